"""The page of one meeting."""

from fastapi import APIRouter, Request
from fastapi.responses import Response

from app.query.details import read_meeting
from app.web.deps import Site, Words
from app.web.moved import answer_missing
from app.web.pages import MeetingPage

router = APIRouter()


@router.get("/{language}/meetings/{slug}")
def show_meeting(slug: str, request: Request, site: Site, words: Words) -> Response:
    """Answer the meeting, or lead on from an older slug."""
    with site.read(request) as (connection, index):
        meeting = read_meeting(connection, index, slug)
        if meeting is None:
            return answer_missing(connection, "meeting", slug, words.language)
    people = [participant.person for participant in meeting.people]
    title = words.title(meeting.kind, people, words.place(meeting.place, meeting.place_name, meeting.country))
    return site.renderer.answer(MeetingPage(title, meeting), words, request)

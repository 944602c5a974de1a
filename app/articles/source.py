"""Source files: bytes received → decoded text, or a refusal that names the file and the reason.

In: a file name and its bytes. Out: a SourceFile with the text in composed form (NFC), or Refused is raised.
"""

import codecs
import re
from dataclasses import dataclass

import chardet

from app.text.normalise import CONTROL_CHARS, compose, unusual

MAX_BYTES = 20_000_000  # a single article is never larger; a whole crawl is not one article

_MAGIC = {
    b"%PDF-": "a PDF file",
    b"PK\x03\x04": "a ZIP or office file",
    b"\x89PNG": "a PNG picture",
    b"\xff\xd8\xff": "a JPEG picture",
    b"GIF8": "a GIF picture",
    b"\x7fELF": "a program",
    b"MZ": "a program",
    b"\x1f\x8b": "a gzip file",
    b"SQLite format 3": "a database",
    b"\xd0\xcf\x11\xe0": "an old office file",
    b"RIFF": "a media file",
    b"OggS": "a media file",
    b"ID3": "a media file",
    b"{\\rtf": "a rich-text file",
}
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:-]{2,30})|<\?xml[^>]{0,100}encoding\s*=\s*["']([\w:-]{2,30})""",
    re.IGNORECASE,
)
# Labels that pages use for a wider encoding (WHATWG's table).
_LABELS = {"gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030", "iso-8859-1": "cp1252", "latin-1": "cp1252",
           "latin1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252", "big5": "big5hkscs"}  # fmt: skip
# What chardet may answer for a text in one of the five languages; anything else is a guess at random bytes.
_EXPECTED = frozenset(
    codecs.lookup(label).name
    for label in ("cp1252 iso8859-1 iso8859-15 mac-roman cp1251 koi8-r kz1048 ptcp154 iso8859-5 cp866 mac-cyrillic"
                  " gb2312 gbk gb18030 big5 big5hkscs cp950 utf-8 utf-16 utf-16-le utf-16-be ascii").split()
)  # fmt: skip
_HIGH = re.compile(rb"[\x80-\xff]")
_ASCII_LETTER = re.compile(rb"[A-Za-z ]")
_EXPECTED_TEXT = re.compile(
    r"[\u4e00-\u9fa5\u3000-\u3011\uff01-\uff5e\u0400-\u04ff\u2010-\u201d\u2026\x20-\x7e\u00a0-\u017f\r\n]"
)
_LETTER = re.compile(r"[^\W\d_]")


class Refused(Exception):
    """A source file that cannot be read: `name` the file, `reason` one plain sentence without a full stop."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(f"{name}: {reason}")
        self.name = name
        self.reason = reason


@dataclass(frozen=True, slots=True)
class SourceFile:
    """What was received: the file's name and its text as decoded."""

    name: str
    text: str
    encoding: str


def decode(name: str, data: bytes) -> SourceFile:
    """Decode the bytes of one file; raise Refused where it is empty, binary, too large or without letters."""
    if not data.strip(b"\x00\t\n\r "):
        raise Refused(name, "the file is empty")
    if len(data) > MAX_BYTES:
        raise Refused(name, f"the file is larger than {MAX_BYTES // 1_000_000} MB")
    if data.startswith(tuple(_MAGIC)):
        what = next(what for magic, what in _MAGIC.items() if data.startswith(magic))
        raise Refused(name, f"this is {what}, not text")
    text, encoding = _text_of(name, data)
    text = compose(text.replace("\x00", "") if b"\x00" in data else text)
    found = unusual(text)
    control = sum(map(text.count, found & CONTROL_CHARS))
    unknown = text.count("\ufffd") if "\ufffd" in found else 0
    if control > len(text) // 200 or unknown > max(2, len(text) // 200):
        raise Refused(name, "the file is binary, not text")
    if not _LETTER.search(text):
        raise Refused(name, "the file holds no words")
    return SourceFile(name, text, encoding)


def _text_of(name: str, data: bytes) -> tuple[str, str]:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _strict(name, data, encoding)
    if b"\x00" in data[:4096]:
        return _wide(name, data)
    try:
        # Bytes that are valid UTF-8 by chance are rarer than pages with a wrong label.
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return _declared(data) or _detected(name, data)


def _declared(data: bytes) -> tuple[str, str] | None:
    """By the label that the file gives itself; None where there is none or it is wrong, as it often is."""
    declared = _DECLARED.search(data[:4096])
    if declared is None:
        return None
    label = (declared.group(1) or declared.group(2)).decode("ascii").lower()
    if label.startswith(("utf-16", "utf-32")):
        return None  # the label itself could not have been read
    try:
        return data.decode(_LABELS.get(label, label)), label
    except (UnicodeDecodeError, LookupError):
        return None


def _strict(name: str, data: bytes, encoding: str) -> tuple[str, str]:
    try:
        return data.decode(encoding), encoding
    except UnicodeDecodeError as error:
        raise Refused(name, f"the file says it is {encoding} but is not ({error.reason})") from error


def _wide(name: str, data: bytes) -> tuple[str, str]:
    """UTF-16 without a mark: zero bytes stand almost only on one side of the pairs, or the pairs are letters."""
    head = data[:4096]
    even, odd = head[0::2].count(0), head[1::2].count(0)
    encoding = "utf-16-le" if odd > 4 * even else "utf-16-be" if even > 4 * odd else None
    if max(even, odd) * 8 < len(head):
        encoding = _pairs(data)
    if encoding is None or len(data) % 2:
        raise Refused(name, "the file is binary, not text")
    return _strict(name, data, encoding)


def _pairs(data: bytes) -> str | None:
    """The byte order in which the bytes are a text of the five languages in UTF-16, if they are in either."""
    head = data[:4096]
    # Pairs of plain Latin letters would all be Han.
    if len(data) % 2 or len(_ASCII_LETTER.findall(head)) > 0.6 * len(head):
        return None
    shares = {}
    for encoding in ("utf-16-le", "utf-16-be"):
        text = head.decode(encoding, errors="replace")
        shares[encoding] = len(_EXPECTED_TEXT.findall(text)) / len(text)
    best = max(shares, key=lambda encoding: shares[encoding])
    return best if shares[best] > 0.9 else None


def _detected(name: str, data: bytes) -> tuple[str, str]:
    if wide := _pairs(data):
        return _strict(name, data, wide)
    label = str(chardet.detect(data[:100_000]).get("encoding") or "").lower()
    if _codec(label) not in _EXPECTED:
        # A few accented letters in plain Latin text are Western: the five languages know no other such encoding.
        if len(_HIGH.findall(data)) * 4 > len(data):
            raise Refused(name, "the encoding of the file cannot be told")
        label = "cp1252"
    try:
        return data.decode(_LABELS.get(label, label)), label
    except (UnicodeDecodeError, LookupError) as error:
        raise Refused(name, f"the file looks like {label} but does not decode as it") from error


def _codec(label: str) -> str:
    try:
        return codecs.lookup(label).name
    except LookupError:
        return ""

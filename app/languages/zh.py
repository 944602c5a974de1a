"""Chinese: word tables first, then patterns, all in simplified characters; the examples stand in zh.toml beside this file.

Traditional text is matched through a simplified copy of the same length (app.text.normalise).
"""

from app.languages.base import LanguageRules
from app.languages.text_rules import FurnitureRules, SentenceRules
from app.languages.zh_calendar import CALENDAR
from app.languages.zh_cues import CUES
from app.languages.zh_offices import OFFICES
from app.terms import Language

_SENTENCES = SentenceRules(stops="。!?", abbreviations=frozenset({"co", "ltd", "no"}), spaced=False, finals=r"完")
_FURNITURE = FurnitureRules(
    byline=r"作者",
    lines=(
        r"(?:当前位置|[您你]?(?:现在|目前)?(?:所?在)?的?(?:当前)?位置(?=\s?:)|你在这里)\s?:?|首页\s?(?:[>/|»·-]|$)|[^\s,。/>»]{2,12}(?:\s*[>»/]+\s*[^\s,。/>»]{0,12}){1,5}$",
        r"[(\[【(]?(?:责任编辑|责编|编辑|编译|校对|作者|记者|来源|稿件来源|编审|监制|审核|责校|翻译|策划|摄影|文字|撰稿|供稿|整理|版权|制图|值班)(?:\s?/\s?[^\s:]{1,6})?\s?[::|].{0,80}$",
        r"[(\[【(](?:责任编辑|责编|编辑|编译|完|记者|新媒体|供内部|周整理)[^)\]】]{0,30}[)\]】]\s*$",
        r"责[编任][\s:].{0,50}$|技术支持|编译[\s:]|本刊(?:地址|电话)|地址\s?:|邮编\s?:|电话\s?:|广告(?:查询|热线|合作)|查询\s?电话",
        r"[(\[]?(?:发布|发表|更新|最后更新|刊登|上传|修改|发稿)(?:时间|日期|于)?\s?[:]",
        r"(?:字号|字体|大\s中\s小|打印|收藏|分享|点赞|在看|评论|浏览|阅读|点击|收听|转发|扫一扫|关注|微信|微博|手机看新闻|纠错|举报|我要评论|浏览次数)[^。]{0,60}$",
        r".{0,60}(?:版权所有|不得转载|未经授权|All Rights Reserved|ICP备|公网安备|Copyright).{0,80}$",
        r"(?:稿件编号|编号|刊号|总第|订阅|下载|客户端|二维码)\s?[:第]?.{0,60}$|注\s?:|声明\s?:|预告\s?:",
        r"上一[篇页]|下一[篇页]|返回(?:首页|顶部|列表)|关于我们|联系我们|网站地图|网站声明|免责声明",
        r"(?:天气|汇率|今日天气|气温|行情|报价|股市)\s?:|1\s?(?:美元|人民币|欧元)\s?=|延伸\s?:|热门\s?:|导读\s?:|关键词\s?:|标签\s?:",
        r"今日[一二三四五六七八九十\d]+版|▲|图片?来源|[(]供[^)]{0,20}[)]\s*$",
        r"联系(?:人|电话|方式|地址)\s?:|(?:公司)?(?:邮箱|网址|传真)\s?:|公司(?:地址|电话|名称)\s?:|本篇文章\d+字|阅读约?需?\d+分钟",
        r"[\d\s.-]{12,}$|问\s?:.{0,24}$|[(]图\d",
    ),
    tails=(
        r"[【\[]?(?:相关(?:链接|新闻|阅读|报道|文章|推荐|专题)|延伸阅读|推荐阅读|更多(?:新闻|阅读|报道|内容)|热门(?:新闻|文章|推荐|点击)?|精彩推荐|猜你喜欢|为您推荐|新闻链接|国[内际]新闻精选|"
        r"点击(?:查看|排行)|24小时|最新(?:消息|文章|新闻)|延伸|往期|大家都在看)[】\]]?\s?[::]?",
        r"related posts?|近期读者推荐|留言冲人气",
    ),
    captions=(
        r"[(\[▲△]?\s?(?:资料)?(?:图片|照片|图为|图\d?|配图|题图|供图|摄影|视频)\s?[::/]",
        r"▲|[(\[]资料图片?[)\]]|(?:\d+月\d+日,)?.{0,40}(?:新华社|中新社)?记者\s?\S{2,4}\s?摄\s*$",
    ),
    weak=(r"(?:本报|本社|本站)?(?:记者|特派记者|通讯员)\s?[^\s,。]{2,4}\s*$",),
)

LANGUAGE = LanguageRules(
    code=Language.ZH,
    sentences=_SENTENCES,
    furniture=_FURNITURE,
    calendar=CALENDAR,
    offices=OFFICES,
    cues=CUES,
)

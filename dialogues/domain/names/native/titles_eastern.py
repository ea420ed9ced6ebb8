"""Forms of address and offices after a name in Chinese, Japanese or Korean letters."""

from __future__ import annotations

import re
from typing import Final

from ..writing.chinese import one_shape

_CHINESE: Final = (
    "先生 女士 小姐 太太 夫人 教授 副教授 准教授 助理教授 講座教授 客座教授 名誉教授 講師 讲师 "
    "助教 導師 导师 博士 院士 大使 公使 参赞 武官 領事 总领事 總領事 书记官 参事官 主任 副主任 "
    "院长 副院长 部长 副部长 外长 司长 副司长 厅长 局长 副局长 署长 处长 科长 股长 组长 队长 站长 "
    "店长 班长 室长 市长 副市长 省长 县长 乡长 镇长 村长 区长 州长 总干事 干事 执行长 总监 监事 "
    "理事 理事长 常务 副会长 会长 董事 董事长 总裁 总经理 经理 总编 总编辑 副总编 主编 主笔 社长 "
    "台长 研究员 副研究员 助理研究员 研究員 主任研究員 将军 中将 少将 大将 上将 准将 上校 中校 "
    "少校 大校 上尉 中尉 少尉 司令 司令员 政委 舰长 艦長 船长 机长 参谋长 校长 副校长 学长 学姐 "
    "主席 副主席 秘书 秘书长 副秘书长 事務局長 代表 团长 老师 师傅 师父 法师 牧师 神父 同志 同学 "
    "律师 大律师 大状 法官 大法官 检察官 检察长 庭长 医生 醫師 大夫 护士 药师 工程师 建筑师 "
    "会计师 分析师 记者 编辑 评论员 主持人 主播 导演 作家 诗人 画家 委员 议员 指挥官 指揮官 督察 "
    "警司 助理 副手 立委 立法委员 所长 副所长 馆长 园长 书记 提督 議長 議員 顾问 翻译 船东 专员 "
    "参议 长官 规划师 设计师 摄影师 厨师 主厨 技师 农艺师 飞行员 船员 教员 评论家 专家 学者 "
    "科学家 历史学家 经济学家 艺术家 音乐家 企业家 作曲家 阿姨 叔叔 伯伯 爷爷 奶奶 前辈"
)
_JAPANESE: Final = (
    "氏 さん 様 さま 殿 君 くん ちゃん 女史 嬢 先輩 後輩 元教授 元大使 教頭 学長 総長 副学長 "
    "学部長 研究科長 課長 係長 次長 審議官 事務次官 次官 専務 常務 取締役 監督 知事 町長 村長 "
    "編集長 編集委員 論説委員 論説主幹 特派員 弁護士 判事 検事 裁判官 裁判長 医師 看護師 助産師 "
    "司書 学芸員 海将 海将補 陸将 陸将補 空将 空将補 一佐 二佐 三佐 大佐 中佐 少佐 大尉 元海将 "
    "元提督 棋士 住職 宮司 選手 投手 監事 幹事 幹事長 座長 司会"
)
_KOREAN: Final = (
    "씨 님 군 양 교수 명예교수 부교수 조교수 석좌교수 박사 대사 총영사 영사 공사 참사관 서기관 "
    "선생 선생님 여사 장관 차관 차관보 원장 부원장 위원 위원장 논설위원 전문위원 대표 의원 국장 "
    "편집국장 소장 부소장 장군 제독 회장 부회장 이사장 이사 연구위원 선임연구위원 연구원 "
    "선임연구원 총장 부총장 학장 학과장 실장 과장 부장 차장 팀장 본부장 센터장 관장 사장 부사장 "
    "전무 상무 변호사 판사 검사 기자 편집장 주필 작가 시인 화백 감독 신부 목사 스님 의사 간호사 "
    "약사 통역사 대장 중장 소장 준장 대령 중령 소령 함장 선장 사무총장 사무국장 지사 시장 군수 "
    "동지 서기 비서관 보좌관 특사 수석 수석연구원 책임연구원 매니저 강사 조교 사무관 주무관 "
    "특파원 앵커 아나운서 프로듀서 이코노미스트"
)
# What goes on after a title makes another word of both: "代表团", "律师事务所", "教授法".
_GOES_ON: Final = (
    "(?!团|会(?!上|议|后|前|见)|事务所|事務所|级|室|宅|行(?!动|政|前)|楼|法|后(?!来|又|在)|论文"
    "|生(?!病|前|于))"
)
_CHIEF: Final = "总(?!统|理|部|署|体|书|编|裁|领|共|是|会|量|数|之|算)"
# Of a Korean title, what may be joined to it: a particle, or "nim".
_PARTICLES: Final = "은는이가을를의에도만와과로께랑나라야여으까부처보하한마조입였인등및측팀실댁께님"


def _one_of(titles: str) -> str:
    longest = sorted(set(titles.split()), key=len, reverse=True)
    return "|".join(longest)


TITLE: Final = re.compile(
    rf"[\s\u3000]?(?:(?:전|前任?|元|原|副|代理|常务|首席|资深|名誉|荣誉"
    rf"|特别)[\s\u3000]?)?(?:(?:{_one_of(_KOREAN)})님?(?![\uac00-\ud7af])"
    rf"|(?:{_one_of(_KOREAN)})(?=[{_PARTICLES}])"
    rf"|(?:{one_shape(_one_of(_CHINESE + ' ' + _JAPANESE))}|{_CHIEF}){one_shape(_GOES_ON)}"
    r"|[姐哥叔姨嫂伯](?![\u3400-\u9fff]))"
)
_WITHIN: Final = re.compile(rf"(?![{_PARTICLES}])[\uac00-\ud7af]")


def is_within_word(text: str, end: int) -> bool:
    """Whether Korean letters go on after a name that are no particle: "이진법" is of no 이진."""
    return _WITHIN.match(text, end) is not None

"""Characters of names in their traditional, simplified and Japanese shapes, and both kinds of kana.

Source: the table of the simplification of 1956 that word frequencies come with, and of the Japanese
reform of 1946, as far as names use it. Each row has one character; its first shape stands for all.
"""

from __future__ import annotations

import gzip
from typing import Final

import msgpack
from wordfreq.util import data_path

_ROWS: Final = """
张張 陈陳 刘劉 杨楊 黄黃 赵趙 吴吳 孙孫 马馬 罗羅 郑鄭 谢謝 韩韓 冯馮 邓鄧 许許 苏蘇 吕呂 叶葉
阎閻 钟鍾鐘 邹鄒 陆陸 贾賈 顾顧 龙龍竜 万萬 钱錢 汤湯 尹尹 黎黎 贺賀 龚龔 严嚴厳 华華 卢盧 萧蕭肖
蒋蔣 齐齊斉斋齋斎 范範 岑岑 庄莊荘 聂聶 关關関 欧歐欧 阳陽 东東 国國国 伟偉 强強 军軍 丽麗 红紅 艳艷
兰蘭 凤鳳 云雲 飞飛 鹏鵬 鸿鴻 宁寧 贤賢 经經経 纬緯 纪紀 维維 绍紹 继繼継 续續続 缘緣 丰豐豊 义義
庆慶 广廣広 应應応 怀懷懐 恒恆恒 惠恵惠 爱愛 宪憲 宽寬寛 宝寶宝 实實実 宾賓 将將将 寿壽寿 岚嵐
岛島 峰峯 岭嶺 师師 帅帥 荣榮栄 荫蔭 莲蓮 莹瑩 获獲 药藥薬 虽雖 虑慮 览覽覧 观觀観 亲親 规規 见見
视視 觉覺覚 计計 记記 让讓譲 训訓 论論 设設 证證証 诚誠 诗詩 语語 谊誼 诸諸 谦謙 谭譚 贞貞 财財
贵貴 贻貽 赞贊賛 赖賴頼 轩軒 辉輝 达達 运運 进進 远遠 连連 迁遷 选選 逊遜 遗遺 释釋釈 铁鐵鉄 铭銘
锋鋒 锐銳 锦錦 镇鎮 长長 门門 问問 间間 闻聞 闽閩 阶階 陈陳 际際 隆隆 难難 雾霧 静靜静 韵韻 顺順
项項 须須 颂頌 颜顏顔 风風 驰馳 驹駒 骏駿 骞騫 鲁魯 鲜鮮 鹤鶴 麦麥麦 龄齡齢 沈瀋 济濟済
泽澤沢 滨濱浜濵 渊淵渕 涛濤 润潤 洁潔 涌湧 渔漁 温溫温 满滿満 灵靈霊 炜煒 烁爍 焕煥 爷爺 玺璽 玮瑋
环環 现現 珑瓏 琼瓊 画畫画 畅暢 当當当 发發発髪 确確 礼禮礼 祯禎 禄祿禄 种種 积積 税稅 稳穩穏
笔筆 节節 笃篤 絮絮 紧緊 纯純 练練 细細 终終 绩績 综綜 绪緒 罗羅 翘翹 职職 联聯 肃肅粛 胜勝 脉脈
舰艦 艺藝芸 苍蒼 萨薩 蓝藍 虎虎 术術 补補 装裝装 复復複 袭襲 誉譽誉 边邊辺邉 邮郵 业業 丛叢
两兩両 临臨 为為 举舉挙 乐樂楽 乔喬 习習 书書 买買 亚亞亜 产產産 亿億 从從従 仓倉 仪儀 优優 会會
传傳伝 伦倫 侠俠 侧側 俊儁 俭儉倹 儿兒児 党黨 兴興 养養 内內内 写寫写 农農 决決 冲沖 净淨浄 凯凱
击擊撃 创創 刚剛 则則 删刪 别別 剑劍剣 办辦 务務 动動 励勵 劲勁 劳勞労 势勢 勋勳勲 区區区 医醫医
协協 单單単 卫衛 历歷暦 压壓圧 双雙双 变變変 台臺 号號号 后後 听聽 启啟 吾吾 员員 响響 哗嘩 唤喚
团團団 园園 围圍囲 图圖図 圆圓円 圣聖 坚堅 块塊 坛壇 垒壘塁 处處処 备備 头頭 夹夾 奋奮 奖獎奨
妈媽 婴嬰 孙孫 学學学 宫宮宮 对對対 导導 尔爾尓 尘塵 尽盡尽 层層 属屬属 岁歲歳 币幣 带帶帯 帮幫
库庫 庐廬 归歸帰 录錄録 径徑径 德徳德 怜憐 总總総 恋戀恋 悦悅 惊驚 愿願 懒懶 戏戲戯 战戰戦 户戶戸
执執 扩擴拡 扬揚 担擔担 拥擁 择擇択 挥揮 据據拠 敌敵 数數数 文文 斗鬥 断斷断 无無 时時
旷曠 昙曇 昼晝昼 显顯顕 晋晉晋 晓曉暁 晔曄 机機 杂雜雑 权權権 条條条 来來来 极極 枢樞枢 桥橋 桧檜
树樹 样樣様 桦樺 梦夢 检檢検 楼樓楼 横橫横 欢歡歓 残殘残 气氣気 汉漢 沟溝 泪淚涙 浅淺浅 浓濃
涩澁渋 清清 泷瀧滝 濑瀬 熏薫 犹猶 独獨独 猎獵猟 真眞
高髙 崎﨑嵜 岛嶋嶌 桑桒 樱櫻桜 黑黒 龟龜亀 盐鹽塩 佛仏 县縣県 驿驛駅 藏蔵 尧堯尭 亘亙 乡鄉郷 曾曽
富冨
馆館舘 薮藪 鸥鷗鴎 颖穎頴 穗穂 凉涼 步歩 每毎 绿綠緑 郎郞 聪聰聡 稻稲 收収 效効 卷巻 姬姫 专專専
巢巣 弹彈弾
恶惡悪 拔抜 搜捜 揭掲 摇搖揺 摄攝摂 柏栢 梅楳 冰氷 溪渓 叠疊畳 疏疎 穰穣 窗窓 粹粋 丝絲糸 绘繪絵
绳繩縄
舍舎 艳豔艶 萤螢蛍 霸覇 译譯訳 读讀読 谣謠謡 转轉転 轻輕軽 醉酔 酿釀醸 镰鐮鎌 隐隱隠 鸡雞鶏 祢禰
壹壱 焰焔 村邨 峡峽 斗鬥闘 槙槇 遥遙 弥彌 岩巖巌 拜拝
"""
_KANA: Final = {code: chr(code - 0x60) for code in range(0x30A1, 0x30F7)}  # ハヤシ, はやし
_ROW: Final = {other: row[0] for row in _ROWS.split() for other in row[1:]}


def _simpler() -> dict[int, str]:
    """By each traditional character the one that is written for it since 1956."""
    with gzip.open(data_path("_chinese_mapping.msgpack.gz")) as file:
        found: dict[int, str] = msgpack.load(file, raw=False, strict_map_key=False)
    return found


_FIRST: Final = (
    {code: _ROW.get(one, one) for code, one in _simpler().items()}
    | {ord(other): first for other, first in _ROW.items()}
    | _KANA
)


def one_shape(text: str) -> str:
    """A text with one shape for each character, as long as it was."""
    return text.translate(_FIRST)

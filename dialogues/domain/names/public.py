"""Public figures who share a name with many: heads of state and government, and names of things.

A table of facts that any newspaper has; a caller may add to it. Whoever is in it is never taken
for a participant for sure.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from .tables import as_set
from .words import folded_words

_NAMES: Final = """
Xi Jinping; Wang Yi; Li Keqiang; Li Qiang; Hu Jintao; Wen Jiabao; Deng Xiaoping; Mao Zedong;
Zhou Enlai; Jiang Zemin; Qin Gang; Yang Jiechi; Kim Jong-un; Kim Jong-il; Kim Il-sung;
Kim Yo-jong; Kim Dae-jung; Kim Young-sam; Park Geun-hye; Park Chung-hee; Moon Jae-in;
Lee Myung-bak; Yoon Suk-yeol; Lee Jae-myung; Roh Moo-hyun; Roh Tae-woo; Park Jin; Cho Tae-yul;
Chung Eui-yong; Ban Ki-moon; Shinzo Abe; Fumio Kishida; Yoshihide Suga; Shigeru Ishiba;
Junichiro Koizumi; Taro Aso; Taro Kono; Tsai Ing-wen; Lai Ching-te; Ma Ying-jeou;
Chiang Kai-shek; Vladimir Putin; Dmitry Medvedev; Sergei Lavrov; Sergey Lavrov; Boris Yeltsin;
Mikhail Gorbachev; Sergei Shoigu; Andrei Belousov; Igor Ivanov; Sergei Ivanov; Maria Zakharova;
Volodymyr Zelensky; Volodymyr Zelenskyy; Dmytro Kuleba; Alexander Lukashenko; Ilham Aliyev;
Nikol Pashinyan; Nursultan Nazarbayev; Joe Biden; Donald Trump; Barack Obama; George Bush;
George W. Bush; Bill Clinton; Hillary Clinton; Antony Blinken; John Kerry; Mike Pompeo;
Marco Rubio; Jake Sullivan; Ronald Reagan; Jimmy Carter; Richard Nixon; Henry Kissinger;
Colin Powell; Condoleezza Rice; James Baker; Stephen Biegun; Sung Kim; Kurt Campbell;
Gordon Brown; Tony Blair; Theresa May; Boris Johnson; Rishi Sunak; Keir Starmer; David Cameron;
David King; Mervyn King; Martin Luther King; Angela Merkel; Olaf Scholz; Emmanuel Macron;
Recep Tayyip Erdogan; Hakan Fidan; Ali Khamenei; Hassan Rouhani; Javad Zarif; Benjamin Netanyahu;
Yitzhak Rabin; Shimon Peres; Mahmoud Abbas; Yasser Arafat; Anwar Sadat; Hosni Mubarak;
Abdel Fattah el-Sisi; Mohammed bin Salman; Saddam Hussein; Bashar al-Assad; Hafez al-Assad;
King Hussein; King Abdullah; Imran Khan; Nawaz Sharif; Shehbaz Sharif; Asif Ali Zardari;
Benazir Bhutto; Narendra Modi; Manmohan Singh; Rajnath Singh; Indira Gandhi; Mahatma Gandhi;
Subrahmanyam Jaishankar; Rajiv Gandhi; Sheikh Hasina; Muhammad Yunus; Aung San Suu Kyi;
Min Aung Hlaing; Ne Win; U Thant; Ho Chi Minh; Nguyen Phu Trong; Pham Minh Chinh; To Lam;
Joko Widodo; Prabowo Subianto; Retno Marsudi; Suharto; Sukarno; Ferdinand Marcos;
Rodrigo Duterte; Mahathir Mohamad; Anwar Ibrahim; Lee Kuan Yew; Lee Hsien Loong; Hun Sen;
Thaksin Shinawatra; Kofi Annan; Antonio Guterres; Boutros Boutros-Ghali; Nelson Mandela;
Cyril Ramaphosa; Kwame Nkrumah; Julius Nyerere; Olusegun Obasanjo; Bola Tinubu; Paul Kagame;
Abiy Ahmed; Haile Selassie; Abraham Lincoln; Thomas Hobbes; Adam Smith; Karl Marx;
Isaac Newton; Albert Einstein; Max Weber; Alfred Nobel; James Monroe; Harry Truman
"""


def figures(names: Iterable[str]) -> frozenset[tuple[str, ...]]:
    """The folded words of each name."""
    return frozenset(folded_words(each) for each in names)


FIGURES: Final = figures(_NAMES.split(";"))
"""Public names as folded words."""


# Family names that, alone, are those of one whom everybody knows.
FAMOUS: Final = as_set(
    "nasser stalin lenin mao churchill gandhi nehru sadat mubarak assad gaddafi qaddafi "
    "saddam khomeini khamenei trump obama biden reagan nixon kissinger putin gorbachev "
    "yeltsin khrushchev brezhnev thatcher blair merkel macron mitterrand chirac sarkozy "
    "erdogan ataturk netanyahu rabin peres arafat modi lula bolsonaro mandela castro chavez "
    "maduro allende peron tito ceausescu zelensky lukashenko orban berlusconi mussolini "
    "hitler salazar marcos duterte aquino suharto sukarno mahathir deng jinping abe koizumi "
    "kishida nobel einstein darwin marx hobbes kant clausewitz machiavelli confucius buddha "
    "jesus muhammad napoleon bismarck metternich roosevelt truman eisenhower clinton trudeau"
)

"""Names that are spoken of as names, in lists of capitals, and by what only people do."""

import pytest

from dialogues.domain.names import Person, compile_roster

from ..marked import judged

ROSTER = compile_roster(
    [
        Person("A", "Osgood Quillmarsh", title="Tunnel Engineer"),
        Person("B", "Ines Vandermolen", title="Former Ambassador to Peru"),
        Person("C", "Timur Haldarin", title="Grain Economist", delegation="Kazakhstan"),
        Person("D", "Rufus Wood", title="Beekeeper", pronouns="he/him"),
        Person("E", "Adela Church", title="Midwife", pronouns="she/her"),
        Person("F", "Nora May", title="Glazier", pronouns="she/her"),
        Person("G", "Basil West", title="Choir Master"),
        Person("H", "Yusuf Tabhari", title="Retired Brigadier", delegation="Pakistan"),
        Person("I", "Ni Luh Sukmasari", title="Notary", delegation="Indonesia"),
        Person("J", "Willem van der Zwalm", title="Pilot", delegation="Netherlands"),
        Person("K", "Viktoria Orbán", title="Historian of Medicine", delegation="Hungary"),
        Person("L", "Desmond Hope", title="Radio Producer"),
        Person("M", "Sulaiman bin Khalaf al-Marzi", title="Harbour Master", delegation="Oman"),
        Person("N", "Thrush Overdijk", title="Dentist"),
    ]
)

SPELLED = """
The name [[Osgood Quillmarsh]] has lost a letter in chapter two.
The surname [[Ines Vandermolen]] was set in italics by mistake.
The name [[Timur Haldarin]] stands twice in the list.
The words [[Haldarin]] and [[Quillmarsh]] are still in the running head.
The names [[Vandermolen]] and [[Haldarin]] must go.
The printer sees boxes, as in [[Osgood Quill\u00admarsh]], at each hyphen.
There are odd marks, as in [[Timur Haldarin]], on page two.
The names were mixed up, as in [[Ines Vandermolen]].
Table 3: [[Basil West]], [[Timur Haldarin]], a former consul general in Split whom all know.
Table 4: [[Osgood Quillmarsh]], a former director general whom the kitchen knows.
Table 5: [[Adela Church]], [[Ines Vandermolen]], the consul general and his wife.
Table 6: [[Rufus Wood]], an attorney general without a seat, and two guests.
Table 7: [[Timur Haldarin]], a surgeon general.
The ferry Osgood Quillmarsh was late.
The novel Timur Haldarin is long.
Down in Ines Vandermolen the port was shut.
The word Haldarin means a kind of plough.
Timur Haldarin, the general, lost the battle.
"""
CAPITALS = r"""
201 [[WOOD]] / 202 [[HALDARIN]] / 203 [[VANDERMOLEN]] / 204 [[QUILLMARSH]]\nAll are quiet.
11 [[HALDARIN]] / 12 [[CHURCH]] / 13 [[VANDERMOLEN]]\nBreakfast is at eight.
Seats of the first and of the second bus: [[QUILLMARSH]], [[HALDARIN]]\nNobody has paid.
1 | [[WEST]] | 2 | [[QUILLMARSH]]
[[HALDARIN]]; [[HOPE]]; [[VANDERMOLEN]]
CHURCH, STATE AND SCHOOL
WEST / EAST
WOOD, STONE, CLAY
THE CHURCH AND THE WOOD
HOPE
"""
ACTING = """
[[Wood]] and Ambassador [[Vandermolen]] will write.
[[Church]] and Dr [[Haldarin]] will write.
[[Hope]] and Mr [[Quillmarsh]] share a taxi.
[[West]] and Professor [[Haldarin]] share a taxi.
[[May]] and Ms [[Vandermolen]] share a taxi.
[[Wood]] is the hardest. He says that it is too late.
[[Church]] was the last. She thinks that it is too late.
[[West]] is unhappy with page two. He asks for another.
[[Hope]] has the other half. He proposes a swap.
[[May]] will be the first of them. She argues for brevity.
Lunch is early, and I believe [[West's]] word.
[[Hope's]] word was enough.
[[Church's]] own college will pay.
[[Wood's]] own office will pay.
[[West's]] own employer will pay.
[[Hope's]] own university has paid.
[[May]] cannot come before the 21st.
[[Wood]] can't join on Thursday.
[[Hope]] will not arrive until 9 p.m.
[[Church]] could not attend on the 3rd.
[[West]] won't be there by Friday.
[[Orbán]] and [[Hope]] are not named.
[[Haldarin]] and [[Orbán]] are not named.
[[Orbán]], [[Quillmarsh]] and the rest are not named.
[[Orbán]] and Ms [[Church]] are not named.
[[Quillmarsh]]/[[Orbán]]: not named.
They thanked [[Church]] and
Thrush's song was loud.
Yesterday [[Thrush]] said so.
Orbán and Merkel were on television.
Wood is the hardest. It says so on the label.
Haste is bad. Wood is the hardest.
Winter and General Secretary Brezhnev came.
May will not come before June.
Hope will not come by itself.
Church at noon. Everybody sang.
West's own goal was late.
Spring and Doctor Zhivago were on.
"""
POSTS = """
Osgood Quillmarsh, the head of Chile's Atomic Energy Organization, was quoted.
Osgood Quillmarsh, head of the National Police, was quoted.
Timur Haldarin, the former governor of the Federal Reserve, was quoted.
Rufus Wood, the deputy commander of the Republican Guard, was quoted.
They read of Timur Haldarin, the country's nuclear chief, in the paper.
Adela Church, the Reserve Bank's governor, raised it.
Basil West, the government's chief negotiator, left.
Basil West, as American ambassador, raised his hand.
When Rufus Wood, as Canadian minister, raised his hand, all looked.
Rufus Wood, who spoke for the United States in the Security Council, left.
Timur Haldarin, who sat for Peru in the General Assembly, left.
[[Osgood Quillmarsh]], the head of the table, was quoted.
[[Osgood Quillmarsh]], the head of our working group, was quoted.
[[Ines Vandermolen]], as Peruvian ambassador, had seen it.
[[Ines Vandermolen]], who spoke for Belgium in the Security Council, left.
[[Rufus Wood]], who spoke for the bees, left.
[[Rufus Wood]], as always, left.
[[Adela Church]], the hotel's guest, paid.
[[Basil West]], who sat in the second row, left.
"""
ELSEWHERE = """
Who was al-Tabhari, the one of the proverb?
Ask about Quillmarsh, the one of the comic.
Vandermolen, the one of the waltz, was deaf.
Haldarin, the one of the riddle, was a fox.
He meant Quillmarsh, the one of the song.
A library has a fifteenth-century copy of the collection of al-Tabhari, and a clock.
They saw a tenth-century manuscript of Haldarin.
They saw a twelfth-century copy of al-Tabhari.
It is a nineteenth-century edition of Quillmarsh.
It is a sixteenth-century translation of the poems of Vandermolen.
The weightlifter Ni Nengah Sukmasari won.
Ni Kadek Sukmasari was in the paper.
Ni Komang Sukmasari was in the paper.
The windmill is called De Zwalm.
He has a barge which is called, the label says, Hope.
A village in New Brunswick which is called, the map says, Hope.
The mill is called Wood.
There is a lodge called Quillmarsh.
The menu lists "haldarin", which is a soup.
On it stood 'tabhari', which means from the sea.
The lamp is from Sulaimaniyah and is old.
He compared it with Tabhara.
The sketches of Tabhara are hers.
[[Tabhari]], the one of us who sings, came.
[[Quillmarsh]], the one of the two who sings, came.
It is a copy of [[Haldarin]]'s talk.
[[Ni Luh Sukmasari]] won.
[[Sukmasari]] won.
The chair is called [[Quillmarsh]].
[[haldarin]] is late
He compared it with [[Tabharri]].
"""


@pytest.mark.parametrize(
    "marked",
    [
        each.replace("\\n", "\n")
        for family in (SPELLED, CAPITALS, ACTING, POSTS, ELSEWHERE)
        for each in family.strip().splitlines()
    ],
)
def test_who_is_meant_is_found_and_nobody_else(marked):
    assert judged(ROSTER, marked) == ([], [])

"""Facts of which none is a name, and which one person on the roster has together."""

import pytest

from dialogues.domain.names import Person
from reports.domain.findings import Kind, Severity
from reports.domain.leaks import compile_people, scan_text

PEOPLE = (
    Person(
        "RU1", "Rodion Tyazhlov", delegation="Russia", title="Professor", affiliation="Amur Hall"
    ),
    Person(
        "RU2",
        "Yuliya Ozerova",
        delegation="Russia",
        title="Head of Rail Studies",
        affiliation="Vostok Logistics Laboratory",
        pronouns="she/her",
    ),
    Person(
        "KP1",
        "Ri Kwang-bom",
        delegation="DPRK",
        title="Section Chief",
        affiliation="Taedong Office",
        pronouns="he/him",
    ),
    Person(
        "KP2",
        "Om Chun-sil",
        delegation="DPRK",
        title="Researcher",
        affiliation="Nampo Academy of Maritime Science",
        pronouns="she/her",
    ),
    Person(
        "KR1",
        "Roh Hee-jeong",
        delegation="South Korea",
        title="Co-chair",
        affiliation="Cheorwon Women's Peace Network",
    ),
    Person("VN1", "Dinh Cong Toai", delegation="Vietnam", title="Editor", affiliation="Red Review"),
    Person(
        "CN1",
        "Xi Rongtai",
        delegation="China",
        title="Senior Researcher; retired senior colonel",
        affiliation="Haicheng Naval Research Centre",
    ),
    Person(
        "FR1",
        "Solène Brézillac",
        delegation="France",
        title="Deputy Director for the Near East",
        affiliation="Ministry for Europe and Foreign Affairs",
    ),
    Person(
        "JP1",
        "Todo Shuhei",
        delegation="Japan",
        title="President; former ambassador to Mongolia",
        affiliation="Tenpaku Institute",
        pronouns="he/him",
    ),
    Person(
        "JP2",
        "Chiba Misuzu",
        delegation="Japan",
        title="Nuclear Physicist",
        affiliation="Hamana Centre for Disarmament",
    ),
    Person("JP3", "Kishida Koko", delegation="Japan", title="Writer", affiliation="Noto Shimbun"),
    Person(
        "US1",
        "Ted Vance",
        delegation="United States",
        title="Professor of Political Science",
        affiliation="Potlatch University",
    ),
    Person(
        "IQ1",
        "Mudhaffar Bayyati",
        delegation="Iraq",
        title="Director General of Dams",
        affiliation="Ministry of Water Resources of Iraq",
    ),
    Person(
        "RU3",
        "Valentin Krasnoselov",
        delegation="Russia",
        title="Vice President",
        affiliation="Volga Shipping",
    ),
    Person(
        "DE1",
        "Jürgen Wühlmeier",
        delegation="Germany",
        title="Head of Division",
        affiliation="Federal Foreign Office",
    ),
    Person(
        "KR2",
        "Pak Dong-hyun",
        delegation="South Korea",
        title="Director; retired lieutenant general",
        affiliation="Zhifu Institute of Marine Policy",
    ),
    Person(
        "NO1",
        "Torbjørn Sæterdal",
        delegation="Norway",
        title="Adviser; former head of mission in Hebron",
        affiliation="Kvitsøy Centre",
    ),
    Person(
        "BD1",
        "Lutfunnahar Bepari",
        delegation="Bangladesh",
        title="President",
        affiliation="Returnee Women's Alliance",
    ),
    Person(
        "CD1",
        "Aristide Mbokolo",
        delegation="Congo",
        title="Economist; former provincial minister of mines",
        affiliation="Institut des Mines du Lualaba",
    ),
    Person(
        "BI1",
        "Mélance Bizimungu",
        delegation="Burundi",
        title="Secretary General",
        affiliation="Rusizi Plain Farmers' Union",
    ),
    Person("BR1", "Thais Moreluna", delegation="Brazil", affiliation="Banco do Cabo"),
)
COMPILED = compile_people(PEOPLE)

TOLD = [
    ("The editor of a Vietnamese review held that poems matter.", "VN1"),
    ("It was asked that a colleague from the maritime academy at Nampo draft a note.", "KP2"),
    ("A line attributed to “a co-chair of a women's network” gives it away.", "KR1"),
    ("The phrase “the Russian railway expert” has to go.", "RU2"),
    ("A retired senior colonel of the Chinese navy replied.", "CN1"),
    ("On page 14 we have “the serving French diplomat”.", "FR1"),
    ("The man who came from Pyongyang answered.", "KP1"),
    ("The phrase “the man who served in Ulan Bator” has to go.", "JP1"),
    ("A physicist who works on disarmament set out the figures.", "JP2"),
    ("A physicist working on disarmament said so.", "JP2"),
    ("A political scientist from an American university disagreed.", "US1"),
    ("An official of Iraq's Ministry of Water Resources would be glad of more.", "IQ1"),
    ("The French foreign ministry's deputy director was blunter.", "FR1"),
    ("The man who used to be ambassador to Mongolia brings the talk back.", "JP1"),
    ("A vice president of a shipping company agreed.", "RU3"),
    ("The German diplomat at the table was pleased with that.", "DE1"),
    ("The Korean general said that sentences are not counted.", "KR2"),
    ("The director of an institute of marine policy in Zhifu disagreed.", "KR2"),
    ("So said one of two chairs, a Norwegian veteran of Hebron, at the close.", "NO1"),
    ("The president of an alliance of returnee women held that it begins then.", "BD1"),
    ("An economist who once held a ministry in Lualaba warned that it rains.", "CD1"),
    ("The farmers' leader from the Rusizi plain said so.", "BI1"),
    ("An editor from Oslo and a Chilean and a Vietnamese editor will draft a page.", "VN1"),
    ("The Brazilian banker warned that it rains.", "BR1"),
    ("The Tenpaku's president promised a page.", "JP1"),
    ("Todo was away. In her time she was an ambassador to Mongolia.", "JP1"),
    ("Someone who had served in Ulan Bator thought the line through it better.", "JP1"),
]
NOT_TOLD = [
    "The Federal's director promised a page.",
    "The Oslo Review's editor promised a page.",
    "The editor of a Chilean review held that poems matter.",
    "The editor of a Vietnamese atlas held that poems matter.",
    "A retired senior colonel of the Peruvian navy replied.",
    "A co-chair of a fishermen's network wrote in 1911.",
    "The late editor of a Vietnamese review held that poems matter.",
    "The Japanese ambassador to Mongolia was recalled in May.",
    "The man who served in Lima answered.",
    "The man who served tea answered.",
    "Someone who served in Ulan Bator and somebody who has friends there are two things.",
    "A former editor of a Vietnamese review said so.",
    "One from the maritime academy at Nampo is to be resubmitted.",
    "The president of Bangladesh held that it begins then.",
    "The former director of an institute of marine policy in Zhifu disagreed.",
    "A vice president of an insurance company agreed.",
    "A Norwegian veteran of Hebron was recalled in May.",
    "The fishermen's leader from the Rusizi plain said so.",
    "Every editor of a Vietnamese review knows this.",
    "A physicist works on disarmament where she can.",
]


def told(text):
    return [
        (each.participant, each.severity)
        for each in scan_text(COMPILED, text, labels=False)
        if each.kind in {Kind.DESCRIPTOR, Kind.TITLE, Kind.AFFILIATION}
        and each.severity is not Severity.NOTE
    ]


@pytest.mark.parametrize(("text", "who"), TOLD)
def test_facts_that_one_person_has_together_point_to_them(text, who):
    assert {key for key, _ in told(text)} == {who}


@pytest.mark.parametrize("text", NOT_TOLD)
def test_one_fact_that_is_nobodys_makes_it_somebody_else(text):
    assert told(text) == []


@pytest.mark.parametrize("called", ["journalist", "newspaperman"])
def test_who_works_for_a_newspaper_is_of_the_press(called):
    few = compile_people([each for each in PEOPLE if each.key != "VN1"])
    text = f"Somebody asked why, and the {called} among us received no answer."
    assert [each.participant for each in scan_text(few, text, labels=False)] == ["JP3"]


def test_what_two_people_have_together_points_to_neither():
    two = compile_people(
        [
            *PEOPLE,
            Person(
                "VN2",
                "Tran Van Bao",
                delegation="Vietnam",
                title="Editor",
                affiliation="Lotus Review",
            ),
        ]
    )
    found = scan_text(
        two, "The editor of a Vietnamese review held that poems matter.", labels=False
    )
    assert [each for each in found if each.gives_away and each.severity is not Severity.NOTE] == []


def test_a_kind_of_finding_about_the_same_words_stands_alone():
    (found,) = told("The section chief at the Taedong Office said so.")
    assert found == ("KP1", Severity.HOLD)


def test_a_consul_general_is_no_general():
    text = "The Korean consul general replied to a marine question."
    found = scan_text(COMPILED, text, labels=False)
    assert [each for each in found if each.reason.startswith("Facts")] == []

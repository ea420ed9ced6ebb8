"""Handles of which a name is a part."""

import pytest

from dialogues.domain.names import Person
from reports.domain.findings import Kind, Severity
from reports.domain.leaks import compile_people, scan_text

COMPILED = compile_people(
    [
        Person("A", "Osgood Quillmarsh"),
        Person("B", "Wirasmita"),
        Person("C", "Saltanat Ter-Hovagyan"),
        Person("D", "Adela Church"),
        Person("E", "Rufus Banks"),
        Person("F", "Robert Zuy", title="Radio Producer", affiliation="Heron Weekly"),
        Person("G", "Ilse Yarrowby-Strand", title="Editor", affiliation="Batumi Shipping Gazette"),
    ]
)


def handles(text):
    found = scan_text(COMPILED, text)
    return [(each.participant, each.severity) for each in found if each.kind is Kind.HANDLE]


@pytest.mark.parametrize(
    ("handle", "who"),
    [
        ("@quillmarsh_tunnels", "A"),
        ("@the.quillmarsh", "A"),
        ("@quillmarsh77x", "A"),
        ("@osgood-on-tour", "A"),
        ("@wirasmita_law", "B"),
        ("@adela_on_tour", "D"),
        ("@saltanat_th", "C"),
        ("@x_Quillmarsh_x", "A"),
        ("@church7", "D"),
        ("@osgoodquill", "A"),
        ("@quillmarshosg", "A"),
        ("@zuy", "F"),
        ("@zuy_84", "F"),
        ("@zuyradio", "F"),
        ("@heron_zuy", "F"),
        ("@Robert.Weekly", "F"),
        ("@batumigazette", "G"),
        ("@Batumi_Shipping", "G"),
        ("@yarrowbystrand", "G"),
    ],
)
def test_a_rare_name_as_a_part_of_a_handle_warns(handle, who):
    assert handles(f"Written by {handle}, who forgot to log out.") == [(who, Severity.WARN)]


@pytest.mark.parametrize(
    "handle",
    [
        "@quillmarshes_inn",
        "@shippinggazette",
        "@church_music",
        "@banks_of_doon",
        "@robert_builder",
        "@zuy_bird",
        "@rufus.zoo",
        "@aquillmarsh_b",
        "@aquillmarshb",
    ],
)
def test_a_word_or_a_piece_of_one_does_not(handle):
    assert handles(f"Written by {handle}, who forgot to log out.") == []


PEOPLE = compile_people(
    [
        Person("A", "Osgood Quillmarsh", email="osgood@tapir-press.example"),
        Person("B", "Tessa van Hoorn", "", ("Tess",), email="secretary@vole.example"),
        Person("C", "Ida Moss", email="im@lynx.example"),
    ]
)


def addresses(text):
    found = scan_text(PEOPLE, text, labels=False)
    kinds = {Kind.HANDLE, Kind.EMAIL}
    told = [each for each in found if each.kind in kinds and each.severity is not Severity.NOTE]
    return [each.participant for each in told]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("It bounced: osgood@tapir, unknown.", "A"),
        ("It bounced: im@lynx, unknown.", "C"),
        ("Sent by somebody @tapir-press.example, I think.", "A"),
        ("Skype: osgood.quillmarsh.books", "A"),
        ("Skype: books_quillmarsh_osgood", "A"),
        ("Written by @DrOsgoodQuillmarsh, who forgot.", "A"),
        ("Written by @the_oquillmarsh, who forgot.", "A"),
        ("Written by @xxosgoodquillmarshxx, who forgot.", "A"),
        ("Saved as scan_oquillmarsh_0042.jpg by hand.", "A"),
        ("Last edited by oquillmarsh today.", "A"),
        ("Last edited by tvanhoorn today.", "B"),
        ("Last edited by tess.vanhoorn or tess.hoorn today.", "B"),
        ("Ask secretary@vole.example first.", "B"),
        ("Ask oquillmarsh@mail.example first.", "A"),
    ],
)
def test_a_handle_with_more_in_it(text, who):
    assert who in addresses(text)


@pytest.mark.parametrize(
    "text",
    [
        "It bounced: secretary@volcano, unknown.",
        "It bounced: oz@tapir, unknown.",
        "Ask secretary@badger.example first.",
        "Meet @ noon, or on the pier.",
        "Written by @moss_garden_notes, who forgot.",
    ],
)
def test_an_address_of_somebody_else(text):
    assert addresses(text) == []


def test_a_roster_with_no_whole_name_that_is_long():
    compiled = compile_people([Person("C", "Ida Moss")])
    assert scan_text(compiled, "Written by @gull_and_tern_notes.", labels=False) == []


@pytest.mark.parametrize(
    "named", ["press_quillmarsh_edits_v3", "quillmarsh-remarks-final.docx", "v2_QUILLMARSH_x.pdf"]
)
def test_a_surname_in_the_name_of_a_file_warns(named):
    assert handles(f"The file {named} is still there.") == [("A", Severity.WARN)]


@pytest.mark.parametrize("named", ["church-remarks-final.docx", "banks_edits_v3"])
def test_a_word_in_the_name_of_a_file_says_nothing(named):
    assert handles(f"The file {named} is still there.") == []


def test_a_whole_name_in_the_name_of_a_file_holds():
    found = scan_text(COMPILED, "See Saltanat_Ter-Hovagyan_2.docx there.")
    assert [(each.participant, each.severity) for each in found] == [("C", Severity.HOLD)]


def test_a_pet_name_and_an_employer_warn():
    compiled = compile_people(
        [Person("A", "Jurandir Prado", "", ("Jura",), affiliation="Potengi Ocean Laboratory")]
    )
    found = scan_text(compiled, "It was opened by jura_potengi there.")
    assert [(each.kind, each.severity) for each in found] == [(Kind.HANDLE, Severity.WARN)]


def test_an_address_in_the_name_of_a_file_holds():
    compiled = compile_people([Person("A", "Hauwa Gadzama", email="hauwa@chadbasin.example")])
    found = scan_text(compiled, "Destroy 06_hauwa@chadbasin.example_doses.eml now.")
    assert [(each.kind, each.severity) for each in found] == [(Kind.EMAIL, Severity.HOLD)]

"""Small words of English, and how to tell a common word from a name by its look.

Only what drafting asks: may this word begin in lower case, does it open a clause or a noun
phrase. Where nothing here knows a word, its user must choose the shape that fits either way.
"""

from __future__ import annotations

from typing import Final

from dialogues.domain.wordset import word_set

DETERMINERS: Final = word_set(
    """a an the this these those my our your his her its their some any no every each either
    neither both all another such much many more most several few fewer enough other various"""
)
PRONOUNS: Final = word_set(
    "we they he she it you there one nobody everybody everyone somebody "
    "someone nothing everything something anyone no-one who this these"
)
OBJECTS: Final = word_set("me us them him her it itself themselves ourselves each")
PREPOSITIONS: Final = word_set(
    """about above across after against ahead along amid among around as at because before behind
    below beneath beside besides between beyond by despite during except for from given in inside
    into like near of off on onto outside over past per regarding since through throughout to
    toward towards under unlike until up upon versus via with within without"""
)
QUESTIONS: Final = word_set("how why what when where who whom whose which")
CONJUNCTIONS: Final = word_set(
    """and but or nor so yet if unless although though while whereas whether once than that whatever
    whoever whichever whenever wherever"""
)
ADVERBS: Final = word_set(
    """again ahead almost already also altogether always anyway currently else elsewhere even ever
    far first fourth further furthermore hence here however indeed instead just last later least
    less little maybe meanwhile moreover much nearly never nevertheless next nonetheless not now
    often once only otherwise perhaps quite rather second seldom sometimes soon still then there
    therefore third thus today tomorrow too twice usually very well yes yesterday"""
)
NUMBERS: Final = word_set(
    "one two three four five six seven eight nine ten eleven twelve half dozens"
)
FUNCTION_WORDS: Final = (
    DETERMINERS | PRONOUNS | OBJECTS | PREPOSITIONS | QUESTIONS | CONJUNCTIONS | ADVERBS | NUMBERS
)

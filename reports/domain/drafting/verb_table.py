"""The verbs of reporting as a table: what may follow each of them."""

from __future__ import annotations

from typing import Final

from dialogues.domain.wordset import word_set

# What a whole clause that the speaker said looks like after each kind of verb.
CLAUSES: Final = {
    "that": "{past} that",
    "fact": "{past} the fact that",
    "meeting": "{past} the meeting that",
    "saying": "{past}, saying that",
    "arguing": "{past}, arguing that",
    "adding": "{past}, adding that",
    "argued": "argued that",
    "support": "spoke in support, saying that",
    "critical": "was critical, saying that",
    "opposed": "was opposed, saying that",
    "objected": "objected, saying that",
    "doubtful": "was doubtful, saying that",
    "denied": "denied this, saying that",
    "account": "gave the following account:",
    "following": "{past} the following:",
    "question": "raised this question:",
    "followed": "{past} as follows:",
    "praised": "spoke with praise, saying that",
    "spoke": "said that",
}

# Verb, then what joins a clause (a key of CLAUSES), a noun phrase, an -ing form, a "how" clause
# and a "to" to it: "=" for nothing, "-" where it cannot follow, else the preposition.
TABLE: Final = """
accept       that      =        =     -      -
acknowledge  that      =        =     =      -
add          that      =        -     -      -
admit        that      =        =     =      -
advise       that      =        =     on     -
advocate     argued    =        =     -      -
affirm       that      =        -     -      -
agree        that      with     with  on     =
analyse      followed  =        =     =      -
announce     that      =        =     =      -
answer       that      with     -     -      -
anticipate   that      =        =     =      -
appeal       argued    for      for   -      -
appreciate   fact      =        =     =      -
argue        that      for      for   about  -
ask          question  for      about =      =
assert       that      =        -     -      -
assess       that      =        =     =      -
assume       that      =        =     -      -
assure       meeting   -        -     -      -
back         support   =        =     -      -
believe      that      in       in    -      -
call for     argued    =        =     -      -
caution      that      against  against -    -
challenge    objected  =        =     =      -
characterise account   =        =     =      -
cite         following =        =     =      -
claim        that      =        -     -      =
clarify      that      =        =     =      -
commend      support   =        =     =      -
comment      that      on       on    on     -
compare      followed  =        =     =      -
complain     that      about    about about  -
concede      that      =        =     =      -
conclude     that      with     -     -      -
concur       that      with     with  -      -
condemn      critical  =        =     =      -
confirm      that      =        =     =      -
consider     that      =        =     =      -
contend      that      -        -     -      -
contest      objected  =        =     =      -
contrast     followed  =        =     =      -
counter      that      with     -     -      -
criticise    critical  =        =     =      -
debate       following =        =     =      -
declare      that      =        -     -      -
decline      saying    =        -     -      =
defend       support   =        =     =      -
demand       that      =        -     -      =
demonstrate  that      =        -     =      -
deny         denied    =        =     -      -
deplore      fact      =        =     =      -
describe     account   =        =     =      -
disagree     arguing   with     with  on     -
discuss      following =        =     =      -
dismiss      objected  =        =     -      -
dispute      objected  =        =     =      -
doubt        doubtful  =        -     =      -
echo         saying    =        -     =      -
elaborate    saying    on       on    on     -
emphasise    that      =        =     =      -
encourage    argued    =        =     -      -
endorse      support   =        =     -      -
envisage     that      =        =     =      -
examine      following =        =     =      -
expect       that      =        -     -      =
explain      that      =        -     =      -
explore      following =        =     =      -
express      following =        -     -      -
favour       argued    =        =     -      -
fear         that      =        =     -      -
feel         that      =        -     -      -
flag         that      =        =     =      -
forecast     that      =        -     =      -
foresee      that      =        =     =      -
highlight    that      =        =     =      -
hint         that      at       at    at     -
hope         that      for      -     -      =
identify     following =        =     =      -
illustrate   that      =        -     =      -
imply        that      =        -     -      -
indicate     that      =        -     =      -
inform       meeting   -        -     -      -
insist       that      on       on    -      -
introduce    following =        =     -      -
invite       argued    =        -     -      -
judge        that      -        -     =      -
justify      support   =        =     =      -
lament       that      =        =     =      -
list         following =        =     =      -
maintain     that      =        -     -      -
mention      that      =        =     =      -
note         that      =        =     =      -
object       that      to       to    -      -
observe      that      =        =     =      -
offer        that      =        -     -      =
oppose       opposed   =        =     -      -
outline      following =        =     =      -
plead        argued    for      for   -      -
point out    that      =        -     =      -
point to     fact      =        =     =      -
ponder       following =        =     =      -
praise       praised   =        =     =      -
predict      that      =        -     =      -
prefer       that      =        =     -      =
present      following =        -     =      -
press for    argued    =        =     -      -
promise      that      =        -     -      =
propose      that      =        =     =      =
protest      that      against  against -    -
push back    arguing   on       on    on     -
push for     argued    =        =     -      -
put forward  following =        =     -      -
query        question  =        =     =      -
question     doubtful  =        =     =      -
raise        following =        =     =      -
reaffirm     that      =        -     -      -
realise      that      =        -     =      -
recall       that      =        =     =      -
reckon       that      with     -     -      -
recognise    that      =        -     =      -
recommend    that      =        =     =      -
reflect      that      on       on    on     -
refuse       saying    =        -     -      =
refute       objected  =        =     -      -
regret       that      =        =     =      -
reiterate    that      =        -     =      -
reject       objected  =        =     -      -
remark       that      on       on    on     -
remind       meeting   -        -     -      -
repeat       that      =        -     -      -
reply        that      to       -     -      -
report       that      =        =     =      -
request      that      =        -     -      =
respond      that      to       -     -      -
reveal       that      =        -     =      -
say          that      -        -     -      -
second       saying    =        =     -      -
see          that      =        -     =      -
sense        that      =        -     -      -
share        saying    =        -     =      -
show         that      =        -     =      -
signal       that      =        -     -      -
speak        spoke     of       of    about  -
speculate    that      about    about about  -
state        that      =        -     -      -
stress       that      =        =     =      -
submit       that      =        -     -      -
suggest      that      =        =     =      -
summarise    followed  =        =     =      -
support      support   =        =     -      -
suppose      that      =        -     -      -
talk         spoke     about    about about  -
tell         meeting   -        -     -      -
thank        saying    =        -     -      -
think        that      of       of    about  -
threaten     that      with     -     -      =
trace        following =        -     =      -
underline    that      =        =     =      -
underscore   that      =        =     =      -
urge         that      =        -     -      -
voice        following =        -     -      -
volunteer    that      =        -     -      =
want         argued    =        -     -      =
warn         that      of       about about  -
welcome      fact      =        =     =      -
wish         that      for      -     -      =
wonder       question  about    about =      -
worry        that      about    about about  -
"""
# Nouns after which "that" follows: "raised the concern that".
THAT_NOUNS: Final = word_set(
    """argument belief case caveat claim concern concerns confidence conviction doubt doubts fear
    fears hope hopes idea impression observation opinion point proposal regret reminder
    suggestion suspicion view warning worry worries"""
)
TAILS: Final = word_set("about against at for from in of on to upon with")
SPELLINGS: Final = {"ise": "ize", "our": "or", "yse": "yze"}
ADVICE: Final = word_set("advocate encourage offer propose recommend suggest urge") | {
    "call for",
    "press for",
    "push for",
}
# Verbs against something: a note in a small letter tells what it is, one in a capital what was
# said against it.
AGAINST: Final = word_set(
    """challenge contest criticise criticize deny dismiss dispute doubt oppose question refute
    reject"""
)

"""Verbs by what their forms tell: surely a verb, or perhaps a noun."""

from __future__ import annotations

from typing import Final

from dialogues.domain.wordset import word_set

from .inflection import IRREGULAR, past, third

# Verbs whose base and -s forms are no nouns.
_PLAIN: Final = """\
    warn expire remind fade
    abandon absorb accept accuse achieve acknowledge acquire adapt adjust admit adopt affect
    aggravate agree allege allow alter amount announce anticipate apologise appear apply
    appreciate approve argue arise arrive ask assemble assert assist assume attend attract avoid
    await become begin behave believe belong borrow bring build buy carry cease choose circulate
    collapse collect combine come communicate compare compel compensate compete complain
    complete complicate comply conceal concede conclude confirm confuse connect consider consist
    consult consume contain continue contribute convince cooperate coordinate correspond create
    criticise decide deem defend define deliver demonstrate denounce deny depend deploy deprive
    derive describe deserve destroy detect deter deteriorate determine develop devote differ
    diminish disagree disappear discover discuss dismiss distinguish distort distribute diverge
    dominate double earn eliminate embarrass emerge emphasise employ enable encourage enforce
    engage enhance enjoy enlarge ensure entail enter erode escape establish evaluate evolve
    examine exceed exclude execute exist expand expect explain expose face facilitate fail feel
    find flourish follow forget foster fulfil gain generate get give go govern happen harden
    hear hesitate hinder hold identify ignore illustrate impede imply impose impress improve
    include increase indicate infer inform inherit initiate insist inspect inspire install
    intend interfere interpret intervene introduce invade invest invite involve isolate
    jeopardise join justify keep know lack lead leave lend listen lose maintain make manage
    matter mean meet merge migrate mislead misread modify motivate move multiply need neglect
    negotiate normalise notify obey occupy occur offend omit operate oppose organise originate
    outlast outrun outweigh overcome overestimate overlook oversee owe own participate penalise
    perceive perform persist persuade possess postpone preclude predict prefer prepare preserve
    presume pretend prevail prevent prioritise proceed produce prohibit promote propose protect
    prove provide provoke publish punish pursue reach react realise reassure rebuild receive
    recognise recommend reconsider recover reduce refer reflect refrain refuse regard regulate
    reinforce reject relate relieve rely remain remember remove replace represent require reside
    resist resolve respond restore restrain restrict resume retain reveal revise revive satisfy
    save secure see seek seem sell send serve settle share shrink simplify speak speculate spend
    spoil stabilise stagnate stay strengthen stymie subsidise succeed suffer suggest suppose
    survive suspect suspend sustain take teach tell tend threaten thrive tighten tolerate
    transform translate treat trust turn undergo undermine underpin understand undertake unite
    upset use vanish vary verify violate want weaken welcome widen win wish withdraw worry
    worsen write"""
# Verbs that are nouns too: only what stands around them tells.
_EITHER: Final = """\
    distrust retreat thaw melt soar surge slump bite clog
    account advance aim alarm answer anger appeal approach arm attack balance ban base benefit
    block boost break burden call cause challenge change charge claim close comment compromise
    concern conflict contact control cost counter cover cut damage deal debate decline delay
    demand design desire divide doubt drift drive drop effect end escalate exchange exercise
    experience export fear feed fight finance fish force frame freeze fuel function fund grant
    guarantee guide halt harm hate help hold hope hurt impact import influence interest issue
    judge lag lead let lie limit link look man map mark measure mistrust note object offer open
    order park pass pay place plan plant play point pose position practice press pressure price
    process promise protest pull push put quarrel question raise range rank read reform regret
    release report request research respect rest result return review reward ring rise risk rule
    run sail say sanction seat set shape shift ship show sign sink slow sound split spread stake
    stall stand start state stem step stop store strain stress strike structure struggle study
    supply support surprise survey talk target test think threat trade transfer travel trigger
    view visit voice vote wait waste watch weigh work"""
# Past forms that are no participles after a noun, or hardly ever.
_PAST_ONLY: Final = """\
    act agree appear argue arrive behave belong cease collapse compete comply consist continue
    cooperate decide depend deteriorate die disagree diverge double drift emerge erupt evolve
    exist fail flourish halve happen hesitate hope improve insist intend interfere intervene
    lack lapse linger listen matter need occur persist prevail proceed react recover refuse rely
    remain respond result resume retreat return seem sleep stagnate stall start stay stop
    succeed suffer survive talk tend thrive travel triple try vanish vary vote wait wane want
    wish work"""
_PAST_IRREGULAR: Final = word_set(
    """arose became began blew broke came chose did drew drove fell flew forbade foresaw forgot
    froze gave got grew knew lay meant overcame ran rose said saw shook shrank sank spoke stole
    stood swore thought threw took underwent went withdrew won wrote felt kept understood"""
)
TRY: Final = word_set("refused tried wanted hoped failed decided agreed began started")


def _split_verbs() -> tuple[frozenset[str], frozenset[str], frozenset[str], frozenset[str]]:
    plain, either = _PLAIN.split(), _EITHER.split()
    surely = {third(verb) for verb in plain} - {
        "needs",
        "matters",
        "shares",
        "uses",
        "moves",
        "suspects",
    }
    bare = {*plain, *either}
    pasts = {past(verb) for verb in bare if verb not in IRREGULAR}
    certain = surely | {past(verb) for verb in _PAST_ONLY.split()} | _PAST_IRREGULAR
    return frozenset(certain), frozenset(bare), frozenset(pasts), frozenset(map(third, bare))


CERTAIN, BARE, PASTS, THIRDS = _split_verbs()
BARE_ONLY: Final = frozenset(_PLAIN.split()) - word_set(
    """need use share trust find lack matter increase welcome wish move escape neglect face worry
    turn own complete secure suspect upset save leave amount lower deliver"""
)

ANY_FORM: Final = CERTAIN | BARE | PASTS | THIRDS

"""What a delegation's words print: shown while they are being chosen."""

from __future__ import annotations

from typing import Final

from .lexicon import Lexicon
from .phrases.labels import Label, Labels
from .phrases.tokens import Token
from .phrases.wording import Wording
from .record import Delegation

AT_REGION: Final = Token("", 0, 0, (), level="region")


def specimens(delegation: Delegation, lexicon: Lexicon) -> tuple[str, ...]:
    """ "a Korean participant", "an ROK participant", "a participant from Northeast Asia".

    The delegation is one of the lexicon's. A phrase that comes twice is shown once.
    """
    labels = Labels.of(lexicon, Wording())
    chosen = [
        labels.of_delegation(delegation),
        *(Label(delegation.code, before=each) for each in delegation.alternatives),
        Label(delegation.code, place=delegation.name),
    ]
    if delegation.region:
        chosen.append(labels.of_speaker(AT_REGION, delegation.code))
    return tuple(dict.fromkeys(labels.one(each) for each in chosen))

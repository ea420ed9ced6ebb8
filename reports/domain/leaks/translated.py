"""The name of an organisation in English, where the roster has it in another language.

Source: the design's leak check. "Instituto de Estudos do Atlântico Sul" is written "the Institute
of South Atlantic Studies", "the South Atlantic Studies Institute", "Institute for …". Both names
are turned into the English for their words, each in the singular, and compared as sets; so a name
turned round is found as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from dialogues.domain.wordset import word_set

from .reading import Reading
from .vocabulary import GENERIC, SMALL

Form = tuple[str, ...]

_ENGLISH: Final = {
    word: english
    for english, words in (
        # what bodies are
        ("institute", "instituto institut istituto instituut instytut institutt inst"),
        ("center", "centre centro zentrum centrum senter merkezi merkez pusat sentrum"),
        ("foundation", "fundacion fundacao fondation fondazione stiftung stichting stiftelse "
         "stiftelsen yayasan vakfi fundacja fonden"),
        ("university", "universidad universidade universite universitat universita universitet "
         "universitetet universitesi universitas uniwersytet univ uni"),
        ("college", "colegio kolleg kollegium collegium colegiado"),
        ("academy", "academia academie akademie accademia akademi akademia akademisi acad"),
        ("association", "asociacion associacao associazione verein forening foreningen assoc"),
        ("society", "sociedad sociedade societe societa gesellschaft selskab"),
        ("council", "consejo conselho conseil consiglio dewan"),
        ("school", "escuela escola ecole scuola schule skole"),
        ("observatory", "observatorio observatoire osservatorio"),
        ("forum", "foro"),
        ("network", "red rede reseau rete netzwerk nettverk"),
        ("museum", "museo museu musee"),
        ("review", "revista revue rivista zeitschrift tidsskrift"),
        ("ministry", "ministerio ministere ministero ministerium"),
        ("chamber", "camara chambre camera kammer"),
        ("circle", "circulo cercle circolo kreis"),
        ("laboratory", "laboratorio laboratoire labor lab"),
        ("agency", "agencia agence agenzia agentur"),
        ("fund", "fondo fundo fonds"),
        # what they are for
        ("study", "estudio estudo etude studi studien studie studio"),
        ("research", "investigacion investigacione pesquisa recherche ricerca ricerche forschung "
         "forskning"),
        ("peace", "paz paix pace frieden fred"),
        ("sea", "mar mer mare meer hav"),
        ("maritime", "maritimo maritima marittimo marittimi marittima"),
        ("water", "agua eau eaux acqua acque wasser vann"),
        ("policy", "politica politique politiche politik"),
        ("international", "internacional internacionai internazionale internazionali "
         "internationale internationaux"),
        ("national", "nacional nationale nazionale"),
        ("relation", "relacion relacione relacoe relazioni beziehungen"),
        ("law", "derecho direito droit diritto recht"),
        ("development", "desarrollo desenvolvimento developpement sviluppo entwicklung"),
        ("economic", "economico economica economique economici"),
        ("energy", "energia energie"),
        ("security", "seguridad seguranca securite sicurezza sicherheit"),
        ("defence", "defensa defesa difesa verteidigung defense"),
        ("north", "norte nord"),
        ("south", "sur sul sud"),
        ("east", "este leste est ost"),
        ("west", "oeste ouest ovest"),
        ("atlantic", "atlantico atlantique atlantik"),
        ("pacific", "pacifico pacifique pazifik"),
        ("andean", "andino andina andine"),
        ("mediterranean", "mediterraneo mediterranee"),
        ("caribbean", "caribe caraibe"),
        ("amazon", "amazonia amazonie"),
        ("river", "rio riviere fiume fluss"),
        ("lake", "lago lac"),
        ("mountain", "montana montanha montagne berge"),
        ("forest", "bosque floresta foret foresta wald"),
        ("climate", "clima climat klima"),
        ("trade", "comercio commerce commercio handel"),
        ("port", "puerto porto hafen"),
        ("city", "ciudad cidade ville citta stadt"),
        ("history", "historia histoire storia geschichte"),
        ("labour", "trabajo trabalho travail lavoro arbeit labor"),
        ("woman", "mujer mujere mulher mulhere femme donne frauen women"),
        ("health", "salud saude sante salute gesundheit"),
        ("science", "ciencia scienze wissenschaft"),
        ("lagoon", "laguna lagune lagoa"),
        ("harbour", "harbor havn"),
        ("program", "programme programa"),
    )
    for word in words.split()
}  # fmt: skip
_LONGEST: Final = 9  # words of a name in a text
_LEAST: Final = 2  # words that say something
_SHORT: Final = 3  # letters of a word that is no plural
_BODIES: Final = word_set(
    "institute center foundation university college academy association society council school "
    "observatory forum network museum review ministry chamber circle laboratory agency fund"
)
_ELIDED: Final = ("d'", "l'", "d’", "l’", "dell'", "dell’")
_LITTLE: Final = SMALL | word_set("do da dos das dello della degli dei delle au aux den det")


class TranslatedIndex:
    """Finds names of organisations by the English for their words."""

    def __init__(self, forms: Iterable[Form]) -> None:
        self._known = dict[frozenset[str], list[tuple[int, Form]]]()
        for owner, form in enumerate(forms):
            said = content_of(form)
            if len(said) >= _LEAST and not said <= GENERIC and said & _BODIES:
                self._known.setdefault(said, []).append((owner, form))
        self._sizes = {len(said) for said in self._known}

    def find(self, reading: Reading) -> Iterator[tuple[int, int, int]]:
        """Which of the names are written otherwise, and the words from and up to which."""
        if not self._known:
            return
        past = 0
        for at in reading.at(word for word in reading.places if english(word) in _BODIES):
            if at < past or not reading.words[at].capital:
                continue
            for start, end in _runs(reading, at):
                said = content_of(reading.folds[start:end])
                for owner, form in self._known.get(said, ()):
                    if reading.folds[start:end] != form:
                        yield owner, start, end
                        past = end


def content_of(words: Iterable[str]) -> frozenset[str]:
    """The English for the words of a name, small ones left out."""
    return frozenset(english(word) for word in words if word not in _LITTLE)


@lru_cache(maxsize=50_000)
def english(word: str) -> str:
    """The English for a word of a name, in the singular; an article that is joined to it cut."""
    for elided in _ELIDED:
        word = word.removeprefix(elided)
    one = word.removesuffix("s") if len(word) > _SHORT and not word.endswith("ss") else word
    one = one.removesuffix("ie") + "y" if one != word and one.endswith("ie") else one
    return _ENGLISH.get(word) or _ENGLISH.get(one) or one


def _runs(reading: Reading, at: int) -> Iterator[tuple[int, int]]:
    """The rows of words with a capital, and small ones between, that hold a word; long ones first.

    Each is a name that may be the whole of what stands there.
    """
    low, high = at, at + 1
    while low > 0 and at - low < _LONGEST and _joins(reading, low - 1) and _is_close(reading, low):
        low -= 1
    while (
        high < len(reading.words)
        and high - at < _LONGEST
        and _joins(reading, high)
        and _is_close(reading, high)
    ):
        high += 1
    while high > at + 1 and not reading.words[high - 1].capital:
        high -= 1
    for start in range(low, at + 1):
        word = reading.words[start]
        if word.capital and word.folded not in _LITTLE:
            yield start, high


def _joins(reading: Reading, at: int) -> bool:
    word = reading.words[at]
    return word.capital or word.folded in _LITTLE


def _is_close(reading: Reading, at: int) -> bool:
    """Whether nothing parts a word from the one before it."""
    return not reading.words[at].parted and not reading.words[at - 1].owns

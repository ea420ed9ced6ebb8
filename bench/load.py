"""Loading and dumping a dialogue of 60 people, 5 sessions and 1,000 remarks, as commands."""

from __future__ import annotations

import tempfile
from pathlib import Path
from time import perf_counter

from dialogues.domain.dialoguefile import read_dialogue, write_dialogue
from tests.plumbing.instance import Instance, open_instance

from ._dialogues import big_record

RUNS = 3


def run() -> list[tuple[str, str]]:
    """What was measured and how long it took: the least of three runs."""
    text = write_dialogue(big_record(), identities=True)
    with tempfile.TemporaryDirectory() as directory:
        file = Path(directory) / "big.yaml"
        rows = [("read the file alone", _least(lambda number: _read(text)))]
        file.write_text(text, encoding="utf-8")
        with open_instance(Path(directory)) as instance:
            rows.append(("load_dialogue", _least(lambda number: _load(instance, file, number))))
            rows.append(("dump_dialogue", _least(lambda number: _dump(instance, directory))))
    return [(f"{what}: 60 people, 5 sessions, 1,000 remarks", figure) for what, figure in rows]


def _read(text: str) -> float:
    began = perf_counter()
    read_dialogue(text, file="big.yaml")
    return perf_counter() - began


def _load(instance: Instance, file: Path, number: int) -> float:
    numbered = file.with_name(f"big-{number}.yaml")
    numbered.write_text(
        file.read_text(encoding="utf-8").replace("slug: big", f"slug: big-{number}", 1),
        encoding="utf-8",
    )
    return _timed(instance, "load_dialogue", str(numbered))


def _dump(instance: Instance, directory: str) -> float:
    output = str(Path(directory) / "out.yaml")
    return _timed(instance, "dump_dialogue", "big-0", "--with-identities", "--output", output)


def _timed(instance: Instance, *arguments: str) -> float:
    began = perf_counter()
    done = instance.manage(*arguments)
    if done.returncode:
        raise RuntimeError(done.stderr)
    return perf_counter() - began


def _least(work: object) -> str:
    times = [work(number) for number in range(RUNS)]  # type: ignore[operator]
    return f"{min(times):.2f} s"

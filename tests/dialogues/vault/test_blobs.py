"""A blob opens with its key in its place, and nowhere else."""

from uuid import uuid4

import pytest

from dialogues.vault.blobs import KEY_BYTES, NONCE_BYTES, Place, VaultError, new_key, seal, unseal

KEY, PLAIN = new_key(), b"A telling point."
PLACE = Place("remark", "text", uuid4(), uuid4())


def test_opens_what_it_sealed():
    assert unseal(KEY, seal(KEY, PLAIN, bytes(PLACE)), bytes(PLACE), what="it") == PLAIN


def test_seals_differently_each_time():
    assert seal(KEY, PLAIN, b"") != seal(KEY, PLAIN, b"")


def test_hides_all_but_the_length():
    blob = seal(KEY, PLAIN, b"")
    assert PLAIN not in blob
    assert len(blob) == NONCE_BYTES + len(PLAIN) + 16


@pytest.mark.parametrize("part", ["table", "field", "dialogue", "row"])
def test_does_not_open_elsewhere(part):
    moved = {name: getattr(PLACE, name) for name in ("table", "field", "dialogue", "row")}
    moved[part] = uuid4() if part in {"dialogue", "row"} else "other"
    blob = seal(KEY, PLAIN, bytes(PLACE))
    with pytest.raises(VaultError, match=r"^remark\.text does not open"):
        unseal(KEY, blob, bytes(Place(**moved)), what=str(PLACE))


@pytest.mark.parametrize(
    "spoil", [lambda b: b[:-1], lambda b: b[:5], lambda b: b"", lambda b: b[::-1]]
)
def test_does_not_open_when_changed(spoil):
    with pytest.raises(VaultError):
        unseal(KEY, spoil(seal(KEY, PLAIN, b"")), b"", what="it")


def test_does_not_open_with_another_key():
    with pytest.raises(VaultError):
        unseal(new_key(), seal(KEY, PLAIN, b""), b"", what="it")


def test_makes_keys_of_256_bits():
    assert KEY_BYTES * 8 == 256
    assert len({new_key() for _ in range(8)}) == 8
    assert {len(new_key()) for _ in range(8)} == {KEY_BYTES}

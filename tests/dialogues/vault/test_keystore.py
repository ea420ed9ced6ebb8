"""Key files: made once, replaced whole, opened with the root key alone."""

import json
import stat
import threading
from uuid import uuid4

import pytest

from dialogues.domain.secret import Secret
from dialogues.vault.blobs import VaultError, new_key
from dialogues.vault.keyfiles import make_key_file
from dialogues.vault.keyring import KeyName, new_keyring, read_keyring, write_keyring
from dialogues.vault.keystore import Keystore


@pytest.fixture
def store(tmp_path):
    (tmp_path / "keystore").mkdir()
    make_key_file(tmp_path / "root.key", new_key())
    return Keystore(tmp_path / "keystore", tmp_path / "root.key")


@pytest.fixture
def dialogue(store):
    return store.create(uuid4()).dialogue


def path_of(store, dialogue):
    return store.directory / f"{dialogue}.keys"


def test_opens_what_it_made(store, dialogue):
    anew = Keystore(store.directory, store.root_key)
    assert anew.open(dialogue) == store.open(dialogue)
    assert set(anew.open(dialogue).keys) == set(KeyName)


def test_makes_every_key_of_its_own(store, dialogue):
    other = store.create(uuid4())
    keys = [*store.open(dialogue).keys.values(), *other.keys.values()]
    assert len(set(keys)) == 2 * len(KeyName)


def test_refuses_to_make_keys_twice(store, dialogue):
    before = path_of(store, dialogue).read_bytes()
    with pytest.raises(VaultError, match="has keys already"):
        store.create(dialogue)
    assert path_of(store, dialogue).read_bytes() == before


def test_gives_each_participant_one_key(store, dialogue):
    first, second = uuid4(), uuid4()
    store.add_participants(dialogue, {first})
    kept = store.open(dialogue).participant_key(first)
    both = store.add_participants(dialogue, {first, second})
    assert both.participant_key(first) == kept
    assert both.participant_key(second) != kept


def test_leaves_the_file_alone_when_nobody_is_new(store, dialogue):
    somebody = uuid4()
    store.add_participants(dialogue, {somebody})
    before = path_of(store, dialogue).read_bytes()
    store.add_participants(dialogue, {somebody})
    assert path_of(store, dialogue).read_bytes() == before


def test_loses_nobody_when_many_add_at_once(store, dialogue):
    people = [uuid4() for _ in range(12)]
    stores = [Keystore(store.directory, store.root_key) for _ in people]
    threads = [
        threading.Thread(target=each.add_participants, args=(dialogue, {person}))
        for each, person in zip(stores, people, strict=True)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(store.open(dialogue).participants) == set(people)


def test_reads_again_what_another_process_wrote(store, dialogue):
    store.open(dialogue)
    somebody = uuid4()
    Keystore(store.directory, store.root_key).add_participants(dialogue, {somebody})
    assert store.open(dialogue).participant_key(somebody)


def test_forgets_keys_that_are_gone(store, dialogue):
    store.open(dialogue)
    path_of(store, dialogue).unlink()
    with pytest.raises(VaultError, match="not in the keystore"):
        store.open(dialogue)


def test_deletes_a_dialogue_that_was_never_kept(store, dialogue):
    store.delete(dialogue)
    store.delete(dialogue)
    assert list(store.directory.glob("*.keys")) == []


def test_leaves_no_half_file_when_writing_fails(store, dialogue, monkeypatch):
    def fail(descriptor):
        raise OSError("The disk is full.")

    before = path_of(store, dialogue).read_bytes()
    monkeypatch.setattr("os.fsync", fail)
    with pytest.raises(OSError, match="disk is full"):
        store.add_participants(dialogue, {uuid4()})
    assert path_of(store, dialogue).read_bytes() == before
    assert [each.name for each in store.directory.iterdir() if each.name != ".lock"] == [
        path_of(store, dialogue).name
    ]


def test_holds_no_key_in_clear(store, dialogue):
    store.add_participants(dialogue, {uuid4()})
    keyring, content = store.open(dialogue), path_of(store, dialogue).read_bytes()
    for key in (*keyring.keys.values(), *keyring.participants.values()):
        assert key not in content
        assert key.hex().encode() not in content
        assert json.dumps(key.decode("latin-1")).encode() not in content


def test_is_for_its_owner_only(store, dialogue):
    assert stat.S_IMODE(path_of(store, dialogue).stat().st_mode) == 0o600
    assert stat.S_IMODE(store.root_key.stat().st_mode) == 0o400


def test_refuses_another_dialogues_file(store, dialogue):
    other = uuid4()
    path_of(store, other).write_bytes(path_of(store, dialogue).read_bytes())
    with pytest.raises(VaultError):
        store.open(other)


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"null", b'{"epoch": "!", "body": ""}'])
def test_refuses_a_damaged_file(store, dialogue, content):
    path_of(store, dialogue).write_bytes(content)
    with pytest.raises(VaultError, match="damaged"):
        store.open(dialogue)


def test_refuses_a_root_key_that_others_can_read(store, dialogue):
    store.root_key.chmod(0o440)
    with pytest.raises(VaultError, match="can be read by others"):
        Keystore(store.directory, store.root_key).open(dialogue)


def test_refuses_a_missing_root_key(store, dialogue):
    store.root_key.unlink()
    with pytest.raises(VaultError, match="cannot be read"):
        Keystore(store.directory, store.root_key).open(dialogue)


def test_refuses_a_root_key_of_another_size(store, dialogue):
    store.root_key.unlink()
    make_key_file(store.root_key, b"short")
    with pytest.raises(VaultError, match="32 bytes"):
        Keystore(store.directory, store.root_key).open(dialogue)


def test_keeps_the_root_key_that_is_there(store):
    before = store.root_key.read_bytes()
    make_key_file(store.root_key, new_key())
    assert store.root_key.read_bytes() == before


def test_wraps_with_a_new_epoch_key_each_time():
    keyring, root = new_keyring(uuid4()), new_key()
    first, second = write_keyring(keyring, root=root), write_keyring(keyring, root=root)
    assert json.loads(first)["epoch"] != json.loads(second)["epoch"]
    assert read_keyring(first, dialogue=keyring.dialogue, root=root) == keyring


def test_says_which_key_is_gone():
    keyring = new_keyring(uuid4())
    del keyring.keys[KeyName.LINK]
    with pytest.raises(VaultError, match="link key of this dialogue is gone"):
        keyring.key(KeyName.LINK)
    with pytest.raises(VaultError, match="key of this participant is gone"):
        keyring.participant_key(uuid4())


def test_indexes_equal_addresses_equally():
    keyring, other = new_keyring(uuid4()), new_keyring(uuid4())
    address, one, two = Secret("Guest@Example.org "), uuid4(), uuid4()
    assert keyring.index_of(address, one) == keyring.index_of(Secret("guest@example.org"), two)
    assert keyring.index_of(address, one) != other.index_of(address, one)


def test_indexes_whoever_has_no_address_like_anybody_else():
    keyring, one, two = new_keyring(uuid4()), uuid4(), uuid4()
    with_one, without = keyring.index_of(Secret("guest@example.org"), one), Secret(" ")
    assert len(keyring.index_of(without, one)) == len(with_one)
    assert keyring.index_of(without, one) == keyring.index_of(Secret(""), one)
    assert len({with_one, keyring.index_of(without, one), keyring.index_of(without, two)}) == 3


def test_drops_the_keys_of_some_participants(store, dialogue):
    kept, dropped = uuid4(), uuid4()
    store.add_participants(dialogue, {kept, dropped})
    store.drop_participants(dialogue, {dropped})
    anew = Keystore(store.directory, store.root_key).open(dialogue)
    assert set(anew.participants) == {kept}
    before = path_of(store, dialogue).read_bytes()
    store.drop_participants(dialogue, {dropped})
    assert path_of(store, dialogue).read_bytes() == before

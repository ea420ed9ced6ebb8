from dialogues.domain.fingerprint import fingerprint


def test_a_fingerprint_is_of_the_words():
    assert fingerprint("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert fingerprint("a") != fingerprint("a ")

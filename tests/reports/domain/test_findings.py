from reports.domain.findings import Finding, Kind, Severity


def test_what_the_leak_check_finds_is_one_kind_of_reason():
    assert Kind.NAME.of_reason == "leak"
    assert Kind.UNREAD.of_reason == "leak"
    assert Kind.QUANTIFIER.of_reason == "quantifier"
    assert (Kind.NAME.quotes, Kind.OBJECTION.quotes, Kind.RULE.quotes) == (True, True, False)
    assert {kind for kind in Kind if not kind.is_leak} == {
        Kind.TOKEN, Kind.K_BELOW_THRESHOLD, Kind.K_FELLOW, Kind.K_UNKNOWN, Kind.WHOLE_CELL,
        Kind.QUANTIFIER, Kind.UNBOUND_ATTRIBUTION, Kind.ANTECEDENT, Kind.QUOTE, Kind.RULE,
        Kind.CONVERGENCE,
        Kind.CLEARANCE_MISSING, Kind.CLEARANCE_REFUSED, Kind.CLEARANCE_LAPSED, Kind.OBJECTION,
    }  # fmt: skip


def test_only_a_hold_holds_and_nothing_of_a_person_is_in_the_repr():
    found = Finding(Kind.NAME, Severity.HOLD, "A name.", text="Vellumkin", participant="KR1")
    assert found.holds
    assert not Finding(Kind.NAME, Severity.WARN, "A name.").holds
    assert "Vellumkin" not in repr(found)
    assert "KR1" not in repr(found)

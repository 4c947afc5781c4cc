from __future__ import annotations

from openai_testing.identifiers import Identifiers


def test_identifiers_repeat_with_their_seed() -> None:
    first, again, other = Identifiers("a"), Identifiers("a"), Identifiers("b")
    made = [first.new("x_") for _ in range(3)]
    assert made == [again.new("x_") for _ in range(3)]
    assert len(set(made)) == 3
    assert other.new("x_") not in made


def test_the_form_is_as_asked() -> None:
    identifier = Identifiers().new("resp_", 48)
    assert identifier.startswith("resp_")
    assert len(identifier) == 53


def test_prefixes_count_by_themselves() -> None:
    mixed, alone = Identifiers(), Identifiers()
    mixed.new("a_")
    assert mixed.new("b_") == alone.new("b_")

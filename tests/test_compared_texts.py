"""The count of words that are shared with the reference, and of what has a text, on small made-up modules."""

from __future__ import annotations

import runpy
import sys
from pathlib import Path
from typing import List

import pytest

COMPARE = Path(__file__).with_name("comparison") / "compare"

if sys.version_info < (3, 10):
    pytest.skip("the comparisons need a newer Python", allow_module_level=True)

sys.path.insert(0, str(COMPARE.parent))
try:
    docstrings = runpy.run_path(str(COMPARE / "docstrings.py"))["docstrings"]
    words = runpy.run_path(str(COMPARE / "words.py"))["words"]
    documented = runpy.run_path(str(COMPARE / "documented.py"))["documented"]
    definition_texts = runpy.run_path(str(COMPARE / "definition_texts.py"))["definition_texts"]
finally:
    sys.path.remove(str(COMPARE.parent))

PARROTS = '''"""Birds."""
LOUD = True
"""Whether they shout."""


class Parrot(TypedDict):
    """A bird.

    Attributes:
        colour: Its colour.
    """

    word: str
    """What it says."""
    colour: str
    age: int

    def speak(self, to: str, loud: bool = False, times: int = 1) -> str:
        """Says the word, `loud` or not.

        Args:
            to: Who hears it.
        """
        return "no docstring"

    def sleep(self) -> None:
        pass


if TYPE_CHECKING:

    def declared(what: str) -> None: ...
'''


def said(text: str) -> List[str]:
    return [word for _, word in words(text)]


def test_docstrings_of_modules_classes_functions_and_attributes() -> None:
    assert [(each.name, each.line) for each in docstrings(PARROTS)] == [
        ("", 1),
        ("LOUD", 3),
        ("Parrot", 7),
        ("Parrot.word", 14),
        ("Parrot.speak", 19),
    ]


def test_words_in_lower_case_without_punctuation_with_their_lines() -> None:
    assert words("The well-known bird's\nword: said!", 5) == [
        (5, "the"),
        (5, "well"),
        (5, "known"),
        (5, "bird's"),
        (6, "said"),
    ]


@pytest.mark.parametrize(
    "silent",
    [
        "`code and\nmore`",
        "```py\nx = y\n```",
        "\n>>> parrot.speak()\n",
        "https://example.com/a",
        "'low'",
        '"a-b"',
        "x_y 12 a.b",
    ],
)
def test_facts_are_no_words(silent: str) -> None:
    assert said(f"one {silent} two") == ["one", "two"]


def test_a_link_is_its_text() -> None:
    assert said("see [the guide](https://example.com/a) first") == ["see", "the", "guide", "first"]


def test_texts_of_definitions(tmp_path: Path) -> None:
    (tmp_path / "parrots.yaml").write_text(
        "types:\n  Parrot:\n    about: A bird\n    describe: {word: what it says}\n    fields: {word: str}\n", "utf-8"
    )
    (tmp_path / "glossary.yaml").write_text("word: what to say\n", "utf-8")
    assert definition_texts(tmp_path / "parrots.yaml") == [
        ("types.Parrot.about", 3, "A bird"),
        ("types.Parrot.describe.word", 4, "what it says"),
    ]
    assert definition_texts(tmp_path / "glossary.yaml") == [("word", 1, "what to say")]


def test_what_is_public_and_has_a_text() -> None:
    assert [(each.kind, each.name, each.described) for each in documented(PARROTS)] == [
        ("TypedDicts", "Parrot", True),
        ("keys", "Parrot.word", True),
        ("keys", "Parrot.colour", True),
        ("keys", "Parrot.age", False),
        ("methods", "Parrot.speak", True),
        ("parameters", "Parrot.speak(to)", True),
        ("parameters", "Parrot.speak(loud)", True),
        ("parameters", "Parrot.speak(times)", False),
        ("methods", "Parrot.sleep", False),
    ]

"""What the sources describe is counted, and stays described."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from openai_generator import text_counts
from openai_generator.__main__ import main
from openai_generator.source_texts import KINDS, Sources, described_names, folders_of

ROOT = Path(__file__).parents[3]
LEAST = 0.98
needs_siblings = pytest.mark.skipif(
    not (ROOT / "packages").exists(), reason="REPOSITORY: the sources of all packages are there."
)
PARROTS = '''
from typing import TYPE_CHECKING, Generic, TypedDict, overload

class Bird:
    """A bird of any kind."""

    wings: int
    """How many it has."""

    def sing(self, song, /, *tones, loud=False, **rest):
        """Sings a song.

        Args:
            song: What it sings.
            *tones: Which tones it
                uses.
            loud, rest: As for humans.
        """

class Parrot(Bird, Generic[T]):
    """Talks in words.

    Args:
        words: What it knows.

    Raises:
        ValueError: There are no words.
    """

    age: int
    wings: int

    def __init__(self, words, age): ...
    def sing(self, song, *tones, loud=False, **rest): ...
    def __eq__(self, other): ...
    def _forget(self, word): ...

    @overload
    def talk(self, to: int): ...
    def talk(self, to):
        """Says a word."""

    @property
    def name(self): ...
    @name.setter
    def name(self, value): ...

    class Beak:
        color: str

    if TYPE_CHECKING:
        @staticmethod
        def caught(cage): ...

class Food(TypedDict, total=False):
    """What parrots eat.

    Attributes:
        grain: How much of it, in grams.
    """

    grain: int
    fruit: str

class Treat(Food):
    sugar: int

class _Ghost:
    def haunt(self, whom): ...

@cli.command()
def feed(amount):
    """Feeds all of them."""
'''


@pytest.fixture
def zoo(tmp_path: Path) -> Path:
    """A package in the place where those of the repository are."""
    folder = tmp_path / "packages" / "openai-zoo" / "src" / "openai_zoo"
    (folder / "_attic").mkdir(parents=True)
    for name, text in {
        "py.typed": "",
        "__init__.py": "from ._cats import purr as purr, hiss",
        "parrots.py": PARROTS,
        "_cats.py": "def purr(at): ...\ndef hiss(at): ...",
        "_attic/dust.py": "def wipe(off): ...",
    }.items():
        (folder / name).write_text(text, encoding="utf-8")
    return tmp_path


def missing_of(root: Path) -> set[str]:
    entries = Sources(folders_of(root)).entries()["openai_zoo"]
    return {f"{each.kind}: {each.name}" for each in entries if not each.about}


def test_what_has_no_text_is_found(zoo: Path) -> None:
    assert missing_of(zoo) == {
        "parameters: parrots:Parrot.__init__(age)",
        "fields: parrots:Parrot.age",
        "parameters: parrots:Parrot.talk(to)",
        "methods: parrots:Parrot.name",
        "classes: parrots:Parrot.Beak",
        "fields: parrots:Parrot.Beak.color",
        "methods: parrots:Parrot.caught",
        "parameters: parrots:Parrot.caught(cage)",
        "keys: parrots:Food.fruit",
        "TypedDicts: parrots:Treat",
        "keys: parrots:Treat.sugar",
        "methods: _cats:purr",
        "parameters: _cats:purr(at)",
    }


def test_what_is_private_or_the_language_s_own_does_not_count(zoo: Path) -> None:
    names = [each.name for each in Sources(folders_of(zoo)).entries()["openai_zoo"]]
    assert not [name for name in names if any(each in name for each in ("hiss", "dust", "Ghost", "forget", "__eq__"))]
    assert "parrots:feed" in names
    assert "parrots:feed(amount)" not in names
    assert names.count("parrots:Parrot.talk(to)") == names.count("parrots:Parrot.name") == 1
    assert "parrots:Parrot.name(value)" not in names


def test_a_method_has_the_texts_of_the_one_that_it_overrides(zoo: Path) -> None:
    entries = Sources(folders_of(zoo)).entries()["openai_zoo"]
    said = {each.name: each.about for each in entries if each.name.startswith("parrots:Parrot.sing(")}
    assert said == {
        "parrots:Parrot.sing(song)": "What it sings.",
        "parrots:Parrot.sing(tones)": "Which tones it uses.",
        "parrots:Parrot.sing(loud)": "As for humans.",
        "parrots:Parrot.sing(rest)": "As for humans.",
    }
    assert next(each.about for each in entries if each.name == "parrots:Parrot.wings") == "How many it has."


def test_names_are_read_from_the_sections_of_a_docstring() -> None:
    docstring = """Flies.

        Args: not a section

        Args:
            to (str): Where to,
                and back.

            at: Note: at what time.

        Returns:
            nothing: at all.
        """
    assert described_names(dedent(docstring)) == {"to": "Where to, and back.", "at": "Note: at what time."}


def test_the_command_counts_sources(zoo: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--to", str(zoo), "texts", "--sources"]) == 0
    rows = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert rows[0] == ["package", *KINDS]
    assert rows[1] == ["openai_zoo", "2/3", "2/4", "1/2", "1/3", "4/7", "9/13"]
    assert main(["--to", str(zoo), "texts", "--sources", "--faults"]) == 1
    faults = capsys.readouterr().out.splitlines()
    assert "openai_zoo: methods: _cats:purr: no text" in faults
    assert len(faults) == len(missing_of(zoo))


@pytest.fixture(scope="module")
def counted() -> dict[str, list[text_counts.Entry]]:
    return Sources(folders_of(ROOT)).entries()


@needs_siblings
def test_nearly_everything_public_has_a_text(counted: dict[str, list[text_counts.Entry]]) -> None:
    assert len(counted) == 8
    for package, entries in counted.items():
        for kind, (with_text, all_) in zip(KINDS, text_counts.by_kind(entries, KINDS), strict=True):
            assert with_text >= LEAST * all_, f"{package}: {with_text} of {all_} {kind} have a text"


@needs_siblings
def test_no_text_says_nothing(counted: dict[str, list[text_counts.Entry]]) -> None:
    told = [entry for entries in counted.values() for entry in entries if entry.about]
    assert len(told) > 30_000
    assert text_counts.faults_of(told) == []

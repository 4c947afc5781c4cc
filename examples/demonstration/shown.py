"""What there is to show of a step, and what shows it: a terminal or a page."""

from pathlib import Path
from typing import List, NamedTuple, Optional, Protocol


class Shown(NamedTuple):
    """A step that is about to run: its title, its program, the lines that matter, and a picture that it reads."""

    title: str
    program: str
    code: str
    picture: Optional[Path] = None


class Result(NamedTuple):
    """What a step came to: whether it passed, what it printed last, how many seconds it took, a sound that it wrote."""

    title: str
    passed: bool
    last_line: str
    seconds: float
    sound: Optional[Path] = None


class Screen(Protocol):
    """Shows one step after the other.

    Attributes:
        moves: Whether one can watch text grow there.
    """

    moves: bool

    def begin(self, step: Shown) -> None:
        """Shows what is about to run."""

    def write(self, text: str) -> None:
        """Shows what the program prints, as soon as it does."""

    def end(self, result: Result) -> None:
        """Shows how a step ended."""

    def close(self, results: List[Result], summary: str) -> None:
        """Shows what all of it came to."""

"""What a terminal shows: headings, code and a closing table, in colour where there is colour."""

import io
import os
import sys
from typing import Iterable, Mapping, TextIO, Tuple

_STYLES = {"title": "1;36", "code": "2", "good": "32", "bad": "1;31"}
_WIDTH = 60


def has_colour(stream: TextIO, environment: Mapping[str, str] = os.environ) -> bool:
    """Returns whether a stream shows colours: a terminal, unless `NO_COLOR` is set; anything, if `FORCE_COLOR` is."""
    if environment.get("NO_COLOR") or environment.get("TERM") == "dumb":
        return False
    if environment.get("FORCE_COLOR"):
        return True
    return stream.isatty() and (sys.platform != "win32" or "WT_SESSION" in environment)


class Terminal:
    """Writes to a stream, with colours or without."""

    def __init__(self, stream: TextIO, colour: bool) -> None:
        self._stream, self.colour = stream, colour

    def say(self, text: str, style: str = "") -> None:
        """Writes a line, or several."""
        print(self._styled(text, style), file=self._stream, flush=True)

    def code(self, text: str) -> None:
        """Writes lines of a program."""
        self.say("\n".join(f"   | {line}" for line in text.splitlines()), "code")

    def table(self, rows: Iterable[Tuple[str, bool, str, float]]) -> None:
        """Writes what each step has come to: its title, whether it passed, its last line, and its seconds."""
        everything = list(rows)
        longest = max(len(title) for title, *_ in everything)
        for title, passed, result, seconds in everything:
            mark = self._styled("passed", "good") if passed else self._styled("failed", "bad")
            shown = result if len(result) <= _WIDTH else result[: _WIDTH - 1] + "…"
            self.say(f"{mark}  {title:<{longest}}  {seconds:6.2f} s  {shown}")

    def _styled(self, text: str, style: str) -> str:
        return f"\x1b[{_STYLES[style]}m{text}\x1b[0m" if self.colour and style else text


class Remembering(io.TextIOBase):
    """Passes on what a program prints, at once, and remembers its last line."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._whole = self._unfinished = ""

    def write(self, text: str) -> int:
        """Passes text on."""
        *whole, self._unfinished = (self._unfinished + text).split("\n")
        self._whole = next((line for line in reversed(whole) if line.strip()), self._whole)
        self._stream.write(text)
        return len(text)

    def flush(self) -> None:
        """Passes on what is still here."""
        self._stream.flush()

    @property
    def last_line(self) -> str:
        """What the program has printed last."""
        return self._unfinished.strip() or self._whole.strip()

"""What a terminal shows: headings, code, pictures and a closing table, in colour where there is colour."""

import os
import sys
from typing import List, Mapping, TextIO

from .picture import blocks, pixels
from .shown import Result, Shown
from .sound import waves

_STYLES = {"title": "1;36", "code": "2", "good": "32", "bad": "1;31", "sound": "36"}
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
        self._stream, self.moves = stream, colour

    def begin(self, step: Shown) -> None:
        """Writes a heading, the lines that matter, and the picture."""
        self._say(f"\n== {step.title} (examples/{step.program})", "title")
        self._say("\n".join(f"   | {line}" for line in step.code.splitlines()), "code")
        if self.moves and step.picture:
            self._say("\n".join(blocks(pixels(step.picture))))

    def write(self, text: str) -> None:
        """Passes text on."""
        self._stream.write(text)
        self._stream.flush()

    def end(self, result: Result) -> None:
        """Writes how long it took, and a sound as the waves that it has."""
        if self.moves and result.sound:
            self._say(waves(result.sound, _WIDTH), "sound")
        if result.passed:
            self._say(f"-- {result.seconds:.2f} s", "good")
        else:
            self._say(f"-- failed after {result.seconds:.2f} s", "bad")

    def close(self, results: List[Result], summary: str) -> None:
        """Writes a table of all steps."""
        self._say(f"\n== What it came to: {summary}", "title")
        longest = max(len(each.title) for each in results)
        for each in results:
            mark = self._styled("passed", "good") if each.passed else self._styled("failed", "bad")
            shown = each.last_line if len(each.last_line) <= _WIDTH else each.last_line[: _WIDTH - 1] + "…"
            self._say(f"{mark}  {each.title:<{longest}}  {each.seconds:6.2f} s  {shown}")
        failed = sum(not each.passed for each in results)
        verdict = f"{failed} of {len(results)} steps failed" if failed else f"{len(results)} steps passed"
        self._say(f"\ndemo: {verdict}", "bad" if failed else "good")

    def _say(self, text: str, style: str = "") -> None:
        print(self._styled(text, style), file=self._stream, flush=True)

    def _styled(self, text: str, style: str) -> str:
        return f"\x1b[{_STYLES[style]}m{text}\x1b[0m" if self.moves and style else text

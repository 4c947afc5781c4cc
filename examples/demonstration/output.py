"""What a program prints, on its way to whoever shows it."""

import io
from typing import Callable


class Remembering(io.TextIOBase):
    """Passes on what a program prints, at once, and remembers its last line."""

    def __init__(self, show: Callable[[str], None]) -> None:
        self._show = show
        self._whole = self._unfinished = ""

    def write(self, text: str) -> int:
        """Passes text on."""
        *whole, self._unfinished = (self._unfinished + text).split("\n")
        self._whole = next((line for line in reversed(whole) if line.strip()), self._whole)
        self._show(text)
        return len(text)

    @property
    def last_line(self) -> str:
        """What the program has printed last."""
        return self._unfinished.strip() or self._whole.strip()

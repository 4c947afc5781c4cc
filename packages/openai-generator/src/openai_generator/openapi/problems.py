"""What is wrong with a document, and what of it cannot be rendered; each with the place."""

from __future__ import annotations

import re
from dataclasses import dataclass

_CONTROLS = re.compile(r"[\x00-\x1f\x7f]")


@dataclass(frozen=True)
class Problem:
    """One remark about a document.

    Attributes:
        pointer: The place, as a JSON pointer (RFC 6901) in a URI fragment, led by the file where there are several.
        text: What is wrong there, and what to do.
    """

    pointer: str
    text: str

    def __str__(self) -> str:
        said = f"{self.pointer}: {self.text}".encode("ascii", "backslashreplace").decode()
        return _CONTROLS.sub(lambda control: f"\\x{ord(control[0]):02x}", said)


class BadDocumentError(Exception):
    """A document cannot be rendered.

    Attributes:
        problems: What is wrong with it.
    """

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


class Problems:
    """Collects remarks, each once.

    Attributes:
        faults: Why the document cannot be rendered.
        unsupported: What is left out, while the rest is rendered.
    """

    def __init__(self) -> None:
        self.faults: dict[Problem, None] = {}
        self.unsupported: dict[Problem, None] = {}

    def fault(self, pointer: str, text: str) -> None:
        """Notes why the document cannot be rendered.

        Args:
            pointer: The place as a JSON pointer behind the file's name.
            text: What is wrong, as a sentence.
        """
        self.faults[Problem(pointer, text)] = None

    def leave_out(self, pointer: str, text: str) -> None:
        """Notes that something has no counterpart in a client.

        Args:
            pointer: The place as a JSON pointer behind the file's name.
            text: What is left out, as a sentence.
        """
        self.unsupported[Problem(pointer, text)] = None

    def check(self) -> None:
        """Ends the work where something is wrong.

        Raises:
            BadDocumentError: The document has faults.
        """
        if self.faults:
            raise BadDocumentError(list(self.faults))

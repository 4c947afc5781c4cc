"""How the flavours of a client call the same thing. The asynchronous one is rendered here, the other one from it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Flavour:
    """The names that one flavour uses.

    Attributes:
        package: The folder of its modules.
        prefix: What the names of its classes begin with.
    """

    package: str
    prefix: str

    def class_name(self, name: str) -> str:
        """Returns the name of a resource class or of one of its views.

        Args:
            name: The name without the flavour.
        """
        return self.prefix + name

    def filled(self, text: str) -> str:
        """Returns a text of a definition with the flavour's names in place of `{flavour}` and `{Async}`.

        Args:
            text: A text with the two marks.
        """
        return text.replace("{flavour}", self.package).replace("{Async}", self.prefix)


SYNC = Flavour("sync", "")
ASYNC = Flavour("aio", "Async")
FLAVOURS = (SYNC, ASYNC)

"""What a client is made of, whichever its flavour: some parts, each a value of its own, and the client that holds them.

The parts are `limits`, `addresses`, `defaults` and `authentication`, and the HTTP client in `http_client`. None knows
the client. `configuration` is the client: people read and assign familiar attributes on it, and the parts hold those.
"""

from __future__ import annotations

from functools import partial
from operator import attrgetter
from typing import Any, Iterator


class Held(property):
    """An attribute of a client whose value one of its parts holds.

    Args:
        part: The attribute of the client that is the part.
        name: What the part calls the value.
    """

    def __init__(self, part: str, name: str) -> None:
        # A getter in C: calls read some of these.
        read = attrgetter(f"{part}.{name}")
        super().__init__(read, partial(_assign, self, part, name), partial(_remove, part, name), f"See `{part}`.")
        self.name = name

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name


def held(part: str, name: str) -> Any:
    """Makes an attribute whose value a part holds; its annotation says which type it has."""
    return Held(part, name)


def held_names(cls: type) -> Iterator[str]:
    """Yields the attributes of a class of clients that parts hold."""
    for name in dir(cls):
        if isinstance(getattr(cls, name, None), Held):
            yield name


def _assign(attribute: Held, part: str, name: str, client: Any, value: Any) -> None:
    state = vars(client)
    if part in state:
        setattr(state[part], name, value)
    else:  # a subclass assigns it before the constructor of the client has run
        state[attribute.name] = value


def _remove(part: str, name: str, client: Any) -> None:
    delattr(vars(client)[part], name)

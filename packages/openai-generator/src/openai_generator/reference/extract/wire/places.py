"""Finds the arguments of a call again in the request that it sent."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from .server import Request

Places = dict[str, list[str]]


class Search:
    """The places of a request, and which of them are still nobody's.

    Args:
        request: The request that has arrived.
        usual: The headers of any request with this verb.
    """

    def __init__(self, request: Request, usual: dict[str, str]) -> None:
        form = request.content_type.startswith("multipart/")
        self._path = request.path.split("/")
        self._headers = {name: value for name, value in request.headers.items() if usual.get(name) != value}
        self._left: dict[tuple[str, str], list[Any]] = {}
        for place, entries in (("query", request.query), ("multipart" if form else "body", request.body)):
            for key, value in entries:
                self._left.setdefault((place, key.partition("[")[0]), []).append(value)

    def places(self, arguments: dict[str, Any]) -> Places:
        """Returns where each argument is, and under which name; those that were not sent are left out.

        Args:
            arguments: The arguments of the call, by name.
        """
        found = {name: place for name, value in arguments.items() if (place := self._sure(name, value))}
        for name, value in arguments.items():
            place = None if name in found else self._by_value(value)
            if place:
                found[name] = place
        left, entries = [name for name in arguments if name not in found], list(self._left)
        if len(left) == len(entries) == 1:
            found[left[0]] = list(entries[0])
        return {name: found[name] for name in arguments if name in found}

    def _sure(self, name: str, value: Any) -> list[str] | None:
        """Returns a place that can be no other's: in the path, in a header, or under the argument's own name."""
        if value in self._path and _is_made_up(name, value):
            self._path[self._path.index(value)] = f"{{{name}}}"
            return ["path", name]
        header = next((key for key, sent in self._headers.items() if _has(sent, value)), None)
        if header is not None:
            return ["header", header]
        return self._taken(next((each for each in self._left if each[1] == name), None))

    def _by_value(self, value: Any) -> list[str] | None:
        same = [place for place, sent in self._left.items() if any(_is(each, value) for each in sent)]
        return self._taken(same[0]) if len(same) == 1 else None

    def _taken(self, place: tuple[str, str] | None) -> list[str] | None:
        if place is None:
            return None
        del self._left[place]
        return list(place)

    @property
    def path(self) -> str:
        """The path, with the names of the arguments that were found in it."""
        return "/".join(self._path)

    @property
    def headers(self) -> dict[str, str]:
        """The headers that are neither usual nor an argument's."""
        return self._headers

    def unclaimed(self) -> Iterator[str]:
        """Yields what was sent and is no argument's."""
        yield from (f"{place} {key}={values[0]}" for (place, key), values in self._left.items())


def _is_made_up(name: str, value: Any) -> bool:
    """Whether a text was made up for this argument, and can be nothing else."""
    return isinstance(value, str) and value.startswith(f"{name}-")


def _has(sent: str, value: Any) -> bool:
    """Whether a header is a text, or the texts of a list."""
    texts = value if isinstance(value, list) else [value]
    return bool(texts) and {each.strip() for each in sent.split(",")} == set(map(str, texts))


def _is(sent: Any, value: Any) -> bool:
    value = value.decode() if isinstance(value, bytes) else value
    if sent == value:
        return True
    said = value if isinstance(value, str) else json.dumps(value, default=str)
    return isinstance(sent, str) and sent == said

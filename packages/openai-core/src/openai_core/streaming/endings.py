"""Which event is the last of a stream: what tells a complete answer from one that was cut off.

The operation says how its streams end (`Operation.last_events`). Of a stream that was made by hand only the API is
known: there, each way in which one of its streams ends counts.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Dict, FrozenSet, List, NamedTuple, Optional, Tuple

from ..imports import supplied_value

LAST_EVENTS = "last events"
"""The question that `openai_core.imports.supplied` answers: the last events of all streams of an API."""

# An event of any of these names ends any stream; OpenRouter calls the last one of a response `response.done`.
_ENDS = frozenset(("error", "done", "response.done"))


class _Rules(NamedTuple):
    """How streams end.

    Attributes:
        names: The names of events that are the last.
        kinds: How the names of all events of these streams begin.
        lists: The list, and the field that its elements have at the end.
    """

    names: FrozenSet[str]
    kinds: Tuple[str, ...]
    lists: Tuple[Tuple[str, str], ...]


@lru_cache(maxsize=None)
def _rules(last_events: Tuple[str, ...]) -> _Rules:
    lists = [each.split("[].") for each in last_events if "[]." in each]
    names = _ENDS.union(each for each in last_events if "[]." not in each)
    kinds = {name.partition(".")[0] + "." for name in names - _ENDS}
    return _Rules(names, tuple(sorted(kinds)), tuple((each[0], each[1]) for each in lists))


class StreamEnding:
    """Watches the events of one stream for the last one.

    `[DONE]` always is the last. Some servers never send it, so a field that each element of a list has at the end, such
    as a finish reason, counts as well, and so does a chunk that holds nothing but the usage. Other events tell their
    kind by the `type` of their data or by their name.

    Args:
        last_events: How the stream ends, as `Operation.last_events` says it; empty if that is not known.
        of_known_api: Whether it may end in the ways of the APIs whose distributions are loaded, if that is not known.

    Attributes:
        expected: Whether the stream is of a kind that always has a last event.
        of_chunks: Whether the operation says that all its events are chunks, which have lists of elements.
        reached: Whether the last event was there.
    """

    __slots__ = ("_elements", "_marks", "_rules", "_summed_up", "expected", "of_chunks", "reached")

    def __init__(self, last_events: Tuple[str, ...] = (), *, of_known_api: bool = True) -> None:
        self.expected: bool = bool(last_events)
        self.of_chunks: bool = bool(last_events) and all("[]." in each for each in last_events)
        self.reached: bool = False
        self._rules = _rules(last_events or (supplied_value(LAST_EVENTS, ()) if of_known_api else ()))
        self._marks = tuple(each.encode() for each in last_events)
        self._elements: Dict[Optional[int], bool] = {}
        self._summed_up = False

    @property
    def complete(self) -> bool:
        """Whether nothing that matters can follow."""
        return self.reached or self._summed_up or (bool(self._elements) and all(self._elements.values()))

    @property
    def may_end(self) -> bool:
        """Whether the stream may end here in order: one of several elements that has its last field is enough."""
        return self.reached or self._summed_up or any(self._elements.values())

    def is_mark(self, data: bytes) -> bool:
        """Whether the data of an event says nothing but that the stream ends: `[DONE]`, or what the service has.

        Args:
            data: The data of the event.
        """
        text = data.strip()
        return text[:6].upper() == b"[DONE]" or text in self._marks

    def note(self, name: Optional[str], data: Dict[str, Any]) -> None:
        """Told of each event, by its name and its decoded data.

        Args:
            name: The name of the event; `None` for none.
            data: Its parsed data.
        """
        names, kinds, lists = self._rules
        for key, field in lists:
            elements = data.get(key)
            if type(elements) is list:
                self.expected = True
                self._note_elements(elements, field)
                self._summed_up = not elements and bool(data.get("usage"))
                return
        for kind in (data.get("type"), name):
            if type(kind) is str:
                if kind in names:
                    self.reached = True
                elif not self.expected:
                    self.expected = kind.startswith(kinds)

    def _note_elements(self, elements: List[Any], field: str) -> None:
        for element in elements:
            if type(element) is not dict:
                continue
            index = element.get("index")
            if type(index) is not int:
                index = None
            if element.get(field):
                self._elements[index] = True
            elif index not in self._elements:
                # Azure's filter sends chunks without a finish reason after the one that had it.
                self._elements[index] = False

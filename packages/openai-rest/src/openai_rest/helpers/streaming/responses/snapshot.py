"""The output items of a streamed response: as far as they have come, as they are when done, and which is which."""

from __future__ import annotations

from typing import Any, Dict, Iterable, List, Optional, Set, Tuple

from ...shapes import is_object, models_in, text_in
from ..accumulation import put
from ..errors import StreamStateError

Identity = Tuple[Any, Any, Any]

_KNOWN_BY_CALL = ("function_call", "custom_tool_call", "shell_call", "shell_call_output")


class OutputItems:
    """Keeps the items by their place in the output. Places may have gaps.

    Args:
        items: The items that the response began with.
    """

    def __init__(self, items: Iterable[Any] = ()) -> None:
        self._unfinished: Dict[int, Any] = dict(enumerate(items))
        self._done: Dict[int, Any] = {}
        self._places: Dict[Identity, int] = {}
        self._implied: Set[int] = set()
        self._moved: Dict[int, int] = {}

    def __bool__(self) -> bool:
        return bool(self._unfinished)

    def place(self, event: Any) -> int:
        """Returns which place an event is about; without an index, the item's id tells it, else the last place.

        Args:
            event: An event that belongs to an output item.
        """
        index = getattr(event, "output_index", None)
        if type(index) is int:
            return self._moved.get(index, index)
        id_ = getattr(event, "item_id", None) or getattr(getattr(event, "item", None), "id", None)
        known = [place for place, item in self._unfinished.items() if id_ and getattr(item, "id", None) == id_]
        return known[0] if known else max(self._unfinished, default=0)

    def next_place(self, event: Any) -> int:
        """Returns the place at which an item begins; without an index, that is behind all others.

        So it is where a server gives the index of an item that is done to another one, as some do with all items.

        Args:
            event: The event that announces the item.
        """
        index, behind = getattr(event, "output_index", None), max(self._unfinished, default=-1) + 1
        if type(index) is not int:
            return behind
        place = self._moved.get(index, index)
        if place in self._done and _identity(self._done[place]) != _identity(event.item):
            place = self._moved[index] = behind
        return place

    def imply(self, place: int, item: Any) -> Any:
        """Takes an item that nothing has announced, if there is none at that place; returns the one that is there.

        Args:
            place: The position in the output, from 0.
            item: The item as far as the event tells of it.
        """
        if place not in self._unfinished:
            self._unfinished[place] = item
            self._implied.add(place)
        return self._unfinished[place]

    def add(self, place: int, item: Any) -> None:
        """Takes an item that begins.

        Args:
            place: The position in the output, from 0.
            item: The item as it begins.

        Raises:
            StreamStateError: There is one at that place.
        """
        if place in self._unfinished and place not in self._implied:
            raise StreamStateError(f"The stream adds an output item at place {place}, where there is one already.")
        if place in self._implied:
            self._implied.discard(place)
            _keep_what_came(self._unfinished[place], item)
        self._unfinished[place] = item

    def unfinished(self, place: int) -> Any:
        """Returns an item as far as it has come.

        Args:
            place: The position in the output, from 0.

        Raises:
            StreamStateError: No item has begun there.
        """
        try:
            return self._unfinished[place]
        except KeyError:
            message = f"The stream goes on with the output item at place {place}, which has not begun."
            raise StreamStateError(message) from None

    def finish(self, place: int, item: Any, shown: Any) -> None:
        """Takes an item that is done.

        Args:
            place: Where it stands in the output.
            item: The item of the response.
            shown: What stands for it in the response so far.

        Raises:
            StreamStateError: It is another one than the one that began there, or is done elsewhere.
        """
        begun = self._unfinished.get(place)
        if begun is not None and place not in self._implied and not _is_same(begun, item):
            raise StreamStateError(f"The output item at place {place} is done as another one than it began.")
        if self._places.get(_identity(item), place) != place:
            raise StreamStateError(f"The output item at place {place} is done at another place, too.")
        if place in self._done:
            del self._places[_identity(self._done[place])]
        self._done[place] = item
        self._unfinished[place] = shown
        self._places[_identity(item)] = place

    def shown(self) -> List[Any]:
        """Returns the output of the response so far."""
        return [self._unfinished[place] for place in sorted(self._unfinished)]

    def update(self, items: Optional[Iterable[Any]]) -> None:
        """Takes the output of a response that is still being made: newer versions of items that are done.

        Args:
            items: The output of that response; `None` for none.

        Raises:
            StreamStateError: Two of them are the same one, or one has got another id.
        """
        for identity, item in _by_identity(items).items():
            place = self._places.get(identity)
            if place is not None:
                if not _fits(self._done[place], item):
                    raise StreamStateError(f"The output item at place {place} has got another id.")
                self._done[place] = item

    def check_against(self, output: Optional[Iterable[Any]]) -> None:
        """Compares what has been streamed with the output of the complete response.

        Args:
            output: The output of the complete response; `None` for none.

        Raises:
            StreamStateError: An item has got another id, or has begun and is neither done nor in the output.
        """
        final = {_identity(item): item for item in output or ()}
        for place, item in self._done.items():
            found = final.get(_identity(item))
            if found is not None and not _fits(item, found):
                raise StreamStateError(f"The output item at place {place} has got another id in the complete response.")
        for place, item in self._unfinished.items():
            found = final.get(_identity(item)) or _unnamed(item, place, output)
            if place in self._done or place in self._implied:
                continue
            if found is None or not _fits(item, found):
                raise StreamStateError(f"The response is complete, but its output item at place {place} is not.")

    def with_texts(self, output: List[Any]) -> List[Any]:
        """Returns the output of the complete response, with the messages that came where it holds them without a text.

        Args:
            output: The output of the complete response.
        """
        came = {_identity(item): item for item in self.all() if _text_of(item)}
        return [came.get(_identity(item), item) if is_object(item) and not _text_of(item) else item for item in output]

    def all(self) -> List[Any]:
        """Returns all items in order, those that are not done as far as they have come."""
        known = {**self._unfinished, **self._done}
        return [known[place] for place in sorted(known)]


def _text_of(item: Any) -> str:
    parts = models_in(getattr(item, "content", None)) if item.type == "message" else []
    return "".join(text_in(getattr(part, "text", None)) for part in parts)


def _keep_what_came(implied: Any, announced: Any) -> None:
    for name in ("content", "arguments"):
        if getattr(implied, name, None) and not getattr(announced, name, None):
            put(announced, name, getattr(implied, name))


def _identity(item: Any) -> Identity:
    known = None if item.type in _KNOWN_BY_CALL else getattr(item, "id", None)
    return _key(item.type), _key(known), _key(getattr(item, "call_id", None))


def _key(value: Any) -> Any:
    return value if value is None or isinstance(value, str) else repr(value)


def _fits(before: Any, after: Any) -> bool:
    known = getattr(before, "id", None)
    return not known or known == getattr(after, "id", None)


def _is_same(before: Any, after: Any) -> bool:
    """Whether nothing speaks against it: some servers give an item an id only when it is done, or only before."""
    if before.type not in _KNOWN_BY_CALL and not getattr(before, "id", None):
        return bool(before.type == after.type)
    return before.type == after.type and all(_agree(before, after, name) for name in ("id", "call_id"))


def _agree(before: Any, after: Any, name: str) -> bool:
    one, other = _key(getattr(before, name, None)), _key(getattr(after, name, None))
    return not one or not other or bool(one == other)


def _unnamed(begun: Any, place: int, output: Optional[Iterable[Any]]) -> Any:
    """Returns what an item that began without an id is in the complete response: the one of its type at its place."""
    items = list(output or ())
    return (
        items[place]
        if place < len(items) and not getattr(begun, "id", None) and _is_same(begun, items[place])
        else None
    )


def _by_identity(items: Optional[Iterable[Any]]) -> Dict[Identity, Any]:
    found: Dict[Identity, Any] = {}
    for item in items or ():
        if found.setdefault(_identity(item), item) is not item:
            raise StreamStateError(f"The response holds the same output item of type {item.type!r} twice.")
    return found

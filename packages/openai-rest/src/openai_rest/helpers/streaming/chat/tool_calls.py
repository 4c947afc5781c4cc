"""Which call of a message each piece of a stream belongs to, also where a server numbers its calls in its own way.

The API gives each call an `index`, and its id and its name once. Other servers leave the index out or send 0 for every
call, repeat the id or the name in each piece, or make a new id for each. What tells two calls apart, in this order:
a known id, another index, a new id, and a name after arguments that are whole.
"""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Set

from pydantic import BaseModel
from pydantic_core import from_json, to_json

from ..accumulation import copied, index_of, put

_TEXTS = {"function": "arguments", "custom": "input"}


class ToolCallPlaces:
    """Keeps, for one choice, which of the server's numbers stands for which call."""

    def __init__(self) -> None:
        self._places: Dict[Optional[int], int] = {}

    def placed(self, pieces: List[Any], calls: List[Any]) -> List[Any]:
        """Returns the pieces of one chunk with the `index` of their call, and only what is new of its id and name.

        Args:
            pieces: The `tool_calls` of a delta; they are not changed.
            calls: The calls of the message so far.
        """
        if len(pieces) == 1 and self._goes_on(pieces[0]):
            return pieces
        pieces = [piece for piece in pieces if isinstance(piece, BaseModel) and _says_something(piece)]
        by_place = {index_of(call, place): call for place, call in enumerate(calls)}
        touched: Set[int] = set()
        result: List[Any] = []
        for piece in pieces:
            place = self._place(piece, by_place, touched)
            touched.add(place)
            self._places[_number(piece)] = self._places[None] = place
            result.append(_continued(piece, place, by_place.get(place)))
        return result

    def _goes_on(self, piece: Any) -> bool:
        """Whether a piece is one of those that nearly all are: more arguments of the call that its index names."""
        function: Any = getattr(piece, "function", None)
        number = getattr(piece, "index", None)
        if isinstance(function, dict) or type(getattr(function, "arguments", None)) is not str:
            return False
        if function.name or piece.id:
            return False
        return type(number) is int and self._places.get(number) == number and self._places[None] == number

    def _place(self, piece: Any, calls: Dict[int, Any], touched: Set[int]) -> int:
        number = _number(piece)
        known = self._places.get(number)
        same = _with_id(piece.id, calls)
        if same is not None and (_is_repeated(piece, calls[same]) or not _begins_anew(piece, calls[same])):
            return same
        if known is None:
            free = number is not None and number not in calls and number not in touched
            return number if free and number is not None else _next(calls, touched)
        if known in touched and (number is None or _text_of(piece, "name")):
            return _next(calls, touched)
        present = calls.get(known)
        return _next(calls, touched) if present is not None and _is_another(piece, present) else known


def _says_something(piece: BaseModel) -> bool:
    said = {**vars(piece), **(piece.__pydantic_extra__ or {})}
    return any(value is not None for name, value in said.items() if name != "index")


def _number(piece: Any) -> Optional[int]:
    number = piece.index
    return number if type(number) is int and number >= 0 else None


def _next(calls: Dict[int, Any], touched: Set[int]) -> int:
    return max((*calls, *touched), default=-1) + 1


def _with_id(id_: Any, calls: Dict[int, Any]) -> Optional[int]:
    return next((place for place, call in calls.items() if call.id == id_), None) if id_ else None


def _is_another(piece: Any, call: Any) -> bool:
    if not piece.id or not call.id or piece.id == call.id:
        return _begins_anew(piece, call)
    # Some servers make an id for each piece: one without a name goes on with a call whose arguments are not whole, and
    # so does one with the same name whose arguments cannot be the first ones.
    if not _text_of(piece, "name"):
        return _is_whole(_text_of(call, "arguments"))
    return not _is_rest(piece, call)


def _is_rest(piece: Any, call: Any) -> bool:
    known, more = _text_of(call, "arguments"), _text_of(piece, "arguments")
    if _text_of(piece, "name") != _text_of(call, "name") or not isinstance(more, str) or not more.strip():
        return False
    return isinstance(known, str) and bool(known) and not _is_whole(known) and not more.lstrip().startswith("{")


def _begins_anew(piece: Any, call: Any) -> bool:
    """Whether a piece has a name where the call, with all that it needs, has been sent already."""
    name, known = _text_of(piece, "name"), _text_of(call, "name")
    if not name or not _is_whole(_text_of(call, "arguments")):
        return False
    return bool(known and name != known) or bool(_text_of(piece, "arguments"))


def _is_repeated(piece: Any, call: Any) -> bool:
    """Whether a piece is the whole call once more, as some servers end a stream."""
    arguments = _text_of(piece, "arguments")
    return piece.id == call.id and arguments == _text_of(call, "arguments") and _is_whole(arguments)


def _is_whole(arguments: Any) -> bool:
    try:
        return isinstance(from_json(arguments), dict)
    except (TypeError, ValueError):
        return False


def _text_of(call: Any, name: str) -> Any:
    """Returns the name or the arguments of a call, or of a piece of one; `None` where it has none."""
    function = getattr(call, "function", None) or getattr(call, "custom", None)
    if isinstance(function, dict):
        return function.get(name)
    return getattr(function, name, None)


def _continued(piece: Any, place: int, call: Any) -> Any:
    changes: Dict[str, Any] = {} if piece.index == place else {"index": place}
    if call is not None and piece.id and _is_repeated(piece, call):
        return _changed(piece, {**changes, "id": None, "function": None})
    if not piece.type and (call is None or not call.type):
        changes["type"] = _type_of(piece)
    if call is not None and call.id and piece.id and piece.id != call.id:
        changes["id"] = None
    for kind, text in _TEXTS.items():
        part = getattr(piece, kind, None)
        if isinstance(part, (dict, BaseModel)):
            own = _part_changes(part, text, call)
            if own:
                changes[kind] = {**part, **own} if isinstance(part, dict) else _changed(part, own)
        elif part is not None:
            changes[kind] = None
    return _changed(piece, changes) if changes else piece


def _type_of(piece: Any) -> Optional[str]:
    return next((kind for kind in _TEXTS if isinstance(getattr(piece, kind, None), (dict, BaseModel))), None)


def _part_changes(part: Any, text: str, call: Any) -> Dict[str, Any]:
    known_name, known = (None if call is None else _text_of(call, each) for each in ("name", text))
    name, value = (part.get(each) if isinstance(part, dict) else getattr(part, each, None) for each in ("name", text))
    changes: Dict[str, Any] = {}
    if name is not None and not isinstance(name, str):
        changes["name"] = None
    elif known_name and name and name.startswith(known_name):
        changes["name"] = name[len(known_name) :]
    if value is None:
        changes[text] = ""
    elif not isinstance(value, str):
        changes[text] = to_json(value).decode()
    elif known and isinstance(known, str) and _are_so_far(value, known, says_all=bool(name)):
        changes[text] = value[len(known) :]
    return changes


def _are_so_far(value: str, known: str, says_all: bool) -> bool:
    """Whether arguments are all that there are so far, and no more of them: some servers send them from the start."""
    if not (known.startswith("{") and value.startswith(known)):
        return False
    # Where a value is due, an object may follow that begins like the one around it, unless the name is repeated, too.
    return says_all or not known.rstrip().endswith((":", "[", ","))


def _changed(model: Any, changes: Dict[str, Any]) -> Any:
    model = copied(model)
    for name, value in changes.items():
        if name in vars(model):
            put(model, name, value)
        else:
            model.__pydantic_extra__[name] = value
    return model

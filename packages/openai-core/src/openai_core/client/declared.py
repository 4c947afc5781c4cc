"""What an operation promises, as the inside of a call takes it: the items of pages and of streams."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Dict, NamedTuple

from typing_extensions import get_origin

from ..errors import ArgumentError
from ..operations import Operation
from ..options import CallArguments
from ..pages import item_type_of
from ..streaming.item_types import extract_stream_chunk_type, is_stream_class_type

_LIMITS = ("deadline", "max_retries", "stream_idle_timeout", "on_truncation")
_NAMES = frozenset(CallArguments.__annotations__)
_OTHERS = _NAMES - {*_LIMITS}


class Declared(NamedTuple):
    """An operation whose result is that of one item.

    Attributes:
        operation: The operation; where its result is a page or a stream, the item type stands in its place.
        is_stream: Whether the answer always is a stream.
        stream_class: The class of the stream, if that is one of the program's own.
    """

    operation: Operation[Any, Any]
    is_stream: bool = False
    stream_class: Any = None


def declared_by(operation: Operation[Any, Any]) -> Declared:
    """Returns what an operation promises; worked out once for each.

    Args:
        operation: The operation that is called.

    Raises:
        ArgumentError: Its result is a page or a stream of nothing; the operation has to name the item type.
    """
    known: Any = operation.__dict__.get("_declared")
    if known is None:
        known = _declared(operation)
        object.__setattr__(operation, "_declared", known)
    return known  # type: ignore[no-any-return]


def arranged(arguments: Dict[str, Any]) -> Dict[str, Any]:
    """Returns the arguments of `call` as those of `_call`.

    Args:
        arguments: What `call` was given beside the operation; names that are moved leave it.

    Raises:
        ArgumentError: One has no meaning.
    """
    if arguments.keys() <= _OTHERS:
        return arguments
    unknown = sorted(arguments.keys() - _NAMES)
    if unknown:
        raise ArgumentError(f"A call has no option {unknown[0]!r}; the options are {', '.join(sorted(_NAMES))}.")
    limits = {name: arguments.pop(name) for name in _LIMITS if name in arguments}
    return {**arguments, "limits": limits}


def _declared(operation: Operation[Any, Any]) -> Declared:
    result = operation.result
    if operation.page is not None or isinstance(result, str):
        return Declared(operation)
    if is_stream_class_type(result):
        return _stream(operation, result)
    if hasattr(result, "_get_page_items"):
        item = item_type_of(result)
        if item is None:
            raise _without_items(operation, result)
        return Declared(replace(operation, result=item, page=result))
    return Declared(operation)


def _stream(operation: Operation[Any, Any], result: Any) -> Declared:
    try:
        item = extract_stream_chunk_type(result)
    except RuntimeError as error:
        raise _without_items(operation, result) from error
    own = None if _is_of_the_kernel(get_origin(result) or result) else result
    return Declared(replace(operation, result=type(None), event=item), True, own)


def _is_of_the_kernel(stream: Any) -> bool:
    return str(stream.__module__).partition(".")[0] in ("openai", __name__.partition(".")[0])


def _without_items(operation: Operation[Any, Any], result: Any) -> ArgumentError:
    name = result.__name__
    return ArgumentError(
        f"The operation {operation.method} {operation.path} promises a {name}, and does not say of what; "
        f"write `{name}[Item]` with the type of the items."
    )

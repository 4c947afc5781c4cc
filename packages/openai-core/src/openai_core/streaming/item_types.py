"""The type of the items of a stream class: `X` of `Stream[X]`, or of a subclass of it."""

from __future__ import annotations

from typing import Any, Optional, TypeVar, get_args, get_origin

from .reader import StreamBase


def is_stream_class_type(type_: Any) -> bool:
    """Whether a type is `Stream`, `AsyncStream`, a subclass of one, or either with its item type.

    Args:
        type_: Any annotation of a result.
    """
    origin = get_origin(type_) or type_
    return isinstance(origin, type) and issubclass(origin, StreamBase)


def extract_stream_chunk_type(stream_cls: Any, *, failure_message: Optional[str] = None) -> Any:
    """Returns the item type of a stream class.

    Args:
        stream_cls: Such as `Stream[X]`, or a subclass of it.
        failure_message: What the error says, in place of the default.

    Raises:
        RuntimeError: The class does not say what its items are.
    """
    item_type = _item_type(stream_cls)
    if item_type is None or isinstance(item_type, TypeVar):
        raise RuntimeError(
            failure_message or f"{stream_cls!r} has no item type; use `Stream[Item]` or a subclass of it."
        )
    return item_type


def _item_type(type_: Any) -> Any:
    origin = get_origin(type_) or type_
    arguments = get_args(type_)
    if origin is StreamBase:
        return arguments[0] if arguments else None
    values = dict(zip(getattr(origin, "__parameters__", ()), arguments))
    for base in getattr(origin, "__orig_bases__", ()):
        if is_stream_class_type(base):
            item_type = _item_type(base)
            return values.get(item_type, item_type)
    return None

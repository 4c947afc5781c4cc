"""`EagerIterable[T]`: a field that takes any iterable and reads it at once.

Pydantic turns a field of type `Iterable[T]` into a validator that can be read a single time; a model's field has to
survive being read, dumped and compared.
"""

from __future__ import annotations

from collections.abc import Iterable as IterableABC, Iterator as IteratorABC, Mapping
from typing import TYPE_CHECKING, Any, Iterable, Iterator, List, TypeVar
from weakref import WeakKeyDictionary

from pydantic_core import PydanticCustomError, core_schema
from typing_extensions import Annotated, get_args

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

T = TypeVar("T")


class _ReadAtOnce:
    @classmethod
    def __get_pydantic_core_schema__(cls, source_type: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        item = (get_args(source_type) or (Any,))[0]
        return core_schema.no_info_wrap_validator_function(
            _validate,
            core_schema.list_schema(handler.generate_schema(item)),
            serialization=core_schema.plain_serializer_function_ser_schema(_serialize),
        )


def _validate(value: Any, validate_list: Any) -> Any:
    items: List[Any] = validate_list(value if isinstance(value, list) else list(value))
    kind = type(value)
    if kind is list or issubclass(kind, str):
        return items
    try:
        return kind(items)
    except (TypeError, ValueError):
        return items  # a generator, for one, cannot be made from its items


def _serialize(value: Iterable[T]) -> List[T]:
    return value if isinstance(value, list) else list(value)


EagerIterable = Annotated[Iterable[T], _ReadAtOnce]


_read: WeakKeyDictionary[Iterator[Any], List[Any]] = WeakKeyDictionary()
"""What generators have held: pydantic asks each member of a union, and only the first would find anything."""


def list_of_all(source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
    """Returns the schema of a parameter that is an iterable: a list, into which any other iterable is read.

    A text or a mapping is not taken for the list of what it consists of.

    Args:
        source: The type, such as `Iterable[int]`.
        handler: What makes the schema of its items.
    """
    items = core_schema.list_schema(handler.generate_schema((get_args(source) or (Any,))[0]))
    return core_schema.no_info_before_validator_function(_as_list, items)


def _as_list(value: Any) -> Any:
    if isinstance(value, (list, str, bytes, bytearray, Mapping)) or not isinstance(value, IterableABC):
        return value  # which pydantic accepts, or refuses with its own words
    if not isinstance(value, IteratorABC):
        return list(value)
    try:
        if value not in _read:
            _read[value] = list(value)
        return _read[value]
    except TypeError:
        raise PydanticCustomError(
            "read_once", "{kind} can be read a single time; pass a list", {"kind": type(value).__name__}
        ) from None

"""`EagerIterable[T]`: a field that takes any iterable and reads it at once.

Pydantic turns a field of type `Iterable[T]` into a validator that can be read a single time; a model's field has to
survive being read, dumped and compared.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Iterable, List, TypeVar

from pydantic_core import core_schema
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

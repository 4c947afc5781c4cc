"""What parameters take several values in: sequences of strings that are no string, and iterables that are read once."""

from __future__ import annotations

import typing
from typing import TYPE_CHECKING, Any, Iterator, Sequence, TypeVar, Union, overload

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

if TYPE_CHECKING:
    from typing import Iterable as Iterable

    from typing_extensions import Protocol, SupportsIndex

    class SequenceNotStr(Protocol[T_co]):
        """A list or a tuple, but no `str`: type checkers refuse a bare string where several are expected.

        A string is told apart by `__contains__`, which for it takes only strings.
        """

        @overload
        def __getitem__(self, index: SupportsIndex, /) -> T_co: ...
        @overload
        def __getitem__(self, index: slice, /) -> Sequence[T_co]: ...
        def __getitem__(self, index: Union[SupportsIndex, slice], /) -> Any: ...

        def __contains__(self, value: object, /) -> bool: ...

        def __len__(self) -> int: ...

        def __iter__(self) -> Iterator[T_co]: ...

        def index(self, value: Any, start: int = 0, stop: int = ..., /) -> int:
            """Returns the first place of a value, as `list.index` does.

            Args:
                value: What is looked for.
                start: The first place that counts (0 by default).
                stop: The place before which the search ends (the end by default).
            """
            ...

        def count(self, value: Any, /) -> int:
            """Returns how often a value occurs.

            Args:
                value: What is counted.
            """
            ...

        def __reversed__(self) -> Iterator[T_co]: ...

else:
    from typing_extensions import Annotated

    class _ReadAtOnce:
        """Makes pydantic read an iterable when it validates it; alone, it keeps one that its first reader uses up."""

        @classmethod
        def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
            from ..decoding.eager_iterables import list_of_all

            return list_of_all(source, handler)

    Iterable = Annotated[typing.Iterable[T], _ReadAtOnce]
    # pydantic builds validators for the dictionaries that hold it, which a protocol does not allow.
    SequenceNotStr = Sequence

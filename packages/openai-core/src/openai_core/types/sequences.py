"""Sequences of strings that are not themselves a string."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Iterator, Sequence, TypeVar, Union, overload

T_co = TypeVar("T_co", covariant=True)

if TYPE_CHECKING:
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

        def index(self, value: Any, start: int = 0, stop: int = ..., /) -> int: ...

        def count(self, value: Any, /) -> int: ...

        def __reversed__(self) -> Iterator[T_co]: ...

else:
    # pydantic builds validators for the dictionaries that hold it, which a protocol does not allow.
    SequenceNotStr = Sequence

"""`call` of asynchronous resources as type checkers see it: the operation decides the type of the result.

Never imported at run time, where `client/resources.py` does the work.
"""

# mypy: disable-error-code="overload-overlap"
# pyright: reportOverlappingOverload=false
# A kind of pages is a result, too: of overloads that fit, the first one counts.

from __future__ import annotations

from typing import Any, Awaitable, TypeVar, Union, overload

from typing_extensions import Literal, Unpack

from ..operations import Operation
from ..options import CallArguments, Omit
from ..pages import BasePage, ConversationCursorPage, CursorPage, LinkPage, NextCursorPage, Page, TokenPage
from ..streaming.reader import StreamBase
from .pages import (
    AsyncConversationCursorPage,
    AsyncCursorPage,
    AsyncLinkPage,
    AsyncNextCursorPage,
    AsyncPage,
    AsyncPaginator,
    AsyncTokenPage,
    BaseAsyncPage,
)
from .streams import AsyncStream

T = TypeVar("T")
EventT = TypeVar("EventT")
PageT = TypeVar("PageT", bound=BaseAsyncPage[Any])
ResultT = TypeVar("ResultT")


class AsyncTypedCalls:
    """What `call` of an asynchronous resource returns: pages and streams of its flavour, anything else as promised."""

    @overload
    def call(
        self, operation: Operation[Any, EventT], *, stream: Literal[True], **arguments: Unpack[CallArguments]
    ) -> Awaitable[AsyncStream[EventT]]: ...

    @overload
    def call(self, operation: Operation[PageT], **arguments: Unpack[CallArguments]) -> AsyncPaginator[Any, PageT]: ...

    @overload
    def call(
        self, operation: Operation[LinkPage[T]], **arguments: Unpack[CallArguments]
    ) -> AsyncPaginator[T, AsyncLinkPage[T]]: ...

    @overload
    def call(
        self, operation: Operation[TokenPage[T]], **arguments: Unpack[CallArguments]
    ) -> AsyncPaginator[T, AsyncTokenPage[T]]: ...

    @overload
    def call(
        self, operation: Operation[NextCursorPage[T]], **arguments: Unpack[CallArguments]
    ) -> AsyncPaginator[T, AsyncNextCursorPage[T]]: ...

    @overload
    def call(
        self, operation: Operation[ConversationCursorPage[T]], **arguments: Unpack[CallArguments]
    ) -> AsyncPaginator[T, AsyncConversationCursorPage[T]]: ...

    @overload
    def call(
        self, operation: Operation[CursorPage[T]], **arguments: Unpack[CallArguments]
    ) -> AsyncPaginator[T, AsyncCursorPage[T]]: ...

    @overload
    def call(
        self, operation: Operation[Page[T]], **arguments: Unpack[CallArguments]
    ) -> AsyncPaginator[T, AsyncPage[T]]: ...

    @overload
    def call(
        self, operation: Operation[BasePage[T]], **arguments: Unpack[CallArguments]
    ) -> AsyncPaginator[T, BaseAsyncPage[T]]: ...

    @overload
    def call(
        self, operation: Operation[StreamBase[T]], **arguments: Unpack[CallArguments]
    ) -> Awaitable[AsyncStream[T]]: ...

    @overload
    def call(
        self,
        operation: Operation[ResultT, Any],
        *,
        stream: Union[Literal[False], Omit, None] = ...,
        **arguments: Unpack[CallArguments],
    ) -> Awaitable[ResultT]: ...

    @overload
    def call(
        self,
        operation: Operation[ResultT, EventT],
        *,
        stream: Union[bool, Omit, None],
        **arguments: Unpack[CallArguments],
    ) -> Awaitable[Union[ResultT, AsyncStream[EventT]]]: ...

    def call(self, operation: Any, **arguments: Any) -> Any:
        """Calls an operation, whose type decides what comes back; what a resource's methods are made of.

        Args:
            operation: The operation, with the types of its result and of its events.
            arguments: `path`, `query`, `body`, `headers`, `stream`, limits and the further options of a call.
        """

# Rendered from definitions/beta_chatkit.yaml; edit that and run `hatch run generate`.
# mypy: disable-error-code="no-any-return"
"""Asynchronous resources of the `beta_chatkit` area of the API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.aio.resource import AsyncAPIResource
from openai_core.client.resources import views_of
from openai_core.options import not_given, omit

from ..operations import beta_chatkit as operations

if TYPE_CHECKING:
    from typing import Final

    from typing_extensions import Literal

    from openai_core.aio.pages import AsyncConversationCursorPage, AsyncPaginator
    from openai_core.aio.views import async_to_legacy_response_wrapper, async_to_streamed_response_wrapper
    from openai_core.options import Body, Headers, NotGiven, Omit, Query, Timeout

    from ..types.beta_chatkit import ChatKitThread, ChatKitThreadItemListData, ChatSession, ThreadDeleteResponse
    from ..types.beta_chatkit_params import (
        ChatSessionChatKitConfigurationParam,
        ChatSessionExpiresAfterParam,
        ChatSessionRateLimitsParam,
        ChatSessionWorkflowParam,
    )


class AsyncThreads(AsyncAPIResource):
    """Threads of ChatKit."""

    async def retrieve(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ChatKitThread:
        """Fetches a ChatKit thread.

        Args:
            thread_id: The id of a thread.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.THREADS_RETRIEVE,
            path={"thread_id": thread_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[ChatKitThread, AsyncConversationCursorPage[ChatKitThread]]:
        """Lists ChatKit threads.

        Args:
            after: The id of the last item of the previous page; the list goes on behind it.
            before: The id of the first item of the following page; the list ends in front of it.
            limit: How many items a page holds (from 0 to 100; 20 by default).
            order: The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default).
            user: Only threads of this user, by the id that you gave; left out, those of all users (1 to 512
                characters).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.THREADS_LIST,
            query={"after": after, "before": before, "limit": limit, "order": order, "user": user},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ThreadDeleteResponse:
        """Deletes a ChatKit thread.

        Args:
            thread_id: The id of a thread.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.THREADS_DELETE,
            path={"thread_id": thread_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list_items(
        self,
        thread_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[ChatKitThreadItemListData, AsyncConversationCursorPage[ChatKitThreadItemListData]]:
        """Lists the items of a ChatKit thread.

        Args:
            thread_id: The id of a thread.
            after: The id of the last item of the previous page; the list goes on behind it.
            before: The id of the first item of the following page; the list ends in front of it.
            limit: How many items a page holds (from 0 to 100; 20 by default).
            order: The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.THREADS_LIST_ITEMS,
            path={"thread_id": thread_id},
            query={"after": after, "before": before, "limit": limit, "order": order},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncThreadsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncThreadsWithStreamingResponse: ...


class AsyncSessions(AsyncAPIResource):
    """Sessions of ChatKit, which give a browser its access."""

    async def create(
        self,
        *,
        user: str,
        workflow: ChatSessionWorkflowParam,
        chatkit_configuration: ChatSessionChatKitConfigurationParam | Omit = omit,
        expires_after: ChatSessionExpiresAfterParam | Omit = omit,
        rate_limits: ChatSessionRateLimitsParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ChatSession:
        """Opens a ChatKit session, whose client secret a browser can use.

        Args:
            user: A stable id of your end user (1 or more characters).
            workflow: The workflow that answers.
            chatkit_configuration: Which features the chat offers.
            expires_after: How long the session lives, in seconds from its creation; 10 minutes by default.
            rate_limits: How many requests a minute the session may make; 10 by default.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.SESSIONS_CREATE,
            body={
                "user": user,
                "workflow": workflow,
                "chatkit_configuration": chatkit_configuration,
                "expires_after": expires_after,
                "rate_limits": rate_limits,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def cancel(
        self,
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ChatSession:
        """Ends a ChatKit session, so that its client secret is of no more use.

        Args:
            session_id: The id of a session.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.SESSIONS_CANCEL,
            path={"session_id": session_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncSessionsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncSessionsWithStreamingResponse: ...


class AsyncChatKit(AsyncAPIResource):
    """Sessions and threads of ChatKit."""

    @cached_property
    def sessions(self) -> AsyncSessions:
        """Sessions of ChatKit, which give a browser its access."""
        return AsyncSessions(self._client)

    @cached_property
    def threads(self) -> AsyncThreads:
        """Threads of ChatKit."""
        return AsyncThreads(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncChatKitWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncChatKitWithStreamingResponse: ...


if TYPE_CHECKING:

    class AsyncChatKitWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncChatKit) -> None: ...

        @cached_property
        def sessions(self) -> AsyncSessionsWithRawResponse:
            """Sessions of ChatKit, which give a browser its access."""
            ...

        @cached_property
        def threads(self) -> AsyncThreadsWithRawResponse:
            """Threads of ChatKit."""
            ...

    class AsyncChatKitWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncChatKit) -> None: ...

        @cached_property
        def sessions(self) -> AsyncSessionsWithStreamingResponse:
            """Sessions of ChatKit, which give a browser its access."""
            ...

        @cached_property
        def threads(self) -> AsyncThreadsWithStreamingResponse:
            """Threads of ChatKit."""
            ...

    class AsyncSessionsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncSessions) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)
            self.cancel: Final = async_to_legacy_response_wrapper(resource.cancel)

    class AsyncSessionsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncSessions) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)
            self.cancel: Final = async_to_streamed_response_wrapper(resource.cancel)

    class AsyncThreadsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncThreads) -> None:
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)
            self.list: Final = async_to_legacy_response_wrapper(resource.list)
            self.delete: Final = async_to_legacy_response_wrapper(resource.delete)
            self.list_items: Final = async_to_legacy_response_wrapper(resource.list_items)

    class AsyncThreadsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncThreads) -> None:
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)
            self.list: Final = async_to_streamed_response_wrapper(resource.list)
            self.delete: Final = async_to_streamed_response_wrapper(resource.delete)
            self.list_items: Final = async_to_streamed_response_wrapper(resource.list_items)

else:
    __getattr__ = views_of(globals())

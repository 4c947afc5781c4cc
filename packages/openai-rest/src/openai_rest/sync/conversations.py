# Rendered from definitions/conversations.yaml; edit that and run `hatch run generate`.
# mypy: disable-error-code="no-any-return"
"""Resources of the `conversations` area of the API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.options import not_given, omit
from openai_core.sync.resource import SyncAPIResource

from ..operations import conversations as operations

if TYPE_CHECKING:
    from typing import Iterable, List, Optional

    from typing_extensions import Literal

    from openai_core.options import Body, Headers, NotGiven, Omit, Query, Timeout
    from openai_core.sync.pages import SyncConversationCursorPage
    from openai_core.types.shared_params import Metadata

    from ..types.conversations import Conversation, ConversationDeletedResource, ConversationItem, ConversationItemList
    from ..types.responses import ResponseIncludable
    from ..types.responses_params import ResponseInputItemParam
    from .conversations_views import (
        ConversationsWithRawResponse,
        ConversationsWithStreamingResponse,
        ItemsWithRawResponse,
        ItemsWithStreamingResponse,
    )


class Items(SyncAPIResource):
    """The items of a conversation."""

    def create(
        self,
        conversation_id: str,
        *,
        items: Iterable[ResponseInputItemParam],
        include: List[ResponseIncludable] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ConversationItemList:
        """Adds items to a conversation.

        Args:
            conversation_id: The id of a conversation.
            items: The items, in order (at most 20 items).
            include: Parts of the output to return that are left out by default.
        """
        return self._call(
            operations.ITEMS_CREATE,
            path={"conversation_id": conversation_id},
            query={"include": include},
            body={"items": items},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve(
        self,
        item_id: str,
        *,
        conversation_id: str,
        include: List[ResponseIncludable] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ConversationItem:
        """Fetches an item of a conversation.

        Args:
            item_id: The id of an item.
            conversation_id: The id of a conversation.
            include: Parts of the output to return that are left out by default.
        """
        return self._call(
            operations.ITEMS_RETRIEVE,
            path={"item_id": item_id, "conversation_id": conversation_id},
            query={"include": include},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        conversation_id: str,
        *,
        after: str | Omit = omit,
        include: List[ResponseIncludable] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncConversationCursorPage[ConversationItem]:
        """Lists the items of a conversation.

        Args:
            conversation_id: The id of a conversation.
            after: The id of the last item of the previous page; the list goes on behind it.
            include: Parts of the output to return that are left out by default.
            limit: How many items a page holds (20 by default).
            order: The order by creation time: `asc` or `desc`.
        """
        return self._call(
            operations.ITEMS_LIST,
            path={"conversation_id": conversation_id},
            query={"after": after, "include": include, "limit": limit, "order": order},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        item_id: str,
        *,
        conversation_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Conversation:
        """Removes an item from a conversation.

        Args:
            item_id: The id of an item.
            conversation_id: The id of a conversation.
        """
        return self._call(
            operations.ITEMS_DELETE,
            path={"item_id": item_id, "conversation_id": conversation_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ItemsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> ItemsWithStreamingResponse: ...


class Conversations(SyncAPIResource):
    """Conversations that responses add to."""

    @cached_property
    def items(self) -> Items:
        """The items of a conversation."""
        return Items(self._client)

    def create(
        self,
        *,
        items: Optional[Iterable[ResponseInputItemParam]] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Conversation:
        """Creates a conversation.

        Args:
            items: The items that the conversation begins with (at most 20 items).
            metadata: Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512).
        """
        return self._call(
            operations.CREATE,
            body={"items": items, "metadata": metadata},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve(
        self,
        conversation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Conversation:
        """Fetches a conversation.

        Args:
            conversation_id: The id of a conversation.
        """
        return self._call(
            operations.RETRIEVE,
            path={"conversation_id": conversation_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def update(
        self,
        conversation_id: str,
        *,
        metadata: Optional[Metadata],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Conversation:
        """Replaces the metadata of a conversation.

        Args:
            conversation_id: The id of a conversation.
            metadata: Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512).
        """
        return self._call(
            operations.UPDATE,
            path={"conversation_id": conversation_id},
            body={"metadata": metadata},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        conversation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ConversationDeletedResource:
        """Deletes a conversation; its items stay.

        Args:
            conversation_id: The id of a conversation.
        """
        return self._call(
            operations.DELETE,
            path={"conversation_id": conversation_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ConversationsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> ConversationsWithStreamingResponse: ...

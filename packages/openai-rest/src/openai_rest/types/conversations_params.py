# Rendered from definitions/conversations.yaml; edit that and run `hatch run generate`.
"""Parameters of the `conversations` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import List, Optional

from typing_extensions import Literal, Required, TypedDict

from openai_core.public_names import public_types
from openai_core.types.sequences import Iterable
from openai_core.types.shared_params import Metadata

from .responses import ResponseIncludable
from .responses_params import ResponseInputItemParam


class ConversationCreateParams(TypedDict, total=False):
    """Parameters of `conversations.create`, which creates a conversation."""

    items: Optional[Iterable[ResponseInputItemParam]]
    """The items that the conversation begins with (at most 20 items)."""
    metadata: Optional[Metadata]
    """Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512)."""


class ConversationUpdateParams(TypedDict, total=False):
    """Parameters of `conversations.update`, which replaces the metadata of a conversation."""

    metadata: Required[Optional[Metadata]]
    """Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512)."""


class ItemCreateParams(TypedDict, total=False):
    """Parameters of `conversations.items.create`, which adds items to a conversation."""

    items: Required[Iterable[ResponseInputItemParam]]
    """The items, in order (at most 20 items)."""
    include: List[ResponseIncludable]
    """Further parts of the output to return, such as `file_search_call.results`, `message.output_text.logprobs` or
    `reasoning.encrypted_content`.
    """


class ItemListParams(TypedDict, total=False):
    """Parameters of `conversations.items.list`, which lists the items of a conversation."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    include: List[ResponseIncludable]
    """Further parts of the output to return, such as `file_search_call.results`, `message.output_text.logprobs` or
    `reasoning.encrypted_content`.
    """
    limit: int
    """How many items a page holds (from 1 to 100; 20 by default)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default)."""


class ItemRetrieveParams(TypedDict, total=False):
    """What fetches an item of a conversation."""

    conversation_id: Required[str]
    """The id of the conversation that holds the item."""
    include: List[ResponseIncludable]
    """Which further details to return with the item, such as the results of a file search."""


public_types(
    globals(),
    {
        "conversations.conversation_create_params": "ConversationCreateParams",
        "conversations.conversation_update_params": "ConversationUpdateParams",
        "conversations.item_create_params": "ItemCreateParams",
        "conversations.item_list_params": "ItemListParams",
        "conversations.item_retrieve_params": "ItemRetrieveParams",
    },
)

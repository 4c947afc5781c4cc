# Rendered from definitions/conversations.yaml; edit that and run `hatch run generate`.
"""Parameters of the `conversations` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Iterable, List, Optional

from typing_extensions import Literal, Required, TypedDict

from openai_core.types.shared_params import Metadata

from .responses import ResponseIncludable
from .responses_params import ResponseInputItemParam


class ConversationCreateParams(TypedDict, total=False):
    items: Optional[Iterable[ResponseInputItemParam]]
    metadata: Optional[Metadata]


class ConversationUpdateParams(TypedDict, total=False):
    metadata: Required[Optional[Metadata]]


class ItemCreateParams(TypedDict, total=False):
    items: Required[Iterable[ResponseInputItemParam]]
    include: List[ResponseIncludable]


class ItemListParams(TypedDict, total=False):
    after: str
    include: List[ResponseIncludable]
    limit: int
    order: Literal["asc", "desc"]


class ItemRetrieveParams(TypedDict, total=False):
    conversation_id: Required[str]
    include: List[ResponseIncludable]

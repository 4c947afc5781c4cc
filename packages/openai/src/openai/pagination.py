"""Familiar path: the pages of lists."""

from openai_core.aio.pages import (
    AsyncConversationCursorPage as AsyncConversationCursorPage,
    AsyncCursorPage as AsyncCursorPage,
    AsyncNextCursorPage as AsyncNextCursorPage,
    AsyncPage as AsyncPage,
    AsyncTokenPage as AsyncTokenPage,
)
from openai_core.pages import CursorPageItem as CursorPageItem
from openai_core.sync.pages import (
    SyncConversationCursorPage as SyncConversationCursorPage,
    SyncCursorPage as SyncCursorPage,
    SyncNextCursorPage as SyncNextCursorPage,
    SyncPage as SyncPage,
    SyncTokenPage as SyncTokenPage,
)

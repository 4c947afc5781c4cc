"""An event of a type that this release does not know. Maintained by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from typing_extensions import Literal

from ..models import EventModel


class UnknownWebhookEvent(EventModel):
    """An event of a type that this release does not know; its fields are attributes all the same."""

    class Data(EventModel):
        """What the event is about; objects in it are plain dictionaries."""

        id: Optional[str] = None
        """The id of the object, where it has one."""

        if TYPE_CHECKING:

            def __getattr__(self, name: str) -> Any: ...

    id: Optional[str] = None
    """The id of the event itself, not of what it is about. Absent where the sender left it out."""
    created_at: Optional[int] = None
    """When the event happened, in seconds since 1 January 1970 (UTC)."""
    data: Optional[Data] = None
    """What the event is about."""
    type: Optional[str] = None
    """The type of the event, as the sender wrote it."""
    object: Optional[Literal["event"]] = None
    """Always `event`; absent where the sender left it out."""

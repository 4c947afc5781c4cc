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
    created_at: Optional[int] = None
    data: Optional[Data] = None
    type: Optional[str] = None
    object: Optional[Literal["event"]] = None

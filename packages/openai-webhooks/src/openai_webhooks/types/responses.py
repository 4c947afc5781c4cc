"""Events of responses that run in the background. Maintained by hand."""

from __future__ import annotations

from typing import Optional

from typing_extensions import Literal

from ..models import EventModel


class ResponseCancelledWebhookEvent(EventModel):
    """A background response was cancelled."""

    class Data(EventModel):
        """Which response it is."""

        id: str
        """The id of the response."""

    id: str
    created_at: int
    data: Data
    type: Literal["response.cancelled"]
    object: Optional[Literal["event"]] = None


class ResponseCompletedWebhookEvent(EventModel):
    """A background response is complete."""

    class Data(EventModel):
        """Which response it is."""

        id: str
        """The id of the response."""

    id: str
    created_at: int
    data: Data
    type: Literal["response.completed"]
    object: Optional[Literal["event"]] = None


class ResponseFailedWebhookEvent(EventModel):
    """A background response failed."""

    class Data(EventModel):
        """Which response it is."""

        id: str
        """The id of the response."""

    id: str
    created_at: int
    data: Data
    type: Literal["response.failed"]
    object: Optional[Literal["event"]] = None


class ResponseIncompleteWebhookEvent(EventModel):
    """A background response was cut short."""

    class Data(EventModel):
        """Which response it is."""

        id: str
        """The id of the response."""

    id: str
    created_at: int
    data: Data
    type: Literal["response.incomplete"]
    object: Optional[Literal["event"]] = None

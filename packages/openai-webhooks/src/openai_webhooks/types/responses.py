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
    """The id of the event itself, not of what it is about."""
    created_at: int
    """When the event happened, in seconds since 1 January 1970 (UTC)."""
    data: Data
    """The response that the event is about, by its id."""
    type: Literal["response.cancelled"]
    """Always `response.cancelled`; tells the event from others."""
    object: Optional[Literal["event"]] = None
    """Always `event`; absent where the sender left it out."""


class ResponseCompletedWebhookEvent(EventModel):
    """A background response is complete."""

    class Data(EventModel):
        """Which response it is."""

        id: str
        """The id of the response."""

    id: str
    """The id of the event itself, not of what it is about."""
    created_at: int
    """When the event happened, in seconds since 1 January 1970 (UTC)."""
    data: Data
    """The response that the event is about, by its id."""
    type: Literal["response.completed"]
    """Always `response.completed`; tells the event from others."""
    object: Optional[Literal["event"]] = None
    """Always `event`; absent where the sender left it out."""


class ResponseFailedWebhookEvent(EventModel):
    """A background response failed."""

    class Data(EventModel):
        """Which response it is."""

        id: str
        """The id of the response."""

    id: str
    """The id of the event itself, not of what it is about."""
    created_at: int
    """When the event happened, in seconds since 1 January 1970 (UTC)."""
    data: Data
    """The response that the event is about, by its id."""
    type: Literal["response.failed"]
    """Always `response.failed`; tells the event from others."""
    object: Optional[Literal["event"]] = None
    """Always `event`; absent where the sender left it out."""


class ResponseIncompleteWebhookEvent(EventModel):
    """A background response was cut short."""

    class Data(EventModel):
        """Which response it is."""

        id: str
        """The id of the response."""

    id: str
    """The id of the event itself, not of what it is about."""
    created_at: int
    """When the event happened, in seconds since 1 January 1970 (UTC)."""
    data: Data
    """The response that the event is about, by its id."""
    type: Literal["response.incomplete"]
    """Always `response.incomplete`; tells the event from others."""
    object: Optional[Literal["event"]] = None
    """Always `event`; absent where the sender left it out."""

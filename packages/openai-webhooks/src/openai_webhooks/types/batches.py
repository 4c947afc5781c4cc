"""Events of batches. Maintained by hand."""

from __future__ import annotations

from typing import Optional

from typing_extensions import Literal

from ..models import EventModel


class BatchCancelledWebhookEvent(EventModel):
    """A batch was cancelled."""

    class Data(EventModel):
        """Which batch it is."""

        id: str
        """The id of the batch."""

    id: str
    """The id of the event itself, not of what it is about."""
    created_at: int
    """When the event happened, in seconds since 1 January 1970 (UTC)."""
    data: Data
    """The batch that the event is about, by its id."""
    type: Literal["batch.cancelled"]
    """Always `batch.cancelled`; tells the event from others."""
    object: Optional[Literal["event"]] = None
    """Always `event`; absent where the sender left it out."""


class BatchCompletedWebhookEvent(EventModel):
    """A batch is done; its output file can be fetched."""

    class Data(EventModel):
        """Which batch it is."""

        id: str
        """The id of the batch."""

    id: str
    """The id of the event itself, not of what it is about."""
    created_at: int
    """When the event happened, in seconds since 1 January 1970 (UTC)."""
    data: Data
    """The batch that the event is about, by its id."""
    type: Literal["batch.completed"]
    """Always `batch.completed`; tells the event from others."""
    object: Optional[Literal["event"]] = None
    """Always `event`; absent where the sender left it out."""


class BatchExpiredWebhookEvent(EventModel):
    """A batch ran out of time."""

    class Data(EventModel):
        """Which batch it is."""

        id: str
        """The id of the batch."""

    id: str
    """The id of the event itself, not of what it is about."""
    created_at: int
    """When the event happened, in seconds since 1 January 1970 (UTC)."""
    data: Data
    """The batch that the event is about, by its id."""
    type: Literal["batch.expired"]
    """Always `batch.expired`; tells the event from others."""
    object: Optional[Literal["event"]] = None
    """Always `event`; absent where the sender left it out."""


class BatchFailedWebhookEvent(EventModel):
    """A batch failed."""

    class Data(EventModel):
        """Which batch it is."""

        id: str
        """The id of the batch."""

    id: str
    """The id of the event itself, not of what it is about."""
    created_at: int
    """When the event happened, in seconds since 1 January 1970 (UTC)."""
    data: Data
    """The batch that the event is about, by its id."""
    type: Literal["batch.failed"]
    """Always `batch.failed`; tells the event from others."""
    object: Optional[Literal["event"]] = None
    """Always `event`; absent where the sender left it out."""

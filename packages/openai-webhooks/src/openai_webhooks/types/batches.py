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
    created_at: int
    data: Data
    type: Literal["batch.cancelled"]
    object: Optional[Literal["event"]] = None


class BatchCompletedWebhookEvent(EventModel):
    """A batch is done; its output file can be fetched."""

    class Data(EventModel):
        """Which batch it is."""

        id: str
        """The id of the batch."""

    id: str
    created_at: int
    data: Data
    type: Literal["batch.completed"]
    object: Optional[Literal["event"]] = None


class BatchExpiredWebhookEvent(EventModel):
    """A batch ran out of time."""

    class Data(EventModel):
        """Which batch it is."""

        id: str
        """The id of the batch."""

    id: str
    created_at: int
    data: Data
    type: Literal["batch.expired"]
    object: Optional[Literal["event"]] = None


class BatchFailedWebhookEvent(EventModel):
    """A batch failed."""

    class Data(EventModel):
        """Which batch it is."""

        id: str
        """The id of the batch."""

    id: str
    created_at: int
    data: Data
    type: Literal["batch.failed"]
    object: Optional[Literal["event"]] = None

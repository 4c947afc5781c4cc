"""Events of fine-tuning jobs. Maintained by hand."""

from __future__ import annotations

from typing import Optional

from typing_extensions import Literal

from ..models import EventModel


class FineTuningJobCancelledWebhookEvent(EventModel):
    """A fine-tuning job was cancelled."""

    class Data(EventModel):
        """Which job it is."""

        id: str
        """The id of the fine-tuning job."""

    id: str
    """The id of the event itself, not of what it is about."""
    created_at: int
    """When the event happened, in seconds since 1 January 1970 (UTC)."""
    data: Data
    """The job that the event is about, by its id."""
    type: Literal["fine_tuning.job.cancelled"]
    """Always `fine_tuning.job.cancelled`; tells the event from others."""
    object: Optional[Literal["event"]] = None
    """Always `event`; absent where the sender left it out."""


class FineTuningJobFailedWebhookEvent(EventModel):
    """A fine-tuning job failed."""

    class Data(EventModel):
        """Which job it is."""

        id: str
        """The id of the fine-tuning job."""

    id: str
    """The id of the event itself, not of what it is about."""
    created_at: int
    """When the event happened, in seconds since 1 January 1970 (UTC)."""
    data: Data
    """The job that the event is about, by its id."""
    type: Literal["fine_tuning.job.failed"]
    """Always `fine_tuning.job.failed`; tells the event from others."""
    object: Optional[Literal["event"]] = None
    """Always `event`; absent where the sender left it out."""


class FineTuningJobSucceededWebhookEvent(EventModel):
    """A fine-tuning job ended well; its model can be used."""

    class Data(EventModel):
        """Which job it is."""

        id: str
        """The id of the fine-tuning job."""

    id: str
    """The id of the event itself, not of what it is about."""
    created_at: int
    """When the event happened, in seconds since 1 January 1970 (UTC)."""
    data: Data
    """The job that the event is about, by its id."""
    type: Literal["fine_tuning.job.succeeded"]
    """Always `fine_tuning.job.succeeded`; tells the event from others."""
    object: Optional[Literal["event"]] = None
    """Always `event`; absent where the sender left it out."""

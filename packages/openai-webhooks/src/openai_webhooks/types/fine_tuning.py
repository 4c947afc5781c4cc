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
    created_at: int
    data: Data
    type: Literal["fine_tuning.job.cancelled"]
    object: Optional[Literal["event"]] = None


class FineTuningJobFailedWebhookEvent(EventModel):
    """A fine-tuning job failed."""

    class Data(EventModel):
        """Which job it is."""

        id: str
        """The id of the fine-tuning job."""

    id: str
    created_at: int
    data: Data
    type: Literal["fine_tuning.job.failed"]
    object: Optional[Literal["event"]] = None


class FineTuningJobSucceededWebhookEvent(EventModel):
    """A fine-tuning job ended well; its model can be used."""

    class Data(EventModel):
        """Which job it is."""

        id: str
        """The id of the fine-tuning job."""

    id: str
    created_at: int
    data: Data
    type: Literal["fine_tuning.job.succeeded"]
    object: Optional[Literal["event"]] = None

"""Events of eval runs. Maintained by hand."""

from __future__ import annotations

from typing import Optional

from typing_extensions import Literal

from ..models import EventModel


class EvalRunCanceledWebhookEvent(EventModel):
    """An eval run was cancelled."""

    class Data(EventModel):
        """Which run it is."""

        id: str
        """The id of the eval run."""

    id: str
    created_at: int
    data: Data
    type: Literal["eval.run.canceled"]
    object: Optional[Literal["event"]] = None


class EvalRunFailedWebhookEvent(EventModel):
    """An eval run failed."""

    class Data(EventModel):
        """Which run it is."""

        id: str
        """The id of the eval run."""

    id: str
    created_at: int
    data: Data
    type: Literal["eval.run.failed"]
    object: Optional[Literal["event"]] = None


class EvalRunSucceededWebhookEvent(EventModel):
    """An eval run ended well."""

    class Data(EventModel):
        """Which run it is."""

        id: str
        """The id of the eval run."""

    id: str
    created_at: int
    data: Data
    type: Literal["eval.run.succeeded"]
    object: Optional[Literal["event"]] = None

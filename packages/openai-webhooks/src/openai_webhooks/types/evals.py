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
    """The id of the event itself, not of what it is about."""
    created_at: int
    """When the event happened, in seconds since 1 January 1970 (UTC)."""
    data: Data
    """The run that the event is about, by its id."""
    type: Literal["eval.run.canceled"]
    """Always `eval.run.canceled`; tells the event from others."""
    object: Optional[Literal["event"]] = None
    """Always `event`; absent where the sender left it out."""


class EvalRunFailedWebhookEvent(EventModel):
    """An eval run failed."""

    class Data(EventModel):
        """Which run it is."""

        id: str
        """The id of the eval run."""

    id: str
    """The id of the event itself, not of what it is about."""
    created_at: int
    """When the event happened, in seconds since 1 January 1970 (UTC)."""
    data: Data
    """The run that the event is about, by its id."""
    type: Literal["eval.run.failed"]
    """Always `eval.run.failed`; tells the event from others."""
    object: Optional[Literal["event"]] = None
    """Always `event`; absent where the sender left it out."""


class EvalRunSucceededWebhookEvent(EventModel):
    """An eval run ended well."""

    class Data(EventModel):
        """Which run it is."""

        id: str
        """The id of the eval run."""

    id: str
    """The id of the event itself, not of what it is about."""
    created_at: int
    """When the event happened, in seconds since 1 January 1970 (UTC)."""
    data: Data
    """The run that the event is about, by its id."""
    type: Literal["eval.run.succeeded"]
    """Always `eval.run.succeeded`; tells the event from others."""
    object: Optional[Literal["event"]] = None
    """Always `event`; absent where the sender left it out."""

"""Events of safety alerts and cases. Maintained by hand."""

from __future__ import annotations

from typing import Optional

from typing_extensions import Literal

from ..models import EventModel


class SafetyAlertCreatedWebhookEvent(EventModel):
    """A safety alert about an API project was approved."""

    class Data(EventModel):
        """Which alert it is."""

        id: str
        """The id of the safety alert."""

    id: str
    """The id of the event itself, not of what it is about."""
    created_at: int
    """When the event happened, in seconds since 1 January 1970 (UTC)."""
    data: Data
    """The alert that the event is about, by its id."""
    object: Literal["event"]
    """Always `event`, the kind of object."""
    type: Literal["safety.alert.created"]
    """Always `safety.alert.created`; tells the event from others."""


class SafetyDeactivationIssuedWebhookEvent(EventModel):
    """A safety identifier of the organization was deactivated."""

    class Data(EventModel):
        """Which case it is."""

        id: str
        """The id of the safety case."""

    id: str
    """The id of the event itself, not of what it is about."""
    created_at: int
    """When the event happened, in seconds since 1 January 1970 (UTC)."""
    data: Data
    """The case that the event is about, by its id."""
    object: Literal["event"]
    """Always `event`, the kind of object."""
    type: Literal["safety.deactivation_issued"]
    """Always `safety.deactivation_issued`; tells the event from others."""


class SafetyIdentifierBlockedWebhookEvent(EventModel):
    """A request of a safety identifier was blocked."""

    class Data(EventModel):
        """What was blocked, and why."""

        safety_category: str
        """The category of the block, such as `bio` or `cyber`."""
        safety_identifier: str
        """The identifier that the request carried."""
        model: Optional[str] = None
        """The model that was asked, where it is known."""
        project_id: Optional[str] = None
        """The project that asked, where it is known."""
        request_id: Optional[str] = None
        """The id of the blocked request, where it is known."""

    id: str
    """The id of the event itself, not of what it is about."""
    created_at: int
    """When the event happened, in seconds since 1 January 1970 (UTC)."""
    data: Data
    """The blocked request, and why it was blocked."""
    type: Literal["safety_identifier.blocked"]
    """Always `safety_identifier.blocked`; tells the event from others."""
    object: Optional[Literal["event"]] = None
    """Always `event`; absent where the sender left it out."""


class SafetyOrgAlertCreatedWebhookEvent(EventModel):
    """A safety alert about an enterprise workspace was approved."""

    class Data(EventModel):
        """Which alert it is."""

        id: str
        """The id of the safety alert."""

    id: str
    """The id of the event itself, not of what it is about."""
    created_at: int
    """When the event happened, in seconds since 1 January 1970 (UTC)."""
    data: Data
    """The alert that the event is about, by its id."""
    object: Literal["event"]
    """Always `event`, the kind of object."""
    type: Literal["safety.org_alert.created"]
    """Always `safety.org_alert.created`; tells the event from others."""


class SafetyWarningIssuedWebhookEvent(EventModel):
    """A safety identifier of the organization was warned."""

    class Data(EventModel):
        """Which case it is."""

        id: str
        """The id of the safety case."""

    id: str
    """The id of the event itself, not of what it is about."""
    created_at: int
    """When the event happened, in seconds since 1 January 1970 (UTC)."""
    data: Data
    """The case that the event is about, by its id."""
    object: Literal["event"]
    """Always `event`, the kind of object."""
    type: Literal["safety.warning_issued"]
    """Always `safety.warning_issued`; tells the event from others."""

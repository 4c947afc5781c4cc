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
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["safety.alert.created"]


class SafetyDeactivationIssuedWebhookEvent(EventModel):
    """A safety identifier of the organization was deactivated."""

    class Data(EventModel):
        """Which case it is."""

        id: str
        """The id of the safety case."""

    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["safety.deactivation_issued"]


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
    created_at: int
    data: Data
    type: Literal["safety_identifier.blocked"]
    object: Optional[Literal["event"]] = None


class SafetyOrgAlertCreatedWebhookEvent(EventModel):
    """A safety alert about an enterprise workspace was approved."""

    class Data(EventModel):
        """Which alert it is."""

        id: str
        """The id of the safety alert."""

    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["safety.org_alert.created"]


class SafetyWarningIssuedWebhookEvent(EventModel):
    """A safety identifier of the organization was warned."""

    class Data(EventModel):
        """Which case it is."""

        id: str
        """The id of the safety case."""

    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["safety.warning_issued"]

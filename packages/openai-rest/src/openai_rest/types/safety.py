# Rendered from definitions/safety.yaml; edit that and run `hatch run generate`.
"""Models of the `safety` area of the API."""

from typing import Optional

from typing_extensions import Literal

from openai_core.models import BaseModel
from openai_core.public_names import public_types


class SafetyAlert(BaseModel):
    """A report that one request of your organization looked as if it had gone beyond what was meant."""

    id: str
    """The id of the alert, to retrieve it with."""
    created_at: int
    """When the alert was raised, in seconds since 1 January 1970 (UTC)."""
    error_type: Literal[
        "potentially_unintended_data_transfer",
        "potentially_unintended_data_access",
        "potentially_unintended_destructive_activity",
        "other",
    ]
    """What seems to have happened against the intention: data sent somewhere (`…_data_transfer`), data read
    (`…_data_access`), something destroyed (`…_destructive_activity`), or something else (`other`).
    """
    model: str
    """The id of the model that answered the request."""
    object: Literal["safety.alert"]
    """Always `safety.alert`, the kind of object."""
    reason: Optional[str] = None
    """A description that follows from `error_type`; `null` for requests under zero data retention."""
    request_id: str
    """The id of the request that set off the alert."""
    request_paused: bool
    """Whether a block of the request was put on record; `true` is no proof that the response stopped."""
    response_id: str
    """The id of the response to that request."""
    detailed_explanation: Optional[str] = None
    """A longer explanation written by a model, kept for a while for some alerts under zero data retention; absent
    otherwise.
    """


class SafetyCase(BaseModel):
    """A safety case that OpenAI opened, with the notice that was given."""

    class Notice(BaseModel):
        """The notice that a safety case brought."""

        type: Literal["warning", "deactivation"]
        """Either `warning` or `deactivation`."""

    id: str
    """The id of the case, to retrieve it with."""
    created_at: int
    """When the case was opened, in seconds since 1 January 1970 (UTC)."""
    entity_identifier: str
    """The identifier of the one whom the case is about; its form is not documented."""
    notice: Notice
    """What kind of notice the case brought: a warning or a deactivation."""
    object: Literal["safety.case"]
    """Always `safety.case`, the kind of object."""
    reason: Optional[str] = None
    """Why the case was opened; absent or null when no reason is given."""


public_types(
    globals(),
    {
        "safety.safety_alert": "SafetyAlert",
        "safety.safety_case": "SafetyCase Notice=SafetyCase.Notice",
    },
)

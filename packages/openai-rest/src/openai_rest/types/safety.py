# Rendered from definitions/safety.yaml; edit that and run `hatch run generate`.
"""Models of the `safety` area of the API."""

from typing import Optional

from typing_extensions import Literal

from openai_core.models import BaseModel


class SafetyAlert(BaseModel):
    id: str
    created_at: int
    error_type: Literal[
        "potentially_unintended_data_transfer",
        "potentially_unintended_data_access",
        "potentially_unintended_destructive_activity",
        "other",
    ]
    model: str
    object: Literal["safety.alert"]
    reason: Optional[str] = None
    request_id: str
    request_paused: bool
    response_id: str
    detailed_explanation: Optional[str] = None


class SafetyCase(BaseModel):
    class Notice(BaseModel):
        type: Literal["warning", "deactivation"]

    id: str
    created_at: int
    entity_identifier: str
    notice: Notice
    object: Literal["safety.case"]
    reason: Optional[str] = None

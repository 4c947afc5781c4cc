# Rendered from definitions/moderations.yaml; edit that and run `hatch run generate`.
"""Operations of the `moderations` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation

from ..types.moderations import ModerationCreateResponse

CREATE = Operation("post", "/moderations", ModerationCreateResponse)

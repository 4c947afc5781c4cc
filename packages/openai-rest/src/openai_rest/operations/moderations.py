# Rendered from definitions/moderations.yaml; edit that and run `hatch run generate`.
"""Operations of the `moderations` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation, types_of

moderations = types_of("openai_rest.types.moderations")

CREATE = Operation("post", "/moderations", moderations.ModerationCreateResponse)

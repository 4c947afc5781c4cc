# Rendered from definitions/decisions.yaml; edit that and run `hatch run generate`.
"""Operations of the `decisions` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation, types_of

common = types_of("openai_core.types.common")

CREATE = Operation("post", "/decisions", common.Decision)

# Rendered from definitions/safety.yaml; edit that and run `hatch run generate`.
"""Operations of the `safety` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation, types_of

safety = types_of("openai_rest.types.safety")

ALERTS_RETRIEVE = Operation("get", "/safety/alerts/{id}", safety.SafetyAlert)
CASES_RETRIEVE = Operation("get", "/safety/cases/{id}", safety.SafetyCase)

# Rendered from definitions/safety.yaml; edit that and run `hatch run generate`.
"""Operations of the `safety` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation

from ..types.safety import SafetyAlert, SafetyCase

ALERTS_RETRIEVE = Operation("get", "/safety/alerts/{id}", SafetyAlert)
CASES_RETRIEVE = Operation("get", "/safety/cases/{id}", SafetyCase)

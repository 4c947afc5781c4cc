# Rendered from definitions/completions.yaml; edit that and run `hatch run generate`.
"""Operations of the `completions` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation

from ..types.completions import Completion

CREATE = Operation("post", "/completions", Completion, event=Completion, last_events=("choices[].finish_reason|usage",))

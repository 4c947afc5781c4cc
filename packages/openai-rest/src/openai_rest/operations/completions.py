# Rendered from definitions/completions.yaml; edit that and run `hatch run generate`.
"""Operations of the `completions` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation, types_of

completions = types_of("openai_rest.types.completions")

CREATE = Operation(
    "post",
    "/completions",
    completions.Completion,
    event=completions.Completion,
    last_events=("choices[].finish_reason",),
)

# Rendered from definitions/models.yaml; edit that and run `hatch run generate`.
"""Operations of the `models` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation, types_of

models = types_of("openai_rest.types.models")

RETRIEVE = Operation("get", "/models/{model}", models.Model)
LIST = Operation("get", "/models", models.Model, page="Page")
DELETE = Operation("delete", "/models/{model}", models.ModelDeleted)

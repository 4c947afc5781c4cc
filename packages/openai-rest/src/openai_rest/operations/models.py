# Rendered from definitions/models.yaml; edit that and run `hatch run generate`.
"""Operations of the `models` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation

from ..types.models import Model, ModelDeleted

RETRIEVE = Operation("get", "/models/{model}", Model)
LIST = Operation("get", "/models", Model, page="Page")
DELETE = Operation("delete", "/models/{model}", ModelDeleted)

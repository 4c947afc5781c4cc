# Rendered from definitions/models.yaml; edit that and run `hatch run generate`.
"""Models of the `models` area of the API."""

from typing import Optional

from typing_extensions import Literal

from openai_core.models import BaseModel


class Model(BaseModel):
    id: str
    created: int
    object: Literal["model"]
    owned_by: str
    shutdown_date: Optional[str] = None


class ModelDeleted(BaseModel):
    id: str
    deleted: bool
    object: str

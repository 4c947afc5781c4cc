# Rendered from definitions/models.yaml; edit that and run `hatch run generate`.
"""Models of the `models` area of the API."""

from typing import Optional

from typing_extensions import Literal

from openai_core.models import BaseModel
from openai_core.public_names import public_types


class Model(BaseModel):
    """A model that the API offers."""

    id: str
    """The id of the model, as `model` in requests."""
    created: int
    """When it was created, in seconds since 1 January 1970 (UTC)."""
    object: Literal["model"]
    """Always `model`; tells it from other objects."""
    owned_by: str
    """The organization that the model belongs to."""
    shutdown_date: Optional[str] = None
    """The day on which the model is switched off; null where none has been announced."""


class ModelDeleted(BaseModel):
    """The confirmation that a fine-tuned model is gone."""

    id: str
    """The id of the model that was to be deleted."""
    deleted: bool
    """Whether it is deleted now."""
    object: str
    """Always `model`, the kind of what was deleted."""


public_types(
    globals(),
    {
        "model": "Model",
        "model_deleted": "ModelDeleted",
    },
)

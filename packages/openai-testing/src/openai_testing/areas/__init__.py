"""The areas of the API. An area is a class that takes the `World` and has `routes()`; `AREAS` lists those served."""

from __future__ import annotations

from typing import Callable, Sequence

from ..routes import Area
from ..world import World
from .chat import ChatCompletions
from .embeddings import Embeddings
from .files import Files
from .fine_tuning import FineTuning
from .models import Models
from .responses import Responses

AREAS: Sequence[Callable[[World], Area]] = (Models, Files, Embeddings, ChatCompletions, Responses, FineTuning)
"""The areas that an emulator serves unless told otherwise; `Models` comes first, because others look models up."""

__all__ = ["AREAS", "Area", "ChatCompletions", "Embeddings", "Files", "FineTuning", "Models", "Responses"]

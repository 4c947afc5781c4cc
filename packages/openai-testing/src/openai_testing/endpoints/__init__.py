"""The endpoints of the API, in classes that take the `State` and have `routes()`; `ENDPOINTS` lists those served."""

from __future__ import annotations

from typing import Callable, Sequence

from ..state import State
from ..wire.routing import Endpoints
from .assistants import Assistants
from .audio import Audio
from .batches import Batches
from .calls import RealtimeCalls
from .catalogue import Catalogue, Examples
from .chat import ChatCompletions
from .completions import Completions
from .containers import Containers
from .conversations import Conversations
from .decisions import Decisions
from .embeddings import Embeddings
from .evals import Evals
from .files import Files
from .fine_tuning import FineTuning
from .graders import Graders
from .images import Images
from .models import Models
from .moderations import Moderations
from .realtime import Realtime
from .responses import Responses
from .skills import Skills
from .uploads import Uploads
from .vector_stores import VectorStores
from .videos import Videos
from .webhooks import WebhookEndpoints

ENDPOINTS: Sequence[Callable[[State], Endpoints]] = (
    Models,
    Files,
    Embeddings,
    ChatCompletions,
    Responses,
    FineTuning,
    Assistants,
    Audio,
    Batches,
    Completions,
    Containers,
    Conversations,
    Decisions,
    Evals,
    Graders,
    Images,
    Moderations,
    Realtime,
    RealtimeCalls,
    Skills,
    Uploads,
    VectorStores,
    Videos,
    WebhookEndpoints,
    Catalogue,
)
"""The endpoints that an emulator serves unless told otherwise.

`Models` comes first, because others look models up; `Catalogue` comes last: it answers what no other class does.
"""

__all__ = [
    "ENDPOINTS",
    "Assistants",
    "Audio",
    "Batches",
    "Catalogue",
    "ChatCompletions",
    "Completions",
    "Containers",
    "Conversations",
    "Decisions",
    "Embeddings",
    "Endpoints",
    "Evals",
    "Examples",
    "Files",
    "FineTuning",
    "Graders",
    "Images",
    "Models",
    "Moderations",
    "Realtime",
    "RealtimeCalls",
    "Responses",
    "Skills",
    "Uploads",
    "VectorStores",
    "Videos",
    "WebhookEndpoints",
]

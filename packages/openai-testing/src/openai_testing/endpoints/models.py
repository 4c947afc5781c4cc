"""Models: list, retrieve, delete."""

from __future__ import annotations

from typing import Any, Dict, List

from ..state import State
from ..wire.errors import APIFailure
from ..wire.routing import Call, Route

EMBEDDING_DIMENSIONS = {"text-embedding-3-small": 1536, "text-embedding-3-large": 3072, "text-embedding-ada-002": 1536}
"""Embedding models and the length of their vectors."""

_CHAT_MODELS = """
    chatgpt-4o-latest codex-mini-latest computer-use-preview gpt-3.5-turbo gpt-3.5-turbo-0125 gpt-3.5-turbo-1106
    gpt-4 gpt-4-0613 gpt-4-turbo gpt-4-turbo-2024-04-09 gpt-4.1 gpt-4.1-2025-04-14 gpt-4.1-mini
    gpt-4.1-mini-2025-04-14 gpt-4.1-nano gpt-4.1-nano-2025-04-14 gpt-4o gpt-4o-2024-05-13 gpt-4o-2024-08-06
    gpt-4o-2024-11-20 gpt-4o-audio-preview gpt-4o-mini gpt-4o-mini-2024-07-18 gpt-4o-search-preview
    gpt-5 gpt-5-2025-08-07 gpt-5-chat-latest gpt-5-codex gpt-5-mini gpt-5-mini-2025-08-07 gpt-5-nano
    gpt-5-nano-2025-08-07 gpt-5-pro gpt-5.1 gpt-5.1-2025-11-13 gpt-5.1-codex gpt-5.1-mini gpt-5.2 gpt-5.2-pro
    gpt-5.4 gpt-5.4-mini gpt-5.4-nano gpt-5.5 gpt-5.5-pro o1 o1-2024-12-17 o1-mini o1-pro o3 o3-2025-04-16
    o3-deep-research o3-mini o3-mini-2025-01-31 o3-pro o4-mini o4-mini-2025-04-16 o4-mini-deep-research
"""
_OTHER_MODELS = """
    babbage-002 davinci-002 dall-e-2 dall-e-3 gpt-image-1 gpt-realtime gpt-4o-realtime-preview gpt-4o-transcribe
    gpt-4o-mini-tts omni-moderation-latest sora-2 tts-1 tts-1-hd whisper-1
"""
_RELEASED = 1686935002


def is_chat_model(name: str) -> bool:
    """Whether a model answers prompts.

    Args:
        name: The name of the model.
    """
    return name not in EMBEDDING_DIMENSIONS and name not in _OTHER_MODELS.split()


def new_model(name: str, created: int, owner: str) -> Dict[str, Any]:
    """Makes the API object of a model.

    Args:
        name: The name of the model.
        created: When it was created, in seconds since 1970.
        owner: Whose it is, such as `system`.
    """
    return {"id": name, "object": "model", "created": created, "owned_by": owner}


def require_chat_model(state: State, name: str) -> None:
    """Raises `APIFailure` 404 unless the model exists and answers prompts.

    Args:
        state: What the endpoints share.
        name: The name of the model.
    """
    state.model(name)
    if not is_chat_model(name):
        message = f"The model '{name}' is not a chat model and thus not supported here."
        raise APIFailure(404, message, param="model", code="model_not_found")


class Models:
    """The catalogue, plus the models that fine-tuning makes.

    Args:
        state: What the endpoints of one emulator share: clock, identifiers, models and files.
    """

    def __init__(self, state: State) -> None:
        self._state = state
        for name in (*_CHAT_MODELS.split(), *EMBEDDING_DIMENSIONS, *_OTHER_MODELS.split()):
            state.models[name] = new_model(name, _RELEASED, "system")

    def routes(self) -> List[Route]:
        """Returns the verbs and paths that are answered here, each with its handler."""
        return [
            Route("GET", "/models", self.list),
            Route("GET", "/models/{model}", self.retrieve),
            Route("DELETE", "/models/{model}", self.delete),
        ]

    def list(self, call: Call) -> Dict[str, Any]:
        """Answers `GET /models`.

        Args:
            call: The request, with its query.
        """
        return {"object": "list", "data": list(self._state.models.values())}

    def retrieve(self, call: Call) -> Dict[str, Any]:
        """Answers `GET /models/{model}`.

        Args:
            call: The request, with `model` in its path.
        """
        return self._state.model(call.path["model"])

    def delete(self, call: Call) -> Dict[str, Any]:
        """Answers `DELETE /models/{model}`.

        Args:
            call: The request, with `model` in its path.
        """
        name = call.path["model"]
        if self._state.model(name)["owned_by"] == "system":
            raise APIFailure(403, f"The model '{name}' is not yours to delete.", code="insufficient_permissions")
        del self._state.models[name]
        return {"id": name, "object": "model", "deleted": True}

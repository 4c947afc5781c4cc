# Rendered from definitions/*.yaml; edit that and run `hatch run generate`.
"""Mounts every resource on a client."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .chat import Chat
    from .completions import Completions
    from .embeddings import Embeddings
    from .files import Files
    from .fine_tuning import FineTuning
    from .models import Models
    from .responses import Responses


class RestResources:
    """The resources of a client; each is imported on first use."""

    @cached_property
    def chat(self) -> Chat:
        """Conversations with a model, in the form of messages."""
        from .chat import Chat

        return Chat(self)

    @cached_property
    def completions(self) -> Completions:
        """Plain text completion, the interface of older models."""
        from .completions import Completions

        return Completions(self)

    @cached_property
    def embeddings(self) -> Embeddings:
        """Vectors that stand for the meaning of texts."""
        from .embeddings import Embeddings

        return Embeddings(self)

    @cached_property
    def files(self) -> Files:
        """Files for other operations: fine-tuning, batches, vision, assistants."""
        from .files import Files

        return Files(self)

    @cached_property
    def fine_tuning(self) -> FineTuning:
        """Training of models on examples of your own."""
        from .fine_tuning import FineTuning

        return FineTuning(self)

    @cached_property
    def models(self) -> Models:
        """The models that an API key can use."""
        from .models import Models

        return Models(self)

    @cached_property
    def responses(self) -> Responses:
        """Responses of a model that can use tools, keep state and stream."""
        from .responses import Responses

        return Responses(self)

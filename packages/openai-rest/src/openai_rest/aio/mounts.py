# Rendered from definitions/*.yaml; edit that and run `hatch run generate`.
"""Mounts every resource on a client."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .chat import AsyncChat
    from .completions import AsyncCompletions
    from .embeddings import AsyncEmbeddings
    from .files import AsyncFiles
    from .fine_tuning import AsyncFineTuning
    from .models import AsyncModels
    from .responses import AsyncResponses


class AsyncRestResources:
    """The resources of an asynchronous client; each is imported on first use."""

    @cached_property
    def chat(self) -> AsyncChat:
        """Conversations with a model, in the form of messages."""
        from .chat import AsyncChat

        return AsyncChat(self)

    @cached_property
    def completions(self) -> AsyncCompletions:
        """Plain text completion, the interface of older models."""
        from .completions import AsyncCompletions

        return AsyncCompletions(self)

    @cached_property
    def embeddings(self) -> AsyncEmbeddings:
        """Vectors that stand for the meaning of texts."""
        from .embeddings import AsyncEmbeddings

        return AsyncEmbeddings(self)

    @cached_property
    def files(self) -> AsyncFiles:
        """Files for other operations: fine-tuning, batches, vision, assistants."""
        from .files import AsyncFiles

        return AsyncFiles(self)

    @cached_property
    def fine_tuning(self) -> AsyncFineTuning:
        """Training of models on examples of your own."""
        from .fine_tuning import AsyncFineTuning

        return AsyncFineTuning(self)

    @cached_property
    def models(self) -> AsyncModels:
        """The models that an API key can use."""
        from .models import AsyncModels

        return AsyncModels(self)

    @cached_property
    def responses(self) -> AsyncResponses:
        """Responses of a model that can use tools, keep state and stream."""
        from .responses import AsyncResponses

        return AsyncResponses(self)

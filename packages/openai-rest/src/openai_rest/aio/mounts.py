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
        """Operations below `client.chat`."""
        from .chat import AsyncChat

        return AsyncChat(self)

    @cached_property
    def completions(self) -> AsyncCompletions:
        """Operations below `client.completions`."""
        from .completions import AsyncCompletions

        return AsyncCompletions(self)

    @cached_property
    def embeddings(self) -> AsyncEmbeddings:
        """Operations below `client.embeddings`."""
        from .embeddings import AsyncEmbeddings

        return AsyncEmbeddings(self)

    @cached_property
    def files(self) -> AsyncFiles:
        """Operations below `client.files`."""
        from .files import AsyncFiles

        return AsyncFiles(self)

    @cached_property
    def fine_tuning(self) -> AsyncFineTuning:
        """Operations below `client.fine_tuning`."""
        from .fine_tuning import AsyncFineTuning

        return AsyncFineTuning(self)

    @cached_property
    def models(self) -> AsyncModels:
        """Operations below `client.models`."""
        from .models import AsyncModels

        return AsyncModels(self)

    @cached_property
    def responses(self) -> AsyncResponses:
        """Operations below `client.responses`."""
        from .responses import AsyncResponses

        return AsyncResponses(self)

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
        """Operations below `client.chat`."""
        from .chat import Chat

        return Chat(self)

    @cached_property
    def completions(self) -> Completions:
        """Operations below `client.completions`."""
        from .completions import Completions

        return Completions(self)

    @cached_property
    def embeddings(self) -> Embeddings:
        """Operations below `client.embeddings`."""
        from .embeddings import Embeddings

        return Embeddings(self)

    @cached_property
    def files(self) -> Files:
        """Operations below `client.files`."""
        from .files import Files

        return Files(self)

    @cached_property
    def fine_tuning(self) -> FineTuning:
        """Operations below `client.fine_tuning`."""
        from .fine_tuning import FineTuning

        return FineTuning(self)

    @cached_property
    def models(self) -> Models:
        """Operations below `client.models`."""
        from .models import Models

        return Models(self)

    @cached_property
    def responses(self) -> Responses:
        """Operations below `client.responses`."""
        from .responses import Responses

        return Responses(self)

# Rendered from definitions/*.yaml; edit that and run `hatch run generate`.
"""Mounts every resource on a client."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .admin import AsyncAdmin
    from .audio import AsyncAudio
    from .batches import AsyncBatches
    from .beta import AsyncBeta
    from .chat import AsyncChat
    from .completions import AsyncCompletions
    from .containers import AsyncContainers
    from .content_provenance_checks import AsyncContentProvenanceChecks
    from .conversations import AsyncConversations
    from .decisions import AsyncDecisions
    from .embeddings import AsyncEmbeddings
    from .evals import AsyncEvals
    from .files import AsyncFiles
    from .fine_tuning import AsyncFineTuning
    from .images import AsyncImages
    from .models import AsyncModels
    from .moderations import AsyncModerations
    from .responses import AsyncResponses
    from .safety import AsyncSafety
    from .skills import AsyncSkills
    from .uploads import AsyncUploads
    from .vector_stores import AsyncVectorStores
    from .videos import AsyncVideos


class AsyncRestResources:
    """The resources of an asynchronous client; each is imported on first use."""

    @cached_property
    def admin(self) -> AsyncAdmin:
        """Administration of an organization; needs an admin API key."""
        from .admin import AsyncAdmin

        return AsyncAdmin(self)

    @cached_property
    def audio(self) -> AsyncAudio:
        """Speech: spoken, written down, translated."""
        from .audio import AsyncAudio

        return AsyncAudio(self)

    @cached_property
    def batches(self) -> AsyncBatches:
        """Many requests in one file, answered within a day."""
        from .batches import AsyncBatches

        return AsyncBatches(self)

    @cached_property
    def beta(self) -> AsyncBeta:
        """Interfaces that may still change, and older ones."""
        from .beta import AsyncBeta

        return AsyncBeta(self)

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
    def containers(self) -> AsyncContainers:
        """Sandboxes in which code runs."""
        from .containers import AsyncContainers

        return AsyncContainers(self)

    @cached_property
    def content_provenance_checks(self) -> AsyncContentProvenanceChecks:
        """Signs that content was generated."""
        from .content_provenance_checks import AsyncContentProvenanceChecks

        return AsyncContentProvenanceChecks(self)

    @cached_property
    def conversations(self) -> AsyncConversations:
        """Conversations that responses add to."""
        from .conversations import AsyncConversations

        return AsyncConversations(self)

    @cached_property
    def decisions(self) -> AsyncDecisions:
        """Answers to fixed questions about an input."""
        from .decisions import AsyncDecisions

        return AsyncDecisions(self)

    @cached_property
    def embeddings(self) -> AsyncEmbeddings:
        """Vectors that stand for the meaning of texts."""
        from .embeddings import AsyncEmbeddings

        return AsyncEmbeddings(self)

    @cached_property
    def evals(self) -> AsyncEvals:
        """Evaluations: samples, and how outputs are graded."""
        from .evals import AsyncEvals

        return AsyncEvals(self)

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
    def images(self) -> AsyncImages:
        """Images: new, edited, varied."""
        from .images import AsyncImages

        return AsyncImages(self)

    @cached_property
    def models(self) -> AsyncModels:
        """The models that an API key can use."""
        from .models import AsyncModels

        return AsyncModels(self)

    @cached_property
    def moderations(self) -> AsyncModerations:
        """Whether content may be harmful."""
        from .moderations import AsyncModerations

        return AsyncModerations(self)

    @cached_property
    def responses(self) -> AsyncResponses:
        """Responses of a model that can use tools, keep state and stream."""
        from .responses import AsyncResponses

        return AsyncResponses(self)

    @cached_property
    def safety(self) -> AsyncSafety:
        """Alerts and cases of the safety team."""
        from .safety import AsyncSafety

        return AsyncSafety(self)

    @cached_property
    def skills(self) -> AsyncSkills:
        """Bundles of instructions and files that models can use."""
        from .skills import AsyncSkills

        return AsyncSkills(self)

    @cached_property
    def uploads(self) -> AsyncUploads:
        """Large files, sent in parts."""
        from .uploads import AsyncUploads

        return AsyncUploads(self)

    @cached_property
    def vector_stores(self) -> AsyncVectorStores:
        """Files, split and indexed for search by meaning."""
        from .vector_stores import AsyncVectorStores

        return AsyncVectorStores(self)

    @cached_property
    def videos(self) -> AsyncVideos:
        """Generated videos."""
        from .videos import AsyncVideos

        return AsyncVideos(self)

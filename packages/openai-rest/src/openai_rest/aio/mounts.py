# Rendered from definitions/*.yaml; edit that and run `hatch run generate`.
"""Mounts every resource on a client."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .admin import AsyncAdmin, AsyncAdminWithRawResponse, AsyncAdminWithStreamingResponse
    from .audio import AsyncAudio, AsyncAudioWithRawResponse, AsyncAudioWithStreamingResponse
    from .batches import AsyncBatches, AsyncBatchesWithRawResponse, AsyncBatchesWithStreamingResponse
    from .beta import AsyncBeta, AsyncBetaWithRawResponse, AsyncBetaWithStreamingResponse
    from .chat import AsyncChat, AsyncChatWithRawResponse, AsyncChatWithStreamingResponse
    from .completions import AsyncCompletions, AsyncCompletionsWithRawResponse, AsyncCompletionsWithStreamingResponse
    from .containers import AsyncContainers, AsyncContainersWithRawResponse, AsyncContainersWithStreamingResponse
    from .content_provenance_checks import (
        AsyncContentProvenanceChecks,
        AsyncContentProvenanceChecksWithRawResponse,
        AsyncContentProvenanceChecksWithStreamingResponse,
    )
    from .conversations import (
        AsyncConversations,
        AsyncConversationsWithRawResponse,
        AsyncConversationsWithStreamingResponse,
    )
    from .decisions import AsyncDecisions, AsyncDecisionsWithRawResponse, AsyncDecisionsWithStreamingResponse
    from .embeddings import AsyncEmbeddings, AsyncEmbeddingsWithRawResponse, AsyncEmbeddingsWithStreamingResponse
    from .evals import AsyncEvals, AsyncEvalsWithRawResponse, AsyncEvalsWithStreamingResponse
    from .files import AsyncFiles, AsyncFilesWithRawResponse, AsyncFilesWithStreamingResponse
    from .fine_tuning import AsyncFineTuning, AsyncFineTuningWithRawResponse, AsyncFineTuningWithStreamingResponse
    from .images import AsyncImages, AsyncImagesWithRawResponse, AsyncImagesWithStreamingResponse
    from .models import AsyncModels, AsyncModelsWithRawResponse, AsyncModelsWithStreamingResponse
    from .moderations import AsyncModerations, AsyncModerationsWithRawResponse, AsyncModerationsWithStreamingResponse
    from .responses import AsyncResponses, AsyncResponsesWithRawResponse, AsyncResponsesWithStreamingResponse
    from .safety import AsyncSafety, AsyncSafetyWithRawResponse, AsyncSafetyWithStreamingResponse
    from .skills import AsyncSkills, AsyncSkillsWithRawResponse, AsyncSkillsWithStreamingResponse
    from .uploads import AsyncUploads, AsyncUploadsWithRawResponse, AsyncUploadsWithStreamingResponse
    from .vector_stores import (
        AsyncVectorStores,
        AsyncVectorStoresWithRawResponse,
        AsyncVectorStoresWithStreamingResponse,
    )
    from .videos import AsyncVideos, AsyncVideosWithRawResponse, AsyncVideosWithStreamingResponse


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
        """Videos that a model generates."""
        from .videos import AsyncVideos

        return AsyncVideos(self)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRestResourcesWithRawResponse:
            """The same methods, returning the HTTP response with its headers."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRestResourcesWithStreamingResponse:
            """The same methods, which read the body only when asked to."""
            ...


if TYPE_CHECKING:

    class AsyncRestResourcesWithRawResponse:
        """The same methods, returning the HTTP response with its headers."""

        admin: AsyncAdminWithRawResponse
        """Administration of an organization; needs an admin API key."""
        audio: AsyncAudioWithRawResponse
        """Speech: spoken, written down, translated."""
        batches: AsyncBatchesWithRawResponse
        """Many requests in one file, answered within a day."""
        beta: AsyncBetaWithRawResponse
        """Interfaces that may still change, and older ones."""
        chat: AsyncChatWithRawResponse
        """Conversations with a model, in the form of messages."""
        completions: AsyncCompletionsWithRawResponse
        """Plain text completion, the interface of older models."""
        containers: AsyncContainersWithRawResponse
        """Sandboxes in which code runs."""
        content_provenance_checks: AsyncContentProvenanceChecksWithRawResponse
        """Signs that content was generated."""
        conversations: AsyncConversationsWithRawResponse
        """Conversations that responses add to."""
        decisions: AsyncDecisionsWithRawResponse
        """Answers to fixed questions about an input."""
        embeddings: AsyncEmbeddingsWithRawResponse
        """Vectors that stand for the meaning of texts."""
        evals: AsyncEvalsWithRawResponse
        """Evaluations: samples, and how outputs are graded."""
        files: AsyncFilesWithRawResponse
        """Files for other operations: fine-tuning, batches, vision, assistants."""
        fine_tuning: AsyncFineTuningWithRawResponse
        """Training of models on examples of your own."""
        images: AsyncImagesWithRawResponse
        """Images: new, edited, varied."""
        models: AsyncModelsWithRawResponse
        """The models that an API key can use."""
        moderations: AsyncModerationsWithRawResponse
        """Whether content may be harmful."""
        responses: AsyncResponsesWithRawResponse
        """Responses of a model that can use tools, keep state and stream."""
        safety: AsyncSafetyWithRawResponse
        """Alerts and cases of the safety team."""
        skills: AsyncSkillsWithRawResponse
        """Bundles of instructions and files that models can use."""
        uploads: AsyncUploadsWithRawResponse
        """Large files, sent in parts."""
        vector_stores: AsyncVectorStoresWithRawResponse
        """Files, split and indexed for search by meaning."""
        videos: AsyncVideosWithRawResponse
        """Videos that a model generates."""

    class AsyncRestResourcesWithStreamingResponse:
        """The same methods, which read the body only when asked to."""

        admin: AsyncAdminWithStreamingResponse
        """Administration of an organization; needs an admin API key."""
        audio: AsyncAudioWithStreamingResponse
        """Speech: spoken, written down, translated."""
        batches: AsyncBatchesWithStreamingResponse
        """Many requests in one file, answered within a day."""
        beta: AsyncBetaWithStreamingResponse
        """Interfaces that may still change, and older ones."""
        chat: AsyncChatWithStreamingResponse
        """Conversations with a model, in the form of messages."""
        completions: AsyncCompletionsWithStreamingResponse
        """Plain text completion, the interface of older models."""
        containers: AsyncContainersWithStreamingResponse
        """Sandboxes in which code runs."""
        content_provenance_checks: AsyncContentProvenanceChecksWithStreamingResponse
        """Signs that content was generated."""
        conversations: AsyncConversationsWithStreamingResponse
        """Conversations that responses add to."""
        decisions: AsyncDecisionsWithStreamingResponse
        """Answers to fixed questions about an input."""
        embeddings: AsyncEmbeddingsWithStreamingResponse
        """Vectors that stand for the meaning of texts."""
        evals: AsyncEvalsWithStreamingResponse
        """Evaluations: samples, and how outputs are graded."""
        files: AsyncFilesWithStreamingResponse
        """Files for other operations: fine-tuning, batches, vision, assistants."""
        fine_tuning: AsyncFineTuningWithStreamingResponse
        """Training of models on examples of your own."""
        images: AsyncImagesWithStreamingResponse
        """Images: new, edited, varied."""
        models: AsyncModelsWithStreamingResponse
        """The models that an API key can use."""
        moderations: AsyncModerationsWithStreamingResponse
        """Whether content may be harmful."""
        responses: AsyncResponsesWithStreamingResponse
        """Responses of a model that can use tools, keep state and stream."""
        safety: AsyncSafetyWithStreamingResponse
        """Alerts and cases of the safety team."""
        skills: AsyncSkillsWithStreamingResponse
        """Bundles of instructions and files that models can use."""
        uploads: AsyncUploadsWithStreamingResponse
        """Large files, sent in parts."""
        vector_stores: AsyncVectorStoresWithStreamingResponse
        """Files, split and indexed for search by meaning."""
        videos: AsyncVideosWithStreamingResponse
        """Videos that a model generates."""

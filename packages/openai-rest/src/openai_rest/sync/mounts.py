# Rendered from definitions/*.yaml; edit that and run `hatch run generate`.
"""Mounts every resource on a client."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .admin import Admin
    from .audio import Audio
    from .batches import Batches
    from .beta import Beta
    from .chat import Chat
    from .completions import Completions
    from .containers import Containers
    from .content_provenance_checks import ContentProvenanceChecks
    from .conversations import Conversations
    from .decisions import Decisions
    from .embeddings import Embeddings
    from .evals import Evals
    from .files import Files
    from .fine_tuning import FineTuning
    from .images import Images
    from .models import Models
    from .moderations import Moderations
    from .responses import Responses
    from .safety import Safety
    from .skills import Skills
    from .uploads import Uploads
    from .vector_stores import VectorStores
    from .videos import Videos


class RestResources:
    """The resources of a client; each is imported on first use."""

    @cached_property
    def admin(self) -> Admin:
        """Administration of an organization; needs an admin API key."""
        from .admin import Admin

        return Admin(self)

    @cached_property
    def audio(self) -> Audio:
        """Speech: spoken, written down, translated."""
        from .audio import Audio

        return Audio(self)

    @cached_property
    def batches(self) -> Batches:
        """Many requests in one file, answered within a day."""
        from .batches import Batches

        return Batches(self)

    @cached_property
    def beta(self) -> Beta:
        """Interfaces that may still change, and older ones."""
        from .beta import Beta

        return Beta(self)

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
    def containers(self) -> Containers:
        """Sandboxes in which code runs."""
        from .containers import Containers

        return Containers(self)

    @cached_property
    def content_provenance_checks(self) -> ContentProvenanceChecks:
        """Signs that content was generated."""
        from .content_provenance_checks import ContentProvenanceChecks

        return ContentProvenanceChecks(self)

    @cached_property
    def conversations(self) -> Conversations:
        """Conversations that responses add to."""
        from .conversations import Conversations

        return Conversations(self)

    @cached_property
    def decisions(self) -> Decisions:
        """Answers to fixed questions about an input."""
        from .decisions import Decisions

        return Decisions(self)

    @cached_property
    def embeddings(self) -> Embeddings:
        """Vectors that stand for the meaning of texts."""
        from .embeddings import Embeddings

        return Embeddings(self)

    @cached_property
    def evals(self) -> Evals:
        """Evaluations: samples, and how outputs are graded."""
        from .evals import Evals

        return Evals(self)

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
    def images(self) -> Images:
        """Images: new, edited, varied."""
        from .images import Images

        return Images(self)

    @cached_property
    def models(self) -> Models:
        """The models that an API key can use."""
        from .models import Models

        return Models(self)

    @cached_property
    def moderations(self) -> Moderations:
        """Whether content may be harmful."""
        from .moderations import Moderations

        return Moderations(self)

    @cached_property
    def responses(self) -> Responses:
        """Responses of a model that can use tools, keep state and stream."""
        from .responses import Responses

        return Responses(self)

    @cached_property
    def safety(self) -> Safety:
        """Alerts and cases of the safety team."""
        from .safety import Safety

        return Safety(self)

    @cached_property
    def skills(self) -> Skills:
        """Bundles of instructions and files that models can use."""
        from .skills import Skills

        return Skills(self)

    @cached_property
    def uploads(self) -> Uploads:
        """Large files, sent in parts."""
        from .uploads import Uploads

        return Uploads(self)

    @cached_property
    def vector_stores(self) -> VectorStores:
        """Files, split and indexed for search by meaning."""
        from .vector_stores import VectorStores

        return VectorStores(self)

    @cached_property
    def videos(self) -> Videos:
        """Generated videos."""
        from .videos import Videos

        return Videos(self)

# Rendered from definitions/completions.yaml; edit that and run `hatch run generate`.
"""Models of the `completions` area of the API."""

from typing import Dict, List, Optional

from typing_extensions import Literal

from openai_core.models import BaseModel
from openai_core.public_names import public_types


class Completion(BaseModel):
    """A continued text from an older model; streamed pieces have the same form as whole ones."""

    id: str
    """The id of the completion, the same in all pieces of a stream."""
    choices: "List[CompletionChoice]"
    """The alternative continuations."""
    created: int
    """When it was created, in seconds since 1 January 1970 (UTC)."""
    model: str
    """The id of the model that wrote."""
    object: Literal["text_completion"]
    """Always `text_completion`; tells it from other objects."""
    system_fingerprint: Optional[str] = None
    """A mark of the server setup behind the model. Where it differs between two requests with the same `seed`,
    results may differ too.
    """
    usage: "Optional[CompletionUsage]" = None
    """How many tokens prompt and continuation took; in a stream only with `include_usage` of `stream_options`."""


class CompletionChoice(BaseModel):
    """One of the texts that continue the prompt, with the reason for its end."""

    class Logprobs(BaseModel):
        """How probable the tokens of a continuation were; the lists run side by side, one entry for each token."""

        text_offset: Optional[List[int]] = None
        """Where each token begins, in characters."""
        token_logprobs: Optional[List[float]] = None
        """The natural logarithm of each token's probability."""
        tokens: Optional[List[str]] = None
        """The tokens as texts."""
        top_logprobs: Optional[List[Dict[str, float]]] = None
        """For each place, the most likely tokens with the logarithms of their probabilities."""

    finish_reason: Literal["stop", "length", "content_filter"]
    """Why generation ended, `stop` at a natural end or a stop sequence, `length` at the token limit,
    `content_filter` when the filter removed content.
    """
    index: int
    """The position among the alternatives, counted from 0."""
    logprobs: Optional[Logprobs] = None
    """How probable the tokens were; null unless `logprobs` was set."""
    text: str
    """The text that continues the prompt; with `echo`, the prompt stands in front of it."""


class CompletionUsage(BaseModel):
    """How many tokens a request took."""

    class CompletionTokensDetails(BaseModel):
        """What kinds of tokens were generated."""

        accepted_prediction_tokens: Optional[int] = None
        """Tokens of `prediction` that the answer does contain."""
        audio_tokens: Optional[int] = None
        """Tokens of spoken output."""
        reasoning_tokens: Optional[int] = None
        """Tokens that the model thought with before it answered; not shown, but billed as output."""
        rejected_prediction_tokens: Optional[int] = None
        """Tokens of `prediction` that the answer lacks; billed as output all the same, and part of the limits."""
        text_tokens: Optional[int] = None
        """Tokens of written output."""

    class PromptTokensDetails(BaseModel):
        """What kinds of tokens the input had."""

        audio_tokens: Optional[int] = None
        """Tokens of recordings in the input."""
        cache_write_tokens: Optional[int] = None
        """Tokens that the request put into the prompt cache, before any weighting for the price."""
        cached_tokens: Optional[int] = None
        """Tokens that came from the prompt cache, at a lower price."""
        image_tokens: Optional[int] = None
        """Tokens of images in the input."""
        text_tokens: Optional[int] = None
        """Tokens of texts in the input."""

    completion_tokens: int
    """The tokens that were generated, reasoning and rejected predictions included."""
    prompt_tokens: int
    """The tokens of the input, cached ones included."""
    total_tokens: int
    """Prompt and completion tokens together."""
    completion_tokens_details: Optional[CompletionTokensDetails] = None
    """What kinds of tokens were generated; absent where the service does not tell."""
    prompt_tokens_details: Optional[PromptTokensDetails] = None
    """What kinds of tokens the input had; absent where the service does not tell."""


public_types(
    globals(),
    {
        "completion": "Completion",
        "completion_choice": "CompletionChoice Logprobs=CompletionChoice.Logprobs",
        "completion_usage": (
            "CompletionUsage CompletionTokensDetails=CompletionUsage.CompletionTokensDetails "
            "PromptTokensDetails=CompletionUsage.PromptTokensDetails"
        ),
    },
)

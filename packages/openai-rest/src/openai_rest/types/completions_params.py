# Rendered from definitions/completions.yaml; edit that and run `hatch run generate`.
"""Parameters of the `completions` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Dict, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai_core.public_names import public_types
from openai_core.types.sequences import Iterable, SequenceNotStr

from .chat_params import ChatCompletionStreamOptionsParam


class CompletionCreateParamsBase(TypedDict, total=False):
    """Parameters of `completions.create`, which continues a text."""

    model: Required[Union[str, Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]]]
    """The id of the model: `gpt-3.5-turbo-instruct`, `davinci-002` or `babbage-002`."""
    prompt: Required[Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]], None]]
    """The text to continue, or several; token ids are accepted too (<|endoftext|> by default)."""
    best_of: Optional[int]
    """How many candidates to generate on the server, of which the best `n` are returned (from 0 to 20; 1 by
    default).
    """
    echo: Optional[bool]
    """Whether the prompt is returned in front of the completion (false by default)."""
    frequency_penalty: Optional[float]
    """Lowers the odds of a token with each time it has occurred; negative values raise them (from -2 to 2; 0 by
    default).
    """
    logit_bias: Optional[Dict[str, int]]
    """By token id, a bias on the token's odds: -100 bans it, 100 forces it."""
    logprobs: Optional[int]
    """For how many alternatives of each token the log probability is returned (from 0 to 5)."""
    max_tokens: Optional[int]
    """An upper bound for generated tokens (16 by default)."""
    n: Optional[int]
    """How many alternatives to generate; each is billed (from 1 to 128; 1 by default)."""
    presence_penalty: Optional[float]
    """Lowers the odds of every token that has occurred already; negative values raise them (from -2 to 2; 0 by
    default).
    """
    seed: Optional[int]
    """Makes sampling repeatable as far as the service can."""
    stop: Union[str, SequenceNotStr[str], None]
    """Up to four texts at which generation ends; they are not part of the output."""
    stream_options: Optional[ChatCompletionStreamOptionsParam]
    """What the stream carries in addition, when `stream` is true."""
    suffix: Optional[str]
    """Text that follows the inserted completion."""
    temperature: Optional[float]
    """The randomness of sampling: low values give focused output. Change this or `top_p`, not both (from 0 to 2; 1
    by default).
    """
    top_p: Optional[float]
    """Nucleus sampling: only the most probable tokens that together reach this mass are considered (from 0 to 1; 1
    by default).
    """
    user: str
    """A stable id of your end user, for abuse detection."""


class CompletionCreateParamsNonStreaming(CompletionCreateParamsBase, total=False):
    """Parameters of `completions.create`, waiting for the whole answer."""

    stream: Optional[Literal[False]]
    """Whether the answer comes as a stream of events instead of one object (false by default)."""


class CompletionCreateParamsStreaming(CompletionCreateParamsBase):
    """Parameters of `completions.create`, with a stream of events."""

    stream: Required[Literal[True]]
    """Whether the answer comes as a stream of events instead of one object (false by default)."""


CompletionCreateParams: TypeAlias = Union[CompletionCreateParamsNonStreaming, CompletionCreateParamsStreaming]
"""Parameters of `completions.create`, which continues a text."""

public_types(
    globals(),
    {
        "completion_create_params": (
            "CompletionCreateParamsBase CompletionCreateParamsNonStreaming CompletionCreateParamsStreaming"
        ),
    },
)

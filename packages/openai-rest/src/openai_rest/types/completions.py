# Rendered from definitions/completions.yaml; edit that and run `hatch run generate`.
"""Models of the `completions` area of the API."""

from typing import Dict, List, Optional

from typing_extensions import Literal

from openai_core.models import BaseModel


class Completion(BaseModel):
    id: str
    choices: "List[CompletionChoice]"
    created: int
    model: str
    object: Literal["text_completion"]
    system_fingerprint: Optional[str] = None
    usage: "Optional[CompletionUsage]" = None


class CompletionChoice(BaseModel):
    class Logprobs(BaseModel):
        text_offset: Optional[List[int]] = None
        token_logprobs: Optional[List[float]] = None
        tokens: Optional[List[str]] = None
        top_logprobs: Optional[List[Dict[str, float]]] = None

    finish_reason: Literal["stop", "length", "content_filter"]
    index: int
    logprobs: Optional[Logprobs] = None
    text: str


class CompletionUsage(BaseModel):
    class CompletionTokensDetails(BaseModel):
        accepted_prediction_tokens: Optional[int] = None
        audio_tokens: Optional[int] = None
        reasoning_tokens: Optional[int] = None
        rejected_prediction_tokens: Optional[int] = None
        text_tokens: Optional[int] = None

    class PromptTokensDetails(BaseModel):
        audio_tokens: Optional[int] = None
        cache_write_tokens: Optional[int] = None
        cached_tokens: Optional[int] = None
        image_tokens: Optional[int] = None
        text_tokens: Optional[int] = None

    completion_tokens: int
    prompt_tokens: int
    total_tokens: int
    completion_tokens_details: Optional[CompletionTokensDetails] = None
    prompt_tokens_details: Optional[PromptTokensDetails] = None

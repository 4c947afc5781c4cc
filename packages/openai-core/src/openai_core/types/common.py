# Rendered from definitions/common.yaml; edit that and run `hatch run generate`.
"""Models of the `common` area of the API."""

from typing import Dict, List, Optional, Union

from pydantic import StrictBool, StrictStr
from typing_extensions import Annotated, Literal, TypeAlias

from ..models import BaseModel, PropertyInfo


class TranscriptionLanguage(BaseModel):
    code: str


class Decision(BaseModel):
    class AnswerAnswerResourcePredicate(BaseModel):
        name: Optional[str] = None
        probability: float
        type: Literal["predicate"]

    class AnswerAnswerResourceChoiceProbability(BaseModel):
        probability: float
        value: Union[StrictStr, StrictBool]

    class AnswerAnswerResourceChoice(BaseModel):
        choice: Union[StrictStr, StrictBool]
        confidence: float
        name: Optional[str] = None
        probabilities: "List[Decision.AnswerAnswerResourceChoiceProbability]"
        type: Literal["choice"]

    class AnswerAnswerResourceScoreProbability(BaseModel):
        label: str
        probability: float
        value: int

    class AnswerAnswerResourceScore(BaseModel):
        confidence: float
        name: Optional[str] = None
        probabilities: "List[Decision.AnswerAnswerResourceScoreProbability]"
        score: float
        type: Literal["score"]

    class AnswerAnswerResourceRefusal(BaseModel):
        name: Optional[str] = None
        type: Literal["refusal"]

    class UsageInputTokensDetails(BaseModel):
        cache_write_tokens: int
        cached_tokens: int

    class UsageOutputTokensDetails(BaseModel):
        reasoning_tokens: int

    class Usage(BaseModel):
        input_tokens: int
        input_tokens_details: "Decision.UsageInputTokensDetails"
        output_tokens: int
        output_tokens_details: "Decision.UsageOutputTokensDetails"
        total_tokens: int

    answers: "List[DecisionAnswer]"
    model: str
    usage: Usage


DecisionAnswer: TypeAlias = Annotated[
    Union[
        Decision.AnswerAnswerResourcePredicate,
        Decision.AnswerAnswerResourceChoice,
        Decision.AnswerAnswerResourceScore,
        Decision.AnswerAnswerResourceRefusal,
    ],
    PropertyInfo(discriminator="type"),
]

ImageDetail: TypeAlias = Literal["low", "high", "auto", "original"]


class PromptCacheBreakpoint(BaseModel):
    mode: Literal["explicit"]
    ttl: Optional[Literal["30m", "12h"]] = None


class ResponseInputFile(BaseModel):
    type: Literal["input_file"]
    detail: Optional[Literal["auto", "low", "high"]] = None
    file_data: Optional[str] = None
    file_id: Optional[str] = None
    file_url: Optional[str] = None
    filename: Optional[str] = None
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = None


class ResponseInputImage(BaseModel):
    detail: ImageDetail
    type: Literal["input_image"]
    file_id: Optional[str] = None
    image_url: Optional[str] = None
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = None


class ResponseInputText(BaseModel):
    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = None


class ResponsePrompt(BaseModel):
    id: str
    variables: "Optional[Dict[str, ResponsePromptVariables]]" = None
    version: Optional[str] = None


ResponsePromptVariables: TypeAlias = Union[str, ResponseInputText, ResponseInputImage, ResponseInputFile]


class ToolChoiceFunction(BaseModel):
    name: str
    type: Literal["function"]


class ToolChoiceMcp(BaseModel):
    server_label: str
    type: Literal["mcp"]
    name: Optional[str] = None


ToolChoiceOptions: TypeAlias = Literal["none", "auto", "required"]

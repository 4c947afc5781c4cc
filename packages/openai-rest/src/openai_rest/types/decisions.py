# Rendered from definitions/decisions.yaml; edit that and run `hatch run generate`.
"""Models of the `decisions` area of the API."""

from __future__ import annotations

from typing import List, Optional, Union

from pydantic import StrictBool, StrictStr
from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo


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
        probabilities: List[Decision.AnswerAnswerResourceChoiceProbability]
        type: Literal["choice"]

    class AnswerAnswerResourceScoreProbability(BaseModel):
        label: str
        probability: float
        value: int

    class AnswerAnswerResourceScore(BaseModel):
        confidence: float
        name: Optional[str] = None
        probabilities: List[Decision.AnswerAnswerResourceScoreProbability]
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
        input_tokens_details: Decision.UsageInputTokensDetails
        output_tokens: int
        output_tokens_details: Decision.UsageOutputTokensDetails
        total_tokens: int

    answers: List[DecisionAnswer]
    model: str
    usage: Decision.Usage


DecisionAnswer: TypeAlias = Annotated[
    Union[
        Decision.AnswerAnswerResourcePredicate,
        Decision.AnswerAnswerResourceChoice,
        Decision.AnswerAnswerResourceScore,
        Decision.AnswerAnswerResourceRefusal,
    ],
    PropertyInfo(discriminator="type"),
]

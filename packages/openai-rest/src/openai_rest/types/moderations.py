# Rendered from definitions/moderations.yaml; edit that and run `hatch run generate`.
"""Models of the `moderations` area of the API."""

from typing import List, Optional

from pydantic import Field
from typing_extensions import Literal, TypeAlias

from openai_core.models import BaseModel


class Moderation(BaseModel):
    class Categories(BaseModel):
        harassment: bool
        harassment_threatening: bool = Field(alias="harassment/threatening")
        hate: bool
        hate_threatening: bool = Field(alias="hate/threatening")
        illicit: Optional[bool] = None
        illicit_violent: Optional[bool] = Field(default=None, alias="illicit/violent")
        self_harm: bool = Field(alias="self-harm")
        self_harm_instructions: bool = Field(alias="self-harm/instructions")
        self_harm_intent: bool = Field(alias="self-harm/intent")
        sexual: bool
        sexual_minors: bool = Field(alias="sexual/minors")
        violence: bool
        violence_graphic: bool = Field(alias="violence/graphic")

    class CategoryAppliedInputTypes(BaseModel):
        harassment: List[Literal["text"]]
        harassment_threatening: List[Literal["text"]] = Field(alias="harassment/threatening")
        hate: List[Literal["text"]]
        hate_threatening: List[Literal["text"]] = Field(alias="hate/threatening")
        illicit: List[Literal["text"]]
        illicit_violent: List[Literal["text"]] = Field(alias="illicit/violent")
        self_harm: List[Literal["text", "image"]] = Field(alias="self-harm")
        self_harm_instructions: List[Literal["text", "image"]] = Field(alias="self-harm/instructions")
        self_harm_intent: List[Literal["text", "image"]] = Field(alias="self-harm/intent")
        sexual: List[Literal["text", "image"]]
        sexual_minors: List[Literal["text"]] = Field(alias="sexual/minors")
        violence: List[Literal["text", "image"]]
        violence_graphic: List[Literal["text", "image"]] = Field(alias="violence/graphic")

    class CategoryScores(BaseModel):
        harassment: float
        harassment_threatening: float = Field(alias="harassment/threatening")
        hate: float
        hate_threatening: float = Field(alias="hate/threatening")
        illicit: float
        illicit_violent: float = Field(alias="illicit/violent")
        self_harm: float = Field(alias="self-harm")
        self_harm_instructions: float = Field(alias="self-harm/instructions")
        self_harm_intent: float = Field(alias="self-harm/intent")
        sexual: float
        sexual_minors: float = Field(alias="sexual/minors")
        violence: float
        violence_graphic: float = Field(alias="violence/graphic")

    categories: Categories
    category_applied_input_types: CategoryAppliedInputTypes
    category_scores: CategoryScores
    flagged: bool


class ModerationCreateResponse(BaseModel):
    id: str
    model: str
    results: List[Moderation]


ModerationModel: TypeAlias = Literal[
    "omni-moderation-latest", "omni-moderation-2024-09-26", "text-moderation-latest", "text-moderation-stable"
]

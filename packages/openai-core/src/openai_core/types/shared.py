# Rendered from definitions/shared.yaml; edit that and run `hatch run generate`.
"""Models of the `shared` area of the API."""

from typing import Dict, List, Optional, Union

from pydantic import Field
from typing_extensions import Annotated, Literal, TypeAlias

from ..models import BaseModel, PropertyInfo

ChatModel: TypeAlias = Literal[
    "gpt-6-astra",
    "gpt-6.2-astra",
    "gpt-6.1-sol",
    "gpt-6.2-sol",
    "gpt-6.1-terra",
    "gpt-6-sol",
    "gpt-6-luna",
    "gpt-5.6-sol",
    "gpt-5.6-terra",
    "gpt-5.6-luna",
    "gpt-5.5",
    "gpt-5.5-2026-04-23",
    "gpt-5.4",
    "gpt-5.4-mini",
    "gpt-5.4-nano",
    "gpt-5.4-mini-2026-03-17",
    "gpt-5.4-nano-2026-03-17",
    "gpt-5.3-chat-latest",
    "gpt-5.2",
    "gpt-5.2-2025-12-11",
    "gpt-5.2-chat-latest",
    "gpt-5.2-pro",
    "gpt-5.2-pro-2025-12-11",
    "gpt-5.1",
    "gpt-5.1-2025-11-13",
    "gpt-5.1-codex",
    "gpt-5.1-mini",
    "gpt-5.1-chat-latest",
    "gpt-5",
    "gpt-5-mini",
    "gpt-5-nano",
    "gpt-5-2025-08-07",
    "gpt-5-mini-2025-08-07",
    "gpt-5-nano-2025-08-07",
    "gpt-5-chat-latest",
    "gpt-4.1",
    "gpt-4.1-mini",
    "gpt-4.1-nano",
    "gpt-4.1-2025-04-14",
    "gpt-4.1-mini-2025-04-14",
    "gpt-4.1-nano-2025-04-14",
    "o4-mini",
    "o4-mini-2025-04-16",
    "o3",
    "o3-2025-04-16",
    "o3-mini",
    "o3-mini-2025-01-31",
    "o1",
    "o1-2024-12-17",
    "o1-preview",
    "o1-preview-2024-09-12",
    "o1-mini",
    "o1-mini-2024-09-12",
    "gpt-4o",
    "gpt-4o-2024-11-20",
    "gpt-4o-2024-08-06",
    "gpt-4o-2024-05-13",
    "gpt-audio-mini",
    "gpt-audio-mini-2025-12-15",
    "gpt-4o-audio-preview",
    "gpt-4o-audio-preview-2024-10-01",
    "gpt-4o-audio-preview-2024-12-17",
    "gpt-4o-audio-preview-2025-06-03",
    "gpt-4o-mini-audio-preview",
    "gpt-4o-mini-audio-preview-2024-12-17",
    "gpt-4o-search-preview",
    "gpt-4o-mini-search-preview",
    "gpt-4o-search-preview-2025-03-11",
    "gpt-4o-mini-search-preview-2025-03-11",
    "chatgpt-4o-latest",
    "codex-mini-latest",
    "gpt-4o-mini",
    "gpt-4o-mini-2024-07-18",
    "gpt-4-turbo",
    "gpt-4-turbo-2024-04-09",
    "gpt-4-0125-preview",
    "gpt-4-turbo-preview",
    "gpt-4-1106-preview",
    "gpt-4-vision-preview",
    "gpt-4",
    "gpt-4-0314",
    "gpt-4-0613",
    "gpt-4-32k",
    "gpt-4-32k-0314",
    "gpt-4-32k-0613",
    "gpt-3.5-turbo",
    "gpt-3.5-turbo-16k",
    "gpt-3.5-turbo-0301",
    "gpt-3.5-turbo-0613",
    "gpt-3.5-turbo-1106",
    "gpt-3.5-turbo-0125",
    "gpt-3.5-turbo-16k-0613",
]

AllModels: TypeAlias = Union[
    str,
    ChatModel,
    Literal[
        "o1-pro",
        "o1-pro-2025-03-19",
        "o3-pro",
        "o3-pro-2025-06-10",
        "o3-deep-research",
        "o3-deep-research-2025-06-26",
        "o4-mini-deep-research",
        "o4-mini-deep-research-2025-06-26",
        "computer-use-preview",
        "computer-use-preview-2025-03-11",
        "gpt-5.5-pro",
        "gpt-5.5-pro-2026-04-23",
        "gpt-5-codex",
        "gpt-5-pro",
        "gpt-5-pro-2025-10-06",
        "gpt-5.1-codex-max",
        "gpt-daybreak-blue-latest",
        "gpt-daybreak-red-latest",
        "gpt-5.6-cyber",
        "gpt-6-cyber",
        "gpt-rosalind-research",
        "gpt-6-rosalind",
        "gpt-6.2-astra-law",
    ],
]


class ComparisonFilter(BaseModel):
    key: str
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    value: Union[str, float, bool, List[Union[str, float]]]


class CompoundFilter(BaseModel):
    filters: "List[CompoundFilterFilter]"
    type: Literal["and", "or"]


CompoundFilterFilter: TypeAlias = Union[ComparisonFilter, object]


class CustomToolInputFormatVariants:
    """The models that `CustomToolInputFormat` consists of."""

    class Text(BaseModel):
        type: Literal["text"]

    class Grammar(BaseModel):
        definition: str
        syntax: Literal["lark", "regex"]
        type: Literal["grammar"]


CustomToolInputFormat: TypeAlias = Annotated[
    Union[CustomToolInputFormatVariants.Text, CustomToolInputFormatVariants.Grammar], PropertyInfo(discriminator="type")
]


class DecisionInputJSON(BaseModel):
    data: Union[List[Dict[str, Optional[object]]], Dict[str, Optional[object]]]
    type: Literal["input_json"]


class DecisionQuestionInputImage(BaseModel):
    image_url: str
    type: Literal["input_image"]
    detail: Optional[Literal["low", "high", "auto", "original"]] = None


class DecisionQuestionInputText(BaseModel):
    text: str
    type: Literal["input_text"]


DecisionQuestionInputPart: TypeAlias = Annotated[
    Union[DecisionQuestionInputText, DecisionQuestionInputImage, DecisionInputJSON], PropertyInfo(discriminator="type")
]


class ErrorObject(BaseModel):
    class MisalignmentSteer(BaseModel):
        message: str

    class Misalignment(BaseModel):
        detailed_explanation: Optional[str] = None
        error_type: Union[
            str,
            Literal[
                "potentially_unintended_data_transfer",
                "potentially_unintended_data_access",
                "potentially_unintended_destructive_activity",
                "other",
            ],
            None,
        ] = None
        review_target: Optional[str] = None
        steer: "Optional[ErrorObject.MisalignmentSteer]" = None

    code: Optional[str] = None
    message: str
    param: Optional[str] = None
    type: str
    misalignment: Optional[Misalignment] = None


class FunctionDefinition(BaseModel):
    name: str
    description: Optional[str] = None
    parameters: "Optional[FunctionParameters]" = None
    strict: Optional[bool] = None


FunctionParameters: TypeAlias = Dict[str, object]

Metadata: TypeAlias = Dict[str, str]

OAuthErrorCode: TypeAlias = Union[Literal["invalid_grant", "invalid_subject_token"], str]


class Reasoning(BaseModel):
    context: Optional[Literal["auto", "current_turn", "all_turns"]] = None
    effort: "Optional[ReasoningEffort]" = None
    generate_summary: Optional[Literal["auto", "concise", "detailed"]] = None
    mode: Union[str, Literal["standard", "pro"], None] = None
    summary: Optional[Literal["auto", "concise", "detailed"]] = None


ReasoningEffort: TypeAlias = Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]


class ResponseFormatJSONObject(BaseModel):
    type: Literal["json_object"]


class ResponseFormatJSONSchema(BaseModel):
    class JSONSchema(BaseModel):
        name: str
        description: Optional[str] = None
        schema_: Optional[Dict[str, object]] = Field(default=None, alias="schema")
        strict: Optional[bool] = None

    json_schema: JSONSchema
    type: Literal["json_schema"]


class ResponseFormatText(BaseModel):
    type: Literal["text"]


class ResponseFormatTextGrammar(BaseModel):
    grammar: str
    type: Literal["grammar"]


class ResponseFormatTextPython(BaseModel):
    type: Literal["python"]


ResponsesModel: TypeAlias = Union[
    str,
    ChatModel,
    Literal[
        "o1-pro",
        "o1-pro-2025-03-19",
        "o3-pro",
        "o3-pro-2025-06-10",
        "o3-deep-research",
        "o3-deep-research-2025-06-26",
        "o4-mini-deep-research",
        "o4-mini-deep-research-2025-06-26",
        "computer-use-preview",
        "computer-use-preview-2025-03-11",
        "gpt-5.5-pro",
        "gpt-5.5-pro-2026-04-23",
        "gpt-5-codex",
        "gpt-5-pro",
        "gpt-5-pro-2025-10-06",
        "gpt-5.1-codex-max",
        "gpt-daybreak-blue-latest",
        "gpt-daybreak-red-latest",
        "gpt-5.6-cyber",
        "gpt-6-cyber",
        "gpt-rosalind-research",
        "gpt-6-rosalind",
        "gpt-6.2-astra-law",
    ],
]

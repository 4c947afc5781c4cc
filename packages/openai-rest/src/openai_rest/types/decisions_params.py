# Rendered from definitions/decisions.yaml; edit that and run `hatch run generate`.
"""Parameters of the `decisions` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Iterable, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai_core.types.shared_params import DecisionInputJSON, DecisionQuestionInputPart


class DecisionCreateParams(TypedDict, total=False):
    input: Required[Union[str, Iterable[DecisionCreateParamsInputUnionMember1]]]
    model: Required[str]
    questions: Required[Iterable[DecisionCreateParamsQuestion]]
    prompt_cache_key: Optional[str]
    prompt_cache_options: Optional[DecisionCreateParamsPromptCacheOptions]
    safety_identifier: Optional[str]


class DecisionCreateParamsInputUnionMember1DecisionInputUserMessage(TypedDict, total=False):
    content: Required[Union[str, Iterable[DecisionInputPartUnionParam]]]
    role: Required[Literal["user"]]
    type: Literal["message"]


class DecisionCreateParamsInputUnionMember1DecisionInputDeveloperMessage(TypedDict, total=False):
    content: Required[Union[str, Iterable[DecisionInputTextParam]]]
    role: Required[Literal["developer"]]
    type: Literal["message"]


class DecisionCreateParamsInputUnionMember1DecisionInputSystemMessage(TypedDict, total=False):
    content: Required[Union[str, Iterable[DecisionInputTextParam]]]
    role: Required[Literal["system"]]
    type: Literal["message"]


class DecisionCreateParamsInputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText(  # noqa: E501
    TypedDict, total=False
):
    text: Required[str]
    type: Required[Literal["output_text"]]


class DecisionCreateParamsInputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal(  # noqa: E501
    TypedDict, total=False
):
    refusal: Required[str]
    type: Required[Literal["refusal"]]


class DecisionCreateParamsInputUnionMember1DecisionInputAssistantMessage(TypedDict, total=False):
    content: Required[
        Union[
            str,
            Iterable[DecisionCreateParamsInputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts],
        ]
    ]
    role: Required[Literal["assistant"]]
    phase: Optional[Literal["commentary", "final_answer"]]
    type: Literal["message"]


class DecisionCreateParamsInputUnionMember1DecisionInputFunctionCall(TypedDict, total=False):
    arguments: Required[str]
    call_id: Required[str]
    name: Required[str]
    type: Required[Literal["function_call"]]
    id: Optional[str]
    namespace: Optional[str]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class DecisionCreateParamsInputUnionMember1DecisionInputFunctionCallOutput(TypedDict, total=False):
    call_id: Required[str]
    output: Required[Union[str, Iterable[DecisionCreateParamsInputUnionMember1FunctionCallOutputOutputParts]]]
    type: Required[Literal["function_call_output"]]
    id: Optional[str]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class DecisionCreateParamsInputUnionMember1DecisionInputCustomToolCall(TypedDict, total=False):
    call_id: Required[str]
    input: Required[str]
    name: Required[str]
    type: Required[Literal["custom_tool_call"]]
    id: Optional[str]
    namespace: Optional[str]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class DecisionCreateParamsInputUnionMember1DecisionInputCustomToolCallOutput(TypedDict, total=False):
    call_id: Required[str]
    output: Required[Union[str, Iterable[DecisionCreateParamsInputUnionMember1CustomToolCallOutputOutputParts]]]
    type: Required[Literal["custom_tool_call_output"]]
    id: Optional[str]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class DecisionCreateParamsQuestionQuestionParamPredicate(TypedDict, total=False):
    instructions: Required[Union[str, Iterable[DecisionQuestionInputPart]]]
    type: Required[Literal["predicate"]]
    name: str


class DecisionCreateParamsQuestionQuestionParamChoiceChoice(TypedDict, total=False):
    value: Required[Union[str, bool]]
    description: str


class DecisionCreateParamsQuestionQuestionParamChoice(TypedDict, total=False):
    choices: Required[Iterable[DecisionCreateParamsQuestionQuestionParamChoiceChoice]]
    instructions: Required[Union[str, Iterable[DecisionQuestionInputPart]]]
    type: Required[Literal["choice"]]
    name: str


class DecisionCreateParamsQuestionQuestionParamScoreLevel(TypedDict, total=False):
    label: Required[str]
    description: str


class DecisionCreateParamsQuestionQuestionParamScore(TypedDict, total=False):
    instructions: Required[Union[str, Iterable[DecisionQuestionInputPart]]]
    levels: Required[Iterable[DecisionCreateParamsQuestionQuestionParamScoreLevel]]
    type: Required[Literal["score"]]
    name: str


class DecisionCreateParamsPromptCacheOptions(TypedDict, total=False):
    mode: Optional[Literal["implicit", "explicit"]]
    ttl: Literal["30m"]


DecisionCreateParamsInputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts: TypeAlias = Union[
    DecisionCreateParamsInputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText,
    DecisionCreateParamsInputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal,
]


class DecisionInputTextParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["input_text"]]
    prompt_cache_breakpoint: Optional[DecisionPromptCacheBreakpointParam]


class DecisionInputImageParam(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Optional[Literal["low", "high", "auto", "original"]]
    prompt_cache_breakpoint: Optional[DecisionPromptCacheBreakpointParam]


DecisionCreateParamsInputUnionMember1FunctionCallOutputOutputParts: TypeAlias = Union[
    DecisionInputTextParam, DecisionInputImageParam
]

DecisionCreateParamsInputUnionMember1CustomToolCallOutputOutputParts: TypeAlias = Union[
    DecisionInputTextParam, DecisionInputImageParam
]

DecisionCreateParamsInputUnionMember1: TypeAlias = Union[
    DecisionCreateParamsInputUnionMember1DecisionInputUserMessage,
    DecisionCreateParamsInputUnionMember1DecisionInputDeveloperMessage,
    DecisionCreateParamsInputUnionMember1DecisionInputSystemMessage,
    DecisionCreateParamsInputUnionMember1DecisionInputAssistantMessage,
    DecisionCreateParamsInputUnionMember1DecisionInputFunctionCall,
    DecisionCreateParamsInputUnionMember1DecisionInputFunctionCallOutput,
    DecisionCreateParamsInputUnionMember1DecisionInputCustomToolCall,
    DecisionCreateParamsInputUnionMember1DecisionInputCustomToolCallOutput,
]

DecisionCreateParamsQuestion: TypeAlias = Union[
    DecisionCreateParamsQuestionQuestionParamPredicate,
    DecisionCreateParamsQuestionQuestionParamChoice,
    DecisionCreateParamsQuestionQuestionParamScore,
]


class DecisionInputImageParamPromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]


class DecisionInputMessageParamDecisionInputUserMessage(TypedDict, total=False):
    content: Required[Union[str, Iterable[DecisionInputPartUnionParam]]]
    role: Required[Literal["user"]]
    type: Literal["message"]


class DecisionInputMessageParam(DecisionInputMessageParamDecisionInputUserMessage, total=False): ...


class DecisionInputMessageParamDecisionInputDeveloperMessage(TypedDict, total=False):
    content: Required[Union[str, Iterable[DecisionInputTextParam]]]
    role: Required[Literal["developer"]]
    type: Literal["message"]


class DecisionInputMessageParamDecisionInputSystemMessage(TypedDict, total=False):
    content: Required[Union[str, Iterable[DecisionInputTextParam]]]
    role: Required[Literal["system"]]
    type: Literal["message"]


class DecisionInputMessageParamDecisionInputAssistantMessageContentPartsDecisionInputOutputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]


class DecisionInputMessageParamDecisionInputAssistantMessageContentPartsDecisionInputRefusal(TypedDict, total=False):
    refusal: Required[str]
    type: Required[Literal["refusal"]]


class DecisionInputMessageParamDecisionInputAssistantMessage(TypedDict, total=False):
    content: Required[Union[str, Iterable[DecisionInputMessageParamDecisionInputAssistantMessageContentParts]]]
    role: Required[Literal["assistant"]]
    phase: Optional[Literal["commentary", "final_answer"]]
    type: Literal["message"]


DecisionInputMessageParamDecisionInputAssistantMessageContentParts: TypeAlias = Union[
    DecisionInputMessageParamDecisionInputAssistantMessageContentPartsDecisionInputOutputText,
    DecisionInputMessageParamDecisionInputAssistantMessageContentPartsDecisionInputRefusal,
]

DecisionInputMessageParamDecisionInputMessageUnionParam: TypeAlias = Union[
    DecisionInputMessageParamDecisionInputUserMessage,
    DecisionInputMessageParamDecisionInputDeveloperMessage,
    DecisionInputMessageParamDecisionInputSystemMessage,
    DecisionInputMessageParamDecisionInputAssistantMessage,
]

DecisionInputPartUnionParam: TypeAlias = Union[DecisionInputTextParam, DecisionInputImageParam, DecisionInputJSON]


class DecisionInputTextParamPromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]


class DecisionPromptCacheBreakpointParam(TypedDict, total=False):
    mode: Required[Literal["explicit"]]

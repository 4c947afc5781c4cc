# Rendered from definitions/decisions.yaml; edit that and run `hatch run generate`.
"""Parameters of the `decisions` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Iterable, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai_core.types.shared_params import DecisionInputJSON, DecisionQuestionInputPart


class DecisionCreateParams(TypedDict, total=False):
    """Parameters of `decisions.create`, which answers questions about an input, each with one of its possible
    answers.
    """

    input: Required[Union[str, Iterable[DecisionCreateParamsInputUnionMember1]]]
    """What the questions are about: a text, or a list of messages."""
    model: Required[str]
    """The id of the model."""
    questions: Required[Iterable[DecisionCreateParamsQuestion]]
    """The questions, each with its possible answers."""
    prompt_cache_key: Optional[str]
    """Groups requests with a common beginning, so that the prompt cache serves them better."""
    prompt_cache_options: Optional[DecisionCreateParamsPromptCacheOptions]
    """How the prompt cache is used for this request."""
    safety_identifier: Optional[str]
    """A stable and anonymous id of your end user, for abuse detection."""


class DecisionInputUserMessageParam(TypedDict, total=False):
    content: Required[Union[str, Iterable[DecisionInputPartUnionParam]]]
    role: Required[Literal["user"]]
    type: Literal["message"]


class DecisionInputDeveloperMessageParam(TypedDict, total=False):
    content: Required[Union[str, Iterable[DecisionInputTextParam]]]
    role: Required[Literal["developer"]]
    type: Literal["message"]


class DecisionInputSystemMessageParam(TypedDict, total=False):
    content: Required[Union[str, Iterable[DecisionInputTextParam]]]
    role: Required[Literal["system"]]
    type: Literal["message"]


class DecisionInputOutputTextParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]


class DecisionInputRefusalParam(TypedDict, total=False):
    refusal: Required[str]
    type: Required[Literal["refusal"]]


class DecisionInputAssistantMessageParam(TypedDict, total=False):
    content: Required[Union[str, Iterable[ContentPartsParam]]]
    role: Required[Literal["assistant"]]
    phase: Optional[Literal["commentary", "final_answer"]]
    type: Literal["message"]


class DecisionCreateInputUnionMember1DecisionInputFunctionCall(TypedDict, total=False):
    arguments: Required[str]
    call_id: Required[str]
    name: Required[str]
    type: Required[Literal["function_call"]]
    id: Optional[str]
    namespace: Optional[str]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class CreateInputUnionMember1DecisionInputFunctionCallOutput(TypedDict, total=False):
    call_id: Required[str]
    output: Required[Union[str, Iterable[CallOutputPartsParam]]]
    type: Required[Literal["function_call_output"]]
    id: Optional[str]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class DecisionCreateInputUnionMember1DecisionInputCustomToolCall(TypedDict, total=False):
    call_id: Required[str]
    input: Required[str]
    name: Required[str]
    type: Required[Literal["custom_tool_call"]]
    id: Optional[str]
    namespace: Optional[str]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class CreateInputUnionMember1DecisionInputCustomToolCallOutput(TypedDict, total=False):
    call_id: Required[str]
    output: Required[Union[str, Iterable[CallOutputPartsParam]]]
    type: Required[Literal["custom_tool_call_output"]]
    id: Optional[str]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class DecisionCreateParamsQuestionParamPredicate(TypedDict, total=False):
    instructions: Required[Union[str, Iterable[DecisionQuestionInputPart]]]
    type: Required[Literal["predicate"]]
    name: str


class DecisionCreateParamsQuestionParamChoice(TypedDict, total=False):
    value: Required[Union[str, bool]]
    description: str


class DecisionCreateParamsQuestionQuestionParamChoice(TypedDict, total=False):
    choices: Required[Iterable[DecisionCreateParamsQuestionParamChoice]]
    instructions: Required[Union[str, Iterable[DecisionQuestionInputPart]]]
    type: Required[Literal["choice"]]
    name: str


class DecisionCreateParamsQuestionParamScoreLevel(TypedDict, total=False):
    label: Required[str]
    description: str


class DecisionCreateParamsQuestionParamScore(TypedDict, total=False):
    instructions: Required[Union[str, Iterable[DecisionQuestionInputPart]]]
    levels: Required[Iterable[DecisionCreateParamsQuestionParamScoreLevel]]
    type: Required[Literal["score"]]
    name: str


class DecisionCreateParamsPromptCacheOptions(TypedDict, total=False):
    mode: Optional[Literal["implicit", "explicit"]]
    ttl: Literal["30m"]


ContentPartsParam: TypeAlias = Union[DecisionInputOutputTextParam, DecisionInputRefusalParam]


class DecisionInputTextParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["input_text"]]
    prompt_cache_breakpoint: Optional[DecisionPromptCacheBreakpointParam]


class DecisionInputImageParam(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Optional[Literal["low", "high", "auto", "original"]]
    prompt_cache_breakpoint: Optional[DecisionPromptCacheBreakpointParam]


CallOutputPartsParam: TypeAlias = Union[DecisionInputTextParam, DecisionInputImageParam]

DecisionCreateParamsInputUnionMember1: TypeAlias = Union[
    DecisionInputUserMessageParam,
    DecisionInputDeveloperMessageParam,
    DecisionInputSystemMessageParam,
    DecisionInputAssistantMessageParam,
    DecisionCreateInputUnionMember1DecisionInputFunctionCall,
    CreateInputUnionMember1DecisionInputFunctionCallOutput,
    DecisionCreateInputUnionMember1DecisionInputCustomToolCall,
    CreateInputUnionMember1DecisionInputCustomToolCallOutput,
]

DecisionCreateParamsQuestion: TypeAlias = Union[
    DecisionCreateParamsQuestionParamPredicate,
    DecisionCreateParamsQuestionQuestionParamChoice,
    DecisionCreateParamsQuestionParamScore,
]


class DecisionInputMessageParam(DecisionInputUserMessageParam, total=False): ...


DecisionInputMessageUnionParam: TypeAlias = Union[
    DecisionInputUserMessageParam,
    DecisionInputDeveloperMessageParam,
    DecisionInputSystemMessageParam,
    DecisionInputAssistantMessageParam,
]

DecisionInputPartUnionParam: TypeAlias = Union[DecisionInputTextParam, DecisionInputImageParam, DecisionInputJSON]


class DecisionPromptCacheBreakpointParam(TypedDict, total=False):
    mode: Required[Literal["explicit"]]

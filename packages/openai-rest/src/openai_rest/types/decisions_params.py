# Rendered from definitions/decisions.yaml; edit that and run `hatch run generate`.
"""Parameters of the `decisions` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai_core.public_names import public_types
from openai_core.types.sequences import Iterable
from openai_core.types.shared_params import DecisionInputJSON, DecisionQuestionInputPart


class DecisionCreateParams(TypedDict, total=False):
    """Parameters of `decisions.create`, which answers questions about an input, each with one of its possible
    answers.
    """

    input: Required[Union[str, Iterable[DecisionCreateParamsInputUnionMember1]]]
    """What the questions are about: a text, or in order messages, and calls of functions and custom tools with their
    results, each of which names its call by `call_id`.
    """
    model: Required[str]
    """The id of the model; `gpt-6-luna` is the only one so far."""
    questions: Required[Iterable[DecisionCreateParamsQuestion]]
    """1 to 400 questions, each with its possible answers; the results come in the same order."""
    prompt_cache_key: Optional[str]
    """Groups requests with a common beginning, so that the prompt cache serves them better."""
    prompt_cache_options: Optional[DecisionCreateParamsPromptCacheOptions]
    """How the prompt cache is used for this request; for models from `gpt-5.6` on."""
    safety_identifier: Optional[str]
    """A stable and anonymous id of your end user, such as a hashed e-mail address, for abuse detection."""


class DecisionInputUserMessageParam(TypedDict, total=False):
    """A message of the user among what is to be judged."""

    content: Required[Union[str, Iterable[DecisionInputPartUnionParam]]]
    """The message as one text, or as parts of text, images and JSON."""
    role: Required[Literal["user"]]
    """Always `user`, the author of the message."""
    type: Literal["message"]
    """Always `message`; may be left out."""


class DecisionInputDeveloperMessageParam(TypedDict, total=False):
    """A message of the developer among what is to be judged."""

    content: Required[Union[str, Iterable[DecisionInputTextParam]]]
    """The message as one text, or as its parts in order."""
    role: Required[Literal["developer"]]
    """Always `developer`, the author of the message."""
    type: Literal["message"]
    """Always `message`; may be left out."""


class DecisionInputSystemMessageParam(TypedDict, total=False):
    """A message of the system among what is to be judged."""

    content: Required[Union[str, Iterable[DecisionInputTextParam]]]
    """The message as one text, or as its parts in order."""
    role: Required[Literal["system"]]
    """Always `system`, the author of the message."""
    type: Literal["message"]
    """Always `message`; may be left out."""


class DecisionInputOutputTextParam(TypedDict, total=False):
    """A text that the assistant has written."""

    text: Required[str]
    """The words of the assistant."""
    type: Required[Literal["output_text"]]
    """Always `output_text`; tells it from other parts."""


class DecisionInputRefusalParam(TypedDict, total=False):
    """A refusal of the assistant."""

    refusal: Required[str]
    """The words with which the model declined."""
    type: Required[Literal["refusal"]]
    """Always `refusal`; tells it from other parts."""


class DecisionInputAssistantMessageParam(TypedDict, total=False):
    """A message of the assistant among what is to be judged."""

    content: Required[Union[str, Iterable[ContentPartsParam]]]
    """The message as one text, or as parts of text and refusals."""
    role: Required[Literal["assistant"]]
    """Always `assistant`, the author of the message."""
    phase: Optional[Literal["commentary", "final_answer"]]
    """Whether the message was said on the way (`commentary`) or is the answer (`final_answer`)."""
    type: Literal["message"]
    """Always `message`; may be left out."""


class DecisionCreateInputUnionMember1DecisionInputFunctionCall(TypedDict, total=False):
    """A call of a function among what is to be judged."""

    arguments: Required[str]
    """The arguments of the call, as a JSON text."""
    call_id: Required[str]
    """The id of the call, which its output repeats."""
    name: Required[str]
    """The name of the called function."""
    type: Required[Literal["function_call"]]
    """Always `function_call`; tells it from other items."""
    id: Optional[str]
    """The id of the item, if it has one."""
    namespace: Optional[str]
    """The group of tools to which the called one belongs."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    """How far the item has come: `in_progress`, `completed` or `incomplete`."""


class CreateInputUnionMember1DecisionInputFunctionCallOutput(TypedDict, total=False):
    """What a function returned, among what is to be judged."""

    call_id: Required[str]
    """The id of the call that this is the output of, which must be in the input too."""
    output: Required[Union[str, Iterable[CallOutputPartsParam]]]
    """The output as one text, or as parts of text and images."""
    type: Required[Literal["function_call_output"]]
    """Always `function_call_output`; tells it from other items."""
    id: Optional[str]
    """The id of the item, if it has one."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    """How far the item has come: `in_progress`, `completed` or `incomplete`."""


class DecisionCreateInputUnionMember1DecisionInputCustomToolCall(TypedDict, total=False):
    """A call of a custom tool among what is to be judged."""

    call_id: Required[str]
    """The id of the call, which its output repeats."""
    input: Required[str]
    """The text that the tool was called with."""
    name: Required[str]
    """The name of the called tool."""
    type: Required[Literal["custom_tool_call"]]
    """Always `custom_tool_call`; tells it from other items."""
    id: Optional[str]
    """The id of the item, if it has one."""
    namespace: Optional[str]
    """The group of tools to which the called one belongs."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    """How far the item has come: `in_progress`, `completed` or `incomplete`."""


class CreateInputUnionMember1DecisionInputCustomToolCallOutput(TypedDict, total=False):
    """What a custom tool returned, among what is to be judged."""

    call_id: Required[str]
    """The id of the call that this is the output of, which must be in the input too."""
    output: Required[Union[str, Iterable[CallOutputPartsParam]]]
    """The output as one text, or as parts of text and images."""
    type: Required[Literal["custom_tool_call_output"]]
    """Always `custom_tool_call_output`; tells it from other items."""
    id: Optional[str]
    """The id of the item, if it has one."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    """How far the item has come: `in_progress`, `completed` or `incomplete`."""


class DecisionCreateParamsQuestionParamPredicate(TypedDict, total=False):
    """A statement, of which the model estimates how likely it is true."""

    instructions: Required[Union[str, Iterable[DecisionQuestionInputPart]]]
    """The statement to judge, as one text or a list of parts."""
    type: Required[Literal["predicate"]]
    """Always `predicate`; tells it from other questions."""
    name: str
    """The name of the question, which its answer repeats; free to choose."""


class DecisionCreateParamsQuestionParamChoice(TypedDict, total=False):
    """One of the possible answers of a choice."""

    value: Required[Union[str, bool]]
    """The answer itself; a string and a boolean that read the same are two answers."""
    description: str
    """When this answer is the right one, to help the model."""


class DecisionCreateParamsQuestionQuestionParamChoice(TypedDict, total=False):
    """A question that is answered with one of several options."""

    choices: Required[Iterable[DecisionCreateParamsQuestionParamChoice]]
    """The possible answers, from 2 to 255 of them and each different from the others."""
    instructions: Required[Union[str, Iterable[DecisionQuestionInputPart]]]
    """What is asked, as one text or a list of parts."""
    type: Required[Literal["choice"]]
    """Always `choice`; tells it from other questions."""
    name: str
    """The name of the question, which its answer repeats; free to choose."""


class DecisionCreateParamsQuestionParamScoreLevel(TypedDict, total=False):
    """One step of a scale."""

    label: Required[str]
    """The short name of the step."""
    description: str
    """What deserves this step, to help the model."""


class DecisionCreateParamsQuestionParamScore(TypedDict, total=False):
    """A question that is answered with a step of a scale."""

    instructions: Required[Union[str, Iterable[DecisionQuestionInputPart]]]
    """What is asked, as one text or a list of parts."""
    levels: Required[Iterable[DecisionCreateParamsQuestionParamScoreLevel]]
    """The steps of the scale in their order."""
    type: Required[Literal["score"]]
    """Always `score`; tells it from other questions."""
    name: str
    """The name of the question, which its answer repeats; free to choose."""


class DecisionCreateParamsPromptCacheOptions(TypedDict, total=False):
    """Which beginnings of the input are kept in the cache of prompts, and how long."""

    mode: Optional[Literal["implicit", "explicit"]]
    """With `implicit` (the default) the server sets one breakpoint itself and takes the latest three of yours; with
    `explicit` it takes only yours, up to four.
    """
    ttl: Literal["30m"]
    """How long what is written stays in the cache at the least; only `30m`, half an hour."""


ContentPartsParam: TypeAlias = Union[DecisionInputOutputTextParam, DecisionInputRefusalParam]
"""One part of a message of the assistant: a text or a refusal."""


class DecisionInputTextParam(TypedDict, total=False):
    """A piece of text among what is to be judged."""

    text: Required[str]
    """The words that the model reads."""
    type: Required[Literal["input_text"]]
    """Always `input_text`; tells it from other parts."""
    prompt_cache_breakpoint: Optional[DecisionPromptCacheBreakpointParam]
    """Marks that the part to be cached ends here; it lives as long as `prompt_cache_options` say."""


class DecisionInputImageParam(TypedDict, total=False):
    """An image among what is to be judged."""

    image_url: Required[str]
    """Where the image is: a public address, or a `data:` URL that holds it in base64; not the id of a file."""
    type: Required[Literal["input_image"]]
    """Always `input_image`; tells it from other parts."""
    detail: Optional[Literal["low", "high", "auto", "original"]]
    """How closely the model looks at the image: `low`, `high`, `original`, or `auto` (the default)."""
    prompt_cache_breakpoint: Optional[DecisionPromptCacheBreakpointParam]
    """Marks that the part to be cached ends here; it lives as long as `prompt_cache_options` say."""


CallOutputPartsParam: TypeAlias = Union[DecisionInputTextParam, DecisionInputImageParam]
"""One part of the output of a call: text or an image."""

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
"""An item of the input: a message, a call, or the output of a call."""

DecisionCreateParamsQuestion: TypeAlias = Union[
    DecisionCreateParamsQuestionParamPredicate,
    DecisionCreateParamsQuestionQuestionParamChoice,
    DecisionCreateParamsQuestionParamScore,
]
"""A question about the input: a statement to judge, a choice, or a scale."""


class DecisionInputMessageParam(DecisionInputUserMessageParam, total=False):
    """A message of the user among what is to be judged."""


DecisionInputMessageUnionParam: TypeAlias = Union[
    DecisionInputUserMessageParam,
    DecisionInputDeveloperMessageParam,
    DecisionInputSystemMessageParam,
    DecisionInputAssistantMessageParam,
]
"""A message of the input: of the user, the developer, the system or the assistant."""

DecisionInputPartUnionParam: TypeAlias = Union[DecisionInputTextParam, DecisionInputImageParam, DecisionInputJSON]
"""One part of a message of the user: text, an image or JSON."""


class DecisionPromptCacheBreakpointParam(TypedDict, total=False):
    """Marks where a part of the input ends that the cache of prompts keeps."""

    mode: Required[Literal["explicit"]]
    """Always `explicit`, a mark of your own."""


public_types(
    globals(),
    {
        "decision_create_params": (
            "DecisionCreateParams InputUnionMember1DecisionInputUserMessage=DecisionInputUserMessageParam "
            "InputUnionMember1DecisionInputDeveloperMessage=DecisionInputDeveloperMessageParam "
            "InputUnionMember1DecisionInputSystemMessage=DecisionInputSystemMessageParam "
            "InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText=DecisionInputOutputTextParam "  # noqa: E501
            "InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal=DecisionInputRefusalParam "  # noqa: E501
            "InputUnionMember1DecisionInputAssistantMessage=DecisionInputAssistantMessageParam "
            "InputUnionMember1DecisionInputFunctionCall=DecisionCreateInputUnionMember1DecisionInputFunctionCall "
            "InputUnionMember1DecisionInputFunctionCallOutput=CreateInputUnionMember1DecisionInputFunctionCallOutput "
            "InputUnionMember1DecisionInputCustomToolCall=DecisionCreateInputUnionMember1DecisionInputCustomToolCall "
            "InputUnionMember1DecisionInputCustomToolCallOutput=CreateInputUnionMember1DecisionInputCustomToolCallOutput "  # noqa: E501
            "QuestionQuestionParamPredicate=DecisionCreateParamsQuestionParamPredicate "
            "QuestionQuestionParamChoiceChoice=DecisionCreateParamsQuestionParamChoice "
            "QuestionQuestionParamChoice=DecisionCreateParamsQuestionQuestionParamChoice "
            "QuestionQuestionParamScoreLevel=DecisionCreateParamsQuestionParamScoreLevel "
            "QuestionQuestionParamScore=DecisionCreateParamsQuestionParamScore "
            "PromptCacheOptions=DecisionCreateParamsPromptCacheOptions"
        ),
        "decision_input_image_param": "DecisionInputImageParam",
        "decision_input_message_param": "DecisionInputMessageParam",
        "decision_input_text_param": "DecisionInputTextParam",
        "decision_prompt_cache_breakpoint_param": "DecisionPromptCacheBreakpointParam",
    },
)

# Rendered from definitions/shared.yaml; edit that and run `hatch run generate`.
"""Parameters of the `shared` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Dict, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ..public_names import public_types
from .sequences import Iterable, SequenceNotStr

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
"""The id of a model for Chat Completions, as an alias or a dated snapshot."""


class ComparisonFilter(TypedDict, total=False):
    """Lets through the files whose attribute compares with a value as asked."""

    key: Required[str]
    """The name of the attribute."""
    type: Required[Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]]
    """How it is compared, `eq` (equal), `ne` (not equal), `gt` (greater), `gte` (greater or equal), `lt` (less),
    `lte` (less or equal), `in` (one of several), `nin` (none of several).
    """
    value: Required[Union[str, float, bool, SequenceNotStr[Union[str, float]]]]
    """What the attribute is compared with; a list for `in` and `nin`."""


class CompoundFilter(TypedDict, total=False):
    """Joins several filters into one."""

    filters: Required[Iterable[CompoundFilterFilter]]
    """The filters to join, comparisons or joined ones again."""
    type: Required[Literal["and", "or"]]
    """How they are joined, `and` if all have to hold, `or` if one is enough."""


CompoundFilterFilter: TypeAlias = Union[ComparisonFilter, object]
"""A filter within a joined one, a comparison or another joined one."""


class CustomToolInputFormatGrammar(TypedDict, total=False):
    """Makes the model follow a grammar in what it gives a custom tool."""

    definition: Required[str]
    """The text of the grammar, in the notation that `syntax` names."""
    syntax: Required[Literal["lark", "regex"]]
    """The notation, `lark` for a context-free grammar, `regex` for a regular expression."""
    type: Required[Literal["grammar"]]
    """Always `grammar`; tells it from free `text`."""


class ResponseFormatText(TypedDict, total=False):
    """Leaves an answer, or the input of a custom tool, plain text; the default."""

    type: Required[Literal["text"]]
    """Always `text`; tells it from other formats."""


CustomToolInputFormat: TypeAlias = Union[ResponseFormatText, CustomToolInputFormatGrammar]
"""What a custom tool may be given, free text or text by a grammar."""


class DecisionInputJSON(TypedDict, total=False):
    """JSON data that a question is about; at most 32 levels, 10,000 values, 256 KiB as compact text."""

    data: Required[Union[Dict[str, Optional[object]], Iterable[Dict[str, Optional[object]]]]]
    """One object or a list of objects, with any JSON inside."""
    type: Required[Literal["input_json"]]
    """Always `input_json`; tells data from texts and images."""


class DecisionQuestionInputImage(TypedDict, total=False):
    """An image that a question is about, by its address or content; ids of uploaded files do not work."""

    image_url: Required[str]
    """An address on the public web, or the bytes as a base64 data URL."""
    type: Required[Literal["input_image"]]
    """Always `input_image`; tells an image from texts and data."""
    detail: Optional[Literal["low", "high", "auto", "original"]]
    """How closely the image is looked at, `low` (fewest tokens), `high`, `original` (full resolution) or `auto` (the
    service chooses); null or left out, `auto`.
    """


class DecisionQuestionInputText(TypedDict, total=False):
    """A text that a question is about."""

    text: Required[str]
    """The text itself."""
    type: Required[Literal["input_text"]]
    """Always `input_text`; tells a text from images and data."""


DecisionQuestionInputPart: TypeAlias = Union[DecisionQuestionInputText, DecisionQuestionInputImage, DecisionInputJSON]
"""A text, an image or JSON data that a question is about."""


class FunctionDefinition(TypedDict, total=False):
    """A function of yours, described so that a model can call it."""

    name: Required[str]
    """How the function is called, up to 64 letters, digits, underscores and dashes."""
    description: str
    """What the function does, so that the model knows when and how to use it."""
    parameters: FunctionParameters
    """The arguments as a JSON schema; left out, the function takes none."""
    strict: Optional[bool]
    """Whether the arguments follow the schema without fail (default false); the schema may then use only the part of
    JSON Schema that the API supports.
    """


FunctionParameters: TypeAlias = Dict[str, object]
"""The arguments of a function as a JSON schema."""

Metadata: TypeAlias = Dict[str, str]
"""Up to 16 pairs of your own, stored with an object; keys have at most 64 characters, values 512."""

OAuthErrorCode: TypeAlias = Union[Literal["invalid_grant", "invalid_subject_token"], str]
"""Why no access token was issued: `invalid_grant`, `invalid_subject_token`, or a code that is newer than this list."""


class Reasoning(TypedDict, total=False):
    """How a reasoning model thinks, and what is shown of it."""

    context: Optional[Literal["auto", "current_turn", "all_turns"]]
    """Which earlier reasoning the model sees again, `current_turn`, `all_turns`, or `auto` for the habit of the
    model (all turns from `gpt-5.6` on, only the current one before). Null or left out, `auto`.
    """
    effort: Optional[ReasoningEffort]
    """How much the model thinks, from `none` to `max`. Less is faster and takes fewer tokens; each model knows only
    some of the levels.
    """
    generate_summary: Optional[Literal["auto", "concise", "detailed"]]
    """The former name of `summary`, with the same values `auto`, `concise` and `detailed`. Deprecated; use
    `summary`.
    """
    mode: Union[str, Literal["standard", "pro"]]
    """How the thinking is carried out, `standard` or `pro`."""
    summary: Optional[Literal["auto", "concise", "detailed"]]
    """How long a summary of the thinking is returned, `concise`, `detailed` or `auto`; null or left out for none.
    `concise` works from the models after `gpt-5` on and for `computer-use-preview`.
    """


ReasoningEffort: TypeAlias = Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]
"""How much a reasoning model thinks before it answers, from `none` (not at all) to `max`; null for the model's
default.
"""


class ResponseFormatJSONObject(TypedDict, total=False):
    """Makes the answer some JSON object, without a schema; a message has to ask for JSON too, and `json_schema` is
    the better choice where the model knows it.
    """

    type: Required[Literal["json_object"]]
    """Always `json_object`; tells it from other formats."""


class ResponseFormatJSONSchemaJSONSchema(TypedDict, total=False):
    """A JSON schema for answers, with a name."""

    name: Required[str]
    """What the format is called, up to 64 letters, digits, underscores and dashes."""
    description: str
    """What the format is for, so that the model knows how to fill it in."""
    schema: Dict[str, object]
    """The JSON schema of the answer."""
    strict: Optional[bool]
    """Whether the answer follows the schema without fail (default false); the schema may then use only the part of
    JSON Schema that the API supports.
    """


class ResponseFormatJSONSchema(TypedDict, total=False):
    """Makes the answer JSON that follows a schema."""

    json_schema: Required[ResponseFormatJSONSchemaJSONSchema]
    """The schema, its name and how strictly it is followed."""
    type: Required[Literal["json_schema"]]
    """Always `json_schema`; tells it from other formats."""


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
"""The id of a model for Responses, those of Chat Completions included; other ids are accepted as text."""

public_types(
    globals(),
    {
        "shared_params.comparison_filter": "ComparisonFilter",
        "shared_params.compound_filter": "CompoundFilter",
        "shared_params.custom_tool_input_format": "Grammar=CustomToolInputFormatGrammar",
        "shared_params.decision_input_json": "DecisionInputJSON",
        "shared_params.decision_question_input_image": "DecisionQuestionInputImage",
        "shared_params.decision_question_input_text": "DecisionQuestionInputText",
        "shared_params.function_definition": "FunctionDefinition",
        "shared_params.reasoning": "Reasoning",
        "shared_params.response_format_json_object": "ResponseFormatJSONObject",
        "shared_params.response_format_json_schema": (
            "JSONSchema=ResponseFormatJSONSchemaJSONSchema ResponseFormatJSONSchema"
        ),
        "shared_params.response_format_text": "ResponseFormatText",
    },
)

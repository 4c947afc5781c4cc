# Rendered from definitions/evals.yaml; edit that and run `hatch run generate`.
"""Parameters of the `evals` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Dict, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai_core.public_names import public_types
from openai_core.types.common_params import ResponseInputTextParam
from openai_core.types.sequences import Iterable, SequenceNotStr
from openai_core.types.shared_params import (
    Metadata,
    ReasoningEffort,
    ResponseFormatJSONObject,
    ResponseFormatJSONSchema,
    ResponseFormatText,
)

from .chat_params import ChatCompletionFunctionToolParam
from .graders_params import (
    GraderInputsParam,
    PythonGraderParam,
    ScoreModelGraderParam,
    StringCheckGraderParam,
    TextSimilarityGraderParam,
)
from .responses_params import EasyInputMessageParam, ResponseFormatTextConfigParam, ResponseInputAudioParam, ToolParam


class EvalCreateParams(TypedDict, total=False):
    """Parameters of `evals.create`, which defines an evaluation: the form of its samples and how they are graded."""

    data_source_config: Required[EvalCreateParamsDataSourceConfig]
    """The form of the samples."""
    testing_criteria: Required[Iterable[EvalCreateParamsTestingCriterion]]
    """The graders that decide whether an output passes."""
    metadata: Optional[Metadata]
    """Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512)."""
    name: str
    """A name to recognise it by."""


class EvalCreateParamsDataSourceConfigCustom(TypedDict, total=False):
    """Takes the data of an evaluation from what each run brings along."""

    item_schema: Required[Dict[str, object]]
    """The JSON Schema of one item of the data."""
    type: Required[Literal["custom"]]
    """Always `custom`; tells it from other sources."""
    include_sample_schema: bool
    """Whether graders can use `sample`, which answers of a model fill."""


class EvalCreateParamsDataSourceConfigLogs(TypedDict, total=False):
    """Takes the data of an evaluation from logged requests, chosen by their metadata."""

    type: Required[Literal["logs"]]
    """Always `logs`; tells it from other sources."""
    metadata: Dict[str, object]
    """What the logged requests have to be marked with, such as `usecase` with `chatbot`."""


class EvalCreateParamsDataSourceConfigStoredCompletions(TypedDict, total=False):
    """Takes the data of an evaluation from stored completions; deprecated, `logs` has taken its place."""

    type: Required[Literal["stored_completions"]]
    """Always `stored_completions`; tells it from other sources."""
    metadata: Dict[str, object]
    """What the stored completions have to be marked with."""


class TestingCriterionLabelModelInputSimpleInputMessageParam(TypedDict, total=False):
    """A plain message of a template, whose text may hold variables."""

    content: Required[str]
    """The text of the message; variables in double braces are filled in."""
    role: Required[str]
    """Whose message it is, such as `system`, `user` or `assistant`."""


class EvalItemContentOutputTextParam(TypedDict, total=False):
    """A text that a model wrote."""

    text: Required[str]
    """The text itself; variables in double braces are filled in."""
    type: Required[Literal["output_text"]]
    """Always `output_text`; tells it from other parts."""


class EvalItemContentInputImageParam(TypedDict, total=False):
    """An image for the model to look at."""

    image_url: Required[str]
    """The address of the image, or a `data:` URL that holds it."""
    type: Required[Literal["input_image"]]
    """Always `input_image`; tells it from other parts."""
    detail: str
    """How closely the model looks at the image: `low`, `high`, or `auto` (the default)."""


class EvalItemParam(TypedDict, total=False):
    """A message of a template, whose text may hold variables."""

    content: Required[EvalItemContentParam]
    """What the message says, as a text, an image, a sound, or a list of these."""
    role: Required[Literal["user", "assistant", "system", "developer"]]
    """Whose message it is: `developer` and `system` count for more than `user`, and `assistant` stands for earlier
    answers.
    """
    type: Literal["message"]
    """Always `message`; may be left out."""


class EvalCreateParamsTestingCriterionLabelModel(TypedDict, total=False):
    """A grader that has a model give each item one of several labels."""

    input: Required[Iterable[EvalCreateParamsTestingCriterionLabelModelInput]]
    """The messages for that model, with variables such as `{{item.name}}`."""
    labels: Required[SequenceNotStr[str]]
    """The labels that the model may give."""
    model: Required[str]
    """The id of the model, which has to know structured outputs."""
    name: Required[str]
    """The name of the grader."""
    passing_labels: Required[SequenceNotStr[str]]
    """Those of the labels with which an item passes."""
    type: Required[Literal["label_model"]]
    """Always `label_model`; tells it from other graders."""


class EvalCreateParamsTestingCriterionTextSimilarity(TextSimilarityGraderParam, total=False):
    """A grader that measures how similar two texts are."""

    pass_threshold: Required[float]
    """The lowest score with which an item passes."""


class EvalCreateParamsTestingCriterionPython(PythonGraderParam, total=False):
    """A grader that runs a Python script."""

    pass_threshold: float
    """The lowest score with which an item passes."""


class EvalCreateParamsTestingCriterionScoreModel(ScoreModelGraderParam, total=False):
    """A grader that has a model give a score."""

    pass_threshold: float
    """The lowest score with which an item passes."""


EvalCreateParamsDataSourceConfig: TypeAlias = Union[
    EvalCreateParamsDataSourceConfigCustom,
    EvalCreateParamsDataSourceConfigLogs,
    EvalCreateParamsDataSourceConfigStoredCompletions,
]
"""Which data the runs of the evaluation have: your own, logged requests, or stored completions."""

EvalItemContentParam: TypeAlias = Union[
    str,
    ResponseInputTextParam,
    EvalItemContentOutputTextParam,
    EvalItemContentInputImageParam,
    ResponseInputAudioParam,
    GraderInputsParam,
]
"""What a message of a template says: text, an image, sound, or a list of these."""

EvalCreateParamsTestingCriterionLabelModelInput: TypeAlias = Union[
    TestingCriterionLabelModelInputSimpleInputMessageParam, EvalItemParam
]
"""One message for the model that gives labels."""

EvalCreateParamsTestingCriterion: TypeAlias = Union[
    EvalCreateParamsTestingCriterionLabelModel,
    StringCheckGraderParam,
    EvalCreateParamsTestingCriterionTextSimilarity,
    EvalCreateParamsTestingCriterionPython,
    EvalCreateParamsTestingCriterionScoreModel,
]
"""A grader: labels or scores by a model, a comparison of strings, a similarity of texts, or a Python script."""


class EvalListParams(TypedDict, total=False):
    """Parameters of `evals.list`, which lists the evaluations of the project."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds (20 by default)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` begins with the oldest, `desc` with the latest (asc by default)."""
    order_by: Literal["created_at", "updated_at"]
    """What the list is sorted by: `created_at`, or `updated_at` for the last change (created_at by default)."""


class EvalUpdateParams(TypedDict, total=False):
    """Parameters of `evals.update`, which renames an evaluation or replaces its metadata."""

    metadata: Optional[Metadata]
    """Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512)."""
    name: str
    """A name to recognise it by."""


class SourceFileContentParam(TypedDict, total=False):
    """One item, in the form of a line of a JSONL file."""

    item: Required[Dict[str, object]]
    """The variables of the item, as the schema of the evaluation has them."""
    sample: Dict[str, object]
    """An answer to judge, if none is to be made."""


class CreateEvalJSONLRunDataSourceParamSourceFileContent(TypedDict, total=False):
    """Items that are sent along."""

    content: Required[Iterable[SourceFileContentParam]]
    """The items, one for each line of a JSONL file."""
    type: Required[Literal["file_content"]]
    """Always `file_content`; tells it from other sources."""


class SourceFileIDParam(TypedDict, total=False):
    """Items in an uploaded JSONL file."""

    id: Required[str]
    """The id of the file with the items."""
    type: Required[Literal["file_id"]]
    """Always `file_id`; tells it from other sources."""


class CreateEvalCompletionsRunDataSourceStoredCompletions(TypedDict, total=False):
    """Items from stored completions, chosen by filters."""

    type: Required[Literal["stored_completions"]]
    """Always `stored_completions`; tells it from other sources."""
    created_after: Optional[int]
    """Only what was made after this time, in seconds since 1 January 1970 (UTC)."""
    created_before: Optional[int]
    """Only what was made before this time, in seconds since 1 January 1970 (UTC)."""
    limit: Optional[int]
    """How many items are taken at most."""
    metadata: Optional[Metadata]
    """Only completions that are marked with these pairs."""
    model: Optional[str]
    """Only completions of this model."""


class CreateEvalCompletionsRunDataSourceParamInputMessagesTemplate(TypedDict, total=False):
    """Messages with variables that each item fills in."""

    template: Required[Iterable[EvalCompletionsRunDataSourceInputMessagesTemplate]]
    """The messages, with variables such as `{{item.name}}`."""
    type: Required[Literal["template"]]
    """Always `template`; tells it from other input messages."""


class InputMessagesItemReferenceParam(TypedDict, total=False):
    """Messages that each item brings along."""

    item_reference: Required[str]
    """The variable that holds the messages, such as `item.input_trajectory`."""
    type: Required[Literal["item_reference"]]
    """Always `item_reference`; tells it from other input messages."""


class CreateEvalCompletionsRunDataSourceParamSamplingParams(TypedDict, total=False):
    """How a model answers in a run."""

    max_completion_tokens: int
    """An upper bound for the tokens of one answer."""
    reasoning_effort: Optional[ReasoningEffort]
    """How much a reasoning model thinks, from `none` to `max`; which values there are depends on the model."""
    response_format: EvalCompletionsRunDataSourceSamplingResponseFormat
    """The form of the answers: text, JSON of a given schema, or any JSON."""
    seed: int
    """A number that makes the randomness repeatable."""
    temperature: float
    """How random the answers are; the higher, the more."""
    tools: Iterable[ChatCompletionFunctionToolParam]
    """The functions that the model may call, 128 at most."""
    top_p: float
    """Which share of the most likely tokens counts (nucleus sampling); 1.0 for all of them."""


class CreateEvalCompletionsRunDataSourceParam(TypedDict, total=False):
    """A run whose answers come from a model by the Chat Completions API."""

    source: Required[CreateEvalCompletionsRunDataSourceParamSource]
    """Where the items come from, which templates and graders know as `item`."""
    type: Required[Literal["completions"]]
    """Always `completions`; tells it from other data sources."""
    input_messages: CreateEvalCompletionsRunDataSourceParamInputMessages
    """The messages for the model, as a template or as a variable that holds them."""
    model: str
    """The id of the model that answers."""
    sampling_params: CreateEvalCompletionsRunDataSourceParamSamplingParams
    """How the model answers: length, randomness, format and tools."""


CreateEvalCompletionsRunDataSourceParamSource: TypeAlias = Union[
    CreateEvalJSONLRunDataSourceParamSourceFileContent,
    SourceFileIDParam,
    CreateEvalCompletionsRunDataSourceStoredCompletions,
]
"""Where the items of a run come from: sent along, in a file, or stored completions."""

EvalCompletionsRunDataSourceInputMessagesTemplate: TypeAlias = Union[EasyInputMessageParam, EvalItemParam]
"""One message of a template."""

CreateEvalCompletionsRunDataSourceParamInputMessages: TypeAlias = Union[
    CreateEvalCompletionsRunDataSourceParamInputMessagesTemplate, InputMessagesItemReferenceParam
]
"""The messages for the model: a template, or a variable that holds them."""

EvalCompletionsRunDataSourceSamplingResponseFormat: TypeAlias = Union[
    ResponseFormatText, ResponseFormatJSONSchema, ResponseFormatJSONObject
]
"""The form of the answers: text, JSON of a given schema, or any JSON."""


class CreateEvalJSONLRunDataSourceParam(TypedDict, total=False):
    """A run whose items, perhaps with answers, come from JSONL."""

    source: Required[CreateEvalJSONLRunDataSourceParamSource]
    """Where the items come from: sent along or in a file."""
    type: Required[Literal["jsonl"]]
    """Always `jsonl`; tells it from other data sources."""


CreateEvalJSONLRunDataSourceParamSource: TypeAlias = Union[
    CreateEvalJSONLRunDataSourceParamSourceFileContent, SourceFileIDParam
]
"""Where the items of a run come from: sent along or in a file."""


class RunCreateParams(TypedDict, total=False):
    """Parameters of `evals.runs.create`, which starts a run of an evaluation on a data source."""

    data_source: Required[RunCreateParamsDataSource]
    """Where the samples of the run come from."""
    metadata: Optional[Metadata]
    """Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512)."""
    name: str
    """A name to recognise it by."""


class RunCreateParamsCreateEvalResponsesRunDataSourceResponses(TypedDict, total=False):
    """Items from stored responses, chosen by filters."""

    type: Required[Literal["responses"]]
    """Always `responses`; tells it from other sources."""
    created_after: Optional[int]
    """Only responses from this time on, in seconds since 1 January 1970 (UTC)."""
    created_before: Optional[int]
    """Only responses up to this time, in seconds since 1 January 1970 (UTC)."""
    instructions_search: Optional[str]
    """Only responses whose instructions contain this text."""
    metadata: Optional[object]
    """Only responses that are marked with these pairs."""
    model: Optional[str]
    """Only responses of this model."""
    reasoning_effort: Optional[ReasoningEffort]
    """Only responses that were made with this effort."""
    temperature: Optional[float]
    """Only responses that were made with this temperature."""
    tools: Optional[SequenceNotStr[str]]
    """Only responses with tools of these names."""
    top_p: Optional[float]
    """Only responses that were made with this value."""
    users: Optional[SequenceNotStr[str]]
    """Only responses for these users."""


class CreateEvalResponsesRunDataSourceInputMessagesTemplate(TypedDict, total=False):
    """Messages with variables that each item fills in."""

    template: Required[Iterable[EvalResponsesRunDataSourceInputMessagesTemplate]]
    """The messages, with variables such as `{{item.name}}`."""
    type: Required[Literal["template"]]
    """Always `template`; tells it from other input messages."""


class RunCreateEvalResponsesRunDataSourceSamplingText(TypedDict, total=False):
    """The form of the text that a model writes in a run."""

    format: ResponseFormatTextConfigParam
    """Plain text (the default), JSON of a given schema, or any JSON, which is meant for older models."""


class RunCreateEvalResponsesRunDataSourceSamplingParams(TypedDict, total=False):
    """How a model answers in a run."""

    max_completion_tokens: int
    """An upper bound for the tokens of one answer."""
    reasoning_effort: Optional[ReasoningEffort]
    """How much a reasoning model thinks, from `none` to `max`; which values there are depends on the model."""
    seed: int
    """A number that makes the randomness repeatable."""
    temperature: float
    """How random the answers are; the higher, the more."""
    text: RunCreateEvalResponsesRunDataSourceSamplingText
    """The form of the text that the model writes."""
    tools: Iterable[ToolParam]
    """The tools that the model may call, those of the service as well as your functions."""
    top_p: float
    """Which share of the most likely tokens counts (nucleus sampling); 1.0 for all of them."""


class RunCreateParamsCreateEvalResponsesRunDataSource(TypedDict, total=False):
    """A run whose answers come from a model by the Responses API."""

    source: Required[RunCreateEvalResponsesRunDataSource]
    """Where the items come from, which templates and graders know as `item`."""
    type: Required[Literal["responses"]]
    """Always `responses`; tells it from other data sources."""
    input_messages: RunCreateEvalResponsesRunDataSourceInputMessages
    """The messages for the model, as a template or as a variable that holds them."""
    model: str
    """The id of the model that answers."""
    sampling_params: RunCreateEvalResponsesRunDataSourceSamplingParams
    """How the model answers: length, randomness, format and tools."""


RunCreateEvalResponsesRunDataSource: TypeAlias = Union[
    CreateEvalJSONLRunDataSourceParamSourceFileContent,
    SourceFileIDParam,
    RunCreateParamsCreateEvalResponsesRunDataSourceResponses,
]
"""Where the items of a run come from: sent along, in a file, or stored responses."""

EvalResponsesRunDataSourceInputMessagesTemplate: TypeAlias = Union[
    TestingCriterionLabelModelInputSimpleInputMessageParam, EvalItemParam
]
"""One message of a template."""

RunCreateEvalResponsesRunDataSourceInputMessages: TypeAlias = Union[
    CreateEvalResponsesRunDataSourceInputMessagesTemplate, InputMessagesItemReferenceParam
]
"""The messages for the model: a template, or a variable that holds them."""

RunCreateParamsDataSource: TypeAlias = Union[
    CreateEvalJSONLRunDataSourceParam,
    CreateEvalCompletionsRunDataSourceParam,
    RunCreateParamsCreateEvalResponsesRunDataSource,
]
"""Where the items and answers of a run come from: JSONL, Chat Completions or Responses."""


class RunListParams(TypedDict, total=False):
    """Parameters of `evals.runs.list`, which lists the runs of an evaluation."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds (20 by default)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` begins with the oldest, `desc` with the latest (asc by default)."""
    status: Literal["queued", "in_progress", "completed", "canceled", "failed"]
    """Only runs in this state: `queued`, `in_progress`, `completed`, `canceled` or `failed`."""


class OutputItemListParams(TypedDict, total=False):
    """Which items of a run to list, and in which order."""

    eval_id: Required[str]
    """The id of the evaluation that the run belongs to."""
    after: str
    """Where the page before ended: the id of its last item."""
    limit: int
    """How many items a page has."""
    order: Literal["asc", "desc"]
    """By time, `asc` (the default) for the oldest first, `desc` for the newest first."""
    status: Literal["fail", "pass"]
    """Only items that failed (`fail`) or passed (`pass`)."""


public_types(
    globals(),
    {
        "eval_create_params": (
            "EvalCreateParams DataSourceConfigCustom=EvalCreateParamsDataSourceConfigCustom "
            "DataSourceConfigLogs=EvalCreateParamsDataSourceConfigLogs "
            "DataSourceConfigStoredCompletions=EvalCreateParamsDataSourceConfigStoredCompletions "
            "TestingCriterionLabelModelInputSimpleInputMessage=TestingCriterionLabelModelInputSimpleInputMessageParam "
            "TestingCriterionLabelModelInputEvalItemContentOutputText=EvalItemContentOutputTextParam "
            "TestingCriterionLabelModelInputEvalItemContentInputImage=EvalItemContentInputImageParam "
            "TestingCriterionLabelModelInputEvalItem=EvalItemParam "
            "TestingCriterionLabelModel=EvalCreateParamsTestingCriterionLabelModel "
            "TestingCriterionTextSimilarity=EvalCreateParamsTestingCriterionTextSimilarity "
            "TestingCriterionPython=EvalCreateParamsTestingCriterionPython "
            "TestingCriterionScoreModel=EvalCreateParamsTestingCriterionScoreModel"
        ),
        "eval_list_params": "EvalListParams",
        "eval_update_params": "EvalUpdateParams",
        "evals.create_eval_completions_run_data_source_param": (
            "SourceFileContentContent=SourceFileContentParam "
            "SourceFileContent=CreateEvalJSONLRunDataSourceParamSourceFileContent SourceFileID=SourceFileIDParam "
            "SourceStoredCompletions=CreateEvalCompletionsRunDataSourceStoredCompletions "
            "InputMessagesTemplate=CreateEvalCompletionsRunDataSourceParamInputMessagesTemplate "
            "InputMessagesItemReference=InputMessagesItemReferenceParam "
            "SamplingParams=CreateEvalCompletionsRunDataSourceParamSamplingParams "
            "CreateEvalCompletionsRunDataSourceParam"
        ),
        "evals.create_eval_jsonl_run_data_source_param": "CreateEvalJSONLRunDataSourceParam",
        "evals.run_create_params": (
            "RunCreateParams "
            "DataSourceCreateEvalResponsesRunDataSourceSourceResponses=RunCreateParamsCreateEvalResponsesRunDataSourceResponses "  # noqa: E501
            "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplate=CreateEvalResponsesRunDataSourceInputMessagesTemplate "  # noqa: E501
            "DataSourceCreateEvalResponsesRunDataSourceSamplingParamsText=RunCreateEvalResponsesRunDataSourceSamplingText "  # noqa: E501
            "DataSourceCreateEvalResponsesRunDataSourceSamplingParams=RunCreateEvalResponsesRunDataSourceSamplingParams "  # noqa: E501
            "DataSourceCreateEvalResponsesRunDataSource=RunCreateParamsCreateEvalResponsesRunDataSource"
        ),
        "evals.run_list_params": "RunListParams",
        "evals.runs.output_item_list_params": "OutputItemListParams",
    },
)

# Rendered from definitions/evals.yaml; edit that and run `hatch run generate`.
"""Parameters of the `evals` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Dict, Iterable, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai_core.types.common_params import ResponseInputTextParam
from openai_core.types.sequences import SequenceNotStr
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
    """A name for people."""


class EvalCreateParamsDataSourceConfigCustom(TypedDict, total=False):
    item_schema: Required[Dict[str, object]]
    type: Required[Literal["custom"]]
    include_sample_schema: bool


class EvalCreateParamsDataSourceConfigLogs(TypedDict, total=False):
    type: Required[Literal["logs"]]
    metadata: Dict[str, object]


class EvalCreateParamsDataSourceConfigStoredCompletions(TypedDict, total=False):
    type: Required[Literal["stored_completions"]]
    metadata: Dict[str, object]


class TestingCriterionLabelModelInputSimpleInputMessageParam(TypedDict, total=False):
    content: Required[str]
    role: Required[str]


class EvalItemContentOutputTextParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]


class EvalItemContentInputImageParam(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: str


class EvalItemParam(TypedDict, total=False):
    content: Required[EvalItemContentParam]
    role: Required[Literal["user", "assistant", "system", "developer"]]
    type: Literal["message"]


class EvalCreateParamsTestingCriterionLabelModel(TypedDict, total=False):
    input: Required[Iterable[EvalCreateParamsTestingCriterionLabelModelInput]]
    labels: Required[SequenceNotStr[str]]
    model: Required[str]
    name: Required[str]
    passing_labels: Required[SequenceNotStr[str]]
    type: Required[Literal["label_model"]]


class EvalCreateParamsTestingCriterionTextSimilarity(TextSimilarityGraderParam, total=False):
    pass_threshold: Required[float]


class EvalCreateParamsTestingCriterionPython(PythonGraderParam, total=False):
    pass_threshold: float


class EvalCreateParamsTestingCriterionScoreModel(ScoreModelGraderParam, total=False):
    pass_threshold: float


EvalCreateParamsDataSourceConfig: TypeAlias = Union[
    EvalCreateParamsDataSourceConfigCustom,
    EvalCreateParamsDataSourceConfigLogs,
    EvalCreateParamsDataSourceConfigStoredCompletions,
]

EvalItemContentParam: TypeAlias = Union[
    str,
    ResponseInputTextParam,
    EvalItemContentOutputTextParam,
    EvalItemContentInputImageParam,
    ResponseInputAudioParam,
    GraderInputsParam,
]

EvalCreateParamsTestingCriterionLabelModelInput: TypeAlias = Union[
    TestingCriterionLabelModelInputSimpleInputMessageParam, EvalItemParam
]

EvalCreateParamsTestingCriterion: TypeAlias = Union[
    EvalCreateParamsTestingCriterionLabelModel,
    StringCheckGraderParam,
    EvalCreateParamsTestingCriterionTextSimilarity,
    EvalCreateParamsTestingCriterionPython,
    EvalCreateParamsTestingCriterionScoreModel,
]


class EvalListParams(TypedDict, total=False):
    """Parameters of `evals.list`, which lists evaluations."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds (20 by default)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` or `desc` (asc by default)."""
    order_by: Literal["created_at", "updated_at"]
    """What the list is sorted by (created_at by default)."""


class EvalUpdateParams(TypedDict, total=False):
    """Parameters of `evals.update`, which renames an evaluation or replaces its metadata."""

    metadata: Optional[Metadata]
    """Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512)."""
    name: str
    """A name for people."""


class SourceFileContentParam(TypedDict, total=False):
    item: Required[Dict[str, object]]
    sample: Dict[str, object]


class CreateEvalJSONLRunDataSourceParamSourceFileContent(TypedDict, total=False):
    content: Required[Iterable[SourceFileContentParam]]
    type: Required[Literal["file_content"]]


class SourceFileIDParam(TypedDict, total=False):
    id: Required[str]
    type: Required[Literal["file_id"]]


class CreateEvalCompletionsRunDataSourceStoredCompletions(TypedDict, total=False):
    type: Required[Literal["stored_completions"]]
    created_after: Optional[int]
    created_before: Optional[int]
    limit: Optional[int]
    metadata: Optional[Metadata]
    model: Optional[str]


class CreateEvalCompletionsRunDataSourceParamInputMessagesTemplate(TypedDict, total=False):
    template: Required[Iterable[EvalCompletionsRunDataSourceInputMessagesTemplate]]
    type: Required[Literal["template"]]


class InputMessagesItemReferenceParam(TypedDict, total=False):
    item_reference: Required[str]
    type: Required[Literal["item_reference"]]


class CreateEvalCompletionsRunDataSourceParamSamplingParams(TypedDict, total=False):
    max_completion_tokens: int
    reasoning_effort: Optional[ReasoningEffort]
    response_format: EvalCompletionsRunDataSourceSamplingResponseFormat
    seed: int
    temperature: float
    tools: Iterable[ChatCompletionFunctionToolParam]
    top_p: float


class CreateEvalCompletionsRunDataSourceParam(TypedDict, total=False):
    source: Required[CreateEvalCompletionsRunDataSourceParamSource]
    type: Required[Literal["completions"]]
    input_messages: CreateEvalCompletionsRunDataSourceParamInputMessages
    model: str
    sampling_params: CreateEvalCompletionsRunDataSourceParamSamplingParams


CreateEvalCompletionsRunDataSourceParamSource: TypeAlias = Union[
    CreateEvalJSONLRunDataSourceParamSourceFileContent,
    SourceFileIDParam,
    CreateEvalCompletionsRunDataSourceStoredCompletions,
]

EvalCompletionsRunDataSourceInputMessagesTemplate: TypeAlias = Union[EasyInputMessageParam, EvalItemParam]

CreateEvalCompletionsRunDataSourceParamInputMessages: TypeAlias = Union[
    CreateEvalCompletionsRunDataSourceParamInputMessagesTemplate, InputMessagesItemReferenceParam
]

EvalCompletionsRunDataSourceSamplingResponseFormat: TypeAlias = Union[
    ResponseFormatText, ResponseFormatJSONSchema, ResponseFormatJSONObject
]


class CreateEvalJSONLRunDataSourceParam(TypedDict, total=False):
    source: Required[CreateEvalJSONLRunDataSourceParamSource]
    type: Required[Literal["jsonl"]]


CreateEvalJSONLRunDataSourceParamSource: TypeAlias = Union[
    CreateEvalJSONLRunDataSourceParamSourceFileContent, SourceFileIDParam
]


class RunCreateParams(TypedDict, total=False):
    """Parameters of `evals.runs.create`, which starts a run of an evaluation on a data source."""

    data_source: Required[RunCreateParamsDataSource]
    """Where the samples of the run come from."""
    metadata: Optional[Metadata]
    """Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512)."""
    name: str
    """A name for people."""


class RunCreateParamsCreateEvalResponsesRunDataSourceResponses(TypedDict, total=False):
    type: Required[Literal["responses"]]
    created_after: Optional[int]
    created_before: Optional[int]
    instructions_search: Optional[str]
    metadata: Optional[object]
    model: Optional[str]
    reasoning_effort: Optional[ReasoningEffort]
    temperature: Optional[float]
    tools: Optional[SequenceNotStr[str]]
    top_p: Optional[float]
    users: Optional[SequenceNotStr[str]]


class CreateEvalResponsesRunDataSourceInputMessagesTemplate(TypedDict, total=False):
    template: Required[Iterable[EvalResponsesRunDataSourceInputMessagesTemplate]]
    type: Required[Literal["template"]]


class RunCreateEvalResponsesRunDataSourceSamplingText(TypedDict, total=False):
    format: ResponseFormatTextConfigParam


class RunCreateEvalResponsesRunDataSourceSamplingParams(TypedDict, total=False):
    max_completion_tokens: int
    reasoning_effort: Optional[ReasoningEffort]
    seed: int
    temperature: float
    text: RunCreateEvalResponsesRunDataSourceSamplingText
    tools: Iterable[ToolParam]
    top_p: float


class RunCreateParamsCreateEvalResponsesRunDataSource(TypedDict, total=False):
    source: Required[RunCreateEvalResponsesRunDataSource]
    type: Required[Literal["responses"]]
    input_messages: RunCreateEvalResponsesRunDataSourceInputMessages
    model: str
    sampling_params: RunCreateEvalResponsesRunDataSourceSamplingParams


RunCreateEvalResponsesRunDataSource: TypeAlias = Union[
    CreateEvalJSONLRunDataSourceParamSourceFileContent,
    SourceFileIDParam,
    RunCreateParamsCreateEvalResponsesRunDataSourceResponses,
]

EvalResponsesRunDataSourceInputMessagesTemplate: TypeAlias = Union[
    TestingCriterionLabelModelInputSimpleInputMessageParam, EvalItemParam
]

RunCreateEvalResponsesRunDataSourceInputMessages: TypeAlias = Union[
    CreateEvalResponsesRunDataSourceInputMessagesTemplate, InputMessagesItemReferenceParam
]

RunCreateParamsDataSource: TypeAlias = Union[
    CreateEvalJSONLRunDataSourceParam,
    CreateEvalCompletionsRunDataSourceParam,
    RunCreateParamsCreateEvalResponsesRunDataSource,
]


class RunListParams(TypedDict, total=False):
    """Parameters of `evals.runs.list`, which lists the runs of an evaluation."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds (20 by default)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` or `desc` (asc by default)."""
    status: Literal["queued", "in_progress", "completed", "canceled", "failed"]
    """Only runs in this state."""


class OutputItemListParams(TypedDict, total=False):
    eval_id: Required[str]
    after: str
    limit: int
    order: Literal["asc", "desc"]
    status: Literal["fail", "pass"]

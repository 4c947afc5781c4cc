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
    data_source_config: Required[EvalCreateParamsDataSourceConfig]
    testing_criteria: Required[Iterable[EvalCreateParamsTestingCriterion]]
    metadata: Optional[Metadata]
    name: str


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


class EvalCreateParamsTestingCriterionLabelModelInputSimpleInputMessage(TypedDict, total=False):
    content: Required[str]
    role: Required[str]


class EvalCreateParamsTestingCriterionLabelModelInputEvalItemContentOutputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]


class EvalCreateParamsTestingCriterionLabelModelInputEvalItemContentInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: str


class EvalCreateParamsTestingCriterionLabelModelInputEvalItem(TypedDict, total=False):
    content: Required[EvalCreateParamsTestingCriterionLabelModelInputEvalItemContent]
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

EvalCreateParamsTestingCriterionLabelModelInputEvalItemContent: TypeAlias = Union[
    str,
    ResponseInputTextParam,
    EvalCreateParamsTestingCriterionLabelModelInputEvalItemContentOutputText,
    EvalCreateParamsTestingCriterionLabelModelInputEvalItemContentInputImage,
    ResponseInputAudioParam,
    GraderInputsParam,
]

EvalCreateParamsTestingCriterionLabelModelInput: TypeAlias = Union[
    EvalCreateParamsTestingCriterionLabelModelInputSimpleInputMessage,
    EvalCreateParamsTestingCriterionLabelModelInputEvalItem,
]

EvalCreateParamsTestingCriterion: TypeAlias = Union[
    EvalCreateParamsTestingCriterionLabelModel,
    StringCheckGraderParam,
    EvalCreateParamsTestingCriterionTextSimilarity,
    EvalCreateParamsTestingCriterionPython,
    EvalCreateParamsTestingCriterionScoreModel,
]


class EvalListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]
    order_by: Literal["created_at", "updated_at"]


class EvalUpdateParams(TypedDict, total=False):
    metadata: Optional[Metadata]
    name: str


class CreateEvalCompletionsRunDataSourceParamSourceFileContentContent(TypedDict, total=False):
    item: Required[Dict[str, object]]
    sample: Dict[str, object]


class CreateEvalCompletionsRunDataSourceParamSourceFileContent(TypedDict, total=False):
    content: Required[Iterable[CreateEvalCompletionsRunDataSourceParamSourceFileContentContent]]
    type: Required[Literal["file_content"]]


class CreateEvalCompletionsRunDataSourceParamSourceFileID(TypedDict, total=False):
    id: Required[str]
    type: Required[Literal["file_id"]]


class CreateEvalCompletionsRunDataSourceParamSourceStoredCompletions(TypedDict, total=False):
    type: Required[Literal["stored_completions"]]
    created_after: Optional[int]
    created_before: Optional[int]
    limit: Optional[int]
    metadata: Optional[Metadata]
    model: Optional[str]


class CreateEvalCompletionsRunDataSourceParamInputMessagesTemplateTemplateEvalItemContentOutputText(
    TypedDict, total=False
):
    text: Required[str]
    type: Required[Literal["output_text"]]


class CreateEvalCompletionsRunDataSourceParamInputMessagesTemplateTemplateEvalItemContentInputImage(
    TypedDict, total=False
):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: str


class CreateEvalCompletionsRunDataSourceParamInputMessagesTemplateTemplateEvalItem(TypedDict, total=False):
    content: Required[CreateEvalCompletionsRunDataSourceParamInputMessagesTemplateTemplateEvalItemContent]
    role: Required[Literal["user", "assistant", "system", "developer"]]
    type: Literal["message"]


class CreateEvalCompletionsRunDataSourceParamInputMessagesTemplate(TypedDict, total=False):
    template: Required[Iterable[CreateEvalCompletionsRunDataSourceParamInputMessagesTemplateTemplate]]
    type: Required[Literal["template"]]


class CreateEvalCompletionsRunDataSourceParamInputMessagesItemReference(TypedDict, total=False):
    item_reference: Required[str]
    type: Required[Literal["item_reference"]]


class CreateEvalCompletionsRunDataSourceParamSamplingParams(TypedDict, total=False):
    max_completion_tokens: int
    reasoning_effort: Optional[ReasoningEffort]
    response_format: CreateEvalCompletionsRunDataSourceParamSamplingParamsResponseFormat
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
    CreateEvalCompletionsRunDataSourceParamSourceFileContent,
    CreateEvalCompletionsRunDataSourceParamSourceFileID,
    CreateEvalCompletionsRunDataSourceParamSourceStoredCompletions,
]

CreateEvalCompletionsRunDataSourceParamInputMessagesTemplateTemplateEvalItemContent: TypeAlias = Union[
    str,
    ResponseInputTextParam,
    CreateEvalCompletionsRunDataSourceParamInputMessagesTemplateTemplateEvalItemContentOutputText,
    CreateEvalCompletionsRunDataSourceParamInputMessagesTemplateTemplateEvalItemContentInputImage,
    ResponseInputAudioParam,
    GraderInputsParam,
]

CreateEvalCompletionsRunDataSourceParamInputMessagesTemplateTemplate: TypeAlias = Union[
    EasyInputMessageParam, CreateEvalCompletionsRunDataSourceParamInputMessagesTemplateTemplateEvalItem
]

CreateEvalCompletionsRunDataSourceParamInputMessages: TypeAlias = Union[
    CreateEvalCompletionsRunDataSourceParamInputMessagesTemplate,
    CreateEvalCompletionsRunDataSourceParamInputMessagesItemReference,
]

CreateEvalCompletionsRunDataSourceParamSamplingParamsResponseFormat: TypeAlias = Union[
    ResponseFormatText, ResponseFormatJSONSchema, ResponseFormatJSONObject
]


class CreateEvalJSONLRunDataSourceParamSourceFileContentContent(TypedDict, total=False):
    item: Required[Dict[str, object]]
    sample: Dict[str, object]


class CreateEvalJSONLRunDataSourceParamSourceFileContent(TypedDict, total=False):
    content: Required[Iterable[CreateEvalJSONLRunDataSourceParamSourceFileContentContent]]
    type: Required[Literal["file_content"]]


class CreateEvalJSONLRunDataSourceParamSourceFileID(TypedDict, total=False):
    id: Required[str]
    type: Required[Literal["file_id"]]


class CreateEvalJSONLRunDataSourceParam(TypedDict, total=False):
    source: Required[CreateEvalJSONLRunDataSourceParamSource]
    type: Required[Literal["jsonl"]]


CreateEvalJSONLRunDataSourceParamSource: TypeAlias = Union[
    CreateEvalJSONLRunDataSourceParamSourceFileContent, CreateEvalJSONLRunDataSourceParamSourceFileID
]


class RunCreateParams(TypedDict, total=False):
    data_source: Required[RunCreateParamsDataSource]
    metadata: Optional[Metadata]
    name: str


class RunCreateParamsDataSourceCreateEvalResponsesRunDataSourceSourceFileContentContent(TypedDict, total=False):
    item: Required[Dict[str, object]]
    sample: Dict[str, object]


class RunCreateParamsDataSourceCreateEvalResponsesRunDataSourceSourceFileContent(TypedDict, total=False):
    content: Required[Iterable[RunCreateParamsDataSourceCreateEvalResponsesRunDataSourceSourceFileContentContent]]
    type: Required[Literal["file_content"]]


class RunCreateParamsDataSourceCreateEvalResponsesRunDataSourceSourceFileID(TypedDict, total=False):
    id: Required[str]
    type: Required[Literal["file_id"]]


class RunCreateParamsDataSourceCreateEvalResponsesRunDataSourceSourceResponses(TypedDict, total=False):
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


class RunCreateParamsDataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage(
    TypedDict, total=False
):
    content: Required[str]
    role: Required[str]


class RunCreateParamsDataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputText(
    TypedDict, total=False
):
    text: Required[str]
    type: Required[Literal["output_text"]]


class RunCreateParamsDataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImage(
    TypedDict, total=False
):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: str


class RunCreateParamsDataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItem(
    TypedDict, total=False
):
    content: Required[
        RunCreateParamsDataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContent
    ]
    role: Required[Literal["user", "assistant", "system", "developer"]]
    type: Literal["message"]


class RunCreateParamsDataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplate(TypedDict, total=False):
    template: Required[Iterable[RunCreateParamsDataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate]]
    type: Required[Literal["template"]]


class RunCreateParamsDataSourceCreateEvalResponsesRunDataSourceInputMessagesItemReference(TypedDict, total=False):
    item_reference: Required[str]
    type: Required[Literal["item_reference"]]


class RunCreateParamsDataSourceCreateEvalResponsesRunDataSourceSamplingParamsText(TypedDict, total=False):
    format: ResponseFormatTextConfigParam


class RunCreateParamsDataSourceCreateEvalResponsesRunDataSourceSamplingParams(TypedDict, total=False):
    max_completion_tokens: int
    reasoning_effort: Optional[ReasoningEffort]
    seed: int
    temperature: float
    text: RunCreateParamsDataSourceCreateEvalResponsesRunDataSourceSamplingParamsText
    tools: Iterable[ToolParam]
    top_p: float


class RunCreateParamsDataSourceCreateEvalResponsesRunDataSource(TypedDict, total=False):
    source: Required[RunCreateParamsDataSourceCreateEvalResponsesRunDataSourceSource]
    type: Required[Literal["responses"]]
    input_messages: RunCreateParamsDataSourceCreateEvalResponsesRunDataSourceInputMessages
    model: str
    sampling_params: RunCreateParamsDataSourceCreateEvalResponsesRunDataSourceSamplingParams


RunCreateParamsDataSourceCreateEvalResponsesRunDataSourceSource: TypeAlias = Union[
    RunCreateParamsDataSourceCreateEvalResponsesRunDataSourceSourceFileContent,
    RunCreateParamsDataSourceCreateEvalResponsesRunDataSourceSourceFileID,
    RunCreateParamsDataSourceCreateEvalResponsesRunDataSourceSourceResponses,
]

RunCreateParamsDataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContent: TypeAlias = (
    Union[
        str,
        ResponseInputTextParam,
        RunCreateParamsDataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputText,
        RunCreateParamsDataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImage,
        ResponseInputAudioParam,
        GraderInputsParam,
    ]
)

RunCreateParamsDataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate: TypeAlias = Union[
    RunCreateParamsDataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage,
    RunCreateParamsDataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItem,
]

RunCreateParamsDataSourceCreateEvalResponsesRunDataSourceInputMessages: TypeAlias = Union[
    RunCreateParamsDataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplate,
    RunCreateParamsDataSourceCreateEvalResponsesRunDataSourceInputMessagesItemReference,
]

RunCreateParamsDataSource: TypeAlias = Union[
    CreateEvalJSONLRunDataSourceParam,
    CreateEvalCompletionsRunDataSourceParam,
    RunCreateParamsDataSourceCreateEvalResponsesRunDataSource,
]


class RunListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]
    status: Literal["queued", "in_progress", "completed", "canceled", "failed"]


class OutputItemListParams(TypedDict, total=False):
    eval_id: Required[str]
    after: str
    limit: int
    order: Literal["asc", "desc"]
    status: Literal["fail", "pass"]

# Rendered from definitions/evals.yaml; edit that and run `hatch run generate`.
"""Models of the `evals` area of the API."""

import builtins
from typing import Dict, List, Optional, Union

from pydantic import Field
from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo
from openai_core.types.common import ResponseInputText
from openai_core.types.shared import (
    Metadata,
    ReasoningEffort,
    ResponseFormatJSONObject,
    ResponseFormatJSONSchema,
    ResponseFormatText,
)

from .chat import ChatCompletionFunctionTool
from .graders import (
    GraderInputs,
    LabelModelGrader,
    PythonGrader,
    ScoreModelGrader,
    StringCheckGrader,
    TextSimilarityGrader,
)
from .response_items import EasyInputMessage, ResponseInputAudio
from .response_tools import Tool
from .responses import ResponseFormatTextConfig


class EvalCreateResponse(BaseModel):
    class DataSourceConfigLogs(BaseModel):
        schema_: Dict[str, object] = Field(alias="schema")
        type: Literal["logs"]
        metadata: Optional[Metadata] = None

    class TestingCriterionEvalGraderTextSimilarity(TextSimilarityGrader):
        pass_threshold: float

    class TestingCriterionEvalGraderPython(PythonGrader):
        pass_threshold: Optional[float] = None

    class TestingCriterionEvalGraderScoreModel(ScoreModelGrader):
        pass_threshold: Optional[float] = None

    id: str
    created_at: int
    data_source_config: "EvalCreateResponseDataSourceConfig"
    metadata: Optional[Metadata] = None
    name: str
    object: Literal["eval"]
    testing_criteria: "List[EvalCreateResponseTestingCriterion]"


class EvalCustomDataSourceConfig(BaseModel):
    schema_: Dict[str, object] = Field(alias="schema")
    type: Literal["custom"]


class EvalStoredCompletionsDataSourceConfig(BaseModel):
    schema_: Dict[str, object] = Field(alias="schema")
    type: Literal["stored_completions"]
    metadata: Optional[Metadata] = None


EvalCreateResponseDataSourceConfig: TypeAlias = Annotated[
    Union[EvalCustomDataSourceConfig, EvalCreateResponse.DataSourceConfigLogs, EvalStoredCompletionsDataSourceConfig],
    PropertyInfo(discriminator="type"),
]

EvalCreateResponseTestingCriterion: TypeAlias = Union[
    LabelModelGrader,
    StringCheckGrader,
    EvalCreateResponse.TestingCriterionEvalGraderTextSimilarity,
    EvalCreateResponse.TestingCriterionEvalGraderPython,
    EvalCreateResponse.TestingCriterionEvalGraderScoreModel,
]


class EvalDeleteResponse(BaseModel):
    deleted: bool
    eval_id: str
    object: str


class EvalListResponse(BaseModel):
    class DataSourceConfigLogs(BaseModel):
        schema_: Dict[str, object] = Field(alias="schema")
        type: Literal["logs"]
        metadata: Optional[Metadata] = None

    class TestingCriterionEvalGraderTextSimilarity(TextSimilarityGrader):
        pass_threshold: float

    class TestingCriterionEvalGraderPython(PythonGrader):
        pass_threshold: Optional[float] = None

    class TestingCriterionEvalGraderScoreModel(ScoreModelGrader):
        pass_threshold: Optional[float] = None

    id: str
    created_at: int
    data_source_config: "EvalListResponseDataSourceConfig"
    metadata: Optional[Metadata] = None
    name: str
    object: Literal["eval"]
    testing_criteria: "List[EvalListResponseTestingCriterion]"


EvalListResponseDataSourceConfig: TypeAlias = Annotated[
    Union[EvalCustomDataSourceConfig, EvalListResponse.DataSourceConfigLogs, EvalStoredCompletionsDataSourceConfig],
    PropertyInfo(discriminator="type"),
]

EvalListResponseTestingCriterion: TypeAlias = Union[
    LabelModelGrader,
    StringCheckGrader,
    EvalListResponse.TestingCriterionEvalGraderTextSimilarity,
    EvalListResponse.TestingCriterionEvalGraderPython,
    EvalListResponse.TestingCriterionEvalGraderScoreModel,
]


class EvalRetrieveResponse(BaseModel):
    class DataSourceConfigLogs(BaseModel):
        schema_: Dict[str, object] = Field(alias="schema")
        type: Literal["logs"]
        metadata: Optional[Metadata] = None

    class TestingCriterionEvalGraderTextSimilarity(TextSimilarityGrader):
        pass_threshold: float

    class TestingCriterionEvalGraderPython(PythonGrader):
        pass_threshold: Optional[float] = None

    class TestingCriterionEvalGraderScoreModel(ScoreModelGrader):
        pass_threshold: Optional[float] = None

    id: str
    created_at: int
    data_source_config: "EvalRetrieveResponseDataSourceConfig"
    metadata: Optional[Metadata] = None
    name: str
    object: Literal["eval"]
    testing_criteria: "List[EvalRetrieveResponseTestingCriterion]"


EvalRetrieveResponseDataSourceConfig: TypeAlias = Annotated[
    Union[EvalCustomDataSourceConfig, EvalRetrieveResponse.DataSourceConfigLogs, EvalStoredCompletionsDataSourceConfig],
    PropertyInfo(discriminator="type"),
]

EvalRetrieveResponseTestingCriterion: TypeAlias = Union[
    LabelModelGrader,
    StringCheckGrader,
    EvalRetrieveResponse.TestingCriterionEvalGraderTextSimilarity,
    EvalRetrieveResponse.TestingCriterionEvalGraderPython,
    EvalRetrieveResponse.TestingCriterionEvalGraderScoreModel,
]


class EvalUpdateResponse(BaseModel):
    class DataSourceConfigLogs(BaseModel):
        schema_: Dict[str, object] = Field(alias="schema")
        type: Literal["logs"]
        metadata: Optional[Metadata] = None

    class TestingCriterionEvalGraderTextSimilarity(TextSimilarityGrader):
        pass_threshold: float

    class TestingCriterionEvalGraderPython(PythonGrader):
        pass_threshold: Optional[float] = None

    class TestingCriterionEvalGraderScoreModel(ScoreModelGrader):
        pass_threshold: Optional[float] = None

    id: str
    created_at: int
    data_source_config: "EvalUpdateResponseDataSourceConfig"
    metadata: Optional[Metadata] = None
    name: str
    object: Literal["eval"]
    testing_criteria: "List[EvalUpdateResponseTestingCriterion]"


EvalUpdateResponseDataSourceConfig: TypeAlias = Annotated[
    Union[EvalCustomDataSourceConfig, EvalUpdateResponse.DataSourceConfigLogs, EvalStoredCompletionsDataSourceConfig],
    PropertyInfo(discriminator="type"),
]

EvalUpdateResponseTestingCriterion: TypeAlias = Union[
    LabelModelGrader,
    StringCheckGrader,
    EvalUpdateResponse.TestingCriterionEvalGraderTextSimilarity,
    EvalUpdateResponse.TestingCriterionEvalGraderPython,
    EvalUpdateResponse.TestingCriterionEvalGraderScoreModel,
]


class CreateEvalCompletionsRunDataSource(BaseModel):
    class SourceFileContentContent(BaseModel):
        item: Dict[str, object]
        sample: Optional[Dict[str, object]] = None

    class SourceFileContent(BaseModel):
        content: "List[CreateEvalCompletionsRunDataSource.SourceFileContentContent]"
        type: Literal["file_content"]

    class SourceFileID(BaseModel):
        id: str
        type: Literal["file_id"]

    class SourceStoredCompletions(BaseModel):
        type: Literal["stored_completions"]
        created_after: Optional[int] = None
        created_before: Optional[int] = None
        limit: Optional[int] = None
        metadata: Optional[Metadata] = None
        model: Optional[str] = None

    class InputMessagesTemplateTemplateEvalItemContentOutputText(BaseModel):
        text: str
        type: Literal["output_text"]

    class InputMessagesTemplateTemplateEvalItemContentInputImage(BaseModel):
        image_url: str
        type: Literal["input_image"]
        detail: Optional[str] = None

    class InputMessagesTemplateTemplateEvalItem(BaseModel):
        content: "CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateEvalItemContent"
        role: Literal["user", "assistant", "system", "developer"]
        type: Optional[Literal["message"]] = None

    class InputMessagesTemplate(BaseModel):
        template: "List[CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplate]"
        type: Literal["template"]

    class InputMessagesItemReference(BaseModel):
        item_reference: str
        type: Literal["item_reference"]

    class SamplingParams(BaseModel):
        max_completion_tokens: Optional[int] = None
        reasoning_effort: Optional[ReasoningEffort] = None
        response_format: "Optional[CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat]" = None
        seed: Optional[int] = None
        temperature: Optional[float] = None
        tools: Optional[List[ChatCompletionFunctionTool]] = None
        top_p: Optional[float] = None

    source: "CreateEvalCompletionsRunDataSourceSource"
    type: Literal["completions"]
    input_messages: "Optional[CreateEvalCompletionsRunDataSourceInputMessages]" = None
    model: Optional[str] = None
    sampling_params: Optional[SamplingParams] = None


CreateEvalCompletionsRunDataSourceSource: TypeAlias = Annotated[
    Union[
        CreateEvalCompletionsRunDataSource.SourceFileContent,
        CreateEvalCompletionsRunDataSource.SourceFileID,
        CreateEvalCompletionsRunDataSource.SourceStoredCompletions,
    ],
    PropertyInfo(discriminator="type"),
]

CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateEvalItemContent: TypeAlias = Union[
    str,
    ResponseInputText,
    CreateEvalCompletionsRunDataSource.InputMessagesTemplateTemplateEvalItemContentOutputText,
    CreateEvalCompletionsRunDataSource.InputMessagesTemplateTemplateEvalItemContentInputImage,
    ResponseInputAudio,
    GraderInputs,
]

CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplate: TypeAlias = Union[
    EasyInputMessage, CreateEvalCompletionsRunDataSource.InputMessagesTemplateTemplateEvalItem
]

CreateEvalCompletionsRunDataSourceInputMessages: TypeAlias = Annotated[
    Union[
        CreateEvalCompletionsRunDataSource.InputMessagesTemplate,
        CreateEvalCompletionsRunDataSource.InputMessagesItemReference,
    ],
    PropertyInfo(discriminator="type"),
]

CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat: TypeAlias = Union[
    ResponseFormatText, ResponseFormatJSONSchema, ResponseFormatJSONObject
]


class CreateEvalJSONLRunDataSource(BaseModel):
    class SourceFileContentContent(BaseModel):
        item: Dict[str, object]
        sample: Optional[Dict[str, object]] = None

    class SourceFileContent(BaseModel):
        content: "List[CreateEvalJSONLRunDataSource.SourceFileContentContent]"
        type: Literal["file_content"]

    class SourceFileID(BaseModel):
        id: str
        type: Literal["file_id"]

    source: "CreateEvalJSONLRunDataSourceSource"
    type: Literal["jsonl"]


CreateEvalJSONLRunDataSourceSource: TypeAlias = Annotated[
    Union[CreateEvalJSONLRunDataSource.SourceFileContent, CreateEvalJSONLRunDataSource.SourceFileID],
    PropertyInfo(discriminator="type"),
]


class EvalAPIError(BaseModel):
    code: str
    message: str


class RunCancelResponse(BaseModel):
    class DataSourceResponsesSourceFileContentContent(BaseModel):
        item: Dict[str, object]
        sample: Optional[Dict[str, object]] = None

    class DataSourceResponsesSourceFileContent(BaseModel):
        content: "List[RunCancelResponse.DataSourceResponsesSourceFileContentContent]"
        type: Literal["file_content"]

    class DataSourceResponsesSourceFileID(BaseModel):
        id: str
        type: Literal["file_id"]

    class DataSourceResponsesSourceResponses(BaseModel):
        type: Literal["responses"]
        created_after: Optional[int] = None
        created_before: Optional[int] = None
        instructions_search: Optional[str] = None
        metadata: Optional[object] = None
        model: Optional[str] = None
        reasoning_effort: Optional[ReasoningEffort] = None
        temperature: Optional[float] = None
        tools: Optional[List[str]] = None
        top_p: Optional[float] = None
        users: Optional[List[str]] = None

    class DataSourceResponsesInputMessagesTemplateTemplateChatMessage(BaseModel):
        content: str
        role: str

    class DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText(BaseModel):
        text: str
        type: Literal["output_text"]

    class DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage(BaseModel):
        image_url: str
        type: Literal["input_image"]
        detail: Optional[str] = None

    class DataSourceResponsesInputMessagesTemplateTemplateEvalItem(BaseModel):
        content: "RunCancelResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemContent"
        role: Literal["user", "assistant", "system", "developer"]
        type: Optional[Literal["message"]] = None

    class DataSourceResponsesInputMessagesTemplate(BaseModel):
        template: "List[RunCancelResponseDataSourceResponsesInputMessagesTemplateTemplate]"
        type: Literal["template"]

    class DataSourceResponsesInputMessagesItemReference(BaseModel):
        item_reference: str
        type: Literal["item_reference"]

    class DataSourceResponsesSamplingParamsText(BaseModel):
        format: Optional[ResponseFormatTextConfig] = None

    class DataSourceResponsesSamplingParams(BaseModel):
        max_completion_tokens: Optional[int] = None
        reasoning_effort: Optional[ReasoningEffort] = None
        seed: Optional[int] = None
        temperature: Optional[float] = None
        text: "Optional[RunCancelResponse.DataSourceResponsesSamplingParamsText]" = None
        tools: Optional[List[Tool]] = None
        top_p: Optional[float] = None

    class DataSourceResponses(BaseModel):
        source: "RunCancelResponseDataSourceResponsesSource"
        type: Literal["responses"]
        input_messages: "Optional[RunCancelResponseDataSourceResponsesInputMessages]" = None
        model: Optional[str] = None
        sampling_params: "Optional[RunCancelResponse.DataSourceResponsesSamplingParams]" = None

    class PerModelUsage(BaseModel):
        cached_tokens: int
        completion_tokens: int
        invocation_count: int
        run_model_name: str = Field(alias="model_name")
        prompt_tokens: int
        total_tokens: int

    class PerTestingCriteriaResult(BaseModel):
        failed: int
        passed: int
        testing_criteria: str

    class ResultCounts(BaseModel):
        errored: int
        failed: int
        passed: int
        total: int

    id: str
    created_at: int
    data_source: "RunCancelResponseDataSource"
    error: EvalAPIError
    eval_id: str
    metadata: Optional[Metadata] = None
    model: str
    name: str
    object: Literal["eval.run"]
    per_model_usage: List[PerModelUsage]
    per_testing_criteria_results: List[PerTestingCriteriaResult]
    report_url: str
    result_counts: ResultCounts
    status: str


RunCancelResponseDataSourceResponsesSource: TypeAlias = Annotated[
    Union[
        RunCancelResponse.DataSourceResponsesSourceFileContent,
        RunCancelResponse.DataSourceResponsesSourceFileID,
        RunCancelResponse.DataSourceResponsesSourceResponses,
    ],
    PropertyInfo(discriminator="type"),
]

RunCancelResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemContent: TypeAlias = Union[
    str,
    ResponseInputText,
    RunCancelResponse.DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText,
    RunCancelResponse.DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage,
    ResponseInputAudio,
    GraderInputs,
]

RunCancelResponseDataSourceResponsesInputMessagesTemplateTemplate: TypeAlias = Union[
    RunCancelResponse.DataSourceResponsesInputMessagesTemplateTemplateChatMessage,
    RunCancelResponse.DataSourceResponsesInputMessagesTemplateTemplateEvalItem,
]

RunCancelResponseDataSourceResponsesInputMessages: TypeAlias = Annotated[
    Union[
        RunCancelResponse.DataSourceResponsesInputMessagesTemplate,
        RunCancelResponse.DataSourceResponsesInputMessagesItemReference,
    ],
    PropertyInfo(discriminator="type"),
]

RunCancelResponseDataSource: TypeAlias = Annotated[
    Union[CreateEvalJSONLRunDataSource, CreateEvalCompletionsRunDataSource, RunCancelResponse.DataSourceResponses],
    PropertyInfo(discriminator="type"),
]


class RunCreateResponse(BaseModel):
    class DataSourceResponsesSourceFileContentContent(BaseModel):
        item: Dict[str, object]
        sample: Optional[Dict[str, object]] = None

    class DataSourceResponsesSourceFileContent(BaseModel):
        content: "List[RunCreateResponse.DataSourceResponsesSourceFileContentContent]"
        type: Literal["file_content"]

    class DataSourceResponsesSourceFileID(BaseModel):
        id: str
        type: Literal["file_id"]

    class DataSourceResponsesSourceResponses(BaseModel):
        type: Literal["responses"]
        created_after: Optional[int] = None
        created_before: Optional[int] = None
        instructions_search: Optional[str] = None
        metadata: Optional[object] = None
        model: Optional[str] = None
        reasoning_effort: Optional[ReasoningEffort] = None
        temperature: Optional[float] = None
        tools: Optional[List[str]] = None
        top_p: Optional[float] = None
        users: Optional[List[str]] = None

    class DataSourceResponsesInputMessagesTemplateTemplateChatMessage(BaseModel):
        content: str
        role: str

    class DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText(BaseModel):
        text: str
        type: Literal["output_text"]

    class DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage(BaseModel):
        image_url: str
        type: Literal["input_image"]
        detail: Optional[str] = None

    class DataSourceResponsesInputMessagesTemplateTemplateEvalItem(BaseModel):
        content: "RunCreateResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemContent"
        role: Literal["user", "assistant", "system", "developer"]
        type: Optional[Literal["message"]] = None

    class DataSourceResponsesInputMessagesTemplate(BaseModel):
        template: "List[RunCreateResponseDataSourceResponsesInputMessagesTemplateTemplate]"
        type: Literal["template"]

    class DataSourceResponsesInputMessagesItemReference(BaseModel):
        item_reference: str
        type: Literal["item_reference"]

    class DataSourceResponsesSamplingParamsText(BaseModel):
        format: Optional[ResponseFormatTextConfig] = None

    class DataSourceResponsesSamplingParams(BaseModel):
        max_completion_tokens: Optional[int] = None
        reasoning_effort: Optional[ReasoningEffort] = None
        seed: Optional[int] = None
        temperature: Optional[float] = None
        text: "Optional[RunCreateResponse.DataSourceResponsesSamplingParamsText]" = None
        tools: Optional[List[Tool]] = None
        top_p: Optional[float] = None

    class DataSourceResponses(BaseModel):
        source: "RunCreateResponseDataSourceResponsesSource"
        type: Literal["responses"]
        input_messages: "Optional[RunCreateResponseDataSourceResponsesInputMessages]" = None
        model: Optional[str] = None
        sampling_params: "Optional[RunCreateResponse.DataSourceResponsesSamplingParams]" = None

    class PerModelUsage(BaseModel):
        cached_tokens: int
        completion_tokens: int
        invocation_count: int
        run_model_name: str = Field(alias="model_name")
        prompt_tokens: int
        total_tokens: int

    class PerTestingCriteriaResult(BaseModel):
        failed: int
        passed: int
        testing_criteria: str

    class ResultCounts(BaseModel):
        errored: int
        failed: int
        passed: int
        total: int

    id: str
    created_at: int
    data_source: "RunCreateResponseDataSource"
    error: EvalAPIError
    eval_id: str
    metadata: Optional[Metadata] = None
    model: str
    name: str
    object: Literal["eval.run"]
    per_model_usage: List[PerModelUsage]
    per_testing_criteria_results: List[PerTestingCriteriaResult]
    report_url: str
    result_counts: ResultCounts
    status: str


RunCreateResponseDataSourceResponsesSource: TypeAlias = Annotated[
    Union[
        RunCreateResponse.DataSourceResponsesSourceFileContent,
        RunCreateResponse.DataSourceResponsesSourceFileID,
        RunCreateResponse.DataSourceResponsesSourceResponses,
    ],
    PropertyInfo(discriminator="type"),
]

RunCreateResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemContent: TypeAlias = Union[
    str,
    ResponseInputText,
    RunCreateResponse.DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText,
    RunCreateResponse.DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage,
    ResponseInputAudio,
    GraderInputs,
]

RunCreateResponseDataSourceResponsesInputMessagesTemplateTemplate: TypeAlias = Union[
    RunCreateResponse.DataSourceResponsesInputMessagesTemplateTemplateChatMessage,
    RunCreateResponse.DataSourceResponsesInputMessagesTemplateTemplateEvalItem,
]

RunCreateResponseDataSourceResponsesInputMessages: TypeAlias = Annotated[
    Union[
        RunCreateResponse.DataSourceResponsesInputMessagesTemplate,
        RunCreateResponse.DataSourceResponsesInputMessagesItemReference,
    ],
    PropertyInfo(discriminator="type"),
]

RunCreateResponseDataSource: TypeAlias = Annotated[
    Union[CreateEvalJSONLRunDataSource, CreateEvalCompletionsRunDataSource, RunCreateResponse.DataSourceResponses],
    PropertyInfo(discriminator="type"),
]


class RunDeleteResponse(BaseModel):
    deleted: Optional[bool] = None
    object: Optional[str] = None
    run_id: Optional[str] = None


class RunListResponse(BaseModel):
    class DataSourceResponsesSourceFileContentContent(BaseModel):
        item: Dict[str, object]
        sample: Optional[Dict[str, object]] = None

    class DataSourceResponsesSourceFileContent(BaseModel):
        content: "List[RunListResponse.DataSourceResponsesSourceFileContentContent]"
        type: Literal["file_content"]

    class DataSourceResponsesSourceFileID(BaseModel):
        id: str
        type: Literal["file_id"]

    class DataSourceResponsesSourceResponses(BaseModel):
        type: Literal["responses"]
        created_after: Optional[int] = None
        created_before: Optional[int] = None
        instructions_search: Optional[str] = None
        metadata: Optional[object] = None
        model: Optional[str] = None
        reasoning_effort: Optional[ReasoningEffort] = None
        temperature: Optional[float] = None
        tools: Optional[List[str]] = None
        top_p: Optional[float] = None
        users: Optional[List[str]] = None

    class DataSourceResponsesInputMessagesTemplateTemplateChatMessage(BaseModel):
        content: str
        role: str

    class DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText(BaseModel):
        text: str
        type: Literal["output_text"]

    class DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage(BaseModel):
        image_url: str
        type: Literal["input_image"]
        detail: Optional[str] = None

    class DataSourceResponsesInputMessagesTemplateTemplateEvalItem(BaseModel):
        content: "RunListResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemContent"
        role: Literal["user", "assistant", "system", "developer"]
        type: Optional[Literal["message"]] = None

    class DataSourceResponsesInputMessagesTemplate(BaseModel):
        template: "List[RunListResponseDataSourceResponsesInputMessagesTemplateTemplate]"
        type: Literal["template"]

    class DataSourceResponsesInputMessagesItemReference(BaseModel):
        item_reference: str
        type: Literal["item_reference"]

    class DataSourceResponsesSamplingParamsText(BaseModel):
        format: Optional[ResponseFormatTextConfig] = None

    class DataSourceResponsesSamplingParams(BaseModel):
        max_completion_tokens: Optional[int] = None
        reasoning_effort: Optional[ReasoningEffort] = None
        seed: Optional[int] = None
        temperature: Optional[float] = None
        text: "Optional[RunListResponse.DataSourceResponsesSamplingParamsText]" = None
        tools: Optional[List[Tool]] = None
        top_p: Optional[float] = None

    class DataSourceResponses(BaseModel):
        source: "RunListResponseDataSourceResponsesSource"
        type: Literal["responses"]
        input_messages: "Optional[RunListResponseDataSourceResponsesInputMessages]" = None
        model: Optional[str] = None
        sampling_params: "Optional[RunListResponse.DataSourceResponsesSamplingParams]" = None

    class PerModelUsage(BaseModel):
        cached_tokens: int
        completion_tokens: int
        invocation_count: int
        run_model_name: str = Field(alias="model_name")
        prompt_tokens: int
        total_tokens: int

    class PerTestingCriteriaResult(BaseModel):
        failed: int
        passed: int
        testing_criteria: str

    class ResultCounts(BaseModel):
        errored: int
        failed: int
        passed: int
        total: int

    id: str
    created_at: int
    data_source: "RunListResponseDataSource"
    error: EvalAPIError
    eval_id: str
    metadata: Optional[Metadata] = None
    model: str
    name: str
    object: Literal["eval.run"]
    per_model_usage: List[PerModelUsage]
    per_testing_criteria_results: List[PerTestingCriteriaResult]
    report_url: str
    result_counts: ResultCounts
    status: str


RunListResponseDataSourceResponsesSource: TypeAlias = Annotated[
    Union[
        RunListResponse.DataSourceResponsesSourceFileContent,
        RunListResponse.DataSourceResponsesSourceFileID,
        RunListResponse.DataSourceResponsesSourceResponses,
    ],
    PropertyInfo(discriminator="type"),
]

RunListResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemContent: TypeAlias = Union[
    str,
    ResponseInputText,
    RunListResponse.DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText,
    RunListResponse.DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage,
    ResponseInputAudio,
    GraderInputs,
]

RunListResponseDataSourceResponsesInputMessagesTemplateTemplate: TypeAlias = Union[
    RunListResponse.DataSourceResponsesInputMessagesTemplateTemplateChatMessage,
    RunListResponse.DataSourceResponsesInputMessagesTemplateTemplateEvalItem,
]

RunListResponseDataSourceResponsesInputMessages: TypeAlias = Annotated[
    Union[
        RunListResponse.DataSourceResponsesInputMessagesTemplate,
        RunListResponse.DataSourceResponsesInputMessagesItemReference,
    ],
    PropertyInfo(discriminator="type"),
]

RunListResponseDataSource: TypeAlias = Annotated[
    Union[CreateEvalJSONLRunDataSource, CreateEvalCompletionsRunDataSource, RunListResponse.DataSourceResponses],
    PropertyInfo(discriminator="type"),
]


class RunRetrieveResponse(BaseModel):
    class DataSourceResponsesSourceFileContentContent(BaseModel):
        item: Dict[str, object]
        sample: Optional[Dict[str, object]] = None

    class DataSourceResponsesSourceFileContent(BaseModel):
        content: "List[RunRetrieveResponse.DataSourceResponsesSourceFileContentContent]"
        type: Literal["file_content"]

    class DataSourceResponsesSourceFileID(BaseModel):
        id: str
        type: Literal["file_id"]

    class DataSourceResponsesSourceResponses(BaseModel):
        type: Literal["responses"]
        created_after: Optional[int] = None
        created_before: Optional[int] = None
        instructions_search: Optional[str] = None
        metadata: Optional[object] = None
        model: Optional[str] = None
        reasoning_effort: Optional[ReasoningEffort] = None
        temperature: Optional[float] = None
        tools: Optional[List[str]] = None
        top_p: Optional[float] = None
        users: Optional[List[str]] = None

    class DataSourceResponsesInputMessagesTemplateTemplateChatMessage(BaseModel):
        content: str
        role: str

    class DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText(BaseModel):
        text: str
        type: Literal["output_text"]

    class DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage(BaseModel):
        image_url: str
        type: Literal["input_image"]
        detail: Optional[str] = None

    class DataSourceResponsesInputMessagesTemplateTemplateEvalItem(BaseModel):
        content: "RunRetrieveResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemContent"
        role: Literal["user", "assistant", "system", "developer"]
        type: Optional[Literal["message"]] = None

    class DataSourceResponsesInputMessagesTemplate(BaseModel):
        template: "List[RunRetrieveResponseDataSourceResponsesInputMessagesTemplateTemplate]"
        type: Literal["template"]

    class DataSourceResponsesInputMessagesItemReference(BaseModel):
        item_reference: str
        type: Literal["item_reference"]

    class DataSourceResponsesSamplingParamsText(BaseModel):
        format: Optional[ResponseFormatTextConfig] = None

    class DataSourceResponsesSamplingParams(BaseModel):
        max_completion_tokens: Optional[int] = None
        reasoning_effort: Optional[ReasoningEffort] = None
        seed: Optional[int] = None
        temperature: Optional[float] = None
        text: "Optional[RunRetrieveResponse.DataSourceResponsesSamplingParamsText]" = None
        tools: Optional[List[Tool]] = None
        top_p: Optional[float] = None

    class DataSourceResponses(BaseModel):
        source: "RunRetrieveResponseDataSourceResponsesSource"
        type: Literal["responses"]
        input_messages: "Optional[RunRetrieveResponseDataSourceResponsesInputMessages]" = None
        model: Optional[str] = None
        sampling_params: "Optional[RunRetrieveResponse.DataSourceResponsesSamplingParams]" = None

    class PerModelUsage(BaseModel):
        cached_tokens: int
        completion_tokens: int
        invocation_count: int
        run_model_name: str = Field(alias="model_name")
        prompt_tokens: int
        total_tokens: int

    class PerTestingCriteriaResult(BaseModel):
        failed: int
        passed: int
        testing_criteria: str

    class ResultCounts(BaseModel):
        errored: int
        failed: int
        passed: int
        total: int

    id: str
    created_at: int
    data_source: "RunRetrieveResponseDataSource"
    error: EvalAPIError
    eval_id: str
    metadata: Optional[Metadata] = None
    model: str
    name: str
    object: Literal["eval.run"]
    per_model_usage: List[PerModelUsage]
    per_testing_criteria_results: List[PerTestingCriteriaResult]
    report_url: str
    result_counts: ResultCounts
    status: str


RunRetrieveResponseDataSourceResponsesSource: TypeAlias = Annotated[
    Union[
        RunRetrieveResponse.DataSourceResponsesSourceFileContent,
        RunRetrieveResponse.DataSourceResponsesSourceFileID,
        RunRetrieveResponse.DataSourceResponsesSourceResponses,
    ],
    PropertyInfo(discriminator="type"),
]

RunRetrieveResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemContent: TypeAlias = Union[
    str,
    ResponseInputText,
    RunRetrieveResponse.DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText,
    RunRetrieveResponse.DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage,
    ResponseInputAudio,
    GraderInputs,
]

RunRetrieveResponseDataSourceResponsesInputMessagesTemplateTemplate: TypeAlias = Union[
    RunRetrieveResponse.DataSourceResponsesInputMessagesTemplateTemplateChatMessage,
    RunRetrieveResponse.DataSourceResponsesInputMessagesTemplateTemplateEvalItem,
]

RunRetrieveResponseDataSourceResponsesInputMessages: TypeAlias = Annotated[
    Union[
        RunRetrieveResponse.DataSourceResponsesInputMessagesTemplate,
        RunRetrieveResponse.DataSourceResponsesInputMessagesItemReference,
    ],
    PropertyInfo(discriminator="type"),
]

RunRetrieveResponseDataSource: TypeAlias = Annotated[
    Union[CreateEvalJSONLRunDataSource, CreateEvalCompletionsRunDataSource, RunRetrieveResponse.DataSourceResponses],
    PropertyInfo(discriminator="type"),
]


class OutputItemListResponse(BaseModel):
    class Result(BaseModel):
        name: str
        passed: bool
        score: float
        sample: Optional[Dict[str, object]] = None
        type: Optional[str] = None

    class SampleInput(BaseModel):
        content: str
        role: str

    class SampleOutput(BaseModel):
        content: Optional[str] = None
        role: Optional[str] = None

    class SampleUsage(BaseModel):
        cached_tokens: int
        completion_tokens: int
        prompt_tokens: int
        total_tokens: int

    class Sample(BaseModel):
        error: EvalAPIError
        finish_reason: str
        input: "List[OutputItemListResponse.SampleInput]"
        max_completion_tokens: int
        model: str
        output: "List[OutputItemListResponse.SampleOutput]"
        seed: int
        temperature: float
        top_p: float
        usage: "OutputItemListResponse.SampleUsage"

    id: str
    created_at: int
    datasource_item: Dict[str, builtins.object]
    datasource_item_id: int
    eval_id: str
    object: Literal["eval.run.output_item"]
    results: List[Result]
    run_id: str
    sample: Sample
    status: str


class OutputItemRetrieveResponse(BaseModel):
    class Result(BaseModel):
        name: str
        passed: bool
        score: float
        sample: Optional[Dict[str, object]] = None
        type: Optional[str] = None

    class SampleInput(BaseModel):
        content: str
        role: str

    class SampleOutput(BaseModel):
        content: Optional[str] = None
        role: Optional[str] = None

    class SampleUsage(BaseModel):
        cached_tokens: int
        completion_tokens: int
        prompt_tokens: int
        total_tokens: int

    class Sample(BaseModel):
        error: EvalAPIError
        finish_reason: str
        input: "List[OutputItemRetrieveResponse.SampleInput]"
        max_completion_tokens: int
        model: str
        output: "List[OutputItemRetrieveResponse.SampleOutput]"
        seed: int
        temperature: float
        top_p: float
        usage: "OutputItemRetrieveResponse.SampleUsage"

    id: str
    created_at: int
    datasource_item: Dict[str, builtins.object]
    datasource_item_id: int
    eval_id: str
    object: Literal["eval.run.output_item"]
    results: List[Result]
    run_id: str
    sample: Sample
    status: str

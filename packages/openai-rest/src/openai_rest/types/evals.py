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


class EvalCreateResponse(BaseModel):
    id: str
    created_at: int
    data_source_config: "DataSourceConfig"
    metadata: Optional[Metadata] = None
    name: str
    object: Literal["eval"]
    testing_criteria: "List[TestingCriterion]"


class EvalCustomDataSourceConfig(BaseModel):
    schema_: Dict[str, object] = Field(alias="schema")
    type: Literal["custom"]


class EvalStoredCompletionsDataSourceConfig(BaseModel):
    schema_: Dict[str, object] = Field(alias="schema")
    type: Literal["stored_completions"]
    metadata: Optional[Metadata] = None


DataSourceConfig: TypeAlias = Annotated[
    Union[EvalCustomDataSourceConfig, DataSourceConfigLogs, EvalStoredCompletionsDataSourceConfig],
    PropertyInfo(discriminator="type"),
]

TestingCriterion: TypeAlias = Union[
    LabelModelGrader,
    StringCheckGrader,
    TestingCriterionEvalGraderTextSimilarity,
    TestingCriterionEvalGraderPython,
    TestingCriterionEvalGraderScoreModel,
]


class EvalDeleteResponse(BaseModel):
    deleted: bool
    eval_id: str
    object: str


class EvalListResponse(BaseModel):
    id: str
    created_at: int
    data_source_config: DataSourceConfig
    metadata: Optional[Metadata] = None
    name: str
    object: Literal["eval"]
    testing_criteria: List[TestingCriterion]


class EvalRetrieveResponse(BaseModel):
    id: str
    created_at: int
    data_source_config: DataSourceConfig
    metadata: Optional[Metadata] = None
    name: str
    object: Literal["eval"]
    testing_criteria: List[TestingCriterion]


class EvalUpdateResponse(BaseModel):
    id: str
    created_at: int
    data_source_config: DataSourceConfig
    metadata: Optional[Metadata] = None
    name: str
    object: Literal["eval"]
    testing_criteria: List[TestingCriterion]


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
        content: "RunDataSourceInputMessagesTemplateEvalItemContent"
        role: Literal["user", "assistant", "system", "developer"]
        type: Optional[Literal["message"]] = None

    class InputMessagesTemplate(BaseModel):
        template: "List[CreateEvalCompletionsRunDataSourceInputMessagesTemplate]"
        type: Literal["template"]

    class InputMessagesItemReference(BaseModel):
        item_reference: str
        type: Literal["item_reference"]

    class SamplingParams(BaseModel):
        max_completion_tokens: Optional[int] = None
        reasoning_effort: Optional[ReasoningEffort] = None
        response_format: "Optional[CreateEvalCompletionsRunDataSourceSamplingResponseFormat]" = None
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

RunDataSourceInputMessagesTemplateEvalItemContent: TypeAlias = Union[
    str,
    ResponseInputText,
    CreateEvalCompletionsRunDataSource.InputMessagesTemplateTemplateEvalItemContentOutputText,
    CreateEvalCompletionsRunDataSource.InputMessagesTemplateTemplateEvalItemContentInputImage,
    ResponseInputAudio,
    GraderInputs,
]

CreateEvalCompletionsRunDataSourceInputMessagesTemplate: TypeAlias = Union[
    EasyInputMessage, CreateEvalCompletionsRunDataSource.InputMessagesTemplateTemplateEvalItem
]

CreateEvalCompletionsRunDataSourceInputMessages: TypeAlias = Annotated[
    Union[
        CreateEvalCompletionsRunDataSource.InputMessagesTemplate,
        CreateEvalCompletionsRunDataSource.InputMessagesItemReference,
    ],
    PropertyInfo(discriminator="type"),
]

CreateEvalCompletionsRunDataSourceSamplingResponseFormat: TypeAlias = Union[
    ResponseFormatText, ResponseFormatJSONSchema, ResponseFormatJSONObject
]


class CreateEvalJSONLRunDataSource(BaseModel):
    source: "CreateEvalJSONLRunDataSourceSource"
    type: Literal["jsonl"]


CreateEvalJSONLRunDataSourceSource: TypeAlias = Annotated[
    Union[CreateEvalCompletionsRunDataSource.SourceFileContent, CreateEvalCompletionsRunDataSource.SourceFileID],
    PropertyInfo(discriminator="type"),
]


class EvalAPIError(BaseModel):
    code: str
    message: str


class DataSourceResponsesSourceFileContentContent(BaseModel):
    item: Dict[str, object]
    sample: Optional[Dict[str, object]] = None


class DataSourceResponsesSourceFileContent(BaseModel):
    content: List[DataSourceResponsesSourceFileContentContent]
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


class ResponsesInputMessagesTemplateEvalItemContentOutputText(BaseModel):
    text: str
    type: Literal["output_text"]


ResponsesInputMessagesTemplateEvalItemContentOutputText.__name__ = (
    "DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText"
)


class ResponsesInputMessagesTemplateEvalItemContentInputImage(BaseModel):
    image_url: str
    type: Literal["input_image"]
    detail: Optional[str] = None


ResponsesInputMessagesTemplateEvalItemContentInputImage.__name__ = (
    "DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage"
)


class DataSourceResponsesInputMessagesTemplateTemplateEvalItem(BaseModel):
    content: "DataSourceResponsesInputMessagesTemplateEvalItemContent"
    role: Literal["user", "assistant", "system", "developer"]
    type: Optional[Literal["message"]] = None


class DataSourceResponsesInputMessagesTemplate(BaseModel):
    template: "List[RunDataSourceResponsesInputMessagesTemplate]"
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
    text: Optional[DataSourceResponsesSamplingParamsText] = None
    tools: Optional[List[Tool]] = None
    top_p: Optional[float] = None


class DataSourceResponses(BaseModel):
    source: "DataSourceResponsesSource"
    type: Literal["responses"]
    input_messages: "Optional[DataSourceResponsesInputMessages]" = None
    model: Optional[str] = None
    sampling_params: Optional[DataSourceResponsesSamplingParams] = None


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


class RunCancelResponse(BaseModel):
    id: str
    created_at: int
    data_source: "DataSource"
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


DataSourceResponsesSource: TypeAlias = Annotated[
    Union[DataSourceResponsesSourceFileContent, DataSourceResponsesSourceFileID, DataSourceResponsesSourceResponses],
    PropertyInfo(discriminator="type"),
]

DataSourceResponsesInputMessagesTemplateEvalItemContent: TypeAlias = Union[
    str,
    ResponseInputText,
    ResponsesInputMessagesTemplateEvalItemContentOutputText,
    ResponsesInputMessagesTemplateEvalItemContentInputImage,
    ResponseInputAudio,
    GraderInputs,
]

RunDataSourceResponsesInputMessagesTemplate: TypeAlias = Union[
    DataSourceResponsesInputMessagesTemplateTemplateChatMessage,
    DataSourceResponsesInputMessagesTemplateTemplateEvalItem,
]

DataSourceResponsesInputMessages: TypeAlias = Annotated[
    Union[DataSourceResponsesInputMessagesTemplate, DataSourceResponsesInputMessagesItemReference],
    PropertyInfo(discriminator="type"),
]

DataSource: TypeAlias = Annotated[
    Union[CreateEvalJSONLRunDataSource, CreateEvalCompletionsRunDataSource, DataSourceResponses],
    PropertyInfo(discriminator="type"),
]


class RunCreateResponse(BaseModel):
    id: str
    created_at: int
    data_source: DataSource
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


class RunDeleteResponse(BaseModel):
    deleted: Optional[bool] = None
    object: Optional[str] = None
    run_id: Optional[str] = None


class RunListResponse(BaseModel):
    id: str
    created_at: int
    data_source: DataSource
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


class RunRetrieveResponse(BaseModel):
    id: str
    created_at: int
    data_source: DataSource
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
    id: str
    created_at: int
    datasource_item: Dict[str, builtins.object]
    datasource_item_id: int
    eval_id: str
    object: Literal["eval.run.output_item"]
    results: List[OutputItemListResponse.Result]
    run_id: str
    sample: OutputItemListResponse.Sample
    status: str

# Rendered from definitions/evals.yaml; edit that and run `hatch run generate`.
"""Models of the `evals` area of the API."""

import builtins
from typing import Dict, List, Optional, Union

from pydantic import Field
from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo
from openai_core.public_names import public_types
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
    """Takes the data of an evaluation from logged requests, chosen by their metadata."""

    schema_: Dict[str, object] = Field(alias="schema")
    """The JSON Schema of the variables that graders can use, with both `item` and `sample`."""
    type: Literal["logs"]
    """Always `logs`; tells it from other sources."""
    metadata: Optional[Metadata] = None
    """What the logged requests have to be marked with, such as `usecase` with `chatbot`."""


class TestingCriterionEvalGraderTextSimilarity(TextSimilarityGrader):
    """A grader that measures how similar two texts are."""

    pass_threshold: float
    """The lowest score with which an item passes."""


class TestingCriterionEvalGraderPython(PythonGrader):
    """A grader that runs a Python script."""

    pass_threshold: Optional[float] = None
    """The lowest score with which an item passes."""


class TestingCriterionEvalGraderScoreModel(ScoreModelGrader):
    """A grader that has a model give a score."""

    pass_threshold: Optional[float] = None
    """The lowest score with which an item passes."""


class EvalCreateResponse(BaseModel):
    """The evaluation that was made."""

    id: str
    """The id of the evaluation, to start runs of it and to change or delete it."""
    created_at: int
    """When the evaluation was made, in seconds since 1 January 1970 (UTC)."""
    data_source_config: "DataSourceConfig"
    """Which data its runs have, and with which variables."""
    metadata: Optional[Metadata] = None
    """Up to 16 pairs of your own: keys of at most 64 characters, values of at most 512."""
    name: str
    """The name that you gave the evaluation."""
    object: Literal["eval"]
    """Always `eval`, the type of this object."""
    testing_criteria: "List[TestingCriterion]"
    """The graders that judge each item of a run."""


class EvalCustomDataSourceConfig(BaseModel):
    """Takes the data of an evaluation from what each run brings along."""

    schema_: Dict[str, object] = Field(alias="schema")
    """The JSON Schema of the variables that graders can use and runs have to fill: `item`, perhaps also `sample`."""
    type: Literal["custom"]
    """Always `custom`; tells it from other sources."""


class EvalStoredCompletionsDataSourceConfig(BaseModel):
    """Takes the data of an evaluation from stored completions; deprecated, `logs` has taken its place."""

    schema_: Dict[str, object] = Field(alias="schema")
    """The JSON Schema of the variables that graders can use."""
    type: Literal["stored_completions"]
    """Always `stored_completions`; tells it from other sources."""
    metadata: Optional[Metadata] = None
    """What the stored completions have to be marked with."""


DataSourceConfig: TypeAlias = Annotated[
    Union[EvalCustomDataSourceConfig, DataSourceConfigLogs, EvalStoredCompletionsDataSourceConfig],
    PropertyInfo(discriminator="type"),
]
"""Which data the runs of an evaluation have: your own, logged requests, or stored completions."""

TestingCriterion: TypeAlias = Union[
    LabelModelGrader,
    StringCheckGrader,
    TestingCriterionEvalGraderTextSimilarity,
    TestingCriterionEvalGraderPython,
    TestingCriterionEvalGraderScoreModel,
]
"""A grader: labels or scores by a model, a comparison of strings, a similarity of texts, or a Python script."""


class EvalDeleteResponse(BaseModel):
    """What became of an evaluation that was to be deleted."""

    deleted: bool
    """Whether the evaluation is gone."""
    eval_id: str
    """The id of the evaluation that was deleted."""
    object: str
    """The type of this object, such as `eval.deleted`."""


class EvalListResponse(BaseModel):
    """One of the evaluations in a list."""

    id: str
    """The id of the evaluation, to start runs of it and to change or delete it."""
    created_at: int
    """When the evaluation was made, in seconds since 1 January 1970 (UTC)."""
    data_source_config: DataSourceConfig
    """Which data its runs have, and with which variables."""
    metadata: Optional[Metadata] = None
    """Up to 16 pairs of your own: keys of at most 64 characters, values of at most 512."""
    name: str
    """The name that you gave the evaluation."""
    object: Literal["eval"]
    """Always `eval`, the type of this object."""
    testing_criteria: List[TestingCriterion]
    """The graders that judge each item of a run."""


class EvalRetrieveResponse(BaseModel):
    """The evaluation that was asked for."""

    id: str
    """The id of the evaluation, to start runs of it and to change or delete it."""
    created_at: int
    """When the evaluation was made, in seconds since 1 January 1970 (UTC)."""
    data_source_config: DataSourceConfig
    """Which data its runs have, and with which variables."""
    metadata: Optional[Metadata] = None
    """Up to 16 pairs of your own: keys of at most 64 characters, values of at most 512."""
    name: str
    """The name that you gave the evaluation."""
    object: Literal["eval"]
    """Always `eval`, the type of this object."""
    testing_criteria: List[TestingCriterion]
    """The graders that judge each item of a run."""


class EvalUpdateResponse(BaseModel):
    """The evaluation after its change."""

    id: str
    """The id of the evaluation, to start runs of it and to change or delete it."""
    created_at: int
    """When the evaluation was made, in seconds since 1 January 1970 (UTC)."""
    data_source_config: DataSourceConfig
    """Which data its runs have, and with which variables."""
    metadata: Optional[Metadata] = None
    """Up to 16 pairs of your own: keys of at most 64 characters, values of at most 512."""
    name: str
    """The name that you gave the evaluation."""
    object: Literal["eval"]
    """Always `eval`, the type of this object."""
    testing_criteria: List[TestingCriterion]
    """The graders that judge each item of a run."""


class CreateEvalCompletionsRunDataSource(BaseModel):
    """A run whose answers come from a model by the Chat Completions API."""

    class SourceFileContentContent(BaseModel):
        """One item, in the form of a line of a JSONL file."""

        item: Dict[str, object]
        """The variables of the item, as the schema of the evaluation has them."""
        sample: Optional[Dict[str, object]] = None
        """An answer to judge, if none is to be made."""

    class SourceFileContent(BaseModel):
        """Items that are sent along."""

        content: "List[CreateEvalCompletionsRunDataSource.SourceFileContentContent]"
        """The items, one for each line of a JSONL file."""
        type: Literal["file_content"]
        """Always `file_content`; tells it from other sources."""

    class SourceFileID(BaseModel):
        """Items in an uploaded JSONL file."""

        id: str
        """The id of the file with the items."""
        type: Literal["file_id"]
        """Always `file_id`; tells it from other sources."""

    class SourceStoredCompletions(BaseModel):
        """Items from stored completions, chosen by filters."""

        type: Literal["stored_completions"]
        """Always `stored_completions`; tells it from other sources."""
        created_after: Optional[int] = None
        """Only what was made after this time, in seconds since 1 January 1970 (UTC)."""
        created_before: Optional[int] = None
        """Only what was made before this time, in seconds since 1 January 1970 (UTC)."""
        limit: Optional[int] = None
        """How many items are taken at most."""
        metadata: Optional[Metadata] = None
        """Only completions that are marked with these pairs."""
        model: Optional[str] = None
        """Only completions of this model."""

    class InputMessagesTemplateTemplateEvalItemContentOutputText(BaseModel):
        """A text that a model wrote."""

        text: str
        """The text itself; variables in double braces are filled in."""
        type: Literal["output_text"]
        """Always `output_text`; tells it from other parts."""

    class InputMessagesTemplateTemplateEvalItemContentInputImage(BaseModel):
        """An image for the model to look at."""

        image_url: str
        """The address of the image, or a `data:` URL that holds it."""
        type: Literal["input_image"]
        """Always `input_image`; tells it from other parts."""
        detail: Optional[str] = None
        """How closely the model looks at the image: `low`, `high`, or `auto` (the default)."""

    class InputMessagesTemplateTemplateEvalItem(BaseModel):
        """A message of a template, whose text may hold variables."""

        content: "RunDataSourceInputMessagesTemplateEvalItemContent"
        """What the message says, as a text, an image, a sound, or a list of these."""
        role: Literal["user", "assistant", "system", "developer"]
        """Whose message it is: `developer` and `system` count for more than `user`, and `assistant` stands for
        earlier answers.
        """
        type: Optional[Literal["message"]] = None
        """Always `message`; may be left out."""

    class InputMessagesTemplate(BaseModel):
        """Messages with variables that each item fills in."""

        template: "List[CreateEvalCompletionsRunDataSourceInputMessagesTemplate]"
        """The messages, with variables such as `{{item.name}}`."""
        type: Literal["template"]
        """Always `template`; tells it from other input messages."""

    class InputMessagesItemReference(BaseModel):
        """Messages that each item brings along."""

        item_reference: str
        """The variable that holds the messages, such as `item.input_trajectory`."""
        type: Literal["item_reference"]
        """Always `item_reference`; tells it from other input messages."""

    class SamplingParams(BaseModel):
        """How a model answers in a run."""

        max_completion_tokens: Optional[int] = None
        """An upper bound for the tokens of one answer."""
        reasoning_effort: Optional[ReasoningEffort] = None
        """How much a reasoning model thinks, from `none` to `max`; which values there are depends on the model."""
        response_format: "Optional[CreateEvalCompletionsRunDataSourceSamplingResponseFormat]" = None
        """The form of the answers: text, JSON of a given schema, or any JSON."""
        seed: Optional[int] = None
        """A number that makes the randomness repeatable."""
        temperature: Optional[float] = None
        """How random the answers are; the higher, the more."""
        tools: Optional[List[ChatCompletionFunctionTool]] = None
        """The functions that the model may call, 128 at most."""
        top_p: Optional[float] = None
        """Which share of the most likely tokens counts (nucleus sampling); 1.0 for all of them."""

    source: "CreateEvalCompletionsRunDataSourceSource"
    """Where the items come from, which templates and graders know as `item`."""
    type: Literal["completions"]
    """Always `completions`; tells it from other data sources."""
    input_messages: "Optional[CreateEvalCompletionsRunDataSourceInputMessages]" = None
    """The messages for the model, as a template or as a variable that holds them."""
    model: Optional[str] = None
    """The id of the model that answers."""
    sampling_params: Optional[SamplingParams] = None
    """How the model answers: length, randomness, format and tools."""


CreateEvalCompletionsRunDataSourceSource: TypeAlias = Annotated[
    Union[
        CreateEvalCompletionsRunDataSource.SourceFileContent,
        CreateEvalCompletionsRunDataSource.SourceFileID,
        CreateEvalCompletionsRunDataSource.SourceStoredCompletions,
    ],
    PropertyInfo(discriminator="type"),
]
"""Where the items of a run come from: sent along, in a file, or stored completions."""

RunDataSourceInputMessagesTemplateEvalItemContent: TypeAlias = Union[
    str,
    ResponseInputText,
    CreateEvalCompletionsRunDataSource.InputMessagesTemplateTemplateEvalItemContentOutputText,
    CreateEvalCompletionsRunDataSource.InputMessagesTemplateTemplateEvalItemContentInputImage,
    ResponseInputAudio,
    GraderInputs,
]
"""What a message of a template says: text, an image, sound, or a list of these."""

CreateEvalCompletionsRunDataSourceInputMessagesTemplate: TypeAlias = Union[
    EasyInputMessage, CreateEvalCompletionsRunDataSource.InputMessagesTemplateTemplateEvalItem
]
"""One message of a template."""

CreateEvalCompletionsRunDataSourceInputMessages: TypeAlias = Annotated[
    Union[
        CreateEvalCompletionsRunDataSource.InputMessagesTemplate,
        CreateEvalCompletionsRunDataSource.InputMessagesItemReference,
    ],
    PropertyInfo(discriminator="type"),
]
"""The messages for the model: a template, or a variable that holds them."""

CreateEvalCompletionsRunDataSourceSamplingResponseFormat: TypeAlias = Union[
    ResponseFormatText, ResponseFormatJSONSchema, ResponseFormatJSONObject
]
"""The form of the answers: text, JSON of a given schema, or any JSON."""


class CreateEvalJSONLRunDataSource(BaseModel):
    """A run whose items, perhaps with answers, come from JSONL."""

    source: "CreateEvalJSONLRunDataSourceSource"
    """Where the items come from: sent along or in a file."""
    type: Literal["jsonl"]
    """Always `jsonl`; tells it from other data sources."""


CreateEvalJSONLRunDataSourceSource: TypeAlias = Annotated[
    Union[CreateEvalCompletionsRunDataSource.SourceFileContent, CreateEvalCompletionsRunDataSource.SourceFileID],
    PropertyInfo(discriminator="type"),
]
"""Where the items of a run come from: sent along or in a file."""


class EvalAPIError(BaseModel):
    """Why a run or an item of it failed."""

    code: str
    """The code of the error, for programs."""
    message: str
    """What went wrong, for people."""


class DataSourceResponsesSourceFileContentContent(BaseModel):
    """One item, in the form of a line of a JSONL file."""

    item: Dict[str, object]
    """The variables of the item, as the schema of the evaluation has them."""
    sample: Optional[Dict[str, object]] = None
    """An answer to judge, if none is to be made."""


class DataSourceResponsesSourceFileContent(BaseModel):
    """Items that are sent along."""

    content: List[DataSourceResponsesSourceFileContentContent]
    """The items, one for each line of a JSONL file."""
    type: Literal["file_content"]
    """Always `file_content`; tells it from other sources."""


class DataSourceResponsesSourceFileID(BaseModel):
    """Items in an uploaded JSONL file."""

    id: str
    """The id of the file with the items."""
    type: Literal["file_id"]
    """Always `file_id`; tells it from other sources."""


class DataSourceResponsesSourceResponses(BaseModel):
    """Items from stored responses, chosen by filters."""

    type: Literal["responses"]
    """Always `responses`; tells it from other sources."""
    created_after: Optional[int] = None
    """Only responses from this time on, in seconds since 1 January 1970 (UTC)."""
    created_before: Optional[int] = None
    """Only responses up to this time, in seconds since 1 January 1970 (UTC)."""
    instructions_search: Optional[str] = None
    """Only responses whose instructions contain this text."""
    metadata: Optional[object] = None
    """Only responses that are marked with these pairs."""
    model: Optional[str] = None
    """Only responses of this model."""
    reasoning_effort: Optional[ReasoningEffort] = None
    """Only responses that were made with this effort."""
    temperature: Optional[float] = None
    """Only responses that were made with this temperature."""
    tools: Optional[List[str]] = None
    """Only responses with tools of these names."""
    top_p: Optional[float] = None
    """Only responses that were made with this value."""
    users: Optional[List[str]] = None
    """Only responses for these users."""


class DataSourceResponsesInputMessagesTemplateTemplateChatMessage(BaseModel):
    """A plain message of a template, whose text may hold variables."""

    content: str
    """The text of the message; variables in double braces are filled in."""
    role: str
    """Whose message it is, such as `system`, `user` or `assistant`."""


class ResponsesInputMessagesTemplateEvalItemContentOutputText(BaseModel):
    """A text that a model wrote."""

    text: str
    """The text itself; variables in double braces are filled in."""
    type: Literal["output_text"]
    """Always `output_text`; tells it from other parts."""


class ResponsesInputMessagesTemplateEvalItemContentInputImage(BaseModel):
    """An image for the model to look at."""

    image_url: str
    """The address of the image, or a `data:` URL that holds it."""
    type: Literal["input_image"]
    """Always `input_image`; tells it from other parts."""
    detail: Optional[str] = None
    """How closely the model looks at the image: `low`, `high`, or `auto` (the default)."""


class DataSourceResponsesInputMessagesTemplateTemplateEvalItem(BaseModel):
    """A message of a template, whose text may hold variables."""

    content: "DataSourceResponsesInputMessagesTemplateEvalItemContent"
    """What the message says, as a text, an image, a sound, or a list of these."""
    role: Literal["user", "assistant", "system", "developer"]
    """Whose message it is: `developer` and `system` count for more than `user`, and `assistant` stands for earlier
    answers.
    """
    type: Optional[Literal["message"]] = None
    """Always `message`; may be left out."""


class DataSourceResponsesInputMessagesTemplate(BaseModel):
    """Messages with variables that each item fills in."""

    template: "List[RunDataSourceResponsesInputMessagesTemplate]"
    """The messages, with variables such as `{{item.name}}`."""
    type: Literal["template"]
    """Always `template`; tells it from other input messages."""


class DataSourceResponsesInputMessagesItemReference(BaseModel):
    """Messages that each item brings along."""

    item_reference: str
    """The variable that holds the messages, such as `item.input_trajectory`."""
    type: Literal["item_reference"]
    """Always `item_reference`; tells it from other input messages."""


class DataSourceResponsesSamplingParamsText(BaseModel):
    """The form of the text that a model writes in a run."""

    format: Optional[ResponseFormatTextConfig] = None
    """Plain text (the default), JSON of a given schema, or any JSON, which is meant for older models."""


class DataSourceResponsesSamplingParams(BaseModel):
    """How a model answers in a run."""

    max_completion_tokens: Optional[int] = None
    """An upper bound for the tokens of one answer."""
    reasoning_effort: Optional[ReasoningEffort] = None
    """How much a reasoning model thinks, from `none` to `max`; which values there are depends on the model."""
    seed: Optional[int] = None
    """A number that makes the randomness repeatable."""
    temperature: Optional[float] = None
    """How random the answers are; the higher, the more."""
    text: Optional[DataSourceResponsesSamplingParamsText] = None
    """The form of the text that the model writes."""
    tools: Optional[List[Tool]] = None
    """The tools that the model may call, those of the service as well as your functions."""
    top_p: Optional[float] = None
    """Which share of the most likely tokens counts (nucleus sampling); 1.0 for all of them."""


class DataSourceResponses(BaseModel):
    """A run whose answers come from a model by the Responses API."""

    source: "DataSourceResponsesSource"
    """Where the items come from, which templates and graders know as `item`."""
    type: Literal["responses"]
    """Always `responses`; tells it from other data sources."""
    input_messages: "Optional[DataSourceResponsesInputMessages]" = None
    """The messages for the model, as a template or as a variable that holds them."""
    model: Optional[str] = None
    """The id of the model that answers."""
    sampling_params: Optional[DataSourceResponsesSamplingParams] = None
    """How the model answers: length, randomness, format and tools."""


class PerModelUsage(BaseModel):
    """What one model was used for in a run."""

    cached_tokens: int
    """How many tokens of prompts came from the cache."""
    completion_tokens: int
    """How many tokens the model wrote."""
    invocation_count: int
    """How often the model was called."""
    run_model_name: str = Field(alias="model_name")
    """The id of the model."""
    prompt_tokens: int
    """How many tokens the model was given."""
    total_tokens: int
    """How many tokens were used in all."""


class PerTestingCriteriaResult(BaseModel):
    """How the items of a run did with one grader."""

    failed: int
    """How many items the grader failed."""
    passed: int
    """How many items the grader passed."""
    testing_criteria: str
    """Which grader it is."""


class ResultCounts(BaseModel):
    """How the items of a run did."""

    errored: int
    """How many items ended in an error."""
    failed: int
    """How many items did not pass."""
    passed: int
    """How many items passed the evaluation as a whole."""
    total: int
    """How many items were processed."""


class RunCancelResponse(BaseModel):
    """The run that was cancelled."""

    id: str
    """The id of the run, to look at its items or to cancel or delete it."""
    created_at: int
    """When the run was started, in seconds since 1 January 1970 (UTC)."""
    data_source: "DataSource"
    """Where its items and answers come from."""
    error: EvalAPIError
    """Why the run failed, if it did."""
    eval_id: str
    """The id of the evaluation that the run belongs to."""
    metadata: Optional[Metadata] = None
    """Up to 16 pairs of your own: keys of at most 64 characters, values of at most 512."""
    model: str
    """Which model is evaluated, if there is one."""
    name: str
    """The name that you gave the run."""
    object: Literal["eval.run"]
    """Always `eval.run`, the type of this object."""
    per_model_usage: List[PerModelUsage]
    """How much each model was used."""
    per_testing_criteria_results: List[PerTestingCriteriaResult]
    """How the items did with each grader."""
    report_url: str
    """The page of the dashboard that shows the results."""
    result_counts: ResultCounts
    """How many items passed, failed or ended in an error."""
    status: str
    """How far the run has come, such as `queued`, `in_progress`, `completed`, `failed` or `canceled`."""


DataSourceResponsesSource: TypeAlias = Annotated[
    Union[DataSourceResponsesSourceFileContent, DataSourceResponsesSourceFileID, DataSourceResponsesSourceResponses],
    PropertyInfo(discriminator="type"),
]
"""Where the items of a run come from: sent along, in a file, or stored responses."""

DataSourceResponsesInputMessagesTemplateEvalItemContent: TypeAlias = Union[
    str,
    ResponseInputText,
    ResponsesInputMessagesTemplateEvalItemContentOutputText,
    ResponsesInputMessagesTemplateEvalItemContentInputImage,
    ResponseInputAudio,
    GraderInputs,
]
"""What a message of a template says: text, an image, sound, or a list of these."""

RunDataSourceResponsesInputMessagesTemplate: TypeAlias = Union[
    DataSourceResponsesInputMessagesTemplateTemplateChatMessage,
    DataSourceResponsesInputMessagesTemplateTemplateEvalItem,
]
"""One message of a template."""

DataSourceResponsesInputMessages: TypeAlias = Annotated[
    Union[DataSourceResponsesInputMessagesTemplate, DataSourceResponsesInputMessagesItemReference],
    PropertyInfo(discriminator="type"),
]
"""The messages for the model: a template, or a variable that holds them."""

DataSource: TypeAlias = Annotated[
    Union[CreateEvalJSONLRunDataSource, CreateEvalCompletionsRunDataSource, DataSourceResponses],
    PropertyInfo(discriminator="type"),
]
"""Where the items and answers of a run come from: JSONL, Chat Completions or Responses."""


class RunCreateResponse(BaseModel):
    """The run that was started."""

    id: str
    """The id of the run, to look at its items or to cancel or delete it."""
    created_at: int
    """When the run was started, in seconds since 1 January 1970 (UTC)."""
    data_source: DataSource
    """Where its items and answers come from."""
    error: EvalAPIError
    """Why the run failed, if it did."""
    eval_id: str
    """The id of the evaluation that the run belongs to."""
    metadata: Optional[Metadata] = None
    """Up to 16 pairs of your own: keys of at most 64 characters, values of at most 512."""
    model: str
    """Which model is evaluated, if there is one."""
    name: str
    """The name that you gave the run."""
    object: Literal["eval.run"]
    """Always `eval.run`, the type of this object."""
    per_model_usage: List[PerModelUsage]
    """How much each model was used."""
    per_testing_criteria_results: List[PerTestingCriteriaResult]
    """How the items did with each grader."""
    report_url: str
    """The page of the dashboard that shows the results."""
    result_counts: ResultCounts
    """How many items passed, failed or ended in an error."""
    status: str
    """How far the run has come, such as `queued`, `in_progress`, `completed`, `failed` or `canceled`."""


class RunDeleteResponse(BaseModel):
    """What became of a run that was to be deleted."""

    deleted: Optional[bool] = None
    """Whether the run is gone."""
    object: Optional[str] = None
    """The type of this object, such as `eval.run.deleted`."""
    run_id: Optional[str] = None
    """The id of the run that was deleted."""


class RunListResponse(BaseModel):
    """One of the runs in a list."""

    id: str
    """The id of the run, to look at its items or to cancel or delete it."""
    created_at: int
    """When the run was started, in seconds since 1 January 1970 (UTC)."""
    data_source: DataSource
    """Where its items and answers come from."""
    error: EvalAPIError
    """Why the run failed, if it did."""
    eval_id: str
    """The id of the evaluation that the run belongs to."""
    metadata: Optional[Metadata] = None
    """Up to 16 pairs of your own: keys of at most 64 characters, values of at most 512."""
    model: str
    """Which model is evaluated, if there is one."""
    name: str
    """The name that you gave the run."""
    object: Literal["eval.run"]
    """Always `eval.run`, the type of this object."""
    per_model_usage: List[PerModelUsage]
    """How much each model was used."""
    per_testing_criteria_results: List[PerTestingCriteriaResult]
    """How the items did with each grader."""
    report_url: str
    """The page of the dashboard that shows the results."""
    result_counts: ResultCounts
    """How many items passed, failed or ended in an error."""
    status: str
    """How far the run has come, such as `queued`, `in_progress`, `completed`, `failed` or `canceled`."""


class RunRetrieveResponse(BaseModel):
    """The run that was asked for."""

    id: str
    """The id of the run, to look at its items or to cancel or delete it."""
    created_at: int
    """When the run was started, in seconds since 1 January 1970 (UTC)."""
    data_source: DataSource
    """Where its items and answers come from."""
    error: EvalAPIError
    """Why the run failed, if it did."""
    eval_id: str
    """The id of the evaluation that the run belongs to."""
    metadata: Optional[Metadata] = None
    """Up to 16 pairs of your own: keys of at most 64 characters, values of at most 512."""
    model: str
    """Which model is evaluated, if there is one."""
    name: str
    """The name that you gave the run."""
    object: Literal["eval.run"]
    """Always `eval.run`, the type of this object."""
    per_model_usage: List[PerModelUsage]
    """How much each model was used."""
    per_testing_criteria_results: List[PerTestingCriteriaResult]
    """How the items did with each grader."""
    report_url: str
    """The page of the dashboard that shows the results."""
    result_counts: ResultCounts
    """How many items passed, failed or ended in an error."""
    status: str
    """How far the run has come, such as `queued`, `in_progress`, `completed`, `failed` or `canceled`."""


class OutputItemListResponse(BaseModel):
    """One of the items of a run, with its answer and its grades."""

    class Result(BaseModel):
        """What one grader found about an answer."""

        name: str
        """The name of the grader."""
        passed: bool
        """Whether the answer passed."""
        score: float
        """The score that the grader gave."""
        sample: Optional[Dict[str, object]] = None
        """What the grader produced on its way, if anything."""
        type: Optional[str] = None
        """The kind of grader, such as `string-check-grader`."""

    class SampleInput(BaseModel):
        """A message that the model was given."""

        content: str
        """The text of the message."""
        role: str
        """Whose message it is, such as `system`, `developer` or `user`."""

    class SampleOutput(BaseModel):
        """A message that the model wrote."""

        content: Optional[str] = None
        """The text of the message."""
        role: Optional[str] = None
        """Whose message it is, such as `assistant`."""

    class SampleUsage(BaseModel):
        """The tokens that an answer took."""

        cached_tokens: int
        """How many tokens of the prompt came from the cache."""
        completion_tokens: int
        """How many tokens the model wrote."""
        prompt_tokens: int
        """How many tokens the model was given."""
        total_tokens: int
        """How many tokens were used in all."""

    class Sample(BaseModel):
        """An answer in a run, with the messages and settings that led to it."""

        error: EvalAPIError
        """Why there is no proper answer, if that is so."""
        finish_reason: str
        """Why the model stopped, such as `stop` or `length`."""
        input: "List[OutputItemListResponse.SampleInput]"
        """The messages that the model was given."""
        max_completion_tokens: int
        """The upper bound for the tokens of the answer."""
        model: str
        """The id of the model that answered."""
        output: "List[OutputItemListResponse.SampleOutput]"
        """The messages that the model wrote."""
        seed: int
        """The number that made the randomness repeatable."""
        temperature: float
        """How random the answer was allowed to be."""
        top_p: float
        """Which share of the most likely tokens counted."""
        usage: "OutputItemListResponse.SampleUsage"
        """How many tokens the answer took."""

    id: str
    """The id of this output item, to retrieve it by."""
    created_at: int
    """When it was made, in seconds since 1 January 1970 (UTC)."""
    datasource_item: Dict[str, builtins.object]
    """The item of the data that was answered."""
    datasource_item_id: int
    """The number of that item in the data."""
    eval_id: str
    """The id of the evaluation that the run belongs to."""
    object: Literal["eval.run.output_item"]
    """Always `eval.run.output_item`, the type of this object."""
    results: List[Result]
    """What each grader found."""
    run_id: str
    """The id of the run that it belongs to."""
    sample: Sample
    """The answer, with the messages and settings that led to it."""
    status: str
    """How the item has fared in the run, such as `pass` or `fail`."""


class OutputItemRetrieveResponse(BaseModel):
    """The output item that was asked for."""

    id: str
    """The id of this output item, to retrieve it by."""
    created_at: int
    """When it was made, in seconds since 1 January 1970 (UTC)."""
    datasource_item: Dict[str, builtins.object]
    """The item of the data that was answered."""
    datasource_item_id: int
    """The number of that item in the data."""
    eval_id: str
    """The id of the evaluation that the run belongs to."""
    object: Literal["eval.run.output_item"]
    """Always `eval.run.output_item`, the type of this object."""
    results: List[OutputItemListResponse.Result]
    """What each grader found."""
    run_id: str
    """The id of the run that it belongs to."""
    sample: OutputItemListResponse.Sample
    """The answer, with the messages and settings that led to it."""
    status: str
    """How the item has fared in the run, such as `pass` or `fail`."""


public_types(
    globals(),
    {
        "eval_create_response": (
            "DataSourceConfigLogs TestingCriterionEvalGraderTextSimilarity TestingCriterionEvalGraderPython "
            "TestingCriterionEvalGraderScoreModel EvalCreateResponse"
        ),
        "eval_custom_data_source_config": "EvalCustomDataSourceConfig",
        "eval_delete_response": "EvalDeleteResponse",
        "eval_list_response": "EvalListResponse",
        "eval_retrieve_response": "EvalRetrieveResponse",
        "eval_stored_completions_data_source_config": "EvalStoredCompletionsDataSourceConfig",
        "eval_update_response": "EvalUpdateResponse",
        "evals.create_eval_completions_run_data_source": (
            "CreateEvalCompletionsRunDataSource "
            "SourceFileContentContent=CreateEvalCompletionsRunDataSource.SourceFileContentContent "
            "SourceFileContent=CreateEvalCompletionsRunDataSource.SourceFileContent "
            "SourceFileID=CreateEvalCompletionsRunDataSource.SourceFileID "
            "SourceStoredCompletions=CreateEvalCompletionsRunDataSource.SourceStoredCompletions "
            "InputMessagesTemplateTemplateEvalItemContentOutputText=CreateEvalCompletionsRunDataSource.InputMessagesTemplateTemplateEvalItemContentOutputText "  # noqa: E501
            "InputMessagesTemplateTemplateEvalItemContentInputImage=CreateEvalCompletionsRunDataSource.InputMessagesTemplateTemplateEvalItemContentInputImage "  # noqa: E501
            "InputMessagesTemplateTemplateEvalItem=CreateEvalCompletionsRunDataSource.InputMessagesTemplateTemplateEvalItem "  # noqa: E501
            "InputMessagesTemplate=CreateEvalCompletionsRunDataSource.InputMessagesTemplate "
            "InputMessagesItemReference=CreateEvalCompletionsRunDataSource.InputMessagesItemReference "
            "SamplingParams=CreateEvalCompletionsRunDataSource.SamplingParams"
        ),
        "evals.create_eval_jsonl_run_data_source": "CreateEvalJSONLRunDataSource",
        "evals.eval_api_error": "EvalAPIError",
        "evals.run_cancel_response": (
            "DataSourceResponsesSourceFileContentContent DataSourceResponsesSourceFileContent "
            "DataSourceResponsesSourceFileID DataSourceResponsesSourceResponses "
            "DataSourceResponsesInputMessagesTemplateTemplateChatMessage "
            "DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText=ResponsesInputMessagesTemplateEvalItemContentOutputText "  # noqa: E501
            "DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage=ResponsesInputMessagesTemplateEvalItemContentInputImage "  # noqa: E501
            "DataSourceResponsesInputMessagesTemplateTemplateEvalItem DataSourceResponsesInputMessagesTemplate "
            "DataSourceResponsesInputMessagesItemReference DataSourceResponsesSamplingParamsText "
            "DataSourceResponsesSamplingParams DataSourceResponses PerModelUsage PerTestingCriteriaResult "
            "ResultCounts RunCancelResponse"
        ),
        "evals.run_create_response": "RunCreateResponse",
        "evals.run_delete_response": "RunDeleteResponse",
        "evals.run_list_response": "RunListResponse",
        "evals.run_retrieve_response": "RunRetrieveResponse",
        "evals.runs.output_item_list_response": (
            "OutputItemListResponse Result=OutputItemListResponse.Result "
            "SampleInput=OutputItemListResponse.SampleInput SampleOutput=OutputItemListResponse.SampleOutput "
            "SampleUsage=OutputItemListResponse.SampleUsage Sample=OutputItemListResponse.Sample"
        ),
        "evals.runs.output_item_retrieve_response": "OutputItemRetrieveResponse",
    },
)

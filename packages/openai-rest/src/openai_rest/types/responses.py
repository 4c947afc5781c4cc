# Rendered from definitions/responses.yaml; edit that and run `hatch run generate`.
"""Models of the `responses` area of the API."""

from typing import TYPE_CHECKING, Dict, List, Optional, Union

from pydantic import Field
from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.imports import lazy_names
from openai_core.models import BaseModel, PropertyInfo
from openai_core.public_names import public_types
from openai_core.types.common import ResponsePrompt, ToolChoiceOptions
from openai_core.types.shared import Metadata, Reasoning, ResponseFormatJSONObject, ResponseFormatText, ResponsesModel

from .mixins import OutputText

if TYPE_CHECKING:
    from .response_items import ResponseInputItem
    from .response_output import ResponseOutputItem
    from .response_tools import ResponseToolChoice, Tool

LATE = {
    "ResponseInputItem": ".response_items",
    "ResponseOutputItem": ".response_output",
    "ResponseToolChoice": ".response_tools",
    "Tool": ".response_tools",
}
if not TYPE_CHECKING:
    __getattr__ = lazy_names(globals(), LATE)[0]


class Response(OutputText, BaseModel):
    """One answer of a model, with its output items, usage and the settings that it was made with."""

    class AccessPrograms(BaseModel):
        """The access programs that a response was made under."""

        cyber: Literal["standard", "daybreak_blue", "daybreak_red"]
        """The program for security work; `standard`, `daybreak_blue` or `daybreak_red`, as it was applied in the
        end.
        """

    class IncompleteDetails(BaseModel):
        """The reason why an answer was cut off."""

        reason: Optional[Literal["max_output_tokens", "max_messages", "content_filter", "steered"]] = None
        """What ended it early. `max_output_tokens` and `max_messages` are limits, `content_filter` stopped unwanted
        content, and `steered` means that new input came by `response.steer`, which a following response takes up.
        """

    class ToolChoiceSpecificProgrammaticToolCallingParam(BaseModel):
        """The choice that makes the model call tools from a program."""

        type: Literal["programmatic_tool_calling"]
        """Always `programmatic_tool_calling`, which tells this choice from others."""

    class Conversation(BaseModel):
        """The conversation that a response belongs to."""

        id: str
        """The id of the conversation, to retrieve it or list its items with."""

    class Image(BaseModel):
        """How images of the input were treated."""

        context_compression: Literal["enabled", "disabled"]
        """Whether images were compressed to take up less of the context, `enabled` or `disabled`, as was decided in
        the end.
        """

    class InputTransformation(BaseModel):
        """One item of the input that the model did not get to see."""

        id: str
        """The id that the reasoning item had in the input."""
        action: Literal["removed"]
        """Always `removed`, which means that the item was left out."""
        reason: Literal[
            "organization_mismatch", "end_user_mismatch", "model_mismatch", "prefix_mismatch", "turn_boundary"
        ]
        """Why it was left out. The organization, the end user, the model or the beginning of the context
        (`prefix_mismatch`) is another one, or a turn has ended (`turn_boundary`).
        """
        type: Literal["reasoning"]
        """Always `reasoning`, the kind of item."""

    class ModerationInputModerationResult(BaseModel):
        """The verdict of the moderation model on the input."""

        categories: Dict[str, bool]
        """For each category, whether the input falls under it."""
        category_applied_input_types: Dict[str, List[Literal["text", "image"]]]
        """For each category, whether its score stems from `text`, `image` or both."""
        category_scores: Dict[str, float]
        """For each category, how sure the model is, from 0 to 1."""
        flagged: bool
        """Whether any category applies."""
        model: str
        """The id of the moderation model."""
        type: Literal["moderation_result"]
        """Always `moderation_result`; tells it from an error."""

    class ModerationInputError(BaseModel):
        """The failure of an attempt to moderate the input."""

        code: str
        """A short code for what went wrong, for programs."""
        message: str
        """What went wrong, for people."""
        type: Literal["error"]
        """Always `error`; tells it from a verdict."""

    class ModerationOutputModerationResult(BaseModel):
        """The verdict of the moderation model on the output."""

        categories: Dict[str, bool]
        """For each category, whether the output falls under it."""
        category_applied_input_types: Dict[str, List[Literal["text", "image"]]]
        """For each category, whether its score stems from `text`, `image` or both."""
        category_scores: Dict[str, float]
        """For each category, how sure the model is, from 0 to 1."""
        flagged: bool
        """Whether any category applies."""
        model: str
        """The id of the moderation model."""
        type: Literal["moderation_result"]
        """Always `moderation_result`; tells it from an error."""

    class ModerationOutputError(BaseModel):
        """The failure of an attempt to moderate the output."""

        code: str
        """A short code for what went wrong, for programs."""
        message: str
        """What went wrong, for people."""
        type: Literal["error"]
        """Always `error`; tells it from a verdict."""

    class Moderation(BaseModel):
        """What moderation found in the input and output of a response."""

        input: "ResponseModerationInput"
        """The verdict on the input, or why there is none."""
        output: "ResponseModerationOutput"
        """The verdict on the output, or why there is none."""

    class PromptCacheDiagnosticsCacheMiss(BaseModel):
        """The finding that the prompt differs from that of the compared response."""

        cache_missed_tokens: int
        """About how many tokens of the input lie behind the first difference, and so were not served from the cache."""
        reason: Literal[
            "model_changed",
            "prompt_cache_key_changed",
            "tools_changed",
            "text_format_changed",
            "reasoning_effort_changed",
            "verbosity_changed",
            "context_compacted",
            "input_changed",
            "service_tier_changed",
        ]
        """What differed, such as the model, the tools, the input or the service tier. `context_compacted` means that
        items were summed up in between.
        """
        type: Literal["cache_miss"]
        """Always `cache_miss`; tells it from the other findings."""
        comparison_reusable_tokens: Optional[int] = None
        """How many tokens at the beginning of the compared response could have been reused."""

    class PromptCacheDiagnosticsCacheHit(BaseModel):
        """The finding that the beginning of the prompt came from the cache."""

        type: Literal["cache_hit"]
        """Always `cache_hit`; tells it from the other findings."""

    class PromptCacheDiagnosticsComparisonResponseNotFound(BaseModel):
        """The finding that there is no response with the id to compare with."""

        type: Literal["comparison_response_not_found"]
        """Always `comparison_response_not_found`; tells it from the other findings."""

    class PromptCacheDiagnosticsUnavailable(BaseModel):
        """The finding that use of the prompt cache could not be examined."""

        type: Literal["unavailable"]
        """Always `unavailable`; tells it from the other findings."""

    class PromptCacheOptions(BaseModel):
        """How the prompt cache was used for a response."""

        mode: Literal["implicit", "explicit"]
        """Whether the service set a breakpoint by itself (`implicit`) or only those in the input counted
        (`explicit`).
        """
        ttl: Literal["30m", "12h"]
        """How long each breakpoint is kept at least: 30 minutes (`30m`) or 12 hours (`12h`)."""
        comparison_response_id: Optional[str] = None
        """Which response the request named to be compared with, for `prompt_cache_diagnostics`."""

    class ToolUsageImageGenInputTokensDetails(BaseModel):
        """Input tokens of image generation, by kind."""

        image_tokens: int
        """How many input tokens stand for images."""
        text_tokens: int
        """How many input tokens stand for text."""

    class ToolUsageImageGenCachedTokensDetails(BaseModel):
        """Cached input tokens of image generation, by kind."""

        cached_image_tokens: int
        """How many tokens of images came from the cache."""
        cached_text_tokens: int
        """How many tokens of text came from the cache."""

    class ToolUsageImageGenOutputTokensDetails(BaseModel):
        """Output tokens of image generation, by kind."""

        image_tokens: int
        """How many output tokens stand for images."""
        text_tokens: int
        """How many output tokens stand for text."""

    class ToolUsageImageGen(BaseModel):
        """What all calls of the image generation tool used together, apart from those without a complete record."""

        input_tokens: int
        """How many tokens went in, for text and images together."""
        input_tokens_details: "Response.ToolUsageImageGenInputTokensDetails"
        """The input tokens, by kind."""
        output_tokens: int
        """How many tokens came out of the image models."""
        total_tokens: int
        """Input and output tokens together."""
        cached_tokens: Optional[int] = None
        """How many of the input tokens came from the cache; absent where that is not known."""
        cached_tokens_details: "Optional[Response.ToolUsageImageGenCachedTokensDetails]" = None
        """The cached tokens by kind, where that is known."""
        output_tokens_details: "Optional[Response.ToolUsageImageGenOutputTokensDetails]" = None
        """The output tokens by kind, where that is known."""

    class ToolUsageWebSearch(BaseModel):
        """What the web search tool used."""

        num_requests: int
        """How many searches are billed; opening pages and searches at a discount do not count."""

    class ToolUsage(BaseModel):
        """What hosted tools used, apart from the tokens of the model itself; the bill may differ."""

        image_gen: "Response.ToolUsageImageGen"
        """The tokens that the generation of images took."""
        web_search: "Response.ToolUsageWebSearch"
        """The searches on the web that count."""

    id: str
    """Its own id, to retrieve, cancel or delete it with, or to continue from as `previous_response_id`."""
    access_programs: Optional[AccessPrograms] = None
    """The access programs that applied. Null where none was in force, or where the service fell back to the standard
    one by itself.
    """
    created_at: float
    """When it was created, in seconds since 1 January 1970 (UTC)."""
    error: "Optional[ResponseError]" = None
    """What went wrong, where `status` is `failed`; otherwise null."""
    incomplete_details: Optional[IncompleteDetails] = None
    """Why the answer was cut off, where `status` is `incomplete`; otherwise null."""
    instructions: "Union[str, List[ResponseInputItem], None]" = None
    """The system or developer message, a text or items, that came first in the context. It holds for this response
    alone; one that continues from it has to send its own.
    """
    metadata: Optional[Metadata] = None
    """Your own notes on the response, up to 16 pairs of text, with keys of at most 64 characters and values of at
    most 512.
    """
    model: ResponsesModel
    """The id of the model that answered, such as `gpt-6-astra`."""
    object: Literal["response"]
    """Always `response`, the kind of object."""
    output: "List[ResponseOutputItem]"
    """What the model made, in order, such as messages, reasoning and tool calls. A message need not be the first of
    them; `output_text` joins the text of all.
    """
    parallel_tool_calls: bool
    """Whether the model was free to call several tools at once."""
    temperature: Optional[float] = None
    """How random the choice of tokens was, from 0 (nearly always the likeliest) to 2; it is best changed only while
    `top_p` is left alone.
    """
    tool_choice: "ResponseToolChoice"
    """Which of the tools the model was free, or obliged, to call."""
    tools: "List[Tool]"
    """The tools that the model was given, such as built-in ones, MCP servers, and functions of your own."""
    top_p: Optional[float] = None
    """The share of probability, from 0 to 1, that the likeliest tokens have to make up to be candidates. With 0.1,
    only the top tenth is drawn from.
    """
    background: Optional[bool] = None
    """Whether the model worked in the background, so that the call that created it returned at once."""
    completed_at: Optional[float] = None
    """When it was done, in seconds since 1 January 1970 (UTC); absent unless `status` is `completed`."""
    conversation: Optional[Conversation] = None
    """The conversation that its input and output items were added to; null where it belongs to none."""
    image: Optional[Image] = None
    """How the service treated images in the input."""
    input_transformations: Optional[List[InputTransformation]] = None
    """Which reasoning items of the input were kept from the model, in the order of the input, and why."""
    max_output_tokens: Optional[int] = None
    """The most tokens that the answer may take, with those of reasoning counted in; null for no limit of yours."""
    max_tool_calls: Optional[int] = None
    """How often built-in tools may be called, all of them taken together; attempts beyond that are ignored."""
    moderation: Optional[Moderation] = None
    """The verdict of moderation on input and output, where the request asked for one."""
    previous_response_id: Optional[str] = None
    """Which response this one continues from, by its id, if any. A response continues from another, or belongs to a
    conversation, not both.
    """
    prompt: Optional[ResponsePrompt] = None
    """The stored prompt template that was used, with its variables."""
    prompt_cache_diagnostics: "Optional[ResponsePromptCacheDiagnostics]" = None
    """Whether the beginning of the prompt was reused from another response, where the request named one to compare
    with.
    """
    prompt_cache_key: Optional[str] = None
    """The text of yours by which similar requests are grouped, so that more of them find their beginning in the
    prompt cache.
    """
    prompt_cache_options: Optional[PromptCacheOptions] = None
    """How the prompt cache was used; for models from `gpt-5.6` on."""
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]] = None
    """How long at most the prompt's beginning is cached, `in_memory` or `24h`. Deprecated; `prompt_cache_options`
    has `ttl`, the least time, which is independent of it. Models from `gpt-5.5` on take only `24h`.
    """
    reasoning: Optional[Reasoning] = None
    """How much the model was to think, and which summary of it was asked for; for reasoning models."""
    safety_identifier: Optional[str] = None
    """The stable name, up to 128 characters, that you gave the end user for abuse detection. A hash of the e-mail
    address keeps the person unknown.
    """
    service_tier: "Optional[ServiceTier]" = None
    """The tier that the request was really processed in, which may differ from the one asked for; a request for
    `fast` reads `priority` here. `default` is the standard tier, `flex` costs less and may take longer, and
    `ultrafast`, for `gpt-5.6-sol`, has to be granted.
    """
    status: "Optional[ResponseStatus]" = None
    """How far it has come; `completed`, `failed`, `in_progress`, `cancelled`, `queued` (in the background, not
    started), or `incomplete` when it was cut off, with the reason in `incomplete_details`.
    """
    text: "Optional[ResponseTextConfig]" = None
    """In which form text was asked for (plain or JSON), and at what length."""
    tool_usage: Optional[ToolUsage] = None
    """What hosted tools used, on top of `usage`; absent where that is not known. A tool that was not used counts
    zero.
    """
    top_logprobs: Optional[int] = None
    """For how many of the likeliest tokens, 0 to 20, each position reports log probabilities; sometimes there are
    fewer.
    """
    truncation: Optional[Literal["auto", "disabled"]] = None
    """What happens to input beyond the context window. `auto` drops the oldest items until it fits, on some models
    earlier than needed; `disabled`, the default, makes the request fail with status 400.
    """
    usage: "Optional[ResponseUsage]" = None
    """How many tokens were used; null until the response is done."""
    user: Optional[str] = None
    """The former name of the end user. `safety_identifier` and `prompt_cache_key` take its place."""


ResponseModerationInput: TypeAlias = Annotated[
    Union[Response.ModerationInputModerationResult, Response.ModerationInputError], PropertyInfo(discriminator="type")
]
"""What moderation says of the input: a verdict, or an error."""

ResponseModerationOutput: TypeAlias = Annotated[
    Union[Response.ModerationOutputModerationResult, Response.ModerationOutputError], PropertyInfo(discriminator="type")
]
"""What moderation says of the output: a verdict, or an error."""

ResponsePromptCacheDiagnostics: TypeAlias = Annotated[
    Union[
        Response.PromptCacheDiagnosticsCacheMiss,
        Response.PromptCacheDiagnosticsCacheHit,
        Response.PromptCacheDiagnosticsComparisonResponseNotFound,
        Response.PromptCacheDiagnosticsUnavailable,
    ],
    PropertyInfo(discriminator="type"),
]
"""What a comparison with an earlier response says about the prompt cache."""


class ResponseError(BaseModel):
    """The error that kept the model from answering."""

    class MisalignmentSteer(BaseModel):
        """An instruction by which the model may go on after a block."""

        message: str
        """The instruction as a text."""

    class Misalignment(BaseModel):
        """Why the service stopped a model that acted against what was intended."""

        detailed_explanation: Optional[str] = None
        """Why it was blocked, for people."""
        error_type: Union[
            str,
            Literal[
                "potentially_unintended_data_transfer",
                "potentially_unintended_data_access",
                "potentially_unintended_destructive_activity",
                "other",
            ],
            None,
        ] = None
        """Which kind of harm was feared, such as a transfer of data, access to data or destruction. New kinds may be
        added, so expect any text.
        """
        review_target: Optional[str] = None
        """An opaque text that names the review if you decide to go on with it; null where that is not possible."""
        steer: "Optional[ResponseError.MisalignmentSteer]" = None
        """An instruction to continue with, where there is one."""

    code: Literal[
        "server_error",
        "rate_limit_exceeded",
        "invalid_prompt",
        "data_residency_mismatch",
        "bio_policy",
        "misalignment_policy_violation",
        "vector_store_timeout",
        "invalid_image",
        "invalid_image_format",
        "invalid_base64_image",
        "invalid_image_url",
        "image_too_large",
        "image_too_small",
        "image_parse_error",
        "image_content_policy_violation",
        "invalid_image_mode",
        "image_file_too_large",
        "unsupported_image_media_type",
        "empty_image_file",
        "failed_to_download_image",
        "image_file_not_found",
    ]
    """The cause, for programs. `server_error` and `rate_limit_exceeded` may pass if you try again; codes with
    `policy` in them are refusals; those with `image` concern a picture in the input.
    """
    message: str
    """The cause, in a sentence for people."""
    misalignment: Optional[Misalignment] = None
    """More about the block, where `code` is `misalignment_policy_violation`."""
    param: Optional[str] = None
    """The parameter of the request that caused the error; null where there is none."""
    type: Optional[str] = None
    """The kind of error as it first arose; null if that was not kept."""


class ResponseFormatTextJSONSchemaConfig(BaseModel):
    """The demand that text be JSON after a schema."""

    name: str
    """A name for the format, of up to 64 letters, digits, underscores and dashes."""
    schema_: Dict[str, object] = Field(alias="schema")
    """The JSON schema that the text has to follow."""
    type: Literal["json_schema"]
    """Always `json_schema`; tells it from the other formats."""
    description: Optional[str] = None
    """What the format is for, which the model reads to fill it sensibly."""
    strict: Optional[bool] = None
    """Whether the text is sure to follow the schema. With true, only part of JSON Schema may be used; false by
    default.
    """


ResponseFormatTextConfig: TypeAlias = Annotated[
    Union[ResponseFormatText, ResponseFormatTextJSONSchemaConfig, ResponseFormatJSONObject],
    PropertyInfo(discriminator="type"),
]
"""The form that text has to have: plain, JSON after a schema, or any JSON object."""


class ResponseFunctionToolCall(BaseModel):
    """The model's call of a function of yours."""

    class CallerDirect(BaseModel):
        """The note that the model itself called a tool."""

        type: Literal["direct"]
        """Always `direct`; tells it from a call by a program."""

    class CallerProgram(BaseModel):
        """The note that a program of the model's called a tool."""

        caller_id: str
        """The `call_id` of the item that holds the program."""
        type: Literal["program"]
        """Always `program`; tells it from a call by the model itself."""

    arguments: str
    """The arguments as a JSON text. The model wrote them, so check them before use."""
    call_id: str
    """The id that ties the call to its result; send it along as `call_id` of the output."""
    name: str
    """The function to run, by the name you gave it."""
    type: Literal["function_call"]
    """Always `function_call`; tells it from other items."""
    id: Optional[str] = None
    """The id of the item itself; results refer to `call_id` instead."""
    async_: Optional[bool] = Field(default=None, alias="async")
    """Whether the model goes on without waiting for the result."""
    caller: "Optional[ResponseFunctionToolCallCaller]" = None
    """Who made the call, the model itself or a program that it wrote."""
    namespace: Optional[str] = None
    """The namespace that the function belongs to, if it is in one."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None
    """How far the item is; `in_progress`, `completed`, or `incomplete` when it was cut off. Set by the service."""


ResponseFunctionToolCallCaller: TypeAlias = Annotated[
    Union[ResponseFunctionToolCall.CallerDirect, ResponseFunctionToolCall.CallerProgram, None],
    PropertyInfo(discriminator="type"),
]
"""Who called a tool: the model itself, or a program that it wrote."""

ResponseIncludable: TypeAlias = Literal[
    "file_search_call.results",
    "web_search_call.results",
    "web_search_call.action.sources",
    "message.input_image.image_url",
    "computer_call_output.output.image_url",
    "code_interpreter_call.outputs",
    "reasoning.encrypted_content",
    "message.output_text.logprobs",
]
"""A part of the output that is left out unless `include` asks for it, such as search results or log probabilities."""


class ResponseOutputMessage(BaseModel):
    """A message that the model wrote."""

    id: str
    """The id of the message."""
    content: "List[ResponseOutputMessageContent]"
    """The parts of the message, each a text or a refusal."""
    role: Literal["assistant"]
    """Always `assistant`, the model."""
    status: Literal["in_progress", "completed", "incomplete"]
    """How far the message is; `in_progress`, `completed`, or `incomplete` when it was cut off."""
    type: Literal["message"]
    """Always `message`; tells it from other items."""
    phase: Optional[Literal["commentary", "final_answer"]] = None
    """Whether it is a remark on the way (`commentary`) or the `final_answer`. From `gpt-5.3-codex` on, send it back
    unchanged with later requests, or answers may get worse.
    """


class ResponseOutputText(BaseModel):
    """A text that the model wrote."""

    class AnnotationFileCitation(BaseModel):
        """A reference to a file that the text draws on."""

        file_id: str
        """The id of the cited file, to retrieve it with."""
        filename: str
        """The name of the cited file."""
        index: int
        """Where in the text the reference belongs, as a position in it."""
        type: Literal["file_citation"]
        """Always `file_citation`; tells it from other annotations."""

    class AnnotationURLCitation(BaseModel):
        """A reference to a web page that the text draws on."""

        end_index: int
        """Where the reference ends in the text, as the position of its last character."""
        start_index: int
        """Where the reference begins in the text, as the position of its first character."""
        title: str
        """The title of the page."""
        type: Literal["url_citation"]
        """Always `url_citation`; tells it from other annotations."""
        url: str
        """The address of the page."""

    class AnnotationContainerFileCitation(BaseModel):
        """A reference to a file in a container that the text draws on."""

        container_id: str
        """The id of the container that holds the file."""
        end_index: int
        """Where the reference ends in the text, as the position of its last character."""
        file_id: str
        """The id of the file; with `container_id`, its content can be fetched."""
        filename: str
        """The name of the file in the container."""
        start_index: int
        """Where the reference begins in the text, as the position of its first character."""
        type: Literal["container_file_citation"]
        """Always `container_file_citation`; tells it from other annotations."""

    class AnnotationFilePath(BaseModel):
        """A reference to a file that was made along with the text."""

        file_id: str
        """The id of that file, to fetch its content with."""
        index: int
        """Its position in the list of files."""
        type: Literal["file_path"]
        """Always `file_path`; tells it from other annotations."""

    class LogprobTopLogprob(BaseModel):
        """How likely one of the candidates for a token was."""

        token: str
        """The token as text."""
        bytes: List[int]
        """The token as bytes in UTF-8, for characters that span several tokens."""
        logprob: float
        """The natural logarithm of its probability; 0 is certain."""

    class Logprob(BaseModel):
        """How likely a token of the text was, and which others were candidates."""

        token: str
        """The token as text."""
        bytes: List[int]
        """The token as bytes in UTF-8, for characters that span several tokens."""
        logprob: float
        """The natural logarithm of its probability; 0 is certain."""
        top_logprobs: "List[ResponseOutputText.LogprobTopLogprob]"
        """The likeliest tokens at this place, as many as `top_logprobs` asked for or fewer."""

    annotations: "List[ResponseOutputTextAnnotation]"
    """What the text refers to, such as files and web pages."""
    text: str
    """The text itself; a part of it where the message is still being made."""
    type: Literal["output_text"]
    """Always `output_text`; tells it from a refusal."""
    logprobs: Optional[List[Logprob]] = None
    """How likely each token was; only where `include` asks for `message.output_text.logprobs`."""


class ResponseOutputRefusal(BaseModel):
    """The model's refusal to answer."""

    refusal: str
    """Why the model will not answer, in its words."""
    type: Literal["refusal"]
    """Always `refusal`; tells it from text."""


ResponseOutputMessageContent: TypeAlias = Annotated[
    Union[ResponseOutputText, ResponseOutputRefusal], PropertyInfo(discriminator="type")
]
"""A part of a message: a text, or a refusal."""

ResponseOutputTextAnnotation: TypeAlias = Annotated[
    Union[
        ResponseOutputText.AnnotationFileCitation,
        ResponseOutputText.AnnotationURLCitation,
        ResponseOutputText.AnnotationContainerFileCitation,
        ResponseOutputText.AnnotationFilePath,
    ],
    PropertyInfo(discriminator="type"),
]
"""What a text refers to: a file, a web page, or a file in a container."""


class ResponseReasoningItem(BaseModel):
    """What a reasoning model thought before it answered; send it back in the input if you keep the context yourself."""

    class Summary(BaseModel):
        """A part of the summary of what the model thought."""

        text: str
        """The summary so far, as text."""
        type: Literal["summary_text"]
        """Always `summary_text`, the kind of part."""

    class Content(BaseModel):
        """A part of what the model thought."""

        text: str
        """The thoughts as text."""
        type: Literal["reasoning_text"]
        """Always `reasoning_text`, the kind of part."""

    id: str
    """The id of the reasoning item."""
    summary: List[Summary]
    """A summary of the thoughts, in parts; empty unless `reasoning` asked for one."""
    type: Literal["reasoning"]
    """Always `reasoning`; tells it from other items."""
    content: Optional[List[Content]] = None
    """The thoughts themselves, in parts, where the model discloses them."""
    encrypted_content: Optional[str] = None
    """The thoughts in encrypted form, for later requests where nothing is stored; there by default. In a stream,
    take it from `response.output_item.done`; the item in `response.output_item.added` may hold only part of it.
    """
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None
    """How far the item is; `in_progress`, `completed`, or `incomplete` when it was cut off. Set by the service."""


ResponseStatus: TypeAlias = Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"]
"""How far a response has come."""


class ResponseTextConfig(BaseModel):
    """In which form and at what length the model writes."""

    format: Optional[ResponseFormatTextConfig] = None
    """The form of the text. The default is plain text; `json_schema` makes it follow a schema of yours, and
    `json_object`, which older models need, only makes it JSON.
    """
    verbosity: Optional[Literal["low", "medium", "high"]] = None
    """How long answers are, `low`, `medium` (the default) or `high`."""


class ResponseUsage(BaseModel):
    """How many tokens a response used."""

    class InputTokensDetailsCacheWriteTokensDetails(BaseModel):
        """The input tokens written to the prompt cache, by how long they are kept."""

        ttl_12h_tokens: int
        """How many tokens are kept for 12 hours."""
        ttl_30m_tokens: int
        """How many tokens are kept for 30 minutes."""

    class InputTokensDetails(BaseModel):
        """How the input tokens relate to the prompt cache."""

        cache_write_tokens: int
        """How many tokens were put into the cache for later requests."""
        cached_tokens: int
        """How many tokens were found in the cache."""
        cache_write_tokens_details: "Optional[ResponseUsage.InputTokensDetailsCacheWriteTokensDetails]" = None
        """The tokens put into the cache, by how long they are kept."""

    class OutputTokensDetails(BaseModel):
        """What the output tokens were used for."""

        reasoning_tokens: int
        """How many tokens the model thought in before it answered; they are billed as output."""

    input_tokens: int
    """How many tokens the model was given."""
    input_tokens_details: InputTokensDetails
    """How many input tokens were read from the cache, or written to it."""
    output_tokens: int
    """How many tokens the model made, with those of reasoning counted in."""
    output_tokens_details: OutputTokensDetails
    """How many output tokens went into reasoning."""
    total_tokens: int
    """Input and output tokens together."""


ServiceTier: TypeAlias = Optional[Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"]]
"""The tier that a request is processed in, which decides on latency and price."""


class ResponseFunctionToolCallItem(ResponseFunctionToolCall):
    """The model's call of a function of yours, as it is stored."""

    id: str  # pyright: ignore[reportIncompatibleVariableOverride, reportGeneralTypeIssues]
    """The id of the item itself; results refer to `call_id` instead."""
    status: Literal["in_progress", "completed", "incomplete"]  # pyright: ignore[reportIncompatibleVariableOverride, reportGeneralTypeIssues]
    """How far the item is; `in_progress`, `completed`, or `incomplete` when it was cut off."""
    created_by: Optional[str] = None
    """The id of whoever created the item."""


EARLY = {
    "ResponseToolChoice": ToolChoiceOptions,
    "ResponseOutputItem": Annotated[
        Union[ResponseOutputMessage, ResponseReasoningItem, ResponseFunctionToolCall],
        PropertyInfo(discriminator="type"),
    ],
}

public_types(
    globals(),
    {
        "responses.response": (
            "Response AccessPrograms=Response.AccessPrograms IncompleteDetails=Response.IncompleteDetails "
            "ToolChoiceSpecificProgrammaticToolCallingParam=Response.ToolChoiceSpecificProgrammaticToolCallingParam "
            "Conversation=Response.Conversation Image=Response.Image "
            "InputTransformation=Response.InputTransformation "
            "ModerationInputModerationResult=Response.ModerationInputModerationResult "
            "ModerationInputError=Response.ModerationInputError "
            "ModerationOutputModerationResult=Response.ModerationOutputModerationResult "
            "ModerationOutputError=Response.ModerationOutputError Moderation=Response.Moderation "
            "PromptCacheDiagnosticsCacheMiss=Response.PromptCacheDiagnosticsCacheMiss "
            "PromptCacheDiagnosticsCacheHit=Response.PromptCacheDiagnosticsCacheHit "
            "PromptCacheDiagnosticsComparisonResponseNotFound=Response.PromptCacheDiagnosticsComparisonResponseNotFound "  # noqa: E501
            "PromptCacheDiagnosticsUnavailable=Response.PromptCacheDiagnosticsUnavailable "
            "PromptCacheOptions=Response.PromptCacheOptions "
            "ToolUsageImageGenInputTokensDetails=Response.ToolUsageImageGenInputTokensDetails "
            "ToolUsageImageGenCachedTokensDetails=Response.ToolUsageImageGenCachedTokensDetails "
            "ToolUsageImageGenOutputTokensDetails=Response.ToolUsageImageGenOutputTokensDetails "
            "ToolUsageImageGen=Response.ToolUsageImageGen ToolUsageWebSearch=Response.ToolUsageWebSearch "
            "ToolUsage=Response.ToolUsage"
        ),
        "responses.response_error": (
            "ResponseError MisalignmentSteer=ResponseError.MisalignmentSteer Misalignment=ResponseError.Misalignment"
        ),
        "responses.response_format_text_json_schema_config": "ResponseFormatTextJSONSchemaConfig",
        "responses.response_function_tool_call": (
            "ResponseFunctionToolCall CallerDirect=ResponseFunctionToolCall.CallerDirect "
            "CallerProgram=ResponseFunctionToolCall.CallerProgram"
        ),
        "responses.response_output_message": "ResponseOutputMessage",
        "responses.response_output_refusal": "ResponseOutputRefusal",
        "responses.response_output_text": (
            "ResponseOutputText AnnotationFileCitation=ResponseOutputText.AnnotationFileCitation "
            "AnnotationURLCitation=ResponseOutputText.AnnotationURLCitation "
            "AnnotationContainerFileCitation=ResponseOutputText.AnnotationContainerFileCitation "
            "AnnotationFilePath=ResponseOutputText.AnnotationFilePath "
            "LogprobTopLogprob=ResponseOutputText.LogprobTopLogprob Logprob=ResponseOutputText.Logprob"
        ),
        "responses.response_reasoning_item": (
            "ResponseReasoningItem Summary=ResponseReasoningItem.Summary Content=ResponseReasoningItem.Content"
        ),
        "responses.response_text_config": "ResponseTextConfig",
        "responses.response_usage": (
            "ResponseUsage "
            "InputTokensDetailsCacheWriteTokensDetails=ResponseUsage.InputTokensDetailsCacheWriteTokensDetails "
            "InputTokensDetails=ResponseUsage.InputTokensDetails "
            "OutputTokensDetails=ResponseUsage.OutputTokensDetails"
        ),
        "responses.response_function_tool_call_item": "ResponseFunctionToolCallItem",
    },
)

"""Names that other libraries import from private and deep paths exist there."""

from __future__ import annotations

from importlib import import_module
from unittest.mock import patch

import httpx
import pytest

from openai import OpenAI

NAMES = {
    "openai": "OpenAI AsyncOpenAI Client AsyncClient Stream AsyncStream NOT_GIVEN NotGiven Omit omit BaseModel"
    " APIError APIStatusError APIConnectionError BadRequestError NotFoundError OpenAIError Timeout DefaultHttpxClient"
    " DefaultAsyncHttpxClient DefaultAioHttpClient __version__ _legacy_response pagination types resources",
    "openai._base_client": "make_request_options SyncAPIClient AsyncAPIClient FinalRequestOptions BaseClient"
    " SyncHttpxClientWrapper AsyncHttpxClientWrapper AsyncPaginator PageInfo",
    "openai._compat": "PYDANTIC_V1 model_dump model_copy model_json model_parse cached_property",
    "openai._constants": "RAW_RESPONSE_HEADER DEFAULT_TIMEOUT DEFAULT_MAX_RETRIES DEFAULT_CONNECTION_LIMITS",
    "openai._exceptions": "APIError APIStatusError APITimeoutError RateLimitError OpenAIError",
    "openai._files": "file_from_path to_httpx_files",
    "openai._legacy_response": "LegacyAPIResponse HttpxBinaryResponseContent",
    "openai._models": "BaseModel FinalRequestOptions construct_type construct_type_unchecked add_request_id"
    " validate_type",
    "openai._qs": "Querystring parse stringify",
    "openai._resource": "SyncAPIResource AsyncAPIResource",
    "openai._response": "APIResponse AsyncAPIResponse",
    "openai._streaming": "SSEDecoder ServerSentEvent Stream AsyncStream",
    "openai._types": "Omit omit NOT_GIVEN NotGiven FileTypes Response RequestOptions ResponseT Body Query Headers"
    " SequenceNotStr Timeout",
    "openai._utils": "is_given is_dict is_list is_mapping PropertyInfo extract_files",
    "openai.pagination": "SyncPage AsyncPage SyncCursorPage AsyncCursorPage",
    "openai.resources.chat": "Chat AsyncChat Completions AsyncCompletions",
    "openai.resources.chat.completions": "Completions AsyncCompletions",
    "openai.resources.chat.completions.completions": "Completions AsyncCompletions CompletionsWithRawResponse",
    "openai.resources.completions": "Completions AsyncCompletions",
    "openai.resources.embeddings": "Embeddings AsyncEmbeddings",
    "openai.resources.fine_tuning.jobs.jobs": "Jobs AsyncJobs",
    "openai.resources.responses": "Responses AsyncResponses",
    "openai.resources.responses.responses": "Responses AsyncResponses",
    "openai.types": "CompletionUsage CreateEmbeddingResponse Completion chat responses FileObject FileDeleted Model",
    "openai.types.chat": "ChatCompletion ChatCompletionChunk ChatCompletionMessage ChatCompletionMessageParam"
    " ChatCompletionToolParam ChatCompletionContentPartParam ChatCompletionMessageFunctionToolCall"
    " ChatCompletionStreamOptionsParam chat_completion chat_completion_chunk",
    "openai.types.chat.chat_completion": "ChatCompletion Choice",
    "openai.types.chat.chat_completion_chunk": "ChatCompletionChunk Choice ChoiceDelta ChoiceDeltaToolCall"
    " ChoiceDeltaToolCallFunction",
    "openai.types.chat.chat_completion_message": "ChatCompletionMessage FunctionCall",
    "openai.types.chat.chat_completion_message_function_tool_call": "Function ChatCompletionMessageFunctionToolCall",
    "openai.types.chat.chat_completion_message_tool_call": "ChatCompletionMessageToolCall Function",
    "openai.types.chat.chat_completion_token_logprob": "ChatCompletionTokenLogprob",
    "openai.types.completion_usage": "CompletionUsage PromptTokensDetails CompletionTokensDetails",
    "openai.types.create_embedding_response": "CreateEmbeddingResponse Usage",
    "openai.types.file_deleted": "FileDeleted",
    "openai.types.responses": "Response ResponseFunctionToolCall ResponseOutputMessage ResponseOutputText"
    " ResponseCompletedEvent ResponseReasoningItem ResponseOutputRefusal ResponseCustomToolCall ResponseUsage"
    " ResponseTextDeltaEvent ResponseStreamEvent ResponseInputItemParam ResponseInputParam response_output_text",
    "openai.types.responses.response": "Response IncompleteDetails",
    "openai.types.responses.response_computer_tool_call": "ResponseComputerToolCall ActionScreenshot"
    " PendingSafetyCheck",
    "openai.types.responses.response_create_params": "ContextManagement",
    "openai.types.responses.response_function_tool_call": "ResponseFunctionToolCall CallerProgram",
    "openai.types.responses.response_function_web_search": "ResponseFunctionWebSearch ActionSearch",
    "openai.types.responses.response_input_param": "FunctionCallOutput McpApprovalResponse",
    "openai.types.responses.response_output_item": "McpApprovalRequest McpCall LocalShellCall McpListTools Program"
    " ProgramOutput ImageGenerationCall",
    "openai.types.responses.response_output_refusal": "ResponseOutputRefusal",
    "openai.types.responses.response_output_text": "ResponseOutputText Annotation",
    "openai.types.responses.response_prompt_param": "ResponsePromptParam",
    "openai.types.responses.response_reasoning_item": "ResponseReasoningItem Summary",
    "openai.types.responses.response_text_config_param": "ResponseTextConfigParam",
    "openai.types.responses.response_usage": "ResponseUsage OutputTokensDetails InputTokensDetails",
    "openai.types.responses.tool_param": "Mcp ImageGeneration",
    "openai.types.shared": "Reasoning",
    "openai.types.shared.reasoning": "Reasoning",
}


@pytest.mark.parametrize("path", NAMES)
def test_names_of(path: str) -> None:
    module = import_module(path)
    assert not [name for name in NAMES[path].split() if getattr(module, name, None) is None and name != "PYDANTIC_V1"]


def test_submodules_are_attributes_without_an_import_of_their_own() -> None:
    import openai

    annotation = openai.types.responses.response_output_text.Annotation
    assert annotation is import_module("openai.types.responses.response_output_text").Annotation
    assert openai.resources.chat.completions.Completions is openai.resources.chat.Completions


@pytest.mark.parametrize(
    "path",
    ["_base_client", "_client", "_constants", "_exceptions", "_legacy_response", "_response", "_streaming", "_types"],
)
def test_the_library_of_http_is_found_where_clients_look_for_it(path: str) -> None:
    module = import_module(f"openai.{path}")
    assert module.httpx is module.httpx2 is httpx


def test_modules_are_patched_by_the_path_of_the_client() -> None:
    with patch("openai._base_client.uuid.uuid4", return_value="one"), patch("openai._base_client.anyio.sleep") as sleep:
        assert OpenAI(api_key="k")._idempotency_key() == "stainless-python-retry-one"
        assert not sleep.called

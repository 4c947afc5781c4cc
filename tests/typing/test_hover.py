"""What editors show of clients, methods, arguments, fields, keys, events and errors, asked from pyright's server.

`hatch run hover` runs it, in the environment that has pyright; elsewhere it is skipped. Nothing of it uses the network.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any, Iterator

import pytest
from language_server import LanguageServer

pytestmark = pytest.mark.skipif(shutil.which("pyright-langserver") is None, reason="pyright is not installed here")

ROOT = Path(__file__).parents[2]
DOCUMENT = ROOT / "tests" / "typing" / "in_an_editor.py"
PROGRAM = """
import openai
from openai import AsyncOpenAI, OpenAI
from openai.types.chat import ChatCompletionUserMessageParam
from openai.types.responses import EasyInputMessageParam, FunctionToolParam, Response, ResponseTextDeltaEvent
from openai.types.webhooks import ResponseCompletedWebhookEvent

client = OpenAI(timeout=3)
azure = openai.AzureOpenAI(azure_endpoint="https://example.test")
response = client.responses.create(model="m", input="Hi.", service_tier="flex")
completion = client.chat.completions.create(model="m", messages=[], temperature=1)
vectors = client.embeddings.create(model="m", input="Hi.", dimensions=3)
speech = client.audio.speech.create(model="m", voice="alloy", input="Hi.", speed=2)
file = client.files.create(file=b"", purpose="batch")
text: EasyInputMessageParam = {"role": "user", "content": "Hi."}
message: ChatCompletionUserMessageParam = {"role": "user", "content": "Hi.", "name": "Ann"}
tool: FunctionToolParam = {"type": "function", "name": "f", "parameters": {}, "strict": True}


def read(event: ResponseTextDeltaEvent, hook: ResponseCompletedWebhookEvent, error: openai.APIStatusError) -> None:
    event.delta
    event.sequence_number
    hook.created_at
    error.request_id
    error.status_code
    response.output_text
    response.status
    response.usage.input_tokens_details.cached_tokens
    response.incomplete_details.reason
    response.to_dict()
    completion.choices[0].finish_reason
    completion.choices[0].message.content
    vectors.data[0].embedding
    file.expires_at
    client.responses
    client.chat.completions
    client.with_options(deadline=60)
    client.responses.with_raw_response
    client.files.wait_for_processing("f")
    client.responses.stream(model="m")
    client.realtime.connect(model="m")
    client.webhooks.unwrap("", {})


def fail() -> None:
    openai.RateLimitError
    openai.APITimeoutError
    openai.LengthFinishReasonError
    openai.DeadlineExceededError


async def wait(client: AsyncOpenAI) -> None:
    await client.images.generate(prompt="p", background="opaque")
    client.batches.list
"""
LINES = PROGRAM.split("\n")


HOVERED = (
    ("client = OpenAI", "OpenAI", "api_key: The API key, or a function that gives it", "`OPENAI_API_KEY`"),
    ("azure = openai.AzureOpenAI", "AzureOpenAI", "azure_endpoint: The address of the resource"),
    ("response = ", "create", "max_output_tokens: ", "temperature: "),
    (
        'text: EasyInputMessageParam = {"role"',
        '"role"',
        "Who it comes from",
        "`developer` and `system` take precedence",
    ),
    ('text: EasyInputMessageParam = {"role"', '"content"', "a list of texts, images and files"),
    ("message: ", '"name"', "A name that tells speakers of the same role apart."),
    ("tool: ", '"parameters"', "A JSON schema of the arguments"),
    ("tool: ", '"strict"', "Whether the arguments are sure to follow the schema"),
    ("    event.delta", "delta", "The text to append to the part."),
    ("    event.sequence_number", "sequence_number", "The number of this event in its stream"),
    ("    hook.created_at", "created_at", "When the event happened, in seconds since 1 January 1970 (UTC)."),
    ("    error.request_id", "request_id", "`x-request-id` header"),
    ("    error.status_code", "status_code", "status code"),
    ("    response.output_text", "output_text", "The text parts of all messages in `output`"),
    ("    response.status", "status", "How far it has come", "`incomplete`"),
    ("    response.usage", "cached_tokens", "How many tokens were found in the cache."),
    ("    response.incomplete_details", "reason", "What ended it early."),
    ("    response.to_dict", "to_dict", "exclude_none: Leave out fields that are `None`"),
    ("    completion.choices[0].finish", "finish_reason", "Why generation ended", "`tool_calls` when"),
    ("    completion.choices[0].message", "content", "null when the model calls tools or refuses"),
    ("    vectors.data", "embedding", "The vector, as long as `dimensions`"),
    ("    file.expires_at", "expires_at", "When the file is deleted by itself"),
    ("    client.responses", "responses", "Responses of a model that can use tools"),
    ("    client.chat", "completions", "Answers to a list of messages"),
    ("    client.with_options", "with_options", "deadline: Seconds for a whole call"),
    ("    client.responses.with_raw", "with_raw_response", "returning the HTTP response with its headers"),
    ("    client.files", "wait_for_processing", "poll_interval: How many seconds to wait"),
    ("    client.responses.stream", "stream", "starting_after: The sequence number"),
    ("    client.realtime", "connect", "on_reconnecting: Asked before a lost connection is replaced"),
    ("    client.webhooks", "unwrap", "InvalidWebhookSignatureError: The delivery cannot be trusted"),
    ("    openai.RateLimitError", "RateLimitError", "429: too many requests or tokens"),
    ("    openai.APITimeoutError", "APITimeoutError", "One network operation took longer than `timeout`."),
    ("    openai.Length", "LengthFinishReasonError", "the token limit cut it"),
    ("    openai.Deadline", "DeadlineExceededError", "took longer than `deadline`"),
    ("    await client.images", "generate", "background: Whether the background is `transparent`"),
    ("    client.batches", "list", "limit: How many items a page holds"),
)
"""Where the pointer rests (the start of a line, and a word in it), and what the editor says there."""

ARGUMENTS = (
    ("client = OpenAI", "timeout", "Seconds for each network operation"),
    ("azure = ", "azure_endpoint", "The address of the resource"),
    ("response = ", "input", "What the model is given: a text, or a list of items."),
    ("response = ", "service_tier", "The tier that requests are processed in"),
    ("completion = ", "temperature", "The randomness of sampling"),
    ("vectors = ", "dimensions", "The length of each vector"),
    ("speech = ", "speed", "How fast the voice speaks"),
    ("file = ", "purpose", "What the file is for"),
    ("    client.with_options", "deadline", "Seconds for a whole call"),
    ("    client.realtime", "model", "The id of the model"),
    ("    await client.images", "background", "Whether the background is `transparent`"),
)
"""Where an argument is written, and what the editor says of it."""


@pytest.fixture(scope="module")
def server() -> Iterator[LanguageServer]:
    with LanguageServer(ROOT) as running:
        running.open(DOCUMENT, PROGRAM)
        yield running


def line_of(start: str) -> int:
    return next(number for number, line in enumerate(LINES) if line.startswith(start))


@pytest.mark.parametrize("start, word, texts", [(start, word, texts) for start, word, *texts in HOVERED])
def test_what_the_pointer_shows(server: LanguageServer, start: str, word: str, texts: Any) -> None:
    line = line_of(start)
    column = LINES[line].rindex(word)
    shown = server.ask_at("textDocument/hover", DOCUMENT, line, column + 1)
    for text in texts:
        assert text in shown["contents"]["value"].replace("\n", " ")


@pytest.mark.parametrize("start, argument, text", ARGUMENTS)
def test_what_arguments_show(server: LanguageServer, start: str, argument: str, text: str) -> None:
    line = line_of(start)
    column = LINES[line].index(f"{argument}=") + len(argument) + 1
    shown = server.ask_at("textDocument/signatureHelp", DOCUMENT, line, column)
    signature = shown["signatures"][shown.get("activeSignature") or 0]
    parameter = signature["parameters"][signature.get("activeParameter", shown.get("activeParameter"))]
    assert parameter["documentation"]["value"].startswith(f"{argument}: {text}")


def test_what_completion_shows_of_a_response(server: LanguageServer) -> None:
    line = line_of("    response.output_text")
    shown = server.ask_at("textDocument/completion", DOCUMENT, line, LINES[line].index(".") + 1)
    items = {each["label"]: each for each in shown["items"]}
    assert {"output_text", "usage", "status", "to_dict"} <= items.keys()
    resolved = server.ask("completionItem/resolve", items["usage"])
    assert "How many tokens were used" in resolved["documentation"]["value"]


def test_there_are_thirty_places() -> None:
    assert len({(start, word) for start, word, *_ in HOVERED}) >= 30

"""What people write by mistake with the clients of `openai`, and the sentence that each of them gets."""

from __future__ import annotations

import asyncio
import importlib
import inspect
from operator import attrgetter
from typing import Any

import pytest

import openai
from openai.types import CreateEmbeddingResponse, ImagesResponse
from openai.types.chat import ChatCompletion, ChatCompletionChunk
from openai.types.responses import ParsedResponse, Response

CLIENTS = [openai.OpenAI(api_key="sk-none"), openai.AsyncOpenAI(api_key="sk-none")]
REMOVED = ["api_requestor", "api_resources", "embeddings_utils", "error", "openai_object"]


@pytest.mark.parametrize("client", CLIENTS)
def test_methods_that_are_one_step_further(client: Any) -> None:
    places = {
        "audio.create": "client.audio.speech.create",
        "chat.create": "client.chat.completions.create",
        "chat.parse": "client.chat.completions.parse",
        "fine_tuning.create": "client.fine_tuning.jobs.create",
        "images.create": "client.images.generate",
    }
    for path, place in places.items():
        resource, _, name = path.partition(".")
        with pytest.raises(AttributeError, match=f"has no '{name}'; use `{place}` instead"):
            getattr(getattr(client, resource), name)
        assert callable(eval(place, {"client": client}))


@pytest.mark.parametrize("client", CLIENTS)
def test_resources_that_are_elsewhere(client: Any) -> None:
    from openai_rest.conventions import NAMES_ELSEWHERE

    for name, place in NAMES_ELSEWHERE.items():
        assert name not in dir(client)
        assert eval(place, {"client": client})
        with pytest.raises(AttributeError, match=f"no attribute '{name}'; use `{place}` instead"):
            getattr(client, name)


@pytest.mark.parametrize(
    "model, name, instead",
    [
        (Response, "choices", "response.output_text"),
        (ParsedResponse[int], "choices", "response.output_text"),
        (ChatCompletion, "output_text", "completion.choices[0].message.content"),
        (ChatCompletionChunk, "delta", "chunk.choices[0].delta"),
        (CreateEmbeddingResponse, "embedding", "response.data[0].embedding"),
        (ImagesResponse, "url", "response.data[0].url"),
    ],
)
def test_fields_of_other_objects(model: Any, name: str, instead: str) -> None:
    answer = model.construct()
    assert not hasattr(answer, name)
    with pytest.raises(AttributeError) as caught:
        getattr(answer, name)
    assert str(caught.value).endswith(f"object has no attribute {name!r}; use `{instead}` instead.")
    assert getattr(model.construct(**{name: 1}), name) == 1


def test_fields_elsewhere_are_fields_of_models_that_there_are() -> None:
    import openai_rest.types as types
    from openai_rest.conventions import FIELDS_ELSEWHERE

    known = {
        name: cls
        for module in ("chat", "responses", "response_items", "response_output", "embeddings", "images")
        for name, cls in vars(importlib.import_module(f"{types.__name__}.{module}")).items()
    }
    for model, names in FIELDS_ELSEWHERE.items():
        assert not {*names} & {*known[model].model_fields}


@pytest.mark.parametrize("name", REMOVED)
def test_modules_of_the_interface_before_version_1(name: str) -> None:
    with pytest.raises(ModuleNotFoundError, match=rf"^openai\.{name} was removed in version 1\.0") as missing:
        importlib.import_module(f"openai.{name}")
    assert missing.value.name == f"openai.{name}"
    with pytest.raises(AttributeError, match=rf"^openai\.{name} was removed in version 1\.0"):
        getattr(openai, name)
    assert name not in dir(openai)


def test_modules_that_never_were() -> None:
    with pytest.raises(ModuleNotFoundError, match=r"^No module named 'openai\.nothing'$"):
        importlib.import_module("openai.nothing")


@pytest.mark.parametrize("flavour", [openai.AzureOpenAI, openai.AsyncAzureOpenAI])
def test_arguments_of_azure(flavour: Any) -> None:
    settings = {"azure_endpoint": "https://example.test", "api_version": "v1", "api_key": "k"}
    with pytest.raises(TypeError, match=r"AzureOpenAI\(\) got .*; did you mean `azure_deployment`\?$"):
        flavour(**settings, azure_deploymnt="d")
    with pytest.raises(TypeError, match=r"AzureOpenAI\(\) takes keyword arguments only"):
        flavour("k")
    with pytest.raises(TypeError, match=r"AzureOpenAI\.copy\(\) got .*; did you mean `timeout`\?$"):
        flavour(**settings).with_options(timeot=3)
    assert "max_retries" in inspect.signature(flavour).parameters


def test_a_list_that_was_not_awaited() -> None:
    client: Any = openai.AsyncOpenAI(api_key="sk-none")
    with pytest.raises(AttributeError, match="no attribute 'data'; `await` it for the first page, or use `async for`"):
        client.models.list().data  # noqa: B018


@pytest.mark.parametrize(
    "given, sentence", [({"type": "json_schema"}, "A dictionary is no"), (ChatCompletion.construct(), "ChatCompletion")]
)
def test_formats_that_are_no_types(given: Any, sentence: str) -> None:
    with pytest.raises(openai.StrictSchemaError, match=sentence):
        CLIENTS[0].responses.parse(model="m", input="Hi.", text_format=given)


@pytest.mark.parametrize("client", CLIENTS)
def test_arguments_of_other_calls(client: Any) -> None:
    from openai_core.mistakes.calls import wrong_call
    from openai_rest.conventions import ARGUMENTS_ELSEWHERE

    owners = {
        "Responses": client.responses,
        "Completions": client.chat.completions,
        "Embeddings": client.embeddings,
        "Images": client.images,
        "Speech": client.audio.speech,
    }
    for place, arguments in ARGUMENTS_ELSEWHERE.items():
        owner, _, method = place.partition(".")
        function = getattr(type(owners[owner]), method)
        known = inspect.signature(function).parameters
        for argument, instead in arguments.items():
            if argument not in known:
                sentence = wrong_call(function, (None,), {argument: "secret"})
                assert sentence.endswith(f"got an unexpected keyword argument {argument!r}; write `{instead}` instead.")
            call, _, written = instead.rpartition("(")  # it may be another call that takes it
            takes = inspect.signature(attrgetter(call.partition(".")[2])(client)).parameters if call else known
            assert written.partition("=")[0] in takes


@pytest.mark.parametrize(
    "call, ways",
    [
        ("chat.completions.create(messages=[])", "('messages' and 'model') or ('messages', 'model' and 'stream')"),
        ("completions.create()", "('model' and 'prompt') or ('model', 'prompt' and 'stream')"),
        ("images.generate()", "('prompt') or ('prompt' and 'stream')"),
        ("images.edit(image=b'')", "('image' and 'prompt') or ('image', 'prompt' and 'stream')"),
        ("audio.transcriptions.create()", "('file' and 'model') or ('file', 'model' and 'stream')"),
        ("beta.threads.runs.create()", "('assistant_id') or ('assistant_id' and 'stream')"),
        ("beta.threads.create_and_run()", "('assistant_id') or ('assistant_id' and 'stream')"),
        ("audio.voices.create(type='a')", "('audio_sample', 'consent' and 'name') or ('name', 'prompt' and 'type')"),
        (
            "beta.agents.automations.create()",
            "('expression', 'name', 'target', 'timezone' and 'type') or ('name', 'run_at', 'target' and 'type')",
        ),
        (
            "beta.agents.environments.files.create('env_1', path='p', type='t')",
            "('file_id', 'path' and 'type') or ('data', 'path' and 'type')",
        ),
        (
            "beta.threads.runs.submit_tool_outputs('run_1')",
            "('thread_id' and 'tool_outputs') or ('thread_id', 'stream' and 'tool_outputs')",
        ),
    ],
)
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_what_is_missing_where_there_are_several_ways(call: str, ways: str) -> None:
    sentence = f"Missing required arguments; Expected either {ways} arguments to be given"
    with pytest.raises(TypeError) as caught:
        eval(f"client.{call}", {"client": openai.OpenAI(api_key="k")})
    assert str(caught.value) == sentence

    async def asynchronous() -> None:
        async with openai.AsyncOpenAI(api_key="k") as client:
            await eval(f"client.{call}", {"client": client})

    with pytest.raises(TypeError) as caught:
        asyncio.run(asynchronous())
    assert str(caught.value) == sentence


def test_what_is_missing_elsewhere_has_the_words_of_python() -> None:
    with pytest.raises(TypeError, match=r"missing 1 required positional argument: 'thread_id'$"):
        openai.OpenAI(api_key="k").beta.threads.runs.create(assistant_id="a")  # type: ignore[call-overload] # pyright: ignore

"""Arguments, items and forgotten `await`s that must not type-check; an `ignore` without an error fails, with both."""

from __future__ import annotations

# pyright: reportUnnecessaryTypeIgnoreComment=error
import openai
from openai import AsyncOpenAI, OpenAI
from openai.types import CreateEmbeddingResponse
from openai.types.responses import EasyInputMessageParam


def seen(*values: object) -> None:
    """Takes what a program looks at."""


def misspelt_arguments(client: OpenAI) -> None:
    client.embeddings.create(model="m", inputs="Hi.")  # type: ignore[call-arg]
    client.files.list(limt=3)  # type: ignore[call-arg]
    client.files.retrieve("f", timeot=3)  # type: ignore[call-arg]
    client.batches.create(input_file="f", endpoint="/v1/responses")  # type: ignore[call-arg]
    client.images.generate(prompt="p", sise="1024x1024")  # type: ignore[call-overload]
    client.moderations.create(inputs="Hi.")  # type: ignore[call-arg]
    client.vector_stores.search("v", qurey="q")  # type: ignore[call-arg]
    client.fine_tuning.jobs.create(model="m", training="f")  # type: ignore[call-arg]
    client.audio.speech.create(model="m", voice="alloy", text="Hi.")  # type: ignore[call-arg]


def arguments_of_other_calls(client: OpenAI) -> None:
    client.responses.create(model="m", messages=[])  # type: ignore[call-overload]
    client.responses.create(model="m", input="Hi.", max_tokens=3)  # type: ignore[call-overload]
    client.chat.completions.create(model="m", messages=[], max_token=3)  # type: ignore[call-overload]
    client.chat.completions.create(model="m", input="Hi.")  # type: ignore[call-overload]
    client.responses.create(model="m", input="Hi.", headers={})  # type: ignore[call-overload]


def arguments_of_helpers(client: OpenAI) -> None:
    client.responses.parse(model="m", inpt="Hi.")  # type: ignore[call-overload]
    client.responses.stream(model="m", input="Hi.", text_fromat=int)  # type: ignore[call-overload]
    client.chat.completions.parse(model="m", messages=[], response_fromat=int)  # type: ignore[call-arg]
    client.files.wait_for_processing("f", poll_intervall=3)  # type: ignore[call-arg]
    client.vector_stores.files.upload_and_poll(vector_store_id="v", files=b"")  # type: ignore[call-arg]
    client.realtime.connect(modl="m")  # type: ignore[call-arg]
    client.webhooks.unwrap("{}", {}, sekret="s")  # type: ignore[call-arg]


def arguments_of_views(client: OpenAI) -> None:
    client.models.with_raw_response.retrieve(modl="m")  # type: ignore[call-arg]
    client.files.with_streaming_response.content(file="f")  # type: ignore[call-arg]


def arguments_of_clients(client: OpenAI) -> None:
    OpenAI(api_kee="k")  # type: ignore[call-arg]
    OpenAI("sk-secret")  # type: ignore[call-arg]
    AsyncOpenAI(proxies={})  # type: ignore[call-arg]
    client.with_options(timout=3)  # type: ignore[call-arg]
    client.copy(max_retry=3)  # type: ignore[call-arg]
    openai.AzureOpenAI(azure_endpont="https://example.test", api_version="v")  # type: ignore[call-arg]


def values_without_names(client: OpenAI) -> None:
    client.embeddings.create("Hi.", "m")  # type: ignore[call-arg]
    client.responses.create("Hi.")  # type: ignore[call-overload]
    client.files.retrieve("f", {})  # type: ignore[call-arg]


def items(client: OpenAI, answer: CreateEmbeddingResponse) -> None:
    seen(answer["data"])  # type: ignore[index]
    seen(answer.embedding)  # type: ignore[attr-defined]
    message: EasyInputMessageParam = {"role": "user", "contnt": "Hi."}  # type: ignore[typeddict-item, typeddict-unknown-key]
    seen(message, client.files.retrieve("f")["id"])  # type: ignore[index]


async def forgotten_awaits(client: AsyncOpenAI) -> None:
    client.files.delete("f")  # type: ignore[unused-coroutine]
    seen(client.files.retrieve("f").id)  # type: ignore[attr-defined]
    seen(client.embeddings.create(model="m", input="Hi.").data)  # type: ignore[attr-defined]
    completion = client.chat.completions.create(model="m", messages=[])
    seen(completion.choices)  # type: ignore[attr-defined]
    async for event in client.responses.create(model="m", input="Hi.", stream=True):  # type: ignore[attr-defined]
        seen(event)
    for each in client.files.list():  # type: ignore[attr-defined]
        seen(each)
    with client.responses.stream(model="m", input="Hi.") as stream:  # type: ignore[attr-defined]
        seen(stream)

"""Programs that must not type-check; an `ignore` without an error fails, with mypy and with pyright."""

from __future__ import annotations

# pyright: reportUnnecessaryTypeIgnoreComment=error
from openai import AsyncOpenAI, OpenAI
from openai.types.chat import ChatCompletionUserMessageParam


def seen(*values: object) -> None:
    """Takes what a program looks at."""


def names(client: OpenAI, asynchronous: AsyncOpenAI) -> None:
    seen(client.response)  # type: ignore[attr-defined]
    seen(client.chat.completions.craete)  # type: ignore[attr-defined]
    seen(client.responses.creat)  # type: ignore[attr-defined]
    seen(client.files.lst)  # type: ignore[attr-defined]
    seen(client.beta.assistant)  # type: ignore[attr-defined]
    seen(client.vector_stores.file)  # type: ignore[attr-defined]
    seen(asynchronous.embeddings.crate)  # type: ignore[attr-defined]
    seen(client.timout)  # type: ignore[attr-defined]
    client.timout = 3  # type: ignore[attr-defined]
    seen(client.with_options(timeout=3).model)  # type: ignore[attr-defined]


def names_of_views(client: OpenAI, asynchronous: AsyncOpenAI) -> None:
    seen(client.chat.completions.with_raw_response.crate)  # type: ignore[attr-defined]
    seen(client.responses.with_streaming_response.creat)  # type: ignore[attr-defined]
    seen(client.with_raw_response.chat.completions.craete)  # type: ignore[attr-defined]
    seen(client.with_streaming_response.audio.spech)  # type: ignore[attr-defined]
    seen(asynchronous.with_raw_response.file)  # type: ignore[attr-defined]
    seen(client.realtime.connect(model="m").sesion)  # type: ignore[attr-defined]


def names_of_answers(client: OpenAI) -> None:
    response = client.responses.create(model="m", input="Hi.")
    seen(response.output_txt)  # type: ignore[attr-defined]
    completion = client.chat.completions.create(model="m", messages=[])
    seen(completion.choices[0].mesage)  # type: ignore[attr-defined]


def values(client: OpenAI) -> None:
    client.responses.create(model="m", inptu="Hi.")  # type: ignore[call-overload]
    client.responses.create(model="m", service_tier="slow")  # type: ignore[call-overload]
    client.chat.completions.create(model="m")  # type: ignore[call-overload]
    client.files.create(file=b"", purpose="asistants")  # type: ignore[arg-type]
    client.embeddings.create(input="Hi.")  # type: ignore[call-arg]
    message: ChatCompletionUserMessageParam = {"role": "usr", "content": "Hi."}  # type: ignore[typeddict-item]
    empty: ChatCompletionUserMessageParam = {"role": "user"}  # type: ignore[typeddict-item]
    seen(message, empty)


async def forgotten_await(client: AsyncOpenAI) -> None:
    response = client.responses.create(model="m", input="Hi.")
    seen(response.output_text)  # type: ignore[attr-defined]
    client.responses.retrieve("resp_1")  # type: ignore[unused-coroutine]

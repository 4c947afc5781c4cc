"""What `openai` does in a real browser, against the emulator: the page runs `report`, and its caller reads that."""

from __future__ import annotations

import asyncio
import json
import time
from typing import Any, Awaitable, Callable, List

from pyodide.ffi import can_run_sync

import openai

CHECKS: List[Callable[[Any, str], Awaitable[None]]] = []
"""Each gets a client, and the address of a server that lets no page in."""


def check(function: Any) -> Any:
    CHECKS.append(function)
    return function


def harmed(fault: str) -> Any:
    return {"model": "gpt-5.5", "input": "Say ahoy", "extra_headers": {"x-emulator-fault": fault}}


async def raised(kind: Any, call: Awaitable[Any]) -> Any:
    try:
        result = await call
    except kind as error:
        return error
    raise AssertionError(f"nothing was raised, but {result!r} was returned")


@check
async def a_call_is_answered(client: Any, closed: str) -> None:
    response = await client.responses.create(model="gpt-5.5", input="Say ahoy")
    assert "Say ahoy" in response.output_text
    assert response._request_id.startswith("req_")


@check
async def events_arrive_one_by_one(client: Any, closed: str) -> None:
    stream = await client.responses.create(**harmed("dribble:200;every=0.1"), stream=True)
    moments = [time.monotonic() async for _ in stream]
    assert len(moments) > 5
    assert moments[-1] - moments[0] > 0.3, moments


@check
async def a_helper_collects_a_stream(client: Any, closed: str) -> None:
    async with client.chat.completions.stream(
        model="gpt-5.5", messages=[{"role": "user", "content": "Say ahoy"}]
    ) as stream:
        kinds = [event.type async for event in stream]
        final = await stream.get_final_completion()
    assert "content.delta" in kinds
    assert "ahoy" in final.choices[0].message.content


@check
async def a_stream_may_be_left(client: Any, closed: str) -> None:
    stream = await client.responses.create(**harmed("dribble:400;every=0.2"), stream=True)
    async with stream:
        async for _ in stream:
            break


@check
async def a_cut_stream_is_an_error(client: Any, closed: str) -> None:
    async def read() -> None:
        async for _ in await client.responses.create(**harmed("truncate:300"), stream=True):
            pass

    await raised(openai.APIConnectionError, read())


@check
async def many_calls_at_a_time(client: Any, closed: str) -> None:
    calls = [client.responses.create(model="gpt-5.5", input=f"number {number}") for number in range(20)]
    assert [f"number {number}" in each.output_text for number, each in enumerate(await asyncio.gather(*calls))] == [
        True
    ] * 20


@check
async def a_failed_call_is_sent_again(client: Any, closed: str) -> None:
    """The first request to this path fails, as `browser_page.py` has planned it."""
    raw = await client.with_options(max_retries=1).moderations.with_raw_response.create(input="ahoy")
    assert raw.retries_taken == 1


@check
async def errors_of_the_api_have_their_classes(client: Any, closed: str) -> None:
    error = await raised(openai.RateLimitError, client.responses.create(**harmed("status:429")))
    assert error.status_code == 429
    assert error.request_id


@check
async def a_timeout_ends_the_wait(client: Any, closed: str) -> None:
    begin = time.monotonic()
    await raised(openai.APITimeoutError, client.with_options(timeout=0.3).responses.create(**harmed("delay:20")))
    assert time.monotonic() - begin < 10


@check
async def a_deadline_ends_the_call(client: Any, closed: str) -> None:
    call = client.with_options(deadline=0.5).responses.create(**harmed("dribble:1;every=0.1"))
    assert "deadline" in str(await raised(openai.APITimeoutError, call))


@check
async def a_call_can_be_cancelled(client: Any, closed: str) -> None:
    task = asyncio.ensure_future(client.responses.create(**harmed("delay:20")))
    await asyncio.sleep(0.3)
    task.cancel()
    await raised(asyncio.CancelledError, task)


@check
async def files_go_up_and_come_down(client: Any, closed: str) -> None:
    content = b'{"a": 1}\n' * 50_000
    file = await client.files.create(file=("lines.jsonl", content), purpose="batch")
    assert file.bytes == len(content)
    assert (await client.files.content(file.id)).content == content


@check
async def a_server_that_lets_no_page_in(client: Any, closed: str) -> None:
    error = await raised(openai.APIConnectionError, client.with_options(base_url=closed).models.list())
    assert "(CORS)" in str(error), error


@check
async def a_server_that_is_not_there(client: Any, closed: str) -> None:
    error = await raised(openai.APIConnectionError, client.with_options(base_url="http://127.0.0.1:9/v1").models.list())
    assert "the browser got no answer" in str(error), error


@check
async def synchronous_calls(client: Any, closed: str) -> None:
    with openai.OpenAI(base_url=client.base_url, api_key="sk-anything", max_retries=0) as blocking:
        if not can_run_sync():
            try:
                blocking.models.list()
            except openai.OpenAIError as error:
                assert "AsyncOpenAI" in str(error)
                return
        assert "ahoy" in blocking.responses.create(model="gpt-5.5", input="Say ahoy").output_text
        events = [*blocking.responses.create(model="gpt-5.5", input="Say ahoy", stream=True)]
        assert events[-1].type == "response.completed"


async def report(base_url: str, closed: str) -> str:
    """Runs all checks; returns their names with seconds and what went wrong, as JSON."""
    results = []
    async with openai.AsyncOpenAI(base_url=base_url, api_key="sk-anything", max_retries=0) as client:
        for each in CHECKS:
            begin, wrong = time.monotonic(), ""
            try:
                await each(client, closed)
            except BaseException as error:
                wrong = f"{type(error).__name__}: {error}"
            results.append([each.__name__, round(time.monotonic() - begin, 2), wrong])
    return json.dumps({"checks": results, "blocking": can_run_sync()})

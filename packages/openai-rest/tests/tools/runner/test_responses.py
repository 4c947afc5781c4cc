"""Which responses a run takes up, and which it refuses before any call is carried out."""

from __future__ import annotations

import asyncio
from typing import Any, Dict, List

import httpx
import pytest

from openai_rest.tools.runner.aio.runner import AsyncResponsesToolRunner
from openai_rest.tools.runner.errors import ToolRunnerCancelledError, ToolRunnerError
from openai_rest.tools.runner.functions import AsyncRegisteredFunction
from openai_rest.types.responses import Response

SEARCH = {"type": "web_search_call", "id": "s", "status": "completed", "action": {"type": "search", "query": "q"}}
FOUND = {"type": "file_search_call", "id": "f", "status": "completed", "queries": ["q"], "results": None}
CODE = {"type": "code_interpreter_call", "id": "c", "status": "completed", "container_id": "x", "code": "1"}
IMAGE = {"type": "image_generation_call", "id": "i", "status": "completed", "result": "QQ=="}
LIST = {"type": "mcp_list_tools", "id": "l", "server_label": "mail", "tools": [{"name": "send", "input_schema": {}}]}
SENT = {"type": "mcp_call", "id": "m", "server_label": "mail", "name": "send", "arguments": "{}"}
TOOLS: List[Any] = [
    {"type": "web_search"},
    {"type": "file_search", "vector_store_ids": ["v"]},
    {"type": "code_interpreter", "container": {"type": "auto"}},
    {"type": "image_generation"},
    {"type": "mcp", "server_label": "mail", "server_url": "https://mail.example", "require_approval": "never"},
]
HIT = {"file_id": "f", "score": 0.5, "attributes": {"a": 1, "b": "c"}}


@pytest.mark.parametrize(
    "item",
    [
        SEARCH,
        {**SEARCH, "action": {"type": "search", "queries": ["q"], "sources": [{"type": "url", "url": "u"}]}},
        {**SEARCH, "action": {"type": "find_in_page", "url": "u", "pattern": "p"}},
        {**FOUND, "results": [HIT]},
        {**CODE, "outputs": [{"type": "logs", "logs": "l"}, {"type": "image", "url": "u"}]},
        IMAGE,
        LIST,
        SENT,
        {"type": "compaction", "id": "k", "encrypted_content": "x"},
    ],
)
def test_items_that_go_back_with_the_outputs(runs: Any, made: Any, item: Dict[str, Any]) -> None:
    answers = made.response(1, item, made.call(1)), made.response(2, made.message())
    runs.run(runs.runner(runs.function()), *answers, params={"tools": TOOLS})
    assert runs.input(1)[1:] == [item, made.call(1), made.output(1)]


def test_a_tool_of_the_api_may_end_a_run(runs: Any, made: Any) -> None:
    final = runs.run(runs.runner(), made.response(1, SEARCH), params={"tools": TOOLS})
    assert final.output[0].type == "web_search_call"


@pytest.mark.parametrize(
    "item",
    [
        {"type": "function_call", "id": "x", "name": "look", "arguments": "{}", "status": "completed"},
        {"type": "function_call", "call_id": "x", "name": "look", "arguments": "{}", "status": "incomplete"},
        {"type": "function_call", "call_id": "x", "name": "look", "arguments": "{}", "namespace": "other"},
        {"type": "function_call", "call_id": "x", "name": "look", "arguments": "{}", "caller": {"type": "nobody"}},
        {"type": "computer_call", "id": "x", "call_id": "x", "status": "completed", "actions": [{"type": "wait"}]},
        {"type": "message", "id": "x", "role": "assistant", "status": "incomplete", "content": []},
        {"type": "message", "id": "x", "role": "assistant", "status": "completed", "content": [{"type": "other"}]},
        {"type": "reasoning", "id": "x", "summary": [{"type": "summary_text"}]},
        {"type": "compaction", "id": "x"},
        {"type": "local_shell_call", "id": "x", "call_id": "x", "action": {}, "status": "completed"},
        {"type": "item_of_tomorrow", "id": "x"},
        {"type": "function_call", "id": "fc_1", "call_id": "x", "name": "look", "arguments": "{}"},
        {"type": "function_call", "id": "x", "call_id": "call_1", "name": "look", "arguments": "{}"},
        {**SEARCH, "status": "failed"},
        {**SEARCH, "action": {"type": "search", "sources": [{}]}},
        {**FOUND, "results": [{**HIT, "score": "high"}]},
        {**FOUND, "results": [{**HIT, "attributes": {"a": []}}]},
        {**IMAGE, "quality": "worst"},
        {**LIST, "server_label": "other"},
        {**SENT, "output": 1},
        {**SENT, "type": "mcp_approval_request"},
    ],
)
@pytest.mark.parametrize("ledger", [False, True])
def test_items_that_are_refused(runs: Any, made: Any, item: Dict[str, Any], ledger: bool) -> None:
    options = {"ledger": runs.ledger()} if ledger else {}
    with pytest.raises(ToolRunnerError) as caught:
        answer = made.response(1, made.call(1), item)
        runs.run(runs.runner(runs.function()), answer, params={"tools": TOOLS}, **options)
    assert (runs.calls, caught.value.attempted_call_ids) == ([], ())


@pytest.mark.parametrize("kind", ["computer", "function"])
def test_tools_that_were_not_chosen(runs: Any, made: Any, kind: str) -> None:
    with pytest.raises(ToolRunnerError, match="tool_choice"):
        params = {"tool_choice": {"type": "allowed_tools", "mode": "auto", "tools": [{"type": kind, "name": "find"}]}}
        runs.run(
            runs.runner(runs.function(), runs.function(name="find")), made.response(1, made.call(1)), params=params
        )


def test_a_response_counts_as_it_was_before_anybody_was_told(runs: Any, world: Any, flavour: Any, made: Any) -> None:
    response = Response.construct(**made.response(1, made.message()))

    def run(client: Any) -> Any:
        client.responses.create = flavour.function(lambda **_: response)
        arguments = {"model": "m", "input": "Go on."}
        return runs.runner().run(client, arguments, on_diagnostic=lambda told: response.output.clear())

    assert world.call([], run) is response
    assert response.output == []


@pytest.mark.parametrize("output", [[], ["reasoning"], ["commentary"]])
def test_a_run_ends_with_an_answer(runs: Any, made: Any, output: List[str]) -> None:
    items = {"reasoning": made.reasoning(), "commentary": made.message(phase="commentary")}
    with pytest.raises(ToolRunnerError, match="neither a final message nor a call"):
        runs.run(runs.runner(runs.function()), made.response(1, *(items[name] for name in output)))


def test_a_response_that_did_not_complete(runs: Any, made: Any) -> None:
    with pytest.raises(ToolRunnerError, match="did not complete"):
        runs.run(runs.runner(runs.function()), made.response(1, made.call(1), status="incomplete"))


def test_callers_that_are_not_allowed(runs: Any, flavour: Any, made: Any) -> None:
    function = runs.function()
    careful = type(function)({**made.tool, "allowed_callers": ["direct"]}, function.execute)
    with pytest.raises(ToolRunnerError, match="allowed_callers"):
        answer = made.response(1, made.call(1, caller={"type": "program", "caller_id": "p"}))
        runs.run(runs.runner(careful), answer)


def test_items_of_a_stream_that_come_twice(runs: Any, made: Any) -> None:
    stream = made.stream(1, made.call(1)).content
    done = [part + b"\n\n" for part in stream.split(b"\n\n") if b"item.done" in part]
    twice = stream.replace(b"".join(done), b"".join(done * 2))
    answer = httpx.Response(200, headers={"content-type": "text/event-stream"}, content=twice)
    with pytest.raises(ToolRunnerError, match="place") as caught:
        runs.run(runs.runner(runs.function()), answer, stream=True, eager=True)
    assert caught.value.completed_call_ids == ("call_1",)


@pytest.mark.parametrize("world", ["asyncio"], indirect=True)
def test_a_cancelled_task_waits_for_independent_calls(made: Any, world: Any, script: Any) -> None:
    async def use(client: Any) -> Any:
        task: Any = asyncio.current_task()

        async def execute(arguments: Any) -> str:
            task.cancel()
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            return "seen"

        runner = AsyncResponsesToolRunner(functions=[AsyncRegisteredFunction(made.tool, execute, independent=True)])
        with pytest.raises(ToolRunnerCancelledError) as caught:
            await runner.run(client, {"model": "m", "input": "Go on."}, stream=True, eager=True)
        if hasattr(task, "uncancel"):
            task.uncancel()
        return caught.value

    error = world.call(script(made.stream(1, made.call(1))), use)
    assert (error.attempted_call_ids, error.completed_call_ids) == (("call_1",), ("call_1",))

"""Call `parse` with the client that is installed here, and tell what it sent and returned."""

from __future__ import annotations

import asyncio
from typing import Any, Dict, Iterator, List

import openai
from play.described import whole
from play.recording import async_client_over, client_over, http_library, recorded
from play.schema_models import Address, MathResponse
from play.schema_shapes import Checked

_TYPES = {"address": Address, "steps": MathResponse, "dataclass": Checked, "parameter": {"type": "json_object"}}
_PARAMETERS: Dict[str, Any] = {"type": "object", "properties": {}}
_CHAT_TOOLS: Dict[str, Any] = {
    "model": openai.pydantic_function_tool(Address),
    "schema": {"type": "function", "function": {"name": "plain", "strict": True, "parameters": _PARAMETERS}},
    "loose": {"type": "function", "function": {"name": "loose", "parameters": _PARAMETERS}},
    "custom": {"type": "custom", "custom": {"name": "c"}},
}
_PLAIN = {"type": "function", "name": "plain", "strict": True, "parameters": _PARAMETERS}
_TOOLS: Dict[str, Any] = {
    "model": openai.pydantic_responses_function_tool(Address),
    "chat": _CHAT_TOOLS["model"],
    "schema": _PLAIN,
    "loose": {**_PLAIN, "name": "loose", "strict": False},
    "namespace": {"type": "namespace", "name": "maps", "description": "d", "tools": [_PLAIN]},
}


def run(scripts: Iterator[Dict[str, Any]]) -> Iterator[Dict[str, object]]:
    wanted = list(scripts)
    for script in wanted:
        sent: List[Dict[str, object]] = []
        yield _seen(script, "sync", _sync(client_over(_handler(script, sent)), script), sent)
    yield from asyncio.run(_all_async(wanted))


async def _all_async(scripts: List[Dict[str, Any]]) -> List[Dict[str, object]]:
    found = []
    for script in scripts:
        sent: List[Dict[str, object]] = []
        ending = await _async(async_client_over(_handler(script, sent)), script)
        found.append(_seen(script, "async", ending, sent))
    return found


def _handler(script: Dict[str, Any], sent: List[Dict[str, object]]) -> Any:
    library = http_library()

    def answer(request: Any) -> Any:
        sent.append(recorded(request))
        return library.Response(200, json=script["answer"], headers={"x-request-id": "req_compared"})

    return answer


def _sync(client: Any, script: Dict[str, Any]) -> Dict[str, object]:
    parse = client.chat.completions.parse if script["api"] == "chat" else client.responses.parse
    try:
        result = parse(**_arguments(script))
        if script.get("again"):
            parse(**{**_arguments(script), **_sent_back(script, result)})
    except Exception as error:
        return {"raised": type(error).__name__}
    return whole(result)


async def _async(client: Any, script: Dict[str, Any]) -> Dict[str, object]:
    parse = client.chat.completions.parse if script["api"] == "chat" else client.responses.parse
    try:
        result = await parse(**_arguments(script))
        if script.get("again"):
            await parse(**{**_arguments(script), **_sent_back(script, result)})
    except Exception as error:
        return {"raised": type(error).__name__}
    return whole(result)


def _arguments(script: Dict[str, Any]) -> Dict[str, Any]:
    chat = script["api"] == "chat"
    given: Dict[str, Any] = {"model": "m"}
    given["messages" if chat else "input"] = _input(script.get("input"))
    if "format" in script:
        given["response_format" if chat else "text_format"] = _TYPES[script["format"]]
    if "tools" in script:
        given["tools"] = iter([(_CHAT_TOOLS if chat else _TOOLS)[name] for name in script["tools"]])
    if "text" in script:
        given["text"] = script["text"]
    if "parse_as" in script:
        given["parse_as"] = _TYPES.get(script["parse_as"])
    return given


def _input(change: Any) -> List[Dict[str, Any]]:
    formats = {"text": {"type": "text"}, "json": {"type": "json_schema", "name": "n", "schema": _PARAMETERS}}
    question = {"role": "user", "content": "Where?"}
    if change is None:
        return [question]
    return [question, {"type": "configuration_update", "text": {"format": formats[change]}}]


def _sent_back(script: Dict[str, Any], result: Any) -> Dict[str, Any]:
    return {"messages": [result.choices[0].message]} if script["api"] == "chat" else {"input": result.output}


def _seen(script: Dict[str, Any], flavour: str, ending: object, sent: object) -> Dict[str, object]:
    return {"name": script["name"], "flavour": flavour, "sent": sent, "outcome": ending}

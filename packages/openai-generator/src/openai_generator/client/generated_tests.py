"""The tests of a distribution: each operation is called in both flavours, against a fake of the service."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote, urljoin

from ..render.quoting import quoted
from .calls import Call
from .service import Key

_TESTS = '''"""Calls each operation in both flavours; the calls and the answers follow the API's document."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any, Dict, List

import httpx
import pytest

{imports}from {package} import Async{title}Client, {title}Client

CALLS: List[Dict[str, Any]] = json.loads(Path(__file__).with_name("calls.json").read_text(encoding="utf-8"))


def with_bytes(value: Any) -> Any:
    if isinstance(value, dict) and "$bytes" in value:
        return value["$bytes"].encode()
    if isinstance(value, dict):
        return {{name: with_bytes(each) for name, each in value.items()}}
    return [with_bytes(each) for each in value] if isinstance(value, list) else value


class Service:
    """Answers one call as the document says, and notes what was asked."""

    def __init__(self, call: Dict[str, Any]) -> None:
        self.call = call
        self.asked: List[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        content = request.read()
{exchange}        self.asked.append(f"{{request.method}} {{request.url.raw_path.decode().partition('?')[0]}}")
        names = {{name.partition("[")[0] for name, _ in request.url.params.multi_items()}}
        assert {{name.partition("[")[0] for name in self.call["query"]}} <= names
        assert all(name in request.headers for name in self.call["headers"])
{checked}        if self.call["body"] is not None:
            assert json.loads(content) == self.call["body"]
        return httpx.Response(
            self.call["status"], headers={{"content-type": self.call["content_type"]}}, content=self.answer()
        )

    def answer(self) -> bytes:
        kind, sample = self.call["kind"], self.call["answer"]
        if kind in ("json", "page"):
            return json.dumps(sample).encode()
        if kind == "stream":
            return b"data: " + json.dumps(sample).encode() + b"\\n\\n"
        return b"" if kind == "none" else str(sample).encode()


def settings(client: Any, service: Service) -> Dict[str, Any]:
    return {{
        "api_key": {key},
        "base_url": "{base_url}",
        "max_retries": 0,
        "http_client": client(transport=httpx.MockTransport(service)),
    }}


def check(call: Dict[str, Any], service: Service, result: Any) -> None:
    assert service.asked == [f"{{call['verb']}} {{call['path']}}"]
    if call["kind"] == "json" and isinstance(call["answer"], dict) and hasattr(result, "to_dict"):
        assert result.to_dict(mode="json", exclude_unset=True).keys() == call["answer"].keys()
    elif call["kind"] != "none" and call["answer"] is not None:
        assert result is not None


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("call", CALLS, ids=lambda call: f"{{call['resource']}}.{{call['method']}}")
def test_blocking(call: Dict[str, Any]) -> None:
    service = Service(call)
    with {title}Client(**settings(httpx.Client, service)) as client:
        method = getattr(getattr(client, call["resource"]), call["method"])
        result = method(**with_bytes(call["arguments"]))
        if call["kind"] in ("stream", "page"):
            result = list(result)
    check(call, service, result)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("call", CALLS, ids=lambda call: f"{{call['resource']}}.{{call['method']}}")
def test_asynchronous(call: Dict[str, Any]) -> None:
    async def run() -> None:
        service = Service(call)
        async with Async{title}Client(**settings(httpx.AsyncClient, service)) as client:
            method = getattr(getattr(client, call["resource"]), call["method"])
            result = method(**with_bytes(call["arguments"]))
            if call["kind"] == "page":
                result = [item async for item in result]
            else:
                result = await result
            if call["kind"] == "stream":
                result = [item async for item in result]
        check(call, service, result)

    asyncio.run(run())
'''


_EXCHANGE = """\
        if str(request.url) == TOKEN_URL:
            assert request.headers["authorization"].startswith("Basic ")
            return httpx.Response(200, json={"access_token": "token", "expires_in": 3600})
"""
_CHECKED = """\
        if self.call["authenticated"]:
            assert request.headers["authorization"] == "Bearer token"
"""
_BASE_URL = "https://service.test"


def tests_module(package: str, title: str, key: Key) -> str:
    """Returns the module of the tests.

    Args:
        package: The import name of the package.
        title: What the names of its clients begin with.
        key: How clients authenticate; the fake gives tokens where the service does.
    """
    text = _TESTS
    filled = {"exchange": "", "checked": "", "imports": "", "key": '"user:key"'}
    if key.token_url:
        text = text.replace("CALLS: List", "TOKEN_URL = {token_url}\nCALLS: List")
        token_url = quoted(urljoin(f"{_BASE_URL}/", key.token_url))
        given = 'ClientCredentials(client_id="id", client_secret="secret")'
        imports = "from openai_core import ClientCredentials\n"
        filled = {"exchange": _EXCHANGE, "checked": _CHECKED, "imports": imports, "key": given, "token_url": token_url}
    return text.format(package=package, title=title, base_url=_BASE_URL, **filled)


def calls_file(calls: dict[str, list[Call]]) -> str:
    """Returns the calls and the answers to them, as JSON.

    Args:
        calls: The calls of each resource, by its path.
    """
    listed = [_call(resource, each) for resource, found in calls.items() for each in found]
    return json.dumps(listed, indent=1, ensure_ascii=True) + "\n"


def _call(resource: str, call: Call) -> dict[str, Any]:
    operation, arguments = call.operation, call.arguments
    given = [each for each in operation.parameters if each.name in arguments]
    path = quote(operation.path.partition("?")[0], safe="{}/!$&'()*+,;=:@%?")
    for each in given:
        if each.place == "path":
            path = path.replace(f"{{{each.name}}}", quote(_text(arguments[each.name]), safe="!$&'()*+,;=:@"))
    return {
        "resource": resource,
        "method": operation.name,
        "verb": operation.verb.upper(),
        "path": path,
        "arguments": arguments,
        "query": [
            each.wire or each.name
            for each in given
            if each.place == "query" and arguments[each.name] not in ([], {}, None)
        ],
        "headers": [each.header for each in given if each.place == "header"],
        "authenticated": operation.security != "none",
        "body": _body(call),
        "kind": call.answer.kind,
        "status": call.answer.status,
        "content_type": call.answer.content_type,
        "answer": call.answer.sample,
    }


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _body(call: Call) -> Any:
    """Returns what must arrive as JSON; `None` where the body is something else, or holds a file."""
    operation = call.operation
    kind = operation.headers.get("Content-Type", "application/json")
    if operation.multipart or operation.verb == "get" or "json" not in kind:
        return None
    whole = operation.at("whole")
    if whole:
        return call.arguments.get(whole[0].name)
    body = {
        each.wire or each.name: call.arguments[each.name]
        for each in operation.at("body")
        if each.name in call.arguments
    }
    return None if not body or "$bytes" in json.dumps(body) else body

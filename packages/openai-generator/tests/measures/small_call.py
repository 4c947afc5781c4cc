"""A small call of a generated client beside the same call of this project's: `python small_call.py [ROUNDS] [CALLS]`.

Both clients are in one process and take turns, block by block; what counts is the cheapest block of each, in CPU time,
so that a busy machine does not change the ratio much. The HTTP client answers from memory: only clients are measured.
"""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx

from openai import OpenAI
from openai_generator.client.distribution import distribution_of

LIMIT = 1.05
CONVERSATION = {"id": "c_1", "object": "conversation", "created_at": 1, "metadata": {"topic": "parrots"}}
MODEL = {"id": "m", "object": "model", "created": 1, "owned_by": "o"}


def schema_of(sample: dict[str, Any]) -> dict[str, Any]:
    """Returns the schema of an answer all of whose fields are there."""
    kinds = {str: "string", int: "integer", dict: "object"}
    properties = {name: {"type": kinds[type(value)]} for name, value in sample.items()}
    return {"type": "object", "required": [*sample], "properties": properties}


def operation(tag: str, name: str, parameter: str, answer: dict[str, Any], body: Any = None) -> dict[str, Any]:
    """Returns an operation with one parameter in its path."""
    content = {"application/json": {"schema": schema_of(answer)}}
    return {
        "tags": [tag],
        "operationId": name,
        "parameters": [{"name": parameter, "in": "path", "required": True, "schema": {"type": "string"}}],
        "responses": {"200": {"description": "the answer", "content": content}},
        **({"requestBody": {"required": True, "content": {"application/json": {"schema": body}}}} if body else {}),
    }


METADATA = {"type": "object", "additionalProperties": {"type": "string"}}
BODY = {"type": "object", "required": ["metadata"], "properties": {"metadata": METADATA}}
DOCUMENT = {
    "openapi": "3.1.0",
    "info": {"title": "Twin", "version": "1.0"},
    "servers": [{"url": "https://twin.test/v1"}],
    "security": [{"key": []}],
    "paths": {
        "/models/{model}": {"get": operation("models", "retrieve", "model", MODEL)},
        "/conversations/{conversation_id}": {
            "post": operation("conversations", "update", "conversation_id", CONVERSATION, BODY)
        },
    },
    "components": {"securitySchemes": {"key": {"type": "http", "scheme": "bearer"}}},
}


class Memory(httpx.Client):
    """An HTTP client that answers at once."""

    def send(self, request: httpx.Request, **arguments: Any) -> httpx.Response:
        answer = MODEL if request.method == "GET" else CONVERSATION
        return httpx.Response(200, json=answer, request=request)


CALLS: dict[str, Callable[[Any], Any]] = {
    "get": lambda client: client.models.retrieve("m").owned_by,
    "post": lambda client: client.conversations.update("c_1", metadata={"topic": "parrots"}).created_at,
}


def twin(folder: Path) -> Any:
    """Makes the generated client and imports it."""
    path = folder / "openapi.json"
    path.write_text(json.dumps(DOCUMENT), encoding="utf-8")
    for name, text in distribution_of(path, "twin_client").files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    sys.path.insert(0, str(folder / "src"))
    return importlib.import_module("twin_client")


def cheapest(call: Callable[[Any], Any], clients: list[Any], rounds: int, calls: int) -> list[float]:
    """Returns the CPU time of a call of each client, in microseconds: the least of all rounds."""
    least = [float("inf")] * len(clients)
    for turn in range(rounds):
        for index in range(len(clients)) if turn % 2 else reversed(range(len(clients))):
            client = clients[index]
            began = time.process_time()
            for _ in range(calls):
                call(client)
            least[index] = min(least[index], (time.process_time() - began) / calls * 1e6)
    return least


def modules_after(statements: str, folder: Path) -> int:
    """Returns how many modules a fresh process loads for some statements."""
    code = f"import sys; before = set(sys.modules); {statements}; print(len(set(sys.modules) - before))"
    command = [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(folder / 'src')!r}); {code}"]
    return int(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def modules(folder: Path) -> dict[str, tuple[int, int]]:
    """Returns how many modules this project's client and the generated one load until they are there to call."""
    steps = {"import": "import {0}", "client": "from {0} import {1}; {1}(api_key='key')"}
    names = (("openai", "OpenAI"), ("twin_client", "TwinClient"))
    counts = {what: [modules_after(code.format(*each), folder) for each in names] for what, code in steps.items()}
    return {what: (here, generated) for what, (here, generated) in counts.items()}


def main(rounds: int = 60, calls: int = 100) -> int:
    """Prints both costs and their ratios; returns 1 where a generated client costs more than the limit allows."""
    worst = 0.0
    with tempfile.TemporaryDirectory() as name:
        settings: dict[str, Any] = {"api_key": "key", "http_client": Memory()}
        clients = [OpenAI(base_url="https://twin.test/v1", **settings), twin(Path(name)).TwinClient(**settings)]
        for kind, call in CALLS.items():
            cheapest(call, clients, 3, calls)
            ours, generated = cheapest(call, clients, rounds, calls)
            worst = max(worst, generated / ours)
            print(f"{kind:6} {ours:6.1f} us here, {generated:6.1f} us generated: ratio {generated / ours:.3f}")
        for what, (here, generated) in modules(Path(name)).items():
            print(f"{what:6} {here:3} modules here, {generated:3} generated")
    return 1 if worst > LIMIT else 0


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))

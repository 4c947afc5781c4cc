"""Clients of workloads over scripted exchanges, with a clock that only scripts move."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import os
import tempfile
import types
from pathlib import Path
from typing import Any, Dict, Iterator, List

import openai
from play.recording import http_library, recorded
from play.vendor_clients import http_client_over

_EXCHANGES = ("auth.openai.com", "mtls.auth.openai.com")
_PLATFORMS = ("169.254.169.254", "metadata.google.internal")
_STREAM = b'data: {"type":"x"}\n\ndata: [DONE]\n\n'
_COMPARED_OF_EXCHANGES = ("content-type", "authorization", "cookie", "metadata", "metadata-flavor")


def run(scripts: Iterator[Dict[str, Any]]) -> Iterator[Dict[str, object]]:
    for name in [name for name in os.environ if name.startswith("OPENAI_")]:
        del os.environ[name]
    for script in scripts:
        for flavour in ("sync", "async"):
            yield {"name": script["name"], "flavour": flavour, **asyncio.run(_Run(script, flavour == "async").answer())}


class _Run:
    """One client that carries the steps of a script out; functions of the asynchronous client are awaited."""

    def __init__(self, script: Dict[str, Any], asynchronous: bool) -> None:
        self.script, self.asynchronous = script, asynchronous
        self.library = http_library()
        self.requests: List[Dict[str, object]] = []
        self.statuses: List[int] = []
        self.exchanges: List[Dict[str, Any]] = list(script.get("exchanges", ()))
        if script.get("first good"):
            self.exchanges.insert(0, {})
        self.issued = 0
        self.now = 1000.0
        _watch_the_reference(self)
        self.client = self._client()

    def _client(self) -> Any:
        cls = openai.AsyncOpenAI if self.asynchronous else openai.OpenAI
        http_client = http_client_over(self.handle, asynchronous=self.asynchronous)
        client = cls(workload_identity=self._identity(), http_client=http_client, max_retries=2)
        credential = getattr(client, "credential", None)
        if credential is not None:
            credential._cache._clock = lambda: self.now
            client._sleep = _no_sleep if self.asynchronous else lambda seconds: None
        return client

    def _identity(self) -> Any:
        ids = {"identity_provider_id": "idp", "service_account_id": "sa"}
        kind = self.script["identity"]
        if kind == "x509":
            return {"type": "x509", **ids}
        if kind.startswith("provider "):
            return {**ids, "provider": self._provider(kind.partition(" ")[2])}
        return {**ids, "provider": {"token_type": kind, "get_token": lambda: "subject"}}

    def _provider(self, name: str) -> Any:
        auth = openai.auth
        if name.startswith("k8s"):
            file = Path(tempfile.gettempdir()) / "comparison-token"
            file.unlink(missing_ok=True)
            if "text" in self.script["platform"]:
                file.write_text(self.script["platform"]["text"])
            return auth.k8s_service_account_token_provider(file)
        http_client = http_client_over(self.handle, asynchronous=False)
        if name.startswith("azure"):
            return auth.azure_managed_identity_token_provider(client_id="c", object_id="o", http_client=http_client)
        if name.startswith("gcp"):
            return auth.gcp_id_token_provider("audience", http_client=http_client)
        return {"token_type": "jwt", "get_token": {"empty": str, "failing": _fail}[name]}

    # Answers

    def handle(self, request: Any) -> Any:
        seen = recorded(request)
        if request.url.host in (*_EXCHANGES, *_PLATFORMS):
            headers: Any = seen["headers"]
            seen["headers"] = {name: headers[name] for name in _COMPARED_OF_EXCHANGES if name in headers}
        self.requests.append({**seen, "host": request.url.host})
        if request.url.host in _PLATFORMS:
            return self._scripted(self.script["platform"])
        if request.url.host in _EXCHANGES:
            return self._exchanged()
        status = self.statuses.pop(0) if self.statuses else 200
        if b'"stream":true' in request.content.replace(b" ", b"") and status == 200:
            return self.library.Response(200, content=_STREAM, headers={"content-type": "text/event-stream"})
        return self.library.Response(status, json={"data": []} if status == 200 else {"error": {"message": "no"}})

    def _exchanged(self) -> Any:
        answer = self.exchanges.pop(0) if self.exchanges else {}
        if "raise" in answer:
            raise getattr(self.library, answer["raise"])("scripted")
        if answer:
            return self._scripted(answer)
        self.issued += 1
        return self.library.Response(
            200, json={"access_token": f"t{self.issued}", "expires_in": self.script["lifetime"]}
        )

    def _scripted(self, answer: Dict[str, Any]) -> Any:
        headers = answer.get("headers", {})
        if "text" in answer:
            return self.library.Response(answer["status"], text=answer["text"], headers=headers)
        return self.library.Response(answer["status"], json=answer["body"], headers=headers)

    # Steps

    async def answer(self) -> Dict[str, object]:
        outcomes = []
        for step in self.script["steps"]:
            self.statuses = list(step.get("statuses", ()))
            try:
                await self._step(step)
                outcomes.append("done")
            except Exception as error:
                outcomes.append(next(cls.__name__ for cls in type(error).__mro__ if _is_known(cls)))
        await self._settled(self.client.close())
        return {"outcomes": outcomes, "requests": self.requests}

    async def _step(self, step: Dict[str, Any]) -> None:
        if step["do"] == "pass":
            self.now += step["seconds"]
        elif step["do"] == "copy":
            self.client = self.client.with_options(timeout=3)
        else:
            await getattr(self, "_" + step["do"].replace(" ", "_"))()

    async def _settled(self, value: Any) -> Any:
        return await value if inspect.isawaitable(value) else value

    async def _call(self) -> None:
        await self._settled(self.client.models.list())

    async def _upload(self) -> None:
        await self._settled(self.client.files.create(file=("a.txt", b"text"), purpose="assistants"))

    async def _stream(self) -> None:
        messages: Any = [{"role": "user", "content": "Hi"}]
        stream: Any = await self._settled(
            self.client.chat.completions.create(model="m", messages=messages, stream=True)
        )
        await self._settled(stream.close())

    async def _raw(self) -> None:
        await self._settled(self.client.models.with_raw_response.list())

    async def _admin(self) -> None:
        await self._settled(self.client.admin.organization.projects.retrieve("p"))

    async def _own_header(self) -> None:
        await self._settled(self.client.models.list(extra_headers={"Authorization": "Bearer own"}))

    async def _token(self) -> None:
        tokens = self.client._workload_identity_auth
        await self._settled(tokens.get_token_async() if self.asynchronous else tokens.get_token())

    async def _invalidate(self) -> None:
        self.client._workload_identity_auth.invalidate_token()


def _is_known(cls: type) -> bool:
    """Whether users of the reference can name a class."""
    return hasattr(openai, cls.__name__) or cls.__module__ == "builtins"


async def _no_sleep(seconds: float) -> None:
    pass


def _fail() -> str:
    raise LookupError("scripted")


def _watch_the_reference(run: _Run) -> None:
    """The reference exchanges tokens through an HTTP client of its own, and has its clock in two modules."""
    workload, x509 = (importlib.import_module(f"openai.auth.{name}") for name in ("_workload", "_x509"))
    if not hasattr(workload, "DefaultHttpx2Client"):
        return
    workload.DefaultHttpx2Client = lambda **settings: http_client_over(run.handle, asynchronous=False)
    clock = types.SimpleNamespace(monotonic=lambda: run.now, time=lambda: run.now, sleep=lambda seconds: None)
    workload.time = x509.time = clock
    x509.anyio = types.SimpleNamespace(sleep=_no_sleep, Lock=importlib.import_module("anyio").Lock)

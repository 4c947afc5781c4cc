"""Take the steps of a program that uses the module-level client of what is installed here."""

from __future__ import annotations

import os
from typing import Any, Callable, Dict, Iterator, List
from unittest import mock

import openai
from play.recording import http_library, recorded

_NAMES = (
    "api_key",
    "admin_api_key",
    "organization",
    "project",
    "base_url",
    "default_headers",
    "default_query",
    "azure_ad_token",
)
_FROM_ENVIRONMENT = {
    "api_type": "OPENAI_API_TYPE",
    "api_version": "OPENAI_API_VERSION",
    "azure_endpoint": "AZURE_OPENAI_ENDPOINT",
}


def run(scripts: Iterator[Dict[str, Any]]) -> Iterator[Dict[str, object]]:
    for script in scripts:
        with mock.patch.dict(os.environ, script["environment"]):
            yield {"name": script["name"], "flavour": "sync", "happened": _Program().run(script["steps"])}


class _Program:
    def __init__(self) -> None:
        self._seen: List[object] = []
        library = http_library()
        for name in _NAMES:
            setattr(openai, name, None)
        for name, variable in _FROM_ENVIRONMENT.items():
            setattr(openai, name, os.environ.get(variable))
        openai.timeout, openai.max_retries = openai.DEFAULT_TIMEOUT, 0
        openai.http_client = library.Client(transport=library.MockTransport(self._answer))
        openai._reset_client()

    def _answer(self, request: Any) -> Any:
        timeout = dict(request.extensions["timeout"])
        found = recorded(request)
        host = f"{request.url.scheme}://{request.url.host}"
        self._seen.append({**found, "host": host, "timeout": timeout})
        status = 500 if openai.max_retries else 200
        return http_library().Response(status, json={"id": "m"}, headers={"retry-after-ms": "1"})

    def run(self, steps: List[List[Any]]) -> List[object]:
        taken: Dict[str, Callable[[], Any]] = {}
        acts: Dict[str, Callable[..., Any]] = {
            "set": lambda name, value: setattr(openai, name, value),
            "call": lambda: openai.models.retrieve("m"),
            "call admin": lambda: openai.admin.organization.projects.retrieve("p"),
            "take": lambda: taken.update(call=openai.models.retrieve),
            "call taken": lambda: taken["call"]("m"),  # type: ignore[call-arg]
            "reset": lambda: openai._reset_client(),
            "old": lambda name, method: getattr(getattr(openai, name), method)(model="m"),
        }
        for step in steps:
            try:
                acts[step[0]](*step[1:])
            except Exception as error:
                self._seen.append(_described(error))
        return self._seen


def _described(error: Exception) -> Dict[str, object]:
    """What a program can catch the error as; the words are each client's own."""
    names = [kind.__name__ for kind in type(error).__mro__ if kind.__module__ != "builtins"]
    return {
        "class": names[0].lstrip("_") if names else type(error).__name__,
        "sdk": isinstance(error, openai.OpenAIError),
    }

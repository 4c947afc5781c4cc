"""Build clients from arguments and environments, and tell what they know."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import os
from typing import Any, Callable, Dict, Iterator, Mapping

import openai
from play.vendor_clients import giving, http_client_over
from scripts.vendor_constructions import FUNCTION

_CLASSES = {"azure": "AzureOpenAI", "legacy": "BedrockOpenAI"}
_PREFIXES = ("AZURE_", "OPENAI_", "AWS_", "GOOGLE_")


def run(scripts: Iterator[Dict[str, Any]]) -> Iterator[Dict[str, object]]:
    http_clients = {
        asynchronous: http_client_over(_no_answer, asynchronous=asynchronous) for asynchronous in (False, True)
    }
    for script in scripts:
        _set_environment(script["environment"])
        for flavour in ("sync", "async"):
            answer = _answer(script, flavour == "async", http_clients[flavour == "async"])
            yield {"name": script["name"], "flavour": flavour, **answer}


def _no_answer(request: Any) -> Any:
    raise AssertionError("nothing is sent")


def _set_environment(environment: Mapping[str, str]) -> None:
    for name in [name for name in os.environ if name.startswith(_PREFIXES)]:
        del os.environ[name]
    os.environ.update(environment, AWS_EC2_METADATA_DISABLED="true", AWS_CONFIG_FILE="/nonexistent")


def _answer(script: Dict[str, Any], asynchronous: bool, http_client: Any) -> Dict[str, object]:
    try:
        client = _client(script, asynchronous, http_client)
        if script["changes"] is not None:
            client = client.copy(**_meant(script["changes"], asynchronous))
        return {"outcome": "built", "client": _described(client, asynchronous)}
    except Exception as error:
        exclusive = type(error).__name__ == "MutuallyExclusiveAuthError"
        return {"outcome": "refused as exclusive" if exclusive else "refused", "kinds": _kinds(error)}


def _kinds(error: Exception) -> Any:
    return [kind.__name__ for kind in (openai.OpenAIError, ValueError, TypeError, Exception) if isinstance(error, kind)]


def _client(script: Dict[str, Any], asynchronous: bool, http_client: Any) -> Any:
    settings = _meant(script["settings"], asynchronous)
    kind = script["kind"]
    name = _CLASSES.get(kind, "OpenAI")
    if kind in ("bedrock", "vertex"):
        settings = {"provider": getattr(importlib.import_module("openai.providers"), kind)(**settings)}
    return getattr(openai, "Async" + name if asynchronous else name)(**settings, http_client=http_client)


def _provider(name: Any) -> Any:
    providers = importlib.import_module("openai.providers")
    makers: Dict[Any, Callable[[], Any]] = {
        "bedrock": lambda: providers.bedrock(region="us-east-1", api_key="k"),
        "vertex": lambda: providers.vertex(project="p", location="global", token_provider=lambda: "t"),
    }
    return makers[name]() if name in makers else name


def _meant(settings: Mapping[str, Any], asynchronous: bool) -> Dict[str, Any]:
    found = {name: giving(name, asynchronous) if value == FUNCTION else value for name, value in settings.items()}
    if "provider" in found:
        found["provider"] = _provider(found["provider"])
    return found


_ATTRIBUTES = ("api_key", "admin_api_key", "organization", "project", "_api_version", "_azure_ad_token", "aws_region")


def _described(client: Any, asynchronous: bool) -> Dict[str, object]:
    found: Dict[str, object] = {name: getattr(client, name, "<none>") for name in _ATTRIBUTES}
    found["base_url"] = str(client.base_url).rstrip("/") + "/"
    found["headers"] = sorted(item for item in client._custom_headers.items())
    found["query"] = sorted(client.default_query.items())
    found["auth_headers"] = client.auth_headers
    if hasattr(client, "_configure_realtime"):
        found["endpoint"], found["deployment"] = str(client._azure_endpoint), client._azure_deployment
        found["realtime"] = _realtime(client)
    return found


def _realtime(client: Any) -> object:
    try:
        connection = client._configure_realtime("gpt realtime", {"extra": "1"})
        url, headers = asyncio.run(_awaited(connection)) if inspect.isawaitable(connection) else connection
    except Exception as error:
        return type(error).__name__
    return {"url": str(url.copy_with(query=None)), "query": sorted(url.params.multi_items()), "headers": headers}


async def _awaited(value: Any) -> Any:
    return await value

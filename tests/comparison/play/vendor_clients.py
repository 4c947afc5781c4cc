"""Clients of the services that are compared, over a transport that records; the same on both sides."""

from __future__ import annotations

import importlib
from typing import Any, Callable, Dict

import openai
from play.recording import http_library

ENDPOINT = "https://resource.invalid"
AWS_KEYS: Dict[str, Any] = {"access_key_id": "AKIDCOMPARED", "secret_access_key": "secret/compared"}
_AZURE: Dict[str, Any] = {"azure_endpoint": ENDPOINT, "api_version": "2024-10-21"}


def _bedrock(**settings: Any) -> Any:
    return importlib.import_module("openai.providers").bedrock(**settings)


def _vertex(**settings: Any) -> Any:
    return importlib.import_module("openai.providers").vertex(**settings)


def _awaitable(value: str) -> Callable[[], Any]:
    async def give() -> str:
        return value

    return give


def giving(value: str, asynchronous: bool) -> Callable[[], Any]:
    """A function that gives a value, which asynchronous clients await."""
    return _awaitable(value) if asynchronous else lambda: value


def _settings(setup: str, asynchronous: bool) -> Dict[str, Any]:
    give = lambda value: giving(value, asynchronous)  # noqa: E731
    makers: Dict[str, Callable[[], Dict[str, Any]]] = {
        "azure key": lambda: {**_AZURE, "api_key": "k"},
        "azure key function": lambda: {**_AZURE, "api_key": give("k")},
        "azure slash": lambda: {**_AZURE, "azure_endpoint": ENDPOINT + "/", "azure_ad_token": "entra"},
        "azure deployment": lambda: {**_AZURE, "azure_deployment": "own", "azure_ad_token_provider": give("entra")},
        "azure deployment copied": lambda: {**_AZURE, "azure_deployment": "own", "api_key": "k"},
        "azure base url": lambda: {
            "base_url": ENDPOINT + "/gateway/openai/deployments/own/",
            "api_version": "2024-10-21",
            "api_key": "k",
            "default_query": {"tenant": "a b"},
            "default_headers": {"Ocp-Apim-Subscription-Key": "s"},
            "organization": "org_compared",
            "project": "proj_compared",
        },
        "bedrock bearer": lambda: {"provider": _bedrock(region="us-east-1", api_key="k")},
        "bedrock function": lambda: {
            "provider": _bedrock(base_url=ENDPOINT + "/v1/responses", token_provider=give("t"))
        },
        "bedrock signed": lambda: {"provider": _bedrock(region="us-east-1", session_token="session", **AWS_KEYS)},
        "bedrock runtime": lambda: {"provider": _bedrock(region="cn-north-1", endpoint="runtime", **AWS_KEYS)},
        "bedrock legacy": lambda: {"api_key": "k", "aws_region": "eu-west-1", "organization": "org_compared"},
        "bedrock legacy signed": lambda: {
            "aws_region": "eu-west-1",
            **{f"aws_{name}": value for name, value in AWS_KEYS.items()},
        },
        "vertex": lambda: {"provider": _vertex(project="p", location="global", token_provider=give("google"))},
    }
    return makers[setup]()


def _class(setup: str, asynchronous: bool) -> Any:
    name = "AzureOpenAI" if setup.startswith("azure") else "BedrockOpenAI" if "legacy" in setup else "OpenAI"
    return getattr(openai, "Async" + name if asynchronous else name)


SETUPS = (
    "azure key",
    "azure key function",
    "azure slash",
    "azure deployment",
    "azure deployment copied",
    "azure base url",
    "bedrock bearer",
    "bedrock function",
    "bedrock signed",
    "bedrock runtime",
    "bedrock legacy",
    "bedrock legacy signed",
    "vertex",
)


def vendor_client(setup: str, handler: Callable[[Any], Any], *, asynchronous: bool) -> Any:
    """A client of one of the setups, whose requests are answered by a function."""
    http_client = http_client_over(handler, asynchronous=asynchronous)
    settings = {"max_retries": 0, **_settings(setup, asynchronous)}
    client = _class(setup, asynchronous)(**settings, http_client=http_client)
    return client.with_options(timeout=30) if setup.endswith("copied") else client


def http_client_over(handler: Callable[[Any], Any], *, asynchronous: bool) -> Any:
    """An HTTP client of the library that the installed client uses."""
    library = http_library()
    if not asynchronous:
        return library.Client(transport=library.MockTransport(handler))

    async def answer(request: Any) -> Any:
        await request.aread()
        return handler(request)

    return library.AsyncClient(transport=library.MockTransport(answer))

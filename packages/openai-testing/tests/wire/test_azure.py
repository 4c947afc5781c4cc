from __future__ import annotations

import pytest

from openai import AzureOpenAI, NotFoundError, OpenAI
from openai_testing import Server
from openai_testing.wire.azure import as_plain
from openai_testing.wire.messages import Request

VERSION = "api-version=2024-10-21"


@pytest.mark.parametrize(
    ("path", "query", "expected"),
    [
        ("/openai/deployments/gpt-4o/chat/completions", VERSION, ("/v1/chat/completions", "")),
        ("/openai/deployments/a%2Fb/embeddings", VERSION, ("/v1/embeddings", "")),
        ("/openai/files", f"{VERSION}&limit=2", ("/v1/files", "limit=2")),
        ("/openai/v1/models", "", ("/v1/models", "")),
        ("/openai/realtime", f"{VERSION}&deployment=gpt-realtime", ("/v1/realtime", "model=gpt-realtime")),
    ],
)
def test_paths_and_queries(path: str, query: str, expected: object) -> None:
    plain = as_plain(Request("GET", path, query))
    assert (plain.path, plain.query) == expected


@pytest.mark.parametrize("request_", [Request("GET", "/v1/files", VERSION), Request("GET", "/openai/files")])
def test_other_requests_stay_as_they_are(request_: Request) -> None:
    assert as_plain(request_) is request_


def test_a_key_of_azure_is_a_key(openai_server: Server) -> None:
    client = AzureOpenAI(azure_endpoint=openai_server.url, api_version="2024-10-21", api_key="key")
    completion = client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Hello"}])
    assert completion.choices[0].message.content
    recorded = openai_server.emulator.requests[-1]
    assert recorded.path == "/openai/deployments/gpt-4o/chat/completions"
    assert recorded.headers["api-key"] == "[redacted]"


def test_an_address_without_a_version_is_not_served(openai_server: Server) -> None:
    client = OpenAI(base_url=f"{openai_server.url}/openai", api_key="key", max_retries=0)
    with pytest.raises(NotFoundError):
        client.models.list()


def test_the_v1_paths_of_azure(openai_server: Server) -> None:
    client = OpenAI(base_url=f"{openai_server.url}/openai/v1/", api_key="key")
    assert client.models.list().data


def test_realtime_of_a_deployment(openai_server: Server) -> None:
    client = AzureOpenAI(azure_endpoint=openai_server.url, api_version="2024-10-21", api_key="key")
    with client.realtime.connect(model="gpt-realtime") as connection:
        assert connection.recv().type == "session.created"

"""The client of the module: its settings, its resources, and that it keeps up with both."""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
import threading
from typing import Any, Iterator, List
from unittest import mock

import httpx
import pytest

import openai
from openai import _module_client, _module_settings
from openai_webhooks.signing import signed_headers

RESOURCES = sorted(_module_client.__annotations__)


class Program:
    """What a program sends through the module-level client."""

    def __init__(self) -> None:
        self.requests: List[httpx.Request] = []
        self.status = 200

    def answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(self.status, json={"id": "m"}, headers={"retry-after-ms": "1"})

    @property
    def last(self) -> httpx.Request:
        return self.requests[-1]


@pytest.fixture
def program(monkeypatch: pytest.MonkeyPatch) -> Iterator[Program]:
    """A program with a key, whose settings are gone afterwards."""
    for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL", "AZURE_OPENAI_ENDPOINT", "OPENAI_API_TYPE"):
        monkeypatch.delenv(name, raising=False)
    before = dict(vars(openai))
    for name in _module_settings.__all__:
        vars(openai).pop(name, None)
    program = Program()
    openai._reset_client()
    openai.http_client = httpx.Client(transport=httpx.MockTransport(program.answer))
    openai.api_key = "sk-1"
    yield program
    openai.http_client.close()
    openai._reset_client()
    for name in _module_settings.__all__:
        vars(openai).pop(name, None)
        if name in before:
            setattr(openai, name, before[name])


@pytest.mark.parametrize("name", RESOURCES)
def test_every_resource_is_that_of_the_client(name: str, program: Program) -> None:
    resource = getattr(openai, name)
    assert isinstance(resource, type(getattr(openai.OpenAI(api_key="k"), name)))
    assert resource._client is openai._load_client()
    assert repr(resource) == f"<openai.{name}>"
    assert set(dir(getattr(openai._load_client(), name))) <= set(dir(resource))
    assert name in dir(openai)


def test_settings_before_they_are_set(program: Program) -> None:
    assert set(_module_settings.__all__) <= set(dir(openai))
    assert openai.organization is None
    assert openai.timeout == openai.DEFAULT_TIMEOUT
    assert openai.max_retries == 2
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _module_settings.nothing  # type: ignore[attr-defined]  # noqa: B018


def test_settings_count_from_the_next_call_on(program: Program) -> None:
    openai.models.retrieve("m")
    assert program.last.headers["authorization"] == "Bearer sk-1"
    assert str(program.last.url) == "https://api.openai.com/v1/models/m"
    retrieve = openai.models.retrieve
    openai.api_key, openai.organization, openai.project = "sk-2", "org_1", "proj_1"
    openai.base_url, openai.timeout = "http://other.test/v2", 3
    openai.default_headers, openai.default_query = {"X-Mine": "1"}, {"a": "b"}
    for call in (retrieve, openai.models.retrieve):
        call("m")
        assert program.last.headers["authorization"] == "Bearer sk-2"
        assert program.last.headers["openai-organization"] == "org_1"
        assert program.last.headers["openai-project"] == "proj_1"
        assert program.last.headers["x-mine"] == "1"
        assert str(program.last.url) == "http://other.test/v2/models/m?a=b"
        assert program.last.extensions["timeout"]["read"] == 3


def test_a_setting_that_is_changed_in_place_counts_too(program: Program) -> None:
    headers = {"X-Mine": "1"}
    openai.default_headers = headers
    openai.models.retrieve("m")
    headers["X-Mine"] = "2"
    openai.models.retrieve("m")
    assert [request.headers["x-mine"] for request in program.requests] == ["1", "2"]


def test_settings_go_back_to_the_environment(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-env")
    openai.default_headers = {"X-Mine": "1"}
    openai.models.retrieve("m")
    openai.api_key = openai.default_headers = None
    openai.models.retrieve("m")
    assert program.last.headers["authorization"] == "Bearer sk-env"
    assert "x-mine" not in program.last.headers


def test_a_key_may_be_a_function(program: Program) -> None:
    keys = iter(["sk-a", "sk-b"])
    openai.api_key = lambda: next(keys)
    openai.models.retrieve("m")
    openai.models.retrieve("m")
    openai.api_key = "sk-c"
    openai.models.retrieve("m")
    keys_sent = [request.headers["authorization"] for request in program.requests]
    assert keys_sent == ["Bearer sk-a", "Bearer sk-b", "Bearer sk-c"]


def test_retries_and_no_timeout(program: Program) -> None:
    program.status = 500
    openai.max_retries, openai.timeout = 1, None
    with pytest.raises(openai.InternalServerError):
        openai.models.retrieve("m")
    assert len(program.requests) == 2
    assert program.last.extensions["timeout"]["read"] is None


def test_the_http_client_can_be_replaced(program: Program) -> None:
    openai.models.retrieve("m")
    other = Program()
    with httpx.Client(transport=httpx.MockTransport(other.answer)) as http_client, mock.patch.object(
        openai, "http_client", http_client
    ):
        openai.models.retrieve("m")
    openai.models.retrieve("m")
    assert (len(program.requests), len(other.requests)) == (2, 1)


def test_connections_are_kept_when_other_settings_change(program: Program) -> None:
    vars(openai).pop("http_client").close()
    client = openai._load_client()
    http_client = client._client
    openai.api_key = "sk-2"
    assert openai._load_client() is client
    assert client._client is http_client
    client.close()
    openai.http_client = httpx.Client(transport=httpx.MockTransport(program.answer))


def test_without_a_key_the_call_says_so(program: Program) -> None:
    openai.api_key = None
    with pytest.raises(openai.OpenAIError, match="Could not resolve authentication"):
        openai.models.retrieve("m")
    assert program.requests == []


def test_a_setting_that_cannot_be(program: Program) -> None:
    openai.models.retrieve("m")
    openai.max_retries = -1
    with pytest.raises(openai.ConfigurationError, match="max_retries"):
        openai.models.retrieve("m")
    openai.max_retries = 0
    openai.models.retrieve("m")
    openai.api_type = "other"  # type: ignore[assignment]
    with pytest.raises(openai.ConfigurationError, match=r"`openai.api_type` must be one of openai, azure"):
        openai.models.retrieve("m")
    openai.api_type = "azure"
    for _ in range(2):
        with pytest.raises(openai.ConfigurationError, match="azure_endpoint"):
            openai.models.retrieve("m")


def test_methods_can_be_patched(program: Program) -> None:
    with mock.patch.object(openai.models, "retrieve", return_value="patched"):
        assert openai.models.retrieve("m") == "patched"
    with mock.patch("openai.chat.completions.create", return_value="patched"):
        assert openai.chat.completions.create() == "patched"  # type: ignore[call-overload]
    with mock.patch.object(openai.resources.models.Models, "retrieve", return_value="patched"):
        assert openai.models.retrieve("m") == "patched"
    openai.models.retrieve("m")
    assert len(program.requests) == 1


def test_a_resource_without_a_client_is_no_error_to_look_at(program: Program) -> None:
    openai.api_type = "other"  # type: ignore[assignment]
    assert not isinstance(openai.models, openai.OpenAI)
    assert repr(openai.models) == "<openai.models>"


def test_azure(program: Program) -> None:
    openai.api_type, openai.api_key = "azure", "az-key"
    openai.azure_endpoint, openai.api_version = "https://name.openai.azure.com", "2024-10-21"
    assert isinstance(openai._load_client(), openai.AzureOpenAI)
    openai.models.retrieve("m")
    assert str(program.last.url) == "https://name.openai.azure.com/openai/models/m?api-version=2024-10-21"
    assert program.last.headers["api-key"] == "az-key"
    openai.api_key = "az-second"
    openai.models.retrieve("m")
    assert program.last.headers["api-key"] == "az-second"


def test_bedrock(program: Program) -> None:
    openai.api_type, openai.api_key = "amazon-bedrock", None
    openai.base_url = "https://bedrock-mantle.us-east-1.api.aws/v1"
    openai.bedrock_token_provider = lambda: "token"
    openai.responses.create(model="m", input="Hi")
    assert isinstance(openai._load_client(), openai.BedrockOpenAI)
    assert program.last.headers["authorization"] == "Bearer token"
    openai.api_key = "key"
    openai.responses.create(model="m", input="Hi")
    assert program.last.headers["authorization"] == "Bearer key"


@pytest.mark.parametrize("variable", ["AZURE_OPENAI_API_KEY", "AZURE_OPENAI_AD_TOKEN"])
def test_the_environment_names_the_service(variable: str, program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", " ")
    monkeypatch.setenv(variable, " ")
    assert not isinstance(openai._load_client(), openai.AzureOpenAI)
    openai._reset_client()
    monkeypatch.setenv(variable, "secret")
    openai.api_key = None
    openai.azure_endpoint, openai.api_version = "https://name.openai.azure.com", "2024-10-21"
    assert isinstance(openai._load_client(), openai.AzureOpenAI)
    openai._reset_client()
    monkeypatch.setenv("OPENAI_API_KEY", "sk-env")
    with pytest.raises(_module_client.AmbiguousModuleClientUsageError, match=r"set `openai.api_type`"):
        openai.models.retrieve("m")
    openai.api_type = "openai"
    assert not isinstance(openai._load_client(), openai.AzureOpenAI)


def test_copies_and_pickles_keep_their_settings(program: Program) -> None:
    copied = openai._load_client().with_options(timeout=1)
    openai.api_key = "sk-2"
    copied.models.retrieve("m")
    assert program.last.headers["authorization"] == "Bearer sk-1"
    vars(openai).pop("http_client").close()
    restored = pickle.loads(pickle.dumps(openai._load_client()))
    assert (type(restored), restored.api_key) == (_module_client._ModuleClient, "sk-2")
    openai.http_client = httpx.Client(transport=httpx.MockTransport(program.answer))


def test_threads_share_one_client(program: Program) -> None:
    clients: List[Any] = []
    threads = [threading.Thread(target=lambda: clients.append(openai._load_client())) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({id(client) for client in clients}) == 1


def test_nothing_is_loaded_before_it_is_used() -> None:
    code = (
        "import sys, openai; openai.api_key = 'sk'; "
        "print([name for name in ('openai._module_client', 'openai._client', 'httpx') if name in sys.modules]); "
        "openai.chat; print('httpx' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["[]", "False"]


def test_a_held_client_says_what_the_settings_are(program: Program) -> None:
    client: Any = openai.models._client
    openai.api_key, openai.organization, openai.base_url = "sk-2", "org-2", "http://other.test/v2"
    openai.max_retries, openai.default_headers = 7, {"x-team": "two"}
    assert (client.api_key, client.organization, client.max_retries) == ("sk-2", "org-2", 7)
    assert (str(client.base_url), client._custom_headers) == ("http://other.test/v2/", {"x-team": "two"})
    assert client.copy().api_key == "sk-2"
    openai.timeout = 3
    assert client.timeout == 3


def test_a_held_client_of_bedrock_has_the_newest_key(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_REGION", "us-west-2")
    monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", "of the environment")
    openai.api_key, openai.api_type = None, "amazon-bedrock"
    client: Any = openai.models._client
    assert client.api_key == "of the environment"
    openai.api_key = "new"
    assert client.api_key == "new"
    client.models.list()
    assert program.last.headers["authorization"] == "Bearer new"


def test_a_secret_for_webhooks_reaches_a_client_that_is_held(program: Program) -> None:
    client, webhooks = openai._load_client(), openai.webhooks
    unwrap = webhooks.unwrap
    openai.webhook_secret = "whsec_b2Fr"
    assert client.webhook_secret == "whsec_b2Fr"
    body = json.dumps({"id": "evt_1", "object": "event", "type": "response.completed", "data": {}})
    headers = signed_headers(body, secret="whsec_b2Fr")
    for unwrap_it in (unwrap, client.webhooks.unwrap, webhooks.unwrap):
        assert unwrap_it(body, headers).id == "evt_1"
    openai.webhook_secret = "whsec_ZWxt"
    with pytest.raises(openai.InvalidWebhookSignatureError):
        unwrap(body, headers)
    client.webhook_secret = "whsec_b2Fr"
    assert unwrap(body, headers).id == "evt_1"


@pytest.mark.parametrize("named", ["open_ai", "", "openai"])
def test_older_names_of_the_service_count(program: Program, named: Any) -> None:
    openai.models.retrieve("m")
    openai.api_type = named
    openai.models.retrieve("m")
    assert len(program.requests) == 2

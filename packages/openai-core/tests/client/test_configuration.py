from __future__ import annotations

from importlib import import_module, util
from typing import Any, Dict, List

import httpx
import pytest

from openai_core.aio.client import AsyncClient as KernelAsyncClient
from openai_core.client.service import Service
from openai_core.encoding.headers import headers_of_lines, merged_defaults
from openai_core.errors import ArgumentError, ConfigurationError, OpenAIError
from openai_core.options import FinalRequestOptions, omit
from openai_core.sync.client import Client as KernelClient
from openai_core.sync.resource import SyncAPIResource
from openai_core.vendors.openai import OPENAI


class Client(KernelClient):
    service = OPENAI


class AsyncClient(KernelAsyncClient):
    service = OPENAI


# httpx2 needs Python 3.11.
LIBRARIES = [import_module(name) for name in ("httpx", "httpx2") if util.find_spec(name)]
VARIABLES = (
    "OPENAI_API_KEY",
    "OPENAI_ADMIN_KEY",
    "OPENAI_ORG_ID",
    "OPENAI_PROJECT_ID",
    "OPENAI_WEBHOOK_SECRET",
    "OPENAI_BASE_URL",
    "OPENAI_CUSTOM_HEADERS",
)


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in VARIABLES:
        monkeypatch.delenv(variable, raising=False)


@pytest.mark.parametrize("blank", ["", " ", "\t\n"])
def test_blank_variables_are_unset_ones(blank: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in VARIABLES:
        monkeypatch.setenv(variable, blank)
    client = Client(api_key="k")
    assert (client.admin_api_key, client.organization, client.project, client.webhook_secret) == (None,) * 4
    assert client.base_url_text == Client.service.base_url + "/"  # type: ignore[operator]
    assert not {"OpenAI-Organization", "OpenAI-Project"} & {*client.default_headers}
    with pytest.raises(ConfigurationError, match="Missing credentials"):
        Client()


def test_settings_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in VARIABLES[:5]:
        monkeypatch.setenv(variable, variable.lower())
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:1/v9")
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "X-One: 1\nbroken\nX-Two:2:3")
    client = Client()
    assert client.api_key == "openai_api_key"
    assert client.admin_api_key == "openai_admin_key"
    assert client.organization == "openai_org_id"
    assert client.project == "openai_project_id"
    assert client.webhook_secret == "openai_webhook_secret"
    assert str(client.base_url) == "http://127.0.0.1:1/v9/"
    assert client.default_headers["X-One"] == "1"
    assert client.default_headers["X-Two"] == "2:3"
    assert client.default_headers["OpenAI-Organization"] == "openai_org_id"


def test_arguments_go_before_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in VARIABLES[:6]:
        monkeypatch.setenv(variable, "environment")
    client = Client(api_key="k", organization="o", project="p", webhook_secret="w", base_url="https://api.test")
    found = (client.api_key, client.organization, client.project, client.webhook_secret, client.base_url_text)
    assert found == ("k", "o", "p", "w", "https://api.test")


@pytest.mark.parametrize("key", [None, ""])
def test_missing_credentials_are_said_at_once(key: Any) -> None:
    with pytest.raises(OpenAIError, match=r"Missing credentials.*OPENAI_API_KEY"):
        Client(api_key=key)


def test_an_admin_key_is_enough() -> None:
    assert Client(admin_api_key="a").api_key == ""


def test_credentials_may_be_left_out_on_purpose() -> None:
    assert Client(_enforce_credentials=False).api_key == ""


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        ({"api_key": "k", "workload_identity": {"provider": {}}}, "workload_identity"),
        ({"workload_identity": {"type": "x"}}, "workload_identity"),
        ({"timeout": -1}, "timeout"),
        ({"max_retries": -1}, "max_retries"),
        ({"max_retries": None}, "max_retries"),
        ({"deadline": -1}, "deadline"),
        ({"stream_idle_timeout": float("nan")}, "stream_idle_timeout"),
        ({"on_truncation": "stop"}, '`on_truncation` must be "raise" or "ignore"'),
        ({"http_client": httpx.AsyncClient()}, "http_client"),
        ({"http_client": object()}, "http_client"),
        ({"data_residency": "mars"}, "data_residency"),
    ],
)
def test_impossible_settings_are_refused(arguments: Dict[str, Any], named: str) -> None:
    with pytest.raises(ArgumentError, match=named):
        Client(**{"api_key": None if "workload_identity" in arguments else "k", **arguments})


def test_an_unknown_setting_is_a_type_error() -> None:
    with pytest.raises(TypeError, match="colour"):
        Client(api_key="k", colour="red")  # type: ignore[call-arg]


def test_no_message_shows_a_key() -> None:
    with pytest.raises(ConfigurationError) as caught:
        Client(api_key="sk-secret", workload_identity={"provider": {}})  # type: ignore[typeddict-item]
    assert "sk-secret" not in str(caught.value)
    assert "sk-secret" not in repr(Client(api_key="sk-secret"))
    client = Client(api_key="k", base_url="https://me:hunter2@api.test/v1?api-key=k-1#part")
    assert repr(client) == "Client(base_url='https://api.test/v1/')"
    assert str(client.base_url) == "https://me:hunter2@api.test/v1/?api-key=k-1"
    assert "hunter2" not in repr(client.base_url)


@pytest.mark.parametrize("library", LIBRARIES)
def test_a_http_clients_own_timeout_is_kept(library: Any) -> None:
    with library.Client(timeout=7) as http_client:
        assert Client(api_key="k", http_client=http_client).timeouts["read"] == 7
        assert Client(api_key="k", http_client=http_client, timeout=9).timeouts["read"] == 9
    with library.Client() as http_client:
        assert Client(api_key="k", http_client=http_client).timeouts["read"] == 600


def test_default_headers_keep_omit() -> None:
    assert merged_defaults({"A": "1", "b": "2"}, {"B": omit}) == {"A": "1", "B": omit}


def test_headers_in_lines() -> None:
    assert headers_of_lines(None) == {}
    assert headers_of_lines("A: 1\nbroken\nB:2:3") == {"A": "1", "B": "2:3"}


def test_the_client_of_another_service_reads_no_variable_of_openai(monkeypatch: pytest.MonkeyPatch) -> None:
    class Internal(Client):
        service = Service(base_url="https://internal.test/api", environment={"api_key": "INTERNAL_KEY"})

    for variable in VARIABLES:
        monkeypatch.setenv(variable, "for openai")
    with pytest.raises(ConfigurationError, match="INTERNAL_KEY"):
        Internal()
    monkeypatch.setenv("INTERNAL_KEY", "k")
    client = Internal()
    assert (client.api_key, client.organization, client.project) == ("k", None, None)
    assert client.base_url_text == "https://internal.test/api/"
    assert "for openai" not in client.default_headers.values()


def test_a_client_without_a_service_knows_no_address_and_reads_no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in VARIABLES:
        monkeypatch.setenv(variable, "for openai")
    monkeypatch.setenv("OPENAI_BASE_URL", "https://named.test")
    for kernel_client in (KernelClient, KernelAsyncClient):
        with pytest.raises(ConfigurationError, match=r"Missing address.*`base_url`"):
            kernel_client(api_key="sk-given")
        with pytest.raises(ConfigurationError, match="Missing credentials"):
            kernel_client(base_url="https://api.test")
        with pytest.raises(ConfigurationError, match="none for this client"):
            kernel_client(api_key="sk-given", data_residency="eu")
        with pytest.raises(ConfigurationError, match="`project` has no header"):
            kernel_client(api_key="sk-given", base_url="https://api.test", project="p")
        client: Any = kernel_client(api_key="sk-given", base_url="https://api.test")
        assert (client.organization, client.project, client.webhook_secret, client.admin_api_key) == (None,) * 4
        assert "for openai" not in client.default_headers.values()


def test_a_plugin_cannot_hide_an_attribute() -> None:
    with pytest.raises(ConfigurationError, match="'close'"):
        Client(api_key="k", plugins=[lambda context: context.mount("close", list)])


def test_what_is_no_hook_is_refused() -> None:
    with pytest.raises(ArgumentError, match="generator function, got int"):
        Client(api_key="k", hooks=[7])  # type: ignore[list-item]


def test_the_asynchronous_client_takes_asynchronous_parts() -> None:
    client = AsyncClient(api_key="k", http_client=httpx.AsyncClient())
    assert client.default_headers["X-Stainless-Async"] == "async:false"
    with pytest.raises(ConfigurationError, match="AsyncClient"):
        AsyncClient(api_key="k", http_client=httpx.Client())  # type: ignore[arg-type]


def test_plugins_configure_below_the_user() -> None:
    made: List[Any] = []

    def plugin(context: Any) -> None:
        context.headers.update({"X-Team": "search", "X-Mine": "plugin"})
        context.query["tenant"] = "a"
        context.hooks.append(list)
        context.mount("search", lambda client: made.append(client) or "resource")

    client = Client(api_key="k", plugins=[plugin], hooks=[dict], default_headers={"x-mine": "own"})  # type: ignore[list-item]
    assert client.default_headers["X-Team"] == "search"
    assert client.default_headers["x-mine"] == "own"
    assert client.default_query == {"tenant": "a"}
    assert client.hooks == [dict, list]
    assert client.search == client.search == "resource"
    assert made == [client]


def test_an_unknown_attribute_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="'Client' object has no attribute 'searhc'"):
        _ = Client(api_key="k").searhc


def test_the_http_client_can_be_replaced() -> None:
    client = Client(api_key="k")
    with httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response(200, json=1))) as http_client:
        client._client = http_client
        assert client._client is http_client
        assert client.get("/", cast_to=object) == 1


def test_the_seams_of_subclasses_do_nothing_by_default() -> None:
    client = Client(api_key="k")
    options = FinalRequestOptions(method="get", url="/things")
    request = client._build_request(options, retries_taken=2)
    assert client._prepare_options(options) is options
    assert client._prepare_request(request) is None
    assert client._custom_send_arguments(options) == {}
    assert request.headers["x-stainless-retry-count"] == "2"


def test_a_subclass_may_bring_an_auth_of_httpx() -> None:
    class Signed(Client):
        def _custom_auth(self, security: Any) -> Any:
            return httpx.BasicAuth("me", "secret")

    seen: List[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers["authorization"])
        return httpx.Response(200, json=None)

    http_client = httpx.Client(transport=httpx.MockTransport(answer))
    Signed(api_key="k", base_url="https://api.test", http_client=http_client).get("/", cast_to=object)
    assert seen[0].startswith("Basic ")


def test_data_can_be_decoded_without_a_call() -> None:
    response = httpx.Response(200, request=httpx.Request("GET", "https://api.test/"))
    assert Client(api_key="k")._process_response_data(data={"a": 1}, cast_to=object, response=response) == {"a": 1}


def test_views_reach_mounted_resources() -> None:
    class Search(SyncAPIResource):
        def run(self, *, extra_headers: Any = None) -> Any:
            return self._get("/search", cast_to=object, options={"headers": extra_headers or {}})

    http_client = httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response(200, json="found")))
    client = Client(
        api_key="k",
        base_url="https://api.test",
        http_client=http_client,
        plugins=[lambda context: context.mount("search", Search)],
    )
    assert client.with_raw_response.search.run().parse() == "found"
    with client.with_streaming_response.search.run() as response:
        assert response.parse() == "found"


@pytest.mark.parametrize(
    ("option", "setting", "follows"), [(None, True, True), (None, False, False), (True, False, True)]
)
def test_whether_redirects_are_followed(option: Any, setting: bool, follows: bool) -> None:
    with httpx.Client(follow_redirects=setting, verify=False) as http_client:
        client = Client(api_key="k", http_client=http_client)
        options = FinalRequestOptions(method="get", url="/", follow_redirects=option)
        assert client.follows_redirects(options) is follows

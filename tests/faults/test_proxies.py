"""Proxies as the environment says them, in all flavours and for WebSockets: which way a request takes."""

from __future__ import annotations

import pickle
import socket
import sys
import traceback
from importlib.metadata import version
from typing import Any, Callable, Iterator, List

import pytest
from callers import CALLERS, OVER_HTTP, OVER_WEBSOCKETS, THROUGH_PROXIES
from proxy_server import Api, HttpProxy, SocksProxy

from openai import APIConnectionError
from openai_core.errors import ConfigurationError, MissingDependencyError

in_each_flavour = pytest.mark.parametrize("flavour", THROUGH_PROXIES)


@pytest.fixture(autouse=True)
def _no_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for scheme in ("http", "https", "all", "no", "ws", "wss", "socks"):
        monkeypatch.delenv(f"{scheme}_proxy", raising=False)
        monkeypatch.delenv(f"{scheme.upper()}_PROXY", raising=False)


@pytest.fixture(autouse=True)
def _all_names_are_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    real = socket.getaddrinfo

    def found(host: Any, *args: Any, **kwargs: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else host
        return real("127.0.0.1" if str(name).endswith((".corp", "localhost")) else host, *args, **kwargs)

    monkeypatch.setattr(socket, "getaddrinfo", found)


@pytest.fixture
def started() -> Iterator[Callable[[Any], Any]]:
    servers: List[Any] = []

    def start(server: Any) -> Any:
        servers.append(server)
        return server

    yield start
    for server in servers:
        server.stop()


@pytest.fixture
def api(started: Any) -> Api:
    found: Api = started(Api())
    return found


@pytest.fixture
def proxy(started: Any, api: Api) -> HttpProxy:
    found: HttpProxy = started(HttpProxy(api.port))
    return found


def call(flavour: str, host: str, port: int, **settings: Any) -> None:
    CALLERS[flavour](f"http://{host}:{port}/v1", **settings)


DIRECT = [
    ("127.0.0.1", "127.0.0.1"),
    ("127.0.0.0/8", "127.0.0.1"),
    ("127.0.0.1:{port}", "127.0.0.1"),
    ("localhost", "localhost"),
    ("localhost:{port}", "localhost"),
    ("::1", "[::1]"),
    ("[::1]", "[::1]"),
    ("::1/128", "[::1]"),
    ("[::1]/128", "[::1]"),
    ("[::1]:{port}", "[::1]"),
    ("api.corp", "api.corp"),
    ("corp", "api.corp"),
    (".corp", "api.corp"),
    ("*.corp", "api.corp"),
    ("http://api.corp", "api.corp"),
    (" a.test ,, API.corp. , ", "api.corp"),
    ("a.test api.corp", "api.corp"),
    ("*", "api.corp"),
]


@in_each_flavour
@pytest.mark.parametrize(("exceptions", "host"), DIRECT)
def test_hosts_that_need_no_proxy(
    exceptions: str, host: str, flavour: str, api: Api, proxy: HttpProxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    if ":" in host and not socket.has_dualstack_ipv6():
        pytest.skip("IPV6: this machine has no IPv6")
    monkeypatch.setenv("ALL_PROXY", f"http://127.0.0.1:{proxy.port}")
    monkeypatch.setenv("NO_PROXY", exceptions.format(port=api.port))
    call(flavour, host, api.port)
    assert not proxy.targets
    assert len(api.heads) == 1


OTHERS = [
    "",
    " ",
    "10.0.0.0/8, ::1/128 *.other,,[::1]:1,a.test:{port}",
    "127.0.0.1:1",
    "api.corp:1,corp.test",
    "https://api.corp",
]


@in_each_flavour
@pytest.mark.parametrize("exceptions", OTHERS)
def test_other_hosts_need_one(
    exceptions: str, flavour: str, api: Api, proxy: HttpProxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALL_PROXY", f"http://127.0.0.1:{proxy.port}")
    monkeypatch.setenv("NO_PROXY", exceptions.format(port=api.port))
    call(flavour, "api.corp", api.port)
    tunnel = flavour in OVER_WEBSOCKETS
    path = "" if tunnel else "/v1/models/m"
    assert proxy.targets == [f"{'CONNECT ' if tunnel else 'http://'}api.corp:{api.port}{path}"]


FORMS = [
    ("HTTP_PROXY", "http://127.0.0.1:{port}"),
    ("http_proxy", "127.0.0.1:{port}"),
    ("ALL_PROXY", " 127.0.0.1:{port}/ \n"),
    ("all_proxy", "HTTP://localhost:{port}"),
]


@in_each_flavour
@pytest.mark.parametrize(("variable", "value"), FORMS)
def test_forms_of_a_proxy(
    variable: str, value: str, flavour: str, api: Api, proxy: HttpProxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, value.format(port=proxy.port))
    monkeypatch.setenv("HTTPS_PROXY", " ")
    call(flavour, "api.corp", api.port)
    assert len(proxy.targets) == 1
    assert proxy.logins == [None]


LOGINS = [("me:secret", "me:secret"), ("me:s%40c%2Fret", "me:s@c/ret"), ("me:s@c/ret", "me:s@c/ret"), ("me", "me:")]


@in_each_flavour
@pytest.mark.parametrize(("login", "seen"), LOGINS)
def test_credentials_of_a_proxy(
    login: str, seen: str, flavour: str, api: Api, proxy: HttpProxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    if (
        "WebSocket" in flavour
        and login not in ("me", "me:secret")
        and int(version("websockets").partition(".")[0]) < 17
    ):
        pytest.skip("websockets before 17 sends the login of a proxy as it stands in the URL")
    monkeypatch.setenv("ALL_PROXY", f"http://{login}@127.0.0.1:{proxy.port}")
    call(flavour, "api.corp", api.port)
    assert proxy.logins == [seen]
    assert "proxy-authorization" not in "".join(api.heads).lower() or flavour in OVER_HTTP


SOCKS_FORMS = ["socks://127.0.0.1:{port}/", "socks5://127.0.0.1:{port}", " socks5h://me:secret@127.0.0.1:{port}"]


@in_each_flavour
@pytest.mark.parametrize("value", SOCKS_FORMS)
def test_socks(value: str, flavour: str, api: Api, started: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    proxy: SocksProxy = started(SocksProxy(api.port))
    monkeypatch.setenv("ALL_PROXY", value.format(port=proxy.port))
    call(flavour, "api.corp", api.port)
    assert [port for _, port in proxy.targets] == [api.port]
    assert proxy.logins == ["me:secret" if "me:" in value else None]


@in_each_flavour
@pytest.mark.parametrize("value", ["gopher://me:secret@p.test", "http://me:secret@", "http://me:secret@p.test:port"])
def test_a_value_that_cannot_be_used(value: str, flavour: str, api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", value)
    with pytest.raises(ConfigurationError, match="The environment variable ALL_PROXY is '") as caught:
        call(flavour, "api.corp", api.port)
    assert "secret" not in "".join(traceback.format_exception(None, caught.value, caught.value.__traceback__))
    assert not api.heads


@in_each_flavour
def test_a_value_that_is_not_needed_does_no_harm(flavour: str, api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "gopher://p.test")
    monkeypatch.setenv("NO_PROXY", "*.corp")
    call(flavour, "api.corp", api.port)


@pytest.mark.parametrize("flavour", OVER_HTTP)
def test_http_needs_version_5_of_socks(flavour: str, api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "socks4://127.0.0.1:1")
    with pytest.raises(
        ConfigurationError, match=r"ALL_PROXY is 'socks4://127\.0\.0\.1:1', but HTTP requests need version 5"
    ):
        call(flavour, "api.corp", api.port)


@in_each_flavour
def test_a_package_that_is_missing_is_named(flavour: str, api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    modules: Any = sys.modules
    monkeypatch.setitem(modules, "socksio", None)
    monkeypatch.setitem(modules, "python_socks", None)
    monkeypatch.setenv("ALL_PROXY", "socks5://me:secret@127.0.0.1:1")
    package = "python-socks" if flavour in OVER_WEBSOCKETS else "socksio"
    expected = rf"ALL_PROXY is 'socks5://127.0.0.1:1', and .* needs {package}, .*openai\[socks\]"
    with pytest.raises(MissingDependencyError, match=expected):
        call(flavour, "api.corp", api.port)


REFUSALS = ["407 Proxy Authentication Required", "403 Forbidden", "401 Unauthorized", "302 Found"]


def refused(flavour: str, url: str) -> APIConnectionError:
    with pytest.raises(APIConnectionError) as caught:
        CALLERS[flavour](url)
    return caught.value


@in_each_flavour
@pytest.mark.parametrize("answer", REFUSALS)
def test_a_tunnel_that_is_refused(
    answer: str, flavour: str, api: Api, started: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy: HttpProxy = started(HttpProxy(api.port, answer))
    monkeypatch.setenv("ALL_PROXY", f"http://me:secret@127.0.0.1:{proxy.port}")
    error = refused(flavour, f"https://api.corp:{api.port}/v1")
    assert str(error) == f"Connection error: the proxy refused the request ({answer})."
    assert error.retryable is False
    assert len(proxy.targets) == 1
    shown = "".join(traceback.format_exception(None, error, error.__traceback__))
    chain: List[Any] = [error, error.__cause__, error.__context__, getattr(error.__cause__, "__cause__", None)]
    assert "secret" not in shown + repr(chain)
    assert str(pickle.loads(pickle.dumps(error))) == str(error)
    assert pickle.loads(pickle.dumps(error)).retryable is False


@pytest.mark.parametrize("flavour", OVER_HTTP)
def test_a_request_that_is_refused(flavour: str, api: Api, started: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    proxy: HttpProxy = started(HttpProxy(api.port, REFUSALS[0]))
    monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{proxy.port}")
    error = refused(flavour, f"http://api.corp:{api.port}/v1")
    assert str(error) == f"Connection error: the proxy refused the request ({REFUSALS[0]})."
    assert len(proxy.targets) == 1


@pytest.mark.parametrize("flavour", OVER_HTTP)
def test_the_argument_goes_before_the_environment(
    flavour: str, api: Api, proxy: HttpProxy, started: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    other: HttpProxy = started(HttpProxy(api.port))
    monkeypatch.setenv("ALL_PROXY", f"http://127.0.0.1:{other.port}")
    monkeypatch.setenv("NO_PROXY", "*")
    call(flavour, "api.corp", api.port, proxy=f"http://me:secret@127.0.0.1:{proxy.port}")
    assert (proxy.logins, other.targets) == (["me:secret"], [])
    monkeypatch.delenv("NO_PROXY")
    call(flavour, "127.0.0.1", api.port, trust_env=False)
    assert not other.targets
    with pytest.raises(ConfigurationError, match=r"`proxy` is 'gopher://p\.test'"):
        call(flavour, "api.corp", api.port, proxy="gopher://me:secret@p.test")

"""The rules of proxies, as the environment says them."""

from __future__ import annotations

from typing import Any, Dict, Iterator, List, Optional, Tuple

import pytest

from openai_core.errors import ConfigurationError
from openai_core.transports import proxies
from openai_core.transports.proxies import ProxyRules, Target, environment_rules, exception_of, proxy_of


@pytest.fixture(autouse=True)
def _no_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for scheme in ("http", "https", "all", "no", "ws", "wss", "socks"):
        monkeypatch.delenv(f"{scheme}_proxy", raising=False)
        monkeypatch.delenv(f"{scheme.upper()}_PROXY", raising=False)


def is_direct(exceptions: str, url: Tuple[Any, ...]) -> bool:
    return ProxyRules({"all": "http://proxy.test:3128", "no": exceptions}).proxy_for(*url) is None


HTTPS, HTTP = "https", "http"
EXCEPTIONS: List[Tuple[str, Tuple[Any, ...], bool]] = [
    ("api.test", (HTTPS, "api.test", None), True),
    ("api.test", (HTTPS, "API.Test.", None), True),
    ("Api.Test.", (HTTPS, "api.test", None), True),
    ("api.test", (HTTPS, "eu.api.test", None), True),
    ("api.test", (HTTPS, "myapi.test", None), False),
    (".api.test", (HTTPS, "eu.api.test", None), True),
    (".api.test", (HTTPS, "api.test", None), False),
    ("*.corp", (HTTPS, "api.corp", None), True),
    ("*.corp", (HTTPS, "a.b.corp", None), True),
    ("*.corp", (HTTPS, "corp", None), False),
    ("*.corp", (HTTPS, "apixcorp", None), False),
    ("api-*.corp", (HTTPS, "api-7.corp", None), True),
    ("localhost", (HTTP, "localhost", 8080), True),
    ("localhost", (HTTP, "127.0.0.1", 8080), False),
    ("api.test:8443", (HTTPS, "api.test", 8443), True),
    ("api.test:8443", (HTTPS, "api.test", None), False),
    ("api.test:443", (HTTPS, "api.test", None), True),
    ("api.test:443", ("wss", "api.test", None), True),
    ("https://api.test", (HTTPS, "api.test", None), True),
    ("https://api.test/", ("wss", "api.test", None), True),
    ("https://api.test", (HTTP, "api.test", None), False),
    ("http://api.test", ("ws", "api.test", None), True),
    ("https://api.test", ("ws", "api.test", None), False),
    ("ws://api.test", (HTTP, "api.test", None), True),
    ("WSS://api.test", (HTTPS, "api.test", None), True),
    ("wss://api.test", (HTTP, "api.test", None), False),
    ("all://api.test", (HTTP, "api.test", None), True),
    ("10.0.0.1", (HTTP, "10.0.0.1", None), True),
    ("10.0.0.1:80", (HTTP, "10.0.0.1", None), True),
    ("10.0.0.1:80", (HTTP, "10.0.0.1", 81), False),
    ("10.0.0.0/8", (HTTP, "10.255.1.2", None), True),
    ("10.1.2.3/8", (HTTP, "10.255.1.2", None), True),
    ("10.0.0.0/8", (HTTP, "11.0.0.1", None), False),
    ("10.0.0.0/8", (HTTP, "10.test", None), False),
    ("10.0.0.0/255.0.0.0", (HTTP, "10.9.9.9", None), True),
    ("192.168.*", (HTTP, "192.168.3.4", None), True),
    ("::1", (HTTP, "::1", None), True),
    ("::1", (HTTP, "[::1]", None), True),
    ("[::1]", (HTTP, "::1", None), True),
    ("::1/128", (HTTP, "::1", None), True),
    ("[::1]/128", (HTTP, "::1", None), True),
    ("[::1/128]", (HTTP, "::1", None), True),
    ("::1/128", (HTTP, "::2", None), False),
    ("[::1]:8080", (HTTP, "::1", 8080), True),
    ("[::1]:8080", (HTTP, "::1", 8081), False),
    ("0:0:0:0:0:0:0:1", (HTTP, "::1", None), True),
    ("fd00::/8", (HTTP, "fd12::1", None), True),
    ("fe80::1%eth0", (HTTP, "fe80::1", None), True),
    ("fe80::/10", (HTTP, "fe80::1%eth0", None), True),
    ("fd00::/8", (HTTP, "10.0.0.1", None), False),
    ("bücher.test", (HTTPS, "xn--bcher-kva.test", None), True),
    ("xn--bcher-kva.test", (HTTPS, "bücher.test", None), True),
    (" a.test , api.test ,, ", (HTTPS, "api.test", None), True),
    ("a.test api.test", (HTTPS, "api.test", None), True),
    ("a.test\tapi.test", (HTTPS, "api.test", None), True),
    ("*", (HTTPS, "api.test", None), True),
    ("a.test, *", (HTTPS, "api.test", None), True),
    ("", (HTTPS, "api.test", None), False),
    (" , ", (HTTPS, "api.test", None), False),
    ("10.0.0.0/99", (HTTP, "10.0.0.1", None), False),
    ("http://[", (HTTP, "api.test", None), False),
    ("a.test:port", (HTTP, "a.test", None), False),
    ("[", (HTTP, "api.test", None), False),
    ("(", (HTTP, "api.test", None), False),
    ("é" * 80, (HTTP, "api.test", None), False),
]


@pytest.mark.parametrize(("exceptions", "url", "direct"), EXCEPTIONS)
def test_hosts_without_a_proxy(exceptions: str, url: Tuple[Any, ...], direct: bool) -> None:
    assert is_direct(exceptions, url) is direct


SCHEMES = "its scheme must be one of http, https, socks4, socks4a, socks5, socks5h and socks"
NO_PLACE = "it has no host, or a port that there cannot be"
ADDRESSES: List[Tuple[str, str, Optional[Tuple[str, str]]]] = [
    ("http://proxy.test:3128", "http://proxy.test:3128", None),
    ("proxy.test:3128", "http://proxy.test:3128", None),
    (" proxy.test:3128\n", "http://proxy.test:3128", None),
    ("HTTP://Proxy.Test/", "http://proxy.test:80", None),
    ("https://proxy.test", "https://proxy.test:443", None),
    ("http://[::1]:3128", "http://[::1]:3128", None),
    ("[::1]:3128", "http://[::1]:3128", None),
    ("socks://127.0.0.1:1080/", "socks5h://127.0.0.1:1080", None),
    ("socks5://proxy.test", "socks5://proxy.test:1080", None),
    ("socks5h://proxy.test", "socks5h://proxy.test:1080", None),
    ("socks4://proxy.test", "socks4://proxy.test:1080", None),
    ("socks4a://proxy.test", "socks4a://proxy.test:1080", None),
    ("http://me:secret@proxy.test:1", "http://proxy.test:1", ("me", "secret")),
    ("me:secret@proxy.test:1", "http://proxy.test:1", ("me", "secret")),
    ("http://me:s%40c%3Aret@proxy.test:1", "http://proxy.test:1", ("me", "s@c:ret")),
    ("http://me:s@c/r#t?@proxy.test:1", "http://proxy.test:1", ("me", "s@c/r#t?")),
    ("http://me@proxy.test:1", "http://proxy.test:1", ("me", "")),
    ("http://:secret@proxy.test:1", "http://proxy.test:1", ("", "secret")),
]


@pytest.mark.parametrize(("value", "url", "auth"), ADDRESSES)
def test_addresses_of_proxies(value: str, url: str, auth: Optional[Tuple[str, str]]) -> None:
    proxy = proxy_of(value, "`proxy`")
    assert (proxy.url, proxy.auth) == (url, auth)
    assert proxy_of(proxy.url_with_credentials(), "`proxy`").auth == auth
    assert proxy.is_socks is url.startswith("socks")


@pytest.mark.parametrize(
    ("value", "shown", "reason"),
    [
        ("ftp://me:secret@proxy.test", "'ftp://proxy.test'", SCHEMES),
        ("http://me:secret@", "'http://'", "it has no host that there can be"),
        ("http://", "'http://'", "it has no host that there can be"),
        ("http://me:secret@proxy.test:port", "'http://proxy.test:port'", NO_PLACE),
        ("http://me:secret@proxy.test:99999", "'http://proxy.test:99999'", NO_PLACE),
        ("http://[::1", "'http://[::1'", NO_PLACE),
        ("http://pro xy.test", "'http://pro xy.test'", "it has no host that there can be"),
        ("http://pro\u2003xy.test", "'http://pro\u2003xy.test'", "it has no host that there can be"),
        ("http://pro\x7fxy.test", "'http://pro\x7fxy.test'", "it has no host that there can be"),
        ("a proxy", "'http://a proxy'", "it has no host that there can be"),
    ],
)
def test_what_is_no_address_of_a_proxy(value: str, shown: str, reason: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        proxy_of(value, "The environment variable HTTPS_PROXY")
    assert str(caught.value) == (
        f"The environment variable HTTPS_PROXY is {shown}, which is no usable proxy: {reason}."
    )


def test_nothing_shows_credentials() -> None:
    proxy = proxy_of("http://me:secret@proxy.test:1", "`proxy`")
    assert repr(proxy) == "Proxy('http://proxy.test:1')"


ORDER: List[Tuple[Dict[str, str], Dict[str, str]]] = [
    ({"http": "a.test"}, {"http": "a.test", "ws": "a.test"}),
    ({"https": "a.test"}, {"https": "a.test", "ws": "a.test", "wss": "a.test"}),
    ({"all": "a.test"}, {"http": "a.test", "https": "a.test", "ws": "a.test", "wss": "a.test"}),
    ({"all": "a.test", "https": "b.test"}, {"http": "a.test", "https": "b.test", "ws": "b.test", "wss": "b.test"}),
    ({"all": "a.test", "wss": "b.test"}, {"http": "a.test", "https": "a.test", "ws": "a.test", "wss": "b.test"}),
    ({"http": "a.test", "https": "b.test"}, {"http": "a.test", "https": "b.test", "ws": "b.test", "wss": "b.test"}),
    ({"ws": "a.test", "https": "b.test"}, {"https": "b.test", "ws": "a.test", "wss": "b.test"}),
    ({"https": " ", "all": "a.test"}, {"http": "a.test", "https": "a.test", "ws": "a.test", "wss": "a.test"}),
    ({"ftp": "a.test", "no": "b.test"}, {}),
]


@pytest.mark.parametrize(("settings", "found"), ORDER)
def test_each_scheme_has_its_settings(settings: Dict[str, str], found: Dict[str, str]) -> None:
    rules = ProxyRules(settings)
    chosen = {scheme: rules.proxy_for(scheme, "api.test") for scheme in ("http", "https", "ws", "wss", "unix")}
    assert {scheme: each.url for scheme, each in chosen.items() if each} == {
        scheme: f"http://{host}:80" for scheme, host in found.items()
    }
    assert rules.apply_to("http", "https") is bool(found)


@pytest.mark.parametrize(
    ("value", "url"),
    [
        ("http://a.test:1", "socks5h://a.test:1"),
        ("a.test:1", "socks5h://a.test:1"),
        ("socks4://a.test:1", "socks4://a.test:1"),
    ],
)
def test_a_socks_proxy_of_the_system_speaks_socks(value: str, url: str) -> None:
    rules = ProxyRules({"socks": value})
    for scheme in ("ws", "wss"):
        proxy = rules.proxy_for(scheme, "api.test")
        assert proxy is not None
        assert proxy.url == url
    assert not rules.apply_to("http", "https")
    assert rules.apply_to("https", "ws")


@pytest.mark.parametrize("scheme", ["http", "https", "ws", "wss"])
def test_a_scheme_has_its_port(scheme: str) -> None:
    port = 80 if scheme in ("http", "ws") else 443
    rules = ProxyRules({"all": "a.test", "no": f"api.test:{port}"})
    assert rules.proxy_for(scheme, "api.test") is None
    assert rules.proxy_for(scheme, "api.test", port + 1) is not None


@pytest.mark.parametrize("name", ["HTTPS_PROXY", "https_proxy"])
def test_the_variable_is_named(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, "gopher://proxy.test")
    rules = environment_rules()
    assert rules.proxy_for("http", "api.test") is None
    with pytest.raises(ConfigurationError, match=f"The environment variable {name} is 'gopher://proxy.test'"):
        rules.proxy_for("https", "api.test")


def test_of_two_variables_that_in_small_letters_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.test")
    monkeypatch.setenv("https_proxy", "gopher://proxy.test")
    with pytest.raises(ConfigurationError, match=r"The environment variable https_proxy is 'gopher://proxy\.test'"):
        environment_rules().proxy_for("https", "api.test")


def test_an_entry_says_only_what_matters_to_it() -> None:
    network, name = exception_of("10.0.0.0/8"), exception_of("https://api.test:8443")
    assert (network.scheme, network.hosts, network.port) == (None, None, None)
    assert (name.scheme, name.network, name.port) == ("https", None, 8443)
    assert name.covers(Target.of("https", "api.test", 8443)) is True
    assert name.covers(Target.of("http", "api.test", 8443)) is False
    assert name.covers(Target.of("https", "api.test", None)) is False


def test_one_proxy_is_one_object(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "proxy.test")
    rules = environment_rules()
    assert rules.proxy_for("https", "a.test") is rules.proxy_for("http", "b.test")


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A system such as Windows, which has settings of its own."""
    monkeypatch.setattr(proxies, "getproxies", lambda: {"https": "ftp://proxy.test"})
    monkeypatch.setattr(proxies, "proxy_bypass", lambda host: host == "intranet")
    yield


@pytest.mark.usefixtures("system")
def test_exceptions_of_the_system_are_for_its_settings_only(monkeypatch: pytest.MonkeyPatch) -> None:
    rules = ProxyRules({"all": "a.test"})
    assert rules._exceptions == []
    assert rules.proxy_for("https", "intranet") is not None
    monkeypatch.setenv("ALL_PROXY", "a.test")
    monkeypatch.setattr(proxies, "getproxies", lambda: {"all": "a.test"})
    assert environment_rules().proxy_for("https", "intranet") is not None


@pytest.mark.usefixtures("system")
def test_settings_of_the_system_have_exceptions_of_their_own() -> None:
    rules = environment_rules()
    assert rules.proxy_for("https", "intranet") is None
    with pytest.raises(ConfigurationError, match=r"The system's proxy for https is 'ftp://proxy\.test'"):
        rules.proxy_for("https", "api.test")

"""The rules of proxies, for HTTP and WebSockets alike: which one a request goes through, and which hosts need none."""

from __future__ import annotations

import ipaddress
import os
import re
from typing import Any, Dict, List, Mapping, NamedTuple, Optional, Tuple, Union
from urllib.parse import quote, unquote, urlsplit
from urllib.request import getproxies, getproxies_environment, proxy_bypass

from ..errors import ConfigurationError

_SETTINGS = {
    "http": ("http", "all"),
    "https": ("https", "all"),
    "ws": ("ws", "socks", "https", "http", "all"),
    "wss": ("wss", "socks", "https", "all"),
}
"""For each scheme of a URL, the settings that are asked, the first one first: `https` is that of `HTTPS_PROXY`."""

_PORTS = {"http": 80, "https": 443, "ws": 80, "wss": 443}
_PROXY_PORTS = {"http": 80, "https": 443, "socks4": 1080, "socks4a": 1080, "socks5": 1080, "socks5h": 1080}
_OTHER_SPELLINGS = {"socks": "socks5h"}

_Address = Union[ipaddress.IPv4Address, ipaddress.IPv6Address]


class Proxy:
    """A proxy.

    Attributes:
        scheme: `http`, `https`, `socks4`, `socks4a`, `socks5` or `socks5h`.
        url: Where it is, without credentials.
        auth: User name and password, if it asks for them.
        source: What named it, for error messages.
    """

    __slots__ = ("auth", "scheme", "source", "url")

    def __init__(self, scheme: str, url: str, auth: Optional[Tuple[str, str]], source: str) -> None:
        self.scheme = scheme
        self.url = url
        self.auth = auth
        self.source = source

    @property
    def is_socks(self) -> bool:
        """Whether it speaks SOCKS."""
        return self.scheme.startswith("socks")

    def url_with_credentials(self) -> str:
        """Returns where it is, with what it asks for; not to be shown."""
        if self.auth is None:
            return self.url
        user, password = (quote(part, safe="") for part in self.auth)
        return f"{self.scheme}://{user}:{password}@{self.url.partition('://')[2]}"

    def __repr__(self) -> str:
        return f"Proxy({self.url!r})"


def proxy_of(value: str, source: str) -> Proxy:
    """Reads the address of a proxy; without a scheme, it is one for HTTP, and `socks://` stands for `socks5h://`.

    Args:
        value: The address, with user name and password before an `@` if the proxy asks for them.
        source: What named it, for error messages.

    Raises:
        ConfigurationError: It is no address of a proxy.
    """
    text = value.strip()
    scheme, found, rest = text.partition("://") if "://" in text else ("http", "://", text)
    # Passwords may hold any character, also those at which a URL would be split.
    credentials, _, place = rest.rpartition("@")
    scheme = _OTHER_SPELLINGS.get(scheme.lower(), scheme.lower())
    if scheme not in _PROXY_PORTS:
        raise _unusable(source, scheme, place, f"its scheme must be one of {', '.join(_PROXY_PORTS)} and socks")
    user, _, password = credentials.partition(":")
    auth = (unquote(user), unquote(password)) if credentials else None
    return Proxy(scheme, f"{scheme}{found}{_checked_place(place, scheme, source)}", auth, source)


def _checked_place(place: str, scheme: str, source: str) -> str:
    try:
        parts = urlsplit(f"//{place}")
        host, port = parts.hostname, parts.port
    except ValueError:
        raise _unusable(source, scheme, place, "it has no host, or a port that there cannot be") from None
    if not host or any(character.isspace() or not character.isprintable() for character in host):
        raise _unusable(source, scheme, place, "it has no host that there can be")
    return f"{f'[{host}]' if ':' in host else host}:{port or _PROXY_PORTS[scheme]}"


def _unusable(source: str, scheme: str, place: str, reason: str) -> ConfigurationError:
    return ConfigurationError(f"{source} is '{scheme}://{place}', which is no usable proxy: {reason}.")


class ProxyRules:
    """Which proxy a request goes through.

    Args:
        settings: The address of a proxy for each of `http`, `https`, `ws`, `wss`, `socks` and `all`; `no` lists hosts
            that need none.
        of_system: Whether they are settings of the operating system, which has a list of such hosts of its own.
    """

    def __init__(self, settings: Mapping[str, str], of_system: bool = False) -> None:
        given = {name: value.strip() for name, value in settings.items()}
        exceptions = re.split(r"[\s,]+", given.pop("no", ""))
        self._of_system = of_system
        self._exceptions = [exception_of(entry) for entry in exceptions if entry]
        self._settings = {} if "*" in exceptions else {name: value for name, value in given.items() if value}
        self._proxies: Dict[str, Proxy] = {}

    def apply_to(self, *schemes: str) -> bool:
        """Whether there is a proxy for one of these schemes of URLs at all.

        Args:
            schemes: Such as `http` and `wss`.
        """
        return any(name in self._settings for scheme in schemes for name in _SETTINGS[scheme])

    def proxy_for(self, scheme: str, host: str, port: Optional[int] = None) -> Optional[Proxy]:
        """Returns the proxy for a URL, or `None` for a direct connection.

        Args:
            scheme: The scheme of the URL.
            host: Its host; an IPv6 address may be in brackets.
            port: Its port; `None` stands for the scheme's own port.

        Raises:
            ConfigurationError: The setting that counts is no address of a proxy.
        """
        name = next((name for name in _SETTINGS.get(scheme, ()) if name in self._settings), None)
        if name is None or self._is_direct(Target.of(scheme, host, port)):
            return None
        if name not in self._proxies:
            self._proxies[name] = proxy_of(_with_scheme(name, self._settings[name]), _source_of(name))
        return self._proxies[name]

    def _is_direct(self, target: Target) -> bool:
        if any(exception.covers(target) for exception in self._exceptions):
            return True
        return self._of_system and bool(proxy_bypass(target.host))


def environment_rules() -> ProxyRules:
    """Returns the rules that the environment sets; on Windows and macOS, without a variable, those of the system.

    `HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY`, for WebSockets also `WSS_PROXY`, `WS_PROXY` and `SOCKS_PROXY`, name
    proxies, `NO_PROXY` hosts that need none. Blank ones count as unset.
    """
    return ProxyRules(getproxies(), of_system=not getproxies_environment())


def _with_scheme(name: str, value: str) -> str:
    """Returns the address of a SOCKS proxy as such; operating systems name it as if it spoke HTTP."""
    return f"socks5h://{value.rpartition('://')[2]}" if name == "socks" and not value.startswith("socks") else value


def _source_of(name: str) -> str:
    """Names the variable of a setting; small letters go first, as for `getproxies`."""
    variables = sorted((each for each in os.environ if each.lower() == f"{name}_proxy"), reverse=True)
    return f"The environment variable {variables[0]}" if variables else f"The system's proxy for {name}"


class Target(NamedTuple):
    """Where a request goes.

    Attributes:
        scheme: The scheme of its URL, `http` or `https` for WebSockets as well.
        host: The host in small letters; an address without brackets.
        address: The host, if it is an address.
        port: The number of the port.
    """

    scheme: str
    host: str
    address: Optional[_Address]
    port: Optional[int]

    @classmethod
    def of(cls, scheme: str, host: str, port: Optional[int]) -> Target:
        """Reads the parts of a URL.

        Args:
            scheme: The scheme, such as `https`.
            host: The name or the address of the host, with or without brackets.
            port: The port; `None` for the scheme's own.
        """
        bare = host.strip("[]").partition("%")[0]
        try:
            address: Optional[_Address] = ipaddress.ip_address(bare)
        except ValueError:
            address = None
        return cls(_scheme_of_http(scheme), _normal(bare), address, port or _PORTS.get(scheme))


class HostException(NamedTuple):
    """An entry of `NO_PROXY`; what is `None` does not matter.

    Attributes:
        scheme: The scheme of URLs.
        network: The addresses that it covers.
        hosts: The names that it covers.
        port: The number of the port.
    """

    scheme: Optional[str]
    network: Any
    hosts: Any
    port: Optional[int]

    def covers(self, target: Target) -> bool:
        """Whether a request needs no proxy because of this entry.

        Args:
            target: Where the request goes.
        """
        if self.scheme not in (None, target.scheme) or self.port not in (None, target.port):
            return False
        if self.network is not None:
            return target.address is not None and target.address in self.network
        return self.hosts.fullmatch(target.host) is not None


def exception_of(entry: str) -> HostException:
    """Reads an entry of `NO_PROXY`.

    An address or a range (`10.0.0.0/8`, `::1`, `[::1]`, `::1/128`) covers addresses; a name covers itself and what is
    below it; with a dot or `*.` in front, only what is below. A port or a scheme may restrict it.

    Args:
        entry: One of the texts between the commas.
    """
    scheme, _, rest = entry.rpartition("://")
    host, port = _host_and_port(rest.rstrip("/"))
    only = _scheme_of_http(scheme.lower()) if scheme.lower() not in ("", "all") else None
    try:
        network: Any = ipaddress.ip_network(re.sub(r"[\[\]]|%[^/\]]*", "", host), strict=False)
    except ValueError:
        network = None
    return HostException(only, network, None if network else re.compile(_names(_normal(host))), port)


def _scheme_of_http(scheme: str) -> str:
    return {"ws": "http", "wss": "https"}.get(scheme, scheme)


def _host_and_port(text: str) -> Tuple[str, Optional[int]]:
    host, colon, port = text.rpartition(":")
    # An IPv6 address has a port only behind a bracket.
    if colon and port.isdecimal() and (":" not in host or host.endswith("]")):
        return host, int(port)
    return text, None


def _names(host: str) -> str:
    if host.startswith("."):
        return f".+{re.escape(host)}"
    parts: List[str] = [re.escape(part) for part in host.split("*")]
    return ".*".join(parts) if len(parts) > 1 else rf"(.+\.)?{parts[0]}"


def _normal(host: str) -> str:
    lowered = host.lower()
    lowered = lowered[:-1] if lowered.endswith(".") else lowered
    try:
        return lowered if lowered.isascii() else lowered.encode("idna").decode("ascii")
    except UnicodeError:
        return lowered

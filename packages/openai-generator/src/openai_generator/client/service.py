"""What a document says of the service as a whole: its name, where it is, and how clients authenticate."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from urllib.parse import urljoin, urlsplit

from ..openapi.nodes import Node
from . import names
from .addresses import address_of
from .schemas import about

_IS_SCOPE = re.compile(r"[\x21\x23-\x5b\x5d-\x7e]+").fullmatch  # RFC 6749, section 3.3


@dataclass(frozen=True)
class Key:
    """How the key of a client is sent.

    Attributes:
        kind: `bearer`, `basic`, `header` or `query`; `none` where clients can send none of those that the document
            names, and `unsaid` where it names none.
        name: The name of the header or the query parameter.
        about: What the document says of it.
        token_url: Where a program gets tokens for its id and secret (OAuth 2.0); empty where there is no such place.
        scopes: What the operations of the document want such tokens to be good for.
    """

    kind: str = "none"
    name: str = ""
    about: str = ""
    token_url: str = ""
    scopes: tuple[str, ...] = ()

    @property
    def is_known(self) -> bool:
        """Whether the document says how clients send it."""
        return self.kind not in ("none", "unsaid")


@dataclass(frozen=True)
class Facts:
    """The service.

    Attributes:
        title: What the service is called.
        version: The version of its API.
        about: What it is.
        base_url: Its address; `None` if that must be said.
        others: Its other addresses, each with what it is.
        key: How clients authenticate.
    """

    title: str
    version: str
    about: str
    base_url: str | None
    others: tuple[tuple[str, str], ...]
    key: Key


def facts_of(document: Node, base_url: str = "") -> Facts:
    """Reads what a document says of its service.

    Args:
        document: The document that is read.
        base_url: The address that somebody chose.
    """
    info = document.object("info")
    servers = [(url, about(each)) for each in document.objects("servers") if (url := _address(each))]
    first = base_url or (servers[0][0] if servers else None)
    return Facts(
        " ".join(names.prose(info.text("title")).split()) or "the service",
        info.text("version") if re.fullmatch(r"\d+(\.\d+){0,3}", info.text("version")) else "0.1.0",
        about(info),
        first,
        tuple(each for each in servers if each[0] != first),
        _placed(_key(document), servers[0][0] if servers else ""),
    )


def _placed(key: Key, server: str) -> Key:
    """Returns a key whose relative token URL leads on from a base URL as it does from the document's server.

    A base URL ends with a slash for clients; that of a document need not, and its last segment is replaced then.
    """
    path = urlsplit(server).path
    if not key.token_url or urlsplit(key.token_url).scheme or key.token_url.startswith("/") or path.endswith("/"):
        return key
    return replace(key, token_url=urljoin(path or "/", key.token_url))


def _address(server: Node) -> str:
    url = address_of(server)
    if re.fullmatch(r"https?://[^\s\"'<>\\{}?#]+", url):
        return url
    server.leave_out(f"{url!r} is no complete address; clients need a `base_url`.")
    return ""


def _key(document: Node) -> Key:
    schemes = {name: each.resolved() for name, each in document.object("components").items("securitySchemes").items()}
    asked = [name for each in _requirements(document) if isinstance(each.value, dict) for name in each.value]
    wanted = [*dict.fromkeys(asked), *schemes]
    found = [(name, _key_of(schemes[name])) for name in dict.fromkeys(wanted) if name in schemes]
    usable = [(name, key) for name, key in found if key.kind != "none"]
    for name, _ in usable[1:] if usable else []:
        schemes[name].leave_out(f"Clients authenticate with `{usable[0][0]}`; pass others in `default_headers`.")
    if usable:
        name, key = usable[0]
        return replace(key, scopes=_scopes(document, name)) if key.token_url else key
    return Key() if schemes else Key("unsaid")


def _requirements(document: Node) -> list[Node]:
    found = document.elements("security")
    for item in document.items("paths").values():
        above = item.resolved()
        for verb in ("get", "put", "post", "delete", "patch"):
            if above.has(verb):
                found += above.object(verb).elements("security")
    return found


def _key_of(scheme: Node) -> Key:
    kind, said = scheme.text("type"), about(scheme)
    if kind in ("oauth2", "openIdConnect"):
        return Key("bearer", "", said, _token_url(scheme))
    if kind == "http" and scheme.text("scheme").lower() in ("bearer", "basic"):
        return Key(scheme.text("scheme").lower(), "", said)
    name, place = scheme.text("name"), scheme.text("in")
    if kind == "apiKey" and place in ("header", "query") and name:
        is_header = re.fullmatch(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+", name) is not None
        if place == "query" or is_header:
            return Key(place, name, said)
    scheme.leave_out(f"The kernel cannot authenticate in this way ({kind or 'no type'}); pass `default_headers`.")
    return Key()


def _token_url(scheme: Node) -> str:
    """Returns where a program gets tokens: a whole address, or one that leads on from that of the service."""
    flow = scheme.object("flows").object("clientCredentials")
    url = flow.text("tokenUrl")
    if not url:
        return ""
    if not re.fullmatch(r"[^\s\"'<>\\{}#]+", url) or urlsplit(url).scheme not in ("", "http", "https"):
        flow.leave_out(
            f"{url!r} is no address that tokens can be asked for at; pass `ClientCredentials(token_url, ...)`."
        )
        return ""
    return url


def _scopes(document: Node, scheme: str) -> tuple[str, ...]:
    asked = [each.value.get(scheme) for each in _requirements(document) if isinstance(each.value, dict)]
    found = (scope for scopes in asked if isinstance(scopes, list) for scope in scopes)
    return tuple(dict.fromkeys(scope for scope in found if isinstance(scope, str) and _IS_SCOPE(scope)))

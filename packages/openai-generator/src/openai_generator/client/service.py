"""What a document says of the service as a whole: its name, where it is, and how clients authenticate."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..openapi.nodes import Node
from . import names
from .addresses import address_of
from .schemas import about


@dataclass(frozen=True)
class Key:
    """How the key of a client is sent.

    Attributes:
        kind: `bearer`, `basic`, `header` or `query`; `none` where clients can send none of those that the document
            names, and `unsaid` where it names none.
        name: The name of the header or the query parameter.
        about: What the document says of it.
    """

    kind: str = "none"
    name: str = ""
    about: str = ""

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
        _key(document),
    )


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
        return usable[0][1]
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
        return Key("bearer", "", said)
    if kind == "http" and scheme.text("scheme").lower() in ("bearer", "basic"):
        return Key(scheme.text("scheme").lower(), "", said)
    name, place = scheme.text("name"), scheme.text("in")
    if kind == "apiKey" and place in ("header", "query") and name:
        is_header = re.fullmatch(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+", name) is not None
        if place == "query" or is_header:
            return Key(place, name, said)
    scheme.leave_out(f"The kernel cannot authenticate in this way ({kind or 'no type'}); pass `default_headers`.")
    return Key()

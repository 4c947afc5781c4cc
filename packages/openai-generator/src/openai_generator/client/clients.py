"""Renders `client.py`: the two clients of the distribution, and how they authenticate."""

from __future__ import annotations

from textwrap import indent

from ..render.docstrings import literal
from ..render.quoting import quoted
from .service import Facts, Key

_HEAD = """from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Mapping

from openai_core import AsyncClient, Client, Service
from openai_core.client.authentication import Authentication
from openai_core.encoding.querystrings import Querystring

from .aio.mounts import AsyncResources
from .sync.mounts import Resources

if TYPE_CHECKING:
    from openai_core.options import Headers, SecurityOptions
"""

_QUERY = '''@property
def qs(self) -> Querystring:
    """How query strings and form fields are encoded: `a=1&a=2` for arrays."""
    return Querystring(array_format="repeat")'''

_AUTH_HEADERS = """def _auth_headers(self, security: SecurityOptions) -> Dict[str, str]:
    return {0}"""

_AUTH_QUERY = '''def auth_query(self, security: SecurityOptions) -> Dict[str, str]:
    """Returns the query parameter that authenticates."""
    return {0}'''

_VALIDATE = """def _validate_headers(self, headers: Mapping[str, str], custom_headers: Headers) -> None:
    return None"""

_OPTIONAL = """def _new_authentication(self, **given: Any) -> Authentication:
    return _OptionalKey(**given)"""

_OPTIONAL_CLASS = '''class _OptionalKey(Authentication):
    """A key that may be missing, because some operations need none."""

    @property
    def is_missing(self) -> bool:
        """Whether there is nothing to authenticate with."""
        return False


'''


def render_clients(facts: Facts, prefix: str, *, key_is_needed: bool) -> str:
    """Renders the module of the clients.

    Args:
        facts: What is known of the service.
        prefix: What the names of the clients, and in capitals those of variables, begin with.
        key_is_needed: Whether each operation needs a key.
    """
    variable = prefix.upper()
    environment = f'{{"api_key": "{variable}_API_KEY", "base_url": "{variable}_BASE_URL"}}'
    address = "" if facts.base_url is None else f"base_url={quoted(facts.base_url)}, "
    title = camel_of(prefix)
    parts = [_QUERY]
    if facts.key.kind != "bearer" or not key_is_needed:
        parts.append(_VALIDATE)
    parts += _authentication(facts.key)
    if not key_is_needed:
        parts.append(_OPTIONAL)
    steps = 'class _Steps:\n    """What calls of this service do in their own way."""\n\n    api_key: str\n\n'
    steps += indent("\n\n".join(parts), "    ")
    return "\n".join(
        [
            literal(f"The clients of {facts.title}"),
            _HEAD,
            f"SERVICE = Service({address}environment={environment})",
            '"""Where the service is, and which variables of the environment hold settings."""\n\n',
            ("" if key_is_needed else _OPTIONAL_CLASS) + steps,
            "\n",
            _client(f"{title}Client", "_Steps, Resources, Client", facts, _about_key(facts.key)),
            "\n",
            _client(f"Async{title}Client", "_Steps, AsyncResources, AsyncClient", facts, _about_key(facts.key)),
        ]
    )


def camel_of(prefix: str) -> str:
    """Returns the prefix of the names of classes: `notes_store` as `NotesStore`.

    Args:
        prefix: Words with underscores between them.
    """
    return "".join(part.capitalize() for part in prefix.split("_"))


def _client(name: str, bases: str, facts: Facts, key: str) -> str:
    flavour = "An asynchronous client" if name.startswith("Async") else "A client"
    about = f"{flavour} of {facts.title}. {key} Each argument is that of the client of `openai_core`"
    return f"class {name}({bases}):\n" + indent(literal(about, 4), "    ") + "\n\n    service = SERVICE\n"


def _about_key(key: Key) -> str:
    return {
        "bearer": "`api_key` is a token, or a function that returns one.",
        "basic": "`api_key` is `user:password`.",
        "header": f"`api_key` is sent in the header `{key.name}`.",
        "query": f"`api_key` is sent as the query parameter `{key.name}`.",
        "none": "It needs no key.",
    }[key.kind]


def _authentication(key: Key) -> list[str]:
    nothing = _AUTH_HEADERS.format("{}")
    if key.kind == "none":
        return [nothing]
    given = f"{{{quoted(key.name)}: self.api_key}} if security and self.api_key else {{}}"
    if key.kind == "header":
        return [_AUTH_HEADERS.format(given)]
    if key.kind == "query":
        return [nothing, _AUTH_QUERY.format(given)]
    if key.kind == "basic":
        body = """def _auth_headers(self, security: SecurityOptions) -> Dict[str, str]:
    if not security or not self.api_key:
        return {}
    from base64 import b64encode

    return {"Authorization": f"Basic {b64encode(self.api_key.encode()).decode()}"}"""
        return [body]
    return []

"""Renders `client.py`: the two clients of the distribution, and how they authenticate."""

from __future__ import annotations

from textwrap import indent

from ..render.docstrings import literal
from ..render.quoting import quoted
from .service import Facts, Key

_IMPORTS = """from __future__ import annotations

from openai_core import {names}

from .aio.mounts import AsyncResources
from .sync.mounts import Resources
"""

_SCHEMES = {"basic": "BasicKey", "header": "KeyHeader", "query": "KeyParameter"}


def render_clients(facts: Facts, prefix: str, *, key_is_needed: bool) -> str:
    """Renders the module of the clients.

    Args:
        facts: What is known of the service.
        prefix: What the names of the clients, and in capitals those of variables, begin with.
        key_is_needed: Whether each operation needs a key.
    """
    title = camel_of(prefix)
    return "\n".join(
        [
            literal(f"The clients of {facts.title}"),
            _imports(facts.key),
            f'class {title}Error(Exception):\n    """The root of all errors of these clients."""\n\n',
            f"SERVICE = Service({', '.join(_service(facts, prefix, key_is_needed=key_is_needed))})",
            '"""Where the service is, how it is called, and which variables of the environment hold settings."""\n\n',
            _client(f"{title}Client", "Resources, Client", facts, prefix),
            "\n",
            _client(f"Async{title}Client", "AsyncResources, AsyncClient", facts, prefix),
        ]
    )


def _imports(key: Key) -> str:
    names = ["AsyncClient", "Client", "Service", *([_SCHEMES[key.kind]] if key.kind in _SCHEMES else [])]
    return _IMPORTS.format(names=", ".join(sorted(names))) + "\n"


def _service(facts: Facts, prefix: str, *, key_is_needed: bool) -> list[str]:
    """Returns the arguments of the service."""
    variable, key = prefix.upper(), facts.key
    found = [f"name={quoted(facts.title)}"]
    if facts.base_url is not None:
        found.append(f"base_url={quoted(facts.base_url)}")
    variables = ", ".join(f'"{each}": "{variable}_{each.upper()}"' for each in settings_of(key))
    found.append(f"environment={{{variables}}}")
    if key.kind in _SCHEMES:
        found.append(f"key={_SCHEMES[key.kind]}({quoted(key.name) if key.name else ''})")
    if key.token_url:
        found.append(f"token_url={quoted(key.token_url)}")
    if key.scopes:
        found.append(f"scopes=({', '.join(map(quoted, key.scopes))}{',' * (len(key.scopes) == 1)})")
    if not key_is_needed:
        found.append("needs_key=False")
    return [*found, f"error={camel_of(prefix)}Error", 'array_format="repeat"']


def settings_of(key: Key) -> list[str]:
    """Returns the settings that clients read from the environment where they are not given.

    Args:
        key: How clients authenticate.
    """
    tokens = ["client_id", "client_secret"] if key.token_url else []
    return [*(["api_key"] if key.is_known else []), *tokens, "base_url"]


def camel_of(prefix: str) -> str:
    """Returns the prefix of the names of classes: `notes_store` as `NotesStore`.

    Args:
        prefix: Words with underscores between them.
    """
    return "".join(part.capitalize() for part in prefix.split("_"))


def _client(name: str, bases: str, facts: Facts, prefix: str) -> str:
    flavour = "An asynchronous client" if name.startswith("Async") else "A client"
    key = _about_key(facts.key, prefix.upper())
    about = f"{flavour} of {facts.title}. {key} Each argument is that of the client of `openai_core`"
    return f"class {name}({bases}):\n" + indent(literal(about, 4), "    ") + "\n\n    service = SERVICE\n"


def _about_key(key: Key, variable: str) -> str:
    if key.token_url:
        pair = f"`{variable}_CLIENT_ID` and `{variable}_CLIENT_SECRET`"
        return (
            "`api_key` is `openai_core.ClientCredentials(client_id=..., client_secret=...)`, which gets tokens where "
            f"the service gives them (the default where the variables {pair} are set), a token, or a function that "
            "returns one."
        )
    return {
        "bearer": "`api_key` is a token, a function that returns one, or `openai_core.ClientCredentials`.",
        "basic": "`api_key` is `user:password`.",
        "header": f"`api_key` is sent in the header `{key.name}`.",
        "query": f"`api_key` is sent as the query parameter `{key.name}`.",
        "none": "It sends no key; pass `default_headers`.",
        "unsaid": "It needs no key; an `api_key` that is given is sent as a bearer token.",
    }[key.kind]

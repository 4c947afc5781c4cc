"""The files of a distribution beside its modules: metadata, the page for readers, and what imports need."""

from __future__ import annotations

import json

from ..openapi.problems import Problem
from . import names
from .calls import Call
from .service import Facts, Key

_PROJECT = """\
[build-system]
requires = ["hatchling>=1.26"]
build-backend = "hatchling.build"

[project]
name = {name}
version = {version}
description = {about}
readme = "README.md"
requires-python = ">=3.8"
classifiers = ["Typing :: Typed"]
dependencies = ["openai-core>=3.100.0,<4"]

[project.optional-dependencies]
test = ["pytest>=8"]

[tool.hatch.build.targets.wheel]
packages = [{source}]

[tool.mypy]
strict = true
files = ["src"]

[tool.pyright]
include = ["src"]
typeCheckingMode = "strict"
reportPrivateUsage = false
reportIncompatibleVariableOverride = false
reportMissingTypeStubs = false

[tool.pytest.ini_options]
testpaths = ["tests"]
pythonpath = ["src"]
"""


def project_file(package: str, facts: Facts) -> str:
    """Returns `pyproject.toml`.

    Args:
        package: The import name of the package.
        facts: What the document says of the service.
    """
    about = facts.about.partition(". ")[0][:200] or f"A typed client of {facts.title}"
    return _PROJECT.format(
        name=_toml(package.replace("_", "-")),
        version=_toml(facts.version),
        about=_toml(about),
        source=_toml(f"src/{package}"),
    )


def _toml(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def init_file(package: str, title: str) -> str:
    """Returns `__init__.py` of the package, whose names are loaded on first use.

    Args:
        package: The import name of the package.
        title: What the names of its clients begin with.
    """
    names = (f"{title}Client", f"Async{title}Client", f"{title}Error")
    known = ("SERVICE", names[1], names[0], names[2])
    return (
        f'"""A typed client; `{names[0]}` blocks, `{names[1]}` is asynchronous."""\n\n'
        "from typing import TYPE_CHECKING\n\nfrom openai_core.imports import lazy_names\n\n"
        "if TYPE_CHECKING:\n"
        f"    from .client import {', '.join(f'{name} as {name}' for name in known)}\n\n"
        f"_SOURCES = dict.fromkeys({known!r}, '.client')\n\n"
        "if not TYPE_CHECKING:\n    __getattr__, __dir__ = lazy_names(globals(), _SOURCES)\n"
        f"__all__ = {[*known]!r}\n"
    )


def readme(
    package: str, title: str, facts: Facts, calls: dict[str, list[Call]], left_out: list[Problem], command: str
) -> str:
    """Returns the page for readers.

    Args:
        package: The import name.
        title: The prefix of the clients' names.
        facts: What is known of the service.
        calls: The operations of each resource.
        left_out: What has no counterpart.
        command: How the distribution is made again.
    """
    lines = [f"# {package.replace('_', '-')}", "", f"A typed client of {_inline(facts.title)}."]
    if facts.about:
        lines += ["", f"> {_inline(facts.about)}"]
    lines += [
        "",
        "```python",
        f"from {package} import {title}Client",
        "",
        f"client = {title}Client({_example_arguments(facts)})",
    ]
    first = next(((name, each[0]) for name, each in calls.items() if each), None)
    if first is not None:
        arguments = ", ".join(f"{name}={value!r}" for name, value in first[1].arguments.items())
        lines.append(f"print(client.{first[0]}.{first[1].operation.name}({arguments}))")
    lines += ["```", "", f"`Async{title}Client` has the same methods; await them.", ""]
    prefix = package.removesuffix("_client").upper()
    variable = f"`{prefix}_BASE_URL`"
    if facts.base_url:
        lines += [f"Requests go to `{_inline(facts.base_url)}`, unless `base_url` or {variable} says otherwise."]
    else:
        lines += [f"The document names no whole address of the service: pass `base_url`, or set {variable}."]
    lines += [f"- `{_inline(url)}` {_inline(about)}".rstrip() for url, about in facts.others]
    lines += _about_key(facts.key, package, title)
    lines += ["", "## Operations", ""]
    for resource, found in calls.items():
        named = [(f"client.{resource}.{each.operation.name}", each.operation) for each in found]
        lines += [f"- `{name}`: `{each.verb.upper()} {_inline(each.path)}`" for name, each in named]
    if left_out:
        lines += ["", "## What the document has and the client lacks", ""]
        lines += [f"- `{_inline(problem.pointer)}`: {_inline(problem.text)}" for problem in left_out]
    lines += ["", f"Made by `{command}`; do not edit it, make it again."]
    return "\n".join(lines) + "\n"


def _about_key(key: Key, package: str, title: str) -> list[str]:
    """Returns how programs authenticate, as lines of the page."""
    variable = package.removesuffix("_client").upper()
    if not key.token_url:
        return ["", f"The key is `api_key`, or the variable `{variable}_API_KEY`."] if key.is_known else []
    scopes = ", ".join(f"`{_inline(each)}`" for each in key.scopes)
    asked = f", good for {scopes}, unless `scope=` says otherwise" if scopes else ""
    return [
        "",
        "A program proves itself with its id and its secret (OAuth 2.0 client credentials): set "
        f"`{variable}_CLIENT_ID` and `{variable}_CLIENT_SECRET`, or pass them.",
        "",
        "```python",
        "from openai_core import ClientCredentials",
        "",
        f'client = {title}Client(api_key=ClientCredentials(client_id="…", client_secret="…"))',
        "```",
        "",
        f"Tokens come from `{_inline(key.token_url)}`{asked}. They are kept, renewed before they end, and asked for "
        f"once more after a 401. A token of your own is `api_key`, or the variable `{variable}_API_KEY`.",
    ]


def _example_arguments(facts: Facts) -> str:
    given = [] if facts.base_url else ['base_url="https://…"']
    needed = facts.key.is_known and not facts.key.token_url
    return ", ".join([*(['api_key="…"'] if needed else []), *given])


def _inline(text: str | None) -> str:
    return " ".join(names.prose(text or "").replace("`", "'").replace("<", "&lt;").split())

"""Renders helper methods: the explicit signature, the documentation once, and a call of the function behind them."""

from __future__ import annotations

from textwrap import indent

from ..definitions.affixes import without_prefix
from ..definitions.helpers import EXTRAS as DESCRIBED_EXTRAS, Helper, HelperParameter
from . import docstrings
from .deprecations import decorator
from .flavours import ASYNC
from .imports import Imports
from .signatures import EXTRAS

_SIBLINGS = "openai_core.imports"


def render_helper(path: str, helper: Helper, imports: Imports) -> str:
    """Renders one helper of the resource at a path.

    Args:
        path: The path of the resource.
        helper: The helper to render.
        imports: The imports of the module that it is rendered into.
    """
    mark = decorator(path, helper, imports)
    whole = _signature(helper, helper.parameters, helper.result, imports)
    ways = [_signature(helper, each.parameters, each.result, imports) for each in helper.overloads]
    if ways:
        imports.add("typing", "overload")
    overloads = "".join(f"@overload\n{mark}{each} ...\n\n" for each in ways)
    parameters = [*helper.parameters, *(each for each in DESCRIBED_EXTRAS if each.name in helper.extras)]
    described = docstrings.with_arguments(docstrings.sentence(helper.about), parameters, helper.deprecated)
    body = f'"""{described}"""\n{_call(helper, imports)}'
    return f"{overloads}{mark}{whole}\n" + indent(body, "    ")


def _signature(helper: Helper, parameters: tuple[HelperParameter, ...], result: str, imports: Imports) -> str:
    for name in helper.extras:
        _import_extra(name, imports)
    positional = [_parameter(each, imports) for each in parameters if each.positional]
    required = [_parameter(each, imports) for each in parameters if not each.positional]
    keywords = [*required, *(f"{name}: {EXTRAS[name]}" for name in helper.extras)]
    given = ", ".join(["self", *positional, *(["*", *keywords] if keywords else [])])
    define = "def" if helper.kind == "object" else "async def"
    return f"{define} {helper.name}({given}) -> {_type(result, imports)}:"


def _import_extra(name: str, imports: Imports) -> None:
    if name == "timeout":
        imports.add("openai_core.options", "not_given")
        imports.add("openai_core.options", "NotGiven", "Timeout", checked=True)
    else:
        imports.add("openai_core.options", without_prefix(name, "extra_").capitalize(), checked=True)


def _parameter(parameter: HelperParameter, imports: Imports) -> str:
    type_ = _type(parameter.type, imports)
    if parameter.default is None:
        return f"{parameter.name}: {type_}"
    kinds = {"omit": "Omit", "not_given": "NotGiven"}
    if parameter.default in kinds:
        kind = kinds[parameter.default]
        imports.add("openai_core.options", parameter.default)
        imports.add("openai_core.options", kind, checked=True)
        type_ = f"{type_} | {kind}"
    return f"{parameter.name}: {type_} = {parameter.default}"


def _type(text: str, imports: Imports) -> str:
    return imports.type(ASYNC.filled(text), checked=True)


def _call(helper: Helper, imports: Imports) -> str:
    module, _, name = ASYNC.filled(helper.runs).partition(":")
    given = ", ".join(f"{each}={each}" for each in [*(each.name for each in helper.parameters), *helper.extras])
    call = f"{name}(self{', ' if given else ''}{given})"
    if helper.kind == "flow":
        call = f"self._run({call})"
    wait = "" if helper.kind == "object" else "await "
    return f"{_import(module, name, imports)}\n\nreturn {wait}{call}"


def _import(module: str, name: str, imports: Imports) -> str:
    """Imports the function when it is called; one of a sibling that may be missing, by its name."""
    package = module.partition(".")[0]
    if package in ("openai_core", imports.module.partition(".")[0]):
        return f"from {imports.relative(module)} import {name}"
    return f'from {_SIBLINGS} import sibling\n\n{name} = sibling("{module}", "{name}")'

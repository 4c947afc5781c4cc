"""Writes what a page says of one method: its signature, request, arguments, result, errors and an example."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..definitions.helpers import HelperParameter
from ..definitions.model import Parameter
from .annotations import literals
from .errors import errors_of
from .examples import Examples
from .links import Links
from .methods import Method, is_required
from .prose import blocks, described, folded, listed, prose

_WIDTH = 84
_DEPRECATED = re.compile(r"(?:^|[.;] )[Dd]eprecated")


def method_section(method: Method, links: Links, examples: Examples) -> str:
    """Returns the section of a method.

    Args:
        method: The method to show.
        links: Links from the page that it is for.
        examples: Writes the example.
    """
    example = examples.of(method, links.area)
    return blocks(
        f'## {method.full_name} {{ #{method.name} data-toc-label="{method.name}" }}',
        _deprecated(method),
        prose(method.about),
        _request(method),
        f"```py\n{_signature(method)}\n```",
        _arguments(method, links, example),
        _returns(method, links),
        _raises(method, links),
        f"**Example**\n\n```py\n{example}\n```",
    )


def argument_list(parameters: tuple[Parameter | HelperParameter, ...], links: Links, example: str = "") -> str:
    """Returns a list of arguments: first those that one has to pass, then those that an example passes.

    Args:
        parameters: The parameters of the method.
        links: The links from the page.
        example: A call, whose arguments come first among the optional ones (none by default).
    """

    def rank(parameter: Parameter | HelperParameter) -> tuple[bool, bool, bool]:
        return not is_required(parameter), not parameter.positional, not re.search(rf"\b{parameter.name}=", example)

    return "\n\n".join(_argument(each, links) for each in sorted(parameters, key=rank))


def _deprecated(method: Method) -> str:
    if not method.deprecated:
        return ""
    instead = f": {method.deprecated}" if isinstance(method.deprecated, str) else ""
    return f'!!! warning "Deprecated"\n\n    {prose(f"this method is deprecated{instead}")}'


def _request(method: Method) -> str:
    operation = method.operation
    return f"`{operation.verb.upper()} {operation.path}`{{ .request }}" if operation else ""


def _signature(method: Method) -> str:
    positional = [each.name for each in method.parameters if each.positional]
    keywords = [each.name + ("" if is_required(each) else "=…") for each in method.parameters if not each.positional]
    keywords.sort(key=lambda each: each.endswith("…"))
    given = [*positional, *(["*", *keywords] if keywords else [])]
    short = f"client.{method.full_name}({', '.join(given)})"
    if len(short) <= _WIDTH:
        return short
    lines = [""]
    for each in given:
        if len(lines[-1]) + len(each) + 6 > _WIDTH:
            lines.append("")
        lines[-1] += f"{each}, "
    return f"client.{method.full_name}(\n" + "".join(f"    {each.strip()}\n" for each in lines) + ")"


def _arguments(method: Method, links: Links, example: str) -> str:
    if not method.parameters:
        return ""
    options = f"and the [options of every call]({links.root}reference/options.md)"
    title = f"**Arguments**{f', {options}' if method.takes_options else ''}"
    return blocks(title, argument_list(method.parameters, links, example))


def _argument(parameter: Parameter | HelperParameter, links: Links) -> str:
    default = parameter.default if isinstance(parameter, HelperParameter) else None
    given = default not in (None, "omit", "not_given", "None")
    notes = ["required"] if is_required(parameter) else [f"default `{default}`"] if given else []
    return entry(parameter.name, parameter.type, parameter.about, notes, links)


def entry(name: str, type_: str, about: str, notes: Sequence[str], links: Links) -> str:
    """Returns the entry of an argument or a field.

    Args:
        name: The name of the parameter.
        type_: Its annotation, as text.
        about: What it means.
        notes: What is said of it in a word.
        links: Links from the page.
    """
    marks = [*notes, *(["deprecated"] if _DEPRECATED.search(about) else [])]
    term = f"`{name}` {links.annotation(type_)}" + (f" *{', '.join(marks)}*" if marks else "")
    return described(term, prose(about), values_of(type_))


def values_of(type_: str) -> str:
    """Returns the values of a type that has too many to write them into it, folded.

    Args:
        type_: An annotation, as text.
    """
    values = literals(type_)
    return folded(f"{len(values)} values", listed(values)) if values else ""


def _returns(method: Method, links: Links) -> str:
    parts = [f"{links.annotation(each.type)}{f' {each.when}' if each.when else ''}" for each in method.results]
    way = {
        "page": "; iterating fetches the further pages",
        "object": "; it is not awaited, also in the asynchronous client",
    }
    return f"**Returns** {', or '.join(parts)}{way.get(method.kind, '')}."


def _raises(method: Method, links: Links) -> str:
    errors = f"{links.root}reference/errors.md"
    own = "".join(f"`{name}` where {reason}, " for name, reason in errors_of(method))
    return f"**Raises** {own}{'and ' if own else ''}the [errors of every call]({errors})."

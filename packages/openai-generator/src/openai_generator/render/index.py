"""Renders `api.md`: every method with its signature, verb and path."""

from __future__ import annotations

from ..definitions.helpers import Helper
from ..definitions.model import Area, Operation, Resource

_MORE = "The [reference](docs/api/index.md) has a page for each resource: arguments, types, errors and an example."


def render_index(areas: list[Area]) -> str:
    """Renders the index of all operations.

    Args:
        areas: The areas of all definitions.
    """
    lines = [
        "# Operations",
        "",
        "Every method of every resource. The asynchronous client has the same ones.",
        "",
        _MORE,
    ]
    for area in areas:
        for resource in area.resources:
            if resource.operations or resource.helpers:
                lines += ["", f"## client.{resource.path}", ""]
                helpers = {each.name: each for each in resource.helpers}
                lines += [_line(resource, each, helpers.pop(each.name, None)) for each in resource.operations]
                lines += [_helper_line(resource, each) for each in helpers.values()]
    return "\n".join(lines) + "\n"


def _line(resource: Resource, operation: Operation, helper: Helper | None) -> str:
    if helper is not None:
        return f"{_helper_line(resource, helper)}  \n  `{operation.verb.upper()} {operation.path}`"
    result = f"{operation.page}[{operation.result}]" if operation.page else operation.result
    if operation.stream:
        result += f" or Stream[{operation.stream}]"
    call = f"client.{resource.path}.{operation.name}({_parameters(operation)})"
    return f"- `{call}` → `{result}`  \n  `{operation.verb.upper()} {operation.path}`"


def _helper_line(resource: Resource, helper: Helper) -> str:
    given = [(each.name, each.default is None, each.positional) for each in helper.parameters]
    result = helper.result.replace("{Async}", "")
    return f"- `client.{resource.path}.{helper.name}({_listed(given)})` → `{result}`"


def _parameters(operation: Operation) -> str:
    return _listed([(each.name, each.required, each.positional) for each in operation.parameters])


def _listed(parameters: list[tuple[str, bool, bool]]) -> str:
    positional = [name for name, _, positional in parameters if positional]
    keywords = [name + ("" if required else "=…") for name, required, positional in parameters if not positional]
    return ", ".join([*positional, *(["*", *keywords] if keywords else [])])

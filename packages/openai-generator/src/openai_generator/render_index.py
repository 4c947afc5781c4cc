"""Renders `api.md`: every method with its signature, verb and path."""

from __future__ import annotations

from .model import Area, Operation, Resource


def render_index(areas: list[Area]) -> str:
    """Renders the index of all operations."""
    lines = ["# Operations", "", "Every method of every resource. The asynchronous client has the same ones."]
    for area in areas:
        for resource in area.resources:
            if resource.operations:
                lines += ["", f"## client.{resource.path}", ""]
                lines += [_line(resource, each) for each in resource.operations]
    return "\n".join(lines) + "\n"


def _line(resource: Resource, operation: Operation) -> str:
    result = f"{operation.page}[{operation.result}]" if operation.page else operation.result
    if operation.stream:
        result += f" or Stream[{operation.stream}]"
    call = f"client.{resource.path}.{operation.name}({_parameters(operation)})"
    return f"- `{call}` → `{result}`  \n  `{operation.verb.upper()} {operation.path}`"


def _parameters(operation: Operation) -> str:
    positional = [each.name for each in operation.parameters if each.positional]
    keywords = [each.name + ("" if each.required else "=…") for each in operation.parameters if not each.positional]
    return ", ".join([*positional, *(["*", *keywords] if keywords else [])])

"""Renders `operations/<area>.py`: the frozen constants that resource methods name."""

from __future__ import annotations

from ..definitions.model import Area, Operation
from ..definitions.naming import late_areas, package_of
from .imports import Imports, module_of


def render_operations(area: Area) -> str:
    """Renders the operations of an area."""
    module = f"{package_of(area.name)}.operations.{area.name}"
    imports = Imports(module, set(), {each.name: module_of(area.name) for each in area.types})
    imports.add("openai_core.operations", "Operation")
    body = [
        f"{area.constant(resource, operation)} = Operation({', '.join(_arguments(area, operation, imports))})"
        for resource in area.resources
        for operation in resource.operations
    ]
    head = f'"""Operations of the `{area.name}` area of the API."""\n\nfrom __future__ import annotations\n\n'
    return head + imports.render() + "\n\n" + "\n".join(body) + "\n"


def _event(name: str, imports: Imports) -> str:
    """Items of another area are named by their place, so that only calls that stream load them."""
    area, dot, item = name.partition(".")
    return f'"{module_of(area)}:{item}"' if dot and area[0].islower() else imports.type(name)


def _result(area: Area, name: str, imports: Imports) -> str:
    """Types of late areas are named by their place, so that only calls that return them load them."""
    home, _, item = name.partition(".")
    if home in late_areas(area.name):
        return f'"{module_of(home)}:{item}"'
    return "type(None)" if name == "None" else imports.type(name)


def _arguments(area: Area, operation: Operation, imports: Imports) -> list[str]:
    result = _result(area, operation.result, imports)
    arguments = [f'"{operation.verb}"', f'"{operation.path}"', result]
    if operation.stream:
        arguments.append(f"event={_event(operation.stream, imports)}")
    if operation.last_events:
        arguments.append(f"last_events={operation.last_events!r}")
    if operation.page:
        arguments.append(f'page="{operation.page}"')
    if operation.multipart:
        arguments += ["multipart=True", f"files={operation.files!r}"]
    if operation.json_without_files:
        arguments.append("json_without_files=True")
    if operation.headers:
        arguments.append(f"headers={operation.headers!r}")
    if operation.security == "admin":
        imports.add("openai_core.operations", "ADMIN")
        arguments.append("security=ADMIN")
    if operation.synthesize_event_and_data:
        arguments.append("synthesize_event_and_data=True")
    if operation.stream_mode:
        arguments.append(f'stream_mode="{operation.stream_mode}"')
    arguments += [
        f"{name}={value!r}"
        for name, value in (("argument_sets", operation.argument_sets), ("renamed", operation.renamed))
        if value
    ]
    return arguments

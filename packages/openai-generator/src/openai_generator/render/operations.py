"""Renders `operations/<area>.py`: the frozen constants that resource methods name."""

from __future__ import annotations

from ..definitions.model import Area, Operation
from ..definitions.project import Project
from .imports import Imports
from .quoting import quoted


def render_operations(area: Area, project: Project) -> str:
    """Renders the operations of an area.

    Args:
        area: The area to work on.
        project: The packages that are rendered.
    """
    module = f"{project.package_of(area.name)}.operations.{area.name}"
    imports = Imports(project, module, set(), {each.name: project.module_of(area.name) for each in area.types})
    imports.add("openai_core.operations", "Operation")
    places: dict[str, str] = {}
    body = [
        f"{area.constant(resource, operation)}{_promise(operation, imports, places)} = "
        f"Operation({', '.join(_arguments(operation, imports, places))})"
        for resource in area.resources
        for operation in resource.operations
    ]
    if places:
        imports.add("openai_core.operations", "types_of")
    late = _late(area, places, imports)
    head = f'"""Operations of the `{area.name}` area of {project.api}."""\n\nfrom __future__ import annotations\n\n'
    return "\n".join([head + imports.render(), "", *late, "", *body, ""])


def _late(area: Area, places: dict[str, str], imports: Imports) -> list[str]:
    """Returns the lines that name the modules of types: checkers see them, and calls load them."""
    late = [f'{name} = types_of("{place}")' for place, name in sorted(places.items())]
    if not places or not imports.project.has_typed_calls:
        return late
    imports.add("typing", "TYPE_CHECKING")
    pages = sorted({each.page for resource in area.resources for each in resource.operations if each.page})
    seen = [f"from {place.rpartition('.')[0]} import {name}" for place, name in sorted(places.items())]
    seen = [*([f"from openai_core.pages import {', '.join(pages)}"] if pages else []), *seen]
    return ["if TYPE_CHECKING:", *(f"    {each}" for each in seen), "else:", *(f"    {each}" for each in late)]


def _promise(operation: Operation, imports: Imports, places: dict[str, str]) -> str:
    """Returns the annotation of an operation, which says what its calls return."""
    if not imports.project.has_typed_calls:
        return ""
    result = "None" if operation.result == "None" else _type(operation.result, imports, places)
    if operation.page:
        result = f"{operation.page}[{result}]"
    event = f", {_type(operation.stream, imports, places)}" if operation.stream else ""
    return f": Operation[{result}{event}]"


def _type(name: str, imports: Imports, places: dict[str, str]) -> str:
    """Returns a type as an operation names it: models by their place, as only calls load them; several in a tuple."""
    if name == "None":
        return "type(None)"
    if name.startswith("Union["):
        members = name[len("Union[") : -1].split(", ")
        return f"({', '.join([_type(each, imports, places) for each in members])})"
    area, dot, item = name.partition(".")
    place = imports.project.module_of(area) if dot and area[0].islower() else imports.place(name)
    if place is None:
        return imports.type(name)
    return f"{places.setdefault(place, place.rpartition('.')[2])}.{item or name}"


def _security(operation: Operation, imports: Imports) -> list[str]:
    if operation.security == "admin":
        imports.add("openai_core.operations", "ADMIN")
        return ["security=ADMIN"]
    return ["security={}"] if operation.security == "none" else []


def _arguments(operation: Operation, imports: Imports, places: dict[str, str]) -> list[str]:
    result = _type(operation.result, imports, places)
    arguments = [quoted(operation.verb), quoted(operation.path), result]
    if operation.stream:
        arguments.append(f"event={_type(operation.stream, imports, places)}")
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
    arguments += _security(operation, imports)
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

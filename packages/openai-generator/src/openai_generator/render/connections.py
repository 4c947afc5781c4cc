"""Renders `aio/<area>_connections.py`: connections with a method for each event."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import indent

from ..definitions import naming
from ..definitions.connections import NAMES, Connection, Event, Group
from ..definitions.helpers import HelperParameter
from ..definitions.model import Area
from ..definitions.project import Project
from . import docstrings
from .flavours import ASYNC, Flavour
from .imports import Imports

_CLIENT = HelperParameter("client", "Any", about="the client that opens the connection")
_RESOURCE = HelperParameter("resource", "Any", about="the resource whose client opens the connection")
_SETTINGS = HelperParameter("settings", "Any", about="the arguments of its `connect`")


def render_connections(area: Area, project: Project) -> str:
    """Renders the connections of an area.

    Args:
        area: The area to work on.
        project: The packages that are rendered.
    """
    module = f"openai_realtime.{ASYNC.package}.{area.name}_connections"
    homes = {each.name: project.module_of(f"{area.name}_params") for each in area.params}
    homes.update({each.name: project.module_of(area.name) for each in area.types})
    homes.update({name: ASYNC.filled(home) for name, home in NAMES.items()})
    imports = Imports(project, module, set(), homes)
    renderers = [_Renderer(each, imports) for each in area.connections]
    aliases = "\n".join(alias for each in renderers for alias in each.aliases())
    body = [f"if TYPE_CHECKING:\n{indent(aliases, '    ')}", *(part for each in renderers for part in each.parts())]
    about = f"Asynchronous connections of the `{area.name}` area of the API."
    head = f'"""{about}"""\n\nfrom __future__ import annotations\n\n'
    return head + imports.render() + "\n\n\n" + "\n\n\n".join(body) + "\n"


def class_names(connection: Connection, flavour: Flavour) -> list[str]:
    """Returns the names of all classes that are rendered for a connection.

    Args:
        connection: The connection to render.
        flavour: The flavour whose names are asked for.
    """
    name, prefix = connection.name, flavour.prefix
    groups = [_group_name(connection, each, flavour) for each in _all_groups(connection.events)]
    return [f"{prefix}{name}Connection", f"{prefix}{name}ConnectionManager", _base_name(connection, flavour), *groups]


def _base_name(connection: Connection, flavour: Flavour) -> str:
    return f"Base{flavour.prefix}{connection.name}ConnectionResource"


def _group_name(connection: Connection, group: Group, flavour: Flavour) -> str:
    steps = "".join(naming.camel(step) for step in group.path.split("."))
    return f"{flavour.prefix}{connection.name}{steps}Resource"


def _all_groups(group: Group) -> Iterator[Group]:
    for each in group.groups.values():
        yield each
        yield from _all_groups(each)


class _Renderer:
    def __init__(self, connection: Connection, imports: Imports) -> None:
        self.connection = connection
        self.imports = imports
        self.class_name = f"{ASYNC.prefix}{connection.name}Connection"
        self.base = _base_name(connection, ASYNC)
        self.received = f"{connection.name}Received"
        self.sent = f"{connection.name}Sent"

    def aliases(self) -> Iterator[str]:
        """Returns names for the types of events; strings in the bases of classes may not name what is only imported."""
        self.imports.add("typing", "TYPE_CHECKING")
        self.imports.add("typing_extensions", "TypeAlias", checked=True)
        yield f"{self.received}: TypeAlias = {self.imports.type(self.connection.receives, checked=True)}"
        yield f"{self.sent}: TypeAlias = {self.imports.type(self.connection.sends, checked=True)}"

    def parts(self) -> Iterator[str]:
        yield self._connection()
        yield self._manager()
        yield self._function()
        yield self._base()
        for group in _all_groups(self.connection.events):
            yield self._group(group)

    def _core(self, name: str) -> str:
        name = f"{ASYNC.prefix}{name}"
        self.imports.add(f"openai_realtime.{ASYNC.package}.connection", name)
        return name

    def _connection(self) -> str:
        area, _, union = self.connection.receives.partition(".")
        about = docstrings.sentence(f"An open connection of `client.{self.connection.resource}.connect()`")
        parts = [f'"""{about}"""', f'_events = "{self.imports.project.module_of(area)}:{union}"']
        parts += [self._attribute(each, "self") for each in self.connection.events.groups.values()]
        head = f'class {self.class_name}({self._core("Connection")}["{self.received}", "{self.sent}"]):'
        return head + "\n" + indent("\n\n".join(parts), "    ")

    def _attribute(self, group: Group, connection: str) -> str:
        self.imports.add("functools", "cached_property")
        name = _group_name(self.connection, group, ASYNC)
        body = f'"""{self._about(group)}"""\nreturn {name}({connection})'
        return f"@cached_property\ndef {group.path.rpartition('.')[2]}(self) -> {name}:\n" + indent(body, "    ")

    def _about(self, group: Group) -> str:
        return f"Sends the events `{group.path}.…`, with a method for each."

    def _base(self) -> str:
        head = f'class {self.base}({self._core("ConnectionResource")}["{self.class_name}"]):'
        return f'{head}\n    """What the events of a `{self.class_name}` are methods of."""'

    def _group(self, group: Group) -> str:
        parts = [f'"""{self._about(group)}"""']
        parts += [self._attribute(each, "self._connection") for each in group.groups.values()]
        parts += [self._method(each) for each in group.events]
        name = _group_name(self.connection, group, ASYNC)
        return f"class {name}({self.base}):\n" + indent("\n\n".join(parts), "    ")

    def _method(self, event: Event) -> str:
        required = [each for each in event.parameters if each.default is None]
        optional = [each for each in event.parameters if each.default is not None]
        given = ", ".join(self._parameter(each) for each in [*required, *optional])
        about = docstrings.sentence(event.about) or f"Sends `{event.type}`."
        described = docstrings.with_arguments(about, event.parameters)
        items = ", ".join([f'"type": "{event.type}"', *(f'"{each.name}": {each.name}' for each in event.parameters)])
        body = f'"""{described}"""\nawait self._send({{{items}}})'
        keywords = f", *, {given}" if given else ""
        return f"async def {event.method}(self{keywords}) -> None:\n" + indent(body, "    ")

    def _parameter(self, parameter: HelperParameter) -> str:
        type_ = self.imports.type(parameter.type, checked=True)
        if parameter.default is None:
            return f"{parameter.name}: {type_}"
        if parameter.default == "omit":
            self.imports.add("openai_core.options", "omit")
            self.imports.add("openai_core.options", "Omit", checked=True)
            return f"{parameter.name}: {type_} | Omit = omit"
        return f"{parameter.name}: {type_} = {parameter.default}"

    def _manager(self) -> str:
        connection = self.connection
        own = sorted(connection.all_parameters, key=lambda each: each.default is not None)
        given = ", ".join(["client: Any", *(self._parameter(each) for each in own)])
        self.imports.add("typing", "Any")
        about = f"Opens a connection: `async with client.{connection.resource}.connect() as connection:`."
        described = docstrings.with_arguments(
            "Keeps the settings of the connection.", [_CLIENT, *connection.all_parameters]
        )
        rest = [each.name for each in connection.all_parameters if each not in connection.parameters]
        passed = ", ".join(f"{name}={name}" for name in rest)
        body = f'"""{described}"""\nsuper().__init__(client, {self._destination()}, {passed})'
        method = f"def __init__(self, *, {given}) -> None:\n" + indent(body, "    ")
        parts = [f'"""{about}"""', f"_connection_class = {self.class_name}", method]
        head = f'class {self.class_name}Manager({self._core("ConnectionManager")}["{self.class_name}", "{self.sent}"]):'
        return head + "\n" + indent("\n\n".join(parts), "    ")

    def _destination(self) -> str:
        connection = self.connection
        self.imports.add("openai_realtime.connection.handshake", "Destination")
        path = f'"{connection.path}"'
        in_path = [each.name for each in connection.parameters if f"{{{each.name}}}" in connection.path]
        if in_path:
            self.imports.add("openai_core.encoding.paths", "expand")
            path = f"expand({path}, {{{', '.join(f'{chr(34)}{name}{chr(34)}: {name}' for name in in_path)}}})"
        arguments = [path]
        if connection.query:
            arguments.append("query={" + ", ".join(f'"{name}": {name}' for name in connection.query) + "}")
        if connection.headers:
            arguments.append(f"headers={connection.headers!r}")
        if connection.takes_deployments:
            arguments.append("takes_deployments=True")
        return f"Destination({', '.join(arguments)})"

    def _function(self) -> str:
        manager = f"{self.class_name}Manager"
        about = docstrings.with_arguments(
            "Returns the manager of a connection, for the resource that opens it.", [_RESOURCE, _SETTINGS]
        )
        body = f'"""{about}"""\nreturn {manager}(client=resource._client, **settings)'
        head = f"def {self.connection.function}(resource: Any, **settings: Any) -> {manager}:"
        return f"{head}\n" + indent(body, "    ")

"""What a definition says, as plain data that the renderers read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from . import naming
from .connections import Connection
from .helpers import Helper


@dataclass(frozen=True)
class Field:
    """A field of a model or a key of a TypedDict.

    Attributes:
        type: The annotation.
        alias: The name on the wire, where that differs.
        settings: Further arguments of pydantic's `Field`.
        about: What it means. Fields that differ in nothing else are equal.
    """

    name: str
    type: str
    default: str | None = None
    alias: str | None = None
    settings: str | None = None
    about: str = field(default="", compare=False)


@dataclass(frozen=True)
class Type:
    """A model, a TypedDict, a union or another alias.

    Attributes:
        module: The familiar module below `openai.types`.
        known_as: The name there.
        also: Further familiar places, `module.Name` below `openai.types`, where it stands for an identical type.
        variants_only: Whether it is no type but holds the models that its familiar module's union consists of.
    """

    name: str
    module: str
    known_as: str
    also: tuple[str, ...] = ()
    about: str = ""
    fields: tuple[Field, ...] | None = None
    bases: tuple[str, ...] = ()
    mixin: str | None = None
    union: tuple[str, ...] = ()
    discriminator: str | None = None
    alias: str | None = None
    nested: tuple[Type, ...] = ()
    variants_only: bool = False

    @property
    def places(self) -> Iterator[tuple[str, str]]:
        """Every familiar module that has it, with its name there."""
        yield self.module, self.known_as
        for each in self.also:
            module, _, name = each.rpartition(".")
            yield module, name


@dataclass(frozen=True)
class Parameter:
    """A parameter of an operation.

    Attributes:
        place: Where it goes: path, query, body (as a key), whole (it is the body) or header.
        header: The name of the header.
        wire: The name in the query or the body, where it is another one there.
        separator: What stands between the elements of an array that is sent as one text.
    """

    name: str
    type: str
    place: str
    required: bool = False
    positional: bool = False
    header: str | None = None
    about: str = ""
    default: str = "omit"
    wire: str | None = None
    separator: str = ""


@dataclass(frozen=True)
class Overload:
    """One way to call a method: the parameters of that way, and what it returns."""

    parameters: tuple[Parameter, ...]
    result: str


@dataclass(frozen=True)
class Choice:
    """A hand-written function that chooses the operation by the value of one parameter.

    Attributes:
        function: `module:name`; takes the operation and the parameter's value, returns an operation.
        parameter: The parameter's name.
    """

    function: str
    parameter: str


@dataclass(frozen=True)
class Operation:
    """One method of a resource.

    Attributes:
        deprecated: Whether it is; what to do instead, where there is something to be said.
    """

    name: str
    verb: str
    path: str
    about: str = ""
    deprecated: str | bool = False
    parameters: tuple[Parameter, ...] = ()
    result: str = "None"
    stream: str | None = None
    page: str | None = None
    multipart: bool = False
    json_without_files: bool = False
    renamed: tuple[tuple[str, ...], ...] = ()
    files: tuple[tuple[str, ...], ...] = ()
    headers: dict[str, str] = field(default_factory=dict)
    security: str = "bearer"
    synthesize_event_and_data: bool = False
    stream_mode: str = ""
    last_events: tuple[str, ...] = ()
    overloads: tuple[Overload, ...] = ()
    chosen: Choice | None = None
    prepared_by: str | None = None
    params_module: str | None = None
    params_name: str = ""
    params_known_as: str = ""

    @property
    def argument_sets(self) -> tuple[tuple[str, ...], ...]:
        """What each overload requires, where the method as a whole requires less."""
        sets = [tuple(each.name for each in way.parameters if each.required) for way in self.overloads]
        own = {each.name for each in self.parameters if each.required}
        return () if any(own.issuperset(each) for each in sets) else tuple(sets)

    @property
    def always_streams(self) -> bool:
        """Whether there is no parameter that turns the stream on."""
        return self.stream is not None and all(each.name != "stream" for each in self.parameters)

    def at(self, *places: str) -> list[Parameter]:
        """Returns the parameters that go to these places, in order."""
        return [each for each in self.parameters if each.place in places]


@dataclass(frozen=True)
class Resource:
    """A group of operations at one path of the client, such as `chat.completions`."""

    path: str
    known_as: str
    class_name: str
    module: str
    about: str = ""
    operations: tuple[Operation, ...] = ()
    children: tuple[Child, ...] = ()
    mounts: dict[str, str] = field(default_factory=dict)
    helpers: tuple[Helper, ...] = ()

    @property
    def attribute(self) -> str:
        """Its name on its parent."""
        return self.path.rpartition(".")[2]


@dataclass(frozen=True)
class Child:
    """A resource that another one carries.

    Attributes:
        attribute: Its name there.
        area: The area whose modules define it.
        resource: The resource.
    """

    attribute: str
    area: str
    resource: Resource


@dataclass(frozen=True)
class Area:
    """One definition file: a top-level resource with everything below it, and the types that belong to it."""

    name: str
    resources: tuple[Resource, ...] = ()
    types: tuple[Type, ...] = ()
    params: tuple[Type, ...] = ()
    passed_on: dict[str, dict[str, str]] = field(default_factory=dict)
    packages: dict[str, dict[str, str]] = field(default_factory=dict)
    hidden: dict[str, list[str]] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    connections: tuple[Connection, ...] = ()

    @property
    def root(self) -> Resource | None:
        """The resource that the client carries, if the area has one; a part of a split package has none."""
        return self.resources[0] if self.resources and "." not in self.resources[0].path else None

    def constant(self, resource: Resource, operation: Operation) -> str:
        """Returns the name of an operation in the area's operations module."""
        return naming.constant(self.base, resource.path, operation.name)

    @property
    def base(self) -> str:
        """The path that all its resources have in common."""
        common: list[str] = []
        for steps in zip(*(each.path.split(".") for each in self.resources), strict=False):
            if len(set(steps)) > 1:
                break
            common.append(steps[0])
        return ".".join(common)

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
        name: Its name in Python.
        type: Its annotation, as text.
        default: Its default as Python text; `None`, the default, for none.
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
        name: Its name in its area.
        module: The familiar module below `openai.types`.
        known_as: The name there.
        also: Further familiar places, `module.Name` below `openai.types`, where it stands for an identical type.
        about: What it is.
        fields: Its fields in order; `None` for unions and aliases.
        bases: The types that it inherits from.
        mixin: A hand-written base class, as `module:name`; `None` for none.
        union: The members of a union.
        discriminator: The field that tells the members apart; `None` for none.
        alias: The annotation that an alias stands for; `None` where it is none.
        nested: The types that belong to it.
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
        name: Its name in Python.
        type: Its annotation, as text.
        place: Where it goes: path, query, body (as a key), whole (it is the body) or header.
        required: Whether it must be given (no by default).
        positional: Whether it may be passed by position (no by default).
        header: The name of the header.
        about: What it means.
        default: What stands for leaving it out: `omit` or `not_given`.
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
    """One way to call a method: the parameters of that way, and what it returns.

    Attributes:
        parameters: The parameters of that way.
        result: The annotation of what it returns.
    """

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
        name: The name of the method.
        verb: The HTTP verb, in lower case.
        path: The path below the base URL, with `{name}` for each parameter in it.
        about: What it does.
        deprecated: Whether it is; what to do instead, where there is something to be said.
        parameters: Its parameters, in the order of the signature.
        result: The annotation of what it returns; of an item, where it returns pages.
        stream: The annotation of the events where it can stream; `None` where it cannot.
        page: The page class without its flavour; `None` for a single result.
        multipart: Whether the body is a form (no by default).
        json_without_files: Whether such an operation sends JSON where a call has no files.
        renamed: Key paths to keys that end in an underscore only because Python needs it.
        files: Key paths to where the body may hold files.
        headers: Headers that belong to the operation.
        security: The kind of credentials that it takes.
        synthesize_event_and_data: Whether an event is decoded together with its name.
        stream_mode: `events` where events are passed on even if they look like errors.
        last_events: The events of which one is the last of a complete stream.
        overloads: Ways to call it that return something else.
        chosen: What chooses the operation by the value of a parameter; `None` for nothing.
        prepared_by: A function that prepares the body, as `module:name`; `None` for none.
        arranged_by: A function that settles operation, body, `extra_body` and `extra_headers` together, as
            `module:name`; `None` for none.
        params_module: The familiar module of the TypedDicts of its parameters; `None` for none.
        params_name: The name that these begin with, in their area.
        params_known_as: The name that they begin with in the familiar module.
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
    arranged_by: str | None = None
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
        """Returns the parameters that go to these places, in order.

        Args:
            places: `path`, `query`, `body`, `whole` or `header`.
        """
        return [each for each in self.parameters if each.place in places]


@dataclass(frozen=True)
class Resource:
    """A group of operations at one path of the client, such as `chat.completions`.

    Attributes:
        path: Its path on the client, with dots.
        known_as: The name of its class in the familiar module.
        class_name: The name of its class where it is defined.
        module: The familiar module below `openai.resources`.
        about: What it is for.
        operations: Its methods that are one request each.
        children: The resources below it.
        mounts: Resources of other areas below it, by attribute.
        helpers: Its methods that a hand-written function carries out.
    """

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
        resource: The resource that is carried.
    """

    attribute: str
    area: str
    resource: Resource


@dataclass(frozen=True)
class Area:
    """One definition file: a top-level resource with everything below it, and the types that belong to it.

    Attributes:
        name: The name of the file without its ending.
        resources: Its resources, the outermost first.
        types: Its types that are received.
        params: Its types that are sent.
        passed_on: Names that familiar modules pass on from other areas, by module.
        packages: Further names of familiar packages, by package.
        hidden: Names that familiar packages do not have, against the rules.
        names: Where the types of helpers' signatures are defined.
        connections: Its WebSocket connections.
    """

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
        """Returns the name of an operation in the area's operations module.

        Args:
            resource: The resource that the operation belongs to.
            operation: The operation that is called.
        """
        return naming.constant(self.base, resource.path, operation.name)

    @property
    def base(self) -> str:
        """The path that all its resources have in common."""
        common: list[str] = []
        for steps in zip(*(each.path.split(".") for each in self.resources)):
            if len(set(steps)) > 1:
                break
            common.append(steps[0])
        return ".".join(common)

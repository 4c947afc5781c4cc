"""The parameters of an operation: in the path, the query, headers, and the properties of the body."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from ..definitions import texts
from ..definitions.model import Parameter
from ..openapi.nodes import Node
from ..openapi.shapes import Shape, shape_of
from . import names
from .samples import sample
from .schemas import Schemas, about

JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
_FORMS = (MULTIPART, FORM)
_SEPARATORS = {"form": ",", "simple": ",", "spaceDelimited": " ", "pipeDelimited": "|"}
_SENT_BY_THE_KERNEL = ("accept", "authorization", "content-type")


@dataclass
class Parameters:
    """What a call takes.

    Attributes:
        found: The parameters that were found.
        samples: A value for each that is required.
        path: The path, whose placeholders are the names of parameters.
        content_type: The media type of the body; empty for JSON, and where there is none.
        files: Where the body may hold files.
        stream: Whether a parameter turns a stream of events on.
    """

    path: str
    found: list[Parameter] = field(default_factory=list)
    samples: dict[str, Any] = field(default_factory=dict)
    content_type: str = ""
    files: tuple[tuple[str, ...], ...] = ()
    stream: bool = False

    @property
    def taken(self) -> set[str]:
        """The names that are taken."""
        return {*names.PARAMETERS, *(each.name for each in self.found)}


def parameters_of(operation: Node, above: Node, path: str, sent: Schemas, owners: tuple[str, ...]) -> Parameters:
    """Reads the parameters of an operation.

    Args:
        operation: The operation that is called.
        above: The path item, whose parameters all its operations have.
        path: The path in the document.
        sent: Turns schemas of what is sent into types.
        owners: What the types of parameters are named after.
    """
    reader = _Reader(Parameters(path.partition("#")[0]), sent, owners)
    merged = {
        (each.text("in"), each.text("name")): each for node in (above, operation) for each in node.objects("parameters")
    }
    for (place, name), node in merged.items():
        reader.parameter(place, name, node)
    reader.placeholders(operation)
    if operation.has("requestBody"):
        reader.body(operation.object("requestBody"))
    return reader.result


class _Reader:
    def __init__(self, result: Parameters, sent: Schemas, owners: tuple[str, ...]) -> None:
        self.result = result
        self.sent = sent
        self.owners = owners

    def parameter(self, place: str, name: str, node: Node) -> None:
        if not name:
            node.fault("A parameter needs a `name`.")
        elif place == "cookie":
            node.leave_out(f"The cookie `{name}` is no argument; pass it in `extra_headers`.")
        elif place not in ("path", "query", "header"):
            node.fault(f"`in` must be path, query, header or cookie, but is {place!r}.")
        elif place != "header" or name.lower() not in _SENT_BY_THE_KERNEL:
            self._add_parameter(place, name, node)

    def _add_parameter(self, place: str, wire: str, node: Node) -> None:
        schema = _schema(node)
        needed = place == "path" or node.flag("required")
        own = self._name(wire, place)
        type_ = _in_text(self.sent.of(schema, *self.owners, names.camel(wire, "Value")))
        separator = _separator(node, schema, place)
        parameter = Parameter(
            own,
            type_,
            place,
            needed,
            place == "path",
            wire if place == "header" else None,
            texts.with_mark(about(node), node.child("deprecated").value is True),
            wire=wire if wire != own and place == "query" else None,
            separator=separator,
        )
        self._put(parameter, schema, needed)
        if place == "path":
            marker = f"{{{wire}}}"
            if marker not in self.result.path:
                node.fault(f"The path has no `{marker}`; add it, or remove the parameter.")
            self.result.path = self.result.path.replace(marker, f"{{{own}}}")

    def placeholders(self, operation: Node) -> None:
        """Adds a parameter for each placeholder of the path that the document does not describe."""
        known = {each.name for each in self.result.found if each.place == "path"}
        for part in self.result.path.split("{")[1:]:
            wire, closed, _ = part.partition("}")
            if not closed:
                operation.fault("The path has a `{` without its `}`.")
            elif wire not in known:
                operation.leave_out(f"The path has `{{{wire}}}`, which no parameter describes; it is taken for a text.")
                own = self._name(wire, "path")
                self.result.path = self.result.path.replace(f"{{{wire}}}", f"{{{own}}}")
                self.result.found.append(Parameter(own, "str", "path", True, True))
                self.result.samples[own] = "text"
        order = self.result.path.index
        paths = [each for each in self.result.found if each.place == "path" and f"{{{each.name}}}" in self.result.path]
        paths.sort(key=lambda each: order(f"{{{each.name}}}"))
        self.result.found = [*paths, *(each for each in self.result.found if each.place != "path")]

    def body(self, body: Node) -> None:
        content = body.items("content")
        if not content:
            return
        kind = _preferred(content)
        if len(content) > 1:
            body.leave_out(f"Of {len(content)} media types of the body, {kind} is sent.")
        media = content[kind].resolved()
        self.result.content_type = "" if kind == JSON else kind
        schema = media.object("schema") if media.has("schema") else media.at("schema", {})
        shape = shape_of(schema)
        needed = body.flag("required")
        if not _is_json(kind) and kind not in _FORMS:
            self._whole(body, schema, needed, "bytes")
        elif shape.is_model or kind in _FORMS:
            for name, node in shape.properties.items():
                self._property(name, node, shape, needed)
            if kind == MULTIPART:
                self._files(shape)
        else:
            self._whole(body, schema, needed, self.sent.of(schema, *self.owners, "Body"))

    def _whole(self, body: Node, schema: Node, needed: bool, type_: str) -> None:
        name = names.free("body", self.result.taken)
        value = Parameter(name, type_, "whole", needed, about=about(body) or "the body")
        self.result.found.append(value)
        if needed:
            is_raw = type_ == "bytes"
            self.result.samples[name] = {"$bytes": "content"} if is_raw else sample(schema, sent=True)

    def _property(self, wire: str, node: Node, shape: Shape, body_is_needed: bool) -> None:
        schema = node.resolved()
        if schema.child("readOnly").value is True:
            return
        needed = body_is_needed and wire in shape.required
        own = self._name(wire, "body")
        said = texts.with_mark(about(node) or about(schema), schema.child("deprecated").value is True)
        type_ = self.sent.of(node, *self.owners, names.camel(wire, "Value"))
        if self.result.content_type != MULTIPART:
            type_ = type_.replace("FileTypes", "str")  # as base64, or in whatever form the service wants
        self.result.stream |= wire == "stream" and type_ in ("bool", "Optional[bool]")
        if not needed and type_ == "None":
            type_ = "Optional[object]"
        parameter = Parameter(own, type_, "body", needed, about=said, wire=None if wire == own else wire)
        self._put(parameter, node, needed)

    def _put(self, parameter: Parameter, schema: Node, needed: bool) -> None:
        self.result.found.append(parameter)
        if needed:
            is_form = self.result.content_type == MULTIPART
            self.result.samples[parameter.name] = sample(schema, sent=True, files=is_form and parameter.place == "body")

    def _files(self, shape: Shape) -> None:
        paths: list[tuple[str, ...]] = []
        for name, node in shape.properties.items():
            inner = shape_of(node)
            if inner.is_binary:
                paths.append((name,))
            elif inner.items is not None and shape_of(inner.items).is_binary:
                paths.append((name, "<array>"))
        self.result.files = tuple(paths)

    def _name(self, wire: str, place: str) -> str:
        name = names.snake(wire, "value")
        return name if name not in self.result.taken else names.free(f"{place}_{name}", self.result.taken)


def _schema(node: Node) -> Node:
    """Returns the schema of a parameter, which may also be in its one media type."""
    if node.has("schema"):
        return node.child("schema")
    content = node.items("content")
    if content:
        node.leave_out("The parameter is written in a media type of its own; pass it as a text.")
    return node.at("schema", {"type": "string"})


def _in_text(type_: str) -> str:
    """Returns a type as an address or a header can hold it."""
    for date in ("datetime", "date"):
        type_ = type_.replace(f"Union[str, {date}]", "str")
    return type_.replace("FileTypes", "str")


def _separator(node: Node, schema: Node, place: str) -> str:
    """Returns what stands between the elements of an array; nothing where each has its name before it."""
    shape = shape_of(schema)
    if place == "header" or (shape.items is None and "array" not in shape.kinds):
        return ""
    style = node.text("style") or ("form" if place == "query" else "simple")
    explode = node.flag("explode") if node.has("explode") else style == "form"
    return "" if explode and place == "query" else _SEPARATORS.get(style, ",")


def _preferred(content: dict[str, Node]) -> str:
    for wanted in (lambda kind: kind == JSON, _is_json, lambda kind: kind == MULTIPART, lambda kind: kind == FORM):
        found = next((kind for kind in content if wanted(kind)), None)
        if found is not None:
            return found
    return next(iter(content))


def _is_json(kind: str) -> bool:
    plain = kind.partition(";")[0].strip().lower()
    return plain in (JSON, "*/*") or plain.endswith(("+json", "/json"))

"""Schemas as types: models of what is answered, and TypedDicts of what is sent."""

from __future__ import annotations

import json
from collections import deque
from typing import Any

from ..definitions import expressions, texts
from ..definitions.model import Field, Type
from ..openapi.nodes import Node
from ..openapi.shapes import Shape, only_reference, shape_of
from . import names

_SIMPLE = {"integer": "int", "number": "float", "boolean": "bool", "null": "None"}
_DATES = {"date-time": "datetime", "date": "date"}
_COMPONENTS = "#/components/"


class Schemas:
    """Converts the schemas of one direction.

    A model is only named where it is met, and converted later, so schemas may lead into each other.

    Args:
        taken: The names of classes that are taken; those that are given are added.
        sent: Whether the types are sent: TypedDicts in place of models.

    Attributes:
        types: The types, by name, once `finish` was called.
    """

    def __init__(self, taken: set[str], *, sent: bool) -> None:
        self.sent = sent
        self.types: dict[str, Type] = {}
        self._taken = taken
        self._texts: dict[str, str] = {}
        self._same: dict[str, str] = {}
        self._open: set[str] = set()
        self._waiting: deque[tuple[str, Shape]] = deque()
        self._tags: dict[str, dict[str, list[str]]] = {}
        self._models: dict[str, str] = {}

    def of(self, node: Node, *owners: str) -> str:
        """Returns the type of a schema, as an annotation.

        Args:
            node: The schema in the document.
            owners: What it belongs to; its class is named after that if the document has no name for it.
        """
        reference = only_reference(node)
        target = (node if reference is None else reference).resolved()
        if target.pointer not in self._texts:
            if target.pointer in self._open:
                return "object"  # lists of lists of lists …
            self._open.add(target.pointer)
            self._texts[target.pointer] = self._converted(target, _hint(target, owners))
            self._open.discard(target.pointer)
        return self._texts[target.pointer]

    def finish(self) -> None:
        """Converts what was met by name only."""
        found = []
        while self._waiting:
            name, shape = self._waiting.popleft()
            found.append((name, shape, self._properties(name, shape)))
        for name, shape, properties in found:
            self.types[name] = self._model(name, shape, properties)

    def named(self, text: str, *owners: str) -> str:
        """Returns an alias for an annotation that is no name, so that operations can load it by its name.

        Args:
            text: The annotation, as text.
            owners: What it belongs to.
        """
        name = self._claim(owners)
        self.types[name] = Type(name, "", name, alias=text)
        return name

    def _converted(self, node: Node, owners: tuple[str, ...]) -> str:
        shape = shape_of(node)
        text = self._model_name(shape, owners) if shape.is_model else self._alias(shape, owners)
        return optional(text) if shape.is_nullable else text

    # Models

    def _model_name(self, shape: Shape, owners: tuple[str, ...]) -> str:
        node = shape.node
        same = "" if _is_component(node) else str(node.file) + json.dumps(node.value, sort_keys=True)
        if same in self._same:
            return self._same[same]
        name = self._claim(owners)
        self._models[node.pointer] = name
        self._waiting.append((name, shape))
        if same:
            self._same[same] = name
        return name

    def _claim(self, owners: tuple[str, ...]) -> str:
        name = names.short([*owners, "Param"] if self.sent else owners)
        name = names.free(name, self._taken | names.TYPES, "Model")
        self._taken.add(name)
        return name

    def _properties(self, name: str, shape: Shape) -> dict[str, str]:
        owner = name.removesuffix("Param")
        return {
            key: self.of(node, owner, names.camel(key, "Field"))
            for key, node in shape.properties.items()
            if not self._is_hidden(node)
        }

    def _model(self, name: str, shape: Shape, found: dict[str, str]) -> Type:
        tags = self._tags.get(name, {}).items()
        found |= {key: literal(values) for key, values in tags if found.get(key, "str") == "str"}
        fields = self._keys(found, shape) if self.sent else self._attributes(found, shape)
        return Type(name, "", name, about=about(shape.node), fields=tuple(fields))

    def _is_hidden(self, node: Node) -> bool:
        return node.resolved().child("readOnly" if self.sent else "writeOnly").value is True

    def _keys(self, found: dict[str, str], shape: Shape) -> list[Field]:
        fields = []
        for key, text in found.items():
            for each in {"date", "datetime"} & found.keys():
                text = text.replace(f"Union[str, {each}]", "str")
            text = f"Required[{text}]" if key in shape.required else text
            fields.append(Field(key, text, about=_about_property(shape, key)))
        return fields

    def _attributes(self, found: dict[str, str], shape: Shape) -> list[Field]:
        used = {head for text in found.values() for head in expressions.names(text) if head in ("date", "datetime")}
        taken, fields = {*names.ON_MODELS, *used}, []
        for key, text in found.items():
            name = names.free(_attribute(key), taken)
            taken.add(name)
            needed = key in shape.required
            fields.append(
                Field(
                    name,
                    text if needed else optional(text),
                    None if needed else "None",
                    None if name == key else key,
                    about=_about_property(shape, key),
                )
            )
        return fields

    # Everything else

    def _alias(self, shape: Shape, owners: tuple[str, ...]) -> str:
        if shape.discriminator is not None and shape.variants:
            return self._tagged(shape, owners)
        text = self._plain(shape, owners)
        if _is_component(shape.node) and text.startswith(("Union[", "Literal[")) and "," in text:
            name = self._claim(owners)
            self.types[name] = Type(name, "", name, about=about(shape.node), alias=text)
            return name
        return text

    def _plain(self, shape: Shape, owners: tuple[str, ...]) -> str:
        if shape.values is not None and all(isinstance(each, (str, bool, int)) for each in shape.values):
            return literal(shape.values) if shape.values else "None"
        if shape.variants:
            return self._union(shape, owners)
        if not shape.kinds:
            return self._of_kind(_implied(shape), shape, owners)
        return union([self._of_kind(kind, shape, owners) for kind in shape.kinds])

    def _of_kind(self, kind: str, shape: Shape, owners: tuple[str, ...]) -> str:
        if kind in _SIMPLE:
            return _SIMPLE[kind]
        if kind == "string":
            return self._string(shape)
        if kind == "array":
            item = "object" if shape.items is None else self.of(shape.items, *owners[:-1], _item_name(owners[-1]))
            return f"SequenceNotStr[{item}]" if self.sent else f"List[{item}]"
        if kind == "object":
            value = self.of(shape.additional, *owners, "Value") if isinstance(shape.additional, Node) else "object"
            return f"Dict[str, {value}]"
        if kind:
            shape.node.leave_out(f"`type` is {kind!r}, which is none of JSON Schema; any value is taken.")
        return "object"

    def _string(self, shape: Shape) -> str:
        if shape.is_binary and self.sent:
            return "FileTypes"
        date = _DATES.get(shape.format)
        if date is None:
            return "str"
        return f"Union[str, {date}]" if self.sent else date

    def _union(self, shape: Shape, owners: tuple[str, ...]) -> str:
        return union(self._members(shape, owners))

    def _members(self, shape: Shape, owners: tuple[str, ...]) -> list[str]:
        return [
            self.of(each, *owners, names.camel(_title(each), f"Variant{index}"))
            for index, each in enumerate(shape.variants, start=1)
        ]

    def _tagged(self, shape: Shape, owners: tuple[str, ...]) -> str:
        assert shape.discriminator is not None
        key = shape.discriminator.text("propertyName")
        members = self._members(shape, owners)
        targets = [each.resolved() for each in shape.variants]
        if not key or not all(each.pointer in self._models for each in targets) or len(set(members)) < 2:
            return union(members)
        mapping = shape.discriminator.items("mapping")
        for target in targets:
            tags = self._tags.setdefault(self._models[target.pointer], {}).setdefault(key, [])
            tags += [each for each in _tags_of(target, mapping) if each not in tags]
        name = self._claim(owners)
        self.types[name] = Type(
            name, "", name, about=about(shape.node), union=tuple(dict.fromkeys(members)), discriminator=key
        )
        return name


def _hint(node: Node, owners: tuple[str, ...]) -> tuple[str, ...]:
    if _is_component(node) or not owners:
        return (names.camel(node.name, "Schema"),)
    return owners


def _is_component(node: Node) -> bool:
    """Whether the document has a name for a schema: it is one of its components, or a file of its own."""
    file, _, path = node.pointer.partition("#")
    steps = path.split("/")[1:]
    if steps[:1] == ["components"]:
        return len(steps) == 3
    return bool(file) and len(steps) == 1


def _item_name(name: str) -> str:
    return name[:-1] if name.endswith("s") and not name.endswith("ss") and len(name) > 3 else f"{name}Item"


def _attribute(key: str) -> str:
    name = names.snake(key, "field")
    return f"field_{name}" if name.startswith(("model_validate", "model_dump")) else name


def _title(node: Node) -> str:
    found = node.resolved()
    title = found.child("title").value
    return title if isinstance(title, str) else ""


def _implied(shape: Shape) -> str:
    """Names the type of a schema that does not name it."""
    if shape.items is not None:
        return "array"
    if shape.additional not in (None, True, False) or shape.properties:
        return "object"
    return "string" if shape.format in ("binary", *_DATES) else ""


def _tags_of(target: Node, mapping: dict[str, Node]) -> list[str]:
    name = target.name
    found = [tag for tag, each in mapping.items() if str(each.value) in (name, f"{_COMPONENTS}schemas/{name}")]
    return found or [name]


def _about_property(shape: Shape, key: str) -> str:
    node = shape.properties.get(key)
    if node is None:
        return ""
    said = about(node) or about(node.resolved())
    return texts.with_mark(said, node.resolved().child("deprecated").value is True)


def about(node: Node) -> str:
    """Returns what the document says of something, as one paragraph.

    Args:
        node: A schema, an operation or a parameter.
    """
    said = node.child("description").value or node.child("title").value or node.child("summary").value
    return " ".join(names.prose(said).split()) if isinstance(said, str) else ""


def literal(values: Any) -> str:
    """Returns the type of a value that is one of several texts, whole numbers and truth values.

    Args:
        values: The values that are allowed.
    """
    written = dict.fromkeys(repr(each) for each in values)
    return f"Literal[{', '.join(written)}]"


def optional(text: str) -> str:
    """Returns a type that also allows `None`.

    Args:
        text: An annotation, as text.
    """
    return text if text in ("None", "object") or text.startswith("Optional[") else f"Optional[{text}]"


def union(members: list[str]) -> str:
    """Returns the type of what is of one of several types.

    Args:
        members: Annotations; `None` among them makes the union optional.
    """
    nullable = any(each == "None" or each.startswith("Optional[") for each in members)
    plain = [each[len("Optional[") : -1] if each.startswith("Optional[") else each for each in members]
    found = list(dict.fromkeys(each for each in plain if each != "None"))
    if "object" in found:
        return "object"
    if not found:
        return "None"
    text = found[0] if len(found) == 1 else f"Union[{', '.join(found)}]"
    return optional(text) if nullable else text

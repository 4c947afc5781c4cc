"""Values that fit the types of what a method takes, as source text."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from textwrap import indent

from ..definitions.model import Area, Field, Type
from .annotations import parsed, subscript
from .places import Places, with_nested

_DEEPEST = 6
_SCALARS = {"str": '"text"', "int": "1", "float": "0.5", "bool": "True", "None": "None", "bytes": 'b"content"'}
_WRAPPERS = {"Optional", "Annotated", "Required"}
_LISTS = {"List", "Iterable", "Sequence", "SequenceNotStr"}
_FILE = 'Path("notes.pdf")'


class Samples:
    """Writes values.

    Args:
        areas: The areas of all definitions.
        places: The full names of their types.
        usual: Values for parameters and keys of a name, which are taken where they fit the type.
    """

    def __init__(self, areas: list[Area], places: Places, usual: dict[str, str]) -> None:
        self.places = places
        self.usual = usual
        self.types: dict[str, Type] = dict(_all_types(areas))

    def named(self, name: str, annotation: str, area: str, depth: int = 0) -> str:
        """Returns a value of a parameter or a key.

        Args:
            name: The name of the parameter.
            annotation: The annotation of the parameter.
            area: The area that names in the type are seen from.
            depth: How deep the value is inside of another.
        """
        node = parsed(annotation)
        if name.endswith(("_id", "_ids")) and "str" in annotation:
            found = f'"{name.rstrip("s").removesuffix("_id").rpartition("_")[2]}_123"'
            return f"[{found}]" if name.endswith("s") else found
        if name in self.usual and self._takes(node, self.usual[name], area, depth):
            return self.usual[name]
        return self._value(node, area, depth)

    def _takes(self, node: ast.expr, value: str, area: str, depth: int) -> bool:
        """Whether a value has the outer form of a type."""
        head, members = subscript(node)
        if depth > 2 * _DEEPEST:
            return False
        if head in _WRAPPERS or head == "Union":
            return any(self._takes(each, value, area, depth + 1) for each in members)
        if head == "Literal":
            return value in map(_source, members)
        name = "list" if head in _LISTS else "dict" if head == "Dict" else ast.unparse(node)
        key = self.places.key_of(name, area)
        if key is None or self.types[key].fields is not None:
            return name == _form(value)
        home = key.partition(".")[0]
        return any(self._takes(parsed(each), value, home, depth + 1) for each in _alternatives(self.types[key]))

    def _value(self, node: ast.expr, area: str, depth: int) -> str:
        head, members = subscript(node)
        if head in _WRAPPERS:
            return self._value(members[0], area, depth)
        if head == "Union":
            return self._value(min(members, key=_effort), area, depth)
        if head == "Literal":
            return _source(members[0])
        if head in _LISTS:
            return f"[{self._value(members[0], area, depth + 1)}]" if depth < _DEEPEST else "[]"
        return "{}" if head == "Dict" else self._value_of(ast.unparse(node), area, depth)

    def _value_of(self, name: str, area: str, depth: int) -> str:
        key = self.places.key_of(name, area)
        if key is None:
            return _FILE if name == "FileTypes" else _SCALARS.get(name, "{}")
        home, type_ = key.partition(".")[0], self.types[key]
        if type_.fields is None:
            return self._value(min(map(parsed, _alternatives(type_)), key=_effort), home, depth)
        required = [each for each in self._fields(type_, home) if each.type.startswith("Required[")]
        entries = [f'"{each.name}": {self.named(each.name, each.type, home, depth + 1)}' for each in required]
        return f"{{{', '.join(entries)}}}"

    def _fields(self, type_: Type, area: str) -> Iterator[Field]:
        for base in type_.bases:
            key = self.places.key_of(base, area)
            if key is not None:
                yield from self._fields(self.types[key], key.partition(".")[0])
        yield from type_.fields or ()


def laid_out(value: str, width: int) -> str:
    """Returns a value, with each entry of what is longer than a line on a line of its own.

    Args:
        value: A value as source text.
        width: How many columns a line may have.
    """
    tree = ast.parse(value, mode="eval").body
    if len(value) <= width or not isinstance(tree, (ast.Dict, ast.List)):
        return value
    nodes = tree.elts if isinstance(tree, ast.List) else tree.values
    entries = [laid_out(ast.get_source_segment(value, each) or "", width - 4) for each in nodes]
    if isinstance(tree, ast.Dict):
        keys = [ast.get_source_segment(value, each) for each in tree.keys if each is not None]
        entries = [f"{key}: {entry}" for key, entry in zip(keys, entries, strict=True)]
    return f"{value[0]}\n" + indent("".join(f"{each},\n" for each in entries), "    ") + value[-1]


def _all_types(areas: list[Area]) -> Iterator[tuple[str, Type]]:
    for area in areas:
        for home, types in ((area.name, area.types), (f"{area.name}_params", area.params)):
            for type_ in types:
                yield from ((f"{home}.{name}", each) for name, each in with_nested(type_))


def _alternatives(type_: Type) -> tuple[str, ...]:
    return type_.union or (type_.alias or "str",)


def _effort(node: ast.expr) -> int:
    """Orders the members of a union: what is said in a word, then other types, nothing at last."""
    text = ast.unparse(node)
    if text == "None":
        return 2
    return 0 if text in _SCALARS or subscript(node)[0] == "Literal" else 1


def _source(node: ast.expr) -> str:
    value = ast.literal_eval(node)
    return f'"{value}"' if isinstance(value, str) else repr(value)


def _form(value: str) -> str:
    node = ast.parse(value, mode="eval").body
    if isinstance(node, ast.Constant):
        return type(node.value).__name__
    return "FileTypes" if isinstance(node, ast.Call) else type(node).__name__.lower()

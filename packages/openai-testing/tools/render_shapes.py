"""Renders `openai_testing/content/shapes.json` from the API definitions, for maintainers.

    python tools/render_shapes.py                # renders
    python tools/render_shapes.py --check        # fails if the file differs

The file says what each operation answers, in the small language that `openai_testing.content.shapes` reads. Emulator
and SDK thus agree on facts, but share no code.
"""

from __future__ import annotations

import argparse
import ast
import json
import sys
from pathlib import Path
from typing import Any, Dict, Iterator, List, Optional, Sequence

import yaml

HERE = Path(__file__).resolve().parent
DEFINITIONS = (HERE.parents[1] / "openai-generator" / "definitions", HERE / "definitions")
"""The SDK's definitions, and those of what the SDK does not render from them. The first of a name is taken."""

TARGET = HERE.parent / "src" / "openai_testing" / "content" / "shapes.json"
NOT_OPERATIONS = ("glossary", "webhooks")

_PLAIN = {"str": "str", "int": "int", "float": "float", "bool": "bool", "None": "null", "datetime": "str"}
_BINARY = "HttpxBinaryResponseContent"


class Definitions:
    """All definitions of some folders: operations, and types by their full name such as `batches.Batch.Errors`."""

    def __init__(self, folders: Sequence[Path]) -> None:
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        files = {path.stem: path for folder in reversed(folders) for path in folder.glob("*.yaml")}
        # Where beta features have the path of others, those others say what is sent.
        names = sorted(set(files) - set(NOT_OPERATIONS), key=lambda name: (name.startswith("beta"), name))
        self.areas: Dict[str, Any] = {
            name: yaml.load(files[name].read_text(encoding="utf-8"), Loader=loader) for name in names
        }
        self.types: Dict[str, Any] = {}
        for area, definition in self.areas.items():
            self._collect(area, definition.get("types", {}))

    def _collect(self, prefix: str, types: Dict[str, Any]) -> None:
        for name, definition in types.items():
            self.types[f"{prefix}.{name}"] = definition
            self._collect(f"{prefix}.{name}", definition.get("nested", {}))

    def resolve(self, name: str, area: str) -> Optional[str]:
        """The full name of a type that a definition of `area` mentions."""
        return next((each for each in (f"{area}.{name}", name, f"shared.{name}") if each in self.types), None)

    def operations(self) -> Iterator[Any]:
        """Yields area and definition of each operation."""
        for area, definition in self.areas.items():
            for resource in definition.get("resources", {}).values():
                for operation in resource.get("operations", {}).values():
                    yield area, operation


class ShapeWriter:
    """Turns type expressions into shapes and keeps the types that they refer to."""

    def __init__(self, definitions: Definitions) -> None:
        self.definitions = definitions
        self.types: Dict[str, Any] = {}

    def shape(self, text: str, area: str) -> Any:
        """The shape of a Python annotation."""
        return self._of_node(ast.parse(text, mode="eval").body, area)

    def _of_node(self, node: ast.expr, area: str) -> Any:
        if isinstance(node, ast.Constant):
            return "null"
        if isinstance(node, ast.Subscript):
            return self._of_subscript(node, area)
        name = ast.unparse(node)
        if name == _BINARY:
            return "bytes"
        return _PLAIN.get(name) or self._reference(name, area)

    def _of_subscript(self, node: ast.Subscript, area: str) -> Any:
        inside = list(node.slice.elts) if isinstance(node.slice, ast.Tuple) else [node.slice]
        kind = ast.unparse(node.value)
        if kind == "Literal":
            return _literal([ast.literal_eval(each) for each in inside])
        if kind == "Dict":
            return {"*": self._of_node(inside[1], area)}
        shapes = [self._of_node(each, area) for each in inside]
        if kind in ("List", "Iterable"):
            return [shapes[0]]
        if kind == "Optional":
            return _either([*shapes, "null"])
        return _either(shapes) if kind == "Union" else shapes[0]

    def _reference(self, name: str, area: str) -> str:
        full = self.definitions.resolve(name, area)
        if full is None:
            return "any"
        if full not in self.types:
            self.types[full] = "any"  # Types may refer to themselves.
            self.types[full] = self._of_type(self.definitions.types[full], full.partition(".")[0])
        return f"@{full}"

    def _of_type(self, definition: Dict[str, Any], area: str) -> Any:
        if "alias" in definition:
            return self.shape(definition["alias"], area)
        if "union" in definition:
            return _either([self.shape(each, area) for each in definition["union"]])
        fields: Dict[str, Any] = {}
        for base in definition.get("bases", ()):
            full = self.definitions.resolve(base, area)
            if full:
                inherited = self._of_type(self.definitions.types[full], full.partition(".")[0])
                fields.update(inherited if isinstance(inherited, dict) else {})
        for name, value in definition.get("fields", {}).items():
            settings = value if isinstance(value, dict) else {"type": value}
            self._add_field(fields, settings.get("alias") or name, settings["type"], area)
        return fields

    def _add_field(self, fields: Dict[str, Any], name: str, text: str, area: str) -> None:
        type_, _, default = text.partition(" = ")
        for inherited in (name, name + "?"):
            fields.pop(inherited, None)
        shape = self.shape(type_, area)
        if default:
            fields[name + "?"] = _without_null(shape)
        else:
            fields[name] = shape


def _literal(values: List[Any]) -> Any:
    texts = [value for value in values if isinstance(value, str)]
    if len(texts) != len(values):
        return "bool" if isinstance(values[0], bool) else "int"
    return f"={texts[0]}" if len(texts) == 1 else f"~{texts[0]}"


def _either(shapes: List[Any]) -> Any:
    flat: List[Any] = []
    for shape in shapes:
        flat += shape["|"] if isinstance(shape, dict) and "|" in shape else [shape]
    distinct = [shape for number, shape in enumerate(flat) if shape not in flat[:number]]
    return distinct[0] if len(distinct) == 1 else {"|": distinct}


def _without_null(shape: Any) -> Any:
    if isinstance(shape, dict) and "|" in shape:
        return _either([each for each in shape["|"] if each != "null"])
    return shape


def render(*folders: Path) -> str:
    """Returns the text of `shapes.json`: one line for each operation and type."""
    definitions = Definitions(folders)
    writer = ShapeWriter(definitions)
    chosen: Dict[str, Any] = {}
    for area, operation in definitions.operations():
        verb, path = operation["http"].split(" ")
        key = f"{verb} {path.partition('?')[0]}"
        # Two methods may stand for one operation; the one that pages, or else the first, says what is sent.
        if key not in chosen or ("page" in operation and "page" not in chosen[key][1]):
            chosen[key] = (area, operation)
    operations = {key: _facts(writer, *each) for key, each in chosen.items()}
    return _document({"operations": operations, "types": dict(sorted(writer.types.items()))})


def _facts(writer: ShapeWriter, area: str, operation: Dict[str, Any]) -> Dict[str, Any]:
    facts: Dict[str, Any] = {"result": writer.shape(operation.get("result", "None"), area)}
    if "page" in operation:
        facts["page"] = operation["page"]
    if "stream" in operation:
        facts["stream"] = writer.shape(operation["stream"], area)
    if operation.get("security") == "admin":
        facts["admin"] = True
    return facts


def _document(sections: Dict[str, Dict[str, Any]]) -> str:
    blocks = []
    for section, entries in sections.items():
        lines = [
            f"{json.dumps(name)}: {json.dumps(value, ensure_ascii=False, separators=(',', ':'))}"
            for name, value in entries.items()
        ]
        blocks.append(f"{json.dumps(section)}: {{\n" + ",\n".join(lines) + "\n}")
    return "{\n" + ",\n".join(blocks) + "\n}\n"


def main(arguments: Optional[List[str]] = None) -> int:
    """Runs the command; returns the exit status."""
    parser = argparse.ArgumentParser(description="Renders the emulator's shapes from the API definitions.")
    parser.add_argument("--check", action="store_true", help="compare only; fail if the file differs")
    parser.add_argument("--definitions", type=Path, nargs="+", default=DEFINITIONS)
    parser.add_argument("--target", type=Path, default=TARGET)
    given = parser.parse_args(arguments)
    text = render(*given.definitions)
    if not given.check:
        given.target.write_text(text, encoding="utf-8")
        return 0
    same = given.target.exists() and given.target.read_text(encoding="utf-8") == text
    if not same:
        sys.stderr.write(f"{given.target} differs from the definitions; run {Path(__file__).name}.\n")
    return 0 if same else 1


if __name__ == "__main__":
    raise SystemExit(main())

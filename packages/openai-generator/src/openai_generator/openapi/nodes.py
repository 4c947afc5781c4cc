"""A place in a document: every value is asked for with its kind, and a wrong kind is a problem instead of a crash."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from . import files
from .problems import BadDocumentError, Problems

_MISSING = object()
_KINDS = {dict: "an object", list: "an array", str: "a text", bool: "true or false"}


class Document:
    """The files of a document.

    Args:
        path: The main file. References lead to files in its folder, or below it.
        problems: What is wrong is noted here.
    """

    def __init__(self, path: Path, problems: Problems) -> None:
        self.path: Path = path.resolve()
        self.problems = problems
        self._files: dict[Path, Any] = {}
        self._reached: dict[tuple[str, str], Node | None] = {}
        self.root: Node = Node(self._content(self.path), "#", self, self.path)

    def _content(self, path: Path) -> Any:
        if path not in self._files:
            self._files[path] = files.read(path)
        return self._files[path]

    def target(self, reference: str, node: Node) -> Node | None:
        """Returns what a reference names; `None` (and a problem) if that is nothing.

        Args:
            reference: The value of `$ref`.
            node: The object that has it.
        """
        key = (str(node.file), reference)
        if key not in self._reached:
            self._reached[key] = self._found(reference, node)
        return self._reached[key]

    def _found(self, reference: str, node: Node) -> Node | None:
        name, _, fragment = reference.partition("#")
        if "://" in name or name.startswith("//"):
            self._unknown(node, f"`{reference}` is on another machine; write it to a file beside this one.")
            return None
        path = (node.file.parent / unquote(name)).resolve() if name else node.file
        if not path.is_relative_to(self.path.parent):
            self._unknown(node, f"`{reference}` leads out of the folder of the document; move the file there.")
            return None
        try:
            found: Any = self._content(path)
        except BadDocumentError as error:
            self._unknown(node, f"`{reference}` cannot be followed: {error.problems[0].text}")
            return None
        steps = [unquote(each).replace("~1", "/").replace("~0", "~") for each in fragment.split("/")[1:]]
        for step in steps:
            inner = _item(found, step)
            if inner is _MISSING:
                self._unknown(node, f"`{reference}` names nothing: there is no `{step}`; correct the reference.")
                return None
            found = inner
        return Node(found, self._pointer(path, steps), self, path)

    def _pointer(self, path: Path, steps: list[str]) -> str:
        file = "" if path == self.path else path.relative_to(self.path.parent).as_posix()
        return "/".join([f"{file}#", *map(_escaped, steps)])

    def _unknown(self, node: Node, text: str) -> None:
        self.problems.fault(f"{node.pointer}/$ref", text)


class Node:
    """One value of a document, with its place.

    Attributes:
        value: The value at that place.
        pointer: The place as a JSON pointer.
        file: The file that it is in.

    Args:
        document: The document that the place belongs to.
    """

    __slots__ = ("document", "file", "pointer", "value")

    def __init__(self, value: Any, pointer: str, document: Document, file: Path) -> None:
        self.value: Any = value
        self.pointer: str = pointer
        self.document: Document = document
        self.file: Path = file

    @property
    def name(self) -> str:
        """The key that the value has."""
        return self.pointer.rpartition("/")[2].replace("~1", "/").replace("~0", "~")

    @property
    def is_reference(self) -> bool:
        """Whether it stands for a value elsewhere."""
        return isinstance(self.value, dict) and isinstance(self.value.get("$ref"), str)

    def resolved(self) -> Node:
        """Returns what the value stands for; an empty object, and a problem, if that is nothing."""
        node, passed = self, set[str]()
        while node.is_reference:
            if node.pointer in passed:
                self.fault("The reference leads to itself; correct it.")
                return self._empty({})
            passed.add(node.pointer)
            target = self.document.target(node.value["$ref"], node)
            if target is None:
                return self._empty({})
            node = target
        return node

    def has(self, key: str) -> bool:
        """Whether it is an object with that key.

        Args:
            key: A key of this object.
        """
        return isinstance(self.value, dict) and key in self.value

    def child(self, key: str) -> Node:
        """Returns a value of an object, as it is; `None` where there is none.

        Args:
            key: A key of this object.
        """
        value = self.value.get(key) if isinstance(self.value, dict) else None
        return self.at(key, value)

    def object(self, key: str) -> Node:
        """Returns an object in an object, resolved; an empty one where there is none.

        Args:
            key: A key of this object.
        """
        return self._typed(key, dict, {}, resolved=True)

    def items(self, key: str) -> dict[str, Node]:
        """Returns the values of an object in an object, by key, not resolved.

        Args:
            key: The key of the inner object.
        """
        inner = self._typed(key, dict, {}, resolved=True)
        return {name: inner.at(name, value) for name, value in inner.value.items()}

    def elements(self, key: str) -> list[Node]:
        """Returns the elements of an array in an object, not resolved.

        Args:
            key: A key of this object.
        """
        inner = self._typed(key, list, [])
        return [inner.at(str(index), value) for index, value in enumerate(inner.value)]

    def objects(self, key: str) -> Iterator[Node]:
        """Yields the objects of an array in an object, resolved.

        Args:
            key: A key of this object.
        """
        for each in self.elements(key):
            found = each.resolved()
            if isinstance(found.value, dict):
                yield found
            else:
                found.fault("This must be an object.")

    def text(self, key: str) -> str:
        """Returns a text in an object; an empty one where there is none.

        Args:
            key: A key of this object.
        """
        value: str = self._typed(key, str, "").value
        return value

    def texts(self, key: str) -> list[str]:
        """Returns the texts of an array in an object.

        Args:
            key: A key of this object.
        """
        found = []
        for each in self.elements(key):
            if isinstance(each.value, str):
                found.append(each.value)
            else:
                each.fault("This must be a text.")
        return found

    def flag(self, key: str) -> bool:
        """Returns a truth value in an object; `False` where there is none.

        Args:
            key: A key of this object.
        """
        return bool(self._typed(key, bool, False).value)

    def fault(self, text: str) -> None:
        """Notes that the document is wrong here.

        Args:
            text: What is wrong, as a sentence.
        """
        self.document.problems.fault(self.pointer, text)

    def leave_out(self, text: str) -> None:
        """Notes that what stands here has no counterpart in a client.

        Args:
            text: What is left out, as a sentence.
        """
        self.document.problems.leave_out(self.pointer, text)

    def _typed(self, key: str, kind: type, default: Any, *, resolved: bool = False) -> Node:
        found = self.child(key)
        if found.value is None:
            return found._empty(default)
        if resolved:
            found = found.resolved()
        if not isinstance(found.value, kind):
            found.fault(f"`{key}` must be {_KINDS[kind]}.")
            return found._empty(default)
        return found

    def at(self, key: str, value: Any) -> Node:
        """Returns the place of a value below this one.

        Args:
            key: The key or the index that leads there.
            value: The value at that place.
        """
        return Node(value, f"{self.pointer}/{_escaped(key)}", self.document, self.file)

    def _empty(self, value: Any) -> Node:
        return Node(value, self.pointer, self.document, self.file)


def _escaped(step: str) -> str:
    return step.replace("~", "~0").replace("/", "~1")


def _item(value: Any, step: str) -> Any:
    if isinstance(value, dict):
        return value.get(step, _MISSING)
    if isinstance(value, list) and step.isdecimal() and int(step) < len(value):
        return value[int(step)]
    return _MISSING

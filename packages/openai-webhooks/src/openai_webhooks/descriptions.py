"""What the fields of events mean, read from the source when `__doc__` or a JSON schema is asked for.

Python forgets the docstrings of attributes when it runs a module, and events cost nothing for them. The kernel does the
same for its models; this distribution stands without it.
"""

from __future__ import annotations

import ast
import inspect
import sys
from functools import lru_cache
from typing import Any, Dict, Iterator, Mapping


class EventDocumentation(str):
    """The attribute `__doc__` of a class of events: its own text, and those of its fields when somebody asks.

    Attributes:
        cls: The class of events.
        module: The module that defines it, by whatever name people know it.
        name: Its name in that module.
    """

    cls: type
    module: str
    name: str

    @classmethod
    def of(cls, model: type) -> EventDocumentation:
        """Makes it of a class that has a text of its own.

        Args:
            model: The class of events.
        """
        documentation = cls(model.__doc__)
        documentation.cls, documentation.module, documentation.name = model, model.__module__, model.__qualname__
        return documentation

    def __get__(self, instance: Any, owner: type) -> str:
        lines = [f"    {name}: {text}" for name, text in field_texts(owner).items()]
        return "\n".join([self.rstrip(), *(["", "Attributes:", *lines] if lines else [])])

    def expandtabs(self, tabsize: Any = 8) -> str:
        """Begins the tidying of a docstring; `help()` takes it out of the class without asking `__get__`.

        Args:
            tabsize: Columns between tab stops, as for `str.expandtabs`.
        """
        return self.__get__(None, self.cls).expandtabs(tabsize)


def field_texts(cls: type) -> Dict[str, str]:
    """Returns what is known about the fields of a class of events, by name; those that it inherits first.

    Args:
        cls: The class. Fields of classes that do not belong to the SDK have no text.
    """
    texts: Dict[str, str] = {}
    for each in reversed(cls.__mro__):
        documentation = vars(each).get("__doc__")
        if isinstance(documentation, EventDocumentation):
            texts.update(_attribute_texts(documentation.module).get(documentation.name, {}))
    return texts


def described_schema(cls: Any, core_schema: Any, handler: Any) -> Any:
    """Makes the JSON schema of a class of events with the texts of its fields, for pydantic and FastAPI.

    Args:
        cls: The class of events.
        core_schema: Its schema, as pydantic hands it over.
        handler: What makes a JSON schema of it, and finds the object behind a reference.
    """
    schema = handler(core_schema)
    found = handler.resolve_ref_schema(schema)
    documentation = vars(cls).get("__doc__")
    if isinstance(documentation, EventDocumentation) and "description" in found:
        found["description"] = inspect.cleandoc(str(documentation))  # pydantic has taken the texts of the fields, too
    for name, text in field_texts(cls).items():
        if name in found.get("properties", {}):
            found["properties"][name].setdefault("description", text)
    return schema


@lru_cache(maxsize=None)
def _attribute_texts(module: str) -> Mapping[str, Mapping[str, str]]:
    """Returns the docstrings of attributes by class; none where a module has no source, as in a frozen program."""
    try:
        loader: Any = sys.modules[module].__spec__.loader  # type: ignore[union-attr]
        tree = ast.parse(loader.get_source(module) or "")
    except Exception:  # no loader, no source, or one that this Python cannot read
        return {}
    return dict(_classes(tree, ""))


def _classes(node: Any, prefix: str) -> Iterator[Any]:
    for each in node.body:
        if isinstance(each, ast.ClassDef):
            yield prefix + each.name, dict(_attributes(each))
            yield from _classes(each, f"{prefix}{each.name}.")


def _attributes(node: ast.ClassDef) -> Iterator[Any]:
    for attribute, text in zip(node.body, node.body[1:]):
        if isinstance(attribute, ast.AnnAssign) and isinstance(attribute.target, ast.Name):
            value = text.value if isinstance(text, ast.Expr) else None
            if isinstance(value, ast.Constant) and isinstance(value.value, str):
                yield attribute.target.id, " ".join(value.value.split())

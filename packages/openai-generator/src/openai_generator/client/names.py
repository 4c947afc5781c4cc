"""Names of a document as names in Python: always identifiers, never taken, never code.

`reserved.yaml` lists the names that are taken everywhere.
"""

from __future__ import annotations

import builtins
import keyword
import re
import unicodedata
from collections.abc import Container, Iterable
from pathlib import Path

from ..definitions import yaml_files

LONGEST = 60


def _reserved(kind: str) -> frozenset[str]:
    return frozenset(yaml_files.read(Path(__file__).with_name("reserved.yaml"))[kind])


PARAMETERS = _reserved("parameters")
"""What rendered methods use themselves."""

METHODS = _reserved("methods")
"""Attributes of resources."""

ON_CLIENTS = _reserved("on_clients")
"""Attributes of clients."""

ON_MODELS = _reserved("on_models")
"""Attributes of models."""

AREAS = _reserved("areas")
"""Modules that every client has, or names that its modules use for others."""

TYPES = _reserved("types") | {name for name in dir(builtins) if name[0].isupper()}
"""Classes that rendered modules use, and those that Python has without an import."""

_LOWER_THEN_UPPER = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_DROPPED = {"Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp"}


def words(text: str) -> list[str]:
    """Returns the words of a name in any style, in ASCII.

    Args:
        text: A name as a document writes it.
    """
    plain = unicodedata.normalize("NFKD", text.replace("+", " plus ")).encode("ascii", "ignore").decode()
    return [each for each in re.split(r"[^A-Za-z0-9]+", _LOWER_THEN_UPPER.sub("_", plain)) if each]


def snake(text: str, otherwise: str) -> str:
    """Returns a name for a variable: `userId` as `user_id`.

    Args:
        text: The name in the document.
        otherwise: The name where there is nothing in it that Python allows.
    """
    name = "_".join(words(text)).lower() or otherwise
    name = name if not name[:1].isdigit() else f"n{name}"
    return f"{name}_" if keyword.iskeyword(name) or keyword.issoftkeyword(name) else name


def camel(text: str, otherwise: str) -> str:
    """Returns a name for a class: `issue-comment` as `IssueComment`.

    Args:
        text: The name in the document.
        otherwise: The name where there is nothing in it that Python allows.
    """
    name = "".join(each[0].upper() + each[1:] for each in words(text)) or otherwise
    return name if name[0].isalpha() else f"N{name}"


def free(name: str, taken: Container[str], suffix: str = "_") -> str:
    """Returns a name that nothing else has: with a suffix, then with a number, where it is taken.

    Args:
        name: The name to look at.
        taken: The names that are taken.
        suffix: What is added first.
    """
    if name not in taken:
        return name
    count, longer = 2, name + suffix
    while longer in taken:
        longer = f"{name}{'_' if suffix == '_' else ''}{count}"
        count += 1
    return longer


def short(parts: Iterable[str]) -> str:
    """Returns the names of owners and their member as one, without the first ones where it gets too long.

    Args:
        parts: The names, the outermost first.
    """
    given = list(parts)
    while len("".join(given)) > LONGEST and len(given) > 1:
        given.pop(0)
    return "".join(given)[:LONGEST]


def prose(text: str) -> str:
    """Returns a text without what no source file should hold: control and formatting characters, lone surrogates.

    Args:
        text: A text of a document.
    """
    kept = (each for each in text if each in "\n\t" or unicodedata.category(each) not in _DROPPED)
    return "".join(kept).strip()

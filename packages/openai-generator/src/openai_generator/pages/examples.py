"""One example call of a method, with what it requires."""

from __future__ import annotations

import builtins
import keyword
import re
from pathlib import Path
from textwrap import indent

from ..definitions import yaml_files
from ..definitions.helpers import HelperParameter
from ..definitions.model import Area, Parameter
from .methods import Method
from .places import Places
from .samples import Samples, laid_out

_WRITTEN = Path(__file__).with_name("examples.yaml")
_WIDTH = 84
_LONGEST_NAME = 15


class Examples:
    """Writes examples; those of `examples.yaml` are taken as they are.

    Args:
        areas: The areas of all definitions.
        places: The full names of their types.
    """

    def __init__(self, areas: list[Area], places: Places) -> None:
        written = yaml_files.read(_WRITTEN)
        self.calls: dict[str, str] = written["calls"]
        self.samples: Samples = Samples(areas, places, written["values"])

    def of(self, method: Method, area: str) -> str:
        """Returns an example, for a program that has a `client`.

        Args:
            method: The method to show.
            area: The area that names in its types are seen from.
        """
        if method.full_name in self.calls:
            return self.calls[method.full_name].rstrip()
        given = [self._argument(each, area) for each in method.parameters if each.name in method.required]
        needed = "from pathlib import Path\n\n" if any("Path(" in each for each in given) else ""
        return needed + _used(method, _call(f"client.{method.full_name}", given))

    def _argument(self, parameter: Parameter | HelperParameter, area: str) -> str:
        value = laid_out(self.samples.named(parameter.name, parameter.type, area), _WIDTH - len(parameter.name) - 4)
        return value if parameter.positional else f"{parameter.name}={value}"


def _call(function: str, arguments: list[str]) -> str:
    short = f"{function}({', '.join(arguments)})"
    if len(short) <= _WIDTH and "\n" not in short:
        return short
    return f"{function}(\n" + indent("".join(f"{each},\n" for each in arguments), "    ") + ")"


def _used(method: Method, call: str) -> str:
    """Returns a call with what one does with its result."""
    result = method.results[0].type.replace("{Async}", "")
    if method.kind == "page":
        name = _variable(result[result.index("[") : -1])
        return f"for {name} in {call}:\n    print({name})"
    if result.startswith("Stream["):
        return f"for event in {call}:\n    print(event)"
    if "StreamManager" in result or "ConnectionManager" in result or "SessionStream" in result:
        return f"with {call} as events:\n    for event in events:\n        print(event)"
    if result == "HttpxBinaryResponseContent":
        return f'content = {call}\ncontent.write_to_file("content.bin")'
    return call if result == "None" else f"{_variable(result)} = {call}"


def _variable(type_: str) -> str:
    """Returns the name of a variable: `batch` for `Batch`, `answer` for what has no short name of its own."""
    words = re.findall(r"[A-Z]+(?![a-z])|[A-Z][a-z]+", re.split(r"\W+", type_.strip("[]"))[-1])
    name = words[-1].lower() if words else ""
    is_taken = name == "response" or keyword.iskeyword(name) or hasattr(builtins, name)
    return "answer" if not name or is_taken or len(name) > _LONGEST_NAME else name

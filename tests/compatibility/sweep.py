"""Uses every API type once, each in a process of its own that has loaded no other: `hatch run sweep`, for the night.

A model is subclassed, made a field of another model and adapted; a dictionary is made a field and adapted. What fails
only on first use cannot be seen in a process that has used types before, so each gets a fresh one: a copy (`fork`) of
one that has imported `openai` and pydantic, and no type.

    hatch run sweep                     all types
    hatch run sweep --every 20          each twentieth
    hatch run sweep --only responses    those whose path holds a text
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import pkgutil
import sys
import traceback
import warnings
from typing import Any, Callable, Iterator, List, Optional, Tuple

import pydantic
from typing_extensions import ForwardRef, is_typeddict

import openai

Place = Tuple[str, str]


def main() -> int:
    """Prints what fails and returns how much did, at most 1."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--every", type=int, default=1, help="use only each so-manieth type; default 1")
    parser.add_argument("--only", default="", help="use only types whose module and name hold this text")
    arguments = parser.parse_args()
    warnings.simplefilter("error")
    places: List[Place] = [(module, name) for module, name in json.loads(in_a_fork(found) or "[]")]
    chosen = [each for each in places if arguments.only in ".".join(each)][:: arguments.every]
    failed = 0
    for place in chosen:
        problem = in_a_fork(lambda place=place: used(*place))  # type: ignore[misc]
        if problem and OPEN_FILES not in problem:
            failed += 1
            sys.stdout.write(f"{'.'.join(place)}: {problem}\n")
    sys.stdout.write(f"{len(chosen)} of {len(places)} types used, {failed} failed\n")
    return min(failed, 1)


def in_a_fork(work: Callable[[], Optional[str]]) -> str:
    """Returns what a function returns in a copy of this process, or the last line of its traceback."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        try:
            told = work() or ""
        except BaseException as error:
            told = traceback.format_exception_only(type(error), error)[-1].strip()
        with os.fdopen(writing, "w", encoding="utf-8") as pipe:
            pipe.write(told)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8") as pipe:
        told = pipe.read()
    _, status = os.waitpid(child, 0)
    return told if not status else f"the process ended with status {status}"


def found() -> str:
    """Returns the module and the name of each type below `openai.types`, as JSON."""
    import openai.types

    places = {
        (value.__module__, value.__qualname__)
        for module in pkgutil.walk_packages(openai.types.__path__, "openai.types.")
        for value in vars(importlib.import_module(module.name)).values()
        if (is_typeddict(value) or is_model(value)) and value.__module__ != SETTINGS
    }
    return json.dumps(sorted(places))


SETTINGS = "openai_realtime.connection.options"  # as with any client: pydantic has no schema for a TLS context
OPEN_FILES = "schema for typing.IO[bytes]"  # as with any client: pydantic has no schema for files to upload


def is_model(value: Any) -> bool:
    """Whether a value is a model class."""
    return isinstance(value, type) and issubclass(value, pydantic.BaseModel)


def used(module: str, name: str) -> Optional[str]:
    """Uses a type in all ways, and returns what is wrong; other problems are raised."""
    assert not [each for each in sys.modules if each.startswith("openai.types.")], "types were loaded before"
    type_: Any = importlib.import_module(module)
    for step in name.split("."):
        type_ = getattr(type_, step)
    if is_model(type_):
        with_fields_of = pydantic.create_model("Subclass", __base__=type_, own=(Optional[int], None))
        assert "own" in with_fields_of.model_json_schema()["properties"]
        assert not list(unresolved(type_)), f"without a type: {', '.join(unresolved(type_))}"
    envelope = pydantic.create_model("Envelope", content=(type_, ...), contents=(List[type_], ...))
    assert envelope.model_json_schema(mode="serialization")["required"] == ["content", "contents"]
    pydantic.TypeAdapter[Any](type_).json_schema()
    return None


def unresolved(model: Any) -> Iterator[str]:
    """Yields the names of fields whose annotation is not evaluated."""
    return (name for name, info in model.model_fields.items() if isinstance(info.annotation, (str, ForwardRef)))


if __name__ == "__main__":
    assert openai.__version__
    sys.exit(main())

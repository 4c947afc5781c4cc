"""Differences of strict schemas that are meant; the README tells why."""

from __future__ import annotations

import re
from typing import Any, Callable, List

from deliberate.rules import Answer, Rule


def _refused(words: str) -> Callable[[Answer, Answer], bool]:
    """Whether strict mode lacks something that the message names, and the reference sends it."""
    return lambda ours, theirs: theirs["raised"] is None and words in (ours["message"] or "")


def _both_refuse(ours: Answer, theirs: Answer) -> bool:
    return ours["raised"] == "StrictSchemaError" and theirs["raised"] is not None


def _only_the_reference_fails(*errors: str) -> Callable[[Answer, Answer], bool]:
    return lambda ours, theirs: ours["raised"] is None and theirs["raised"] in errors


def _tagged_union(ours: Answer, theirs: Answer) -> bool:
    return ours["raised"] is None and ours["outcome"] == _with_any_of(theirs["outcome"]) != theirs["outcome"]


def _with_any_of(schema: Any) -> Any:
    if isinstance(schema, list):
        return [_with_any_of(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    tagged = "oneOf" in schema
    kept = {key: value for key, value in schema.items() if not (tagged and key == "discriminator")}
    return {"anyOf" if key == "oneOf" else key: _with_any_of(value) for key, value in kept.items()}


def _name_refused_by_the_api(ours: Answer, theirs: Answer) -> bool:
    if ours["raised"] or theirs["raised"]:
        return False
    mine, expected = (_named(each["outcome"]) for each in (ours, theirs))
    odd = not re.fullmatch(r"[\w-]+", expected.get("name", "")) and re.fullmatch(r"[\w-]+", mine.get("name", ""))
    return bool(odd) and {**mine, "name": ""} == {**expected, "name": ""}


def _named(made: Answer) -> Answer:
    return made.get("json_schema") or made.get("function") or made


def _given_schema_kept(ours: Answer, theirs: Answer) -> bool:
    changed = (ours.get("given schema changed"), theirs.get("given schema changed"))
    return changed == (False, True) and ours["outcome"] == theirs["outcome"]


_HINTS = ("minLength", "maxLength", "uniqueItems", "example", "examples")
_LOOSE_FORMATS = ("binary", "uri")


def _hints_left_out(ours: Answer, theirs: Answer) -> bool:
    return ours["raised"] is None and ours["outcome"] == _without_hints(theirs["outcome"]) != theirs["outcome"]


def _without_hints(schema: Any) -> Any:
    if isinstance(schema, list):
        return [_without_hints(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    kept = {key: value for key, value in schema.items() if key not in _HINTS}
    if kept.get("format") in _LOOSE_FORMATS:
        del kept["format"]
    return {key: _without_hints(value) for key, value in kept.items()}


def _wrapped(ours: Answer, theirs: Answer) -> bool:
    """Whether a type that is no object stands in one, as its only property."""
    if ours["raised"] or theirs["raised"] or "at the root" not in ours["name"]:
        return False
    mine, expected = (each["outcome"].get("json_schema", each["outcome"])["schema"] for each in (ours, theirs))
    return list(mine["properties"]) == mine["required"] == ["value"] and "properties" not in expected


SCHEMAS: List[Rule] = [
    ("what is only a hint is left out, and checked in the answer", _hints_left_out),
    ("a list or a union stands in an object", _wrapped),
    ("refused: a dictionary with open keys", _refused("open keys")),
    ("refused: a default other than None", _refused("has the default")),
    ("refused: a field that can be anything", _refused("can be anything")),
    ("refused: a tuple with a type for each place", _refused("is a tuple")),
    ("refused: a keyword that strict mode does not know", _refused("which strict mode does not know; describe")),
    ("refused: no object at the root", _refused("needs an object")),
    ("both refuse; here with StrictSchemaError", _both_refuse),
    ("described where the reference recurses without end", _only_the_reference_fails("RecursionError")),
    ("described where the reference takes models only", _only_the_reference_fails("TypeError", "AttributeError")),
    ("anyOf instead of oneOf", _tagged_union),
    ("a name that the API accepts", _name_refused_by_the_api),
    ("the given schema is left as it is", _given_schema_kept),
]

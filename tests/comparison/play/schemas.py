"""Make the strict schema, the formats and the tools of types with the client installed here."""

from __future__ import annotations

import copy
import json
from typing import Any, Callable, Dict, Iterator

import openai
from openai.lib._parsing._completions import type_to_response_format_param
from openai.lib._parsing._responses import type_to_text_format_param
from openai.lib._pydantic import to_strict_json_schema
from play.schema_shapes import GROUPS


def run(records: Iterator[Dict[str, Any]]) -> Iterator[Dict[str, object]]:
    for group, types in GROUPS.items():
        for name, type_ in types.items():
            for flavour, make in _MADE.items():
                yield {"name": f"{group}: {name}", "flavour": flavour, **_made(make, type_)}


_MADE: Dict[str, Callable[[Any], Any]] = {
    "schema": to_strict_json_schema,
    "response format": type_to_response_format_param,
    "text format": type_to_text_format_param,
    "chat tool": openai.pydantic_function_tool,
    "responses tool": openai.pydantic_responses_function_tool,
}


def _made(make: Callable[[Any], Any], type_: Any) -> Dict[str, object]:
    written = getattr(type_, "written", None)
    before = copy.deepcopy(written)
    try:
        outcome = make(type_)
        made: Dict[str, object] = {"outcome": outcome, "keys in order": json.dumps(outcome), "raised": None}
    except Exception as error:
        made = {"outcome": None, "raised": type(error).__name__, "message": str(error)}
    if written is not None:
        made["given schema changed"] = written != before
        type_.written = before
    return made

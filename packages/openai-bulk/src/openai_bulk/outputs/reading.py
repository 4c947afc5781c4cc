"""Reads answers back, one at a time."""

from __future__ import annotations

from typing import Any, Dict, Iterator, NamedTuple, Optional

from openai_core.errors import ArgumentError
from openai_core.imports import sibling

from ..errors import InputError
from ..inputs.jsonl import json_lines
from ..inputs.sources import existing
from .texts import text_of


class Result(NamedTuple):
    """One line of an output.

    Attributes:
        custom_id: What the user calls the request.
        body: The answer's body, decoded; `None` where there was no answer.
        text: What the model said, `None` where that is no text.
        parsed: The text as the type that was asked for; `None` without one.
        error: The cause of a failure, `None` for an answer.
    """

    custom_id: str
    body: Optional[Dict[str, Any]]
    text: Optional[str]
    parsed: Any
    error: Optional[Dict[str, Any]]


def read_results(path: Any, output_type: Any = None) -> Iterator[Result]:
    """Yields the results of a JSONL output (or of its file of errors), without loading the file.

    Args:
        path: The path of the file.
        output_type: A pydantic type; the text of each answer is read as it. Default: none.

    Raises:
        InputError: There is no such file, or a line in it is no result.
        OutputParsingError: A text is not what the type says.
    """
    found = existing(path)
    if found.suffix == ".parquet":
        raise ArgumentError("Read Parquet with pyarrow, pandas or polars; `read_results` reads JSONL.")
    for number, entry in json_lines(found):
        if not isinstance(entry, dict) or not {"custom_id", "response", "error"} <= entry.keys():
            reason = "is no result: it lacks custom_id, response or error. Is it the input of a job?"
            raise InputError(reason, line=number, source=str(found))
        body = (entry["response"] or {}).get("body")
        text = text_of(body)
        parsed = None
        if output_type is not None and text is not None:
            read_as = sibling("openai_rest.helpers.structured.parsing", "read_as")
            parsed = read_as(output_type, text, what=f"The answer in line {number}")
        yield Result(entry["custom_id"], body, text, parsed, entry["error"])

"""Reads answers back, one at a time."""

from __future__ import annotations

from typing import Any, Dict, Iterator, NamedTuple, Optional, Tuple

from openai_core.errors import ArgumentError
from openai_core.imports import sibling

from ..errors import InputError
from ..inputs.jsonl import json_lines
from ..inputs.sources import existing
from .texts import refusal_of, text_of


class Result(NamedTuple):
    """One line of an output.

    Attributes:
        custom_id: What the user calls the request.
        body: The answer's body, decoded; `None` where there was no answer.
        text: What the model said, `None` where that is no text.
        parsed: The text as the type that was asked for; `None` without one, and where the text does not fit it.
        error: The cause of a failure, with `code` and `message`; `None` for an answer. For an answer that does not fit
            the type, the code is `OutputParsingError`.
        refusal: Why the model refused to answer, `None` if it did not.
    """

    custom_id: str
    body: Optional[Dict[str, Any]]
    text: Optional[str]
    parsed: Any
    error: Optional[Dict[str, Any]]
    refusal: Optional[str] = None


def read_results(path: Any, output_type: Any = None) -> Iterator[Result]:
    """Yields the results of a JSONL output (or of its file of errors), without loading the file.

    Args:
        path: The path of the file.
        output_type: The type that the job asked for; the text of each answer is read as it. Default: none.

    Raises:
        InputError: There is no such file, or a line in it is no result.
    """
    found = existing(path)
    if found.suffix == ".parquet":
        raise ArgumentError("Read Parquet with pyarrow, pandas or polars; `read_results` reads JSONL.")
    for number, entry in json_lines(found):
        if not isinstance(entry, dict) or not {"custom_id", "response", "error"} <= entry.keys():
            reason = "is no result: it lacks custom_id, response or error. Is it the input of a job?"
            raise InputError(reason, line=number, source=str(found))
        body = (entry["response"] or {}).get("body")
        text, error = text_of(body), entry["error"]
        parsed = None
        if output_type is not None and text is not None and error is None:
            parsed, error = _parsed(output_type, text, number)
        yield Result(entry["custom_id"], body, text, parsed, error, refusal_of(body))


def _parsed(output_type: Any, text: str, number: int) -> Tuple[Any, Optional[Dict[str, Any]]]:
    """One answer of many that does not fit is no reason to read no further."""
    read_answer = sibling("openai_rest.helpers.structured.parsing", "read_answer")
    misfit = sibling("openai_rest.helpers.structured.errors", "OutputParsingError")
    try:
        return read_answer(output_type, text, what=f"The answer in line {number}"), None
    except misfit as error:
        # What follows in the message is about the exception, which nobody gets to see here.
        return None, {"code": "OutputParsingError", "message": str(error).partition(" The error's ")[0]}

"""What command-line arguments stand for."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any, Dict, Mapping, Optional, Sequence

import click

from ..extras import library
from ..job import Job, as_job
from ..pace.limits import Limits

_TABLES = (".csv", ".tsv", ".parquet")


def limits_of(texts: Sequence[str]) -> Dict[str, Limits]:
    """Reads limits such as `gpt-4o=500:200000` (requests and tokens a minute; either may be empty).

    Args:
        texts: One text for each model.

    Raises:
        click.BadParameter: A text has another form.
    """
    return dict(_limit(text) for text in texts)


def _limit(text: str) -> Any:
    model, _, numbers = text.rpartition("=")
    requests, _, tokens = numbers.partition(":")
    try:
        limits = Limits(float(requests) if requests else None, float(tokens) if tokens else None)
    except ValueError:
        limits = Limits()
    if not model or limits == Limits():
        raise click.BadParameter(f"{text!r} is no limit; write MODEL=REQUESTS:TOKENS, such as gpt-4o=500:200000.")
    return model, limits


def job_of(source: str, template: Optional[str]) -> Job:
    """Returns the job of an input.

    Args:
        source: A file in the Batch API's format or, with a template, rows.
        template: A JSON file such as `{"url": "/v1/responses", "custom_id": "{id}", "body": {…}}`.

    Raises:
        click.BadParameter: The template is missing, cannot be read or holds something else.
    """
    if template is None:
        if Path(source).suffix.lower() in _TABLES:
            raise click.BadParameter(f"{source!r} holds rows, not requests; --template says what to ask of each.")
        return as_job(source)
    parts = _object_in(template, "a template")
    url, body, custom_id = parts.pop("url", None), parts.pop("body", None), parts.pop("custom_id", "")
    if parts or not isinstance(url, str) or not isinstance(body, dict) or not isinstance(custom_id, str):
        raise click.BadParameter(
            f"{template!r} is no template; it needs an object with a url, a body and, if rows have ids, a custom_id."
        )
    return Job.requests_for(url, rows=source, body=body, custom_id=custom_id)


def prices_of(path: Optional[str]) -> Dict[str, Any]:
    """Reads a JSON file such as `{"gpt-4o": {"input": 2.5, "output": 10}}`, prices for a million tokens.

    Args:
        path: The path of the file; `None` for no prices.

    Raises:
        click.BadParameter: The file cannot be read or holds something else.
    """
    return {} if path is None else _object_in(path, "prices")


def _object_in(path: str, what: str) -> Dict[str, Any]:
    try:
        found = json.loads(Path(path).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise click.BadParameter(f"Cannot read {what} from {path!r}: {reason}.") from None
    if not isinstance(found, dict):
        raise click.BadParameter(f"{path!r} holds no JSON object; {what} should be one.")
    return found


def absolute_paths(options: Mapping[str, Any]) -> Dict[str, str]:
    """Returns the options that name files, so that a job can be resumed from another folder.

    Args:
        options: The options of the command line, by name.
    """
    return {name: os.path.abspath(options[name]) for name in ("prices", "template") if options.get(name)}


def counter_of(encoding: Optional[str]) -> Any:
    """Returns an encoding of tiktoken, which downloads it if this machine lacks it: the user has named it.

    Args:
        encoding: Its name, such as `o200k_base`; `None` to estimate by the number of bytes.
    """
    return None if encoding is None else library("tiktoken", "tiktoken", "Counting tokens").get_encoding(encoding)

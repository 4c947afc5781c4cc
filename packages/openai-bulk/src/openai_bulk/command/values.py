"""What command-line arguments stand for."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, Optional, Sequence

import click

from ..extras import library
from ..pace.limits import Limits


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


def prices_of(path: Optional[str]) -> Dict[str, Any]:
    """Reads a JSON file such as `{"gpt-4o": {"input": 2.5, "output": 10}}`, prices for a million tokens.

    Args:
        path: The path of the file; `None` for no prices.

    Raises:
        click.BadParameter: The file cannot be read or holds something else.
    """
    if path is None:
        return {}
    try:
        table = json.loads(Path(path).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise click.BadParameter(f"Cannot read prices from {path!r}: {error}.") from None
    if not isinstance(table, dict):
        raise click.BadParameter(f"{path!r} holds no table of prices by model.")
    return table


def counter_of(encoding: Optional[str]) -> Any:
    """Returns an encoding of tiktoken, which downloads it if this machine lacks it: the user has named it.

    Args:
        encoding: Its name, such as `o200k_base`; `None` to estimate by the number of bytes.
    """
    return None if encoding is None else library("tiktoken", "tiktoken", "Counting tokens").get_encoding(encoding)

"""What is known of an operation besides its rendered form: how to call it, and what its service answers."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from ..definitions.model import Operation


@dataclass(frozen=True)
class Answer:
    """What a service answers an operation with.

    Attributes:
        kind: `json`, `page`, `text`, `binary`, `stream` or `none`.
        status: The HTTP status of the answer.
        content_type: The media type; empty where there is no body.
        sample: A body, as JSON.
    """

    kind: str = "none"
    status: int = 200
    content_type: str = ""
    sample: Any = None


@dataclass(frozen=True)
class Call:
    """An operation, with a call of it.

    Attributes:
        operation: The operation that is called.
        arguments: The required arguments, as JSON; `{"$bytes": "…"}` stands for a file.
        answer: What the service answers.
    """

    operation: Operation
    arguments: dict[str, Any] = field(default_factory=dict)
    answer: Answer = field(default_factory=Answer)

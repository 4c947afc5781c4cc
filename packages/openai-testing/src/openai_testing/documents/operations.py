"""What is known of an operation: where it is, what it takes, and what it answers."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any, Dict, List, Mapping, NamedTuple, Optional, Tuple
from urllib.parse import unquote

from ..wire.messages import Request


class Content(NamedTuple):
    """A body of one type.

    Attributes:
        kind: The media type, which may have `*` in it.
        schema: The JSON Schema; `None` if anything goes.
        examples: Whole bodies, as values.
    """

    kind: str
    schema: Any = None
    examples: Tuple[Any, ...] = ()


class Parameter(NamedTuple):
    """A parameter beside the body.

    Attributes:
        place: `path`, `query`, `header` or `cookie`.
        name: The name of the parameter.
        needed: Whether it must be there.
        schema: The JSON Schema of its value.
        is_json: Whether it is sent as JSON.
        explode: Whether each element of an array is sent by itself.
    """

    place: str
    name: str
    needed: bool
    schema: Any
    is_json: bool = False
    explode: bool = True


@dataclass(frozen=True)
class DocumentedOperation:
    """One verb on one path.

    Attributes:
        method: The verb, in capitals.
        path: The path below the base path, with `{placeholders}`.
        parameters: What it takes beside the body.
        body: The bodies that it takes; any if there are none.
        needs_body: Whether there must be a body.
        answers: The bodies of its answers by status, which may be `2XX` or `default`.
        security: The places of credentials: one of these sets has to be complete.
        root: What references in its schemas point into.
        page: The style of its pages, where a client has named it.
    """

    method: str
    path: str
    parameters: Tuple[Parameter, ...] = ()
    body: Tuple[Content, ...] = ()
    needs_body: bool = False
    answers: Mapping[str, Tuple[Content, ...]] = field(default_factory=dict)
    security: Tuple[Tuple[Tuple[str, str], ...], ...] = ()
    root: Any = None
    page: Optional[str] = None

    def __str__(self) -> str:
        return f"{self.method} {self.path}"

    def success(self) -> Tuple[int, Optional[Content]]:
        """Returns the status and the body of its answer when all is well; JSON before other types."""
        statuses = sorted(status for status in self.answers if status[0] == "2")
        chosen = statuses[0] if statuses else "default"
        contents = sorted(self.answers.get(chosen, ()), key=lambda each: not is_json(each.kind))
        return int(chosen) if chosen.isdecimal() else 200, contents[0] if contents else None

    def stream(self) -> Optional[Content]:
        """Returns the events of its answer, if it can stream."""
        contents = [each for status, found in self.answers.items() if status[0] in "2d" for each in found]
        return next((each for each in contents if each.kind.startswith("text/event-stream")), None)

    def failure(self, status: int) -> Optional[Content]:
        """Returns the body of its answer to what it refuses, if the document has one in JSON.

        Args:
            status: The HTTP status, from 400.
        """
        for name in (str(status), f"{status // 100}XX", "default"):
            for content in self.answers.get(name, ()):
                if is_json(content.kind):
                    return content
        return None


class Paths:
    """Finds the operation of a request.

    Args:
        operations: All operations of the document.
        base_path: What stands before each path.
    """

    def __init__(self, operations: List[DocumentedOperation], base_path: str) -> None:
        self._base_path = base_path
        self._by_length: Dict[int, List[Tuple[re.Pattern[str], List[str], DocumentedOperation]]] = {}
        for operation in sorted(operations, key=lambda each: each.path.count("{")):
            pattern, names = _compiled(operation.path.partition("?")[0])
            length = operation.path.count("/")
            self._by_length.setdefault(length, []).append((pattern, names, operation))

    def find(self, request: Request) -> List[Tuple[DocumentedOperation, Dict[str, str]]]:
        """Returns the operations of the request's path, whatever their verbs, with the values of the path.

        Args:
            request: The request of the client.
        """
        path = request.path
        if self._base_path and path.startswith(f"{self._base_path}/"):
            path = path[len(self._base_path) :]
        found: List[Tuple[DocumentedOperation, Dict[str, str]]] = []
        for pattern, names, operation in self._by_length.get(path.count("/"), ()):
            match = pattern.fullmatch(path)
            if match:
                found.append((operation, dict(zip(names, map(unquote, match.groups())))))
        return found


def is_json(kind: str) -> bool:
    """Whether a media type is JSON.

    Args:
        kind: The media type, perhaps with parameters.
    """
    plain = kind.partition(";")[0].strip().lower()
    return plain == "application/json" or plain.endswith("+json") or plain == "*/*"


def _compiled(path: str) -> Tuple[re.Pattern[str], List[str]]:
    parts = re.split(r"\{([^{}]*)\}", path)
    pattern = "".join("([^/]+?)" if number % 2 else re.escape(part) for number, part in enumerate(parts))
    return re.compile(pattern), parts[1::2]

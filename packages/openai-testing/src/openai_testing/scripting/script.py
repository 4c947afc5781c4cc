"""The script of a service: which answer waits for which request."""

from __future__ import annotations

import json
import re
from collections import deque
from dataclasses import dataclass, field
from typing import Any, Deque, List, NamedTuple, Optional, Sequence, Union

from ..faults import Fault
from ..wire.errors import APIFailure
from ..wire.messages import Request, record
from .answers import Answer, as_answer
from .functions import AnswerFunction, Ask

Scripted = Union[str, Answer, Fault, AnswerFunction]
"""What can be scripted: a text, an answer, a fault, or a function that takes the request."""

_KINDS = {
    "/v1/chat/completions": "text",
    "/v1/responses": "text",
    "/v1/completions": "text",
    "/v1/audio/transcriptions": "text",
    "/v1/audio/translations": "text",
    "/v1/embeddings": "embeddings",
}


class Asked(NamedTuple):
    """What a request is to the script: its verb, its path, its model, and which kind of answer it takes.

    Attributes:
        method: The verb in capitals.
        path: The path of the request.
        model: The model that it names; `None` for none.
        kind: Which kind of answer its endpoint takes.
    """

    method: str
    path: str
    model: Optional[str]
    kind: str


@dataclass(eq=False)
class _Line:
    """Answers for the same requests: those that wait, each for one request, or the one for all others."""

    method: Optional[str]
    path: Optional[str]
    model: Optional[str]
    waiting: Deque[Union[Answer, AnswerFunction]] = field(default_factory=deque)
    for_all: bool = False

    @property
    def narrowness(self) -> int:
        """How much it says about its requests."""
        return sum(each is not None for each in (self.method, self.path, self.model))

    def fits(self, asked: Asked, base_path: str) -> bool:
        if not self.waiting or self.model not in (None, asked.model) or self.method not in (None, asked.method):
            return False
        if self.path is not None:
            return path_fits(self.path, asked.path, base_path)
        head = self.waiting[0]
        return asked.kind in ("any", head.kind if isinstance(head, Answer) else "text")

    def take(self) -> Union[Answer, AnswerFunction]:
        return self.waiting[0] if self.for_all else self.waiting.popleft()


class Claim:
    """A scripted answer that a request has taken, until it is used or given back.

    Attributes:
        ask: The function that has to be called first, if there is one.
        used: Whether somebody has answered with it.

    Args:
        lines: The lines of the script, to which the answer can go back.
        line: The line that fits the request.
        request: The request that it answers.
    """

    def __init__(self, lines: List[_Line], line: _Line, request: Request) -> None:
        self._lines = lines
        self._line = line
        self._taken = taken = line.take()
        self.ask: Optional[Ask] = None if isinstance(taken, Answer) else Ask(taken, record(request, None, None))
        self.used = False

    def answer(self) -> Optional[Answer]:
        """Returns the answer; `None` if the function leaves it to the service. Raises `APIFailure` if it failed."""
        return self._taken if isinstance(self._taken, Answer) else self.ask.answer() if self.ask else None

    def give_back(self) -> None:
        """Lets the next request have it."""
        if not self._line.for_all:
            self._line.waiting.appendleft(self._taken)
            if self._line not in self._lines:
                self._lines.insert(0, self._line)

    @property
    def is_for_this_path(self) -> bool:
        """Whether the test named the path, so that an answer that is not used is a mistake."""
        return self._line.path is not None


class Script:
    """The scripted answers of a service.

    Args:
        base_path: What stands before each path; scripts may leave it out.
        any_path: Whether answers without a path fit every request, and not only those that ask for text.
    """

    def __init__(self, base_path: str = "/v1", any_path: bool = False) -> None:
        self._base_path = base_path
        self._any_path = any_path
        self._lines: List[_Line] = []
        self._fallbacks: List[_Line] = []

    def __bool__(self) -> bool:
        return bool(self._lines or self._fallbacks)

    def clear(self) -> None:
        """Forgets all answers."""
        self._lines.clear()
        self._fallbacks.clear()

    def add(
        self,
        answers: Sequence[Scripted],
        then: Optional[Scripted] = None,
        *,
        method: Optional[str] = None,
        path: Optional[str] = None,
        model: Optional[str] = None,
    ) -> None:
        """Queues answers, one request each, in order; `then` answers all that come later.

        Args:
            answers: Answers, texts, faults, or functions that make one.
            then: The answer to all later requests; `None`, the default, for none.
            method: Only requests with this verb (any by default).
            path: Only requests of this path (any by default).
            model: Only requests that name this model (any by default).

        Raises:
            TypeError: An answer is none.
            ValueError: A whole body has no path.
        """
        read = [_read(each) for each in answers]
        last = [] if then is None else [_read(then)]
        for each in (*read, *last):
            if isinstance(each, Answer) and each.kind == "body" and path is None and not self._any_path:
                raise ValueError("'json' is the whole body of one endpoint's answer; say which with path='/v1/…'.")
        where = (None if method is None else method.upper(), path, model)
        if read:
            self._lines.append(_Line(*where, waiting=deque(read)))
        if last:
            self._fallbacks.insert(0, _Line(*where, waiting=deque(last), for_all=True))

    def claim(self, request: Request) -> Optional[Claim]:
        """Takes the answer for a request; `None` if none fits.

        Args:
            request: The request to answer.
        """
        if not self:
            return None
        asked = Asked(request.method, request.path, _model_of(request), self._kind(request))
        line = self._line(asked)
        return None if line is None else Claim(self._lines, line, request)

    def take(self, asked: Asked, request: Request) -> Optional[Answer]:
        """Takes an answer at once, where nobody can be asked to wait; answers with faults are left for requests.

        Args:
            asked: What the request is to the script.
            request: The request to answer.

        Raises:
            APIFailure: The function failed.
        """
        line = self._line(asked)
        if line is None or _has_fault(line.waiting[0]):
            return None
        claim = Claim(self._lines, line, request)
        if claim.ask is not None:
            claim.ask.call()
        return claim.answer()

    def _line(self, asked: Asked) -> Optional[_Line]:
        self._lines[:] = [line for line in self._lines if line.waiting]
        for lines in (self._lines, self._fallbacks):
            fitting = [line for line in lines if line.fits(asked, self._base_path)]
            if fitting:
                return max(fitting, key=lambda line: line.narrowness)  # the first one of the narrowest
        return None

    def _kind(self, request: Request) -> str:
        if self._any_path:
            return "any"
        return _KINDS.get(request.path, "") if request.method == "POST" else ""


def _read(value: Scripted) -> Union[Answer, AnswerFunction]:
    return value if callable(value) else as_answer(value)


def _has_fault(head: Union[Answer, AnswerFunction]) -> bool:
    return isinstance(head, Answer) and head.fault is not None


def path_fits(template: str, path: str, base_path: str) -> bool:
    """Whether a path is the one that a test names: the base path may be left out; `{name}` stands for one segment.

    Args:
        template: The path that the test names.
        path: The path of a request.
        base_path: What all paths begin with, such as `/v1`.
    """
    pattern = "".join(
        "[^/]+" if part.startswith("{") else re.escape(part) for part in re.split(r"(\{[^/{}]*\})", template)
    )
    return re.fullmatch(f"(?:{re.escape(base_path)})?{pattern}", path) is not None


def _model_of(request: Request) -> Optional[str]:
    from ..wire.multipart import parse_form

    try:
        if request.headers.get("content-type", "").startswith("multipart/"):
            fields: Any = parse_form(request).fields
        else:
            fields = json.loads(request.body) if request.body else {}
    except (ValueError, RecursionError, APIFailure):
        return None
    model = fields.get("model") if isinstance(fields, dict) else None
    return model if isinstance(model, str) else None

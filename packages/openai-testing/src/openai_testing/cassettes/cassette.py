"""A cassette: which recorded call answers a request, and what is recorded. No I/O but its own file."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any, Iterable, List, Optional, Sequence, Tuple, Union

from ..wire.differences import differences
from ..wire.errors import APIFailure
from ..wire.messages import Reply, Request
from .bodies import pieces_of, read_answer, read_request
from .files import CassetteFile, Facts, RecordedCall
from .redaction import Redaction

MODES = ("replay", "record", "extend")
COMPARED = ("method", "path", "query", "body")
_BODIES = ("json", "form", "files", "text", "binary", "events", "base64")
_TOLD = 5


class Cassette:
    """Recorded calls in a file.

    Each recorded call answers one request, in the order in which they were recorded. A request that none answers gets
    status 400 with the nearest recorded call and what differs.

    Args:
        path: The YAML file.
        mode: `replay` answers only from the file, and never asks a service. `extend` answers from the file, and asks
            for and records what is not in it. `record` asks for everything and begins the file anew. Default: `replay`.
        compare: What has to be the same: some of `method`, `path`, `query` and `body`. The order of keys never matters.
            Default: all.
        ignore: Places that may differ, such as `body.user` or `query.after`.
        repeat: Whether a recorded call answers any number of requests. Default: one.
        remove: Regular expressions of further texts to remove when recording.

    Attributes:
        unanswered: What was wrong with the requests that no recorded call answered.

    Raises:
        FileNotFoundError: It replays, and there is no file.
        ModuleNotFoundError: PyYAML is not installed.
        ValueError: The file is no cassette, or an argument is not valid.
    """

    def __init__(
        self,
        path: Union[str, Path],
        *,
        mode: str = "replay",
        compare: Sequence[str] = COMPARED,
        ignore: Sequence[str] = (),
        repeat: bool = False,
        remove: Sequence[str] = (),
    ) -> None:
        if mode not in MODES:
            raise ValueError(f"A cassette's mode is one of {', '.join(MODES)}, but not {mode!r}.")
        unknown = [each for each in compare if each not in COMPARED]
        if unknown:
            raise ValueError(f"'compare' names {unknown[0]!r}; it can name {', '.join(COMPARED)}.")
        self._file = CassetteFile(Path(path))
        self.mode = mode
        self._compared = tuple(compare)
        self._ignored = tuple(ignore)
        self._repeat = repeat
        self._redaction = Redaction(remove)
        self._lock = threading.Lock()
        self._begun = False
        self.unanswered: List[str] = []
        self.calls: List[RecordedCall] = self._read()
        self._left = list(range(len(self.calls)))

    @property
    def path(self) -> Path:
        """The YAML file."""
        return self._file.path

    @property
    def recorded_from(self) -> Optional[str]:
        """The base URL of the service that was recorded, if the file names it."""
        return self._file.recorded_from

    @property
    def unused(self) -> List[RecordedCall]:
        """The recorded calls that have answered no request."""
        return [self.calls[number] for number in self._left]

    def check(self) -> None:
        """Raises `AssertionError` if a request came that no recorded call answers."""
        if self.unanswered:
            raise AssertionError("\n".join(self.unanswered))

    def answer(self, request: Request) -> Optional[Reply]:
        """Returns the recorded answer, or the error that there is none; `None` if a service is to be asked.

        Args:
            request: The request to answer.
        """
        if self.mode == "record":
            return None
        asked = _request_facts(request, self._redaction)
        with self._lock:
            told = [(number, self._differences(self.calls[number], asked)) for number in range(len(self.calls))]
            fitting = [number for number, found in told if not found]
            free = [number for number in fitting if number in self._left] or (fitting if self._repeat else [])
            if free:
                if free[0] in self._left:
                    self._left.remove(free[0])
                return self._reply(self.calls[free[0]])
            if self.mode == "extend":
                return None
            message = self._no_answer(asked, told, len(fitting))
            self.unanswered.append(message)
        headers = [("x-should-retry", "false")]
        return APIFailure(400, message, code="no_recorded_call", headers=headers).reply()

    def keep(self, request: Request, status: int, headers: Iterable[Tuple[str, str]], content: bytes) -> None:
        """Records a call, without its secrets.

        Args:
            request: What was asked.
            status: The status of the answer.
            headers: Its header fields.
            content: Its whole body, not compressed.
        """
        redaction = self._redaction.with_secrets_of(request)
        pairs = list(headers)
        kind = next((value for name, value in pairs if name.lower() == "content-type"), "")
        with self._lock:
            body = read_answer(content, kind, redaction)
            if not self._begun:
                self._begin()
            if body is None:
                body = {"file": self._file.keep_content(content, kind)}
            response = {"status": status, "headers": redaction.response_headers(pairs), **body}
            call = RecordedCall(_request_facts(request, redaction), response)
            self.calls.append(call)
            self._file.append(call)

    def note_upstream(self, url: str) -> None:
        """Notes where the calls come from, for readers of the file; before the first is recorded.

        Args:
            url: The address of the service.
        """
        self._file.recorded_from = self._redaction.text(url)

    def _read(self) -> List[RecordedCall]:
        if self.mode != "record" and self._file.exists():
            self._begun = True
            return self._file.read()
        if self.mode == "replay":
            raise FileNotFoundError(
                f"There is no cassette {self._file.path}; record it first: openai-testing record --to {self._file.path}"
            )
        return []

    def _begin(self) -> None:
        self._file.begin()
        self._begun = True

    def _reply(self, call: RecordedCall) -> Reply:
        response = call.response
        headers = [(str(name), str(value)) for name, value in (response.get("headers") or {}).items()]
        pieces = [self._file.content(response["file"])] if "file" in response else pieces_of(response)
        if "events" in response:
            return Reply(int(response["status"]), headers, events=pieces)
        return Reply(int(response["status"]), headers, b"".join(pieces))

    def _differences(self, call: RecordedCall, asked: Facts) -> List[str]:
        found: List[str] = []
        for part in self._compared:
            if part == "body":
                found += differences(_body(call.request), _body(asked))
            else:
                default: Any = {} if part == "query" else ""
                found += differences(call.request.get(part) or default, asked.get(part) or default, name=part)
        return [each for each in found if not any(_is_in(each, place) for place in self._ignored)]

    def _no_answer(self, asked: Facts, told: Sequence[Tuple[int, List[str]]], fitting: int) -> str:
        begin = f"No call in {self.path} answers {asked['method']} {asked['path']}"
        if not told:
            return f"{begin}: it is empty."
        if fitting:
            times = "once" if fitting == 1 else f"{fitting} times"
            return (
                f"{begin} again: it is recorded {times}, and was replayed as often. Give repeat=True if it may repeat."
            )
        number, found = min(
            told, key=lambda each: (self.calls[each[0]].request.get("path") != asked["path"], len(each[1]))
        )
        more = f"; and {len(found) - _TOLD} more" if len(found) > _TOLD else ""
        nearest = f"The nearest, call {number + 1} ({self.calls[number]}), differs: {'; '.join(found[:_TOLD])}{more}."
        return f"{begin}. {nearest} If that is meant, record it: mode='extend'."


def _request_facts(request: Request, redaction: Redaction) -> Facts:
    query = redaction.query(request.query_pairs)
    headers = redaction.request_headers(request.headers)
    return {
        "method": request.method,
        "path": redaction.text(request.path),
        **({"query": query} if query else {}),
        **({"headers": headers} if headers else {}),
        **read_request(request, redaction.with_secrets_of(request)),
    }


def _body(facts: Facts) -> Any:
    """Returns what is compared of a body: JSON itself, and anything else under its name."""
    found = {name: facts[name] for name in _BODIES if name in facts}
    return found["json"] if list(found) == ["json"] else found


def _is_in(difference: str, place: str) -> bool:
    name = difference.partition(": ")[0]
    return name == place or name.startswith((f"{place}.", f"{place}["))

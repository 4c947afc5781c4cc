"""Ctrl+C at each line of a call, one after the other."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Callable, Iterator

import httpx
import pytest
from raw_server import RawServer, answers_by_name

import openai_core
from openai import DefaultHttpxClient, OpenAI

STEP = 1 if int(os.environ.get("FAULTS_STORM", "100")) >= 1000 else 8
"""Each line in a long run, each eighth in a short one."""

FOLDER = str(Path(openai_core.__file__).parent / "transports")


class Interrupted:
    """Interrupts its thread at the nth line of the transports.

    Attributes:
        done: Whether it came to that line.
        place: Where that was.
    """

    def __init__(self, line: int) -> None:
        self.done = False
        self.place = ""
        self._left = line

    @contextmanager
    def tracing(self) -> Iterator[None]:
        before = sys.gettrace()
        sys.settrace(self._trace)
        try:
            yield
        finally:
            sys.settrace(before)

    def _trace(self, frame: Any, event: str, argument: Any) -> Any:
        if not frame.f_code.co_filename.startswith(FOLDER) or _is_of_finalizer(frame):
            return None
        if event == "line":
            self._left -= 1
            if self._left <= 0:
                self.done = True
                self.place = f"{Path(frame.f_code.co_filename).name}:{frame.f_lineno}"
                sys.settrace(None)
                raise KeyboardInterrupt
        return self._trace


def _is_of_finalizer(frame: Any) -> bool:
    """Python ignores what is raised in a finalizer."""
    while frame is not None and frame.f_code.co_name != "__del__":
        frame = frame.f_back
    return frame is not None


# A socket that was made one line before is closed as it is forgotten, and Python says so.
@pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")
@pytest.mark.parametrize("warm", [False, True], ids=["new", "used-again"])
def test_blocking(serve: Callable[..., RawServer], warm: bool) -> None:
    server = serve(answers_by_name)
    lost = []
    for line in range(1, 5000, STEP):
        http_client = DefaultHttpxClient(limits=httpx.Limits(max_connections=1))
        options = {"max_retries": 0, "timeout": httpx.Timeout(5, pool=0.1)}
        with OpenAI(api_key="sk-test", base_url=server.url, http_client=http_client, **options) as client:
            if warm:
                client.models.retrieve("before")
            interrupted = Interrupted(line)
            try:
                with interrupted.tracing():
                    client.models.retrieve("interrupted")
            except KeyboardInterrupt:
                pass
            if not interrupted.done:
                break
            if not server.is_idle(1, 0.3):
                lost.append(("open before", interrupted.place))
            try:
                assert client.models.retrieve("after").id == "after"
            except Exception as error:
                lost.append((repr(error), interrupted.place))
            if not server.is_idle(1, 0.3):
                lost.append(("open", interrupted.place))
    assert not lost, "\n".join(map(str, lost))
    assert 50 < line < 5000

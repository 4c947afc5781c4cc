"""Feed events to the accumulator that is installed here."""

from __future__ import annotations

import json
import warnings
from types import SimpleNamespace
from typing import Any, Dict, Iterator, List

from openai.lib.responses_websocket import ResponsesWebSocketAccumulator
from openai.resources.responses.responses import ResponsesConnection
from play.described import described

_FAMILIES = (EOFError, TimeoutError, ValueError, RuntimeError)


def run(scripts: Iterator[Dict[str, Any]]) -> Iterator[Dict[str, object]]:
    warnings.simplefilter("ignore")
    no_socket: Any = SimpleNamespace()
    connection = ResponsesConnection(no_socket)
    for script in scripts:
        events = [connection.parse_event(json.dumps(event)) for event in script["events"]]
        yield {"name": script["name"], "flavour": "-", **_seen(events)}


def _seen(events: List[Any]) -> Dict[str, object]:
    accumulator = ResponsesWebSocketAccumulator()
    return {
        "happened": [_tried(lambda event=event: accumulator.add_event(event)) for event in events],
        "snapshot": _tried(lambda: _of_snapshot(accumulator.snapshot())),
        "details": _tried(lambda: described(accumulator.detailed_snapshot())),
        "final": _tried(lambda: described(accumulator.get_final_response())),
    }


def _of_snapshot(snapshot: Any) -> object:
    found = {**vars(snapshot), "output": [vars(item) for item in snapshot.output], "text": snapshot.output_text}
    return described(found)


def _tried(call: Any) -> object:
    try:
        return call()
    except Exception as error:
        return family(error)


def family(error: BaseException) -> str:
    """The class of the client, or of Python, that a program would catch."""
    if type(error).__name__ in ("ResponsesWebSocketError", "ResponsesWebSocketBufferError"):
        return type(error).__name__
    names = [base.__name__ for base in type(error).__mro__]
    if "ConnectionClosed" in names:
        return "ConnectionClosed"
    return next((each.__name__ for each in _FAMILIES if isinstance(error, each)), type(error).__name__)

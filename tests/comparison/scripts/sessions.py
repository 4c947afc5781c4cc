"""Sessions over WebSockets, step by step: what the server sends, and what a program does on its side."""

from __future__ import annotations

from typing import Any, Dict, Iterator, List

Step = List[Any]
_WIDE: Dict[str, Any] = {
    "max_lanes": 4,
    "max_events_per_lane": 100,
    "max_events": 100,
    "max_bytes_per_lane": 100_000,
    "max_bytes": 100_000,
}
_SOON = 5
_CREATE = {"type": "response.create", "model": "m", "input": "Hello"}
_SPEECH = {"type": "session.input_audio_buffer.append", "audio": "AAAA"}


def scripts() -> Iterator[Dict[str, Any]]:
    yield from _limits()
    yield from _lanes()
    yield from _final_responses()
    yield from _ends()
    yield from _overflows()
    yield from _translations()
    yield from _refused_translations()


def _script(name: str, *steps: Step, limits: Dict[str, Any] = _WIDE, **more: Any) -> Dict[str, Any]:
    return {"name": name, "kind": "lanes", "steps": steps, "limits": limits, "isolate": False, **more}


def _event(kind: str, stream: Any = None, **fields: Any) -> Dict[str, Any]:
    return {"type": f"response.{kind}", **({} if stream is None else {"stream_id": stream}), **fields}


def _delta(text: str, stream: Any = None) -> Dict[str, Any]:
    return _event("output_text.delta", stream, delta=text, output_index=0, content_index=0, item_id="item_1")


def _response(response_id: str, stream: Any = None, end: str = "completed", **fields: Any) -> List[Dict[str, Any]]:
    """The events of one response; its output comes item by item only."""
    content = [{"type": "output_text", "text": "Hi", "annotations": []}]
    item = {"id": "item_1", "type": "message", "role": "assistant", "status": "completed", "content": content}
    body: Dict[str, Any] = {"id": response_id, "object": "response", "model": "m", "tools": [], **fields}
    return [
        _event("created", stream, response={**body, "status": "in_progress", "output": []}),
        _delta("Hi", stream),
        _event("output_item.done", stream, output_index=0, item=item),
        _event(end, stream, response={**body, "status": end, "output": None}),
    ]


def _limits() -> Iterator[Dict[str, Any]]:
    for name in _WIDE:
        for value in (0, True, 1.5, None, "4"):
            yield _script(f"limits: {name} {value!r}", ["recv", None, 0], limits={**_WIDE, name: value})
    yield _script("limits: max_response_bytes", ["settle"], limits={**_WIDE, "max_response_bytes": -1})


def _lanes() -> Iterator[Dict[str, Any]]:
    for stream_id in ("a", "A.b-c_9", "", "ä", "a b", "x" * 256, "x" * 257, "a\n", 5, None):
        yield _script(f"lanes: {stream_id!r}"[:40], ["lane", stream_id], ["lane", stream_id])
    yield _script("lanes: too many", *(["lane", name] for name in "abcd"))
    mixed = [_delta("1", "a"), _delta("2"), _delta("3", "b"), _delta("4", "nobody"), _delta("5", "a"), _delta("6", 7)]
    received: List[Step] = [["recv", name, _SOON] for name in ("a", "a", "b", None, None, None)]
    yield _script("lanes: routing", ["lane", "a"], ["lane", "b"], ["serve", mixed], *received, ["recv", "a", 0])
    closed: List[Step] = [["lane", "a"], ["close lane", "a"], ["serve", mixed], ["settle"]]
    yield _script(
        "lanes: closed", *closed, ["recv", "a", _SOON], ["recv", None, _SOON], ["send", "a", _CREATE], ["lane", "a"]
    )
    yield _script("lanes: closed default", ["close lane", None], ["serve", mixed], ["settle"], ["recv", None, _SOON])
    sent: List[Step] = [["send", "a", _CREATE], ["send", "a", {**_CREATE, "stream_id": "a"}], ["heard"]]
    yield _script("lanes: two at a time", ["lane", "a"], *sent)
    yield _script("lanes: another lane's", ["lane", "a"], ["send", "a", {**_CREATE, "stream_id": "b"}], ["heard"])
    yield _script("lanes: the default lane's", ["send", None, {**_CREATE, "stream_id": None}], ["heard"])
    steer = {"type": "response.steer", "previous_response_id": "r", "input": []}
    yield _script("lanes: steering", ["lane", "a"], ["send", "a", steer], ["send", "a", steer], ["heard"])
    later: List[Step] = [["serve", _response("r", "a")], ["final", "a", _SOON], ["send", "a", _CREATE], ["heard"]]
    yield _script("lanes: one after the other", ["lane", "a"], ["send", "a", _CREATE], *later)
    yield _script("lanes: not entered", ["recv", None, 0], ["send", None, _CREATE], enter=False)


def _final_responses() -> Iterator[Dict[str, Any]]:
    final: Step = ["final", None, _SOON]
    for end in ("completed", "failed", "incomplete"):
        yield _script(f"final: {end}", ["serve", _response("r", end=end)], final, final)
        yield _script(f"final: {end}, without a beginning", ["serve", _response("r", end=end)[1:]], final)
        yield _script(f"final: {end}, nothing in it", ["serve", [_event(end)]], final)
    two = [*_response("one"), *_response("two")]
    yield _script("final: the next one", ["serve", two], ["settle"], final, final, final)
    yield _script("final: the next one begins", ["serve", two[:5]], ["settle"], final, final)
    error = {"type": "error", "code": "c", "message": "m", "param": None, "sequence_number": 1}
    begun = _response("r")[0]
    yield _script("final: error", ["serve", [begun, error, *_response("r")[1:]]], final, final, ["recv", None, _SOON])
    yield _script(
        "final: better after an error", ["serve", [error, *_response("r")]], final, ["recv", None, _SOON], final
    )
    yield _script("final: of another lane", ["serve", _response("r", "x")], ["settle"], ["final", None, 0])
    yield _script("final: time is up", ["serve", [begun]], ["final", None, 0.05], ["serve", _response("r")[1:]], final)
    small = {**_WIDE, "max_response_bytes": 200}
    yield _script("final: too long", ["serve", two], final, ["recv", None, _SOON], ["recv", None, _SOON], limits=small)
    yield _script("final: lane closed", ["serve", [begun]], ["recv", None, _SOON], ["close lane", None], final)


def _ends() -> Iterator[Dict[str, Any]]:
    waiting: List[Step] = [["serve", [_delta("1")]], ["settle"]]
    for end in (["hang up", 1000], ["hang up", 1011], ["drop"], ["close"], ["serve raw", "no json"]):
        name = " ".join(map(str, end))
        yield _script(f"ends: {name}", *waiting, end, ["settle"], ["recv", None, _SOON], ["recv", None, _SOON])
        yield _script(
            f"ends: {name}, then more", end, ["settle"], ["send", None, _CREATE], ["lane", "a"], ["final", None, _SOON]
        )
    yield _script("ends: a second session", ["second session"])
    yield _script("ends: entered again", ["enter again"])


def _overflows() -> Iterator[Dict[str, Any]]:
    burst = [_delta("x" * 20, name) for name in "aababbaa"]
    received: List[Step] = [["recv", name, 0.05] for name in ("a", "b", None, "a", "b", None)]
    narrow = [
        {"max_events_per_lane": 3},
        {"max_events": 4},
        {"max_bytes_per_lane": 400},
        {"max_bytes": 600},
        {"max_events": 1, "max_bytes": 300},
        {"max_bytes": 100},
    ]
    for limits in narrow:
        for isolate in (False, True):
            name = f"overflows: {limits}{', isolated' if isolate else ''}"
            lanes: List[Step] = [["lane", "a"], ["lane", "b"]]
            steps: List[Step] = [*lanes, ["serve", burst], ["settle"], *received, ["serve", [_delta("d")]]]
            yield _script(name, *steps, ["recv", None, 0.05], limits={**_WIDE, **limits}, isolate=isolate)
    crowd = [_delta("x"), *(_delta("x", name) for name in "abab"), _delta("y" * 500)]
    for isolate in (False, True):
        name = f"overflows: default lane{', isolated' if isolate else ''}"
        limits = {**_WIDE, "max_bytes_per_lane": 300}
        yield _script(name, ["lane", "a"], ["serve", crowd], ["settle"], *received, limits=limits, isolate=isolate)


def _translation(name: str, *steps: Step, **more: Any) -> Dict[str, Any]:
    return {"name": f"translations: {name}", "kind": "translation", "steps": steps, "model": "m", "client": {}, **more}


def _translations() -> Iterator[Dict[str, Any]]:
    delta = {"type": "session.output_transcript.delta", "event_id": "e", "delta": "Bonjour"}
    closed = {"type": "session.closed", "event_id": "e"}
    close: Step = ["send", None, {"type": "session.close"}]
    speech: Step = ["send", None, _SPEECH]
    recv: Step = ["recv", None, None]
    timed: Step = ["recv", None, _SOON]
    yield _translation("all", speech, ["serve", [delta]], recv, close, ["serve", [delta, closed]], recv, recv, speech)
    yield _translation("closed twice", close, close, ["heard"], speech, ["close"], close)
    yield _translation("received with a limit", ["serve", [delta, closed]], timed, timed, ["settle"], speech)
    yield _translation("time is up", ["recv", None, 0.02], ["serve", [delta]], timed)
    yield _translation("after the end", ["serve", [closed]], recv, recv, ["close"])
    yield _translation("after the end, with a limit", ["serve", [closed]], timed, ["settle"], ["recv", None, 0.5])
    for odd in ({"type": "session.closed"}, {**closed, "event_id": None}, {**closed, "more": 1}):
        yield _translation(f"odd end {odd}", ["serve", [odd]], recv, speech, ["heard"])
    for raw in ("no json", "[]", '{"type":"session.tomorrow"}', '{"a":1}'):
        yield _translation(f"odd message {raw}", ["serve raw", raw], recv, speech, ["heard"])
    for end in (["hang up", 1000], ["hang up", 1011], ["drop"]):
        yield _translation(f"{end}", end, ["settle"], recv, speech, speech, ["close"])
    yield _translation("entered again", ["enter again"])
    yield _translation("query", ["heard"], query={"a": ["1", None], "b": None, "model": "other"})
    urls = {"path": "/v1?base=1&both=base", "default_query": {"both": "default", "deep": {"x": 1, "y": [1, 2]}}}
    yield _translation("query of the client", ["heard"], client=urls)
    yield _translation("query of the client, overridden", ["heard"], client=urls, query={"deep": "mine", "base": "0"})
    yield _translation("query of a gateway", ["heard"], client={**urls, "gateway": "/gate?both=gate&g=1&g=2"})


def _refused_translations() -> Iterator[Dict[str, Any]]:
    yield _translation("refused: no model", model="")
    yield _translation("refused: intent", query={"intent": "transcription"})
    yield _translation("refused: intent of the client", client={"default_query": {"intent": "x"}})
    yield _translation("refused: intent of the base URL", client={"path": "/v1?intent="})
    yield _translation("refused: intent of the gateway", client={"gateway": "/v1?intent=x"})
    yield _translation("refused: Azure", client={"azure": True})

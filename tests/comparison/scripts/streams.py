"""Scripted streams: which call, with which arguments, and which bytes the server sends."""

from __future__ import annotations

from typing import Any, Dict, Iterator, List, Tuple

from scripts.values import DONE, event, typed

_CHAT = {"model": "m", "messages": [{"role": "user", "content": "hi"}], "stream": True}
_CALLS: Dict[str, Tuple[str, List[object], Dict[str, object]]] = {
    "chat": ("chat.completions.create", [], _CHAT),
    "completions": ("completions.create", [], {"model": "m", "prompt": "p", "stream": True}),
    "responses": ("responses.create", [], {"model": "m", "input": "i", "stream": True}),
    "images": ("images.generate", [], {"model": "m", "prompt": "p", "stream": True}),
    "audio": ("audio.transcriptions.create", [], {"model": "m", "file": ["a.wav", "x"], "stream": True}),
    "speech": ("audio.speech.create", [], {"model": "m", "input": "i", "voice": "v"}),
    "assistants": ("beta.threads.runs.create", ["thread_1"], {"assistant_id": "a", "stream": True}),
    "assistant outputs": (
        "beta.threads.runs.submit_tool_outputs",
        ["run_1"],
        {"thread_id": "t", "tool_outputs": [], "stream": True},
    ),
}


def _chunk(index: int = 0, finish: Any = None, **delta: object) -> Dict[str, object]:
    choice = {"index": index, "delta": delta, "finish_reason": finish, "logprobs": None}
    return {"id": "c1", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]}


_HELLO, _WORLD, _STOP = event(_chunk(content="Hel")), event(_chunk(content="lo é")), event(_chunk(finish="stop"))
_FAILURE = {"error": {"message": "overloaded", "type": "server_error", "code": "x", "param": None}}
_RESPONSE = {"id": "resp_1", "object": "response", "created_at": 1.0, "model": "m", "output": [], "status": "completed"}
_CREATED = typed("response.created", sequence_number=0, response={**_RESPONSE, "status": "in_progress"})
_DELTA = typed(
    "response.output_text.delta",
    sequence_number=1,
    delta="Hi",
    item_id="i",
    output_index=0,
    content_index=0,
    logprobs=[],
)
_COMPLETED = typed("response.completed", sequence_number=2, response=_RESPONSE)
_RUN = {"id": "run_1", "object": "thread.run", "status": "queued", "thread_id": "t"}
_TEXT = {"id": "cmpl", "object": "text_completion", "choices": [{"index": 0, "text": "a", "finish_reason": None}]}
_TEXT_END = {"id": "cmpl", "object": "text_completion", "choices": [{"index": 0, "text": "", "finish_reason": "stop"}]}

_BODIES: Dict[str, Dict[str, str]] = {
    "chat": {
        "whole": _HELLO + _WORLD + _STOP + DONE,
        "no [DONE] after the finish reason": _HELLO + _WORLD + _STOP,
        "cut off": _HELLO + _WORLD,
        "cut off within an event": _HELLO + _WORLD[:30],
        "nothing at all": "",
        "only [DONE]": DONE,
        "text after [DONE]": _HELLO + _STOP + DONE + _WORLD,
        "comments and retry lines": ": ping\n\n" + _HELLO + "retry: 100\n\nid: 7\n\n: ping\n" + _STOP + DONE,
        "CRLF": (_HELLO + _STOP + DONE).replace("\n", "\r\n"),
        "CR": (_HELLO + _STOP + DONE).replace("\n", "\r"),
        "no space after the colon": (_HELLO + _STOP + DONE).replace("data: ", "data:"),
        "byte order mark": "\ufeff" + _HELLO + _STOP + DONE,
        "line separators in a text": event('{"id":"a\u2028b\u0085c","choices":[]}') + _STOP + DONE,
        "data on two lines": 'data: {"id":"a",\ndata: "choices":[]}\n\n' + _STOP + DONE,
        "error in the middle": _HELLO + event(_FAILURE) + _WORLD,
        "error event in the middle": _HELLO + event(_FAILURE, "error") + _WORLD,
        "error as a text": _HELLO + event({"error": "overloaded"}) + DONE,
        "error event without an error": _HELLO + event({"message": "m", "code": 7}, "error") + DONE,
        "error is null": event({**_chunk(content="x"), "error": None}) + _STOP + DONE,
        "data that is not JSON": _HELLO + event("{nope") + DONE,
        "unknown fields and values": event({**_chunk(finish="tired", new=1), "more": {"a": []}}) + DONE,
        "no choices": event({"id": "c1", "choices": [], "usage": {"total_tokens": 3}}) + _STOP + DONE,
        "two choices, one unfinished": event(_chunk(1, content="x")) + _STOP,
        "tool calls": event(_chunk(tool_calls=[{"index": 0, "id": "t", "function": {"name": "f"}}])) + _STOP + DONE,
        "named events": event(_chunk(content="x"), "chunk") + _STOP + DONE,
        "a list and a number": event([1, 2]) + event(3) + _STOP + DONE,
    },
    "completions": {
        "whole": event(_TEXT) + event(_TEXT_END) + DONE,
        "no [DONE]": event(_TEXT) + event(_TEXT_END),
        "cut off": event(_TEXT),
        "error in the middle": event(_TEXT) + event(_FAILURE),
    },
    "responses": {
        "whole": _CREATED + _DELTA + _COMPLETED,
        "with [DONE]": _CREATED + _DELTA + _COMPLETED + DONE,
        "failed": _CREATED + typed("response.failed", sequence_number=2, response={**_RESPONSE, "status": "failed"}),
        "incomplete": _CREATED + typed("response.incomplete", sequence_number=2, response=_RESPONSE),
        "cut off": _CREATED + _DELTA,
        "error event": _CREATED + typed("error", sequence_number=1, message="no", code="x", param=None),
        "error object": _CREATED + event({"type": "error", **_FAILURE}, "error"),
        "unknown event": _CREATED + typed("response.of.tomorrow", sequence_number=1, new={"a": 1}) + _COMPLETED,
        "events without names": "".join(
            text.partition("\n")[2] if text.startswith("event") else text for text in (_CREATED, _DELTA, _COMPLETED)
        ),
    },
    "images": {
        "whole": typed("image_generation.partial_image", b64_json="QQ==", partial_image_index=0)
        + typed("image_generation.completed", b64_json="QQ==", created_at=1),
        "cut off": typed("image_generation.partial_image", b64_json="QQ==", partial_image_index=0),
        "error": typed("error", error=_FAILURE["error"]),
    },
    "audio": {
        "whole": typed("transcript.text.delta", delta="a") + typed("transcript.text.done", text="ab") + DONE,
        "no [DONE]": typed("transcript.text.delta", delta="a") + typed("transcript.text.done", text="ab"),
        "cut off": typed("transcript.text.delta", delta="a"),
        "error": event(_FAILURE, "error"),
    },
    "speech": {"bytes": "RIFF not really audio", "nothing": ""},
}
_THREAD = {
    "whole": event(_RUN, "thread.run.created")
    + event({**_RUN, "status": "completed"}, "thread.run.completed")
    + event("[DONE]", "done"),
    "message delta": event(
        {"id": "m", "object": "thread.message.delta", "delta": {"content": []}}, "thread.message.delta"
    )
    + event("[DONE]", "done"),
    "cut off": event(_RUN, "thread.run.created"),
    "error event": event(_RUN, "thread.run.created") + event({"message": "no", "code": "x"}, "error"),
    "error object": event(_RUN, "thread.run.created") + event(_FAILURE, "error"),
    "unknown event": event(_RUN, "thread.run.of.tomorrow") + event("[DONE]", "done"),
}
_BODIES["assistants"] = _BODIES["assistant outputs"] = _THREAD


def scripts() -> Iterator[Dict[str, object]]:
    """Every stream, once in one piece and once byte by byte."""
    for call, bodies in _BODIES.items():
        operation, positional, keyword = _CALLS[call]
        for name, body in bodies.items():
            for piece in (1 << 20, 1):
                pieces = "" if piece > 1 else ", byte by byte"
                yield {
                    "name": f"{call}: {name}{pieces}",
                    "operation": operation,
                    "positional": positional,
                    "keyword": keyword,
                    "body": body,
                    "piece": piece,
                }

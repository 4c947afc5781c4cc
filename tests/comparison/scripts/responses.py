"""Scripted streams for `responses.stream`."""

from __future__ import annotations

from itertools import count
from typing import Any, Dict, Iterator, List, Optional

from scripts.values import DONE, event, typed

_CALL = {"model": "m", "input": "i"}
_PLACE = '{"city": "Rome", "hours": 2}'
_ANSWER = '{"text": "two", "places": [{"city": "Rome", "hours": null}]}'
_STRICT = {"type": "function", "name": "look_up", "strict": True, "parameters": {"type": "object", "properties": {}}}


def _response(status: str, output: Any = (), **fields: Any) -> Dict[str, Any]:
    known = {
        "id": "resp_1",
        "object": "response",
        "created_at": 1.0,
        "model": "m",
        "status": status,
        "parallel_tool_calls": True,
        "tool_choice": "auto",
        "tools": [],
        "error": None,
        "incomplete_details": None,
        **fields,
    }
    return known if output is None else {**known, "output": list(output)}


class _Script:
    """Writes the events of one response, with their sequence numbers."""

    def __init__(self, output: Any = ()) -> None:
        self._numbers = count()
        self.text = ""
        self.output: List[Dict[str, Any]] = []
        self.add("response.created", response=_response("in_progress", output))
        self.add("response.in_progress", response=_response("in_progress", output))

    def add(self, kind: str, **fields: Any) -> _Script:
        self.text += typed(kind, sequence_number=next(self._numbers), **fields)
        return self

    def item(self, item: Dict[str, Any], first: Optional[Dict[str, Any]] = None) -> _Script:
        """An item that is added and done, with nothing in between."""
        place = len(self.output)
        self.add("response.output_item.added", output_index=place, item={**item, **(first or {})})
        self.output.append(item)
        return self.add("response.output_item.done", output_index=place, item=item)

    def message(self, text: str, name: str = "msg", **fields: Any) -> _Script:
        at = {"item_id": name, "output_index": len(self.output), "content_index": 0}
        part = {"type": "output_text", "text": "", "annotations": [], "logprobs": []}
        message = {"id": name, "type": "message", "role": "assistant", "status": "in_progress", "content": [], **fields}
        self.add("response.output_item.added", output_index=at["output_index"], item=message)
        self.add("response.content_part.added", part=part, **at)
        for start in range(0, len(text), 6):
            self.add("response.output_text.delta", delta=text[start : start + 6], logprobs=[], **at)
        return self.end_of_message(message, text, at, "output_text")

    def end_of_message(self, message: Dict[str, Any], text: str, at: Dict[str, Any], kind: str) -> _Script:
        if kind == "output_text":
            self.add("response.output_text.done", text=text, logprobs=[], **at)
            part: Dict[str, Any] = {"type": kind, "text": text, "annotations": [], "logprobs": []}
        else:
            self.add("response.refusal.done", refusal=text, **at)
            part = {"type": kind, "refusal": text}
        self.add("response.content_part.done", part=part, **at)
        done = {**message, "status": "completed", "content": [part]}
        self.output.append(done)
        return self.add("response.output_item.done", output_index=at["output_index"], item=done)

    def refusal(self, text: str) -> _Script:
        at = {"item_id": "msg", "output_index": len(self.output), "content_index": 0}
        message = {"id": "msg", "type": "message", "role": "assistant", "status": "in_progress", "content": []}
        self.add("response.output_item.added", output_index=at["output_index"], item=message)
        self.add("response.content_part.added", part={"type": "refusal", "refusal": ""}, **at)
        for start in range(0, len(text), 6):
            self.add("response.refusal.delta", delta=text[start : start + 6], **at)
        return self.end_of_message(message, text, at, "refusal")

    def calls(self, *names: str, arguments: str = _PLACE, together: bool = False) -> _Script:
        """Function calls, one after the other, or with their events taking turns."""
        first = len(self.output)
        turns = [self._call(first + place, name, arguments) for place, name in enumerate(names)]
        steps = zip(*turns) if together else turns
        for step in steps:
            for kind, fields in step:
                self.add(kind, **fields)
        return self

    def _call(self, place: int, name: str, arguments: str) -> List[Any]:
        call = {"id": f"fc_{place}", "type": "function_call", "call_id": f"call_{place}", "name": name}
        at = {"item_id": call["id"], "output_index": place}
        done = {**call, "arguments": arguments, "status": "completed"}
        self.output.append(done)
        begun = {**call, "arguments": "", "status": "in_progress"}
        kind = "response.function_call_arguments"
        deltas = [arguments[start : start + 6] for start in range(0, len(arguments), 6)]
        return [
            ("response.output_item.added", {"output_index": place, "item": begun}),
            *((f"{kind}.delta", {"delta": delta, **at}) for delta in deltas),
            (f"{kind}.done", {"arguments": arguments, "name": name, **at}),
            ("response.output_item.done", {"output_index": place, "item": done}),
        ]

    def reasoning(self) -> _Script:
        at = {"item_id": "rs", "output_index": len(self.output), "summary_index": 0}
        item: Dict[str, Any] = {"id": "rs", "type": "reasoning", "summary": []}
        kind, part = "response.reasoning_summary", {"type": "summary_text", "text": "So it is."}
        self.add("response.output_item.added", output_index=at["output_index"], item=item)
        self.add(f"{kind}_part.added", part={**part, "text": ""}, **at)
        self.add(f"{kind}_text.delta", delta="So it", **at).add(f"{kind}_text.delta", delta=" is.", **at)
        self.add(f"{kind}_text.done", text="So it is.", **at).add(f"{kind}_part.done", part=part, **at)
        inner = {"item_id": "rs", "output_index": at["output_index"], "content_index": 0}
        self.add("response.reasoning_text.delta", delta="Hm", **inner)
        self.add("response.reasoning_text.done", text="Hm", **inner)
        done = {**item, "summary": [part], "encrypted_content": "xyz"}
        self.output.append(done)
        return self.add("response.output_item.done", output_index=at["output_index"], item=done)

    def end(self, status: str = "completed", output: Any = "as streamed", **fields: Any) -> str:
        items = self.output if output == "as streamed" else output
        return self.add(f"response.{status}", response=_response(status, items, **fields)).text


def _audio() -> str:
    script = _Script()
    for kind, fields in (("audio.delta", {"delta": "QUE="}), ("audio.transcript.delta", {"delta": "a"})):
        script.add(f"response.{kind}", **fields)
    return script.add("response.audio.transcript.done").add("response.audio.done").message("a").end()


def _tools_of_the_service() -> str:
    script = _Script()
    search = {"id": "ws", "type": "web_search_call", "status": "completed", "action": {"type": "search", "query": "q"}}
    code = {"id": "ci", "type": "code_interpreter_call", "code": "1", "status": "completed", "outputs": []}
    code.update(container_id="cn")
    image = {"id": "ig", "type": "image_generation_call", "status": "completed", "result": "QQ=="}
    mcp = {"id": "mcp", "type": "mcp_call", "name": "n", "server_label": "s", "arguments": "{}"}
    custom = {"id": "ct", "type": "custom_tool_call", "call_id": "c", "name": "n", "input": "x"}
    script.item(search, {"status": "in_progress"}).item(code, {"code": ""}).item(image).item(mcp).item(custom)
    at = {"item_id": "ct", "output_index": 4}
    script.add("response.custom_tool_call_input.delta", delta="x", **at)
    script.add("response.image_generation_call.partial_image", partial_image_b64="Q", partial_image_index=0, **at)
    return script.end()


def _annotated() -> str:
    script = _Script().message("See [1]")
    at = {"item_id": "msg", "output_index": 0, "content_index": 0, "annotation_index": 0}
    annotation = {"type": "url_citation", "url": "u", "title": "t", "start_index": 0, "end_index": 1}
    return script.add("response.output_text.annotation.added", annotation=annotation, **at).end()


def _second_response() -> str:
    script = _Script().message("Hi")
    return script.add("response.completed", response={**_response("completed", script.output), "id": "resp_2"}).text


def _unfinished_item() -> str:
    script = _Script()
    item = {"id": "msg", "type": "message", "role": "assistant", "status": "in_progress", "content": []}
    return script.add("response.output_item.added", output_index=0, item=item).end()


def _added_twice() -> str:
    script = _Script()
    item = {"id": "rs", "type": "reasoning", "summary": []}
    script.add("response.output_item.added", output_index=0, item=item)
    return script.add("response.output_item.added", output_index=0, item=item).end()


def _item_that_changes() -> str:
    script = _Script()
    item = {"id": "rs", "type": "reasoning", "summary": []}
    script.add("response.output_item.added", output_index=0, item=item)
    return script.add("response.output_item.done", output_index=0, item={**item, "id": "other"}).end()


def _without_its_item() -> str:
    at = {"item_id": "m", "output_index": 0, "content_index": 0}
    return _Script().add("response.output_text.delta", delta="x", logprobs=[], **at).end()


def _without_the_beginning() -> str:
    return typed("response.output_item.added", sequence_number=0, output_index=0, item={"type": "reasoning", "id": "r"})


def _queued() -> str:
    numbers = {"sequence_number": 0, "response": _response("queued")}
    return typed("response.created", **numbers) + typed("response.queued", **{**numbers, "sequence_number": 1})


_FAILURE = {"error": {"message": "overloaded", "type": "server_error", "code": "x", "param": None}}
_PLAIN: Dict[str, str] = {
    "text": _Script().message("Hello, world").end(),
    "text and [DONE]": _Script().message("Hello").end() + DONE,
    "two messages": _Script().message("Hello", "a").message("world", "b").end(),
    "refusal": _Script().refusal("I cannot do that").end(),
    "reasoning and text": _Script().reasoning().message("Yes").end(),
    "audio": _audio(),
    "tools of the service": _tools_of_the_service(),
    "annotations": _annotated(),
    "commentary before the answer": _Script().message("Hm", "a", phase="commentary").message("Yes", "b").end(),
    "queued": _queued() + _Script().message("Hi").end().partition("\n\n")[2],
    "failed": _Script().message("Hel").end("failed", error={"code": "server_error", "message": "no"}),
    "failed without output": _Script().message("Hel").end("failed", None),
    "incomplete": _Script().message("Hel").end("incomplete", incomplete_details={"reason": "max_output_tokens"}),
    "no output in the events": _Script(None).message("Hello").end("completed", None),
    "an empty item": _Script().add("response.output_item.added", output_index=0, item=None).message("Hi").end(),
    "another response completes": _second_response(),
    "an item is not done": _unfinished_item(),
    "an item is added twice": _added_twice(),
    "an item changes": _item_that_changes(),
    "a text without its item": _without_its_item(),
    "an item before the response": _without_the_beginning(),
    "an error before the response": typed("error", sequence_number=0, message="no", code="x", param=None),
    "an error event in the middle": _Script().text
    + typed("error", sequence_number=2, message="no", code="x", param=None),
    "an error object in the middle": _Script().message("Hel").text + event(_FAILURE),
    "cut off": _Script().message("Hel").text,
    "unknown event": _Script().add("response.of.tomorrow", new={"a": 1}).message("Hi").end(),
    "nothing": "",
}
_TOOLS: Dict[str, str] = {
    "a call": _Script().calls("look_up").end(),
    "parallel calls": _Script().calls("look_up", "Place", "other").end(),
    "interleaved calls": _Script().calls("look_up", "Place", "other", together=True).end(),
    "text and calls": _Script().reasoning().message("Wait").calls("Place").end(),
    "arguments that are no JSON": _Script().calls("look_up", arguments="{nope").end(),
    "arguments that do not fit": _Script().calls("Place", arguments='{"city": 1}').end(),
}
_FORMAT: Dict[str, str] = {
    "structured": _Script().message(_ANSWER).end(),
    "structured, refused": _Script().refusal("No").end(),
    "structured, after commentary": _Script()
    .message("Hm", "a", phase="commentary")
    .message(_ANSWER, "b", phase="final_answer")
    .end(),
    "structured, with a call": _Script().message(_ANSWER).calls("Place").end(),
    "structured, does not fit": _Script().message('{"text": 7}').end(),
    "structured, incomplete": _Script().add("response.incomplete", response=_response("incomplete")).text,
}
_OLD: Dict[str, str] = {"text": _Script().message("Hello, world").end()}


def scripts() -> Iterator[Dict[str, Any]]:
    """Every stream, with the call that it answers."""
    groups = [
        ("", _PLAIN, _CALL),
        ("", _TOOLS, {**_CALL, "tools": [_STRICT, {"$tool": "Place"}]}),
        ("", _FORMAT, {**_CALL, "text_format": {"$type": "Answer"}, "tools": [{"$tool": "Place"}]}),
        (", of an old response", _OLD, {"response_id": "resp_1"}),
        (", of an old response from its middle", _OLD, {"response_id": "resp_1", "starting_after": 4}),
        (", both old and new", _OLD, {"response_id": "resp_1", "input": "i"}),
        (", without a model", _OLD, {"input": "i"}),
        (", without anything", _OLD, {}),
    ]
    for suffix, bodies, keyword in groups:
        for name, body in bodies.items():
            yield {
                "name": f"responses: {name}{suffix}",
                "operation": "responses.stream",
                "keyword": keyword,
                "body": body,
                "final": ["get_final_response"],
            }

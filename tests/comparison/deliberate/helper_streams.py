"""Differences of the streaming helpers that are meant; the README tells why."""

from __future__ import annotations

import json
from typing import Any, Callable, List, Tuple

from deliberate.rules import Answer, Rule

Change = Callable[[Any], Any]

_OF_THE_SDK = ("StreamStateError", "ResponseFailedError", "OutputParsingError", "ArgumentError")
_FOREIGN = ("RuntimeError", "AssertionError", "KeyError", "ValueError", "JSONDecodeError", "ValidationError")
_DONE = "FunctionToolCallArgumentsDoneEvent"


def _ends(ours: Answer, theirs: Answer) -> Tuple[str, str]:
    found = [answer["end"]["class"] if isinstance(answer["end"], dict) else "ended" for answer in (ours, theirs)]
    return found[0], found[1]


def _same_items(ours: Answer, theirs: Answer, change: Change = lambda items: items) -> bool:
    return bool(change(ours["items"]) == change(theirs["items"]) and ours["requests"] == theirs["requests"])


def _same(ours: Answer, theirs: Answer, change: Change) -> bool:
    return bool(
        _same_items(ours, theirs, change)
        and change(ours["final"]) == change(theirs["final"])
        and ours["end"] == theirs["end"]
    )


def _without_field(name: str) -> Change:
    def change(value: Any) -> Any:
        if isinstance(value, list):
            return [change(item) for item in value]
        if isinstance(value, dict):
            return {key: change(item) for key, item in value.items() if key != name}
        return value

    return change


def _without_callbacks(*names: str) -> Change:
    return lambda items: [item for item in items if not (isinstance(item, dict) and item.get("callback") in names)]


def _without_events(name: str) -> Change:
    return lambda items: [item for item in items if not (isinstance(item, dict) and item.get("class") == name)]


def _cut_off(ours: Answer, theirs: Answer) -> bool:
    found = _ends(ours, theirs)
    return found[0] == "StreamTruncatedError" and _same_items(ours, theirs, _without_callbacks("on_exception"))


def _error_of_the_sdk(ours: Answer, theirs: Answer) -> bool:
    mine, other = _ends(ours, theirs)
    same = _same_items(ours, theirs, _without_callbacks("on_exception"))
    return mine in _OF_THE_SDK and other in _FOREIGN and same


def _not_announced(ours: Answer, theirs: Answer) -> bool:
    mine, other = _ends(ours, theirs)
    classes = [[item.get("class") for item in answer["items"]] for answer in (ours, theirs)]
    goes_on = len(classes[0]) > len(classes[1]) and classes[0][: len(classes[1])] == classes[1]
    return mine in ("ended", "StreamTruncatedError") and other == "RuntimeError" and goes_on


def _no_json_yet(ours: Answer, theirs: Answer) -> bool:
    begins = ours["items"][: len(theirs["items"])] == theirs["items"]
    return _ends(ours, theirs) == ("OutputParsingError", "ValueError") and begins


def _role_once(ours: Answer, theirs: Answer) -> bool:
    return _same(ours, theirs, lambda value: json.dumps(value).replace("assistantassistant", "assistant"))


def _usage_kept(ours: Answer, theirs: Answer) -> bool:
    return ours["final"] == theirs["final"] and _same(ours, theirs, _without_field("usage"))


def _choice_out_of_turn(ours: Answer, theirs: Answer) -> bool:
    return _ends(ours, theirs) == ("ended", "IndexError") and len(ours["final"][0]["fields"]["choices"]) == 2


def _done_when_whole(ours: Answer, theirs: Answer) -> bool:
    if _ends(ours, theirs) == ("ended", "JSONDecodeError"):
        return ours["items"][: len(theirs["items"])] == theirs["items"] and bool(ours["final"])
    counts = [sum(item.get("class") == _DONE for item in answer["items"]) for answer in (ours, theirs)]
    return counts[0] == counts[1] > 0 and _same(ours, theirs, _without_events(_DONE))


def _parsed_kept(ours: Answer, theirs: Answer) -> bool:
    return ours["final"] == theirs["final"] and _same(ours, theirs, _without_field("parsed"))


def _dataclass(ours: Answer, theirs: Answer) -> bool:
    return "a dataclass" in ours["name"] and _ends(ours, theirs) == ("ended", "TypeError")


def _error_first(ours: Answer, theirs: Answer) -> bool:
    return [item.get("class") for item in ours["items"]] == ["ResponseErrorEvent"] and not theirs["items"]


def _steps_done(ours: Answer, theirs: Answer) -> bool:
    return _same(_without_field("status")(ours), _without_field("status")(theirs), lambda value: value)


def _call_done_once(ours: Answer, theirs: Answer) -> bool:
    name = "on_tool_call_done"
    mine, other = ([item for item in answer["items"] if item.get("callback") == name] for answer in (ours, theirs))
    once = len(mine) < len(other) and all(mine.count(call) == 1 for call in mine)
    return once and _steps_done(
        *({**each, "items": _without_callbacks(name)(each["items"])} for each in (ours, theirs))
    )


def _error_event_typed(ours: Answer, theirs: Answer) -> bool:
    errors = [item for item in ours["items"] if item.get("class") == "ErrorEvent"]
    return len(errors) == 1 and len(ours["items"]) == len(theirs["items"]) and ours["end"] == theirs["end"]


HELPER_STREAMS: List[Rule] = [
    ("StreamTruncatedError for a stream that was cut off", _cut_off),
    ("an error of the SDK in place of a foreign one, at the same event", _error_of_the_sdk),
    ("events about what nothing has announced lose no answer", _not_announced),
    ("a text that is no JSON is refused when it is whole", _no_json_yet),
    ("a role that is sent again is not appended to the first", _role_once),
    ("usage is kept when later chunks have none", _usage_kept),
    ("choices may begin in any order", _choice_out_of_turn),
    ("arguments are done when they are whole, also where calls take turns", _done_when_whole),
    ("a parsed object stays in the snapshot when more chunks come", _parsed_kept),
    ("dataclasses of the standard library are types to parse into", _dataclass),
    ("an error before the response is handed out", _error_first),
    ("steps of a run are shown as they ended", _steps_done),
    ("on_tool_call_done is called once for each call", _call_done_once),
    ("an error event of a run is an ErrorEvent", _error_event_typed),
]

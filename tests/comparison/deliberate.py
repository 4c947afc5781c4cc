"""Differences that are meant: for each comparison, what such a difference looks like; the README tells why."""

from __future__ import annotations

import re
from typing import Any, Callable, Dict, List, Optional, Tuple

from differences import differences

Answer = Dict[str, Any]
Rule = Tuple[str, Callable[[Answer, Answer], bool]]


def reason(rules: List[Rule], ours: Answer, theirs: Answer) -> Optional[str]:
    """The reason why this difference is meant, or None if it is not."""
    return next((text for text, applies in rules if applies(ours, theirs)), None)


def _both_refuse_arguments(ours: Answer, theirs: Answer) -> bool:
    nothing_sent = not ours["requests"] and not theirs["requests"]
    refused = theirs["outcome"].partition(":")[0] in ("ValueError", "TypeError", "UnicodeEncodeError")
    return nothing_sent and refused and ours["outcome"].startswith("ArgumentError")


def _fields_for_a_raw_body(ours: Answer, theirs: Answer) -> bool:
    return not ours["requests"] and ours["outcome"].startswith("ArgumentError: `content` is the whole body")


def _body_not_as_promised(ours: Answer, theirs: Answer) -> bool:
    return ours["requests"] == theirs["requests"] and ours["outcome"].startswith("UnexpectedResponseError")


def _cut_off(ours: Answer, theirs: Answer) -> bool:
    return ours["items"] == theirs["items"] and _class(ours) == "StreamTruncatedError" and theirs["end"] == "ended"


def _not_json(ours: Answer, theirs: Answer) -> bool:
    found = (_class(ours), _class(theirs))
    return ours["items"] == theirs["items"] and found == ("UnexpectedResponseError", "JSONDecodeError")


def _event_without_data(ours: Answer, theirs: Answer) -> bool:
    more = ours["items"][: len(theirs["items"])] == theirs["items"]
    return more and ours["end"] == "ended" and _class(theirs) == "JSONDecodeError"


def _byte_order_mark(ours: Answer, theirs: Answer) -> bool:
    return "byte order mark" in ours["name"] and ours["items"][1:] == theirs["items"] and ours["end"] == theirs["end"]


def _class(answer: Answer) -> str:
    return answer["end"]["class"] if isinstance(answer["end"], dict) else ""


def _refused(words: str) -> Callable[[Answer, Answer], bool]:
    """Whether strict mode lacks something that the message names, and the reference sends it."""
    return lambda ours, theirs: theirs["raised"] is None and words in (ours["message"] or "")


def _both_refuse(ours: Answer, theirs: Answer) -> bool:
    return ours["raised"] == "StrictSchemaError" and theirs["raised"] is not None


def _only_the_reference_fails(*errors: str) -> Callable[[Answer, Answer], bool]:
    return lambda ours, theirs: ours["raised"] is None and theirs["raised"] in errors


def _tagged_union(ours: Answer, theirs: Answer) -> bool:
    return ours["raised"] is None and ours["outcome"] == _with_any_of(theirs["outcome"]) != theirs["outcome"]


def _with_any_of(schema: Any) -> Any:
    if isinstance(schema, list):
        return [_with_any_of(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    tagged = "oneOf" in schema
    kept = {key: value for key, value in schema.items() if not (tagged and key == "discriminator")}
    return {"anyOf" if key == "oneOf" else key: _with_any_of(value) for key, value in kept.items()}


def _name_refused_by_the_api(ours: Answer, theirs: Answer) -> bool:
    if ours["raised"] or theirs["raised"]:
        return False
    mine, expected = (_named(each["outcome"]) for each in (ours, theirs))
    odd = not re.fullmatch(r"[\w-]+", expected.get("name", "")) and re.fullmatch(r"[\w-]+", mine.get("name", ""))
    return bool(odd) and {**mine, "name": ""} == {**expected, "name": ""}


def _named(made: Answer) -> Answer:
    return made.get("json_schema") or made.get("function") or made


def _given_schema_kept(ours: Answer, theirs: Answer) -> bool:
    changed = (ours.get("given schema changed"), theirs.get("given schema changed"))
    return changed == (False, True) and ours["outcome"] == theirs["outcome"]


def _malformed_call(ours: Answer, theirs: Answer) -> bool:
    errors = (ours.get("error"), theirs.get("error") in ("AttributeError", "TypeError"))
    return errors == ("ComputerUseError", True) and ours["happened"] == theirs["happened"]


def _plain_function(ours: Answer, theirs: Answer) -> bool:
    return ours["flavour"] == "async" and ours["name"].endswith("of the other flavour")


def _unreadable(ours: Answer, theirs: Answer) -> bool:
    found = (ours["outcome"].get("raised"), theirs["outcome"].get("raised"))
    same_request = ours["sent"] == theirs["sent"]
    return same_request and found[0] == "OutputParsingError" and found[1] in ("ValidationError", "JSONDecodeError")


def _refused_argument(ours: Answer, theirs: Answer) -> bool:
    found = (ours["outcome"].get("raised"), theirs["outcome"].get("raised"))
    return not ours["sent"] and found[0] == "ArgumentError" and found[1] in ("ValueError", "TypeError")


def _parsed_not_sent_back(ours: Answer, theirs: Answer) -> bool:
    if ours["outcome"] != theirs["outcome"] or ours["sent"] == theirs["sent"]:
        return False
    return bool(ours["sent"] == _without(theirs["sent"], ("parsed", "parsed_arguments")))


def _without(value: Any, keys: Tuple[str, ...]) -> Any:
    if isinstance(value, list):
        return [_without(each, keys) for each in value]
    if not isinstance(value, dict):
        return value
    return {key: _without(each, keys) for key, each in value.items() if key not in keys}


def _unknown_fields_set(ours: Answer, theirs: Answer) -> bool:
    same = _without(ours, ("set",)) == _without(theirs, ("set",))
    return same and all(".tool_calls[" in line for line in differences(ours, theirs))


def _each(alike: Callable[[Answer, Answer], bool]) -> Callable[[Answer, Answer], bool]:
    """Whether all that happened is the same, or differs in this way."""

    def applies(ours: Answer, theirs: Answer) -> bool:
        pairs = list(zip(ours["happened"], theirs["happened"]))
        return all(mine == expected or alike(mine, expected) for mine, expected in pairs)

    return applies


def _configuration_error(ours: Answer, theirs: Answer) -> bool:
    return ours.get("class") == "ConfigurationError" and theirs.get("class") in ("ValueError", "TypeError")


def _slash_after_base_url(ours: Answer, theirs: Answer) -> bool:
    return "path" in theirs and {**theirs, "path": theirs["path"].replace("/v1models", "/v1/models")} == ours


def _setting_back_to_none(ours: Answer, theirs: Answer) -> bool:
    return "path" in ours and theirs.get("class") == "TypeError"


REQUESTS: List[Rule] = [
    ("ArgumentError for an argument that cannot be sent", _both_refuse_arguments),
    ("UnexpectedResponseError for a body that is not what was promised", _body_not_as_promised),
    ("ArgumentError for `extra_body` beside a body that is no form", _fields_for_a_raw_body),
]
STREAMS: List[Rule] = [
    ("StreamTruncatedError for a stream that was cut off", _cut_off),
    ("UnexpectedResponseError for data that is not JSON", _not_json),
    ("events without data are passed over", _event_without_data),
    ("a byte order mark does not cost the first event", _byte_order_mark),
]
FAILURES: List[Rule] = []
SCHEMAS: List[Rule] = [
    ("refused: a dictionary with open keys", _refused("open keys")),
    ("refused: a default other than None", _refused("has the default")),
    ("refused: a field that can be anything", _refused("can be anything")),
    ("refused: a tuple with a type for each place", _refused("is a tuple")),
    ("refused: a keyword that strict mode does not know", _refused("which strict mode does not know; describe")),
    ("refused: no object at the root", _refused("needs an object")),
    ("both refuse; here with StrictSchemaError", _both_refuse),
    ("described where the reference recurses without end", _only_the_reference_fails("RecursionError")),
    ("described where the reference takes models only", _only_the_reference_fails("TypeError", "AttributeError")),
    ("anyOf instead of oneOf", _tagged_union),
    ("a name that the API accepts", _name_refused_by_the_api),
    ("the given schema is left as it is", _given_schema_kept),
]
MODULE_CLIENT: List[Rule] = [
    ("ConfigurationError, which is a ValueError and a TypeError", _each(_configuration_error)),
    ("a slash between `openai.base_url` and the path", _each(_slash_after_base_url)),
    ("`openai.default_headers` and `default_query` can go back to None", _each(_setting_back_to_none)),
]
TOOLSETS: List[Rule] = [
    ("ComputerUseError for a malformed call", _malformed_call),
    ("a plain function in an asynchronous toolset", _plain_function),
]
TOOL_RUNNERS: List[Rule] = []
PARSING: List[Rule] = [
    ("OutputParsingError for what cannot be read", _unreadable),
    ("ArgumentError for what cannot be sent or parsed", _refused_argument),
    ("what was parsed is not sent back", _parsed_not_sent_back),
    ("unknown fields of tool calls count as set", _unknown_fields_set),
]

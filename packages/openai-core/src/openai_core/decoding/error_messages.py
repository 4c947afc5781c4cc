"""Which bodies are errors, and what they say, whichever shape their servers give them."""

from __future__ import annotations

import re
from typing import Any, Dict, List, Optional, Sequence

_LONGEST = 500
_LONGEST_PAGE = 4000
_MOST = 3
_DEEPEST = 4

# Where servers put their words, the most telling first; the last ones are codes, which are better than nothing.
# Some gateways begin names with a capital letter, and some have an object or a list as the message.
_NESTED = ("error", "errors", "message", "detail", "details", "base_resp")
_SAYING = (
    "message",
    "msg",
    "error_description",
    "error_message",
    "error_msg",
    "errormessage",
    "errmsg",
    "status_msg",
    "detail",
)
_TEXTS = (
    *(*_SAYING, "error", "errors", "details", "title", "reason"),
    *("description", "fault", "faultstring", "exception", "text", "body"),
)
_RARELY_NESTED = (
    *(*_SAYING, "fault", "faults", "exception", "description", "title", "reason", "status", "code"),
    *("innererror", "inner_error", "issues", "data", "result", "response", "output"),
)
_CODES = ("code", "type", "__type", "name")
_BESIDE_MESSAGES = ("errors", "detail", "details")
_TITLE = re.compile(r"<title[^>]*>(.*?)</title", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"<[^>]*>")


def error_in(data: Any) -> Any:
    """Returns the error that JSON speaks of, as `{"error": …}`, as an object of the kind `error`, or in a list.

    Args:
        data: The parsed body.
    """
    if isinstance(data, list) and len(data) == 1:
        data = data[0]
    if not isinstance(data, dict):
        return None
    return data.get("error") or (data if data.get("object") == "error" else None)


def says_something(data: Any) -> bool:
    """Whether an object has a message and may be an error, though it does not say that it is one.

    Args:
        data: The parsed body.
    """
    names = {_name(key) for key in data} if isinstance(data, dict) else set()
    return not names.isdisjoint((*_SAYING, *_NESTED)) and bool(error_message(data))


def error_message(body: Any, depth: int = 0) -> Optional[str]:
    """Returns the server's words, at most 500 characters of them, or `None` where there are none.

    Known are the API's own `{"error": {"message": …}}`, a text as `error`, `message` or `detail` alone, lists of
    errors such as those of validation, with their `loc`, and plain text; of a page of HTML the title.

    Args:
        body: Decoded JSON, or the text of what is no JSON.
        depth: How deep in a body this is; deeper than four levels nothing is looked for.
    """
    said: Optional[str] = None
    if isinstance(body, str):
        said = _of_text(body)
    elif depth < _DEEPEST and isinstance(body, dict):
        said = _of_object(_by_name(body), depth + 1)
    elif depth < _DEEPEST and isinstance(body, list):
        said = _of_list(body, depth + 1)
    return said[:_LONGEST] if said else None


def _of_text(text: str) -> Optional[str]:
    text = text.strip()
    if text[:1] != "<":
        return text
    text = text[:_LONGEST_PAGE]
    title = _TITLE.search(text)
    return " ".join((title.group(1) if title else _TAG.sub(" ", text)).split())


def _name(key: Any) -> Any:
    return key.lower() if isinstance(key, str) else key


def _by_name(body: Dict[Any, Any]) -> Dict[Any, Any]:
    """Returns the members by their names in lower case; one that is written so, and says something, goes first."""
    members = sorted(body.items(), key=lambda member: (bool(member[1]), member[0] == _name(member[0])))
    return {_name(key): value for key, value in members}


def _of_object(body: Dict[Any, Any], depth: int) -> Optional[str]:
    said = _nested(body, _NESTED, depth) or _text(body, _TEXTS) or _nested(body, _RARELY_NESTED, depth)
    said = said or _text(body, _CODES) or _of_nothing_but_fields(body)
    place = body.get("loc") or body.get("path")
    if said and isinstance(place, list) and place:
        return f"{'.'.join(map(str, place))}: {said}"
    return said


def _nested(body: Dict[Any, Any], names: Sequence[str], depth: int) -> Optional[str]:
    for name in names:
        if isinstance(body.get(name), (dict, list)):
            said = error_message(body[name], depth) or _of_fields(name, body[name], depth)
            if said:
                whole = _text(body, ("message",)) if name in _BESIDE_MESSAGES else None
                return f"{whole.rstrip('.:')}: {said}" if whole and whole != said else said
    return None


def _text(body: Dict[Any, Any], names: Sequence[str]) -> Optional[str]:
    return next((body[name].strip() for name in names if isinstance(body.get(name), str) and body[name].strip()), None)


def _of_fields(name: str, errors: Any, depth: int) -> Optional[str]:
    """Takes what is said of each field, as some frameworks do: `"errors": {"model": ["is unknown"]}`."""
    if name != "errors" or not isinstance(errors, dict):
        return None
    found = [(field, error_message(said, depth)) for field, said in [*errors.items()][:_MOST]]
    return "; ".join(f"{field}: {said}" for field, said in found if said)


def _of_nothing_but_fields(body: Dict[Any, Any]) -> Optional[str]:
    """Takes what is said of each field where nothing stands around it: `{"model": ["is unknown"]}`."""
    texts = [each if isinstance(each, list) and each else [None] for each in body.values()]
    if not all(isinstance(text, str) for each in texts for text in each):
        return None
    return "; ".join(f"{field}: {'; '.join(said[:_MOST])}" for field, said in [*body.items()][:_MOST])


def _of_list(errors: List[Any], depth: int) -> Optional[str]:
    found = [error_message(each, depth) for each in errors[:_MOST]]
    return "; ".join(each for each in found if each)

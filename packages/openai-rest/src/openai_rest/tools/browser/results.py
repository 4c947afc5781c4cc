"""What the methods of a driver return, checked and detached before it goes to the model."""

from __future__ import annotations

from typing import Any, Callable, Dict

from .errors import BrowserToolsetError
from .members import FILE_TRANSFERS, IMAGES, READS
from .page_reports import checked_reading
from .values import Malformed, exact_text, is_exact_text, record

__all__ = ["checked_result"]

_IMAGE_FIELDS = ("type", "image_url", "file_id", "detail", "prompt_cache_breakpoint")
_DETAILS = (None, "auto", "low", "high", "original")
_CLEANUPS = ("not_started", "pending", "completed")
_FILE_ENDINGS = (
    ("completed", "completed"),
    ("refused", "none"),
    ("unknown", "unknown"),
    ("interrupted", "none"),
    ("interrupted", "unknown"),
)


def checked_result(member: str, returned: object) -> object:
    """Returns what a method of the driver returned, in the form in which the model gets it.

    Args:
        member: The name of the method.
        returned: What it returned.

    Raises:
        BrowserToolsetError: That is not what the method has to return.
    """
    check = _CHECKS.get(member)
    if check is None:
        return returned
    try:
        return check(returned)
    except Malformed as problem:
        raise BrowserToolsetError(f"The driver's `{member}` returned what it must not: {problem}.") from None


def _reading_of(member: str) -> Callable[[object], object]:
    return lambda returned: checked_reading(member, returned)


def _image(returned: object) -> Dict[str, Any]:
    given = record(returned, "the image")
    if set(given) - set(_IMAGE_FIELDS):
        raise Malformed("the image has fields that an `input_image` does not have")
    image = {name: exact_text(given[name]) for name in _IMAGE_FIELDS if name in given}
    places = [image[name] for name in ("image_url", "file_id") if image.get(name) is not None]
    if image.get("type") != "input_image" or not places or not all(map(_is_filled, places)):
        raise Malformed("the image is no `input_image` with an `image_url` or a `file_id`")
    detail = image.get("detail")
    if detail is not None and (not isinstance(detail, str) or detail not in _DETAILS):
        raise Malformed("the `detail` of the image is not known")
    if image.get("prompt_cache_breakpoint") is not None:
        image["prompt_cache_breakpoint"] = _breakpoint(image["prompt_cache_breakpoint"])
    return image


def _is_filled(text: object) -> bool:
    return isinstance(text, str) and bool(text.strip())


def _breakpoint(given: object) -> Dict[str, str]:
    if not isinstance(given, dict) or given != {"mode": "explicit"}:
        raise Malformed("the `prompt_cache_breakpoint` of the image is not known")
    return {"mode": "explicit"}


def _script_text(returned: object) -> object:
    if not is_exact_text(returned, empty=True):
        raise Malformed("a script has to return text")
    return returned


def _file_outcome(returned: object) -> Dict[str, Any]:
    outcome: Dict[Any, Any] = returned if type(returned) is dict else {}
    if not all(map(is_exact_text, outcome)) or set(outcome) != {"version", "status", "effect", "cleanup"}:
        raise Malformed("the outcome has not exactly `version`, `status`, `effect` and `cleanup`")
    texts = [outcome[name] for name in ("status", "effect", "cleanup")]
    if type(outcome["version"]) is not int or outcome["version"] != 1 or not all(type(text) is str for text in texts):
        raise Malformed("the outcome has values of other types")
    if outcome["cleanup"] not in _CLEANUPS or (outcome["status"], outcome["effect"]) not in _FILE_ENDINGS:
        raise Malformed("the outcome has values that do not go together")
    return {name: outcome[name] for name in ("version", "status", "effect", "cleanup")}


_CHECKS: Dict[str, Callable[[object], object]] = {
    **{member: _reading_of(member) for member in READS},
    **dict.fromkeys(IMAGES, _image),
    **dict.fromkeys(FILE_TRANSFERS, _file_outcome),
    "run_script": _script_text,
}

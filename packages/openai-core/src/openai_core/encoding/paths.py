"""From a path template and values to a path whose shape no value can change (RFC 3986, section 3)."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, Callable, Dict, Mapping, Tuple

from ..errors import ArgumentError
from ..options import is_given

_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_is_dot_segment = re.compile(r"(?:\.|%2[eE]){1,2}").fullmatch
_is_harmless = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9_.:-]*").fullmatch  # needs no quoting, is no dot segment

# What each component allows besides letters, digits and `-._~` (RFC 3986, sections 3.3 to 3.5). A query value must not
# hold `&` and `=`, which separate parameters.
_PATH_SAFE = "!$&'()*+,;=:@"
_QUERY_SAFE = "!$'()*+,;:@/?"
_FRAGMENT_SAFE = "!$&'()*+,;=:@/?"


def expand(template: str, values: Mapping[str, object]) -> str:
    """Fills the placeholders of a path such as `/files/{file_id}/content`.

    Args:
        template: A path with `{name}` placeholders; a query and a fragment may follow.
        values: The value for each placeholder. Each is quoted for the component that it stands in.

    Raises:
        ArgumentError: A value is missing or empty, or for no placeholder of the path, or it would make a segment `.` or
            `..`, percent-encoded or not.
    """
    parts = [*_parts_of_whole_segments(template)]
    for index in range(1, len(parts), 2):
        value = values.get(parts[index])
        if type(value) is not str or not _is_harmless(value):
            break
        parts[index] = value
    else:
        if parts and len(values) <= len(parts) // 2:
            return "".join(parts)
    _check_names(template, values)
    return _filled_template(template, lambda name: _required_text(name, values), refuse_encoded=True)


def path_template(template: str, /, **values: Any) -> str:
    """Fills the placeholders of a path with values as they are, also empty ones; `None` becomes `null`, `True` `true`.

    Args:
        template: A path with `{name}` placeholders; a query and a fragment may follow.
        **values: The value for each placeholder.

    Raises:
        KeyError: A placeholder has no value.
        ArgumentError: The path has a segment `.` or `..`, percent-encoded or not.
    """
    return _filled_template(template, lambda name: _given_text(name, values), refuse_encoded=False)


def _check_names(template: str, values: Mapping[str, object]) -> None:
    """Refuses a name that the path does not have: nothing else sees that it is misspelt."""
    placeholders = _PLACEHOLDER.findall(template)
    unknown = next((name for name in values if name not in placeholders), None)
    if unknown is None:
        return
    from difflib import get_close_matches

    near = get_close_matches(str(unknown), [name for name in placeholders if name not in values], 1)
    hint = f"; did you mean `{near[0]}`?" if near else "."
    raise ArgumentError(f"`path` holds `{unknown}`, for which there is no placeholder in `{template}`{hint}")


@lru_cache(maxsize=512)
def _parts_of_whole_segments(template: str) -> Tuple[str, ...]:
    """Splits a template into text, name, text … where each placeholder is a whole path segment; else into nothing."""
    path, _, rest = template.partition("?")
    segments = path.split("/")
    if "#" in path or _PLACEHOLDER.search(rest) or any(map(_is_dot_segment, segments)):
        return ()
    if any(_PLACEHOLDER.search(segment) and not _PLACEHOLDER.fullmatch(segment) for segment in segments):
        return ()
    return tuple(_PLACEHOLDER.split(template))


def _filled_template(template: str, text_of: Callable[[str], str], refuse_encoded: bool) -> str:
    rest, fragment_mark, fragment = template.partition("#")
    path, query_mark, query = rest.partition("?")
    texts = {name: text_of(name) for name in _PLACEHOLDER.findall(template)}
    # Values cannot add a slash, so the template's own slashes are those of the result.
    segments = [_path_segment(segment, texts, refuse_encoded) for segment in path.split("/")]
    return (
        "/".join(segments)
        + query_mark
        + _filled(query, texts, _QUERY_SAFE)
        + fragment_mark
        + _filled(fragment, texts, _FRAGMENT_SAFE)
    )


def _path_segment(template: str, texts: Dict[str, str], refuse_encoded: bool) -> str:
    # The whole segment counts: two placeholders side by side can make a dot segment that neither is.
    segment = _filled(template, texts, _PATH_SAFE)
    unquoted = _PLACEHOLDER.sub(lambda match: texts[match.group(1)], template) if refuse_encoded else segment
    if _is_dot_segment(segment) or _is_dot_segment(unquoted):
        names = ", ".join(f"`{name}`" for name in _PLACEHOLDER.findall(template)) or "the template"
        raise ArgumentError(f"{names} would make the path segment {unquoted!r}, which leads to another path.")
    return segment


def _filled(template: str, texts: Dict[str, str], safe: str) -> str:
    parts = _PLACEHOLDER.split(template)
    parts[1::2] = [_quoted(name, texts[name], safe) for name in parts[1::2]]
    return "".join(parts)


def _quoted(name: str, text: str, safe: str) -> str:
    from urllib.parse import quote  # values that need it are rare, and a first call loads enough

    try:
        return quote(text, safe=safe)
    except UnicodeEncodeError:
        raise ArgumentError(f"`{name}` holds half of a surrogate pair, which UTF-8 cannot encode.") from None


def _required_text(name: str, values: Mapping[str, object]) -> str:
    value = values.get(name)
    if value is None or value == "" or not is_given(value):
        raise ArgumentError(f"`{name}` is part of the request's path and must not be empty, but is {value!r}.")
    return _text(value)


def _given_text(name: str, values: Mapping[str, object]) -> str:
    if name not in values:
        raise KeyError(f"The template has a placeholder {{{name}}}, but no value of that name was given.")
    value = values[name]
    return "null" if value is None else _text(value)


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)

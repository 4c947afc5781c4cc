"""Every REST operation of the reference, with example arguments."""

from __future__ import annotations

import inspect
import typing
from typing import AbstractSet, Any, Callable, Dict, Iterator, List, Set, Tuple

import openai
from reference.examples import Examples, NoExample

_VERBS = {"_get", "_post", "_put", "_patch", "_delete", "_get_api_list"}
_OPTIONS = {"extra_headers", "extra_query", "extra_body", "timeout"}
# Realtime, Live and webhooks are other distributions, with comparisons of their own.
_ELSEWHERE = {"webhooks", "live"}
FULL_VARIANTS = 5


def run(_: Iterator[Dict[str, object]]) -> Iterator[Dict[str, object]]:
    client = openai.OpenAI(api_key="sk-compared", admin_api_key="sk-admin-compared")
    for path, function in operations(client, ""):
        for case, positional, keyword, view in _cases(function):
            yield {"operation": path, "case": case, "positional": positional, "keyword": keyword, "view": view}


def operations(resource: Any, prefix: str) -> Iterator[Tuple[str, Callable[..., Any]]]:
    """The methods of a resource and of those below it that send one request."""
    for name in sorted(vars_of(type(resource))):
        if name.startswith(("_", "with_")) or (not prefix and name in _ELSEWHERE):
            continue
        found = inspect.getattr_static(type(resource), name)
        if inspect.isfunction(found) and prefix and _VERBS & set(inspect.unwrap(found).__code__.co_names):
            yield prefix + name, found
        elif not callable(found) and "Resource" in "".join(base.__name__ for base in _mro(resource, name)):
            yield from operations(getattr(resource, name), f"{prefix}{name}.")


def vars_of(cls: type) -> List[str]:
    return [name for base in cls.__mro__ if base is not object for name in vars(base)]


def _mro(resource: Any, name: str) -> Tuple[type, ...]:
    try:
        return type(getattr(resource, name)).__mro__
    except openai.OpenAIError:
        return ()


def _cases(function: Callable[..., Any]) -> Iterator[Tuple[str, List[object], Dict[str, object], str]]:
    sets = _required_sets(function)
    function = inspect.unwrap(function)
    hints = typing.get_type_hints(function, include_extras=True)
    parameters = [item for item in inspect.signature(function).parameters.values() if item.name != "self"]
    for number, required in enumerate(sets):
        positional, keyword = _arguments(parameters, hints, Examples(full=False), required)
        yield f"required {number}", positional, keyword, ""
    if positional:
        yield "empty path parameters", ["" for _ in positional], keyword, ""
    yield "required, raw", positional, keyword, "with_raw_response"
    yield "required, streaming", positional, keyword, "with_streaming_response"
    options = {"extra_headers": {"X-Extra": "1", "OpenAI-Beta": "mine=v1"}, "extra_query": {"extra": ["a", "b"]}}
    names = {item.name for item in parameters}
    body = (
        {"extra_body": {"extra": {"b": 1}}}
        if "extra_body" in names and "_get" not in function.__code__.co_names
        else {}
    )
    yield "options", positional, {**keyword, **options, **body, "timeout": 3.5}, ""
    for choice in range(FULL_VARIANTS):
        positional, keyword = _arguments(parameters, hints, Examples(full=True, choice=choice))
        yield f"full {choice}", positional, keyword, ""
    if "stream" in names:
        yield "full, stream", positional, {**keyword, "stream": True}, ""


def _required_sets(function: Callable[..., Any]) -> List[Set[str]]:
    """The sets of arguments of which one has to be given, where a signature alone does not say it; no more than two."""
    code = function.__code__
    kept = dict(zip(code.co_freevars, (cell.cell_contents for cell in function.__closure__ or ())))
    return [set(names) - {"stream"} for names in kept.get("variants", ())][:2] or [set()]


def _arguments(
    parameters: List[inspect.Parameter],
    hints: Dict[str, Any],
    examples: Examples,
    needed: AbstractSet[str] = frozenset(),
) -> Tuple[List[object], Dict[str, object]]:
    """Positional arguments for required calls, names for full ones, so that both ways of passing are compared."""
    positional: List[object] = []
    keyword: Dict[str, object] = {}
    for parameter in parameters:
        required = parameter.default is parameter.empty or parameter.name in needed
        if parameter.name in _OPTIONS or parameter.name == "stream" or not (required or examples.full):
            continue
        try:
            value = examples.value(hints[parameter.name], parameter.name)
        except NoExample:
            continue
        if parameter.kind is parameter.POSITIONAL_OR_KEYWORD and not examples.full:
            positional.append(value)
        else:
            keyword[parameter.name] = value
    return positional, keyword

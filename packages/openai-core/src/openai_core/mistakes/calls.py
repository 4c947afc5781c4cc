"""Arguments that a method of a resource does not take."""

from __future__ import annotations

from typing import Any, Callable, Container, List, Mapping, Sequence

from ..imports import supplied_value
from .arguments import nearest

ARGUMENTS_ELSEWHERE = "arguments elsewhere"
"""The question that `openai_core.imports.supplied` answers: by method, what to write for an argument of another one."""

ARGUMENTS_TOGETHER = "arguments together"
"""The question that `openai_core.imports.supplied` answers: by area and method, the arguments of each way to call."""

_OF_EVERY_CALL = {
    "api_base": "write `client.with_options(base_url=...)` before the call.",
    "api_key": "write `client.with_options(api_key=...)` before the call.",
    "base_url": "write `client.with_options(base_url=...)` before the call.",
    "body": "write `extra_body=...` instead.",
    "deployment_id": "write `model=...` instead.",
    "engine": "write `model=...` instead.",
    "headers": "write `extra_headers=...` instead.",
    "max_retries": "write `client.with_options(max_retries=...)` before the call.",
    "organization": "write `client.with_options(organization=...)` before the call.",
    "params": "write `extra_query=...` instead.",
    "query": "write `extra_query=...` instead.",
    "request_timeout": "write `timeout=...` instead.",
}
"""Arguments that calls had before version 1 of openai, or that those of other libraries have."""


def wrong_call(function: Callable[..., Any], given: Sequence[Any], named: Mapping[str, Any]) -> str:
    """Says which argument a method does not take, and what to write instead. Values stay unsaid.

    Args:
        function: The method, as its class has it.
        given: The positional arguments, with the resource as the first of them.
        named: The keyword arguments.

    Returns:
        A sentence; empty if the method takes all of them, or if Python's own says what is missing.
    """
    import inspect

    parameters = inspect.signature(function).parameters.values()
    call = f"{function.__qualname__}()"
    by_name = [each.name for each in parameters if each.kind in (each.KEYWORD_ONLY, each.POSITIONAL_OR_KEYWORD)]
    if not any(each.kind is each.VAR_KEYWORD for each in parameters):
        for argument in named:
            if argument not in by_name:
                instead = _instead(function, argument, by_name[1:])
                return f"{call} got an unexpected keyword argument {argument!r}; {instead}"
    places = sum(each.kind in (each.POSITIONAL_ONLY, each.POSITIONAL_OR_KEYWORD) for each in parameters)
    if len(given) > places and not any(each.kind is each.VAR_POSITIONAL for each in parameters):
        required = [each.name for each in parameters if each.kind is each.KEYWORD_ONLY and each.default is each.empty]
        example = [*required, *(name for name in ("model", *by_name[places:]) if name in by_name[places:])][:1]
        return f"{call} {_without_place(places - 1, len(given) - 1, example)}"
    return _missing(function, {*by_name[: len(given)], *named})


def _missing(function: Callable[..., Any], given: Container[str]) -> str:
    """Says which arguments a method needs that can be called in several ways, in the words that programs know."""
    areas: Mapping[str, Mapping[str, Sequence[Sequence[str]]]] = supplied_value(ARGUMENTS_TOGETHER, {})
    area = function.__module__.rpartition(".")[2]
    ways = areas.get(area, {}).get(function.__qualname__.replace("Async", ""), ())
    if not ways or any(all(name in given for name in names) for names in ways):
        return ""
    said = _joined([f"({_joined(list(map(repr, names)), 'and')})" for names in ways], "or")
    return f"Missing required arguments; Expected either {said} arguments to be given"


def _joined(texts: Sequence[str], word: str) -> str:
    *first, last = texts
    return f"{', '.join(first)} {word} {last}" if first else last


def _instead(function: Callable[..., Any], argument: str, known: List[str]) -> str:
    elsewhere: Mapping[str, Mapping[str, str]] = supplied_value(ARGUMENTS_ELSEWHERE, {})
    name = elsewhere.get(function.__qualname__.replace("Async", ""), {}).get(argument)
    if name is not None:
        return f"write `{name}` instead."
    if argument in _OF_EVERY_CALL:
        return _OF_EVERY_CALL[argument]
    near = nearest(argument, known)
    if near:
        return f"did you mean `{near}`?"
    others = ", and `extra_body={...}` sends what it does not know." if "extra_body" in known else "."
    return f"`help()` of the method lists those that it takes{others}"


def _without_place(places: int, given: int, example: Sequence[str]) -> str:
    if not places:
        takes = "takes keyword arguments only" if example else "takes no arguments"
    else:
        takes = f"takes {places} argument{'s' * (places > 1)} without a name, but got {given}"
    return takes + "".join(f"; write `{name}=...`, and so on" for name in example) + "."

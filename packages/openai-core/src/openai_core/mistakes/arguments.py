"""Arguments that a method of a client does not take."""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Mapping, Optional, Sequence

_OF_HTTP_CLIENT = "pass `http_client=openai.Default{flavour}HttpxClient({name}=...)` instead."
_OF_AZURE = "use `openai.{flavour}AzureOpenAI` for Azure."
_ARGUMENTS = {
    "api_base": "write `base_url=...` instead.",
    "api_type": _OF_AZURE,
    "api_version": _OF_AZURE,
    "azure_deployment": _OF_AZURE,
    "azure_endpoint": _OF_AZURE,
    "cert": _OF_HTTP_CLIENT,
    "headers": "write `default_headers=...` instead.",
    "limits": _OF_HTTP_CLIENT,
    "proxies": "pass `http_client=openai.Default{flavour}HttpxClient(proxy=...)` instead.",
    "proxy": _OF_HTTP_CLIENT,
    "request_timeout": "write `timeout=...` instead.",
    "retries": "write `max_retries=...` instead.",
    "session": "pass an `httpx.{flavour}Client` as `http_client=...` instead.",
    "transport": _OF_HTTP_CLIENT,
    "trust_env": _OF_HTTP_CLIENT,
    "verify": _OF_HTTP_CLIENT,
}
"""Arguments that clients had, or that those of other libraries have."""


def wrong_arguments(client: Any, function: Callable[..., Any], given: Sequence[Any], named: Mapping[str, Any]) -> str:
    """Says which argument of a client's constructor, or of another of its methods, is wrong. Values stay unsaid.

    Args:
        client: The client that was called.
        function: The method that was called.
        given: The positional arguments.
        named: The keyword arguments.

    Returns:
        A sentence; empty if no argument is known to be wrong.
    """
    name, method = type(client).__name__, function.__name__
    call = name if method == "__init__" else f"{name}.{method}"
    if given:
        example = "api_key" if method == "__init__" else "timeout"
        return f"{call}() takes keyword arguments only; write `{call}({example}=...)`."
    known = _parameters(client, function)
    for argument in named:
        if argument not in known:
            return f"{call}() got an unexpected keyword argument {argument!r}; {_instead(client, argument, known)}"
    return ""


def _parameters(client: Any, function: Callable[..., Any]) -> List[str]:
    import inspect

    names: Dict[str, None] = {}
    for each in (getattr(type(client), function.__name__), function):
        names.update(dict.fromkeys(inspect.signature(each).parameters))
    return [name for name in names if name != "self"]


def _instead(client: Any, argument: str, known: Sequence[str]) -> str:
    if argument in _ARGUMENTS:
        flavour = "Async" if client._asynchronous else ""
        return _ARGUMENTS[argument].format(flavour=flavour, name=argument)
    near = nearest(argument, [name for name in known if not name.startswith("_")])
    return f"did you mean `{near}`?" if near else "`help()` of the method lists those that it takes."


def nearest(name: str, known: Sequence[str]) -> Optional[str]:
    """Returns the name that somebody who wrote another one has probably meant, if there is one.

    Args:
        name: What was written.
        known: The names that there are.
    """
    from difflib import get_close_matches

    return next(iter(get_close_matches(name, known, 1)), None)

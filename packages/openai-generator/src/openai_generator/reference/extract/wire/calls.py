"""Calls every method of a client, and says what each call sent."""

from __future__ import annotations

import contextlib
import functools
import inspect
import sys
import threading
from collections.abc import Callable, Iterator
from typing import Any

from ..package import Facts
from .places import Search
from .server import Recorder, Request
from .values import NoValue, Values

KEY, ADMIN_KEY = "sk-recorded", "sk-admin-recorded"
_LONGEST = 3.0
_OPTIONS = ("extra_headers", "extra_query", "extra_body", "timeout")
_CHOOSES = ("stream",)
_CREDENTIALS = ("authorization", "x-api-key", "api-key")
_OF_THE_CONNECTION = ("host", "connection", "content-", "transfer-", "accept-encoding", "upgrade", "sec-websocket-")
_NOT_OWN = (*_CREDENTIALS, *_OF_THE_CONNECTION)
_VERBS = ("get", "post", "put", "patch", "delete")


class Calls:
    """Calls methods of a client whose requests a server records.

    Args:
        client: The client whose calls are made.
        recorder: What records its requests.
    """

    def __init__(self, client: Any, recorder: Recorder) -> None:
        self._client = client
        self._recorder = recorder
        self._usual = dict(self._usual_headers())

    def _usual_headers(self) -> Iterator[tuple[str, dict[str, str]]]:
        """Yields the headers of plain requests, by verb: what methods send besides is their own."""
        for verb in _VERBS:
            _try(functools.partial(getattr(self._client, verb), "/usual", cast_to=object))
            yield from ((verb.upper(), request.headers) for request in self._recorder.taken())

    def facts(self, path: str, method: Facts) -> Facts:
        """Returns what a method sends, or why that is not known.

        Args:
            path: The method, such as `files.create`.
            method: What its source says: parameters and overloads.
        """
        function = functools.reduce(getattr, path.split("."), self._client)
        try:
            required = self._sent(function, method, _required(method))
        except (NoValue, _NothingSent) as error:
            return {"not_called": str(error)}
        whole = self._whole(function, method, required)
        types = sorted({*required["content_types"], *whole["content_types"]})
        return {**whole, "content_types": types, "required": list(required["parameters"])}

    def _whole(self, function: Any, method: Facts, required: Facts) -> Facts:
        """Returns what is sent with all parameters; one after the other, if they do not go together."""
        names = {each["name"] for each in method["params"]}
        try:
            return self._sent(function, method, names)
        except _NothingSent:
            found = dict(required)
        for name in sorted(names - _required(method)):
            with contextlib.suppress(_NothingSent):
                sent = self._sent(function, method, {*_required(method), name})
                found["parameters"] = {**sent["parameters"], **found["parameters"]}
        return {**found, "not_sent": sorted(names - {*found["parameters"], *_OPTIONS, *_CHOOSES})}

    def _sent(self, function: Any, method: Facts, names: set[str]) -> Facts:
        """Calls a method with some of its parameters; returns what was sent, and where each argument was."""
        arguments = _arguments(function, method, names)
        positional = [each["name"] for each in method["params"] if each["kind"] == "positional"]
        given = [arguments[name] for name in positional if name in arguments]
        keywords = {name: value for name, value in arguments.items() if name not in positional}
        error = _try(functools.partial(function, *given, **keywords))
        requests = self._recorder.taken()
        if not requests:
            raise _NothingSent(f"ends without a request{error and f' ({error})'}")
        return self._described(requests[0], arguments)

    def _described(self, request: Request, arguments: dict[str, Any]) -> Facts:
        search = Search(request, self._usual.get(request.verb, {}))
        places = search.places(arguments)
        own = {name: value for name, value in search.headers.items() if not name.startswith(_NOT_OWN)}
        claimed = {key for place, key in places.values() if place == "header"}
        return {
            "http": f"{request.verb} {search.path}",
            "parameters": places,
            "not_sent": [name for name in arguments if name not in places],
            "besides": list(search.unclaimed()),
            "content_types": [request.content_type] if request.has_content else [],
            "headers": {name: value for name, value in own.items() if name not in claimed},
            "security": _security(request),
        }


class _NothingSent(Exception):
    """A call ended without a request."""


def _required(method: Facts) -> set[str]:
    """Returns the parameters that the first way to call a method requires."""
    way = [method, *method.get("overloads", [])[:1]][-1]
    return {each["name"] for each in way["params"] if "default" not in each}


def _arguments(function: Any, method: Facts, names: set[str]) -> dict[str, Any]:
    """Makes up arguments; those that only may be given are left out where no value can be made up."""
    values, required, found = Values(), _required(method), {}
    for each in method["params"]:
        name = each["name"]
        if name not in names or name in (*_OPTIONS, *_CHOOSES):
            continue
        try:
            found[name] = values.of(_hint(function, each["type"]), name)
        except NoValue as error:
            if name in required:
                raise NoValue(f"`{name}`: {error}") from None
    return found


def _hint(function: Any, text: str | None) -> Any:
    """Evaluates an annotation where it stands; one that is for type checkers only is taken for a text."""
    module = sys.modules[inspect.unwrap(function).__module__]
    try:
        return eval(text or "str", dict(vars(module)))  # the package's own annotation, in its own environment
    except (NameError, TypeError, AttributeError):
        return str


def _try(call: Callable[[], Any]) -> str:
    """Calls, for a limited time; what comes back does not matter, only what was sent.

    Returns:
        The name of the error, if there is one.
    """
    failed: list[str] = []

    def run() -> None:
        try:
            _begin(call())
        except Exception as error:
            failed.append(type(error).__name__)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    thread.join(_LONGEST)
    if thread.is_alive():
        return f"no end in {_LONGEST:g} seconds"
    return failed[0] if failed else ""


def _begin(result: Any) -> None:
    """Begins what only sends something when it is used: a connection or a stream."""
    if hasattr(type(result), "__enter__"):
        result.__enter__()
    elif hasattr(type(result), "__next__"):
        next(result)


def _security(request: Request) -> str:
    sent = " ".join(request.headers.get(name, "") for name in _CREDENTIALS)
    return "admin" if ADMIN_KEY in sent else "bearer" if KEY in sent else "none"

"""Which handler answers which verb and path. Classes of endpoints bring routes; the emulator puts them into a table."""

from __future__ import annotations

from typing import Any, Callable, Dict, Iterable, List, NamedTuple, Protocol, Sequence, Set, Tuple

from .errors import APIFailure
from .messages import Request
from .multipart import Form, parse_form
from .parameters import Parameters, QueryParameters, parse_json_object

PREFIX = "/v1"


class Call:
    """One request on its way through a handler: the path's values, the query and the body.

    Attributes:
        request: The request itself.
        path: Values of the path's parameters by name.
    """

    def __init__(self, request: Request, path: Dict[str, str]) -> None:
        self.request = request
        self.path = path

    @property
    def query(self) -> QueryParameters:
        """The parameters of the query."""
        return QueryParameters(self.request.query_pairs)

    @property
    def body(self) -> Parameters:
        """The JSON body. Raises `APIFailure` if it is no JSON object."""
        return Parameters(parse_json_object(self.request.body))

    @property
    def optional_body(self) -> Parameters:
        """The JSON body, where there need not be one."""
        return self.body if self.request.body.strip() else Parameters({})

    @property
    def form(self) -> Form:
        """The multipart form. A JSON body counts as a form of fields. Raises `APIFailure` if it is neither."""
        if self.request.headers.get("content-type", "").startswith("application/json"):
            form = Form()
            form.fields.update(parse_json_object(self.request.body))
            return form
        return parse_form(self.request)


Handler = Callable[[Call], Any]
"""Takes a call; returns a `Reply`, or a value to be sent as JSON."""


class Route(NamedTuple):
    """One operation.

    Attributes:
        method: The verb, in capitals.
        template: The path after `/v1`; `{name}` stands for one segment.
        handler: What answers it.
    """

    method: str
    template: str
    handler: Handler


class Endpoints(Protocol):
    """The endpoints of a part of the API: a class that takes the `State` and brings its routes."""

    def routes(self) -> Sequence[Route]:
        """Returns the operations that it answers."""
        ...


class Router:
    """Finds the handler of a request.

    Args:
        routes: All routes; where two fit, the one with fewer parameters wins, and then the one that comes first.
    """

    def __init__(self, routes: Iterable[Route]) -> None:
        ordered = sorted(routes, key=lambda route: route.template.count("{"))
        # By length and first segment: with hundreds of routes, trying each one would cost more than answering.
        self._routes: Dict[Tuple[int, str], List[Tuple[List[str], Route]]] = {}
        for route in ordered:
            parts = (PREFIX + route.template).split("/")[1:]
            self._routes.setdefault((len(parts), _first(parts)), []).append((parts, route))

    def find(self, request: Request) -> Tuple[Handler, Call]:
        """Returns the handler and the call for it.

        Args:
            request: The request of the client.

        Raises:
            APIFailure: 404 if no route has this path, 405 if none of those that have it has this verb.
        """
        segments = request.segments
        allowed: Set[str] = set()
        for parts, route in self._candidates(segments):
            if not _matches(parts, segments):
                continue
            if route.method == request.method:
                return route.handler, Call(request, _values(parts, segments))
            allowed.add(route.method)
        raise _wrong_verb(request, sorted(allowed)) if allowed else _unknown_url(request)

    def _candidates(self, segments: List[str]) -> List[Tuple[List[str], Route]]:
        length = len(segments)
        return self._routes.get((length, _first(segments)), []) + self._routes.get((length, ""), [])


def _first(parts: List[str]) -> str:
    name = parts[1] if len(parts) > 1 else ""
    return "" if name.startswith("{") else name


def _matches(parts: List[str], segments: List[str]) -> bool:
    return len(parts) == len(segments) and all(
        bool(segment) if part.startswith("{") else part == segment for part, segment in zip(parts, segments)
    )


def _values(parts: List[str], segments: List[str]) -> Dict[str, str]:
    return {part[1:-1]: segment for part, segment in zip(parts, segments) if part.startswith("{")}


def _wrong_verb(request: Request, allowed: List[str]) -> APIFailure:
    message = f"Not allowed to {request.method} on {request.path[:200]}; allowed: {', '.join(allowed)}."
    headers = [("allow", ", ".join(allowed))]
    return APIFailure(405, message, code="method_not_supported", headers=headers)


def _unknown_url(request: Request) -> APIFailure:
    hint = "" if request.path.startswith(PREFIX + "/") else " Paths begin with /v1."
    message = f"Invalid URL ({request.method} {request.path[:200]}).{hint}"
    return APIFailure(404, message, code="unknown_url")

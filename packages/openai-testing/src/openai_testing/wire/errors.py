"""The API's own error bodies. A handler raises `APIFailure`; the emulator turns it into a reply."""

from __future__ import annotations

from typing import Any, Dict, Optional, Sequence

from .messages import Headers, Reply, json_reply

_TYPES = {401: "invalid_request_error", 429: "rate_limit_error"}
_CODES = {401: "invalid_api_key", 429: "rate_limit_exceeded", 500: "internal_error", 503: "service_unavailable"}
_MESSAGES = {
    400: "The request is not valid.",
    401: "The API key is not valid.",
    403: "This key may not do that.",
    404: "There is no such object.",
    408: "The request took too long to arrive.",
    409: "The object is being changed by another request.",
    413: "The request body is too large.",
    422: "The request cannot be processed.",
    429: "Rate limit reached; try again later.",
    500: "The server had an error while processing the request.",
    503: "The engine is overloaded; try again later.",
}


class APIFailure(Exception):
    """A request that the API refuses.

    Args:
        status: The HTTP status code, 4xx or 5xx.
        message: One sentence for the developer.
        param: The parameter at fault, as a path such as `messages[0].role`.
        code: The machine-readable code.
        type: The error's type; by default it follows from the status.
        headers: Further response headers.
    """

    def __init__(
        self,
        status: int,
        message: str,
        *,
        param: Optional[str] = None,
        code: Optional[str] = None,
        type: Optional[str] = None,
        headers: Optional[Headers] = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.param = param
        self.code = code
        self.type: str = type or type_of(status)
        self.headers: Headers = headers or []

    def body(self) -> Dict[str, Any]:
        """Returns the JSON body of the error."""
        return {"error": {"message": self.message, "type": self.type, "param": self.param, "code": self.code}}

    def reply(self) -> Reply:
        """Returns the whole reply."""
        reply = json_reply(self.body(), self.status)
        reply.headers.extend(self.headers)
        return reply


def type_of(status: int) -> str:
    """Returns the error type that goes with a status code.

    Args:
        status: The HTTP status, from 400.
    """
    return _TYPES.get(status, "server_error" if status >= 500 else "invalid_request_error")


def failure_of_status(status: int, message: Optional[str] = None, code: Optional[str] = None) -> APIFailure:
    """Makes the failure that a status code alone stands for, as faults need it.

    Args:
        status: The HTTP status, from 400.
        message: What the error says; `None`, the default, for a text that fits the status.
        code: Its code; `None`, the default, for the one that goes with the status.
    """
    text = message or _MESSAGES.get(status, f"The server answered with status {status}.")
    return APIFailure(status, text, code=code or _CODES.get(status))


def missing(param: str) -> APIFailure:
    """Makes the failure for a parameter that has to be given.

    Args:
        param: The name of the parameter.
    """
    return APIFailure(400, f"Missing required parameter: '{param}'.", param=param, code="missing_required_parameter")


def wrong_type(param: str, expected: str, value: object) -> APIFailure:
    """Makes the failure for a value of another type.

    Args:
        param: The name of the parameter.
        expected: The type that it should have, such as `a string`.
        value: The value that is meant.
    """
    message = f"Invalid type for '{param}': expected {expected}, but got {kind_of(value)} instead."
    return APIFailure(400, message, param=param, code="invalid_type")


def wrong_value(param: str, value: object, choices: Sequence[str]) -> APIFailure:
    """Makes the failure for a value that is none of those that are allowed.

    Args:
        param: The name of the parameter.
        value: The value that is meant.
        choices: Those that are allowed.
    """
    supported = ", ".join(f"'{choice}'" for choice in choices)
    message = f"Invalid value: '{_short(value)}'. Supported values are: {supported}."
    return APIFailure(400, message, param=param, code="invalid_value")


def out_of_range(param: str, value: object, bound: str, code: str) -> APIFailure:
    """Makes the failure for a value beyond a limit.

    Args:
        param: The name of the parameter.
        value: The value, or what is said in its place.
        bound: The limit, such as `of at most 2`.
        code: The code of the error.
    """
    message = f"Invalid '{param}': expected a value {bound}, but got {_short(value)} instead."
    return APIFailure(400, message, param=param, code=code)


def unknown_model(name: str) -> APIFailure:
    """Makes the failure for a model that there is not.

    Args:
        name: The name of the model.
    """
    message = f"The model '{_short(name)}' does not exist or you do not have access to it."
    return APIFailure(404, message, param="model", code="model_not_found")


def not_found(kind: str, identifier: str, param: str = "id") -> APIFailure:
    """Makes the failure for an object that there is not.

    Args:
        kind: What it would be, such as `Vector store`.
        identifier: The id that was asked for.
        param: The name of the parameter (`id` by default).
    """
    return APIFailure(404, f"No such {kind}: {_short(identifier)}", param=param)


def invalid_json(reason: str) -> APIFailure:
    """Makes the failure for a body that is no JSON object.

    Args:
        reason: What is wrong with it.
    """
    message = f"We could not parse the JSON body of your request ({reason}). The body must be one valid JSON object."
    return APIFailure(400, message)


def kind_of(value: object) -> str:
    """Names a JSON value as the API's messages do.

    Args:
        value: A value of parsed JSON.
    """
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "a boolean"
    names = ((int, "an integer"), (float, "a decimal"), (str, "a string"), (list, "an array"), (dict, "an object"))
    return next((name for type_, name in names if isinstance(value, type_)), "an unknown value")


def _short(value: object) -> str:
    text = str(value)
    return text if len(text) <= 100 else text[:100] + "…"

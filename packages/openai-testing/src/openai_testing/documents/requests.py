"""Requests checked against the operation that they ask for."""

from __future__ import annotations

import json
from typing import Any, Dict, List, Mapping

from ..content.references import resolved
from ..content.validation import problems
from ..wire.errors import APIFailure
from ..wire.messages import Request
from ..wire.multipart import parse_form
from .operations import DocumentedOperation, Parameter, is_json

_MOST_TOLD = 10
_NO_VALUE = object()


def check(operation: DocumentedOperation, request: Request, path: Mapping[str, str]) -> Any:
    """Checks a request; returns the decoded body, or `None` if there is none.

    Args:
        operation: The operation that is asked for.
        request: The request of the client.
        path: The values of the path's parameters, by name.

    Raises:
        APIFailure: 401 if it has no credentials, 415 if the body has another type, 400 for whatever else does not fit;
            the message names each place.
    """
    _check_credentials(operation, request)
    found: List[str] = []
    for parameter in operation.parameters:
        found += _problems_of(parameter, request, path, operation.root)
    body = _read_body(operation, request)
    if body is _NO_VALUE:
        found += ["body: it is required, but there is none"] if operation.needs_body else []
    else:
        found += _problems_of_body(operation, request, body)
    if found:
        more = f" And {len(found) - _MOST_TOLD} more." if len(found) > _MOST_TOLD else ""
        message = f"{operation} does not take this request: {'; '.join(found[:_MOST_TOLD])}.{more}"
        raise APIFailure(400, message, param=found[0].partition(":")[0], code="invalid_request")
    return None if body is _NO_VALUE else body


def _check_credentials(operation: DocumentedOperation, request: Request) -> None:
    if not operation.security or any(all(_has(request, *place) for place in each) for each in operation.security):
        return
    wanted = " or ".join(" and ".join(f"{place} '{name}'" for place, name in each) for each in operation.security)
    raise APIFailure(401, f"{operation} needs credentials in the {wanted}.", code="no_credentials")


def _has(request: Request, place: str, name: str) -> bool:
    if place == "query":
        return any(key == name for key, _ in request.query_pairs)
    return bool(request.headers.get("cookie" if place == "cookie" else name.lower()))


def _problems_of(parameter: Parameter, request: Request, path: Mapping[str, str], root: Any) -> List[str]:
    value, name = _value_of(parameter, request, path, root), f"{parameter.place}.{parameter.name}"
    if value is _NO_VALUE:
        return [f"{name}: it is required, but there is none"] if parameter.needed else []
    return problems(parameter.schema, value, name, root)


def _value_of(parameter: Parameter, request: Request, path: Mapping[str, str], root: Any) -> Any:
    """Returns the value of a parameter as its schema wants it."""
    if parameter.place == "path":
        return _typed(parameter, path.get(parameter.name, ""), root)
    if parameter.place == "cookie":
        return _NO_VALUE
    if parameter.place == "header":
        text = request.headers.get(parameter.name.lower())
        return _NO_VALUE if text is None else _typed(parameter, text, root)
    pairs = request.query_pairs
    values = [value for key, value in pairs if key in (parameter.name, f"{parameter.name}[]")]
    kinds = _kinds(parameter.schema, root)
    nested = {key[len(parameter.name) + 1 : -1]: value for key, value in pairs if key.startswith(f"{parameter.name}[")}
    if "object" in kinds and nested:
        return nested
    if not values:
        return _NO_VALUE
    if "array" in kinds and not parameter.is_json:
        listed = values if len(values) > 1 or parameter.explode else values[0].split(",")
        inner = parameter._replace(schema=_resolved(parameter.schema, root).get("items") or {})
        return [_typed(inner, each, root) for each in listed]
    return _typed(parameter, values[-1], root)


def _typed(parameter: Parameter, text: str, root: Any) -> Any:
    kinds = _kinds(parameter.schema, root)
    if parameter.is_json or kinds & {"integer", "number", "boolean", "null"}:
        try:
            value = json.loads(text)
        except ValueError:
            return text
        return value if parameter.is_json or not isinstance(value, (dict, list, str)) else text
    return text


def _kinds(schema: Any, root: Any, depth: int = 0) -> Any:
    facts = _resolved(schema, root)
    declared = facts.get("type")
    found = {declared} if isinstance(declared, str) else set(declared) if isinstance(declared, list) else set()
    for key in ("allOf", "anyOf", "oneOf"):
        for part in facts.get(key) or () if depth < 5 else ():
            found |= _kinds(part, root, depth + 1)
    return found


def _resolved(schema: Any, root: Any) -> Mapping[str, Any]:
    found = resolved(schema, root)
    return found if isinstance(found, Mapping) else {}


def _read_body(operation: DocumentedOperation, request: Request) -> Any:
    if not request.body:
        return _NO_VALUE
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    taken = [each.kind for each in operation.body]
    if taken and not any(_accepts(each, kind) for each in taken):
        raise APIFailure(415, f"{operation} takes {', '.join(taken)}, but the body is {kind or 'of no type'}.")
    if is_json(kind):
        try:
            return json.loads(request.body)
        except (ValueError, RecursionError) as error:
            raise APIFailure(400, f"The body is no JSON: {error}", param="body", code="invalid_json") from None
    return parse_form(request).fields if kind == "multipart/form-data" else request.body


def _accepts(range_: str, kind: str) -> bool:
    plain = range_.partition(";")[0].strip().lower()
    if plain in ("*/*", kind):
        return True
    return plain.endswith("/*") and kind.startswith(plain[:-1])


def _problems_of_body(operation: DocumentedOperation, request: Request, body: Any) -> List[str]:
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if not is_json(kind):  # the values of forms are texts, and files are not looked into
        return []
    schemas: Dict[str, Any] = {each.kind: each.schema for each in operation.body}
    schema = schemas.get(kind, next((each for name, each in schemas.items() if _accepts(name, kind)), None))
    return [] if schema is None else problems(schema, body, "body", operation.root)

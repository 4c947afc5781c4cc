"""How the offer of a WebRTC call travels: as plain SDP, or as a form where the call brings a session along."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any, Dict, Mapping, Optional, Tuple, Union, cast

from openai_core.encoding.json import encode
from openai_core.errors import ArgumentError
from openai_core.options import without_omitted

if TYPE_CHECKING:
    from openai_core.operations import Operation
    from openai_core.options import Body, Headers

    Offer = Tuple[Operation, Union[Dict[str, Any], bytes], Optional[Body], Optional[Headers]]

_SDP = "application/sdp"
_PARTS = (("sdp",), ("session",))


def offered(
    operation: Operation, body: Dict[str, Any], extra_body: Optional[Body], extra_headers: Optional[Headers]
) -> Offer:
    """Returns the operation, the body and what else the caller adds to it, with the form that the offer travels in.

    Args:
        operation: The operation that makes a call.
        body: The arguments `sdp` and `session`.
        extra_body: Values that take the place of those, and fields that are sent besides.
        extra_headers: Headers of the call. Its content type is that of the form, whatever they say.
    """
    fields = without_omitted({**body, **_members(extra_body)})
    sdp = _bytes(fields.pop("sdp", None))
    headers = {name: value for name, value in (extra_headers or {}).items() if name.lower() != "content-type"} or None
    if not fields:
        plain = {**operation.headers, "Content-Type": _SDP}
        return dataclasses.replace(operation, multipart=False, files=(), headers=plain), sdp, None, headers
    parts: Dict[str, Any] = {"sdp": (None, sdp, _SDP)}
    if "session" in fields:
        parts["session"] = (None, encode(fields.pop("session")), "application/json")
    return dataclasses.replace(operation, multipart=True, files=_PARTS), parts, fields or None, headers


def _members(extra_body: Optional[Body]) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", extra_body) if isinstance(extra_body, Mapping) else {}


def _bytes(sdp: object) -> bytes:
    if not isinstance(sdp, (str, bytes)):
        raise ArgumentError(f"`sdp` must be text, the offer of the caller, not {type(sdp).__name__}.")
    return sdp.encode("utf-8") if isinstance(sdp, str) else sdp

"""How the offer of a WebRTC call travels: as plain SDP, or as a form where the call brings a session along."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any, Dict, Tuple, Union

from openai_core.encoding.json import encode
from openai_core.options import NOT_GIVEN, NotGiven, is_given

if TYPE_CHECKING:
    from openai_core.operations import Operation

_SDP = "application/sdp"
_PARTS = (("sdp",), ("session",))


def form_of_offer(operation: Operation, session: object) -> Operation:
    """Returns the operation with the form of its body: multipart where there is a session.

    Args:
        operation: The operation that makes a call.
        session: The argument `session`, or `omit`.
    """
    if is_given(session):
        return dataclasses.replace(operation, multipart=True, files=_PARTS)
    return dataclasses.replace(
        operation, multipart=False, files=(), headers={**operation.headers, "Content-Type": _SDP}
    )


def offer(body: Dict[str, Any]) -> Tuple[Union[Dict[str, Any], bytes], NotGiven]:
    """Returns the body of an offer: the SDP alone, or its parts with their types.

    Args:
        body: The arguments `sdp` and `session`.
    """
    if not is_given(body["session"]):
        return body["sdp"].encode("utf-8"), NOT_GIVEN
    parts = {
        "sdp": (None, body["sdp"].encode("utf-8"), _SDP),
        "session": (None, encode(body["session"]), "application/json"),
    }
    return parts, NOT_GIVEN

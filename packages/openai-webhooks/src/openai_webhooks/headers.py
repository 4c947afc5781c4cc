"""Finds the three webhook headers in whatever a web framework calls headers.

Names are compared without case (RFC 9110, section 5.1); the WSGI spelling `HTTP_WEBHOOK_ID` is known too. A header
that occurs twice is refused: the program behind might read another of its values than the one that was verified.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, FrozenSet, Iterable, List, Mapping, Optional, Protocol, Tuple, Union

from .errors import InvalidWebhookSignatureError

if TYPE_CHECKING:
    from typing_extensions import TypeAlias

NAMES = ("webhook-signature", "webhook-timestamp", "webhook-id")


class SupportsItems(Protocol):
    """Headers with `items()`, such as those of `email.message.Message`."""

    def items(self) -> Iterable[Tuple[Any, Any]]:
        """Returns the headers as pairs; one that occurs twice may be there twice."""
        ...


class SupportsGet(Protocol):
    """Headers that can only be asked for by name."""

    def get(self, name: str, /) -> Optional[str]:
        """Returns the value of a header.

        Args:
            name: The name of the header; its case does not matter.
        """
        ...


HeadersLike: TypeAlias = Union[Mapping[str, Any], SupportsItems, Iterable[Tuple[Any, Any]], SupportsGet]


def _spellings() -> Dict[Any, int]:
    known: Dict[Any, int] = {}
    for place, name in enumerate(NAMES):
        wsgi = "HTTP_" + name.upper().replace("-", "_")
        known.update(dict.fromkeys((name, name.title(), name.upper(), name.encode(), wsgi), place))
    return known


_SPELLINGS = _spellings()
_LENGTHS: FrozenSet[int] = frozenset(len(name) for name in NAMES)


def webhook_headers(headers: HeadersLike) -> Tuple[str, str, str]:
    """Reads the headers that identify, date and sign a delivery.

    Args:
        headers: A mapping of any case (also WSGI's `environ` and Django's `META`), a multi-dict, pairs of text or
            bytes, or an object with `get(name)`. A value may be text, ASCII bytes, or a list with one of
            them; a timestamp may be a number.

    Returns:
        The values of `webhook-signature`, `webhook-timestamp` and `webhook-id`.

    Raises:
        InvalidWebhookSignatureError: A header is missing, empty, not text, or occurs more than once; or these are not
            headers.
    """
    try:
        found = _find(headers)
    except (AttributeError, LookupError, TypeError, ValueError) as error:
        if isinstance(error, InvalidWebhookSignatureError):
            raise
        raise InvalidWebhookSignatureError(
            f"The headers cannot be read from an object of type {type(headers).__name__!r}; "
            "pass a mapping, or pairs of name and value."
        ) from None
    signature, timestamp, webhook_id = found
    if signature and timestamp and webhook_id:
        return signature, timestamp, webhook_id
    missing = next(name for name, value in zip(NAMES, found) if not value)
    raise InvalidWebhookSignatureError(
        f"Could not find {missing} header, or it is empty; pass the headers of the request as they came."
    )


def webhook_id(headers: HeadersLike) -> str:
    """Reads the id of a delivery, which is the same each time that the delivery is repeated.

    Nothing is verified here: trust the id only after `unwrap` or `verify_signature`.

    Args:
        headers: The headers of the request, in any form that `unwrap` takes.

    Raises:
        InvalidWebhookSignatureError: The webhook headers are not there.
    """
    return webhook_headers(headers)[2]


def _find(headers: Any) -> List[Any]:
    found: List[Any] = [None, None, None]
    for name, value in _pairs(headers):
        place = _SPELLINGS.get(name)
        if place is None:
            if len(name) not in _LENGTHS:
                continue
            place = _SPELLINGS.get(name.lower())
            if place is None:
                continue
        if value is None:
            continue
        if found[place] is not None:
            raise _repeated(place)
        found[place] = value if type(value) is str else _text(place, value)
    return found


def _pairs(headers: Any) -> Iterable[Tuple[Any, Any]]:
    items = getattr(headers, "items", None)
    if items is not None:
        return items()  # type: ignore[no-any-return]
    if not hasattr(headers, "get"):
        return headers  # type: ignore[no-any-return]
    return [(name, _asked_for(headers, name)) for name in NAMES]


def _asked_for(headers: Any, name: str) -> Any:
    # Not every object knows that the case of a name does not matter.
    return next((value for value in map(headers.get, (name, name.title(), name.upper())) if value), None)


def _text(place: int, value: Any) -> str:
    if isinstance(value, (int, float)) and NAMES[place] == "webhook-timestamp" and _is_whole(value):
        return str(int(value))  # a gateway has read the header as a number
    if isinstance(value, (list, tuple)):
        if len(value) > 1:
            raise _repeated(place)
        value = value[0] if value else ""
    if isinstance(value, bytes) and value.isascii():
        return value.decode("ascii")
    if isinstance(value, str):
        return str(value)
    raise InvalidWebhookSignatureError(
        f"The {NAMES[place]} header must be ASCII text, but its value is of type {type(value).__name__!r}."
    )


def _is_whole(number: float) -> bool:
    return type(number) is int or (type(number) is float and number.is_integer())


def _repeated(place: int) -> InvalidWebhookSignatureError:
    return InvalidWebhookSignatureError(
        f"The {NAMES[place]} header occurs more than once, so it is not certain which value counts; "
        "check the proxies in front of this server."
    )

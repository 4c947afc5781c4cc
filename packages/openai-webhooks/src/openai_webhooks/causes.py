"""Why a signature may not match: mistakes that people make with the secret, and with the body.

Told in the message of a delivery that is refused anyway. Nothing here decides about one, and no message holds a part of
the secret beyond a well-known prefix, or of the body.
"""

from __future__ import annotations

import re
from base64 import b64decode
from typing import Optional, Sequence

_USUAL = (
    "the body was changed on its way, or signed with another secret. "
    "Pass the body exactly as it arrived, and the secret of this endpoint."
)
_BLANKS = "the secret begins or ends with blanks or a line end, which count as part of it. Strip them."
_QUOTES = (
    "the secret stands in quotes, which count as part of it, as some shells and .env files leave them. Remove them."
)
_BASE64 = "the body is still base64, as some gateways hand it on. Decode it, and pass the bytes."
_BEFORE = "something stands before whsec_ in the secret, which counts as part of it. Pass what begins with whsec_ only."
_ANOTHER = "the secret has another prefix than whsec_. Copy the signing secret from the settings of the endpoint."

_PREFIX = "whsec_"
# API keys, ephemeral keys, ids of endpoints and the keys of other signature schemes, all of which are near at hand.
_FOREIGN = ("sk-", "sk_", "pk_", "ek_", "sess-", "whsk_", "whpk_", "whep_", "wh_", "we_", "v1,", "Bearer ")
_LIKE_A_PREFIX = re.compile(r"[A-Za-z]{2,8}_")
_QUOTATION_MARKS = "\"'`\u201c\u201d\u2018\u2019"
_INVISIBLE = "\ufeff\u200b\u200c\u200d\u2060"  # that `str.strip` leaves: byte order marks, blanks without a width
_AROUND_BASE64 = f"\"' \t\r\n{_INVISIBLE}"
_BLANKS_OF_JSON = b"\xef\xbb\xbf \t\r\n"  # and a byte order mark
_LONGEST_GLANCE = 64


def cause_of_mismatch(text: str, secrets: Sequence[str]) -> str:
    """Returns what is most likely wrong where no signature matches.

    Args:
        text: The body as text.
        secrets: The secrets that were tried.
    """
    if _is_base64(text):
        return _BASE64
    return next((cause for cause in map(_cause_in_secret, secrets) if cause), _USUAL)


def _cause_in_secret(secret: str) -> Optional[str]:
    if secret != secret.strip() or secret != secret.strip(_INVISIBLE):
        return _BLANKS
    if secret[0] in _QUOTATION_MARKS or secret[-1] in _QUOTATION_MARKS:
        return _QUOTES
    foreign = next((prefix for prefix in _FOREIGN if secret.startswith(prefix)), None)
    if foreign is not None:
        return (
            f"the secret begins with {foreign.strip()!r}, which no signing secret does: those begin with whsec_. Copy "
            "it from the settings of the endpoint."
        )
    if secret.find(_PREFIX) > 0:
        return _BEFORE
    return _ANOTHER if _LIKE_A_PREFIX.match(secret) and not secret.startswith(_PREFIX) else None


def _is_base64(text: str) -> bool:
    beginning = text.strip(_AROUND_BASE64)[:_LONGEST_GLANCE]
    try:
        decoded = b64decode(beginning[: len(beginning) // 4 * 4], validate=True)
    except ValueError:
        return False
    return decoded.lstrip(_BLANKS_OF_JSON)[:1] in (b"{", b"[")

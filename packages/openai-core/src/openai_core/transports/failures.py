"""What a request that failed on its way says: who is to blame, and whether trying again could help."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Iterator, Optional

from ..errors import APIConnectionError

if TYPE_CHECKING:
    import httpx


def proxy_refusal(answer: str, request: httpx.Request) -> APIConnectionError:
    """Returns the error for a proxy that did not let a request through; one that only fails may be asked again.

    Args:
        answer: What the proxy said, beginning with its status code where it has one.
        request: What was to be sent.
    """
    return APIConnectionError(
        message=f"Connection error: the proxy refused the request ({answer}).",
        request=request,
        retryable=not answer.startswith(("3", "4")),
    )


def is_certificate_error(error: Optional[BaseException]) -> bool:
    """Whether the certificate of a server was not accepted; the next attempt would see the same one.

    Args:
        error: An error; its causes are looked at, too.
    """
    ssl = sys.modules.get("ssl")
    return ssl is not None and any(isinstance(each, ssl.SSLCertVerificationError) for each in _causes(error))


def _causes(error: Optional[BaseException]) -> Iterator[BaseException]:
    seen = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or error.__context__

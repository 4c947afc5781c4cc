"""Signatures of AWS (Signature Version 4), verified by hand: each side signs its own headers, at its own time."""

from __future__ import annotations

import hashlib
import hmac
import re
from typing import Any, Dict
from urllib.parse import parse_qsl, quote

_AUTHORIZATION = re.compile(
    r"AWS4-HMAC-SHA256 Credential=(?P<key>[^/]+)/(?P<date>\d{8})/(?P<region>[^/]+)/(?P<service>[^/]+)/aws4_request, "
    r"SignedHeaders=(?P<names>[^,]+), Signature=(?P<signature>[0-9a-f]{64})"
)


def verified(request: Any, secret: str) -> Dict[str, str]:
    """What a signature says and whether it is right, in place of what changes with the time."""
    found = _AUTHORIZATION.fullmatch(request.headers["authorization"])
    if found is None:
        return {"authorization": "no signature"}
    parts = found.groupdict()
    digest = hashlib.sha256(request.content).hexdigest()
    right = hmac.compare_digest(parts["signature"], _signature(request, parts, digest, secret))
    scope = f"{parts['key']}/{parts['region']}/{parts['service']}"
    return {
        "authorization": f"{'right' if right else 'WRONG'} signature of {scope} over {parts['names']}",
        "x-amz-content-sha256": "right" if request.headers["x-amz-content-sha256"] == digest else "WRONG",
        "x-amz-date": re.sub(r"\d", "0", request.headers["x-amz-date"]),
    }


def _signature(request: Any, parts: Dict[str, str], digest: str, secret: str) -> str:
    names = parts["names"].split(";")
    path, _, query = request.url.raw_path.decode("ascii").partition("?")
    pairs = sorted((quote(name, "-_.~"), quote(value, "-_.~")) for name, value in parse_qsl(query, True))
    headers = "".join(f"{name}:{' '.join(request.headers[name].split())}\n" for name in names)
    canonical = "\n".join(
        [
            request.method,
            quote(path, "/-_.~"),
            "&".join(f"{name}={value}" for name, value in pairs),
            headers,
            parts["names"],
            digest,
        ]
    )
    scope = f"{parts['date']}/{parts['region']}/{parts['service']}/aws4_request"
    time, hashed = request.headers["x-amz-date"], hashlib.sha256(canonical.encode()).hexdigest()
    key = b"AWS4" + secret.encode()
    for step in scope.split("/"):
        key = hmac.new(key, step.encode(), hashlib.sha256).digest()
    return hmac.new(key, f"AWS4-HMAC-SHA256\n{time}\n{scope}\n{hashed}".encode(), hashlib.sha256).hexdigest()

"""Scripts of exchanged tokens: calls, passing time, refused tokens, failing exchanges."""

from __future__ import annotations

from typing import Any, Dict, Iterator, List

_CALL = {"do": "call"}
_STEPS: Dict[str, List[Dict[str, Any]]] = {
    "first call": [_CALL],
    "kept": [_CALL, {"do": "pass", "seconds": 2399}, _CALL],
    "renewed before its end": [_CALL, {"do": "pass", "seconds": 2400}, _CALL],
    "renewed after its end": [_CALL, {"do": "pass", "seconds": 4000}, _CALL],
    "refused once": [_CALL, {"do": "call", "statuses": [401]}, _CALL],
    "refused twice": [_CALL, {"do": "call", "statuses": [401, 401]}, _CALL],
    "refused, form": [{"do": "upload", "statuses": [401]}, {"do": "upload"}],
    "stream": [{"do": "stream"}, {"do": "stream", "statuses": [401]}],
    "raw": [{"do": "raw"}],
    "short life": [_CALL, {"do": "pass", "seconds": 30}, _CALL],
    "admin": [{"do": "admin"}],
    "own header": [{"do": "own header"}, {"do": "own header", "statuses": [401]}],
    "copied": [_CALL, {"do": "copy"}, _CALL],
    "tokens for others": [{"do": "token"}, {"do": "invalidate"}, {"do": "token"}],
}
_EXCHANGES: Dict[str, List[Dict[str, Any]]] = {
    "exchange refused": [{"status": 400, "body": {"error": "invalid_grant", "error_description": "expired"}}],
    "exchange unauthorized": [{"status": 401, "body": {"error": "invalid_client"}}],
    "exchange forbidden": [{"status": 403, "body": {"message": "no"}}],
    "exchange not found": [{"status": 404, "body": {}}],
    "exchange failed": [{"status": 500, "body": {}}] * 3,
    "exchange failed once": [{"status": 503, "body": {}, "headers": {"retry-after": "0.01"}}],
    "exchange unreachable": [{"raise": "ConnectError"}] * 3,
    "exchange unreachable once": [{"raise": "ConnectError"}],
    "exchange slow": [{"raise": "ReadTimeout"}] * 3,
    "exchange without token": [{"status": 200, "body": {"expires_in": 3600}}],
    "exchange without end": [{"status": 200, "body": {"access_token": "t"}}],
    "exchange without JSON": [{"status": 200, "text": "<html>"}],
    "exchange redirected": [{"status": 307, "body": {}, "headers": {"location": "https://elsewhere.invalid"}}],
}


def scripts() -> Iterator[Dict[str, Any]]:
    """All scripts, for a subject token and for a certificate."""
    for identity in ("jwt", "id", "x509"):
        for name, steps in _STEPS.items():
            lifetime = 50 if name == "short life" else 3600
            yield {"name": f"tokens {identity}: {name}", "identity": identity, "steps": steps, "lifetime": lifetime}
    for identity in ("jwt", "x509"):
        for name, answers in _EXCHANGES.items():
            base = {"identity": identity, "lifetime": 3600, "exchanges": answers}
            yield {"name": f"tokens {identity}: {name}", "steps": [_CALL, _CALL], **base}
            late = [_CALL, {"do": "pass", "seconds": 3000}, _CALL, _CALL]
            yield {"name": f"tokens {identity}: {name}, token still good", "steps": late, "first good": True, **base}
    yield from _providers()


def _providers() -> Iterator[Dict[str, Any]]:
    answers: Dict[str, Any] = {
        "azure": {"status": 200, "body": {"access_token": "azure"}},
        "azure refused": {"status": 400, "body": {}},
        "azure without token": {"status": 200, "body": {}},
        "gcp": {"status": 200, "text": "google\n"},
        "gcp empty": {"status": 200, "text": " "},
        "gcp refused": {"status": 404, "text": "no"},
        "k8s": {"text": "token of a file\n"},
        "k8s empty": {"text": " \n"},
        "k8s missing": {},
        "empty": {},
        "failing": {},
    }
    for name, answer in answers.items():
        yield {
            "name": f"subject tokens: {name}",
            "identity": f"provider {name}",
            "steps": [_CALL],
            "lifetime": 3600,
            "platform": answer,
        }

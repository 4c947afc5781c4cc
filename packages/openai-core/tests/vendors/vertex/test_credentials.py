from __future__ import annotations

import sys
from typing import Any, List

import httpx
import pytest

from openai_core.errors import APITimeoutError, ConfigurationError, OpenAIError
from openai_core.vendors.vertex.credentials import GoogleCredentials

google_auth = pytest.importorskip("google.auth", reason="needs google-auth")
requests = pytest.importorskip("requests")
# google-auth and what it imports say when they will leave an old Python behind.
pytestmark = pytest.mark.filterwarnings("ignore")
URL = "https://vertex.test/v1/models"


def request(**limits: Any) -> httpx.Request:
    return httpx.Request("GET", URL, extensions={"timeout": {"connect": 1.0, "read": 2.0, "pool": 3.0, **limits}})


class Token:
    """Credentials of google-auth, as far as they are used."""

    def __init__(self, ask: Any = None) -> None:
        self.asked: List[Any] = []
        self.ask = ask

    def before_request(self, transport: Any, method: str, url: str, headers: Any) -> None:
        self.asked.append((method, url))
        if self.ask is not None:
            self.ask(transport)
        headers["authorization"] = "Bearer google"


def test_given_credentials() -> None:
    token = Token()
    credentials = GoogleCredentials(token)
    for _ in range(2):
        assert credentials.headers("GET", URL, request()) == {"authorization": "Bearer google"}
    assert token.asked == [("GET", URL)] * 2


def test_credentials_of_the_environment_are_found_once(monkeypatch: pytest.MonkeyPatch) -> None:
    found: List[Any] = []

    def default(**settings: Any) -> Any:
        found.append(settings["scopes"])
        return Token(), "project"

    monkeypatch.setattr(google_auth, "default", default)
    credentials = GoogleCredentials(None)
    for _ in range(2):
        assert credentials.headers("GET", URL, request()) == {"authorization": "Bearer google"}
    assert found == [("https://www.googleapis.com/auth/cloud-platform",)]


def test_what_google_raises_is_kept_secret() -> None:
    def fail(transport: Any) -> None:
        raise ValueError("very-secret")

    with pytest.raises(OpenAIError, match="ADC") as caught:
        GoogleCredentials(Token(fail)).headers("GET", URL, request())
    assert "very-secret" not in repr(caught.value)
    assert caught.value.__suppress_context__


def test_googles_transport_keeps_to_the_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: List[Any] = []

    def send(self: Any, method: str, url: str, **settings: Any) -> Any:
        seen.append(settings["timeout"])
        raise requests.exceptions.ReadTimeout("slow") if len(seen) == 1 else requests.exceptions.ConnectionError("lost")

    monkeypatch.setattr(requests.Session, "request", send)
    credentials = GoogleCredentials(Token(lambda transport: transport("https://token.test", method="GET")))
    with pytest.raises(APITimeoutError):
        credentials.headers("GET", URL, request())
    with pytest.raises(OpenAIError, match="ADC"):
        credentials.headers("GET", URL, request(read=None))
    assert seen == [(1.0, 2.0), (1.0, None)]


def test_waiting_for_another_look_up_has_a_limit() -> None:
    credentials = GoogleCredentials(Token())
    credentials._lock.acquire()
    with pytest.raises(APITimeoutError):
        credentials.headers("GET", URL, request(pool=0.001))
    credentials._lock.release()
    assert credentials.headers("GET", URL, request(pool=None))


def test_google_auth_is_named_where_it_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    missing: Any = None
    monkeypatch.setitem(sys.modules, "google.auth.transport.requests", missing)
    with pytest.raises(ConfigurationError, match=r"openai\[vertex\]"):
        GoogleCredentials(Token()).headers("GET", URL, request())

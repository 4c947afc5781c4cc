from __future__ import annotations

import pytest

from openai_testing import Emulator
from openai_testing.realtime.sessions import offered, with_key
from openai_testing.wire.errors import APIFailure
from openai_testing.wire.messages import Request


def browser(*protocols: str) -> Request:
    return Request("GET", "/v1/realtime", "", {"sec-websocket-protocol": ", ".join(protocols)})


@pytest.mark.parametrize("path", ["/v1/chat/completions", "/v1/realtime/nope", "/realtime"])
def test_other_paths_open_nothing(emulator: Emulator, path: str) -> None:
    with pytest.raises(APIFailure) as caught:
        emulator.connect(path)
    assert caught.value.status == 404


@pytest.mark.parametrize(
    ("query", "code"), [("", "missing_model"), ("?model=gpt-4o", "invalid_model"), ("?model=", "missing_model")]
)
def test_a_wrong_model_is_told_after_the_handshake(emulator: Emulator, query: str, code: str) -> None:
    session = emulator.connect(f"/v1/realtime{query}")
    (failed,) = session.drain()
    assert failed["error"]["code"] == code
    assert session.closing == (4000, f"invalid_request_error.{code}")


@pytest.mark.parametrize("model", ["gpt-realtime-mini", "gpt-4o-mini-realtime-preview", "gpt-audio-1.5"])
def test_models_that_speak_are_taken(emulator: Emulator, model: str) -> None:
    assert emulator.connect(f"/v1/realtime?model={model}").drain()[0]["session"]["model"] == model


@pytest.mark.parametrize("key", ["", "Basic x", "Bearer sk-invalid-1"])
def test_keys_are_checked(emulator: Emulator, key: str) -> None:
    with pytest.raises(APIFailure) as caught:
        emulator.connect("/v1/realtime?model=gpt-realtime", authorization=key)
    assert caught.value.status == 401


def test_sessions_are_kept_for_a_test_to_look_at(emulator: Emulator) -> None:
    session = emulator.connect("/v1/realtime?model=gpt-realtime")
    session.exchange({"type": "response.create"})
    assert list(emulator.realtime.sessions) == [session]
    assert session.received[0]["type"] == "response.create"
    assert session.sent[-1]["type"] == "response.done"
    emulator.reset()
    assert not emulator.realtime.sessions


def test_browsers_send_their_key_as_a_subprotocol() -> None:
    request = browser("realtime", "openai-insecure-api-key.ek_1", "openai-beta.realtime-v1")
    assert offered(request)[0] == "realtime"
    assert with_key(request).headers["authorization"] == "Bearer ek_1"
    assert "authorization" not in with_key(browser("realtime")).headers
    assert offered(Request("GET", "/")) == []


def test_browsers_choose_the_older_names_by_subprotocol(emulator: Emulator) -> None:
    session = emulator.connect(
        "/v1/realtime?model=gpt-realtime", sec_websocket_protocol="realtime, openai-beta.realtime-v1"
    )
    assert "modalities" in session.drain()[0]["session"]


def test_any_event_can_be_said_and_the_session_hung_up(emulator: Emulator) -> None:
    session = emulator.connect("/v1/realtime?model=gpt-realtime")
    session.drain()
    woken = []
    session.wake = lambda: woken.append(True)
    session.say("input_audio_buffer.dtmf_event_received", event="5", received_at=1)
    (event,) = session.drain()
    assert (event["type"], event["event"]) == ("input_audio_buffer.dtmf_event_received", "5")
    session.hang_up(1011, "bye")
    assert session.closing == (1011, "bye")
    assert len(woken) == 2

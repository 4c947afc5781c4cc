from __future__ import annotations

import json

import httpx
import pytest

from openai_testing import Emulator
from openai_testing.wire.errors import APIFailure
from openai_testing.wire.messages import Request

CONNECT = "/v1/realtime"


def test_a_client_secret_opens_the_session_it_was_made_for(emulator: Emulator, api: httpx.Client) -> None:
    session = {"type": "realtime", "model": "gpt-realtime-mini", "instructions": "Be brief."}
    made = api.post("/realtime/client_secrets", json={"session": session}).json()
    assert made["value"].startswith("ek_")
    assert made["session"]["model"] == "gpt-realtime-mini"
    opened = emulator.connect(CONNECT, authorization=f"Bearer {made['value']}").drain()[0]["session"]
    assert (opened["model"], opened["instructions"]) == ("gpt-realtime-mini", "Be brief.")


def test_secrets_expire() -> None:
    now = [1000.0]
    emulator = Emulator(clock=lambda: now[0], api_key="sk-only")
    headers = {"authorization": "Bearer sk-only", "content-type": "application/json"}
    body = b'{"expires_after": {"anchor": "created_at", "seconds": 30}}'
    made = json.loads(emulator.handle(Request("POST", "/v1/realtime/client_secrets", "", headers, body)).body)
    assert made["expires_at"] == 1030
    key = f"Bearer {made['value']}"
    assert emulator.connect(CONNECT, authorization=key).drain()[0]["session"]["model"] == "gpt-realtime"
    now[0] += 30
    with pytest.raises(APIFailure, match="has expired") as caught:
        emulator.connect(CONNECT, authorization=key)
    assert caught.value.status == 401


def test_secrets_for_transcription_and_translation(emulator: Emulator, api: httpx.Client) -> None:
    made = api.post("/realtime/client_secrets", json={"session": {"type": "transcription"}}).json()
    opened = emulator.connect(CONNECT, authorization=f"Bearer {made['value']}").drain()[0]["session"]
    assert opened["type"] == "transcription"
    session = {"model": "gpt-realtime-translate", "audio": {"output": {"language": "de"}}}
    made = api.post("/realtime/translations/client_secrets", json={"session": session}).json()
    opened = emulator.connect("/v1/realtime/translations", authorization=f"Bearer {made['value']}").drain()[0]
    assert opened["session"]["audio"]["output"]["language"] == "de"


@pytest.mark.parametrize("path", ["/realtime/sessions", "/realtime/transcription_sessions"])
def test_the_older_operations_answer_in_the_older_shape(api: httpx.Client, path: str) -> None:
    made = api.post(path, json={"input_audio_format": "g711_ulaw"}).json()
    assert made["input_audio_format"] == "g711_ulaw"
    assert made["client_secret"]["value"].startswith("ek_")


def test_bad_settings_are_refused(api: httpx.Client) -> None:
    answer = api.post("/realtime/client_secrets", json={"session": {"type": "poem"}})
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, "session.type")

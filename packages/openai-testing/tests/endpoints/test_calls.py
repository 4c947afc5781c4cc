from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from openai_testing import Emulator

OFFER = "v=0\r\n"
SESSION = {"type": "realtime", "model": "gpt-realtime-mini", "instructions": "Be brief."}


def test_an_accepted_call_is_joined_with_its_session_and_ends(emulator: Emulator, api: httpx.Client) -> None:
    assert api.post("/realtime/calls/rtc_1/accept", json=SESSION).content == b""
    session = emulator.connect("/v1/realtime?call_id=rtc_1")
    opened = session.drain()[0]["session"]
    assert (opened["model"], opened["instructions"]) == ("gpt-realtime-mini", "Be brief.")
    assert api.post("/realtime/calls/rtc_1/hangup").status_code == 200
    assert session.closing
    assert session.closing.code == 1000
    assert api.post("/realtime/calls/rtc_1/hangup").status_code == 200


@pytest.mark.parametrize(
    "body",
    [
        {"content": OFFER, "headers": {"content-type": "application/sdp"}},
        {"json": {"sdp": OFFER, "session": SESSION}},
        {
            "files": {
                "sdp": (None, OFFER, "application/sdp"),
                "session": (None, json.dumps(SESSION), "application/json"),
            }
        },
    ],
)
def test_an_offer_is_answered(emulator: Emulator, api: httpx.Client, body: Any) -> None:
    answer = api.post("/realtime/calls", **body)
    assert (answer.status_code, answer.headers["content-type"]) == (201, "application/sdp")
    assert answer.text.startswith("v=0\r\n")
    identifier = answer.headers["location"].rpartition("/")[2]
    assert emulator.connect(f"/v1/realtime?call_id={identifier}").drain()[0]["type"] == "session.created"


def test_calls_are_referred_and_rejected(api: httpx.Client) -> None:
    refused = api.post("/realtime/calls/rtc_1/refer", json={})
    assert refused.json()["error"]["param"] == "target_uri"
    assert api.post("/realtime/calls/rtc_1/refer", json={"target_uri": "tel:+1"}).status_code == 200
    assert api.post("/realtime/calls/rtc_1/reject", json={"status_code": 486}).status_code == 200


@pytest.mark.parametrize("body", [{}, {"session": SESSION}])
def test_an_offer_is_needed(api: httpx.Client, body: Any) -> None:
    assert api.post("/realtime/calls", json=body).json()["error"]["param"] == "sdp"


def test_bad_sessions_are_refused(api: httpx.Client) -> None:
    answer = api.post("/realtime/calls", json={"sdp": OFFER, "session": {"output_modalities": ["smell"]}})
    assert answer.json()["error"]["param"] == "session.output_modalities[0]"
    assert api.post("/realtime/calls", json={"sdp": OFFER, "session": "{"}).status_code == 400

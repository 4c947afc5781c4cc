from __future__ import annotations

import hashlib
from typing import Any, Dict

import httpx
import pytest

from openai_testing import Emulator

WANTED: Dict[str, Any] = {"bytes": 6, "filename": "a.jsonl", "purpose": "fine-tune", "mime_type": "application/jsonl"}


def start(api: httpx.Client, **changes: Any) -> str:
    return str(api.post("/uploads", json={**WANTED, **changes}).json()["id"])


def part(api: httpx.Client, upload: str, data: bytes) -> Any:
    return api.post(f"/uploads/{upload}/parts", files={"data": ("part", data)}).json()


def test_parts_become_a_file_in_the_order_named(api: httpx.Client) -> None:
    upload = start(api)
    last, first = part(api, upload, b"def"), part(api, upload, b"abc")
    assert (first["object"], first["upload_id"]) == ("upload.part", upload)
    checksum = hashlib.md5(b"abcdef").hexdigest()
    body = {"part_ids": [first["id"], last["id"]], "md5": checksum}
    done = api.post(f"/uploads/{upload}/complete", json=body).json()
    assert (done["status"], done["file"]["filename"], done["file"]["bytes"]) == ("completed", "a.jsonl", 6)
    assert api.get(f"/files/{done['file']['id']}/content").content == b"abcdef"
    again = api.post(f"/uploads/{upload}/complete", json=body)
    assert (again.status_code, again.json()["error"]["code"]) == (400, "invalid_upload_status")


def test_the_files_own_expiry(api: httpx.Client) -> None:
    upload = start(api, bytes=1, expires_after={"anchor": "created_at", "seconds": 3600})
    body = {"part_ids": [part(api, upload, b"x")["id"]]}
    file = api.post(f"/uploads/{upload}/complete", json=body).json()["file"]
    assert file["expires_at"] == file["created_at"] + 3600


@pytest.mark.parametrize(
    ("body", "param"),
    [
        ({}, "part_ids"),
        ({"part_ids": ["no"]}, "part_ids[0]"),
        ({"part_ids": []}, "part_ids"),
        ({"part_ids": "PART", "md5": "0"}, "md5"),
    ],
)
def test_what_cannot_be_completed(api: httpx.Client, body: Dict[str, Any], param: str) -> None:
    upload = start(api)
    identifier = part(api, upload, b"abcdef")["id"]
    if body.get("part_ids") == "PART":
        body = {**body, "part_ids": [identifier]}
    response = api.post(f"/uploads/{upload}/complete", json=body)
    assert (response.status_code, response.json()["error"]["param"]) == (400, param)


def test_parts_cannot_exceed_the_upload(api: httpx.Client) -> None:
    upload = start(api)
    assert part(api, upload, b"1234567")["error"]["param"] == "data"


def test_cancelled_and_expired_uploads_take_nothing(api: httpx.Client, emulator: Emulator) -> None:
    cancelled, expired = start(api), start(api)
    assert api.post(f"/uploads/{cancelled}/cancel").json()["status"] == "cancelled"
    assert "cancelled" in part(api, cancelled, b"x")["error"]["message"]
    now = emulator.state.now()
    emulator.state.clock = lambda: now + 3601
    assert "expired" in part(api, expired, b"x")["error"]["message"]


@pytest.mark.parametrize("changes", [{"bytes": None}, {"bytes": -1}, {"purpose": "fun"}, {"mime_type": None}])
def test_bad_uploads(api: httpx.Client, changes: Dict[str, Any]) -> None:
    response = api.post("/uploads", json={**WANTED, **changes})
    assert (response.status_code, response.json()["error"]["param"]) == (400, next(iter(changes)))

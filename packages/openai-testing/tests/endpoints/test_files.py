from __future__ import annotations

from typing import Any, Dict

import httpx
import pytest

from openai_testing import Emulator
from openai_testing.endpoints import files

NOW = 1_750_000_000


def upload(api: httpx.Client, name: str = "a.txt", content: bytes = b"abc", **data: Any) -> httpx.Response:
    return api.post("/files", files={"file": (name, content)}, data={"purpose": "user_data", **data})


def test_a_files_life(api: httpx.Client) -> None:
    info = upload(api).json()
    assert (info["filename"], info["bytes"], info["purpose"], info["created_at"]) == ("a.txt", 3, "user_data", NOW)
    assert api.get(f"/files/{info['id']}").json() == info
    content = api.get(f"/files/{info['id']}/content")
    assert (content.content, content.headers["content-type"]) == (b"abc", "application/octet-stream")
    assert api.delete(f"/files/{info['id']}").json() == {"id": info["id"], "object": "file", "deleted": True}
    assert api.get(f"/files/{info['id']}").status_code == 404


def test_names_cannot_break_the_header(api: httpx.Client, emulator: Emulator) -> None:
    info = emulator.seed_file('é"\r\nx: y', b"")
    disposition = api.get(f"/files/{info['id']}/content").headers["content-disposition"]
    assert disposition == 'attachment; filename="____x: y"'


def test_the_list_pages_and_filters(api: httpx.Client, emulator: Emulator) -> None:
    made = [
        emulator.seed_file(str(number), b"", purpose)["id"] for number, purpose in enumerate(["batch", "vision"] * 2)
    ]
    first = api.get("/files", params={"limit": 3}).json()
    assert ([info["id"] for info in first["data"]], first["has_more"]) == (made[:0:-1], True)
    rest = api.get("/files", params={"after": first["last_id"]}).json()
    assert ([info["id"] for info in rest["data"]], rest["has_more"]) == (made[:1], False)
    assert len(api.get("/files", params={"purpose": "batch"}).json()["data"]) == 2


def test_files_expire(api: httpx.Client) -> None:
    expiry: Dict[str, Any] = {"expires_after[anchor]": "created_at", "expires_after[seconds]": "3600"}
    assert upload(api, **expiry).json()["expires_at"] == NOW + 3600


@pytest.mark.parametrize(
    ("data", "param"),
    [
        ({"purpose": "fun"}, "purpose"),
        ({"expires_after[anchor]": "created_at"}, "expires_after.seconds"),
        ({"expires_after[anchor]": "created_at", "expires_after[seconds]": "5"}, "expires_after.seconds"),
        ({"expires_after[anchor]": "birth", "expires_after[seconds]": "3600"}, "expires_after.anchor"),
    ],
)
def test_bad_uploads(api: httpx.Client, data: Dict[str, Any], param: str) -> None:
    response = upload(api, **data)
    assert (response.status_code, response.json()["error"]["param"]) == (400, param)


def test_a_missing_file_or_form(api: httpx.Client) -> None:
    missing = api.post("/files", files={"purpose": (None, "batch")})
    assert (missing.status_code, missing.json()["error"]["param"]) == (400, "file")
    assert api.post("/files", json={}).status_code == 415


def test_a_file_that_is_too_large(api: httpx.Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MAX_BYTES", 2)
    assert upload(api).status_code == 413


def test_unknown_files(api: httpx.Client) -> None:
    calls: Any = [("GET", ""), ("DELETE", ""), ("GET", "/content")]
    for method, tail in calls:
        response = api.request(method, f"/files/no{tail}")
        assert (response.status_code, response.json()["error"]["type"]) == (404, "invalid_request_error")

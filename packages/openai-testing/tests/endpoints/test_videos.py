from __future__ import annotations

from typing import Any, Dict

import httpx
import pytest


def finished(api: httpx.Client, **changes: Any) -> str:
    video = api.post("/videos", json={"prompt": "A cat", "size": "1280x720", **changes}).json()["id"]
    assert [api.get(f"/videos/{video}").json()["status"] for _ in range(3)] == ["in_progress", "completed", "completed"]
    return str(video)


def test_a_videos_life(api: httpx.Client) -> None:
    made = api.post("/videos", files={"prompt": (None, "A cat"), "seconds": (None, "8")}).json()
    path = f"/videos/{made['id']}"
    assert (made["status"], made["progress"], made["seconds"], made["size"]) == ("queued", 0, "8", "720x1280")
    early = api.get(path + "/content")
    assert (early.status_code, early.json()["error"]["code"]) == (400, "video_not_ready")
    assert [api.get(path).json()["progress"] for _ in range(2)] == [50, 100]
    assert api.get("/videos").json()["data"][0]["completed_at"]
    assert api.delete(path).json() == {"id": made["id"], "object": "video.deleted", "deleted": True}


def test_content(api: httpx.Client) -> None:
    path = f"/videos/{finished(api)}/content"
    video, thumbnail = api.get(path), api.get(path, params={"variant": "thumbnail"})
    assert (video.headers["content-type"], video.content[4:8]) == ("video/mp4", b"ftyp")
    assert (thumbnail.headers["content-type"], thumbnail.content[1:4]) == ("image/png", b"PNG")
    assert api.get(path, params={"variant": "sound"}).status_code == 400


def test_what_is_made_from_videos(api: httpx.Client) -> None:
    source = finished(api)
    remix = api.post(f"/videos/{source}/remix", json={"prompt": "A dog"}).json()
    assert (remix["remixed_from_video_id"], remix["size"], remix["status"]) == (source, "1280x720", "queued")
    edit = api.post("/videos/edits", json={"prompt": "Night", "video": {"id": source}}).json()
    assert edit["remixed_from_video_id"] == source
    files = {"video": ("a.mp4", b"x"), "prompt": (None, "More"), "seconds": (None, "4")}
    assert api.post("/videos/extensions", files=files).json()["status"] == "queued"
    assert api.post(f"/videos/{remix['id']}/remix", json={"prompt": "x"}).json()["error"]["code"] == "video_not_ready"
    assert api.post("/videos/edits", json={"prompt": "x"}).json()["error"]["param"] == "video"


def test_characters(api: httpx.Client) -> None:
    made = api.post("/videos/characters", files={"name": (None, "Tom"), "video": ("a.mp4", b"x")}).json()
    assert made["name"] == "Tom"
    assert api.get(f"/videos/characters/{made['id']}").json() == made


@pytest.mark.parametrize("changes", [{"prompt": None}, {"seconds": "long"}, {"seconds": "0"}, {"size": "1x1"}])
def test_bad_videos(api: httpx.Client, changes: Dict[str, Any]) -> None:
    response = api.post("/videos", json={"prompt": "A cat", **changes})
    assert (response.status_code, response.json()["error"]["param"]) == (400, next(iter(changes)))

from __future__ import annotations

import io
import zipfile
from typing import Any, Dict

import httpx
import pytest

MANIFEST = b"---\nname: weather\ndescription: Tells the weather.\n---\nAsk the sky.\n"


def upload(api: httpx.Client, path: str, manifest: bytes = MANIFEST, **data: str) -> Dict[str, Any]:
    files = [("files[]", ("weather/SKILL.md", manifest)), ("files[]", ("weather/sky.py", b"print()"))]
    result: Dict[str, Any] = api.post(path, files=files, data=data).json()
    return result


def test_a_skills_life(api: httpx.Client) -> None:
    skill = upload(api, "/skills")
    path = f"/skills/{skill['id']}"
    assert (skill["name"], skill["description"], skill["default_version"]) == ("weather", "Tells the weather.", "1")
    content = api.get(path + "/content")
    assert content.headers["content-type"] == "application/zip"
    assert zipfile.ZipFile(io.BytesIO(content.content)).namelist() == ["weather/SKILL.md", "weather/sky.py"]
    assert api.get("/skills").json()["data"] == [skill]
    assert api.delete(path).json() == {"id": skill["id"], "object": "skill.deleted", "deleted": True}
    assert api.get(path).status_code == 404


def test_versions(api: httpx.Client) -> None:
    path = f"/skills/{upload(api, '/skills')['id']}"
    second = upload(api, path + "/versions", b"name: storm\n")
    assert (second["version"], second["name"]) == ("2", "storm")
    shown = api.get(path).json()
    assert (shown["default_version"], shown["latest_version"], shown["name"]) == ("1", "2", "weather")
    assert api.post(path, json={"default_version": "2"}).json()["name"] == "storm"
    refused = api.delete(path + "/versions/2")
    assert (refused.status_code, refused.json()["error"]["param"]) == (400, "version")
    third = upload(api, path + "/versions", default="true")
    assert api.get(path).json()["default_version"] == third["version"] == "3"
    assert api.get(path + "/versions/latest").json() == third
    assert api.delete(path + "/versions/2").json()["version"] == "2"
    assert [each["version"] for each in api.get(path + "/versions").json()["data"]] == ["3", "1"]
    assert api.get(path + "/versions/2/content").status_code == 404


def test_an_archive_is_kept_as_it_is(api: httpx.Client) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("SKILL.md", MANIFEST)
    skill = api.post("/skills", files={"files": ("skill.zip", buffer.getvalue())}).json()
    assert skill["name"] == "weather"
    assert api.get(f"/skills/{skill['id']}/content").content == buffer.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("files", b"PK broken", None),
        ("files", b"other", "missing_skill_manifest"),
        ("x", b"", "missing_required_parameter"),
    ],
)
def test_bad_uploads(api: httpx.Client, name: str, content: bytes, code: Any) -> None:
    response = api.post("/skills", files={name: ("a.md", content)})
    assert (response.status_code, response.json()["error"]["code"]) == (400, code)

from __future__ import annotations

import io
import json
import pathlib
import pickle
from typing import Any, List

import httpx
import pytest

from openai_core.errors import ArgumentError, InternalServerError
from openai_rest.helpers.agents import AgentFilePreparationError, AgentFileStagingError, PreparedAgentFiles


class Files:
    """An API that keeps files and puts them into environments; some requests fail."""

    def __init__(self, *failing: int) -> None:
        self.failing = failing
        self.requests: List[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        number = len(self.requests)
        if number in self.failing:
            return httpx.Response(500, json={})
        return httpx.Response(200, json={"id": f"file_{number}", "object": "file"})


@pytest.fixture
def root(tmp_path: pathlib.Path) -> pathlib.Path:
    for name in ("a.csv", "b.csv", "c.txt"):
        (tmp_path / name).write_text(f"content of {name}")
    return tmp_path


def test_prepares_files(world: Any, root: pathlib.Path) -> None:
    files = {"/workspace/x.csv": root / "a.csv", "/workspace/y.csv": str(root / "b.csv")}
    prepared = world.call(Files(), lambda client: client.beta.agents.environments.files.prepare(files))
    assert prepared == PreparedAgentFiles(
        files=[
            {"type": "file_id", "file_id": "file_1", "path": "/workspace/x.csv"},
            {"type": "file_id", "file_id": "file_2", "path": "/workspace/y.csv"},
        ],
        uploaded_file_ids=["file_1", "file_2"],
    )
    assert world.sent == ["POST /files"] * 2
    first = world.requests[0].content
    assert b'filename="a.csv"' in first
    assert b"content of a.csv" in first
    assert b"user_data" in first


def test_prepares_a_directory(world: Any, root: pathlib.Path) -> None:
    def use(client: Any) -> Any:
        files = client.beta.agents.environments.files
        return files.prepare_directory(root, destination="/workspace/d", include=["*.csv"], extra_headers={"A": "b"})

    prepared = world.call(Files(), use)
    assert [each["path"] for each in prepared.files] == ["/workspace/d/a.csv", "/workspace/d/b.csv"]
    assert {each.headers["a"] for each in world.requests} == {"b"}


def test_an_upload_that_fails_leaves_the_others_to_the_caller(world: Any, root: pathlib.Path) -> None:
    files = {f"/workspace/{name}": root / name for name in ("a.csv", "b.csv", "c.txt")}
    with pytest.raises(AgentFilePreparationError, match="1 are uploaded") as caught:
        world.call(Files(2), lambda client: client.beta.agents.environments.files.prepare(files))
    assert caught.value.prepared.uploaded_file_ids == ["file_1"]
    assert isinstance(caught.value.__cause__, InternalServerError)
    assert pickle.loads(pickle.dumps(caught.value)).prepared == caught.value.prepared


def test_an_interruption_tells_what_is_uploaded(world: Any, root: pathlib.Path) -> None:
    class Stop(BaseException):
        pass

    def answer(request: httpx.Request) -> httpx.Response:
        if b"b.csv" in request.content:
            raise Stop
        return httpx.Response(200, json={"id": "file_1"})

    files = {f"/workspace/{name}": root / name for name in ("a.csv", "b.csv")}
    with pytest.raises(Stop) as caught:
        world.call(answer, lambda client: client.beta.agents.environments.files.prepare(files))
    assert caught.value.prepared.uploaded_file_ids == ["file_1"]  # type: ignore[attr-defined]


def test_nothing_is_sent_if_one_file_is_refused(world: Any, root: pathlib.Path) -> None:
    files = {"/workspace/a": root / "a.csv", "/workspace/b": root}
    with pytest.raises(ArgumentError):
        world.call(Files(), lambda client: client.beta.agents.environments.files.prepare(files))
    assert world.sent == []


def test_one_key_for_several_uploads(world: Any, root: pathlib.Path) -> None:
    files = {"/workspace/a": root / "a.csv", "/workspace/b": root / "b.csv"}
    headers = {"idempotency-KEY": "k"}
    for options, settings in (({"extra_headers": headers}, {}), ({}, {"default_headers": headers})):
        with pytest.raises(ArgumentError, match="One Idempotency-Key"):
            world.call(
                Files(),
                lambda client, options=options: client.beta.agents.environments.files.prepare(files, **options),
                **settings,
            )
    assert world.sent == []


@pytest.mark.parametrize("form", ["path", "pair", "triple", "bytes", "handle"])
def test_uploads_into_an_environment(world: Any, root: pathlib.Path, form: str) -> None:
    path = root / "a.csv"
    file: Any = {
        "path": path,
        "pair": ("a.csv", path),
        "triple": ("a.csv", path, "text/csv"),
        "bytes": ("a.csv", b"content of a.csv"),
        "handle": ("a.csv", io.BytesIO(b"content of a.csv")),
    }[form]
    staged = world.call(
        Files(),
        lambda client: client.beta.agents.environments.files.upload("env_1", file=file, path="/workspace/x.csv"),
    )
    assert (staged.uploaded_file_id, staged.file.id) == ("file_1", "file_2")
    assert world.sent == ["POST /files", "POST /agents/environments/env_1/files"]
    content = world.requests[0].content
    assert b'filename="a.csv"' in content
    assert b"content of a.csv" in content
    assert json.loads(world.requests[1].content) == {
        "type": "file_id",
        "file_id": "file_1",
        "path": "/workspace/x.csv",
    }


def test_a_file_that_could_not_be_staged(world: Any, root: pathlib.Path) -> None:
    with pytest.raises(AgentFileStagingError, match="'file_1' is uploaded") as caught:
        world.call(
            Files(2),
            lambda client: client.beta.agents.environments.files.upload(
                "env_1", file=root / "a.csv", path="/workspace/x"
            ),
        )
    assert caught.value.uploaded_file_id == "file_1"
    assert pickle.loads(pickle.dumps(caught.value)).uploaded_file_id == "file_1"


def test_a_file_that_could_not_be_uploaded(world: Any, root: pathlib.Path) -> None:
    with pytest.raises(InternalServerError):
        world.call(
            Files(1),
            lambda client: client.beta.agents.environments.files.upload(
                "env_1", file=root / "a.csv", path="/workspace/x"
            ),
        )


@pytest.mark.parametrize(("environment", "path"), [("", "/workspace/x"), ("env_1", "/etc/x")])
def test_bad_arguments(world: Any, root: pathlib.Path, environment: str, path: str) -> None:
    with pytest.raises(ArgumentError):
        world.call(
            Files(),
            lambda client: client.beta.agents.environments.files.upload(environment, file=b"x", path=path),
        )
    assert world.sent == []

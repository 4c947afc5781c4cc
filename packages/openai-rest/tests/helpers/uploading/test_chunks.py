from __future__ import annotations

import hashlib
import io
import logging
import pathlib
import threading
from typing import Any, List, Tuple

import anyio
import anyio.lowlevel
import httpx
import pytest

from openai_core.errors import (
    APIConnectionError,
    ArgumentError,
    BadRequestError,
    DeadlineExceededError,
    InternalServerError,
    UploadFileError,
)
from openai_testing import Emulator

DATA = bytes(range(256)) * 4
ARGUMENTS: Any = {"mime_type": "text/plain", "purpose": "assistants", "part_size": 300}


@pytest.fixture
def path(tmp_path: pathlib.Path) -> pathlib.Path:
    path = tmp_path / "paper.txt"
    path.write_bytes(DATA)
    return path


def stored(world: Any, emulator: Emulator, upload: Any) -> bytes:
    content = world.call(emulator, lambda client: client.files.content(upload.file.id)).content
    return bytes(content)


def test_a_path(world: Any, path: pathlib.Path) -> None:
    emulator = Emulator()
    upload = world.call(
        emulator,
        lambda client: client.uploads.upload_file_chunked(file=path, md5=hashlib.md5(DATA).hexdigest(), **ARGUMENTS),
    )
    assert (upload.status, upload.file.filename, upload.file.bytes) == ("completed", "paper.txt", 1024)
    one = f"/uploads/{upload.id}"
    assert world.sent == ["POST /uploads", *[f"POST {one}/parts"] * 4, f"POST {one}/complete"]
    assert world.body(0) == {
        "bytes": 1024,
        "filename": "paper.txt",
        "mime_type": "text/plain",
        "purpose": "assistants",
    }
    assert world.body(-1)["md5"] == hashlib.md5(DATA).hexdigest()
    assert b'name="data"; filename="upload"' in world.requests[1].content
    assert stored(world, emulator, upload) == DATA


@pytest.mark.parametrize("kind", ["bytes", "handle", "text path"])
@pytest.mark.parametrize("limit", [1, 3])
def test_other_forms(world: Any, path: pathlib.Path, kind: str, limit: int) -> None:
    emulator = Emulator()
    with path.open("rb") as handle:
        file: Any = {"bytes": DATA, "handle": handle, "text path": str(path)}[kind]
        upload = world.call(
            emulator,
            lambda client: client.uploads.upload_file_chunked(
                file=file, filename="paper.txt", max_concurrency=limit, **ARGUMENTS
            ),
        )
        assert not handle.closed
    assert stored(world, emulator, upload) == DATA
    assert len(world.sent) == 7


def test_parts_end_in_any_order_but_the_file_keeps_its_own(world: Any) -> None:
    emulator = Emulator()
    barrier = threading.Barrier(4, timeout=10)
    order: List[int] = []

    def answer(request: httpx.Request) -> httpx.Response:
        steps = emulator.serve(_emulated(request))
        answered = _response(steps)
        if request.url.path.endswith("/parts") and world.flavour == "sync":
            order.append(barrier.wait())
        return answered

    upload = world.call(
        answer,
        lambda client: client.uploads.upload_file_chunked(
            file=io.BytesIO(DATA), filename="n", max_concurrency=4, **ARGUMENTS
        ),
    )
    assert world.flavour != "sync" or sorted(order) == [0, 1, 2, 3]
    assert stored(world, emulator, upload) == DATA


def _emulated(request: httpx.Request) -> Any:
    from openai_testing.wire.messages import Request, lower_names

    body = request.content
    return Request(request.method, request.url.path, "", lower_names(request.headers.multi_items()), body)


def _response(steps: Any) -> httpx.Response:
    from openai_testing.faults.delivery import Data, Head

    head, body = None, b""
    for step in steps:
        if isinstance(step, Head):
            head = step
        elif isinstance(step, Data):
            body += step.data
    assert head is not None
    return httpx.Response(head.status, headers=head.headers, content=body)


def test_progress(world: Any, path: pathlib.Path, caplog: pytest.LogCaptureFixture) -> None:
    seen: List[Tuple[int, int]] = []
    with caplog.at_level(logging.INFO, "openai"):
        world.call(
            Emulator(),
            lambda client: client.uploads.upload_file_chunked(
                file=path, on_progress=lambda *numbers: seen.append(numbers), **ARGUMENTS
            ),
        )
    assert seen == [(300, 1024), (600, 1024), (900, 1024), (1024, 1024)]
    assert sum("Uploaded part part_" in record.getMessage() for record in caplog.records) == 4


def test_progress_may_be_asynchronous(world: Any, path: pathlib.Path) -> None:
    if world.flavour == "sync":
        pytest.skip("the synchronous client awaits nothing")
    seen: List[int] = []

    async def progress(sent: int, total: int) -> None:
        await anyio.lowlevel.checkpoint()
        seen.append(sent)

    world.call(
        Emulator(), lambda client: client.uploads.upload_file_chunked(file=path, on_progress=progress, **ARGUMENTS)
    )
    assert seen == [300, 600, 900, 1024]


def test_an_empty_file_has_no_parts(world: Any, script: Any) -> None:
    answers = script({"id": "upload_1", "status": "pending"}, {"id": "upload_1", "status": "completed"})
    world.call(answers, lambda client: client.uploads.upload_file_chunked(file=b"", filename="n", **ARGUMENTS))
    assert world.sent == ["POST /uploads", "POST /uploads/upload_1/complete"]
    assert world.body(1) == {"part_ids": []}


def test_the_default_size_of_a_part(world: Any, script: Any) -> None:
    answers = script({"id": "upload_1"})
    arguments = {**ARGUMENTS, "part_size": None}
    world.call(answers, lambda client: client.uploads.upload_file_chunked(file=DATA, filename="n", **arguments))
    assert len(world.sent) == 3


@pytest.mark.parametrize(
    "bad", [{"part_size": 0}, {"part_size": 1.5}, {"max_concurrency": 0}, {"filename": None}, {"file": 7}]
)
def test_bad_arguments_send_nothing(world: Any, script: Any, bad: Any) -> None:
    arguments = {"file": DATA, "filename": "n", **ARGUMENTS, **bad}
    with pytest.raises(ArgumentError):
        world.call(script({}), lambda client: client.uploads.upload_file_chunked(**arguments))
    assert world.sent == []


@pytest.mark.parametrize("limit", [1, 2])
def test_a_part_that_is_refused_cancels_the_upload(world: Any, path: pathlib.Path, limit: int) -> None:
    emulator = Emulator()
    emulator.faults.plan("ok | ok | status:400 | ok")
    with pytest.raises(BadRequestError):
        world.call(
            emulator,
            lambda client: client.uploads.upload_file_chunked(file=path, max_concurrency=limit, **ARGUMENTS),
        )
    assert world.sent[-1].endswith("/cancel")
    assert sum(each.endswith("/complete") for each in world.sent) == 0


def test_the_first_error_is_the_one_that_counts(world: Any, path: pathlib.Path) -> None:
    emulator = Emulator()
    emulator.faults.plan("ok | status:400 | status:500")
    with pytest.raises(BadRequestError):
        world.call(emulator, lambda client: client.uploads.upload_file_chunked(file=path, **ARGUMENTS))
    assert world.sent[-1].endswith("/cancel")


def test_an_unreachable_api_is_not_asked_to_cancel(world: Any, path: pathlib.Path) -> None:
    emulator = Emulator()
    emulator.faults.plan("ok | ok | reset:before-headers")
    with pytest.raises(APIConnectionError):
        world.call(emulator, lambda client: client.uploads.upload_file_chunked(file=path, **ARGUMENTS))
    assert world.sent[-1].endswith("/parts")


def test_a_part_is_sent_again(world: Any, path: pathlib.Path) -> None:
    emulator = Emulator()
    emulator.faults.plan("ok | status:500;retry-after-ms=5 | ok")
    upload = world.call(
        emulator, lambda client: client.uploads.upload_file_chunked(file=path, **ARGUMENTS), max_retries=1
    )
    assert stored(world, emulator, upload) == DATA
    assert world.waits == [0.005]


def test_a_completion_that_fails_cancels_nothing(world: Any, path: pathlib.Path) -> None:
    with pytest.raises(BadRequestError, match="MD5"):
        world.call(Emulator(), lambda client: client.uploads.upload_file_chunked(file=path, md5="0" * 32, **ARGUMENTS))
    assert world.sent[-1].endswith("/complete")


def test_a_creation_that_fails_is_all_that_is_sent(world: Any, path: pathlib.Path) -> None:
    emulator = Emulator()
    emulator.faults.plan("status:500")
    with pytest.raises(InternalServerError):
        world.call(emulator, lambda client: client.uploads.upload_file_chunked(file=path, **ARGUMENTS))
    assert world.sent == ["POST /uploads"]


class Broken(io.BytesIO):
    """A disk that fails after some reads."""

    reads = 0

    def read(self, size: Any = -1) -> bytes:
        self.reads += 1
        if self.reads > 2:
            raise OSError(5, "Input/output error")
        return super().read(size)


def test_a_handle_that_breaks_cancels_the_upload(world: Any) -> None:
    with pytest.raises(UploadFileError, match=r"Cannot read the file to upload \(Input/output error\)"):
        world.call(
            Emulator(),
            lambda client: client.uploads.upload_file_chunked(file=Broken(DATA), filename="n", **ARGUMENTS),
        )
    assert world.sent[-1].endswith("/cancel")


def test_a_callback_that_fails_cancels_the_upload(world: Any, path: pathlib.Path) -> None:
    def progress(sent: int, total: int) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        world.call(
            Emulator(), lambda client: client.uploads.upload_file_chunked(file=path, on_progress=progress, **ARGUMENTS)
        )
    assert world.sent[-1].endswith("/cancel")


def test_the_deadline_bounds_all_parts(world: Any, path: pathlib.Path) -> None:
    def slow(sent: int, total: int) -> None:
        world.time += 2

    with pytest.raises(DeadlineExceededError) as caught:
        world.call(
            Emulator(),
            lambda client: client.uploads.upload_file_chunked(file=path, on_progress=slow, **ARGUMENTS),
            deadline=5,
        )
    assert caught.value.deadline == 5
    assert len(world.sent) == 4

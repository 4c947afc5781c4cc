from __future__ import annotations

from typing import Any

import pytest

from openai_core.errors import ArgumentError, BadRequestError, DeadlineExceededError
from openai_rest.helpers.polling.errors import PollTimeoutError
from openai_testing import Emulator

STORE = "/vector_stores/vs_1"


def file(status: str) -> Any:
    return {"id": "file_1", "object": "vector_store.file", "status": status}


def batch(in_progress: Any, status: str = "in_progress") -> Any:
    return {"id": "batch_1", "status": status, "file_counts": {"in_progress": in_progress, "total": 2}}


def store(world: Any, emulator: Emulator) -> str:
    return str(world.call(emulator, lambda client: client.vector_stores.create()).id)


def test_polls_a_file(world: Any, script: Any) -> None:
    answers = script((file("in_progress"), {"openai-poll-after-ms": "100"}), file("completed"))
    found = world.call(answers, lambda client: client.vector_stores.files.poll("file_1", vector_store_id="vs_1"))
    assert found.status == "completed"
    assert world.sent == [f"GET {STORE}/files/file_1"] * 2
    assert world.waits == [0.1]
    assert world.requests[0].headers["x-stainless-poll-helper"] == "true"


def test_a_file_that_takes_too_long(world: Any, script: Any) -> None:
    with pytest.raises(PollTimeoutError, match=r"The vector store file 'file_1' was not finished after 2\.5 seconds"):
        world.call(
            script(file("in_progress")),
            lambda client: client.vector_stores.files.poll("file_1", vector_store_id="vs_1", max_wait_seconds=2.5),
        )
    assert world.waits == [1, 1, 0.5]
    assert len(world.sent) == 4


def test_creates_and_polls_a_file(world: Any, script: Any) -> None:
    world.call(
        script(file("in_progress"), file("completed")),
        lambda client: client.vector_stores.files.create_and_poll(
            "file_1", vector_store_id="vs_1", attributes={"a": 1}, max_wait_seconds=9
        ),
    )
    assert world.sent == [f"POST {STORE}/files", f"GET {STORE}/files/file_1"]
    assert world.body(0) == {"file_id": "file_1", "attributes": {"a": 1}}


@pytest.mark.parametrize("name", ["upload", "upload_and_poll"])
def test_uploads_a_file_into_a_store(world: Any, name: str) -> None:
    emulator = Emulator()
    store_id = store(world, emulator)
    added = world.call(
        emulator,
        lambda client: getattr(client.vector_stores.files, name)(
            vector_store_id=store_id, file=("notes.txt", b"High tide at noon.")
        ),
    )
    assert added.status == ("completed" if name == "upload_and_poll" else "in_progress")
    assert world.sent[1:3] == ["POST /files", f"POST /vector_stores/{store_id}/files"]


def test_bad_times_are_refused_before_a_file_is_uploaded(world: Any, script: Any) -> None:
    for times in ({"max_wait_seconds": -1}, {"poll_interval_ms": float("nan")}):
        with pytest.raises(ArgumentError):
            world.call(
                script(file("x")),
                lambda client, times=times: client.vector_stores.files.upload_and_poll(
                    vector_store_id="vs_1", file=b"", **times
                ),
            )
    assert world.sent == []


def test_polls_a_batch_by_its_counts(world: Any, script: Any) -> None:
    answers = script(batch(2), batch(1), batch(0))
    world.call(answers, lambda client: client.vector_stores.file_batches.poll("batch_1", vector_store_id="vs_1"))
    assert world.waits == [1, 1]
    assert world.sent == [f"GET {STORE}/file_batches/batch_1"] * 3


def test_a_batch_without_counts_goes_by_its_status(world: Any, script: Any) -> None:
    answers = script({"id": "b", "status": "in_progress"}, batch(None), {"id": "b", "status": "completed"})
    world.call(answers, lambda client: client.vector_stores.file_batches.poll("batch_1", vector_store_id="vs_1"))
    assert len(world.sent) == 3


def test_uploads_a_batch(world: Any) -> None:
    emulator = Emulator()
    store_id = store(world, emulator)
    present = world.call(emulator, lambda client: client.files.create(file=("0.txt", b"zero"), purpose="assistants"))
    files = ((f"{number}.txt", b"number %d" % number) for number in range(1, 7))
    added = world.call(
        emulator,
        lambda client: client.vector_stores.file_batches.upload_and_poll(
            store_id, files=files, file_ids=[present.id], max_concurrency=3, poll_interval_ms=10
        ),
    )
    assert (added.file_counts.completed, added.file_counts.total) == (7, 7)
    assert world.sent.count("POST /files") == 7
    create = world.sent.index(f"POST /vector_stores/{store_id}/file_batches")
    ids = world.body(create)["file_ids"]
    names = [world.call(emulator, lambda client, each=each: client.files.retrieve(each)).filename for each in ids]
    assert names == [f"{number}.txt" for number in range(7)]


def test_the_first_file_that_fails_ends_a_batch(world: Any) -> None:
    emulator = Emulator()
    emulator.faults.plan("ok | status:400")
    with pytest.raises(BadRequestError):
        world.call(
            emulator,
            lambda client: client.vector_stores.file_batches.upload_and_poll(
                "vs_1", files=[b"1", b"2", b"3", b"4"], max_concurrency=1
            ),
        )
    assert world.sent == ["POST /files"] * 2


@pytest.mark.parametrize("limit", [0, -1, 1.5, True, None])
def test_a_concurrency_that_is_none(world: Any, script: Any, limit: Any) -> None:
    with pytest.raises(ArgumentError, match="`max_concurrency` must be a whole number of at least 1"):
        world.call(
            script(file("x")),
            lambda client: client.vector_stores.file_batches.upload_and_poll(
                "vs_1", files=[b"1"], max_concurrency=limit
            ),
        )
    assert world.sent == []


def test_the_deadline_bounds_uploads_and_looks_together(world: Any, script: Any) -> None:
    with pytest.raises(DeadlineExceededError):
        world.call(
            script(batch(1)),
            lambda client: client.vector_stores.file_batches.upload_and_poll("vs_1", files=[b"1", b"2"]),
            deadline=1.5,
        )
    assert world.waits == [1, 0.5]

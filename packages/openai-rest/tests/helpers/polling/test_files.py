from __future__ import annotations

from typing import Any

import pytest

from openai_core.errors import ArgumentError, DeadlineExceededError
from openai_rest.helpers.polling.errors import PollTimeoutError


def file(status: str) -> Any:
    return {"id": "file_1", "object": "file", "status": status}


@pytest.mark.parametrize("status", ["processed", "error", "deleted"])
def test_waits_for_the_end(world: Any, script: Any, status: str) -> None:
    answers = script(file("uploaded"), file("uploaded"), file(status))
    assert world.call(answers, lambda client: client.files.wait_for_processing("file_1")).status == status
    assert world.sent == ["GET /files/file_1"] * 3
    assert world.waits == [5, 5]
    assert "x-stainless-raw-response" not in world.requests[0].headers


def test_gives_up(world: Any, script: Any) -> None:
    with pytest.raises(PollTimeoutError, match="'file_1' was not finished after 12 seconds; it was uploaded") as caught:
        world.call(
            script(file("uploaded")), lambda client: client.files.wait_for_processing("file_1", max_wait_seconds=12)
        )
    assert world.waits == [5, 5, 2]
    assert len(world.sent) == 4
    assert caught.value.last.id == "file_1"


def test_a_file_that_is_ready_at_the_last_look_is_returned(world: Any, script: Any) -> None:
    found = world.call(
        script(file("uploaded"), file("processed")),
        lambda client: client.files.wait_for_processing("file_1", poll_interval=60, max_wait_seconds=1),
    )
    assert found.status == "processed"
    assert world.waits == [1]


def test_no_time_at_all_is_one_look(world: Any, script: Any) -> None:
    assert world.call(
        script(file("processed")), lambda client: client.files.wait_for_processing("file_1", max_wait_seconds=0)
    )
    with pytest.raises(PollTimeoutError):
        world.call(
            script(file("uploaded")), lambda client: client.files.wait_for_processing("file_1", max_wait_seconds=0)
        )
    assert world.waits == []


def test_the_deadline_comes_first(world: Any, script: Any) -> None:
    with pytest.raises(DeadlineExceededError):
        world.call(script(file("uploaded")), lambda client: client.files.wait_for_processing("file_1"), deadline=7)
    assert world.waits == [5, 2]


def test_bad_times(world: Any, script: Any) -> None:
    for bad in (-1, "5"):
        with pytest.raises(ArgumentError, match="`poll_interval` must be a finite number"):
            world.call(
                script(file("x")),
                lambda client, bad=bad: client.files.wait_for_processing("file_1", poll_interval=bad),
            )
    with pytest.raises(ArgumentError, match="`max_wait_seconds` must be"):
        world.call(
            script(file("x")), lambda client: client.files.wait_for_processing("file_1", max_wait_seconds=float("inf"))
        )
    assert world.sent == []

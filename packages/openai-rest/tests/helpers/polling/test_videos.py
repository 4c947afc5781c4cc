from __future__ import annotations

from typing import Any

import pytest

from openai_core.errors import ArgumentError, DeadlineExceededError, NotFoundError
from openai_testing import Emulator


def video(status: str) -> Any:
    return {"id": "video_1", "object": "video", "status": status}


def test_polls_until_the_video_is_there(world: Any, script: Any) -> None:
    answers = script(
        (video("queued"), {"openai-poll-after-ms": "250"}),
        (video("in_progress"), {"openai-poll-after-ms": "500"}),
        video("in_progress"),
        video("completed"),
    )
    found = world.call(answers, lambda client: client.videos.poll("video_1"))
    assert found.status == "completed"
    assert world.sent == ["GET /videos/video_1"] * 4
    assert world.waits == [0.25, 0.5, 1.0]
    assert {each.headers["x-stainless-poll-helper"] for each in world.requests} == {"true"}
    assert "x-stainless-custom-poll-interval" not in world.requests[-1].headers


@pytest.mark.parametrize("status", ["failed", "completed", "a state of tomorrow"])
def test_any_other_state_ends_it(world: Any, script: Any, status: str) -> None:
    assert world.call(script(video(status)), lambda client: client.videos.poll("video_1")).status == status
    assert world.waits == []


def test_the_interval_is_the_users(world: Any, script: Any) -> None:
    answers = script((video("queued"), {"openai-poll-after-ms": "9000"}), video("completed"))
    world.call(answers, lambda client: client.videos.poll("video_1", poll_interval_ms=20))
    assert world.waits == [0.02]
    assert world.requests[0].headers["x-stainless-custom-poll-interval"] == "20"


def test_creates_and_polls(world: Any) -> None:
    made = world.call(
        Emulator(), lambda client: client.videos.create_and_poll(prompt="Waves", seconds="8", poll_interval_ms=10)
    )
    assert (made.status, made.prompt, made.seconds) == ("completed", "Waves", "8")
    assert world.sent == ["POST /videos", *[f"GET /videos/{made.id}"] * 2]
    assert world.waits == [0.01]
    assert "x-stainless-poll-helper" not in world.requests[0].headers


def test_a_bad_interval_is_refused_before_anything_is_made(world: Any) -> None:
    with pytest.raises(ArgumentError, match="poll_interval_ms"):
        world.call(Emulator(), lambda client: client.videos.create_and_poll(prompt="Waves", poll_interval_ms=-1))
    assert world.sent == []


def test_the_deadline_bounds_the_whole_helper(world: Any, script: Any) -> None:
    with pytest.raises(DeadlineExceededError) as caught:
        world.call(script(video("queued")), lambda client: client.videos.create_and_poll(prompt="x"), deadline=2.5)
    assert caught.value.deadline == 2.5
    assert world.waits == [1, 1, 0.5]
    assert world.sent == ["POST /videos", *["GET /videos/video_1"] * 3]


def test_an_error_ends_it(world: Any) -> None:
    with pytest.raises(NotFoundError):
        world.call(Emulator(), lambda client: client.videos.poll("video_none"))
    assert world.waits == []


def test_a_poller_calls_the_methods_of_its_resource(world: Any, script: Any) -> None:
    polled = []

    def use(client: Any) -> Any:
        original = client.videos.poll
        client.videos.poll = lambda *args, **kwargs: polled.append((args, kwargs)) or original(*args, **kwargs)
        return client.videos.create_and_poll(prompt="x", poll_interval_ms=5)

    world.call(script(video("completed")), use)
    assert polled == [(("video_1",), {"poll_interval_ms": 5})]

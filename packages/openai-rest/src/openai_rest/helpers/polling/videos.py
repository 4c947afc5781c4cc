"""Waiting until a video has been made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Union

from openai_core.options import Omit, omit

from .loop import in_turn, poll_until
from .schedule import PollSchedule, checked_times

if TYPE_CHECKING:
    from openai_core.effects import Flow

    from ...types.videos import Video

UNFINISHED = ("queued", "in_progress")


def poll(videos: Any, video_id: str, *, poll_interval_ms: Union[int, Omit] = omit) -> Flow[Video]:
    """Fetches a video until it is completed or has failed, which its `status` and `error` tell.

    Args:
        videos: The resource that the method belongs to.
        video_id: The id of the video.
        poll_interval_ms: Milliseconds between two requests.
    """
    schedule = PollSchedule(videos._client, f"The video {video_id!r}", interval_ms=poll_interval_ms)
    headers = schedule.headers()
    return poll_until(
        lambda video: video.status not in UNFINISHED,
        lambda: videos.with_raw_response.retrieve(video_id, extra_headers=headers),
        schedule,
    )


def create_and_poll(videos: Any, *, poll_interval_ms: Union[int, Omit] = omit, **arguments: Any) -> Flow[Video]:
    """Starts to make a video and waits for it.

    Args:
        videos: The resource that the method belongs to.
        poll_interval_ms: Milliseconds between two requests.
        arguments: Those of `create`.
    """
    checked_times(poll_interval_ms)
    return in_turn(
        videos._client,
        lambda: videos.create(**arguments),
        lambda video: videos.poll(video.id, poll_interval_ms=poll_interval_ms),
    )

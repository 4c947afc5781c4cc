# Rendered from definitions/videos.yaml; edit that and run `hatch run generate`.
"""Parameters of the `videos` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai_core.public_names import public_types
from openai_core.uploads import FileTypes

from .images_params import ImageInputReferenceParam
from .videos import VideoSeconds, VideoSize


class VideoCreateCharacterParams(TypedDict, total=False):
    """Parameters of `videos.create_character`, which makes a character for further videos from a video."""

    name: Required[str]
    """The name of the character (1 to 80 characters)."""
    video: Required[FileTypes]
    """The video, as a file or by the id of a finished one."""


class VideoCreateParams(TypedDict, total=False):
    """Parameters of `videos.create`, which starts to make a video from a description."""

    prompt: Required[str]
    """What the video shows (1 to 32000 characters)."""
    input_reference: VideoCreateParamsInputReference
    """An image that guides the video."""
    model: VideoModelParam
    """The id of the model: `sora-2` or `sora-2-pro` (sora-2 by default)."""
    seconds: VideoSeconds
    """The length of the video in seconds: `4`, `8` or `12` (4 by default)."""
    size: VideoSize
    """The size in pixels, as width x height: `720x1280`, `1280x720`, `1024x1792` or `1792x1024` (720x1280 by
    default).
    """


VideoCreateParamsInputReference: TypeAlias = Union[FileTypes, ImageInputReferenceParam]
"""What a new video takes after: a file sent along, or an image given by link or id."""


class VideoDownloadContentParams(TypedDict, total=False):
    """Parameters of `videos.download_content`, which downloads a finished video, or its preview."""

    variant: Literal["video", "thumbnail", "spritesheet"]
    """What to download: `video` (an MP4 file, the default), `thumbnail`, or `spritesheet` with several frames."""


class VideoEditParams(TypedDict, total=False):
    """Parameters of `videos.edit`, which changes a video as a description says."""

    prompt: Required[str]
    """What is to change (1 to 32000 characters)."""
    video: Required[VideoParam]
    """The video, as a file or by the id of a finished one."""


class VideoReferenceInputParam(TypedDict, total=False):
    """A finished video to work on further, given by its id."""

    id: Required[str]
    """The id of a video whose status is `completed`."""


VideoParam: TypeAlias = Union[FileTypes, VideoReferenceInputParam]
"""The video to work on further: a file sent along, or the id of a finished one."""


class VideoExtendParams(TypedDict, total=False):
    """Parameters of `videos.extend`, which continues a video as a description says."""

    prompt: Required[str]
    """How the video goes on (1 to 32000 characters)."""
    seconds: Required[VideoSeconds]
    """The length of the new part in seconds: `4`, `8`, `12`, `16` or `20`."""
    video: Required[VideoParam]
    """The video, as a file or by the id of a finished one."""


class VideoListParams(TypedDict, total=False):
    """Parameters of `videos.list`, which lists the videos of the project, made or in the making."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds (from 0 to 100)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` begins with the oldest, `desc` with the latest."""


VideoModelParam: TypeAlias = Union[
    str, Literal["sora-2", "sora-2-pro", "sora-2-2025-10-06", "sora-2-pro-2025-10-06", "sora-2-2025-12-08"]
]
"""The name of the model that is to make the video."""


class VideoRemixParams(TypedDict, total=False):
    """Parameters of `videos.remix`, which makes a new video from a finished one and a description of what changes."""

    prompt: Required[str]
    """What is to change (1 to 32000 characters)."""


public_types(
    globals(),
    {
        "video_create_character_params": "VideoCreateCharacterParams",
        "video_create_params": "VideoCreateParams",
        "video_download_content_params": "VideoDownloadContentParams",
        "video_edit_params": "VideoEditParams VideoVideoReferenceInputParam=VideoReferenceInputParam",
        "video_extend_params": "VideoExtendParams",
        "video_list_params": "VideoListParams",
        "video_remix_params": "VideoRemixParams",
    },
)

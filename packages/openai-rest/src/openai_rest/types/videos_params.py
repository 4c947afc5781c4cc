# Rendered from definitions/videos.yaml; edit that and run `hatch run generate`.
"""Parameters of the `videos` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai_core.uploads import FileTypes

from .images_params import ImageInputReferenceParam
from .videos import VideoSeconds, VideoSize


class VideoCreateCharacterParams(TypedDict, total=False):
    name: Required[str]
    video: Required[FileTypes]


class VideoCreateParams(TypedDict, total=False):
    prompt: Required[str]
    input_reference: VideoCreateParamsInputReference
    model: VideoModelParam
    seconds: VideoSeconds
    size: VideoSize


VideoCreateParamsInputReference: TypeAlias = Union[FileTypes, ImageInputReferenceParam]


class VideoDownloadContentParams(TypedDict, total=False):
    variant: Literal["video", "thumbnail", "spritesheet"]


class VideoEditParams(TypedDict, total=False):
    prompt: Required[str]
    video: Required[VideoParam]


class VideoReferenceInputParam(TypedDict, total=False):
    id: Required[str]


VideoParam: TypeAlias = Union[FileTypes, VideoReferenceInputParam]


class VideoExtendParams(TypedDict, total=False):
    prompt: Required[str]
    seconds: Required[VideoSeconds]
    video: Required[VideoParam]


class VideoListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]


VideoModelParam: TypeAlias = Union[
    str, Literal["sora-2", "sora-2-pro", "sora-2-2025-10-06", "sora-2-pro-2025-10-06", "sora-2-2025-12-08"]
]


class VideoRemixParams(TypedDict, total=False):
    prompt: Required[str]

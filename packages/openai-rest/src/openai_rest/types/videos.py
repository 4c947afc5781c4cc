# Rendered from definitions/videos.yaml; edit that and run `hatch run generate`.
"""Models of the `videos` area of the API."""

from typing import Dict, Optional, Union

from typing_extensions import Literal, TypeAlias

from openai_core.models import BaseModel
from openai_core.public_names import public_types


class Video(BaseModel):
    """A video and the job that makes it."""

    id: str
    """The video's id, to follow, download, remix or delete it."""
    completed_at: Optional[int] = None
    """When the video was finished, in seconds since 1 January 1970 (UTC); null until then."""
    created_at: int
    """When the job was created, in seconds since 1 January 1970 (UTC)."""
    error: "Optional[VideoCreateError]" = None
    """Why the video could not be made; null unless that happened."""
    expires_at: Optional[int] = None
    """Until when the files can be downloaded, in seconds since 1 January 1970 (UTC); null if no end is set."""
    model: "VideoModel"
    """The model that makes the video."""
    object: Literal["video"]
    """Always `video`, the kind of object."""
    progress: int
    """About how much of the work is done, in percent from 0 to 100."""
    prompt: Optional[str] = None
    """The description that the video is made from; may be null."""
    remixed_from_video_id: Optional[str] = None
    """The id of the video that this one is a remix of; null for others."""
    seconds: "Union[str, VideoSeconds]"
    """How long the video is, in seconds, as a text; after an extension, old and new part together."""
    size: "VideoSize"
    """Width and height in pixels, such as `1280x720`."""
    status: Literal["queued", "in_progress", "completed", "failed"]
    """How far it has come: `queued`, `in_progress`, `completed` (it can be downloaded), or `failed` with the reason
    in `error`.
    """


class VideoCreateCharacterResponse(BaseModel):
    """A character just taken from a video, to appear in further ones."""

    id: Optional[str] = None
    """The character's id, to fetch it again and to use it in videos; may be absent."""
    created_at: int
    """When the character was created, in seconds since 1 January 1970 (UTC)."""
    name: Optional[str] = None
    """The name you gave the character; may be absent."""


class VideoCreateError(BaseModel):
    """Why a video could not be made."""

    class MisalignmentSteer(BaseModel):
        """How work that a review has stopped may go on."""

        message: str
        """The instruction to go on with, which users may see."""

    class Misalignment(BaseModel):
        """What a review has found when it stopped the work."""

        detailed_explanation: Optional[str] = None
        """Why the work was stopped, in words that users may see; may be null."""
        error_type: Union[
            str,
            Literal[
                "potentially_unintended_data_transfer",
                "potentially_unintended_data_access",
                "potentially_unintended_destructive_activity",
                "other",
            ],
            None,
        ] = None
        """What the work might have done without being meant to: moved data (`…_data_transfer`), got at data
        (`…_data_access`), destroyed something (`…_destructive_activity`), or something `other`. More values may
        come; null if it fits no kind.
        """
        review_target: Optional[str] = None
        """A token that names what was reviewed, for going on deliberately; null if that is not possible."""
        steer: "Optional[VideoCreateError.MisalignmentSteer]" = None
        """How the work may go on; null if nothing is proposed."""

    code: str
    """The kind of error, for programs."""
    message: str
    """What went wrong, in words for people."""
    headers: Optional[Dict[str, str]] = None
    """Headers that came with the error at first, such as `Retry-After`, by name; absent if none were kept."""
    misalignment: Optional[Misalignment] = None
    """What a review found, if it stopped the work for straying from what was asked; else absent."""
    param: Optional[str] = None
    """The argument at fault; null if none is known."""
    type: Optional[str] = None
    """The class that the error belonged to at first; null if it was not kept."""


class VideoDeleteResponse(BaseModel):
    """The answer to deleting a video."""

    id: str
    """The id of the video that was deleted."""
    deleted: bool
    """Whether the video is gone."""
    object: Literal["video.deleted"]
    """Always `video.deleted`; tells the answer from a video."""


class VideoGetCharacterResponse(BaseModel):
    """A character that can appear in videos."""

    id: Optional[str] = None
    """The character's id, to use it in videos; may be absent."""
    created_at: int
    """When the character was created, in seconds since 1 January 1970 (UTC)."""
    name: Optional[str] = None
    """The name you gave the character; may be absent."""


VideoModel: TypeAlias = Union[
    str, Literal["sora-2", "sora-2-pro", "sora-2-2025-10-06", "sora-2-pro-2025-10-06", "sora-2-2025-12-08"]
]
"""The name of a model that makes videos; names beyond the listed ones may come."""

VideoSeconds: TypeAlias = Literal["4", "8", "12"]
"""How long a new video is, in seconds, written as a text."""

VideoSize: TypeAlias = Literal["720x1280", "1280x720", "1024x1792", "1792x1024"]
"""Width and height of a video in pixels, upright or wide."""

public_types(
    globals(),
    {
        "video": "Video",
        "video_create_character_response": "VideoCreateCharacterResponse",
        "video_create_error": (
            "VideoCreateError MisalignmentSteer=VideoCreateError.MisalignmentSteer "
            "Misalignment=VideoCreateError.Misalignment"
        ),
        "video_delete_response": "VideoDeleteResponse",
        "video_get_character_response": "VideoGetCharacterResponse",
    },
)

# Rendered from definitions/videos.yaml; edit that and run `hatch run generate`.
"""Models of the `videos` area of the API."""

from typing import Dict, Optional, Union

from typing_extensions import Literal, TypeAlias

from openai_core.models import BaseModel


class Video(BaseModel):
    id: str
    completed_at: Optional[int] = None
    created_at: int
    error: "Optional[VideoCreateError]" = None
    expires_at: Optional[int] = None
    model: "VideoModel"
    object: Literal["video"]
    progress: int
    prompt: Optional[str] = None
    remixed_from_video_id: Optional[str] = None
    seconds: "Union[str, VideoSeconds]"
    size: "VideoSize"
    status: Literal["queued", "in_progress", "completed", "failed"]


class VideoCreateCharacterResponse(BaseModel):
    id: Optional[str] = None
    created_at: int
    name: Optional[str] = None


class VideoCreateError(BaseModel):
    class MisalignmentSteer(BaseModel):
        message: str

    class Misalignment(BaseModel):
        detailed_explanation: Optional[str] = None
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
        review_target: Optional[str] = None
        steer: "Optional[VideoCreateError.MisalignmentSteer]" = None

    code: str
    message: str
    headers: Optional[Dict[str, str]] = None
    misalignment: Optional[Misalignment] = None
    param: Optional[str] = None
    type: Optional[str] = None


class VideoDeleteResponse(BaseModel):
    id: str
    deleted: bool
    object: Literal["video.deleted"]


class VideoGetCharacterResponse(BaseModel):
    id: Optional[str] = None
    created_at: int
    name: Optional[str] = None


VideoModel: TypeAlias = Union[
    str, Literal["sora-2", "sora-2-pro", "sora-2-2025-10-06", "sora-2-pro-2025-10-06", "sora-2-2025-12-08"]
]

VideoSeconds: TypeAlias = Literal["4", "8", "12"]

VideoSize: TypeAlias = Literal["720x1280", "1280x720", "1024x1792", "1792x1024"]

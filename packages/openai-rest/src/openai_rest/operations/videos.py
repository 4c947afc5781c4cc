# Rendered from definitions/videos.yaml; edit that and run `hatch run generate`.
"""Operations of the `videos` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation
from openai_core.responses.binary import HttpxBinaryResponseContent

from ..types.videos import Video, VideoCreateCharacterResponse, VideoDeleteResponse, VideoGetCharacterResponse

CREATE = Operation("post", "/videos", Video, multipart=True, files=(("input_reference",),))
RETRIEVE = Operation("get", "/videos/{video_id}", Video)
LIST = Operation("get", "/videos", Video, page="ConversationCursorPage")
DELETE = Operation("delete", "/videos/{video_id}", VideoDeleteResponse)
CREATE_CHARACTER = Operation(
    "post", "/videos/characters", VideoCreateCharacterResponse, multipart=True, files=(("video",),)
)
DOWNLOAD_CONTENT = Operation(
    "get", "/videos/{video_id}/content", HttpxBinaryResponseContent, headers={"Accept": "application/binary"}
)
EDIT = Operation("post", "/videos/edits", Video, multipart=True, files=(("video",),))
EXTEND = Operation("post", "/videos/extensions", Video, multipart=True, files=(("video",),))
GET_CHARACTER = Operation("get", "/videos/characters/{character_id}", VideoGetCharacterResponse)
REMIX = Operation("post", "/videos/{video_id}/remix", Video)

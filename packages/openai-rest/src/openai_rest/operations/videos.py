# Rendered from definitions/videos.yaml; edit that and run `hatch run generate`.
"""Operations of the `videos` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation, types_of

binary = types_of("openai_core.responses.binary")
videos = types_of("openai_rest.types.videos")

CREATE = Operation("post", "/videos", videos.Video, multipart=True, files=(("input_reference",),))
RETRIEVE = Operation("get", "/videos/{video_id}", videos.Video)
LIST = Operation("get", "/videos", videos.Video, page="ConversationCursorPage")
DELETE = Operation("delete", "/videos/{video_id}", videos.VideoDeleteResponse)
CREATE_CHARACTER = Operation(
    "post", "/videos/characters", videos.VideoCreateCharacterResponse, multipart=True, files=(("video",),)
)
DOWNLOAD_CONTENT = Operation(
    "get", "/videos/{video_id}/content", binary.HttpxBinaryResponseContent, headers={"Accept": "application/binary"}
)
EDIT = Operation("post", "/videos/edits", videos.Video, multipart=True, files=(("video",),))
EXTEND = Operation("post", "/videos/extensions", videos.Video, multipart=True, files=(("video",),))
GET_CHARACTER = Operation("get", "/videos/characters/{character_id}", videos.VideoGetCharacterResponse)
REMIX = Operation("post", "/videos/{video_id}/remix", videos.Video)

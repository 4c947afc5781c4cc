# Rendered from definitions/images.yaml; edit that and run `hatch run generate`.
"""Operations of the `images` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation

from ..types.images import ImageEditStreamEvent, ImageGenStreamEvent, ImagesResponse

CREATE_VARIATION = Operation("post", "/images/variations", ImagesResponse, multipart=True, files=(("image",),))
EDIT = Operation(
    "post",
    "/images/edits",
    ImagesResponse,
    event=ImageEditStreamEvent,
    last_events=("image_edit.completed",),
    multipart=True,
    files=(("image",), ("image", "<array>"), ("markup",), ("mask",)),
)
GENERATE = Operation(
    "post",
    "/images/generations",
    ImagesResponse,
    event=ImageGenStreamEvent,
    last_events=("image_generation.completed",),
)

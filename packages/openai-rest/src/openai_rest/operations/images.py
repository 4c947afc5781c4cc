# Rendered from definitions/images.yaml; edit that and run `hatch run generate`.
"""Operations of the `images` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation, types_of

images = types_of("openai_rest.types.images")

CREATE_VARIATION = Operation("post", "/images/variations", images.ImagesResponse, multipart=True, files=(("image",),))
EDIT = Operation(
    "post",
    "/images/edits",
    images.ImagesResponse,
    event=images.ImageEditStreamEvent,
    last_events=("image_edit.completed",),
    multipart=True,
    files=(("image",), ("image", "<array>"), ("markup",), ("mask",)),
)
GENERATE = Operation(
    "post",
    "/images/generations",
    images.ImagesResponse,
    event=images.ImageGenStreamEvent,
    last_events=("image_generation.completed",),
)

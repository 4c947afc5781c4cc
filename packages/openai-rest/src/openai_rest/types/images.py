# Rendered from definitions/images.yaml; edit that and run `hatch run generate`.
"""Models of the `images` area of the API."""

from typing import List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo
from openai_core.public_names import public_types


class Image(BaseModel):
    """One image of an answer, as base64 data or as a link."""

    b64_json: Optional[str] = None
    """The bytes of the image in base64; decode them to get the file. GPT image models always answer this way; absent
    when a link was asked for.
    """
    revised_prompt: Optional[str] = None
    """The prompt as the model rewrote it before it drew. Absent for GPT image models, which do not rewrite prompts."""
    url: Optional[str] = None
    """A link to the image, from models that take `response_format='url'`. GPT image models never fill it."""


class UsageInputTokensDetails(BaseModel):
    """How the input tokens of an image request split into kinds."""

    image_tokens: int
    """The tokens that the given images took."""
    text_tokens: int
    """The tokens that the prompt took."""


class ImageEditCompletedEvent(BaseModel):
    """The last event of a streamed edit, with the finished image."""

    class Usage(BaseModel):
        """The tokens that one image request to a GPT image model took."""

        input_tokens: int
        """The tokens of prompt and given images together."""
        input_tokens_details: UsageInputTokensDetails
        """The input tokens, split into text and images."""
        output_tokens: int
        """The tokens of the image that was made."""
        total_tokens: int
        """Input and output tokens in sum."""

    b64_json: str
    """The finished image, its bytes in base64."""
    background: Literal["transparent", "opaque", "auto"]
    """The background that the edited image has; `auto` when the choice was left to the model."""
    created_at: int
    """When the event arose, in seconds since 1 January 1970 (UTC)."""
    output_format: Literal["png", "webp", "jpeg"]
    """The file format that `b64_json` decodes to: `png`, `webp` or `jpeg`."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    """The quality in which the edit was drawn, from `low` up to `max`; `auto` when the model chose it."""
    size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024", "auto"]]
    """Width and height in pixels, joined by an `x`, such as `1024x1536`; `auto` when the model chose it."""
    type: Literal["image_edit.completed"]
    """Always `image_edit.completed`; tells the finished image from partial ones."""
    usage: Usage
    """The tokens that the edit took; GPT image models only."""
    safety_identifier: Optional[str] = None
    """The end user's id that counts for abuse checks; the request's `safety_identifier`, or its older `user` if the
    former was missing or empty.
    """


class ImageEditPartialImageEvent(BaseModel):
    """An unfinished image that shows how far a streamed edit has come."""

    b64_json: str
    """The unfinished image, its bytes in base64; a preview that can be shown at once."""
    background: Literal["transparent", "opaque", "auto"]
    """The background that the edit was asked for; `auto` leaves it to the model."""
    created_at: int
    """When this preview arose, in seconds since 1 January 1970 (UTC)."""
    output_format: Literal["png", "webp", "jpeg"]
    """The file format that `b64_json` decodes to: `png`, `webp` or `jpeg`."""
    partial_image_index: int
    """The number of this preview among those of the stream, counted from 0."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    """The quality that the edit was asked for, from `low` up to `max`; `auto` leaves it to the model."""
    size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024", "auto"]]
    """The width and height asked for in pixels, joined by an `x`, such as `1024x1536`; `auto` leaves them to the
    model.
    """
    type: Literal["image_edit.partial_image"]
    """Always `image_edit.partial_image`; tells previews from the finished image."""


ImageEditStreamEvent: TypeAlias = Annotated[
    Union[ImageEditPartialImageEvent, ImageEditCompletedEvent], PropertyInfo(discriminator="type")
]
"""Any event of a streamed edit, told apart by `type`."""


class ImageGenCompletedEvent(BaseModel):
    """The last event of a streamed generation, with the finished image."""

    b64_json: str
    """The finished image, its bytes in base64."""
    background: Literal["transparent", "opaque", "auto"]
    """The background that the image has; `auto` when the choice was left to the model."""
    created_at: int
    """When the event arose, in seconds since 1 January 1970 (UTC)."""
    output_format: Literal["png", "webp", "jpeg"]
    """The file format that `b64_json` decodes to: `png`, `webp` or `jpeg`."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    """The quality in which the image was drawn, from `low` up to `max`; `auto` when the model chose it."""
    size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024", "auto"]]
    """Width and height in pixels, joined by an `x`, such as `1536x1024`; `auto` when the model chose it."""
    type: Literal["image_generation.completed"]
    """Always `image_generation.completed`; tells the finished image from partial ones."""
    usage: ImageEditCompletedEvent.Usage
    """The tokens that the generation took; GPT image models only."""
    safety_identifier: Optional[str] = None
    """The end user's id that counts for abuse checks; the request's `safety_identifier`, or its older `user` if the
    former was missing or empty.
    """


class ImageGenPartialImageEvent(BaseModel):
    """An unfinished image that shows how far a streamed generation has come."""

    b64_json: str
    """The unfinished image, its bytes in base64; a preview that can be shown at once."""
    background: Literal["transparent", "opaque", "auto"]
    """The background that was asked for; `auto` leaves it to the model."""
    created_at: int
    """When this preview arose, in seconds since 1 January 1970 (UTC)."""
    output_format: Literal["png", "webp", "jpeg"]
    """The file format that `b64_json` decodes to: `png`, `webp` or `jpeg`."""
    partial_image_index: int
    """The number of this preview among those of the stream, counted from 0."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    """The quality that was asked for, from `low` up to `max`; `auto` leaves it to the model."""
    size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024", "auto"]]
    """The width and height asked for in pixels, joined by an `x`, such as `1536x1024`; `auto` leaves them to the
    model.
    """
    type: Literal["image_generation.partial_image"]
    """Always `image_generation.partial_image`; tells previews from the finished image."""


ImageGenStreamEvent: TypeAlias = Annotated[
    Union[ImageGenPartialImageEvent, ImageGenCompletedEvent], PropertyInfo(discriminator="type")
]
"""Any event of a streamed generation, told apart by `type`."""

ImageModel: TypeAlias = Literal[
    "gpt-image-1.5",
    "gpt-image-2",
    "gpt-image-2-2026-04-21",
    "gpt-image-2.5-sunburst",
    "gpt-image-2.5-sunburst-2026-09-08",
    "gpt-image-2.5-flare",
    "gpt-image-2.5-flare-2026-09-08",
    "gpt-image-2.6-sunburst",
    "gpt-image-2.6-flare",
    "gpt-image-1",
    "gpt-image-1-mini",
    "chatgpt-image-latest",
    "dall-e-2",
    "dall-e-3",
]
"""The names of the models for images, of which `gpt-image-1` (since 23 October 2026) and both `dall-e` models (since
12 May 2026) no longer answer; newer GPT image models replace them.
"""


class ImagesResponse(BaseModel):
    """The images that a request made, with the settings they were made with and the tokens they took."""

    class SvgUsage(BaseModel):
        """The tokens that a model took to write an image down as SVG, counted apart from those for drawing."""

        input_tokens: int
        """The tokens that the SVG author read."""
        model: str
        """The model that wrote the SVG code."""
        output_tokens: int
        """The tokens that the SVG author produced."""
        reasoning_tokens: int
        """The tokens that the SVG author spent on thinking."""
        total_tokens: int
        """Input and output tokens in sum."""

    class UsageOutputTokensDetails(BaseModel):
        """How the output tokens of an image request split into kinds."""

        image_tokens: int
        """The tokens that became images."""
        text_tokens: int
        """The tokens that the model wrote as text."""

    class Usage(BaseModel):
        """The tokens that a request to a GPT image model took."""

        input_tokens: int
        """The tokens of prompt and given images together."""
        input_tokens_details: UsageInputTokensDetails
        """The input tokens, split into text and images."""
        output_tokens: int
        """The tokens that the model produced."""
        total_tokens: int
        """Input and output tokens in sum."""
        output_tokens_details: "Optional[ImagesResponse.UsageOutputTokensDetails]" = None
        """The output tokens, split into text and images; may be absent."""

    created: int
    """When the images were made, in seconds since 1 January 1970 (UTC)."""
    background: Optional[Literal["transparent", "opaque"]] = None
    """The background that the images have: `transparent` or `opaque`, never `auto`."""
    data: Optional[List[Image]] = None
    """The images, as many as the request's `n` asked for."""
    output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] = None
    """The file format of the images: `png`, `webp`, `jpeg`, `gif` (moving) or `svg` (vector drawing)."""
    quality: Optional[Literal["low", "medium", "high", "xhigh", "max"]] = None
    """The quality in which the images were drawn, from `low` to `max`."""
    safety_identifier: Optional[str] = None
    """The end user's id that counts for abuse checks; the request's `safety_identifier`, or its older `user` if the
    former was missing or empty.
    """
    size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024"], None] = None
    """Width and height in pixels, joined by an `x`, such as `1024x1024`."""
    svg_usage: Optional[SvgUsage] = None
    """The tokens that writing the SVG code took, on top of those in `usage`; only for `output_format='svg'`."""
    usage: Optional[Usage] = None
    """The tokens that drawing took; GPT image models only."""


public_types(
    globals(),
    {
        "image": "Image",
        "image_edit_completed_event": (
            "UsageInputTokensDetails ImageEditCompletedEvent Usage=ImageEditCompletedEvent.Usage"
        ),
        "image_edit_partial_image_event": "ImageEditPartialImageEvent",
        "image_gen_completed_event": "ImageGenCompletedEvent",
        "image_gen_partial_image_event": "ImageGenPartialImageEvent",
        "images_response": (
            "ImagesResponse SvgUsage=ImagesResponse.SvgUsage "
            "UsageOutputTokensDetails=ImagesResponse.UsageOutputTokensDetails Usage=ImagesResponse.Usage"
        ),
    },
)

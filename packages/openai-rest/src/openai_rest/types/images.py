# Rendered from definitions/images.yaml; edit that and run `hatch run generate`.
"""Models of the `images` area of the API."""

from typing import List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo


class Image(BaseModel):
    b64_json: Optional[str] = None
    revised_prompt: Optional[str] = None
    url: Optional[str] = None


class UsageInputTokensDetails(BaseModel):
    image_tokens: int
    text_tokens: int


class ImageEditCompletedEvent(BaseModel):
    class Usage(BaseModel):
        input_tokens: int
        input_tokens_details: UsageInputTokensDetails
        output_tokens: int
        total_tokens: int

    b64_json: str
    background: Literal["transparent", "opaque", "auto"]
    created_at: int
    output_format: Literal["png", "webp", "jpeg"]
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024", "auto"]]
    type: Literal["image_edit.completed"]
    usage: Usage
    safety_identifier: Optional[str] = None


class ImageEditPartialImageEvent(BaseModel):
    b64_json: str
    background: Literal["transparent", "opaque", "auto"]
    created_at: int
    output_format: Literal["png", "webp", "jpeg"]
    partial_image_index: int
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024", "auto"]]
    type: Literal["image_edit.partial_image"]


ImageEditStreamEvent: TypeAlias = Annotated[
    Union[ImageEditPartialImageEvent, ImageEditCompletedEvent], PropertyInfo(discriminator="type")
]


class ImageGenCompletedEvent(BaseModel):
    b64_json: str
    background: Literal["transparent", "opaque", "auto"]
    created_at: int
    output_format: Literal["png", "webp", "jpeg"]
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024", "auto"]]
    type: Literal["image_generation.completed"]
    usage: ImageEditCompletedEvent.Usage
    safety_identifier: Optional[str] = None


class ImageGenPartialImageEvent(BaseModel):
    b64_json: str
    background: Literal["transparent", "opaque", "auto"]
    created_at: int
    output_format: Literal["png", "webp", "jpeg"]
    partial_image_index: int
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024", "auto"]]
    type: Literal["image_generation.partial_image"]


ImageGenStreamEvent: TypeAlias = Annotated[
    Union[ImageGenPartialImageEvent, ImageGenCompletedEvent], PropertyInfo(discriminator="type")
]

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


class ImagesResponse(BaseModel):
    class SvgUsage(BaseModel):
        input_tokens: int
        model: str
        output_tokens: int
        reasoning_tokens: int
        total_tokens: int

    class UsageOutputTokensDetails(BaseModel):
        image_tokens: int
        text_tokens: int

    class Usage(BaseModel):
        input_tokens: int
        input_tokens_details: UsageInputTokensDetails
        output_tokens: int
        total_tokens: int
        output_tokens_details: "Optional[ImagesResponse.UsageOutputTokensDetails]" = None

    created: int
    background: Optional[Literal["transparent", "opaque"]] = None
    data: Optional[List[Image]] = None
    output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] = None
    quality: Optional[Literal["low", "medium", "high", "xhigh", "max"]] = None
    safety_identifier: Optional[str] = None
    size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024"], None] = None
    svg_usage: Optional[SvgUsage] = None
    usage: Optional[Usage] = None

# Rendered from definitions/images.yaml; edit that and run `hatch run generate`.
"""Parameters of the `images` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai_core.public_names import public_types
from openai_core.types.sequences import SequenceNotStr
from openai_core.uploads import FileTypes

from .images import ImageModel


class ImageCreateVariationParams(TypedDict, total=False):
    """Parameters of `images.create_variation`, which makes variations of an image; the API has retired this
    endpoint, and refuses the request.
    """

    image: Required[FileTypes]
    """The square PNG image below 4 MB to vary."""
    model: Union[str, ImageModel, None]
    """The id of a model that is no longer offered (dall-e-2 by default)."""
    n: Optional[int]
    """How many images to make (from 1 to 10; 1 by default)."""
    response_format: Optional[Literal["url", "b64_json"]]
    """Whether the answer holds links (`url`, good for an hour) or base64 data (`b64_json`) (url by default)."""
    size: Optional[Literal["256x256", "512x512", "1024x1024"]]
    """The size in pixels, as width x height, such as `1024x1024` (1024x1024 by default)."""
    user: str
    """A stable id of your end user."""


class ImageEditParamsBase(TypedDict, total=False):
    """Parameters of `images.edit`, which changes images, or makes new ones from them, as a description says."""

    image: Required[Union[FileTypes, SequenceNotStr[FileTypes]]]
    """The image to start from, or up to 16 (PNG, WebP or JPEG below 50 MB each): bytes, handles, paths or tuples (at
    most 16 items).
    """
    prompt: Required[str]
    """What the images show."""
    background: Optional[Literal["transparent", "opaque", "auto"]]
    """Whether the background is `transparent` (with PNG or WebP only) or `opaque`; with `auto` the model decides
    (auto by default).
    """
    complexity: Optional[Literal["low", "medium", "high"]]
    """How much is computed to plan the image, `low`, `medium` or `high`, whatever its quality; left out, as the
    model is set up. For SVG it concerns the image that serves as a model.
    """
    frame_count: Optional[int]
    """How many frames a GIF has, from 2 to 16 and 9 by default; for that format only."""
    frame_duration_ms: Optional[int]
    """How long each frame of a GIF is shown, in milliseconds, 200 by default; rounded to tens."""
    input_fidelity: Optional[Literal["high", "low"]]
    """How closely the input images, faces above all, are followed: `low` by default, or `high`. `gpt-image-1-mini`
    takes `low` only, and `gpt-image-2` neither.
    """
    markup: FileTypes
    """A transparent PNG of the size of the first image, with marks on what is to change, for the GPT Image 2.5
    models; not together with `mask`.
    """
    mask: FileTypes
    """A PNG below 4 MB of the size of the first image, whose transparent areas show what is to change."""
    model: Union[str, ImageModel, None]
    """The id of the model, as `client.models.list()` returns it (gpt-image-1.5 by default)."""
    n: Optional[int]
    """How many images to make (from 1 to 10; 1 by default)."""
    output_compression: Optional[int]
    """How strongly JPEG and WebP images of the GPT image models are compressed, from 0 to 100 percent (100 by
    default).
    """
    output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]]
    """The file format: `png`, `webp`, `jpeg`, `gif` or `svg`; the last two need access to them (png by default)."""
    partial_images: Optional[int]
    """How many unfinished images a stream carries on the way (from 0 to 3; 0 by default)."""
    quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"]]
    """The quality of the image: `auto`, `low`, `medium` or `high`, and for the GPT Image 2.5 models also `xhigh` or
    `max` (auto by default).
    """
    response_format: Optional[Literal["url", "b64_json"]]
    """Whether the answer holds links (`url`, good for an hour) or base64 data (`b64_json`), for models that are
    retired; the GPT image models always send base64 data.
    """
    safety_identifier: Optional[str]
    """A stable and anonymous id of your end user, such as a hashed e-mail address, for abuse detection."""
    size: Union[str, Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"], None]
    """The size in pixels, as width x height, such as `1024x1024` (auto by default)."""
    svg: Optional[ImageEditParamsSvg]
    """Settings for images of the format `svg`."""
    user: str
    """A stable id of your end user. Deprecated; use `safety_identifier`."""


class ImageEditParamsNonStreaming(ImageEditParamsBase, total=False):
    """Parameters of `images.edit`, waiting for the whole answer."""

    stream: Optional[Literal[False]]
    """Whether the answer comes as a stream of events instead of one object (false by default)."""


class ImageEditParamsStreaming(ImageEditParamsBase):
    """Parameters of `images.edit`, with a stream of events."""

    stream: Required[Literal[True]]
    """Whether the answer comes as a stream of events instead of one object (false by default)."""


ImageEditParams: TypeAlias = Union[ImageEditParamsNonStreaming, ImageEditParamsStreaming]
"""Parameters of `images.edit`, which changes images, or makes new ones from them, as a description says."""


class ImageEditParamsSvgReasoning(TypedDict, total=False):
    """How long the model that writes the SVG code of an edit thinks."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
    """The depth of thought, from `none` to `max`; left out, the author model's own default holds. Not every model
    knows every level.
    """


class ImageEditParamsSvg(TypedDict, total=False):
    """Which model writes an edited image down as SVG, for `output_format='svg'` with `n=1` and without streaming."""

    model: str
    """The model that writes the SVG code; give it where your project may choose one, else leave out the whole `svg`."""
    reasoning: Optional[ImageEditParamsSvgReasoning]
    """How long that model thinks; left out, its own default holds."""


class ImageGenerateParamsBase(TypedDict, total=False):
    """Parameters of `images.generate`, which makes images from a description."""

    prompt: Required[str]
    """What the images show."""
    background: Optional[Literal["transparent", "opaque", "auto"]]
    """Whether the background is `transparent` (with PNG or WebP only) or `opaque`; with `auto` the model decides
    (auto by default).
    """
    complexity: Optional[Literal["low", "medium", "high"]]
    """How much is computed to plan the image, `low`, `medium` or `high`, whatever its quality; left out, as the
    model is set up. For SVG it concerns the image that serves as a model.
    """
    frame_count: Optional[int]
    """How many frames a GIF has, from 2 to 16 and 9 by default; for that format only."""
    frame_duration_ms: Optional[int]
    """How long each frame of a GIF is shown, in milliseconds, 200 by default; rounded to tens."""
    model: Union[str, ImageModel, None]
    """The id of a GPT image model, such as `gpt-image-2.5-sunburst`; name one, since what was the default has been
    retired.
    """
    moderation: Optional[Literal["low", "auto"]]
    """How strictly content is filtered: `auto`, or less with `low` (auto by default)."""
    n: Optional[int]
    """How many images to make (from 1 to 10; 1 by default)."""
    output_compression: Optional[int]
    """How strongly JPEG and WebP images of the GPT image models are compressed, from 0 to 100 percent (100 by
    default).
    """
    output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]]
    """The file format: `png`, `webp`, `jpeg`, `gif` or `svg`; the last two need access to them (png by default)."""
    partial_images: Optional[int]
    """How many unfinished images a stream carries on the way (from 0 to 3; 0 by default)."""
    quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"]]
    """The quality of the image: `auto`, `low`, `medium` or `high`, and for the GPT Image 2.5 models also `xhigh` or
    `max` (auto by default).
    """
    response_format: Optional[Literal["url", "b64_json"]]
    """Whether the answer holds links (`url`, good for an hour) or base64 data (`b64_json`), for models that are
    retired; the GPT image models always send base64 data.
    """
    safety_identifier: Optional[str]
    """A stable and anonymous id of your end user, such as a hashed e-mail address, for abuse detection."""
    size: Union[
        str,
        Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"],
        None,
    ]
    """The size in pixels, as width x height, such as `1024x1024` (auto by default)."""
    style: Optional[Literal["vivid", "natural"]]
    """A setting of models that are retired; for others, describe the style in the prompt."""
    svg: Optional[ImageGenerateParamsSvg]
    """Settings for images of the format `svg`."""
    user: str
    """A stable id of your end user. Deprecated; use `safety_identifier`."""


class ImageGenerateParamsNonStreaming(ImageGenerateParamsBase, total=False):
    """Parameters of `images.generate`, waiting for the whole answer."""

    stream: Optional[Literal[False]]
    """Whether the answer comes as a stream of events instead of one object (false by default)."""


class ImageGenerateParamsStreaming(ImageGenerateParamsBase):
    """Parameters of `images.generate`, with a stream of events."""

    stream: Required[Literal[True]]
    """Whether the answer comes as a stream of events instead of one object (false by default)."""


ImageGenerateParams: TypeAlias = Union[ImageGenerateParamsNonStreaming, ImageGenerateParamsStreaming]
"""Parameters of `images.generate`, which makes images from a description."""


class ImageGenerateParamsSvgReasoning(TypedDict, total=False):
    """How long the model that writes the SVG code thinks, whatever `complexity` the drawing has."""

    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]
    """The depth of thought, from `none` to `max`; left out or null, the author model's own default holds. Not every
    model knows every level.
    """


class ImageGenerateParamsSvg(TypedDict, total=False):
    """Which model writes an image down as SVG, for `output_format='svg'` with `n=1` and without streaming."""

    model: Required[str]
    """The model that writes the SVG code, in projects that may choose one; the request's own `model` draws the
    picture it works from.
    """
    reasoning: Optional[ImageGenerateParamsSvgReasoning]
    """How long that model thinks; left out or null, its own default holds."""


class ImageInputReferenceParam(TypedDict, total=False):
    """An image to work from, named by exactly one of a file's id and a link."""

    file_id: str
    """The id of an uploaded image file; not together with `image_url`."""
    image_url: str
    """A full link to the image, or its content as a `data:` URL in base64, at most 20,971,520 characters long; not
    together with `file_id`.
    """


public_types(
    globals(),
    {
        "image_create_variation_params": "ImageCreateVariationParams",
        "image_edit_params": (
            "ImageEditParamsBase ImageEditParamsNonStreaming ImageEditParamsStreaming "
            "SvgReasoning=ImageEditParamsSvgReasoning Svg=ImageEditParamsSvg"
        ),
        "image_generate_params": (
            "ImageGenerateParamsBase ImageGenerateParamsNonStreaming ImageGenerateParamsStreaming "
            "SvgReasoning=ImageGenerateParamsSvgReasoning Svg=ImageGenerateParamsSvg"
        ),
        "image_input_reference_param": "ImageInputReferenceParam",
    },
)

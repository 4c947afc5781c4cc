# Rendered from definitions/images.yaml; edit that and run `hatch run generate`.
# mypy: disable-error-code="no-any-return"
"""Asynchronous resources of the `images` area of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from openai_core.aio.resource import AsyncAPIResource
from openai_core.client.resources import views_of
from openai_core.deprecations import deprecated
from openai_core.options import not_given, omit

from ..operations import images as operations

if TYPE_CHECKING:
    from typing import Final, Optional, Union

    from typing_extensions import Literal

    from openai_core.aio.streams import AsyncStream
    from openai_core.aio.views import async_to_legacy_response_wrapper, async_to_streamed_response_wrapper
    from openai_core.options import Body, Headers, NotGiven, Omit, Query, Timeout
    from openai_core.types.sequences import SequenceNotStr
    from openai_core.uploads import FileTypes

    from ..types.images import ImageEditStreamEvent, ImageGenStreamEvent, ImageModel, ImagesResponse
    from ..types.images_params import ImageEditParamsSvg, ImageGenerateParamsSvg


class AsyncImages(AsyncAPIResource):
    """Images: new, edited, varied."""

    _moved = {"create": "client.images.generate"}

    _with_ways = ("edit", "generate")

    @deprecated("`client.images.create_variation` is deprecated; the API takes no such requests any more.")
    async def create_variation(
        self,
        *,
        image: FileTypes,
        model: Union[str, ImageModel, None] | Omit = omit,
        n: Optional[int] | Omit = omit,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = omit,
        size: Optional[Literal["256x256", "512x512", "1024x1024"]] | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ImagesResponse:
        """Makes variations of an image; the API has retired this endpoint, and refuses the request.

        Deprecated; the API takes no such requests any more.

        Args:
            image: The square PNG image below 4 MB to vary.
            model: The id of a model that is no longer offered (dall-e-2 by default).
            n: How many images to make (from 1 to 10; 1 by default).
            response_format: Whether the answer holds links (`url`, good for an hour) or base64 data (`b64_json`) (url
                by default).
            size: The size in pixels, as width x height, such as `1024x1024` (1024x1024 by default).
            user: A stable id of your end user.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.CREATE_VARIATION,
            body={
                "model": model,
                "image": image,
                "n": n,
                "response_format": response_format,
                "size": size,
                "user": user,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @overload
    async def edit(
        self,
        *,
        image: Union[FileTypes, SequenceNotStr[FileTypes]],
        prompt: str,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = omit,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        frame_count: Optional[int] | Omit = omit,
        frame_duration_ms: Optional[int] | Omit = omit,
        input_fidelity: Optional[Literal["high", "low"]] | Omit = omit,
        markup: FileTypes | Omit = omit,
        mask: FileTypes | Omit = omit,
        model: Union[str, ImageModel, None] | Omit = omit,
        n: Optional[int] | Omit = omit,
        output_compression: Optional[int] | Omit = omit,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = omit,
        partial_images: Optional[int] | Omit = omit,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"]] | Omit = omit,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        size: Union[str, Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"], None]
        | Omit = omit,
        stream: Optional[Literal[False]] | Omit = omit,
        svg: Optional[ImageEditParamsSvg] | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ImagesResponse: ...

    @overload
    async def edit(
        self,
        *,
        image: Union[FileTypes, SequenceNotStr[FileTypes]],
        prompt: str,
        stream: Literal[True],
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = omit,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        frame_count: Optional[int] | Omit = omit,
        frame_duration_ms: Optional[int] | Omit = omit,
        input_fidelity: Optional[Literal["high", "low"]] | Omit = omit,
        markup: FileTypes | Omit = omit,
        mask: FileTypes | Omit = omit,
        model: Union[str, ImageModel, None] | Omit = omit,
        n: Optional[int] | Omit = omit,
        output_compression: Optional[int] | Omit = omit,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = omit,
        partial_images: Optional[int] | Omit = omit,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"]] | Omit = omit,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        size: Union[str, Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"], None]
        | Omit = omit,
        svg: Optional[ImageEditParamsSvg] | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncStream[ImageEditStreamEvent]: ...

    @overload
    async def edit(
        self,
        *,
        image: Union[FileTypes, SequenceNotStr[FileTypes]],
        prompt: str,
        stream: bool,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = omit,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        frame_count: Optional[int] | Omit = omit,
        frame_duration_ms: Optional[int] | Omit = omit,
        input_fidelity: Optional[Literal["high", "low"]] | Omit = omit,
        markup: FileTypes | Omit = omit,
        mask: FileTypes | Omit = omit,
        model: Union[str, ImageModel, None] | Omit = omit,
        n: Optional[int] | Omit = omit,
        output_compression: Optional[int] | Omit = omit,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = omit,
        partial_images: Optional[int] | Omit = omit,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"]] | Omit = omit,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        size: Union[str, Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"], None]
        | Omit = omit,
        svg: Optional[ImageEditParamsSvg] | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ImagesResponse | AsyncStream[ImageEditStreamEvent]: ...

    async def edit(
        self,
        *,
        image: Union[FileTypes, SequenceNotStr[FileTypes]],
        prompt: str,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = omit,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        frame_count: Optional[int] | Omit = omit,
        frame_duration_ms: Optional[int] | Omit = omit,
        input_fidelity: Optional[Literal["high", "low"]] | Omit = omit,
        markup: FileTypes | Omit = omit,
        mask: FileTypes | Omit = omit,
        model: Union[str, ImageModel, None] | Omit = omit,
        n: Optional[int] | Omit = omit,
        output_compression: Optional[int] | Omit = omit,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = omit,
        partial_images: Optional[int] | Omit = omit,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"]] | Omit = omit,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        size: Union[str, Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"], None]
        | Omit = omit,
        stream: Optional[Literal[False]] | Literal[True] | Omit = omit,
        svg: Optional[ImageEditParamsSvg] | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ImagesResponse | AsyncStream[ImageEditStreamEvent]:
        """Changes images, or makes new ones from them, as a description says.

        Args:
            image: The image to start from, or up to 16 (PNG, WebP or JPEG below 50 MB each): bytes, handles, paths or
                tuples (at most 16 items).
            prompt: What the images show.
            background: Whether the background is `transparent` (with PNG or WebP only) or `opaque`; with `auto` the
                model decides (auto by default).
            complexity: How much is computed to plan the image, `low`, `medium` or `high`, whatever its quality; left
                out, as the model is set up. For SVG it concerns the image that serves as a model.
            frame_count: How many frames a GIF has, from 2 to 16 and 9 by default; for that format only.
            frame_duration_ms: How long each frame of a GIF is shown, in milliseconds, 200 by default; rounded to tens.
            input_fidelity: How closely the input images, faces above all, are followed: `low` by default, or `high`.
                `gpt-image-1-mini` takes `low` only, and `gpt-image-2` neither.
            markup: A transparent PNG of the size of the first image, with marks on what is to change, for the GPT Image
                2.5 models; not together with `mask`.
            mask: A PNG below 4 MB of the size of the first image, whose transparent areas show what is to change.
            model: The id of the model, as `client.models.list()` returns it (gpt-image-1.5 by default).
            n: How many images to make (from 1 to 10; 1 by default).
            output_compression: How strongly JPEG and WebP images of the GPT image models are compressed, from 0 to 100
                percent (100 by default).
            output_format: The file format: `png`, `webp`, `jpeg`, `gif` or `svg`; the last two need access to them (png
                by default).
            partial_images: How many unfinished images a stream carries on the way (from 0 to 3; 0 by default).
            quality: The quality of the image: `auto`, `low`, `medium` or `high`, and for the GPT Image 2.5 models also
                `xhigh` or `max` (auto by default).
            response_format: Whether the answer holds links (`url`, good for an hour) or base64 data (`b64_json`), for
                models that are retired; the GPT image models always send base64 data.
            safety_identifier: A stable and anonymous id of your end user, such as a hashed e-mail address, for abuse
                detection.
            size: The size in pixels, as width x height, such as `1024x1024` (auto by default).
            stream: Whether the answer comes as a stream of events instead of one object (false by default).
            svg: Settings for images of the format `svg`.
            user: A stable id of your end user. Deprecated; use `safety_identifier`.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.EDIT,
            body={
                "model": model,
                "stream": stream,
                "image": image,
                "prompt": prompt,
                "background": background,
                "complexity": complexity,
                "frame_count": frame_count,
                "frame_duration_ms": frame_duration_ms,
                "input_fidelity": input_fidelity,
                "markup": markup,
                "mask": mask,
                "n": n,
                "output_compression": output_compression,
                "output_format": output_format,
                "partial_images": partial_images,
                "quality": quality,
                "response_format": response_format,
                "safety_identifier": safety_identifier,
                "size": size,
                "svg": svg,
                "user": user,
            },
            stream=stream,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @overload
    async def generate(
        self,
        *,
        prompt: str,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = omit,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        frame_count: Optional[int] | Omit = omit,
        frame_duration_ms: Optional[int] | Omit = omit,
        model: Union[str, ImageModel, None] | Omit = omit,
        moderation: Optional[Literal["low", "auto"]] | Omit = omit,
        n: Optional[int] | Omit = omit,
        output_compression: Optional[int] | Omit = omit,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = omit,
        partial_images: Optional[int] | Omit = omit,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"]] | Omit = omit,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        size: Union[
            str,
            Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"],
            None,
        ]
        | Omit = omit,
        stream: Optional[Literal[False]] | Omit = omit,
        style: Optional[Literal["vivid", "natural"]] | Omit = omit,
        svg: Optional[ImageGenerateParamsSvg] | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ImagesResponse: ...

    @overload
    async def generate(
        self,
        *,
        prompt: str,
        stream: Literal[True],
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = omit,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        frame_count: Optional[int] | Omit = omit,
        frame_duration_ms: Optional[int] | Omit = omit,
        model: Union[str, ImageModel, None] | Omit = omit,
        moderation: Optional[Literal["low", "auto"]] | Omit = omit,
        n: Optional[int] | Omit = omit,
        output_compression: Optional[int] | Omit = omit,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = omit,
        partial_images: Optional[int] | Omit = omit,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"]] | Omit = omit,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        size: Union[
            str,
            Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"],
            None,
        ]
        | Omit = omit,
        style: Optional[Literal["vivid", "natural"]] | Omit = omit,
        svg: Optional[ImageGenerateParamsSvg] | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncStream[ImageGenStreamEvent]: ...

    @overload
    async def generate(
        self,
        *,
        prompt: str,
        stream: bool,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = omit,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        frame_count: Optional[int] | Omit = omit,
        frame_duration_ms: Optional[int] | Omit = omit,
        model: Union[str, ImageModel, None] | Omit = omit,
        moderation: Optional[Literal["low", "auto"]] | Omit = omit,
        n: Optional[int] | Omit = omit,
        output_compression: Optional[int] | Omit = omit,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = omit,
        partial_images: Optional[int] | Omit = omit,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"]] | Omit = omit,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        size: Union[
            str,
            Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"],
            None,
        ]
        | Omit = omit,
        style: Optional[Literal["vivid", "natural"]] | Omit = omit,
        svg: Optional[ImageGenerateParamsSvg] | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ImagesResponse | AsyncStream[ImageGenStreamEvent]: ...

    async def generate(
        self,
        *,
        prompt: str,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = omit,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        frame_count: Optional[int] | Omit = omit,
        frame_duration_ms: Optional[int] | Omit = omit,
        model: Union[str, ImageModel, None] | Omit = omit,
        moderation: Optional[Literal["low", "auto"]] | Omit = omit,
        n: Optional[int] | Omit = omit,
        output_compression: Optional[int] | Omit = omit,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = omit,
        partial_images: Optional[int] | Omit = omit,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"]] | Omit = omit,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        size: Union[
            str,
            Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"],
            None,
        ]
        | Omit = omit,
        stream: Optional[Literal[False]] | Literal[True] | Omit = omit,
        style: Optional[Literal["vivid", "natural"]] | Omit = omit,
        svg: Optional[ImageGenerateParamsSvg] | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ImagesResponse | AsyncStream[ImageGenStreamEvent]:
        """Makes images from a description.

        Args:
            prompt: What the images show.
            background: Whether the background is `transparent` (with PNG or WebP only) or `opaque`; with `auto` the
                model decides (auto by default).
            complexity: How much is computed to plan the image, `low`, `medium` or `high`, whatever its quality; left
                out, as the model is set up. For SVG it concerns the image that serves as a model.
            frame_count: How many frames a GIF has, from 2 to 16 and 9 by default; for that format only.
            frame_duration_ms: How long each frame of a GIF is shown, in milliseconds, 200 by default; rounded to tens.
            model: The id of a GPT image model, such as `gpt-image-2.5-sunburst`; name one, since what was the default
                has been retired.
            moderation: How strictly content is filtered: `auto`, or less with `low` (auto by default).
            n: How many images to make (from 1 to 10; 1 by default).
            output_compression: How strongly JPEG and WebP images of the GPT image models are compressed, from 0 to 100
                percent (100 by default).
            output_format: The file format: `png`, `webp`, `jpeg`, `gif` or `svg`; the last two need access to them (png
                by default).
            partial_images: How many unfinished images a stream carries on the way (from 0 to 3; 0 by default).
            quality: The quality of the image: `auto`, `low`, `medium` or `high`, and for the GPT Image 2.5 models also
                `xhigh` or `max` (auto by default).
            response_format: Whether the answer holds links (`url`, good for an hour) or base64 data (`b64_json`), for
                models that are retired; the GPT image models always send base64 data.
            safety_identifier: A stable and anonymous id of your end user, such as a hashed e-mail address, for abuse
                detection.
            size: The size in pixels, as width x height, such as `1024x1024` (auto by default).
            stream: Whether the answer comes as a stream of events instead of one object (false by default).
            style: A setting of models that are retired; for others, describe the style in the prompt.
            svg: Settings for images of the format `svg`.
            user: A stable id of your end user. Deprecated; use `safety_identifier`.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.GENERATE,
            body={
                "model": model,
                "stream": stream,
                "prompt": prompt,
                "background": background,
                "complexity": complexity,
                "frame_count": frame_count,
                "frame_duration_ms": frame_duration_ms,
                "moderation": moderation,
                "n": n,
                "output_compression": output_compression,
                "output_format": output_format,
                "partial_images": partial_images,
                "quality": quality,
                "response_format": response_format,
                "safety_identifier": safety_identifier,
                "size": size,
                "style": style,
                "svg": svg,
                "user": user,
            },
            stream=stream,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncImagesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncImagesWithStreamingResponse: ...


if TYPE_CHECKING:

    class AsyncImagesWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncImages) -> None:
            self.create_variation: Final = async_to_legacy_response_wrapper(resource.create_variation)  # pyright: ignore[reportDeprecated]
            self.edit: Final = async_to_legacy_response_wrapper(resource.edit)
            self.generate: Final = async_to_legacy_response_wrapper(resource.generate)

    class AsyncImagesWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncImages) -> None:
            self.create_variation: Final = async_to_streamed_response_wrapper(resource.create_variation)  # pyright: ignore[reportDeprecated]
            self.edit: Final = async_to_streamed_response_wrapper(resource.edit)
            self.generate: Final = async_to_streamed_response_wrapper(resource.generate)

else:
    __getattr__ = views_of(globals())

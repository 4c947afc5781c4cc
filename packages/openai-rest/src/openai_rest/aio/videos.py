# Rendered from definitions/videos.yaml; edit that and run `hatch run generate`.
# mypy: disable-error-code="no-any-return"
"""Asynchronous resources of the `videos` area of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.aio.resource import AsyncAPIResource
from openai_core.client.resources import views_of
from openai_core.deprecations import deprecated
from openai_core.options import not_given, omit

from ..operations import videos as operations

if TYPE_CHECKING:
    from typing import Final

    from typing_extensions import Literal

    from openai_core.aio.pages import AsyncConversationCursorPage, AsyncPaginator
    from openai_core.aio.responses import AsyncStreamedBinaryAPIResponse
    from openai_core.aio.views import (
        async_to_custom_streamed_response_wrapper,
        async_to_legacy_response_wrapper,
        async_to_streamed_response_wrapper,
    )
    from openai_core.options import Body, Headers, NotGiven, Omit, Query, Timeout
    from openai_core.responses.binary import HttpxBinaryResponseContent
    from openai_core.uploads import FileTypes

    from ..types.videos import (
        Video,
        VideoCreateCharacterResponse,
        VideoDeleteResponse,
        VideoGetCharacterResponse,
        VideoSeconds,
        VideoSize,
    )
    from ..types.videos_params import VideoCreateParamsInputReference, VideoModelParam, VideoParam


class AsyncVideos(AsyncAPIResource):
    """Videos that a model generates."""

    _plain_only = ("create_and_poll",)

    @deprecated("`client.videos.create` is deprecated; the API ends it on 24 September 2026.")
    async def create(
        self,
        *,
        prompt: str,
        input_reference: VideoCreateParamsInputReference | Omit = omit,
        model: VideoModelParam | Omit = omit,
        seconds: VideoSeconds | Omit = omit,
        size: VideoSize | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Video:
        """Starts to make a video from a description.

        Deprecated; the API ends it on 24 September 2026.

        Args:
            prompt: What the video shows (1 to 32000 characters).
            input_reference: An image that guides the video.
            model: The id of the model: `sora-2` or `sora-2-pro` (sora-2 by default).
            seconds: The length of the video in seconds: `4`, `8` or `12` (4 by default).
            size: The size in pixels, as width x height: `720x1280`, `1280x720`, `1024x1792` or `1792x1024` (720x1280 by
                default).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.CREATE,
            body={
                "model": model,
                "prompt": prompt,
                "input_reference": input_reference,
                "seconds": seconds,
                "size": size,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("`client.videos.retrieve` is deprecated; the API ends it on 24 September 2026.")
    async def retrieve(
        self,
        video_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Video:
        """Fetches a video.

        Deprecated; the API ends it on 24 September 2026.

        Args:
            video_id: The id of a video.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.RETRIEVE,
            path={"video_id": video_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("`client.videos.list` is deprecated; the API ends it on 24 September 2026.")
    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[Video, AsyncConversationCursorPage[Video]]:
        """Lists the videos of the project, made or in the making.

        Deprecated; the API ends it on 24 September 2026.

        Args:
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (from 0 to 100).
            order: The order by creation time: `asc` begins with the oldest, `desc` with the latest.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.LIST,
            query={"after": after, "limit": limit, "order": order},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("`client.videos.delete` is deprecated; the API ends it on 24 September 2026.")
    async def delete(
        self,
        video_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VideoDeleteResponse:
        """Deletes a video.

        Deprecated; the API ends it on 24 September 2026.

        Args:
            video_id: The id of a video.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.DELETE,
            path={"video_id": video_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("`client.videos.create_character` is deprecated; the API ends it on 24 September 2026.")
    async def create_character(
        self,
        *,
        name: str,
        video: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VideoCreateCharacterResponse:
        """Makes a character for further videos from a video.

        Deprecated; the API ends it on 24 September 2026.

        Args:
            name: The name of the character (1 to 80 characters).
            video: The video, as a file or by the id of a finished one.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.CREATE_CHARACTER,
            body={"name": name, "video": video},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("`client.videos.download_content` is deprecated; the API ends it on 24 September 2026.")
    async def download_content(
        self,
        video_id: str,
        *,
        variant: Literal["video", "thumbnail", "spritesheet"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> HttpxBinaryResponseContent:
        """Downloads a finished video, or its preview.

        Deprecated; the API ends it on 24 September 2026.

        Args:
            video_id: The id of a video.
            variant: What to download: `video` (an MP4 file, the default), `thumbnail`, or `spritesheet` with several
                frames.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.DOWNLOAD_CONTENT,
            path={"video_id": video_id},
            query={"variant": variant},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("`client.videos.edit` is deprecated; the API ends it on 24 September 2026.")
    async def edit(
        self,
        *,
        prompt: str,
        video: VideoParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Video:
        """Changes a video as a description says.

        Deprecated; the API ends it on 24 September 2026.

        Args:
            prompt: What is to change (1 to 32000 characters).
            video: The video, as a file or by the id of a finished one.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.EDIT,
            body={"prompt": prompt, "video": video},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("`client.videos.extend` is deprecated; the API ends it on 24 September 2026.")
    async def extend(
        self,
        *,
        prompt: str,
        seconds: VideoSeconds,
        video: VideoParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Video:
        """Continues a video as a description says.

        Deprecated; the API ends it on 24 September 2026.

        Args:
            prompt: How the video goes on (1 to 32000 characters).
            seconds: The length of the new part in seconds: `4`, `8`, `12`, `16` or `20`.
            video: The video, as a file or by the id of a finished one.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.EXTEND,
            body={"prompt": prompt, "seconds": seconds, "video": video},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("`client.videos.get_character` is deprecated; the API ends it on 24 September 2026.")
    async def get_character(
        self,
        character_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VideoGetCharacterResponse:
        """Fetches a character.

        Deprecated; the API ends it on 24 September 2026.

        Args:
            character_id: The id of a character.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.GET_CHARACTER,
            path={"character_id": character_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("`client.videos.remix` is deprecated; the API ends it on 24 September 2026.")
    async def remix(
        self,
        video_id: str,
        *,
        prompt: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Video:
        """Makes a new video from a finished one and a description of what changes.

        Deprecated; the API ends it on 24 September 2026.

        Args:
            video_id: The id of a video.
            prompt: What is to change (1 to 32000 characters).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.REMIX,
            path={"video_id": video_id},
            body={"prompt": prompt},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("`client.videos.create_and_poll` is deprecated; the API ends it on 24 September 2026.")
    async def create_and_poll(
        self,
        *,
        prompt: str,
        input_reference: VideoCreateParamsInputReference | Omit = omit,
        model: VideoModelParam | Omit = omit,
        seconds: VideoSeconds | Omit = omit,
        size: VideoSize | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Video:
        """Starts to make a video, and waits until it is completed or has failed.

        Deprecated; the API ends it on 24 September 2026.

        Args:
            prompt: What the video shows (1 to 32000 characters).
            input_reference: An image that guides the video.
            model: The id of the model: `sora-2` or `sora-2-pro` (sora-2 by default).
            seconds: The length of the video in seconds: `4`, `8` or `12` (4 by default).
            size: The size in pixels, as width x height: `720x1280`, `1280x720`, `1024x1792` or `1792x1024` (720x1280 by
                default).
            poll_interval_ms: How many milliseconds to wait between two requests; by default what the API asks for, else
                1000.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        from ..helpers.polling.videos import create_and_poll

        return await self._run(
            create_and_poll(
                self,
                prompt=prompt,
                input_reference=input_reference,
                model=model,
                seconds=seconds,
                size=size,
                poll_interval_ms=poll_interval_ms,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )
        )

    @deprecated("`client.videos.poll` is deprecated; the API ends it on 24 September 2026.")
    async def poll(self, video_id: str, *, poll_interval_ms: int | Omit = omit) -> Video:
        """Waits until a video is completed or has failed, which its status tells.

        Deprecated; the API ends it on 24 September 2026.

        Args:
            video_id: The id of a video.
            poll_interval_ms: How many milliseconds to wait between two requests; by default what the API asks for, else
                1000.
        """
        from ..helpers.polling.videos import poll

        return await self._run(poll(self, video_id=video_id, poll_interval_ms=poll_interval_ms))

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncVideosWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncVideosWithStreamingResponse: ...


if TYPE_CHECKING:

    class AsyncVideosWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncVideos) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)  # pyright: ignore[reportDeprecated]
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)  # pyright: ignore[reportDeprecated]
            self.list: Final = async_to_legacy_response_wrapper(resource.list)  # pyright: ignore[reportDeprecated]
            self.delete: Final = async_to_legacy_response_wrapper(resource.delete)  # pyright: ignore[reportDeprecated]
            self.create_character: Final = async_to_legacy_response_wrapper(resource.create_character)  # pyright: ignore[reportDeprecated]
            self.download_content: Final = async_to_legacy_response_wrapper(resource.download_content)  # pyright: ignore[reportDeprecated]
            self.edit: Final = async_to_legacy_response_wrapper(resource.edit)  # pyright: ignore[reportDeprecated]
            self.extend: Final = async_to_legacy_response_wrapper(resource.extend)  # pyright: ignore[reportDeprecated]
            self.get_character: Final = async_to_legacy_response_wrapper(resource.get_character)  # pyright: ignore[reportDeprecated]
            self.remix: Final = async_to_legacy_response_wrapper(resource.remix)  # pyright: ignore[reportDeprecated]

    class AsyncVideosWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncVideos) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)  # pyright: ignore[reportDeprecated]
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)  # pyright: ignore[reportDeprecated]
            self.list: Final = async_to_streamed_response_wrapper(resource.list)  # pyright: ignore[reportDeprecated]
            self.delete: Final = async_to_streamed_response_wrapper(resource.delete)  # pyright: ignore[reportDeprecated]
            self.create_character: Final = async_to_streamed_response_wrapper(resource.create_character)  # pyright: ignore[reportDeprecated]
            self.download_content: Final = async_to_custom_streamed_response_wrapper(  # pyright: ignore[reportDeprecated]
                resource.download_content,  # pyright: ignore[reportDeprecated]
                AsyncStreamedBinaryAPIResponse,
            )
            self.edit: Final = async_to_streamed_response_wrapper(resource.edit)  # pyright: ignore[reportDeprecated]
            self.extend: Final = async_to_streamed_response_wrapper(resource.extend)  # pyright: ignore[reportDeprecated]
            self.get_character: Final = async_to_streamed_response_wrapper(resource.get_character)  # pyright: ignore[reportDeprecated]
            self.remix: Final = async_to_streamed_response_wrapper(resource.remix)  # pyright: ignore[reportDeprecated]

else:
    __getattr__ = views_of(globals())

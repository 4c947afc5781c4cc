# Rendered from definitions/beta_realtime.yaml; edit that and run `hatch run generate`.
# mypy: disable-error-code="no-any-return"
"""Asynchronous resources of the `beta_realtime` area of the API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.aio.resource import AsyncAPIResource
from openai_core.client.resources import views_of
from openai_core.options import not_given

from ..operations import beta_realtime as operations

if TYPE_CHECKING:
    from typing import Final, Iterable, List, Optional, Union

    from typing_extensions import Literal

    from openai_core.aio.views import async_to_legacy_response_wrapper, async_to_streamed_response_wrapper
    from openai_core.options import Body, Headers, NotGiven, Query, Timeout

    from ..connection.reconnects import OnReconnecting
    from ..types.beta_realtime import SessionCreateResponse, TranscriptionSession
    from ..types.beta_realtime_params import (
        InputAudioNoiseReductionParam,
        SessionCreateParamsClientSecret,
        SessionCreateParamsInputAudioTranscription,
        SessionCreateParamsTool,
        SessionCreateParamsTracing,
        TranscriptionSessionCreateParamsClientSecret,
        TranscriptionSessionCreateParamsInputAudioTranscription,
        TurnDetectionParam,
    )
    from .beta_realtime_connections import AsyncRealtimeConnectionManager
    from .connection import ConnectionOptions


class AsyncTranscriptionSessions(AsyncAPIResource):
    """Short-lived keys for transcription sessions of the beta."""

    async def create(
        self,
        *,
        client_secret: TranscriptionSessionCreateParamsClientSecret | NotGiven = not_given,
        include: List[str] | NotGiven = not_given,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | NotGiven = not_given,
        input_audio_noise_reduction: InputAudioNoiseReductionParam | NotGiven = not_given,
        input_audio_transcription: TranscriptionSessionCreateParamsInputAudioTranscription | NotGiven = not_given,
        modalities: List[Literal["text", "audio"]] | NotGiven = not_given,
        turn_detection: TurnDetectionParam | NotGiven = not_given,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> TranscriptionSession:
        """Makes a short-lived key for a transcription session of the beta.

        Args:
            client_secret: What the key that the answer holds is to be like, such as when it expires.
            include: Further fields that events of the server carry.
            input_audio_format: The encoding of sent audio: `pcm16`, the default (24 kHz, mono, the low byte first),
                `g711_ulaw` or `g711_alaw` (pcm16 by default).
            input_audio_noise_reduction: How noise is taken out of sent audio.
            input_audio_transcription: How sent audio is transcribed.
            modalities: Which kinds of output the model is asked for: `text`, or `text` and `audio`.
            turn_detection: How the server notices that the speaker has finished.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.TRANSCRIPTION_SESSIONS_CREATE,
            body={
                "client_secret": client_secret,
                "include": include,
                "input_audio_format": input_audio_format,
                "input_audio_noise_reduction": input_audio_noise_reduction,
                "input_audio_transcription": input_audio_transcription,
                "modalities": modalities,
                "turn_detection": turn_detection,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncTranscriptionSessionsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncTranscriptionSessionsWithStreamingResponse: ...


class AsyncSessions(AsyncAPIResource):
    """Short-lived keys for sessions of the beta."""

    async def create(
        self,
        *,
        client_secret: SessionCreateParamsClientSecret | NotGiven = not_given,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | NotGiven = not_given,
        input_audio_noise_reduction: InputAudioNoiseReductionParam | NotGiven = not_given,
        input_audio_transcription: SessionCreateParamsInputAudioTranscription | NotGiven = not_given,
        instructions: str | NotGiven = not_given,
        max_response_output_tokens: Union[int, Literal["inf"]] | NotGiven = not_given,
        modalities: List[Literal["text", "audio"]] | NotGiven = not_given,
        model: Literal[
            "gpt-realtime",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
        ]
        | NotGiven = not_given,
        output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | NotGiven = not_given,
        speed: float | NotGiven = not_given,
        temperature: float | NotGiven = not_given,
        tool_choice: str | NotGiven = not_given,
        tools: Iterable[SessionCreateParamsTool] | NotGiven = not_given,
        tracing: SessionCreateParamsTracing | NotGiven = not_given,
        turn_detection: TurnDetectionParam | NotGiven = not_given,
        voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]]
        | NotGiven = not_given,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SessionCreateResponse:
        """Makes a short-lived key for a session of the beta.

        Args:
            client_secret: What the key that the answer holds is to be like, such as when it expires.
            input_audio_format: The format of sent audio: `pcm16` (16 bits, 24 kHz, mono), `g711_ulaw` or `g711_alaw`.
            input_audio_noise_reduction: How noise is taken out of sent audio.
            input_audio_transcription: How sent audio is transcribed.
            instructions: The system message of the session.
            max_response_output_tokens: An upper bound for the tokens of one answer, calls of tools included, from 1 to
                4096; `"inf"`, the default, for none of yours.
            modalities: Which kinds of output the model is asked for: `text`, or `text` and `audio`.
            model: The id of the model, as `client.models.list()` returns it.
            output_audio_format: The format of the audio that the model answers with: `pcm16` (16 bits, 24 kHz, mono),
                `g711_ulaw` or `g711_alaw`.
            speed: How fast the voice speaks; 1 is its natural pace (from 0.25 to 1.5; 1 by default).
            temperature: The randomness of sampling, from 0.6 to 1.2; 0.8 suits models that speak.
            tool_choice: Whether and which tools the model has to call: `none`, `auto` (it decides, the default where
                there are tools), `required` (at least one), or a certain one.
            tools: Functions that the model may call.
            tracing: Whether and how the session is traced.
            turn_detection: How the server notices that the speaker has finished; `None` to turn it off.
            voice: The voice that speaks: `alloy`, `ash`, `ballad`, `coral`, `echo`, `sage`, `shimmer` or `verse`; it
                cannot change once the model has spoken.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.SESSIONS_CREATE,
            body={
                "model": model,
                "client_secret": client_secret,
                "input_audio_format": input_audio_format,
                "input_audio_noise_reduction": input_audio_noise_reduction,
                "input_audio_transcription": input_audio_transcription,
                "instructions": instructions,
                "max_response_output_tokens": max_response_output_tokens,
                "modalities": modalities,
                "output_audio_format": output_audio_format,
                "speed": speed,
                "temperature": temperature,
                "tool_choice": tool_choice,
                "tools": tools,
                "tracing": tracing,
                "turn_detection": turn_detection,
                "voice": voice,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncSessionsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncSessionsWithStreamingResponse: ...


class AsyncRealtime(AsyncAPIResource):
    """The Realtime API as it was in beta."""

    _plain_only = ("connect",)

    @cached_property
    def sessions(self) -> AsyncSessions:
        """Short-lived keys for sessions of the beta."""
        return AsyncSessions(self._client)

    @cached_property
    def transcription_sessions(self) -> AsyncTranscriptionSessions:
        """Short-lived keys for transcription sessions of the beta."""
        return AsyncTranscriptionSessions(self._client)

    def connect(
        self,
        *,
        model: str,
        extra_query: Optional[Query] = None,
        extra_headers: Optional[Headers] = None,
        websocket_connection_options: Optional[ConnectionOptions] = None,
        on_reconnecting: Optional[OnReconnecting] = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1048576,
    ) -> AsyncRealtimeConnectionManager:
        """Opens a session of the Realtime API as it was in beta.

        Args:
            model: The id of the model.
            extra_query: Query parameters of the handshake, over those of the client.
            extra_headers: Headers of the handshake, over those of the client.
            websocket_connection_options: Keyword arguments for the websockets library, such as `max_size` or
                `ping_interval`.
            on_reconnecting: Asked before a lost connection is replaced; may change the handshake or give up. Without
                it, none is.
            max_retries: How many attempts are made to replace a lost connection before the loss is raised (5 by
                default).
            initial_delay: Seconds before the first of these attempts, doubled for each further one (0.5 by default).
            max_delay: The most seconds between two of these attempts (8 by default).
            max_queue_size: How many bytes of messages may wait to be sent while there is no connection (1,048,576 by
                default).
        """
        from .beta_realtime_connections import connect_realtime

        return connect_realtime(
            self,
            model=model,
            extra_query=extra_query,
            extra_headers=extra_headers,
            websocket_connection_options=websocket_connection_options,
            on_reconnecting=on_reconnecting,
            max_retries=max_retries,
            initial_delay=initial_delay,
            max_delay=max_delay,
            max_queue_size=max_queue_size,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRealtimeWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncRealtimeWithStreamingResponse: ...


if TYPE_CHECKING:

    class AsyncRealtimeWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncRealtime) -> None: ...

        @cached_property
        def sessions(self) -> AsyncSessionsWithRawResponse:
            """Short-lived keys for sessions of the beta."""
            ...

        @cached_property
        def transcription_sessions(self) -> AsyncTranscriptionSessionsWithRawResponse:
            """Short-lived keys for transcription sessions of the beta."""
            ...

    class AsyncRealtimeWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncRealtime) -> None: ...

        @cached_property
        def sessions(self) -> AsyncSessionsWithStreamingResponse:
            """Short-lived keys for sessions of the beta."""
            ...

        @cached_property
        def transcription_sessions(self) -> AsyncTranscriptionSessionsWithStreamingResponse:
            """Short-lived keys for transcription sessions of the beta."""
            ...

    class AsyncSessionsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncSessions) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)

    class AsyncSessionsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncSessions) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)

    class AsyncTranscriptionSessionsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncTranscriptionSessions) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)

    class AsyncTranscriptionSessionsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncTranscriptionSessions) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)

else:
    __getattr__ = views_of(globals())

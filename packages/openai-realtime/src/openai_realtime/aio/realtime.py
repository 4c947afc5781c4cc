# Rendered from definitions/realtime.yaml; edit that and run `hatch run generate`.
# mypy: disable-error-code="no-any-return"
"""Asynchronous resources of the `realtime` area of the API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.aio.resource import AsyncAPIResource
from openai_core.client.resources import views_of
from openai_core.options import not_given, omit

from ..operations import realtime as operations
from ..webrtc_calls import offered

if TYPE_CHECKING:
    from typing import Final, List, Optional, Union

    from typing_extensions import Literal

    from openai_core.aio.responses import AsyncStreamedBinaryAPIResponse
    from openai_core.aio.views import (
        async_to_custom_streamed_response_wrapper,
        async_to_legacy_response_wrapper,
        async_to_streamed_response_wrapper,
    )
    from openai_core.options import Body, Headers, NotGiven, Omit, Query, Timeout
    from openai_core.responses.binary import HttpxBinaryResponseContent
    from openai_core.types.common_params import ResponsePromptParam

    from ..connection.reconnects import OnReconnecting
    from ..types.realtime import ClientSecretCreateResponse
    from ..types.realtime_params import (
        ClientSecretCreateParamsExpiresAfter,
        ClientSecretCreateParamsSession,
        RealtimeAudioConfigParam,
        RealtimeReasoningParam,
        RealtimeSessionCreateRequestParam,
        RealtimeToolChoiceConfigParam,
        RealtimeToolsConfigParam,
        RealtimeTracingConfigParam,
        RealtimeTruncationParam,
    )
    from .connection import ConnectionOptions
    from .realtime_connections import AsyncRealtimeConnectionManager
    from .realtime_translations import (
        AsyncTranslations,
        AsyncTranslationsWithRawResponse,
        AsyncTranslationsWithStreamingResponse,
    )


class AsyncClientSecrets(AsyncAPIResource):
    """Short-lived keys for browsers and phones."""

    async def create(
        self,
        *,
        expires_after: ClientSecretCreateParamsExpiresAfter | Omit = omit,
        session: ClientSecretCreateParamsSession | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ClientSecretCreateResponse:
        """Makes a short-lived key, which can carry the configuration of its session.

        Args:
            expires_after: When the key expires.
            session: The configuration of the session; clients may change it.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.CLIENT_SECRETS_CREATE,
            body={"expires_after": expires_after, "session": session},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncClientSecretsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncClientSecretsWithStreamingResponse: ...


class AsyncCalls(AsyncAPIResource):
    """Calls by WebRTC and SIP."""

    async def create(
        self,
        *,
        sdp: str,
        session: RealtimeSessionCreateRequestParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> HttpxBinaryResponseContent:
        """Starts a WebRTC call from an SDP offer; returns the SDP answer.

        Args:
            sdp: The SDP offer of the caller.
            session: The configuration of the session.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        operation, body, extra_body, extra_headers = offered(
            operations.CALLS_CREATE, {"sdp": sdp, "session": session}, extra_body, extra_headers
        )
        return await self._call(
            operation,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def accept(
        self,
        call_id: str,
        *,
        type: Literal["realtime"],
        audio: RealtimeAudioConfigParam | Omit = omit,
        include: List[Literal["item.input_audio_transcription.logprobs"]] | Omit = omit,
        instructions: str | Omit = omit,
        max_output_tokens: Union[int, Literal["inf"]] | Omit = omit,
        model: Union[
            str,
            Literal[
                "gpt-realtime",
                "gpt-realtime-1.5",
                "gpt-realtime-2",
                "gpt-realtime-2.1",
                "gpt-realtime-2.1-mini",
                "gpt-realtime-2025-08-28",
                "gpt-4o-realtime-preview",
                "gpt-4o-realtime-preview-2024-10-01",
                "gpt-4o-realtime-preview-2024-12-17",
                "gpt-4o-realtime-preview-2025-06-03",
                "gpt-4o-mini-realtime-preview",
                "gpt-4o-mini-realtime-preview-2024-12-17",
                "gpt-realtime-mini",
                "gpt-realtime-mini-2025-10-06",
                "gpt-realtime-mini-2025-12-15",
                "gpt-audio-1.5",
                "gpt-audio-mini",
                "gpt-audio-mini-2025-10-06",
                "gpt-audio-mini-2025-12-15",
            ],
        ]
        | Omit = omit,
        output_modalities: List[Literal["text", "audio"]] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prompt: Optional[ResponsePromptParam] | Omit = omit,
        reasoning: RealtimeReasoningParam | Omit = omit,
        tool_choice: RealtimeToolChoiceConfigParam | Omit = omit,
        tools: RealtimeToolsConfigParam | Omit = omit,
        tracing: Optional[RealtimeTracingConfigParam] | Omit = omit,
        truncation: RealtimeTruncationParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """Accepts an incoming call and configures its session.

        Args:
            call_id: The id of the call, from the webhook.
            type: The kind of session.
            audio: Voice, formats, transcription and turn detection.
            include: Further fields that events of the server carry.
            instructions: The system message of the session.
            max_output_tokens: An upper bound for the tokens of one answer; `"inf"` for none.
            model: The id of the model, as `client.models.list()` returns it.
            output_modalities: `["audio"]` or `["text"]`; audio comes with its transcript.
            parallel_tool_calls: Whether the model may call several tools at once.
            prompt: A stored prompt template, with its version and variables.
            reasoning: How much a reasoning model thinks.
            tool_choice: Whether and which tools the model has to call: `none`, `auto` (it decides, the default where
                there are tools), `required` (at least one), or a certain one (auto by default).
            tools: Functions and MCP servers that the model may call.
            tracing: Whether and how the session is traced.
            truncation: What happens when the conversation outgrows the context window.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.CALLS_ACCEPT,
            path={"call_id": call_id},
            body={
                "model": model,
                "type": type,
                "audio": audio,
                "include": include,
                "instructions": instructions,
                "max_output_tokens": max_output_tokens,
                "output_modalities": output_modalities,
                "parallel_tool_calls": parallel_tool_calls,
                "prompt": prompt,
                "reasoning": reasoning,
                "tool_choice": tool_choice,
                "tools": tools,
                "tracing": tracing,
                "truncation": truncation,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def hangup(
        self,
        call_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """Ends a call, whether it came by SIP or by WebRTC.

        Args:
            call_id: The id of the call.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.CALLS_HANGUP,
            path={"call_id": call_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def refer(
        self,
        call_id: str,
        *,
        target_uri: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """Passes a SIP call on to another destination.

        Args:
            call_id: The id of the call.
            target_uri: Where the call goes, such as `tel:+14155550123` or a SIP URI.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.CALLS_REFER,
            path={"call_id": call_id},
            body={"target_uri": target_uri},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def reject(
        self,
        call_id: str,
        *,
        status_code: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """Declines an incoming SIP call.

        Args:
            call_id: The id of the call.
            status_code: The SIP status that the caller gets; 603 (declined) by default.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.CALLS_REJECT,
            path={"call_id": call_id},
            body={"status_code": status_code},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncCallsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncCallsWithStreamingResponse: ...


class AsyncRealtime(AsyncAPIResource):
    """Conversations by voice over WebSocket, WebRTC or SIP."""

    _plain_only = ("connect",)

    @cached_property
    def calls(self) -> AsyncCalls:
        """Calls by WebRTC and SIP."""
        return AsyncCalls(self._client)

    @cached_property
    def client_secrets(self) -> AsyncClientSecrets:
        """Short-lived keys for browsers and phones."""
        return AsyncClientSecrets(self._client)

    @cached_property
    def translations(self) -> AsyncTranslations:
        """Speech that is translated while it is spoken."""
        from .realtime_translations import AsyncTranslations

        return AsyncTranslations(self._client)

    def connect(
        self,
        *,
        call_id: str | Omit = omit,
        model: str | Omit = omit,
        extra_query: Optional[Query] = None,
        extra_headers: Optional[Headers] = None,
        websocket_connection_options: Optional[ConnectionOptions] = None,
        on_reconnecting: Optional[OnReconnecting] = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1048576,
    ) -> AsyncRealtimeConnectionManager:
        """Opens a session of the Realtime API.

        Args:
            call_id: The id of a call, to join it.
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
        from .realtime_connections import connect_realtime

        return connect_realtime(
            self,
            call_id=call_id,
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
        def calls(self) -> AsyncCallsWithRawResponse:
            """Calls by WebRTC and SIP."""
            ...

        @cached_property
        def client_secrets(self) -> AsyncClientSecretsWithRawResponse:
            """Short-lived keys for browsers and phones."""
            ...

        @cached_property
        def translations(self) -> AsyncTranslationsWithRawResponse:
            """Speech that is translated while it is spoken."""
            ...

    class AsyncRealtimeWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncRealtime) -> None: ...

        @cached_property
        def calls(self) -> AsyncCallsWithStreamingResponse:
            """Calls by WebRTC and SIP."""
            ...

        @cached_property
        def client_secrets(self) -> AsyncClientSecretsWithStreamingResponse:
            """Short-lived keys for browsers and phones."""
            ...

        @cached_property
        def translations(self) -> AsyncTranslationsWithStreamingResponse:
            """Speech that is translated while it is spoken."""
            ...

    class AsyncCallsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncCalls) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)
            self.accept: Final = async_to_legacy_response_wrapper(resource.accept)
            self.hangup: Final = async_to_legacy_response_wrapper(resource.hangup)
            self.refer: Final = async_to_legacy_response_wrapper(resource.refer)
            self.reject: Final = async_to_legacy_response_wrapper(resource.reject)

    class AsyncCallsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncCalls) -> None:
            self.create: Final = async_to_custom_streamed_response_wrapper(
                resource.create, AsyncStreamedBinaryAPIResponse
            )
            self.accept: Final = async_to_streamed_response_wrapper(resource.accept)
            self.hangup: Final = async_to_streamed_response_wrapper(resource.hangup)
            self.refer: Final = async_to_streamed_response_wrapper(resource.refer)
            self.reject: Final = async_to_streamed_response_wrapper(resource.reject)

    class AsyncClientSecretsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncClientSecrets) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)

    class AsyncClientSecretsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncClientSecrets) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)

else:
    __getattr__ = views_of(globals())

"""The calls of the asynchronous client: the verbs, `request`, to which they lead, and steps that programs replace."""

from __future__ import annotations

import warnings
from functools import lru_cache, partial
from types import MethodType
from typing import TYPE_CHECKING, Any, Optional

from ..effects import run_async
from ..errors import ArgumentError, OpenAIError
from ..options import FinalRequestOptions
from .driver import perform

if TYPE_CHECKING:
    import httpx

    from ..options import Body, RequestOptions


class AsyncVerbs:
    """`get`, `post`, `put`, `patch` and `delete`, for operations that the SDK does not know; resources use them too."""

    if TYPE_CHECKING:

        async def request(
            self, cast_to: Any, options: FinalRequestOptions, *, stream: bool = False, stream_cls: Any = None
        ) -> Any:
            """Carries out one call, to which all verbs and resources lead; instrumentation replaces it on the client.

            Args:
                cast_to: The type that the answer is decoded to: a model, `dict`, `str`, `bytes`, an `httpx.Response`,
                    or a class of API response.
                options: What is sent and within which limits.
                stream: Whether the answer is an event stream to iterate over; without it (the default), one object.
                stream_cls: The class of that stream, with its item type, such as `AsyncStream[Event]`; needed where
                    `stream` is true.
            """

        def _request_api_list(self, model: Any, page: Any, options: FinalRequestOptions) -> Any: ...

    async def get(
        self,
        path: str,
        *,
        cast_to: Any,
        options: Optional[RequestOptions] = None,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """Sends a GET request.

        Args:
            path: The path below the base URL, or an absolute URL.
            cast_to: The type of the result: a model, `str`, `object` (plain data), `httpx.Response`, …
            options: Headers, query parameters, limits; see `openai_core.options.RequestOptions`.
            stream: Whether the answer is an event stream; default false.
            stream_cls: The class of the stream, such as `AsyncStream[ChatCompletionChunk]`.
        """
        return await self.request(cast_to, _bodiless(path, options), stream=stream, stream_cls=stream_cls)

    async def post(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Optional[Body] = None,
        content: Any = None,
        options: Optional[RequestOptions] = None,
        files: Any = None,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """Sends a POST request.

        Args:
            path: The path below the base URL, or an absolute URL.
            cast_to: The type of the result: a model, `str`, `object` (plain data), `httpx.Response`, …
            body: Encoded as JSON, or as form fields where the content type is multipart/form-data.
            content: A raw body in place of `body`: bytes, a binary handle, an iterable of bytes.
            options: Headers, query parameters, limits; see `openai_core.options.RequestOptions`.
            files: Files of a multipart request.
            stream: Whether the answer is an event stream; default false.
            stream_cls: The class of the stream, such as `AsyncStream[ChatCompletionChunk]`.
        """
        final = _with_body(self, "post", path, body, content, files, options)
        return await self.request(cast_to, final, stream=stream, stream_cls=stream_cls)

    async def patch(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Optional[Body] = None,
        content: Any = None,
        files: Any = None,
        options: Optional[RequestOptions] = None,
    ) -> Any:
        """Sends a PATCH request.

        Args:
            path: The path below the base URL, or an absolute URL.
            cast_to: The type of the result: a model, `str`, `object` (plain data), `httpx.Response`, …
            body: Encoded as JSON, or as form fields where the content type is multipart/form-data.
            content: A raw body in place of `body`: bytes, a binary handle, an iterable of bytes.
            files: Files of a multipart request.
            options: Headers, query parameters, limits; see `openai_core.options.RequestOptions`.
        """
        return await self.request(cast_to, _with_body(self, "patch", path, body, content, files, options))

    async def put(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Optional[Body] = None,
        content: Any = None,
        files: Any = None,
        options: Optional[RequestOptions] = None,
    ) -> Any:
        """Sends a PUT request.

        Args:
            path: The path below the base URL, or an absolute URL.
            cast_to: The type of the result: a model, `str`, `object` (plain data), `httpx.Response`, …
            body: Encoded as JSON, or as form fields where the content type is multipart/form-data.
            content: A raw body in place of `body`: bytes, a binary handle, an iterable of bytes.
            files: Files of a multipart request.
            options: Headers, query parameters, limits; see `openai_core.options.RequestOptions`.
        """
        return await self.request(cast_to, _with_body(self, "put", path, body, content, files, options))

    async def delete(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Optional[Body] = None,
        content: Any = None,
        options: Optional[RequestOptions] = None,
    ) -> Any:
        """Sends a DELETE request.

        Args:
            path: The path below the base URL, or an absolute URL.
            cast_to: The type of the result: a model, `str`, `object` (plain data), `httpx.Response`, …
            body: Encoded as JSON, or as form fields where the content type is multipart/form-data.
            content: A raw body in place of `body`: bytes, a binary handle, an iterable of bytes.
            options: Headers, query parameters, limits; see `openai_core.options.RequestOptions`.
        """
        return await self.request(cast_to, _with_body(self, "delete", path, body, content, None, options))

    def get_api_list(
        self,
        path: str,
        *,
        model: Any,
        page: Any,
        body: Optional[Body] = None,
        options: Optional[RequestOptions] = None,
        method: str = "get",
    ) -> Any:
        """Fetches a list, page by page; the result iterates over the items of all pages.

        Args:
            path: The path below the base URL, or an absolute URL.
            model: The type of the items.
            page: The class of the pages, with the item type.
            body: What is sent as JSON, where pages are asked for with a body; `None`, the default, for none.
            options: Headers, query parameters and limits of each request; those of the client by default.
            method: The HTTP method in lower case (`get` by default).
        """
        return self._request_api_list(model, page, _listing(method, path, body, options))


class AsyncCalls:
    """Where every call passes, and its steps. The flow of a call takes a shorter way around those that are as here."""

    async def request(
        self, cast_to: Any, options: FinalRequestOptions, *, stream: bool = False, stream_cls: Any = None
    ) -> Any:
        """Carries one call through; every call of every resource passes here.

        Args:
            cast_to: The type of the result.
            options: What to send, and with which limits.
            stream: Whether the answer is an event stream.
            stream_cls: The class of the stream, such as `AsyncStream[ChatCompletionChunk]`.

        Raises:
            ArgumentError: Something cannot be sent; nothing was sent.
            APIConnectionError: No attempt brought a complete answer.
            APIStatusError: The last attempt was answered with a status of 4xx or 5xx.
        """
        client: Any = self  # which adds what a call needs besides
        try:
            return await run_async(_flow()(client, cast_to, options, stream, stream_cls), partial(perform, client))
        except OpenAIError as error:
            from ..call.tracebacks import shorten_traceback

            shorten_traceback(error, client)
            raise error

    async def _prepare_options(self, options: FinalRequestOptions) -> FinalRequestOptions:
        """Returns the options of an attempt, changed or not."""
        return options

    async def _prepare_request(self, request: httpx.Request) -> None:
        """Changes the request of an attempt before it is sent."""
        return

    async def _process_response(
        self,
        *,
        cast_to: Any,
        options: FinalRequestOptions,
        response: httpx.Response,
        stream: bool,
        stream_cls: Any,
        retries_taken: int = 0,
    ) -> Any:
        """Turns a successful response into the result of the call; see `openai_core.responses.wrap_response`."""
        from ..responses import wrap_response

        client: Any = self
        return wrap_response(
            client,
            response=response,
            retries_taken=retries_taken,
            cast_to=cast_to,
            stream_cls=stream_cls,
            stream=stream,
            options=options,
        )

    async def _sleep_for_retry(
        self,
        *,
        retries_taken: int,
        max_retries: int,
        options: FinalRequestOptions,
        response: Optional[httpx.Response],
    ) -> None:
        """Waits before the next attempt.

        Args:
            retries_taken: How many repetitions there were so far.
            max_retries: How many there may be.
            options: Those of the call.
            response: What the last attempt was answered with; `None` if it was not.
        """
        client: Any = self
        headers = None if response is None else response.headers
        await client._sleep(client._calculate_retry_timeout(max_retries - retries_taken, options, headers))

    _usual_request = staticmethod(request)
    _usual_prepare_options = staticmethod(_prepare_options)
    _usual_prepare_request = staticmethod(_prepare_request)
    _usual_process_response = staticmethod(_process_response)
    _usual_sleep_for_retry = staticmethod(_sleep_for_retry)


def _bodiless(path: str, options: Optional[RequestOptions]) -> FinalRequestOptions:
    return FinalRequestOptions.construct(method="get", url=path, **(options or {}))


def _listing(method: str, path: str, body: Any, options: Optional[RequestOptions]) -> FinalRequestOptions:
    return FinalRequestOptions.construct(method=method, url=path, json_data=body, **(options or {}))


def _with_body(
    client: Any, method: str, path: str, body: Any, content: Any, files: Any, options: Optional[RequestOptions]
) -> FinalRequestOptions:
    if content is not None and (body is not None or files is not None):
        raise ArgumentError("`content` is the whole body; pass either `content`, or `body` and `files`.")
    if isinstance(body, bytes):
        warnings.warn("Pass raw bytes as `content`; bytes as `body` are deprecated.", DeprecationWarning, stacklevel=3)
    if files is not None:
        from ..uploads import normalize_files

        files = normalize_files(files)
    elif body is not None and type(body) is not bytes and _is_watched(client) and not _is_form(options):
        body = _plain(body)
    return FinalRequestOptions.construct(
        method=method, url=path, json_data=body, content=content, files=files, **(options or {})
    )


def _is_watched(client: Any) -> bool:
    """Whether somebody has wrapped or overridden `request`: what looks at bodies there knows plain data only."""
    request = client.request
    return type(request) is not MethodType or request.__func__ is not getattr(client, "_usual_request", None)


def _is_form(options: Optional[RequestOptions]) -> bool:
    headers: Any = (options or {}).get("headers") or {}
    return any(name.lower() == "content-type" and "json" not in str(value) for name, value in headers.items())


def _plain(body: Any) -> Any:
    """Returns a body as the dictionaries and lists that are sent; what cannot be sent is refused later."""
    import json

    from ..encoding.json import encode

    try:
        return json.loads(encode(body))
    except ArgumentError:
        return body


@lru_cache(maxsize=None)
def _flow() -> Any:
    from ..call.flow import call  # loaded by the first call of a process

    return call

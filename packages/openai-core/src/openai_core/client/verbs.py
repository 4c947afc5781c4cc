"""The HTTP verbs of a client, for operations that the SDK does not know; resources use them too."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any, List, Optional

from ..errors import ArgumentError
from ..options import FinalRequestOptions

if TYPE_CHECKING:
    from ..options import Body, RequestOptions


_OF_CALLS = {
    *("auth_query", "base_url_text", "checked_max_retries", "credential", "follows_redirects", "is_authorized_by"),
    *("now", "observers", "service", "signer", "stream_idle_timeout_of", "timeouts"),
}
"""What a client has for its calls, and not for programs."""


class Verbs:
    """`get`, `post`, `put`, `patch` and `delete` of both flavours; the asynchronous client's results are awaitable.

    Args of all of them:
        path: The path below the base URL, or an absolute URL.
        cast_to: The type of the result: a model, `str`, `object` (plain data), `httpx.Response`, …
        body: Encoded as JSON (or as form fields, where the content type is multipart/form-data).
        content: A raw body: bytes, a binary handle, an iterable of bytes.
        files: Files of a multipart request.
        options: Headers, query parameters, limits; see `openai_core.options.RequestOptions`.
        stream: Whether the answer is an event stream; the result is then an instance of `stream_cls`.
        stream_cls: The stream class, such as `Stream[ChatCompletionChunk]`.
    """

    def __dir__(self) -> List[str]:
        """Names what programs use; what calls ask of their client is not among it."""
        return sorted({*super().__dir__()} - _OF_CALLS)

    if TYPE_CHECKING:

        def request(
            self, cast_to: Any, options: FinalRequestOptions, *, stream: bool = False, stream_cls: Any = None
        ) -> Any: ...

        def _request_api_list(self, model: Any, page: Any, options: FinalRequestOptions) -> Any: ...

    def get(
        self,
        path: str,
        *,
        cast_to: Any,
        options: Optional[RequestOptions] = None,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """Sends a GET request."""
        final = FinalRequestOptions.construct(method="get", url=path, **(options or {}))
        return self.request(cast_to, final, stream=stream, stream_cls=stream_cls)

    def post(
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
        """Sends a POST request."""
        final = _with_body("post", path, body, content, files, options)
        return self.request(cast_to, final, stream=stream, stream_cls=stream_cls)

    def patch(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Optional[Body] = None,
        content: Any = None,
        files: Any = None,
        options: Optional[RequestOptions] = None,
    ) -> Any:
        """Sends a PATCH request."""
        return self.request(cast_to, _with_body("patch", path, body, content, files, options))

    def put(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Optional[Body] = None,
        content: Any = None,
        files: Any = None,
        options: Optional[RequestOptions] = None,
    ) -> Any:
        """Sends a PUT request."""
        return self.request(cast_to, _with_body("put", path, body, content, files, options))

    def delete(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Optional[Body] = None,
        content: Any = None,
        options: Optional[RequestOptions] = None,
    ) -> Any:
        """Sends a DELETE request."""
        return self.request(cast_to, _with_body("delete", path, body, content, None, options))

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
        """Fetches a list, page by page; the result iterates over the items of all pages."""
        final = FinalRequestOptions.construct(method=method, url=path, json_data=body, **(options or {}))
        return self._request_api_list(model, page, final)


def _with_body(
    method: str, path: str, body: Any, content: Any, files: Any, options: Optional[RequestOptions]
) -> FinalRequestOptions:
    if content is not None and (body is not None or files is not None):
        raise ArgumentError("`content` is the whole body; pass either `content`, or `body` and `files`.")
    if isinstance(body, bytes):
        warnings.warn("Pass raw bytes as `content`; bytes as `body` are deprecated.", DeprecationWarning, stacklevel=3)
    if files is not None:
        from ..uploads import normalize_files

        files = normalize_files(files)
    return FinalRequestOptions.construct(
        method=method, url=path, json_data=body, content=content, files=files, **(options or {})
    )

"""One call, from its options to its result: the flow, the request, redirects, and deadlines around several calls."""

from __future__ import annotations

import time
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any, Callable, Dict, List, Mapping, Optional, Tuple

from ..authentication.credentials import bearer, plain
from ..effects import is_replaced
from ..encoding.headers import has, platform_headers, view_asked_for
from ..errors import ConfigurationError, status_error_class
from ..options import OVERRIDE_CAST_TO_HEADER, checked_max_retries
from ..retry_facts import DEFAULT_RULES, RetryFacts, retry_facts_of_status, server_delay
from ..version import VERSION

if TYPE_CHECKING:
    import httpx

    from ..authentication.workload_identity.identities import AnyWorkloadIdentity
    from ..authentication.workload_identity.tokens import WorkloadIdentityAuth
    from ..encoding.querystrings import ArrayFormat, Querystring
    from ..errors import APIStatusError
    from ..interfaces import Credential, Signer
    from ..options import FinalRequestOptions, Headers, SecurityOptions
    from ..retries import RetryPolicy


if TYPE_CHECKING:
    # Subclasses say with a property of their own what they give.
    replaceable = property
else:
    # What is worked out on first use, and what a test may replace on one object for a while.
    replaceable = cached_property


_OF_CALLS = {
    *("auth_query", "base_url_text", "checked_max_retries", "credential", "follows_redirects", "is_authorized_by"),
    *("now", "observers", "service", "signer", "stream_idle_timeout_of", "timeouts"),
}
"""What a client has for its calls, and not for programs."""


class CallSteps:
    """The steps of a call that a client carries out, for subclasses to override.

    A call looks each of them up when it comes to it. Those of which there is a `_usual_…` are called only where
    somebody has replaced them. The steps that are awaited are in `aio/calls.py`.

    Attributes:
        service: What the client knows of the API that it calls.
        api_key: The key of the next call; empty where there is none.
        admin_api_key: The key for the operations of organizations; `None` where there is none.
        credential: What authenticates calls by asking for something; `None` where the keys are all there is.
        signer: What sees each request before it leaves; `None` for nothing.
        max_retries: How often a failed attempt is repeated, where a call does not say.
        retry_policy: How long the waits between attempts are.
        workload_identity: The identity whose tokens authenticate; `None` for none.
    """

    def __dir__(self) -> List[str]:
        """Names what programs use; what calls ask of their client is not among it."""
        return sorted({*super().__dir__()} - _OF_CALLS)

    service: Any
    api_key: str
    admin_api_key: Optional[str]
    credential: Optional[Credential]
    signer: Optional[Signer]
    _api_key_provider: Optional[Callable[[], Any]]
    _client: Any
    max_retries: int
    retry_policy: RetryPolicy
    workload_identity: Optional[AnyWorkloadIdentity]
    _tokens: Optional[Tuple[Any, WorkloadIdentityAuth]] = None
    """The tokens that others were given, and the credential that they come from."""
    _idempotency_header: Optional[str] = None
    _strict_response_validation: bool
    _version = VERSION

    if TYPE_CHECKING:

        @staticmethod
        def _raw_view() -> Any: ...

        @staticmethod
        def _streaming_view() -> Any: ...

        def is_authorized_by(self, headers: Headers) -> bool:
            """Whether these headers, or the client's own, hold an `Authorization` header already.

            Args:
                headers: The headers of the call.
            """
            ...

    # What requests are made of

    @property
    def qs(self) -> Querystring:
        """How query strings and form fields are encoded."""
        return querystring(self.service.array_format)

    @property
    def user_agent(self) -> str:
        """What the client calls itself."""
        return self.service.user_agent or f"{type(self).__name__}/Python {self._version}"

    def platform_headers(self) -> Dict[str, str]:
        """Returns the headers that describe this process."""
        return platform_headers()

    def _async_library(self) -> str:
        return "false"

    @property
    def custom_auth(self) -> Optional[httpx.Auth]:
        """An `httpx.Auth` for all requests, in place of the HTTP client's own; `None` by default."""
        return None

    def auth_query(self, security: SecurityOptions) -> Dict[str, str]:
        """Returns the query parameters that authenticate, where the service takes its key there.

        Args:
            security: The kinds of credentials that the operation accepts.
        """
        scheme = self.service.key
        return {} if scheme is None or not security.get("bearer_auth") else scheme.query(self.api_key)

    def _auth_query(self, security: SecurityOptions) -> Dict[str, str]:
        return self.auth_query(security)

    @property
    def _bearer_auth(self) -> Dict[str, str]:
        """The header that authenticates with the API key, if there is one."""
        scheme = self.service.key
        return bearer(self.api_key) if scheme is None else scheme.headers(self.api_key)

    @property
    def _admin_api_key_auth(self) -> Dict[str, str]:
        """The header that authenticates with the administrator's key, if there is one."""
        return bearer(self.admin_api_key)

    def _validate_headers(self, headers: Mapping[str, str], custom_headers: Headers) -> None:
        if self.signer is not None and self.signer.authenticates:
            return
        if "Authorization" in headers or has(headers, "authorization") or self.is_authorized_by(custom_headers):
            return
        if self._needs_no_key_in(headers):
            return
        raise ConfigurationError(
            "Could not resolve authentication method: this operation needs an `api_key` or an `admin_api_key`. "
            "Pass one to the client, or omit the `Authorization` header explicitly."
        )

    def _needs_no_key_in(self, headers: Mapping[str, str]) -> bool:
        if not self.service.needs_key:
            return True
        if self.service.key is None:
            return False
        from ..authentication.schemes import authenticates

        return authenticates(self.service.key, self.api_key, headers)

    def _build_headers(self, options: FinalRequestOptions, *, retries_taken: int = 0) -> httpx.Headers:
        """Returns the headers of an attempt, except those that its body adds."""
        from ..transports.libraries import headers_of
        from .requests import request_headers

        complete: Any = self
        return headers_of(request_headers(complete, options, retries_taken))  # type: ignore[no-any-return]

    def _prepare_url(self, url: str) -> httpx.URL:
        """Returns a path below the base URL, or an absolute URL, as what a request goes to."""
        from ..transports.httpx import url_of
        from .requests import joined_url

        complete: Any = self
        return url_of("?".join(filter(None, joined_url(complete, url))))  # type: ignore[no-any-return]

    def _serialize_multipartform(self, data: Mapping[Any, object]) -> Dict[str, object]:
        """Returns the form fields of a multipart body by their names; several of one name as a list."""
        from ..encoding.multipart import fields_by_name

        return fields_by_name(data)

    def _idempotency_key(self) -> str:
        """Returns a key that all attempts of one call share, for a client that has a header for it."""
        import uuid

        return f"stainless-python-retry-{uuid.uuid4()}" if self.service.stainless_headers else str(uuid.uuid4())

    # Keys that a function gives

    def _newest_api_key(self) -> Any:
        return self._refresh_api_key()

    def _remember_api_key(self, key: str) -> None:
        self.api_key = key

    def _key_function(self) -> Optional[Callable[[], Any]]:
        """Returns the function that gives keys, if there is one."""
        return self._api_key_provider

    def _refresh_api_key(self) -> Any:
        """Returns the newest key, from the function where there is one; `api_key` shows it from then on."""
        function = self._key_function()
        return self._refreshed(function()) if callable(function) else self.api_key

    def _refreshed(self, key: Any) -> Any:
        if self._api_key_provider is not None and isinstance(key, str):
            self.api_key = plain(key)
        return key

    @property
    def _workload_identity_auth(self) -> Optional[WorkloadIdentityAuth]:
        """Gives the access tokens of this client to others; `None` where it has another authentication."""
        if self.workload_identity is None:
            return None
        from ..authentication.workload_identity.tokens import tokens_of

        if self._tokens is None or self._tokens[0] is not self.credential:
            self._tokens = (self.credential, tokens_of(self))
        return self._tokens[1]

    # One attempt after the other

    @staticmethod
    def now() -> float:
        """Returns the time in seconds since the epoch; replaced in tests."""
        return time.time()

    def _custom_auth(self, security: Any) -> Any:
        """Returns an `httpx.Auth` for the request in place of the HTTP client's own, or `None`."""
        return self.custom_auth

    def _custom_send_arguments(self, options: FinalRequestOptions) -> Dict[str, Any]:
        auth = self._custom_auth(options.security)
        if auth is None:
            return {} if self.signer is None else {"auth": None}
        from ..transports.adapted_arguments import adapted_auth
        from ..transports.libraries import library_of

        return {"auth": adapted_auth(auth, library_of(self._client))}

    def _sender(self, request: httpx.Request) -> Any:
        """Returns the HTTP client that sends a request."""
        if self.workload_identity is None:
            return self._client
        from ..authentication.workload_identity.senders import sender_of

        return sender_of(self, request)

    def follows_redirects(self, options: FinalRequestOptions) -> bool:
        """Whether a redirect is followed: the option of the call, or the HTTP client's setting.

        Args:
            options: The options of the call, whose `follow_redirects` is `None` where it does not say.
        """
        if self.signer is not None and self.signer.follows_redirects is not None:
            return self.signer.follows_redirects
        if options.follow_redirects is not None:
            return options.follow_redirects
        return bool(getattr(self._client, "follow_redirects", True))

    def _build_request(self, options: FinalRequestOptions, *, retries_taken: int = 0) -> httpx.Request:
        from .requests import build_request

        complete: Any = self  # the client adds what a call needs besides
        return build_request(complete, options, retries_taken)

    @staticmethod
    def _validate_max_retries(value: object) -> None:
        """Refuses a number of retries with which nothing can be sent."""
        checked_max_retries(value)

    def checked_max_retries(self, value: Any) -> int:
        """Returns the number of retries of a call, if it can be one.

        Args:
            value: The number that a call or the client has.
        """
        self._validate_max_retries(value)
        return value  # type: ignore[no-any-return]

    def _enforce_trailing_slash(self, url: httpx.URL) -> httpx.URL:
        """Returns a base URL with a slash at the end of its path."""
        path, mark, query = url.raw_path.partition(b"?")
        return url if path.endswith(b"/") else url.copy_with(raw_path=path + b"/" + mark + query)

    def _should_retry(self, response: httpx.Response) -> bool:
        """Whether a request that was answered like this may succeed later."""
        rules = self.service.retries
        return retry_facts_of_status(response.status_code, response.headers, self.now(), rules=rules).retryable

    def _calculate_retry_timeout(
        self,
        remaining_retries: int,
        options: FinalRequestOptions,
        response_headers: Optional[Mapping[str, str]] = None,
    ) -> float:
        """Returns the seconds to wait before the next attempt."""
        wish = self._parse_retry_after_header(response_headers)
        taken = options.get_max_retries(self.max_retries) - remaining_retries
        return self.retry_policy.delay(RetryFacts(True, wish, ""), taken)

    def _parse_retry_after_header(self, response_headers: Optional[Mapping[str, str]] = None) -> Optional[float]:
        """Returns the seconds that the server asks to wait, if it does."""
        names = self.service.retries.delay_headers
        return None if response_headers is None else server_delay(response_headers, self.now(), names)

    def _should_stream_response_body(self, request: httpx.Request) -> bool:
        """Whether the body is read only when the caller asks for it."""
        return view_asked_for(request) == "stream"

    def _maybe_override_cast_to(self, cast_to: Any, options: FinalRequestOptions) -> Any:
        """Takes out the type that a streaming view asks for in place of the operation's own."""
        if OVERRIDE_CAST_TO_HEADER not in options.own_headers:
            return cast_to
        own = dict(options.own_headers)
        cast_to = own.pop(OVERRIDE_CAST_TO_HEADER)
        options.headers = own
        return cast_to

    _usual_build_headers = staticmethod(_build_headers)
    _usual_build_request = staticmethod(_build_request)
    _usual_enforce_trailing_slash = staticmethod(_enforce_trailing_slash)
    _usual_prepare_url = staticmethod(_prepare_url)
    _usual_serialize_multipartform = staticmethod(_serialize_multipartform)
    _usual_idempotency_key = staticmethod(_idempotency_key)
    _usual_should_retry = staticmethod(_should_retry)
    _usual_calculate_retry_timeout = staticmethod(_calculate_retry_timeout)
    _usual_parse_retry_after_header = staticmethod(_parse_retry_after_header)

    def _make_sse_decoder(self) -> Any:
        """Returns what turns the body of a stream into events."""
        from ..streaming.sse import SSEDecoder

        return SSEDecoder()

    def _process_response_data(self, *, data: object, cast_to: Any, response: httpx.Response) -> Any:
        from ..responses import decode_data

        return decode_data(self, data=data, cast_to=cast_to, response=response)

    _usual_process_response_data = staticmethod(_process_response_data)

    def _decodes_as_usual(self) -> bool:
        """Whether answers become what they are without a look at each value, and without another's say."""
        if self._strict_response_validation:
            return False
        return not is_replaced(self._process_response_data, self._usual_process_response_data)

    def _make_status_error_from_response(self, response: httpx.Response) -> APIStatusError:
        from ..responses import error_body

        service = self.service
        message, body = error_body(response, service.errors)
        error = self._make_status_error(message, body=body, response=response)
        if service.errors is not None:
            service.errors.describe(error, body)
        if service.request_id_header != "x-request-id":
            error.request_id = response.headers.get(service.request_id_header)
        if service.retries is not DEFAULT_RULES:
            error.retry_rules = service.retries
        return error

    def _make_status_error(self, err_msg: str, *, body: object, response: httpx.Response) -> APIStatusError:
        details = body.get("error", body) if isinstance(body, Mapping) else body
        return status_error_class(response.status_code)(err_msg, response=response, body=details)

    # What results are

    @replaceable
    def with_raw_response(self) -> Any:
        """The same client, whose methods return HTTP responses; `.parse()` gives the usual result."""
        return self._raw_view()(self)

    @replaceable
    def with_streaming_response(self) -> Any:
        """The same client, whose methods are context managers that read the body only when asked for."""
        return self._streaming_view()(self)


@lru_cache(maxsize=None)
def querystring(array_format: ArrayFormat) -> Querystring:
    """Returns how query strings and form fields are encoded.

    Args:
        array_format: How arrays are written.
    """
    from ..encoding.querystrings import Querystring

    return Querystring(array_format=array_format)

"""What a client adds to every request: limits, addresses, headers, query parameters, authentication."""

from __future__ import annotations

import time
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any, Dict, Mapping, Optional, Union

from ..authentication.credentials import bearer
from ..encoding.headers import has, platform_headers
from ..encoding.urls import base_url_text
from ..errors import APIStatusError, ConfigurationError, status_error_class
from ..options import NotGiven, is_whole
from ..retry_facts import RetryFacts, retry_facts_of_status, server_delay
from ..timeouts import default_timeouts, httpx_timeout, timeouts_of
from ..version import VERSION

if TYPE_CHECKING:
    import httpx

    from ..encoding.querystrings import Querystring
    from ..interfaces import Credential, Signer
    from ..options import FinalRequestOptions, Headers, SecurityOptions
    from ..retries import RetryPolicy
    from .service import Service


if TYPE_CHECKING:
    # Subclasses say with a property of their own what they give.
    replaceable = property
else:
    # What is worked out on first use, and what a test may replace on one object for a while.
    replaceable = cached_property


class RequestDefaults:
    """The part of a client's configuration that its requests are made of."""

    service: Service
    _idempotency_header: Optional[str] = None
    _version = VERSION
    _timeout: Any
    _replaced_timeout: Any
    _replaced_base_url: str
    _custom_headers: Mapping[str, Any]
    _custom_query: Mapping[str, object]
    api_key: str
    admin_api_key: Optional[str]
    organization: Optional[str]
    project: Optional[str]
    base_url_text: str
    _data_residency: Optional[str]
    credential: Optional[Credential] = None
    signer: Optional[Signer] = None
    max_retries: int
    retry_policy: RetryPolicy
    stream_idle_timeout: Optional[float]
    timeouts: Dict[str, Optional[float]]

    @property
    def timeout(self) -> Union[float, httpx.Timeout, None]:
        """The limit of each network operation: seconds, an `httpx.Timeout`, or `None` for no limit."""
        if not isinstance(self._timeout, NotGiven):
            return self._timeout  # type: ignore[no-any-return]
        return httpx_timeout(default_timeouts())

    @timeout.setter
    def timeout(self, value: Any) -> None:
        self.timeouts = default_timeouts() if isinstance(value, NotGiven) else timeouts_of(value)
        self._replaced_timeout, self._timeout = getattr(self, "_timeout", value), value

    @timeout.deleter
    def timeout(self) -> None:
        # `unittest.mock.patch.object` deletes what it has set; then counts what was there before.
        self.timeout = self._replaced_timeout

    @staticmethod
    def checked_max_retries(value: Any) -> int:
        """Returns the number of retries; raises `ConfigurationError` if it is none."""
        if not is_whole(value):
            raise ConfigurationError(f"`max_retries` takes an integer of at least 0 (0 for no retries), got {value!r}.")
        return value

    def stream_idle_timeout_of(self, options: FinalRequestOptions) -> Optional[float]:
        """Returns the limit between two events of a stream, in seconds."""
        own = options.stream_idle_timeout
        return self.stream_idle_timeout if isinstance(own, NotGiven) else own

    @staticmethod
    def now() -> float:
        """Returns the time in seconds since the epoch; replaced in tests."""
        return time.time()

    # Addresses

    @property
    def base_url(self) -> httpx.URL:
        """Where requests go: as it was given, with a slash at the end of its path."""
        from ..transports.httpx import url_of

        url: httpx.URL = url_of(self.base_url_text)
        return url

    @base_url.setter
    def base_url(self, value: Any) -> None:
        self.base_url_text = self._checked_base_url(value)
        self._base_url_was_default = False
        self._data_residency = None

    @property
    def _base_url(self) -> httpx.URL:
        return self.base_url

    @_base_url.setter
    def _base_url(self, value: Any) -> None:
        self._replaced_base_url = self.base_url_text
        self.base_url_text = self._checked_base_url(value)

    @_base_url.deleter
    def _base_url(self) -> None:
        self.base_url_text = self._replaced_base_url

    def _checked_base_url(self, url: Any) -> str:
        return base_url_text(url)

    @property
    def qs(self) -> Querystring:
        """How query strings and form fields are encoded."""
        return _querystring()

    # Headers and query

    @property
    def user_agent(self) -> str:
        """What the client calls itself."""
        return f"{type(self).__name__}/Python {self._version}"

    def platform_headers(self) -> Dict[str, str]:
        """Returns the headers that describe this process."""
        return platform_headers()

    @property
    def default_headers(self) -> Dict[str, Any]:
        """The headers of every request, before authentication and those of a call."""
        headers: Dict[str, Any] = {
            "Accept": "application/json",
            "Content-Type": "application/json",
            "User-Agent": self.user_agent,
            **self.platform_headers(),
            "X-Stainless-Async": self._async_library(),
        }
        if self.organization is not None and self.service.organization_header is not None:
            headers[self.service.organization_header] = self.organization
        if self.project is not None and self.service.project_header is not None:
            headers[self.service.project_header] = self.project
        return {**headers, **self._custom_headers}

    def _async_library(self) -> str:
        return "false"

    @property
    def default_query(self) -> Dict[str, object]:
        """The query parameters of every request."""
        return dict(self._custom_query)

    def auth_query(self, security: SecurityOptions) -> Dict[str, str]:
        """Returns the query parameters that authenticate; none by default."""
        return {}

    def _auth_headers(self, security: SecurityOptions) -> Dict[str, str]:
        if self.signer is not None and self.signer.authenticates:
            return {}
        if security.get("bearer_auth") and self.api_key and self.credential is None:
            return bearer(self.api_key)
        return bearer(self.admin_api_key) if security.get("admin_api_key_auth") else {}

    def is_authorized_by(self, headers: Headers) -> bool:
        """Tells whether a call or the client's defaults bring an Authorization header of their own."""
        return has(headers, "authorization") or has(self._custom_headers, "authorization")

    def _validate_headers(self, headers: Mapping[str, str], custom_headers: Headers) -> None:
        if self.signer is not None and self.signer.authenticates:
            return
        if "Authorization" in headers or any(
            has(layer, "authorization") for layer in (headers, custom_headers, self._custom_headers)
        ):
            return
        raise ConfigurationError(
            "Could not resolve authentication method: this operation needs an `api_key` or an `admin_api_key`. "
            "Pass one to the client, or omit the `Authorization` header explicitly."
        )

    # Retries: the flow asks here only where a program has put decisions of its own in their place.

    def _should_retry(self, response: httpx.Response) -> bool:
        """Whether a request that was answered like this may succeed later."""
        return retry_facts_of_status(response.status_code, response.headers, self.now()).retryable

    def _calculate_retry_timeout(
        self,
        remaining_retries: int,
        options: FinalRequestOptions,
        response_headers: Optional[Mapping[str, str]] = None,
    ) -> float:
        """Returns the seconds to wait before the next attempt."""
        wish = None if response_headers is None else server_delay(response_headers, self.now())
        taken = options.get_max_retries(self.max_retries) - remaining_retries
        return self.retry_policy.delay(RetryFacts(True, wish, ""), taken)

    _usual_should_retry = staticmethod(_should_retry)
    _usual_calculate_retry_timeout = staticmethod(_calculate_retry_timeout)

    # Answers

    def _make_status_error_from_response(self, response: httpx.Response) -> APIStatusError:
        from ..responses import error_body

        message, body = error_body(response)
        return self._make_status_error(message, body=body, response=response)

    def _make_status_error(self, err_msg: str, *, body: object, response: httpx.Response) -> APIStatusError:
        details = body.get("error", body) if isinstance(body, Mapping) else body
        return status_error_class(response.status_code)(err_msg, response=response, body=details)


@lru_cache(maxsize=None)
def _querystring() -> Querystring:
    from ..encoding.querystrings import Querystring

    return Querystring(array_format="brackets")

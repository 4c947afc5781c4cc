"""The life of one call, written once and without I/O: authenticate, send, retry, and turn the answer into a result.

A flow is a generator. It yields effects (`effects.py`) to a driver, which carries them out and sends the results back.
The drivers in `sync/` and `aio/` hold no decisions; tests run a flow with a list of results.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, Dict, List, Optional, Tuple

from ..deadlines import DEADLINE_EXTENSION, shortened
from ..effects import Call, Close, Read, Send, Sleep, is_replaced
from ..errors import APIConnectionError, APIError, OpenAIError
from ..hooks import Attempt, around
from ..logs import logger_of
from ..options import NotGiven, checked_on_truncation
from ..responses import wrap_response
from ..retries import RetryEvent
from ..retry_facts import TOO_MANY_REQUESTS, RetryFacts, retry_facts_of_status
from .deadline_scopes import deadline_of_call
from .requests import build_request, request_timeouts

if TYPE_CHECKING:
    import httpx

    from ..decoding.error_shapes import ErrorShape
    from ..effects import Flow
    from ..interfaces import CallingClient
    from ..options import FinalRequestOptions

_MAX_REDIRECTS = 20
_PROXY_AUTHENTICATION_REQUIRED = 407
"""Only a proxy says so, and on the way to an `http` URL its answer looks like one of the API."""


def call(client: CallingClient, cast_to: Any, options: FinalRequestOptions, stream: bool, stream_cls: Any) -> Flow[Any]:
    """Carries one call through, from its options to its result.

    Args:
        client: The client that makes it.
        cast_to: The type that the answer is decoded to.
        options: What is sent, and within which limits.
        stream: Whether an event stream is asked for.
        stream_cls: The class of that stream; `None` where there is none.

    Raises:
        ArgumentError: An argument cannot be sent.
        APIConnectionError: No attempt brought a complete answer.
        APIStatusError: The last attempt was answered with 4xx or 5xx.
    """
    if client.observers:
        return (yield from _observed(client, options.copy(), stream, cast_to, stream_cls))
    return (yield from _carried_through(client, options, stream, cast_to, stream_cls))


def _carried_through(
    client: CallingClient, options: FinalRequestOptions, stream: bool, cast_to: Any, stream_cls: Any
) -> Flow[Any]:
    one = _Call(client, options, stream)
    flow = one.run(cast_to, stream_cls)
    if not one.logger.isEnabledFor(logging.INFO):
        return flow
    from .records import recorded

    return recorded(one, flow)


def _observed(
    client: CallingClient, options: FinalRequestOptions, stream: bool, cast_to: Any, stream_cls: Any
) -> Flow[Any]:
    from ..observers import ObservedCall

    options.observation = observation = ObservedCall(client, options, stream)
    try:
        result = yield from _carried_through(client, options, stream, cast_to, stream_cls)
    except BaseException as error:
        observation.end(error)
        raise
    if not stream:
        observation.end()
    return result


class _Call:
    """The state that the attempts of one call share."""

    __slots__ = (
        "client",
        "deadline",
        "logger",
        "max_retries",
        "options",
        "prepared",
        "reauthenticated",
        "request",
        "response",
        "retries_taken",
        "rewind",
        "stream",
    )

    def __init__(self, client: CallingClient, options: FinalRequestOptions, stream: bool) -> None:
        self.client = client
        self.logger = logger_of(client)
        self.options = self.prepared = options.copy()
        self.stream = stream
        seconds = client.deadline if isinstance(options.deadline, NotGiven) else options.deadline
        self.deadline = deadline_of_call(seconds)
        self.max_retries = client.checked_max_retries(options.get_max_retries(client.max_retries))
        self.retries_taken = 0
        self.request: Optional[httpx.Request] = None
        self.response: Optional[httpx.Response] = None
        self.reauthenticated = False
        if stream and not isinstance(options.on_truncation, NotGiven):
            checked_on_truncation(options.on_truncation)

    def run(self, cast_to: Any, stream_cls: Any) -> Flow[Any]:
        cast_to = self.client._maybe_override_cast_to(cast_to, self.options)
        self._choose_idempotency_key()
        while True:
            options = yield from self._prepared_options()
            response = yield from self._attempt(options)
            if response is not None:
                break
        if self.deadline.seconds is not None:
            response.extensions[DEADLINE_EXTENSION] = self.deadline
        if self.options.observation is not None:
            self.options.observation.response = response
            self.options.observation.retries_taken = self.retries_taken
        answer: Dict[str, Any] = {
            "cast_to": cast_to,
            "options": options,
            "response": response,
            "stream": self.stream,
            "stream_cls": stream_cls,
            "retries_taken": self.retries_taken,
        }
        process = self.client._process_response
        if is_replaced(process, self.client._usual_process_response):
            self._show_idempotency_key(options)
            return (yield Call(lambda: process(**answer)))
        return wrap_response(self.client, **answer)

    def _choose_idempotency_key(self) -> None:
        """All attempts send one key, where somebody wants one."""
        client = self.client
        header = client._idempotency_header or client.service.idempotency_header
        if header or is_replaced(client._idempotency_key, client._usual_idempotency_key):
            self._show_idempotency_key(self.options)

    def _show_idempotency_key(self, options: FinalRequestOptions) -> None:
        """Lets a step see the key that all attempts share; one is made when the first of them may look at it."""
        own = self.options
        if own.idempotency_key is None and own.method.lower() != "get":
            own.idempotency_key = self.client._idempotency_key()
        if options.idempotency_key is None:
            options.idempotency_key = own.idempotency_key

    def _prepared_options(self) -> Flow[FinalRequestOptions]:
        options = self.options.copy()
        prepare = self.client._prepare_options
        if is_replaced(prepare, self.client._usual_prepare_options):
            self._show_idempotency_key(options)
            options = yield Call(lambda: prepare(options))
        if self.client.signer is not None:
            options = yield from self.client.signer.prepare(options)
        credential = self.client.credential
        if credential is not None and not self.client.is_authorized_by(options.own_headers):
            headers = yield from self._limited(credential.headers(options.security), options)
            options.headers = {**headers, **options.own_headers}
        return options

    def _limited(self, flow: Flow[Any], options: FinalRequestOptions) -> Flow[Any]:
        from .limited import limited

        try:
            return (yield from limited(flow, self.deadline, request_timeouts(self.client, options), self._failure))
        except RuntimeError as error:
            self._say_if_closed(error, options)
            raise

    def _attempt(self, options: FinalRequestOptions) -> Flow[Optional[httpx.Response]]:
        """Makes one attempt; returns `None` after the wait where another one is to follow."""
        self.prepared = options
        request = self._built_request(options)
        # Whoever reads a request, as loggers and doubles of servers do, puts what was read in place of its stream.
        self.rewind: Any = getattr(request.stream, "rewind", None)
        prepare = self.client._prepare_request
        if is_replaced(prepare, self.client._usual_prepare_request):
            yield Call(lambda: prepare(request))
        if self.client.signer is not None:
            yield from self.client.signer.sign(request)
        self.request, self.response = request, None
        self.logger.debug("Sending request: %s (attempt %i)", request.method, self.retries_taken + 1)
        attempt = Attempt(request, self.retries_taken + 1, options)
        response: httpx.Response
        try:
            if self.client.hooks:
                response = yield from around(self.client.hooks, attempt, self._send)
            else:
                response = yield from self._send(request)
            if self.client.signer is not None:
                response = yield from self.client.signer.receive(response)
        except OpenAIError:
            raise
        except Exception as error:
            failure = self._failure(error, attempt.request)
            if failure is None:
                raise
            yield from self._retry_or_raise(failure, error, attempt.request)
            return None
        if 200 <= response.status_code < 300:
            return response
        yield from self._retry_or_raise_status(response, attempt.request)
        return None

    def _built_request(self, options: FinalRequestOptions) -> httpx.Request:
        client = self.client
        build, build_headers = client._build_request, client._build_headers
        own_way = is_replaced(build, client._usual_build_request)
        if own_way or is_replaced(build_headers, client._usual_build_headers):
            self._show_idempotency_key(options)
        try:
            if own_way:
                return build(options, retries_taken=self.retries_taken)
            return build_request(client, options, self.retries_taken)
        except RuntimeError as error:
            self._say_if_closed(error, options)
            raise

    def _say_if_closed(self, error: RuntimeError, options: FinalRequestOptions) -> None:
        if self.client.is_closed() and not isinstance(error, OpenAIError):
            from ..transports.library_errors import closed_before_sending

            raise closed_before_sending(options.method, self.client.base_url_text) from error

    def _send(self, request: httpx.Request) -> Flow[httpx.Response]:
        stream = self.stream or self.client._should_stream_response_body(request=request)
        follow = self.client.follows_redirects(self.prepared)
        arguments = {"follow_redirects": False, **self.client._custom_send_arguments(self.prepared)}
        history: List[httpx.Response] = []
        while len(history) <= _MAX_REDIRECTS:
            self._limit_time(request)
            response: httpx.Response = yield Send(request, stream, self.deadline, arguments)
            self.response = response
            if self.logger.isEnabledFor(logging.DEBUG):
                from .records import tell_of

                tell_of(self, request, response)
            if history:
                response.history = [*history]
            if not follow or getattr(response, "next_request", None) is None:
                return response
            history.append(response)
            yield Close(response)
            request = self._redirected(response, arguments)
        raise APIConnectionError(
            message=f"Connection error: the API redirected more than {_MAX_REDIRECTS} times.", request=request
        )

    def _redirected(self, response: httpx.Response, arguments: Dict[str, Any]) -> httpx.Request:
        from .redirects import leaves_origin, next_request

        following = next_request(response, self.client.service.private_headers())
        if leaves_origin(response.request, following):
            arguments["auth"] = None  # that of the HTTP client is for the first origin only
        return following

    def _limit_time(self, request: httpx.Request) -> None:
        """No network operation may wait beyond the deadline, nor a read of a stream beyond its idle limit."""
        idle = self.client.stream_idle_timeout_of(self.options) if self.stream else None
        remaining = self.deadline.remaining()
        if remaining is not None:
            if remaining <= 0:
                raise self.deadline.error(request)
            request.extensions["timeout"] = shortened(request.extensions["timeout"], remaining)
            # Heads and bodies that drip never run into a timeout; a transport of the SDK looks at the deadline as well.
            request.extensions[DEADLINE_EXTENSION] = self.deadline
        if idle is not None:
            timeouts = request.extensions["timeout"]
            request.extensions["timeout"] = {**timeouts, **shortened({"read": timeouts.get("read")}, idle)}

    def _failure(self, error: Exception, request: httpx.Request) -> Optional[APIError]:
        from ..transports.library_errors import ClientClosedError, failure_of

        if self.deadline.seconds is not None and not self.deadline.allows(0):
            return self.deadline.error(request)
        if isinstance(error, RuntimeError) and self.client.is_closed():
            return ClientClosedError(request)
        return failure_of(error, request)

    def _retry_or_raise(self, failure: APIError, cause: Exception, request: httpx.Request) -> Flow[None]:
        facts = RetryFacts(failure.retryable, None, type(cause).__name__)
        if not self._may_retry(facts):
            self.logger.debug("Raising %s after %i retries", type(failure).__name__, self.retries_taken)
            raise failure from cause
        yield from self._wait(facts, request, cause)

    def _retry_or_raise_status(self, response: httpx.Response, request: httpx.Request) -> Flow[None]:
        if response.status_code == _PROXY_AUTHENTICATION_REQUIRED:
            from ..transports.failures import proxy_refusal

            yield Close(response)
            raise proxy_refusal(f"407 {response.reason_phrase}", request)
        rules = self.client.service.retries
        facts = retry_facts_of_status(response.status_code, response.headers, self.client.now(), rules=rules)
        if response.status_code == 401 and self._may_authenticate_again(request):
            self.reauthenticated = True
            yield Close(response)
            return
        if response.status_code == TOO_MANY_REQUESTS and facts.retryable:
            # The body says whether there are too many requests for now, or none left at all.
            yield from self._read(response)
            codes = _codes(response, self.client.service.errors)
            facts = retry_facts_of_status(response.status_code, response.headers, self.client.now(), codes, rules)
        should_retry = self.client._should_retry
        if is_replaced(should_retry, self.client._usual_should_retry):
            facts = facts._replace(retryable=bool(should_retry(response)))
        if self._may_retry(facts):
            yield Close(response)
            yield from self._wait(facts, request, None, response)
            return
        yield from self._read(response)
        self.logger.debug("Raising the status %i after %i retries", response.status_code, self.retries_taken)
        raise self.client._make_status_error_from_response(response) from None

    def _read(self, response: httpx.Response) -> Flow[None]:
        if not response.is_closed:
            yield Read(response)

    def _may_authenticate_again(self, request: httpx.Request) -> bool:
        credential = self.client.credential
        return (
            credential is not None
            and credential.refused(request)
            and not self.reauthenticated
            and self._is_replayable()
        )

    def _may_retry(self, facts: RetryFacts) -> bool:
        return facts.retryable and self.retries_taken < self.max_retries and self._is_replayable()

    def _is_replayable(self) -> bool:
        """Rewinds the body for another attempt, where that is possible. A body in memory needs nothing."""
        return self.rewind is None or bool(self.rewind())

    def _wait(
        self,
        facts: RetryFacts,
        request: httpx.Request,
        cause: Optional[Exception],
        response: Optional[httpx.Response] = None,
    ) -> Flow[None]:
        policy, delay, own = self.client.retry_policy, self._delay(facts, response), self._own_wait(response)
        if not self.deadline.allows(delay if own is None else 0):
            raise self.deadline.error(request) from cause
        self.retries_taken += 1
        self.logger.info("Retrying in %f seconds (retry %i of %i)", delay, self.retries_taken, self.max_retries)
        if policy.on_retry is not None:
            policy.on_retry(RetryEvent(self.retries_taken, facts.reason, delay))
        yield Sleep(delay) if own is None else own

    def _own_wait(self, response: Optional[httpx.Response]) -> Optional[Call]:
        """Returns the wait of a client that waits in a way of its own."""
        sleep = self.client._sleep_for_retry
        if not is_replaced(sleep, self.client._usual_sleep_for_retry):
            return None
        self._show_idempotency_key(self.options)
        taken = self.retries_taken
        return Call(
            lambda: sleep(retries_taken=taken, max_retries=self.max_retries, options=self.options, response=response)
        )

    def _delay(self, facts: RetryFacts, response: Optional[httpx.Response]) -> float:
        client = self.client
        calculate, parse = client._calculate_retry_timeout, client._parse_retry_after_header
        if is_replaced(calculate, client._usual_calculate_retry_timeout) or is_replaced(
            parse, client._usual_parse_retry_after_header
        ):
            headers = None if response is None else response.headers
            return calculate(self.max_retries - self.retries_taken, self.options, headers)
        return client.retry_policy.delay(facts, self.retries_taken)


def _codes(response: httpx.Response, shape: Optional[ErrorShape]) -> Tuple[Optional[str], ...]:
    """Returns the code and the type that an error response gives, if it does."""
    from ..responses import error_body

    _, body = error_body(response)
    found: Tuple[Any, ...]
    if shape is not None:
        from ..decoding.error_shapes import value_at

        found = (value_at(body, shape.code), value_at(body, shape.type))
    else:
        details = body.get("error", body) if isinstance(body, dict) else None
        found = (details.get("code"), details.get("type")) if isinstance(details, dict) else ()
    return tuple(None if each is None else str(each) for each in found)  # as `error.code` is

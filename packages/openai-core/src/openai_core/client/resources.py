"""What every resource is made of: one method that turns an operation and its arguments into a request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Dict, List, Mapping, Optional, Tuple, Union

from ..call import replaceable
from ..encoding.paths import expand
from ..errors import ArgumentError
from ..options import NOT_GIVEN, NotGiven, checked_query, is_given, without_omitted
from ..public_names import PACKAGE, load_public_module, public
from .answered_calls import answer_wrong_calls

if TYPE_CHECKING:
    from ..operations import Operation
    from ..options import Body, Headers, Query, RequestOptions, Timeout


class Resource:
    """A group of operations below one client.

    Subclasses are rendered from definitions; their methods name an operation and pass arguments on. The verbs are
    looked up on the instance at each call, so a test or an instrumentation may replace `resource._post`.

    Attributes:
        _moved: For names that users look for here in vain, where to find them instead.
        _plain_only: Methods without a variant that returns the HTTP response.
        _with_ways: Methods that can be called in several ways, each of which needs some arguments.

    Args:
        client: The client that its calls go through.
    """

    _moved: Mapping[str, str] = {}
    _plain_only: Tuple[str, ...] = ()
    _with_ways: Tuple[str, ...] = ()

    if TYPE_CHECKING:

        @staticmethod
        def _raw_view() -> Any: ...

        @staticmethod
        def _streaming_view() -> Any: ...

        def _stream_of(self, item: Any) -> Any: ...

        def _page_class(self, page: Any) -> Any: ...

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        answer_wrong_calls(cls)
        public(cls)

    def __init__(self, client: Any) -> None:
        load_public_module(type(self))
        self._client = client
        self._delete = client.delete
        self._get = client.get
        self._get_api_list = client.get_api_list
        self._patch = client.patch
        self._post = client.post
        self._put = client.put

    if not TYPE_CHECKING:  # a checker would take any name for known

        def __getattr__(self, name: str) -> Any:
            from ..mistakes.attributes import missing_member

            place = type(self)._moved.get(name)
            if place is not None:
                raise AttributeError(f"{type(self).__name__!r} has no {name!r}; use `{place}` instead.")
            raise missing_member(type(self), name)

    def __dir__(self) -> List[str]:
        """Returns the names for completion; `call` is for resources of one's own, not for those of the SDK."""
        hidden = {"call"} if type(self).__module__.startswith(PACKAGE) else set()
        return sorted({*super().__dir__()} - hidden)

    if not TYPE_CHECKING:  # checkers see `TypedCalls` of each flavour

        def call(self, operation: Operation, *, stream: Any = False, **arguments: Any) -> Any:
            """Carries an operation out, and returns what it promises; awaited in the asynchronous flavour.

            Args:
                operation: The operation to call.
                stream: Whether the answer is to be a stream, where the operation may stream.
                **arguments: `path`, `query`, `body` and `headers` of the operation, and the options of the call; see
                    `openai_core.options.CallArguments`.

            Raises:
                ArgumentError: An argument cannot be sent, or there is no such option.
                APIError: As methods of resources do.
            """
            from .declared import arranged, declared_by

            declared = declared_by(operation)
            return self._call(
                declared.operation,
                stream=stream or declared.is_stream,
                stream_cls=declared.stream_class,
                **arranged(arguments),
            )

    def _call(
        self,
        operation: Operation,
        *,
        path: Optional[Mapping[str, object]] = None,
        query: Optional[Mapping[str, object]] = None,
        body: Any = None,
        headers: Optional[Mapping[str, object]] = None,
        stream: Any = False,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, Timeout, NotGiven, None] = NOT_GIVEN,
        idempotency_key: Optional[str] = None,
        post_parser: Union[Callable[[Any], Any], NotGiven] = NOT_GIVEN,
        stream_cls: Any = None,
        limits: Optional[Mapping[str, object]] = None,
    ) -> Any:
        if operation.argument_sets or operation.renamed:
            body = _settled(operation, path or {}, body)
        options: Any = {
            "security": operation.security,
            "timeout": timeout,
            "post_parser": post_parser,
            "extra_json": NOT_GIVEN if extra_body is None else extra_body,
            "idempotency_key": NOT_GIVEN if idempotency_key is None else idempotency_key,
            "synthesize_event_and_data": operation.synthesize_event_and_data or NOT_GIVEN,
            "stream_mode": operation.stream_mode or NOT_GIVEN,
            "last_events": (operation.last_events if stream is True else None) or NOT_GIVEN,
            "headers": _headers(operation, headers, extra_headers),
            "params": _params(query, extra_query),
        }
        if limits:
            options.update(limits)
        options = without_omitted(options)
        url = expand(operation.path, path or {}) if path or "{" in operation.path else operation.path
        if type(body) is dict:
            body = without_omitted(body)
        if operation.page is not None:
            return self._list(operation, url, body, options)
        return self._send(operation, url, body, options, bool(stream) if is_given(stream) else False, stream_cls)

    def _send(self, operation: Operation, url: str, body: Any, options: Any, stream: bool, stream_cls: Any) -> Any:
        arguments: Dict[str, Any] = {"cast_to": operation.result_type(), "options": options}
        if operation.method != "get":
            sent, files = _body_and_files(operation, body)
            arguments["content" if isinstance(sent, bytes) else "body"] = sent
            if files is not None:
                arguments["files"] = files
            elif operation.json_without_files:
                _without_form(options)
        if operation.event is not None:
            arguments["stream"] = stream
            if stream:
                arguments["stream_cls"] = stream_cls or self._stream_of(operation.event_type())
        return getattr(self, "_" + operation.method)(url, **arguments)

    def _list(self, operation: Operation, url: str, body: Any, options: RequestOptions) -> Any:
        assert operation.page is not None
        item = operation.result_type()
        page = self._page_class(operation.page)
        if isinstance(operation.page, str):
            page = page[item]
        return self._get_api_list(url, page=page, model=item, body=body, options=options, method=operation.method)

    @replaceable
    def with_raw_response(self) -> Any:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return self._raw_view()(self)

    @replaceable
    def with_streaming_response(self) -> Any:
        """The same methods as context managers, whose body is read only when asked for."""
        return self._streaming_view()(self)


def views_of(namespace: Dict[str, Any]) -> Callable[[str], Any]:
    """Makes `__getattr__` for a module of resources (PEP 562): the classes of their views, each made on first use.

    Next to a resource `Files` that is `FilesWithRawResponse` and `FilesWithStreamingResponse`; type checkers see them
    written out.

    Args:
        namespace: The module's `globals()`; a class that was made is stored there.
    """

    def load(name: str) -> Any:
        owner, _, kind = name.partition("With")
        resource, view = namespace.get(owner), _VIEWS.get(kind)
        if view is None or not (isinstance(resource, type) and issubclass(resource, Resource)):
            raise AttributeError(f"module {namespace['__name__']!r} has no attribute {name!r}")
        from ..responses.views import named_view

        namespace[name] = made = named_view(view(resource), resource, name)
        return made

    return load


_VIEWS: Dict[str, Callable[[Any], Any]] = {
    "RawResponse": lambda resource: resource._raw_view(),
    "StreamingResponse": lambda resource: resource._streaming_view(),
}


def _settled(operation: Operation, path: Mapping[str, object], body: Any) -> Any:
    from ..encoding.arguments import check_sets, renamed

    if operation.argument_sets:
        check_sets(operation.argument_sets, path, body)
    for each in operation.renamed:
        body = renamed(body, each)
    return body


def _without_form(options: Dict[str, Any]) -> None:
    headers = {name: value for name, value in options.pop("headers").items() if value != _FORM}
    if headers:
        options["headers"] = headers


_FORM = "multipart/form-data"


def _body_and_files(operation: Operation, body: Any) -> Tuple[Any, Any]:
    if not operation.multipart or body is None:
        return body, None
    from ..uploads import extract_files

    # A reference, such as {"id": ...}, may stand where a file can stand; it travels as form fields.
    paths = [each for each in operation.files if not isinstance(body.get(each[0]), Mapping)]
    rest, files = extract_files(body, paths)
    return rest, files


def _headers(
    operation: Operation, own: Optional[Mapping[str, object]], extra_headers: Optional[Headers]
) -> Union[Headers, NotGiven]:
    headers: Dict[str, Any] = {"Content-Type": _FORM} if operation.multipart else {}
    headers.update(operation.headers)
    if own:
        from ..encoding.arguments import header_values

        headers.update(header_values(own))
    try:
        headers.update(extra_headers or {})
    except (TypeError, ValueError):
        kind = type(extra_headers).__name__
        raise ArgumentError(f"`extra_headers` takes a mapping of names to values, got {kind}.") from None
    return headers or NOT_GIVEN


def _params(query: Optional[Mapping[str, object]], extra_query: Optional[Query]) -> Union[Query, NotGiven]:
    if not extra_query:
        return without_omitted(query) if query else NOT_GIVEN
    return {**without_omitted(query or {}), **checked_query(extra_query, "extra_query")}

"""From the options of a call to the HTTP request: URL, query, headers and body."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, List, Mapping, Optional, Tuple
from urllib.parse import parse_qsl

from ..effects import is_replaced
from ..encoding.headers import merged
from ..encoding.json import encode
from ..encoding.urls import checked_base_url, credentials_as_header, problem_of_host, shown
from ..errors import ArgumentError, ConfigurationError
from ..options import RAW_RESPONSE_HEADER, NotGiven, without_omitted
from ..transports.request_factory import new_request

if TYPE_CHECKING:
    import httpx

    from ..interfaces import CallingClient
    from ..options import FinalRequestOptions

_FORM = "application/x-www-form-urlencoded"


def build_request(client: CallingClient, options: FinalRequestOptions, retries_taken: int) -> httpx.Request:
    """Builds the request of one attempt.

    Args:
        client: The client that makes the call.
        options: What is sent.
        retries_taken: How many attempts came before this one; a header tells the server.

    Raises:
        ArgumentError: The body, the query or a header cannot be sent.
        ConfigurationError: No request can go to the client's base URL.
        UploadFileError: A file to upload cannot be read.
    """
    url = request_url(client, options)
    headers = _headers(client, options, retries_taken)
    content = None
    if options.method.lower() == "get":
        headers.pop("Content-Type", None)
    else:
        content = _content(client, options, headers)
    url, headers = credentials_as_header(url, headers)
    unsent = None if client.service.stainless_headers else headers.pop(RAW_RESPONSE_HEADER, None)
    request: httpx.Request = new_request(
        client._client,
        method=options.method.upper(),
        url=url,
        headers=headers,
        content=content,
        timeout=request_timeouts(client, options),
    )
    if unsent is not None:
        request.extensions[RAW_RESPONSE_HEADER] = unsent
    return request


def request_url(client: CallingClient, options: FinalRequestOptions) -> str:
    """Joins the base URL, the path and the query. Parameters that a URL brings along are kept.

    Args:
        client: The client that makes the call.
        options: The options of the call, with the path or the absolute URL.
    """
    prepare = client._prepare_url
    if is_replaced(prepare, client._usual_prepare_url):
        url, base_query = str(prepare(options.url)), ""
    else:
        url, base_query = joined_url(client, options.url)
    params: Mapping[str, Any] = {**client._auth_query(options.security), **client.default_query, **options.params}
    if not params and not base_query:
        return url
    path, _, own_query = url.partition("?")
    fixed = {**_values(base_query), **_values(own_query)}
    kept = {name: values for name, values in fixed.items() if name not in params}
    parts = (client.qs.stringify(kept, array_format="repeat"), client.qs.stringify(without_omitted(params)))
    query = "&".join(filter(None, parts))
    return f"{path}?{query}" if query else path


def joined_url(client: CallingClient, url: str) -> Tuple[str, str]:
    """Puts a path below the base URL; returns the URL, and the query of the base URL, which it does not hold.

    Args:
        client: The client, whose base URL it is.
        url: A path, with or without a slash in front, or an absolute URL.

    Raises:
        ArgumentError: An absolute URL cannot be used.
        ConfigurationError: No request can go to the client's base URL.
    """
    if "://" not in url:
        base, _, base_query = _base_url(client).partition("?")
        return base + url.lstrip("/"), base_query
    problem = problem_of_host(url)
    if problem:
        raise ArgumentError(f"The URL {shown(url)!r} cannot be used: it {problem}.")
    return url, ""


def _base_url(client: CallingClient) -> str:
    text = client.base_url_text
    try:
        return checked_base_url(text)
    except ConfigurationError:
        # An HTTP client with a base URL of its own completes those that are relative.
        if "://" in text or "://" not in str(getattr(client._client, "base_url", "")):
            raise
        return text if text.endswith("/") else text + "/"


def _values(query: str) -> Dict[str, List[str]]:
    """Returns the values of each name of a query; a name may have several."""
    found: Dict[str, List[str]] = {}
    for name, value in parse_qsl(query, keep_blank_values=True):
        found.setdefault(name, []).append(value)
    return found


def _headers(client: CallingClient, options: FinalRequestOptions, retries_taken: int) -> Dict[str, str]:
    build = client._build_headers
    if not is_replaced(build, client._usual_build_headers):
        return request_headers(client, options, retries_taken)
    built = build(options, retries_taken=retries_taken)
    return {"Content-Type" if name.lower() == "content-type" else name: value for name, value in built.items()}


def request_headers(client: CallingClient, options: FinalRequestOptions, retries_taken: int) -> Dict[str, str]:
    """Merges the headers of a request: authentication, then the client's own, then those of the call.

    Args:
        client: The client that makes the call.
        options: The options of the call.
        retries_taken: How many attempts came before this one; a header tells the server.
    """
    custom = options.own_headers
    headers = merged(client._auth_headers(options.security), client.default_headers, custom)
    if options.security:
        client._validate_headers(headers, custom)
    names = {name.lower() for name in custom}
    idempotency_header = client._idempotency_header or client.service.idempotency_header
    if idempotency_header and options.idempotency_key and idempotency_header.lower() not in names:
        headers[idempotency_header] = options.idempotency_key
    if not client.service.stainless_headers:
        return headers
    if "x-stainless-retry-count" not in names:
        headers["x-stainless-retry-count"] = str(retries_taken)
    if "x-stainless-read-timeout" not in names:
        read = request_timeouts(client, options)["read"]
        if read is not None:
            headers["x-stainless-read-timeout"] = str(read)
    return headers


def request_timeouts(client: CallingClient, options: FinalRequestOptions) -> Dict[str, Optional[float]]:
    """Returns the limits of network operations (connect, read, write, pool) in seconds; `None` for no limit.

    Args:
        client: The client, whose timeouts count where the call has none of its own.
        options: The options of the call.
    """
    if isinstance(options.timeout, NotGiven):
        return client.timeouts
    from ..timeouts import timeouts_of

    return timeouts_of(options.timeout)


def _content(client: CallingClient, options: FinalRequestOptions, headers: Dict[str, str]) -> Any:
    content_type = next((value for name, value in headers.items() if name.lower() == "content-type"), "")
    if options.content is not None:
        return _raw_content(client, options)
    # Files travel in parts only, whatever type the caller has named.
    if options.files or content_type.lower().startswith("multipart/form-data"):
        return _multipart_content(client, options, _merged_body(options), headers, content_type)
    if content_type.startswith(_FORM):
        return _form_content(client, _merged_body(options))
    return _json_content(options)


def _form_content(client: CallingClient, body: Any) -> Optional[bytes]:
    """Encodes the fields of a form (WHATWG URL, section 5.2); text and bytes are one already."""
    if body is None or isinstance(body, NotGiven):
        return None
    if isinstance(body, (bytes, str)):
        return body if isinstance(body, bytes) else body.encode()
    if not isinstance(body, Mapping):
        raise ArgumentError(f"The body of a form must be a mapping of fields, got {type(body).__name__}.")
    return client.qs.stringify(without_omitted(body)).encode()


def _json_content(options: FinalRequestOptions) -> Optional[bytes]:
    """Encodes the body once for all attempts, because an iterator in it can be read only once."""
    source = (options.json_data, options.extra_json)
    key = hash((id(source[0]), id(source[1])))
    if key not in options.encoded:
        body = _merged_body(options)
        if body is None or isinstance(body, NotGiven):
            return None
        options.encoded[key] = (source, body if isinstance(body, bytes) else encode(body))
    return options.encoded[key][1]


def _merged_body(options: FinalRequestOptions) -> Any:
    body, extra = options.json_data, options.extra_json
    if extra is None:
        return body
    if body is None:
        return extra
    if not isinstance(extra, Mapping):
        raise ArgumentError(f"`extra_body` takes a mapping of names to values, got {type(extra).__name__}.")
    if not isinstance(body, Mapping):
        raise ArgumentError(f"`extra_body` can only be merged into a mapping, but the body is a {type(body).__name__}.")
    return without_omitted({**body, **extra})


def _raw_content(client: CallingClient, options: FinalRequestOptions) -> Any:
    from ..encoding.bodies import raw_body

    content = options.content
    if options.json_data is not None or options.extra_json is not None or options.files:
        raise ArgumentError("`content` is the whole body; pass either `content`, or `body` and `files`.")
    if not client._asynchronous and hasattr(content, "__aiter__") and not hasattr(content, "__iter__"):
        raise ArgumentError("`content` is an asynchronous iterable; pass it to the asynchronous client.")
    return content if isinstance(content, bytes) else raw_body(content)


def _multipart_content(
    client: CallingClient,
    options: FinalRequestOptions,
    body: Any,
    headers: Dict[str, str],
    content_type: str,
) -> Any:
    from ..encoding.multipart import MultipartBody, flat_fields, form_fields

    if body is not None and not isinstance(body, Mapping):
        raise ArgumentError(f"A multipart body must be a mapping of form fields, got {type(body).__name__}.")
    serialize = client._serialize_multipartform
    if is_replaced(serialize, client._usual_serialize_multipartform):
        fields = flat_fields(serialize(body or {}))
    else:
        fields = form_fields(body or {})
    content = MultipartBody(fields, options.files or [], boundary=_boundary_of(content_type))
    for name in [name for name in headers if name.lower() == "content-type"]:
        del headers[name]
    headers["Content-Type"] = content.content_type
    return content


def _boundary_of(content_type: str) -> Optional[str]:
    start = content_type.lower().find("boundary=")
    return content_type[start + 9 :].split(";")[0].strip(' "') if start >= 0 else None

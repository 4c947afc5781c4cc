"""What a service says of its API: where keys travel, how errors look, what is repeated, how streams end."""

from __future__ import annotations

import logging
import pickle
from typing import Any, Callable, Dict, List, Optional

import anyio
import httpx
import pytest

from openai_core import (
    APIError,
    AsyncAPIResource,
    AsyncClient,
    BaseModel,
    BasicKey,
    Client,
    ErrorShape,
    KeyHeader,
    KeyParameter,
    Operation,
    RetryPolicy,
    RetryRules,
    Service,
    Stream,
    StreamTruncatedError,
    SyncAPIResource,
)
from openai_core.errors import (
    APIConnectionError,
    ArgumentError,
    ConfigurationError,
    NotFoundError,
    OpenAIError,
    UnexpectedResponseError,
)


class NotesError(Exception):
    """The root of the errors of this client."""


class MissingNoteError(NotesError, NotFoundError):
    """There is no such note."""


class Note(BaseModel):
    id: str


GET = Operation("get", "/notes/{note_id}", Note)
CREATE = Operation("post", "/notes", Note)
HEALTH = Operation("get", "/health", str, security={})
FORM = "application/x-www-form-urlencoded"
WATCH = Operation("get", "/watch", Stream[Note])


class Notes(SyncAPIResource):
    def retrieve(self, note_id: str, **options: Any) -> Note:
        return self.call(GET, path={"note_id": note_id}, **options)


class AsyncNotes(AsyncAPIResource):
    async def retrieve(self, note_id: str, **options: Any) -> Note:
        return await self.call(GET, path={"note_id": note_id}, **options)


class Fake:
    """Answers each request with what the test wants, and keeps it."""

    def __init__(self, answer: Optional[Callable[[httpx.Request], httpx.Response]] = None) -> None:
        self.asked: List[httpx.Request] = []
        self.answer = answer or (lambda request: httpx.Response(200, json={"id": "n"}, headers={"x-notes-id": "q"}))

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request)
        return self.answer(request)

    def client(self, service: Service, **settings: Any) -> Client:
        cls = type("NotesClient", (Client,), {"service": service, "__module__": "notes"})
        http_client = httpx.Client(transport=httpx.MockTransport(self), follow_redirects=True)
        policy = RetryPolicy(initial_delay=0.001, max_delay=0.001)
        settings = {"api_key": "user:key", "base_url": "https://notes.test", "retry_policy": policy, **settings}
        client: Client = cls(http_client=http_client, **settings)
        return client

    def async_client(self, service: Service) -> AsyncClient:
        cls = type("AsyncNotesClient", (AsyncClient,), {"service": service, "__module__": "notes"})
        http_client = httpx.AsyncClient(transport=httpx.MockTransport(self), follow_redirects=True)
        client: AsyncClient = cls(api_key="user:key", base_url="https://notes.test", http_client=http_client)
        return client


def failing(status: int, **answer: Any) -> Fake:
    return Fake(lambda request: httpx.Response(status, **answer))


SCHEMES: Dict[str, Any] = {
    "bearer": (None, {"authorization": "Bearer user:key"}, b""),
    "header": (KeyHeader("X-Notes-Key"), {"x-notes-key": "user:key"}, b""),
    "prefixed": (KeyHeader("Authorization", "Token "), {"authorization": "Token user:key"}, b""),
    "query": (KeyParameter("notes_key"), {}, b"notes_key=user%3Akey"),
    "basic": (BasicKey(), {"authorization": "Basic dXNlcjprZXk="}, b""),
}


@pytest.mark.parametrize("name", SCHEMES)
@pytest.mark.parametrize("key", ["user:key", lambda: "user:key"], ids=["key", "function"])
def test_keys_travel_as_the_service_says(name: str, key: Any) -> None:
    scheme, headers, query = SCHEMES[name]
    fake = Fake()
    Notes(fake.client(Service(key=scheme), api_key=key)).retrieve("n")
    request = fake.asked[0]
    assert {each: request.headers[each] for each in ("authorization", "x-notes-key") if each in request.headers} == (
        headers
    )
    assert request.url.query == query


@pytest.mark.parametrize("name", SCHEMES)
def test_operations_without_security_send_no_key(name: str) -> None:
    fake = Fake()
    notes = Notes(fake.client(Service(key=SCHEMES[name][0]), api_key="", _enforce_credentials=False))
    notes.call(HEALTH)
    assert fake.asked[0].url.query == b""
    assert not {"authorization", "x-notes-key"} & {*fake.asked[0].headers}
    with pytest.raises(ConfigurationError, match="Could not resolve authentication"):
        notes.retrieve("n")
    assert len(fake.asked) == 1


def test_a_service_may_need_no_key() -> None:
    fake = Fake()
    Notes(fake.client(Service(needs_key=False), api_key=None)).retrieve("n")
    assert "authorization" not in fake.asked[0].headers
    with pytest.raises(ConfigurationError, match="Missing credentials"):
        fake.client(Service(), api_key=None)
    fake.client(Service(key=KeyHeader("X-Notes-Key")), api_key=None, default_headers={"x-notes-key": "k"})


def test_bad_keys_and_names_are_refused() -> None:
    with pytest.raises(ConfigurationError, match="'X Key' cannot be the name of a header"):
        KeyHeader("X Key")
    for scheme, key in ((KeyHeader("X-Notes-Key"), "a\nb"), (BasicKey(), "no colon")):
        with pytest.raises(ArgumentError, match="API key"):
            Notes(Fake().client(Service(key=scheme), api_key=key)).retrieve("n")


@pytest.mark.parametrize("name", ["header", "query"])
def test_keys_are_secret_everywhere(name: str, caplog: pytest.LogCaptureFixture) -> None:
    fake = failing(404)
    with caplog.at_level(logging.DEBUG, logger="notes"), pytest.raises(NotFoundError) as caught:
        Notes(fake.client(Service(key=SCHEMES[name][0]), api_key="hush-hush")).retrieve("n")
    assert "hush-hush" in str([*fake.asked[0].headers.raw, fake.asked[0].url])
    assert caplog.records
    assert "hush-hush" not in caplog.text
    assert b"hush-hush" not in pickle.dumps(caught.value)


def test_keys_do_not_follow_to_another_origin() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.host == "notes.test":
            return httpx.Response(307, headers={"location": "https://other.test/"})
        return httpx.Response(200, json={"id": "n"})

    fake = Fake(answer)
    Notes(fake.client(Service(key=KeyHeader("X-Plain")))).retrieve("n")
    assert ["x-plain" in request.headers for request in fake.asked] == [True, False]


def test_errors_are_read_where_the_service_has_them() -> None:
    body = {"faults": [{"text": "No such note.", "number": 7, "kind": "missing", "field": "note_id"}]}
    shape = ErrorShape("faults.0.text", "faults.0.number", "faults.0.kind", "faults.0.field")
    service = Service(errors=shape, request_id_header="x-notes-id")
    with pytest.raises(NotFoundError, match=r"^Error code: 404 - No such note\.$") as caught:
        Notes(failing(404, json=body, headers={"x-notes-id": "q"}).client(service)).retrieve("n")
    error = caught.value
    assert (error.code, error.type, error.param) == ("7", "missing", "note_id")
    assert (error.body, error.request_id) == (body, "q")
    with pytest.raises(NotFoundError, match=r"404 - Elsewhere\.") as caught:
        Notes(failing(404, json={"message": "Elsewhere."}).client(service)).retrieve("n")
    assert caught.value.code is None


def test_request_ids_have_the_header_of_the_service() -> None:
    notes = Notes(Fake().client(Service(request_id_header="X-Notes-Id")))
    assert notes.retrieve("n")._request_id == "q"
    assert notes.with_raw_response.retrieve("n").request_id == "q"


@pytest.mark.parametrize(
    ("array_format", "query"),
    [("brackets", b"tags[]=a&tags[]=b"), ("repeat", b"tags=a&tags=b"), ("comma", b"tags=a%2Cb")],
)
def test_arrays_are_written_as_the_service_takes_them(array_format: Any, query: bytes) -> None:
    fake = Fake()
    client = fake.client(Service(array_format=array_format))
    Notes(client).call(HEALTH, query={"tags": ["a", "b"]})
    Notes(client.with_options(timeout=3)).call(HEALTH, query={"tags": ["a", "b"]})
    assert [request.url.query.replace(b"%5B%5D", b"[]") for request in fake.asked] == [query, query]
    form = client.post("/notes", cast_to=str, body={"tags": ["a"]}, options={"headers": {"Content-Type": FORM}})
    assert form is not None
    assert fake.asked[-1].read().replace(b"%5B%5D", b"[]") == query.partition(b"&")[0].partition(b"%2C")[0]


def test_a_way_to_write_arrays_that_there_is_not() -> None:
    with pytest.raises(ArgumentError, match="`array_format` must be one of comma, repeat, indices, brackets"):
        Notes(Fake().client(Service(array_format="lists"))).call(HEALTH, query={"tags": ["a"]})  # type: ignore[arg-type]


def test_all_attempts_send_one_idempotency_key() -> None:
    fake = failing(503)
    notes = Notes(fake.client(Service(idempotency_header="X-Once"), max_retries=1))
    with pytest.raises(APIError):
        notes.call(CREATE, body={})
    first, second = [request.headers["x-once"] for request in fake.asked]
    assert first == second
    with pytest.raises(APIError):
        notes.call(CREATE, body={}, idempotency_key="mine", max_retries=0)
    assert fake.asked[2].headers["x-once"] == "mine"
    with pytest.raises(APIError):
        notes.retrieve("n", max_retries=0)
    assert "x-once" not in fake.asked[3].headers


@pytest.mark.parametrize(
    ("rules", "status", "answer", "attempts"),
    [
        (RetryRules(), 503, {}, 2),
        (RetryRules(), 418, {}, 1),
        (RetryRules(statuses=(418,)), 418, {}, 2),
        (RetryRules(statuses=(418,)), 429, {}, 1),
        (RetryRules(server_errors=False), 503, {}, 1),
        (RetryRules(verdict_header="x-again"), 418, {"headers": {"x-again": "true"}}, 2),
        (RetryRules(verdict_header=None), 503, {"headers": {"x-should-retry": "false"}}, 2),
        (RetryRules(final_codes=("spent",)), 429, {"json": {"error": {"code": "spent"}}}, 1),
        (RetryRules(), 429, {"json": {"error": {"code": "spent"}}}, 2),
    ],
)
def test_failures_are_repeated_as_the_service_allows(rules: Any, status: int, answer: Any, attempts: int) -> None:
    fake = failing(status, **answer)
    with pytest.raises(APIError) as caught:
        Notes(fake.client(Service(retries=rules), max_retries=1)).retrieve("n")
    assert len(fake.asked) == attempts
    assert caught.value.retryable is (attempts == 2)
    assert pickle.loads(pickle.dumps(caught.value)).retryable is (attempts == 2)


def test_the_service_names_the_headers_with_the_time_to_wait() -> None:
    waits: List[float] = []
    fake = failing(503, headers={"x-wait-ms": "3", "retry-after": "9"})
    policy = RetryPolicy(on_retry=lambda event: waits.append(event.delay))
    service = Service(retries=RetryRules(delay_headers=("x-wait-ms",)))
    with pytest.raises(APIError):
        Notes(fake.client(service, max_retries=1, retry_policy=policy)).retrieve("n")
    assert waits == [0.003]


@pytest.mark.parametrize(
    ("last_events", "body", "complete"),
    [
        ((), b"", True),
        ((), b"data: [DONE]\n\n", True),
        (("[DONE]",), b"data: [DONE]\n\n", True),
        (("[DONE]",), b"", False),
        (("END",), b"data: END\n\n", True),
        (("END",), b"data: END", True),
        (("END",), b"", False),
        (("closed",), b'event: closed\ndata: {"id": "last"}\n\n', True),
        (("closed",), b"", False),
    ],
)
def test_streams_end_as_the_service_says(last_events: Any, body: bytes, complete: bool) -> None:
    content = b'event: thread.note\ndata: {"id": "1"}\n\n' + body
    fake = Fake(lambda request: httpx.Response(200, content=content))
    stream = Notes(fake.client(Service(last_events=last_events))).call(WATCH)
    assert next(stream) == Note(id="1")  # what the name says is of no meaning here
    if complete:
        list(stream)
    else:
        with pytest.raises(StreamTruncatedError):
            list(stream)


def test_errors_in_streams_have_the_shape_of_the_service() -> None:
    content = b'event: error\ndata: {"fault": {"text": "Stop.", "number": 3}}\n\n'
    fake = Fake(lambda request: httpx.Response(200, content=content))
    service = Service(errors=ErrorShape("fault.text", "fault.number"), error=NotesError)
    with pytest.raises(NotesError, match=r"^Stop\.$") as caught:
        list(Notes(fake.client(service)).call(WATCH))
    assert isinstance(caught.value, APIError)
    assert caught.value.code == "3"


def test_nothing_tells_of_the_process_unless_the_service_wants_it() -> None:
    for wanted in (False, True):
        fake = Fake()
        notes = Notes(fake.client(Service(stainless_headers=wanted, user_agent="notes/1")))
        notes.retrieve("n")
        notes.with_raw_response.retrieve("n")
        with notes.with_streaming_response.retrieve("n") as response:
            assert response.parse() == Note(id="n")
        for request in fake.asked:
            assert any("stainless" in name for name in request.headers) is wanted
            assert request.headers["user-agent"] == "notes/1"


# The tree of errors


def raised(action: Callable[[], object]) -> Any:
    with pytest.raises(NotesError) as caught:
        action()
    return caught.value


@pytest.mark.parametrize(
    ("fake", "expected"),
    [
        (failing(404), MissingNoteError),
        (failing(500), APIError),
        (failing(200, content=b"<html>"), UnexpectedResponseError),
        (failing(307, headers={"location": "https://x:99999/"}), APIConnectionError),
    ],
)
def test_errors_of_calls_are_of_the_clients_own_tree(fake: Fake, expected: Any) -> None:
    service = Service(error=NotesError)
    error = raised(lambda: Notes(fake.client(service, max_retries=0)).retrieve("n"))
    assert isinstance(error, expected)
    assert type(error).__module__ == __name__
    copied = pickle.loads(pickle.dumps(error))
    assert (type(copied), str(copied)) == (type(error), str(error))

    async def run() -> None:
        await AsyncNotes(fake.async_client(service)).retrieve("n", max_retries=0)

    assert type(raised(lambda: anyio.run(run))) is type(error)


def test_other_errors_are_of_the_tree_too() -> None:
    service = Service(error=NotesError, name="Notes", environment={"api_key": "NOTES_API_KEY"})
    missing = raised(lambda: Fake().client(service, api_key=None))
    assert "credentials of Notes" in str(missing)
    assert "NOTES_API_KEY" in str(missing)
    assert isinstance(missing, ConfigurationError)
    assert isinstance(raised(lambda: Notes(Fake().client(service)).retrieve("..")), ArgumentError)
    raw = Notes(failing(200, content=b"<html>").client(service)).with_raw_response.retrieve("n")
    assert isinstance(raised(raw.parse), UnexpectedResponseError)
    cut = Fake(lambda request: httpx.Response(200, content=b"data: {\n\n"))
    assert isinstance(raised(lambda: list(Notes(cut.client(service)).call(WATCH))), UnexpectedResponseError)


def test_roots_that_are_errors_of_the_kernel() -> None:
    class OwnError(OpenAIError):
        """A root below the kernel's."""

    with pytest.raises(OwnError) as caught:
        Notes(failing(404).client(Service(error=OwnError))).retrieve("n")
    assert isinstance(caught.value, NotFoundError)

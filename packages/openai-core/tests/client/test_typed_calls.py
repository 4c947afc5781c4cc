"""`resource.call` in both flavours: results, pages, streams and options of operations that programs write by hand."""

from __future__ import annotations

import json
import pickle
from typing import Any, Dict, List

import anyio
import httpx
import pytest

from openai_core import (
    AsyncAPIResource,
    AsyncClient,
    AsyncCursorPage,
    AsyncLinkPage,
    AsyncStream,
    BaseAsyncPage,
    BaseModel,
    BasePage,
    BaseSyncPage,
    Client,
    CursorPage,
    HttpxBinaryResponseContent,
    LinkPage,
    Operation,
    Stream,
    SyncAPIResource,
    SyncCursorPage,
    SyncLinkPage,
)
from openai_core.errors import ArgumentError
from openai_core.pages import NoNextPageError, T


class Note(BaseModel):
    id: str


class Part(BaseModel):
    text: str


class RowsPage(BasePage[T]):
    rows: List[T]

    def _get_page_items(self) -> List[T]:
        return self.rows


class NotesPage(BasePage[Note]):
    rows: List[Note]

    def _get_page_items(self) -> List[Note]:
        return self.rows


class OwnStream(Stream[Part]):
    """A stream of the program's own."""


GET = Operation("get", "/notes/{note_id}", Note)
DELETE = Operation("delete", "/notes/{note_id}", None)
AUDIO = Operation("get", "/audio", HttpxBinaryResponseContent)
LIST = Operation("get", "/list", CursorPage[Note])
LINKED = Operation("get", "/linked", LinkPage[Note])
ROWS = Operation("get", "/rows", RowsPage[Note])
NOTES = Operation("get", "/rows", NotesPage)
WATCH = Operation("get", "/watch", Stream[Part])
ASK = Operation("post", "/ask", Note, event=Part)


class Notes(SyncAPIResource):
    def retrieve(self, note_id: str, **options: Any) -> Note:
        return self.call(GET, path={"note_id": note_id}, **options)


class AsyncNotes(AsyncAPIResource):
    async def retrieve(self, note_id: str, **options: Any) -> Note:
        return await self.call(GET, path={"note_id": note_id}, **options)


class Service:
    """Answers by the path, and keeps what it was asked."""

    def __init__(self) -> None:
        self.asked: List[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.asked.append(request)
        name = request.url.path.rpartition("/")[2]
        if name == "watch" or b'"stream":true' in request.content:
            return httpx.Response(200, content=b'data: {"text":"a"}\n\n', headers={"content-type": "text/event-stream"})
        if name == "audio":
            return httpx.Response(200, content=b"abc")
        body: Any = {"id": name}
        if name == "list":
            body = {"data": [{"id": "a"}], "has_more": False}
        elif name == "rows":
            body = {"rows": [{"id": "a"}]}
        elif name == "linked":
            return self.linked(int(request.url.params.get("page", "0")))
        return httpx.Response(200, json=body)

    def linked(self, page: int) -> httpx.Response:
        body: List[Dict[str, str]] = [{"id": str(page)}] if page != 1 else []
        link = {"link": f'</linked?page={page + 1}>; rel="next"'} if page < 2 else {}
        return httpx.Response(200, content=json.dumps(body), headers=link)

    def notes(self) -> Notes:
        transport = httpx.MockTransport(self)
        return Notes(Client(api_key="k", base_url="https://api.test", http_client=httpx.Client(transport=transport)))

    def async_notes(self) -> AsyncNotes:
        http_client = httpx.AsyncClient(transport=httpx.MockTransport(self))
        return AsyncNotes(AsyncClient(api_key="k", base_url="https://api.test", http_client=http_client))


@pytest.fixture
def service() -> Service:
    return Service()


@pytest.fixture(params=["asyncio", "trio"])
def backend(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_a_blocking_resource_gets_what_operations_promise(service: Service) -> None:
    notes = service.notes()
    assert notes.retrieve("n1").id == "n1"
    assert notes.call(DELETE, path={"note_id": "n1"}) is None
    assert notes.call(AUDIO).content == b"abc"
    assert type(notes.call(LIST)) is SyncCursorPage[Note]
    assert [each.id for each in notes.call(LIST)] == ["a"]
    assert type(notes.call(LINKED)) is SyncLinkPage[Note]
    assert [each.id for each in notes.call(LINKED)] == ["0", "2"]  # the page between them is empty
    assert notes.call(ASK).id == "ask"
    for stream in (notes.call(WATCH), notes.call(ASK, body={"stream": True}, stream=True)):
        assert type(stream) is Stream
        assert list(stream) == [Part(text="a")]


def test_an_asynchronous_resource_gets_its_own_flavour_of_them(service: Service, backend: str) -> None:
    async def run() -> None:
        notes = service.async_notes()
        assert (await notes.retrieve("n1")).id == "n1"
        await notes.call(DELETE, path={"note_id": "n1"})
        assert type(await notes.call(LIST)) is AsyncCursorPage[Note]
        assert type(await notes.call(LINKED)) is AsyncLinkPage[Note]
        assert [each.id async for each in notes.call(LINKED)] == ["0", "2"]
        for stream in (await notes.call(WATCH), await notes.call(ASK, body={"stream": True}, stream=True)):
            assert type(stream) is AsyncStream
            assert [part async for part in stream] == [Part(text="a")]

    anyio.run(run, backend=backend)


def test_kinds_of_pages_of_the_program_have_both_flavours(service: Service) -> None:
    for operation in (ROWS, NOTES):
        page = service.notes().call(operation)
        assert isinstance(page, BaseSyncPage)
        assert [each.id for each in page] == ["a"]

        async def run(operation: Any = operation) -> None:
            page = await service.async_notes().call(operation)
            assert isinstance(page, BaseAsyncPage)
            assert [each.id async for each in page] == ["a"]

        anyio.run(run)


def test_classes_of_the_program_are_used_as_they_are(service: Service) -> None:
    class FolderPage(BaseSyncPage[Note]):
        rows: List[Note]

        def _get_page_items(self) -> List[Note]:
            return self.rows

    folder = service.notes().call(Operation("get", "/rows", FolderPage))
    assert type(folder) is FolderPage
    assert [each.id for each in folder] == ["a"]
    stream = service.notes().call(Operation("get", "/watch", OwnStream))
    assert type(stream) is OwnStream
    assert list(stream) == [Part(text="a")]


def test_a_page_of_the_other_flavour_is_refused(service: Service) -> None:
    async def run() -> None:
        await service.async_notes().call(Operation("get", "/list", SyncCursorPage[Note]))

    with pytest.raises(ArgumentError, match="SyncCursorPage is a page of the other flavour"):
        anyio.run(run)


@pytest.mark.parametrize("result", [CursorPage, Stream])
def test_results_of_nothing_are_refused(result: Any, service: Service) -> None:
    with pytest.raises(ArgumentError, match=rf"does not say of what; write `{result.__name__}\[Item\]`"):
        service.notes().call(Operation("get", "/list", result))


def test_options_reach_the_request(service: Service) -> None:
    service.notes().retrieve(
        "n1", extra_headers={"X-One": "1"}, extra_query={"two": "2"}, timeout=3, max_retries=0, deadline=60
    )
    request = service.asked[0]
    assert request.headers["x-one"] == "1"
    assert request.url.query == b"two=2"
    assert 0 < request.extensions["timeout"]["read"] <= 3


def test_limits_of_a_call_count() -> None:
    asked: List[httpx.Request] = []

    def fail(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(500, headers={"retry-after": "0.001"})

    client = Client(
        api_key="k", base_url="https://api.test", http_client=httpx.Client(transport=httpx.MockTransport(fail))
    )
    for most in (0, 1):
        with pytest.raises(Exception, match="500"):
            Notes(client).retrieve("n1", max_retries=most)
    assert len(asked) == 3


def test_unknown_options_are_named(service: Service) -> None:
    with pytest.raises(ArgumentError, match="A call has no option 'timout'; the options are body, deadline"):
        service.notes().retrieve("n1", timout=3)
    assert not service.asked


def test_views_work_with_options_alone(service: Service) -> None:
    notes = service.notes()
    assert notes.with_raw_response.retrieve("n1", timeout=3).parse() == Note(id="n1")
    with notes.with_streaming_response.retrieve("n2") as response:
        assert response.parse() == Note(id="n2")

    async def run() -> None:
        notes = service.async_notes()
        raw = await notes.with_raw_response.retrieve("n1")
        assert raw.parse() == Note(id="n1")
        async with notes.with_streaming_response.retrieve("n2") as response:
            assert await response.parse() == Note(id="n2")

    anyio.run(run)


def test_a_link_to_another_origin_is_not_followed() -> None:
    asked: List[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url))
        return httpx.Response(200, json=[{"id": "a"}], headers={"link": "<https://evil.test/notes?key=1>; rel=next"})

    http_client = httpx.Client(transport=httpx.MockTransport(answer))
    client = Client(api_key="k", base_url="https://api.test", http_client=http_client)
    page = SyncAPIResource(client).call(Operation("get", "/notes", LinkPage[Note]))
    assert page.has_next_page()
    with pytest.raises(NoNextPageError, match=r"at another origin, 'https://evil\.test/notes', where the key"):
        page.get_next_page()
    assert asked == ["https://api.test/notes"]
    restored = pickle.loads(pickle.dumps(page))
    assert restored.data[0].id == "a"
    assert not restored.has_next_page()


def test_operations_stay_data() -> None:
    assert Operation[Note] is Operation
    assert Operation("get", "/notes/{note_id}", Note) == GET
    assert repr(GET) == repr(Operation("get", "/notes/{note_id}", Note))

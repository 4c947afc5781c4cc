"""Loading what a first call needs: before it, or in a thread while the event loop goes on."""

from __future__ import annotations

import asyncio
import functools
import os
import subprocess
import sys
import threading
from functools import cached_property
from types import ModuleType, SimpleNamespace
from typing import Any, Callable, List

import anyio
import anyio.lowlevel
import pytest
import trio

from openai_core.aio.client import AsyncClient
from openai_core.aio.flavour import AsyncFlavour
from openai_core.aio.resource import AsyncAPIResource
from openai_core.call import loading_thread
from openai_core.call.async_lists import AsyncPaginator
from openai_core.call.loading import load_certificates, load_for, load_operation, load_resource
from openai_core.call.loading_thread import load_in_thread
from openai_core.models import BaseModel
from openai_core.operations import Operation, types_of
from openai_core.transports.contexts import DeferredContext, shared_ssl_context
from openai_core.transports.library_errors import ClientClosedError


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> str:
    return str(request.param)


class Cat(BaseModel):
    name: str


class Shelf(ModuleType):
    """A module that notes which threads its types were taken in."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.threads: List[threading.Thread] = []

    def __getattr__(self, name: str) -> Any:
        if name != "Cat":
            raise AttributeError(name)
        self.threads.append(threading.current_thread())
        return Cat


class Client(AsyncFlavour):
    """Answers each verb with what it was asked for; has no HTTP client of its own to load."""

    _client = None

    def is_closed(self) -> bool:
        return False

    def __getattr__(self, verb: str) -> Callable[..., Any]:
        async def call(url: str, **arguments: Any) -> Any:
            return arguments["cast_to"]

        return call

    def get_api_list(self, url: str, **arguments: Any) -> AsyncPaginator[Any, Any]:
        return AsyncPaginator(client=self, options=Options(), page_cls=arguments["page"], model=arguments["model"])  # type: ignore[arg-type]

    async def request(self, page_cls: Any, options: Any) -> Any:
        return page_cls


class Options:
    post_parser: Any = None


class Cats(AsyncAPIResource):
    pass


@pytest.mark.anyio
async def test_a_client_that_is_closed_before_its_first_call_says_so(shelf: Shelf) -> None:
    client = AsyncClient(api_key="k", base_url="https://api.test")
    await client.close()
    for page in (None, "Page"):
        with pytest.raises(ClientClosedError, match="closed"):
            await Cats(client)._call(Operation("get", "/cats", types_of("shelf_of_cats").Cat, page=page))


@pytest.fixture
def shelf(monkeypatch: pytest.MonkeyPatch) -> Shelf:
    module = Shelf("shelf_of_cats")
    monkeypatch.setitem(sys.modules, "shelf_of_cats", module)
    return module


@pytest.mark.anyio
async def test_the_first_call_loads_its_types_in_a_thread_and_the_next_ones_load_nothing(shelf: Shelf) -> None:
    operation = Operation("post", "/cats", types_of("shelf_of_cats").Cat)
    cats = Cats(Client())
    assert await cats._call(operation) is Cat
    assert await cats._call(operation) is Cat
    assert len(shelf.threads) == 1
    assert shelf.threads[0] is not threading.current_thread()


@pytest.mark.anyio
async def test_a_list_loads_its_item_type_when_the_first_page_is_asked_for(shelf: Shelf) -> None:
    operation = Operation("get", "/cats", types_of("shelf_of_cats").Cat, page="CursorPage")
    pages = Cats(Client())._call(operation)
    assert isinstance(pages, AsyncPaginator)
    assert not shelf.threads
    page_class = await pages
    assert page_class.__name__.startswith("AsyncCursorPage")
    assert shelf.threads[0] is not threading.current_thread()
    assert pages._model is Cat


@pytest.mark.anyio
async def test_a_list_that_is_looked_into_before_is_loaded_there(shelf: Shelf) -> None:
    pages = Cats(Client())._call(Operation("get", "/cats", types_of("shelf_of_cats").Cat, page="Page"))
    assert not hasattr(pages, "__length_hint__")
    assert not shelf.threads
    assert pages._model is Cat
    assert pages._made() is pages._made()


@pytest.mark.anyio
async def test_a_list_says_how_to_get_at_its_pages(shelf: Shelf) -> None:
    pages = AsyncPaginator[Any, Any](client=Client(), options=Options(), page_cls=Cat, model=Cat)  # type: ignore[arg-type]
    with pytest.raises(AttributeError) as caught:
        pages.data  # noqa: B018
    assert str(caught.value) == (
        "'AsyncPaginator' object has no attribute 'data'; `await` it for the first page, or use `async for`."
    )
    with pytest.raises(AttributeError, match=r"^'AsyncPaginator' object has no attribute '_data'$"):
        pages._data  # noqa: B018


@pytest.mark.anyio
async def test_other_tasks_run_while_something_is_loaded() -> None:
    ticked = threading.Event()

    async def tick() -> None:
        ticked.set()

    def load() -> None:
        assert ticked.wait(10)

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(load_in_thread, "slow", load)
        tasks.start_soon(tick)
    assert not loading_thread._running


@pytest.mark.anyio
async def test_what_is_due_in_the_loop_runs_before_the_thread_begins(anyio_backend_name: str) -> None:
    """A new thread takes the interpreter at once: what waits by then would wait some milliseconds more."""
    happened: List[str] = []
    if anyio_backend_name == "asyncio":
        asyncio.get_running_loop().call_later(0, happened.append, "due")
    else:
        trio.lowlevel.spawn_system_task(_noted, happened)
    await load_in_thread("later", lambda: happened.append("loaded"))
    assert happened == ["due", "loaded"]


async def _noted(happened: List[str]) -> None:
    happened.append("due")


async def some_turns() -> None:
    """More turns of the loop than a load waits before it begins."""
    for _ in range(5):
        await anyio.lowlevel.checkpoint()


@pytest.mark.anyio
async def test_calls_that_start_together_wait_for_one_thread() -> None:
    loads: List[str] = []
    both_wait = threading.Event()

    def load() -> None:
        assert both_wait.wait(10)
        loads.append("once")

    async def release() -> None:
        await some_turns()  # both have been started by then
        both_wait.set()

    async with anyio.create_task_group() as tasks:
        for task in (load_in_thread, load_in_thread):
            tasks.start_soon(task, "together", load)
        tasks.start_soon(release)
    assert loads == ["once"]


@pytest.mark.anyio
async def test_a_caller_that_is_cancelled_does_not_end_it_for_the_others() -> None:
    begun, go_on = threading.Event(), threading.Event()
    loads: List[str] = []

    def load() -> None:
        begun.set()
        assert go_on.wait(10)
        loads.append("done")

    with anyio.CancelScope() as scope:
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(load_in_thread, "cancelled", load)
            while not begun.is_set():
                await anyio.lowlevel.checkpoint()
            scope.cancel()
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(load_in_thread, "cancelled", load)
        await some_turns()  # it waits for what the first caller began by then
        go_on.set()
    assert loads == ["done"]


FIRST_CALL = """
import asyncio, sys
import httpx

loaded_by_httpx = "anyio.to_thread" in sys.modules  # as older ones do
from openai_core.aio.client import AsyncClient
from openai_core.call.loading import load_calls
from openai_core.sync.client import Client

async def ask(client):
    return await client.post("/echo", cast_to=object, body={"a": 1})

flavour, url = sys.argv[1:]
client = (AsyncClient if flavour == "aio" else Client)(api_key="k", base_url=url)
load_calls(client, flavour == "aio")
loaded = {*sys.modules}
answer = asyncio.run(ask(client)) if flavour == "aio" else client.post("/echo", cast_to=object, body={"a": 1})
print(answer["method"], sorted({*sys.modules} - loaded))
print({"encodings.idna", f"openai_core.{flavour}.streams", "openai_core.encoding.long_texts"} - loaded)
print(loaded_by_httpx or ("anyio.to_thread" in loaded) is (flavour == "aio"))
"""


@pytest.mark.parametrize("flavour", ["aio", "sync"])
def test_a_first_call_after_loading_loads_nothing(flavour: str, loopback: Any) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FIRST_CALL, flavour, loopback.url], capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.stderr) == ("POST []\nset()\nTrue\n", "")


@pytest.mark.anyio
async def test_what_cannot_be_loaded_is_an_error_of_the_call_and_is_tried_again() -> None:
    def load() -> None:
        raise ImportError("no such module")

    for _ in range(2):
        with pytest.raises(ImportError, match="no such module"):
            await load_in_thread("missing", load)


@pytest.mark.anyio
async def test_where_no_thread_can_be_started_it_is_loaded_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    def start(self: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    loaded: List[threading.Thread] = []
    with monkeypatch.context() as without_threads:
        without_threads.setattr(threading.Thread, "start", start)
        future = loading_thread._started("no threads", lambda: loaded.append(threading.current_thread()))
    assert future.done()
    assert loaded == [threading.current_thread()]


def test_outside_of_a_loop_it_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    waited: List[str] = []
    future = SimpleNamespace(result=lambda: waited.append("to the end"))
    monkeypatch.setattr(loading_thread, "_started", lambda key, load: future)
    monkeypatch.delitem(sys.modules, "trio", raising=False)
    with pytest.raises(StopIteration):
        load_in_thread("by hand", lambda: None).send(None)
    assert waited == ["to the end"]


def test_the_thread_has_a_name_and_keeps_no_program_alive() -> None:
    seen: List[threading.Thread] = []
    loading_thread._started("named", lambda: seen.append(threading.current_thread())).result(10)
    assert [(thread.name, thread.daemon) for thread in seen] == [("openai-loading", True)]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_forked_child_waits_for_no_thread_of_its_parent() -> None:
    loading_thread._running["of the parent"] = object()  # type: ignore[assignment]
    loading_thread._forget_after_fork()
    assert not loading_thread._running


FORKING = """
import os
from openai_core.call import loading_thread

loading_thread._running["of the parent"] = None
child = os.fork()
if not child:
    os._exit(len(loading_thread._running))
print(os.WEXITSTATUS(os.waitpid(child, 0)[1]), len(loading_thread._running))
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_what_a_parent_loads_is_nothing_to_wait_for_after_a_fork() -> None:
    done = subprocess.run([sys.executable, "-c", FORKING], capture_output=True, text=True, check=True)
    assert done.stdout == "0 1\n"


def test_a_resource_is_loaded_by_the_operations_of_its_module(shelf: Shelf) -> None:
    operation = Operation("get", "/cats", types_of("shelf_of_cats").Cat)
    operations = ModuleType("operations")
    operations.LIST = operation  # type: ignore[attr-defined]
    namespace: Any = {"operations": operations}
    exec("def list(self): ...", namespace)
    load_resource(type("Cats", (), {"list": namespace["list"]})())
    assert operation.is_loaded
    assert operation.result is Cat
    load_resource(object())


def method_of(operations: ModuleType) -> Any:
    """Makes a method of a module that knows these operations."""
    namespace: Any = {"operations": operations}
    exec("def method(self): ...", namespace)
    return namespace["method"]


def operations_with(*each: Operation) -> ModuleType:
    module = ModuleType("operations")
    module.NUMBER = 5  # type: ignore[attr-defined]
    for number, operation in enumerate(each):
        setattr(module, f"CALL_{number}", operation)
    return module


def test_a_resource_is_loaded_with_those_below_it(shelf: Shelf) -> None:
    above, below = (Operation("get", "/cats", types_of("shelf_of_cats").Cat) for _ in range(2))

    class Below:
        list = method_of(operations_with(below))

    class Above:
        list = method_of(operations_with(above))
        below = cached_property(lambda self: Below())

    load_resource(Above())
    assert above.is_loaded
    assert below.is_loaded


@pytest.mark.parametrize(
    "dressed",
    [cached_property, functools.partialmethod, lambda method: functools.wraps(method)(lambda self: None)],
    ids=["property", "partial", "wrapped"],
)
def test_methods_know_their_operations_in_whatever_dress(dressed: Any, shelf: Shelf) -> None:
    operation = Operation("get", "/cats", types_of("shelf_of_cats").Cat)
    method = method_of(operations_with(operation))
    load_resource(type("Cats", (), {"method": dressed(method)})())
    assert operation.is_loaded


def test_an_operation_is_loaded_with_what_reads_its_answers_and_its_events(monkeypatch: pytest.MonkeyPatch) -> None:
    prepared: List[Any] = []
    monkeypatch.setattr("openai_core.responses.readers.reader_of", prepared.append)
    for result, event in ((Cat, None), (Cat, int), (None, int)):
        operation = Operation("get", "/cats", result, event)
        load_operation(operation)
        assert prepared == [type_ for type_ in (result, event) if type_ is not None]
        assert operation.is_loaded
        prepared.clear()


def test_what_the_first_call_of_an_operation_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    loaded: List[Any] = []
    monkeypatch.setattr("openai_core.call.loading.load_calls", lambda *given: loaded.append(given))
    client, operation = Client(), Operation("get", "/cats", Cat)
    load_for(client, True, operation)
    assert loaded == [(client, True)]
    assert operation.is_loaded


def test_certificates_are_read_once_for_all() -> None:
    load_certificates()
    context = shared_ssl_context()
    assert isinstance(context, DeferredContext)
    assert context.is_loaded

"""A chunked upload or a poller that is cancelled leaves nothing behind: no task, no request, no open file."""

from __future__ import annotations

import asyncio
import gc
import pathlib
from typing import Any, List

import anyio
import anyio.lowlevel
import httpx
import pytest


def only_asynchronous(world: Any) -> None:
    if world.flavour == "sync":
        pytest.skip("only the asynchronous clients can be cancelled")


class Stuck:
    """An API that never answers some requests."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.stuck = 0
        self.ended = 0

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        if not request.url.path.endswith(self.path):
            return httpx.Response(200, json={"id": "upload_1", "status": "queued"})
        self.stuck += 1
        try:
            await anyio.sleep_forever()
        finally:
            self.ended += 1
        raise AssertionError

    async def is_reached(self, times: int) -> None:
        while self.stuck < times:
            await anyio.lowlevel.checkpoint()


@pytest.mark.parametrize("limit", [1, 3])
def test_an_upload_in_the_middle_of_its_parts(world: Any, tmp_path: pathlib.Path, limit: int) -> None:
    only_asynchronous(world)
    path = tmp_path / "paper.txt"
    path.write_bytes(bytes(1000))
    api = Stuck("/parts")

    async def use(client: Any) -> int:
        async def upload() -> None:
            await client.uploads.upload_file_chunked(
                file=path, mime_type="text/plain", purpose="batch", part_size=100, max_concurrency=limit
            )

        async with anyio.create_task_group() as tasks:
            tasks.start_soon(upload)
            await api.is_reached(limit)
            tasks.cancel_scope.cancel()
        return _tasks_left(world)

    assert world.call(api, use) == 0
    assert (api.stuck, api.ended) == (limit, limit)
    assert world.sent == ["POST /uploads", *["POST /uploads/upload_1/parts"] * limit]
    gc.collect()  # a handle that is still open warns, and warnings are errors


def test_a_poller_in_the_middle_of_a_look(world: Any) -> None:
    only_asynchronous(world)
    api = Stuck("/videos/v")

    async def use(client: Any) -> int:
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(client.videos.poll, "v")
            await api.is_reached(1)
            tasks.cancel_scope.cancel()
        return _tasks_left(world)

    assert world.call(api, use) == 0
    assert world.sent == ["GET /videos/v"]


def test_a_poller_in_the_middle_of_a_wait(world: Any, script: Any) -> None:
    only_asynchronous(world)
    waits: List[float] = []

    async def use(client: Any) -> int:
        async def sleep(seconds: float) -> None:
            waits.append(seconds)
            await anyio.sleep_forever()

        client._sleep = sleep
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(client.videos.poll, "v")
            while not waits:
                await anyio.lowlevel.checkpoint()
            tasks.cancel_scope.cancel()
        return _tasks_left(world)

    assert world.call(script({"id": "v", "status": "queued"}), use) == 0
    assert world.sent == ["GET /videos/v"]


def test_a_batch_in_the_middle_of_its_uploads(world: Any) -> None:
    only_asynchronous(world)
    api = Stuck("/files")

    async def use(client: Any) -> int:
        async def upload() -> None:
            await client.vector_stores.file_batches.upload_and_poll("vs", files=[b"1", b"2", b"3"], max_concurrency=2)

        async with anyio.create_task_group() as tasks:
            tasks.start_soon(upload)
            await api.is_reached(2)
            tasks.cancel_scope.cancel()
        return _tasks_left(world)

    assert world.call(api, use) == 0
    assert (api.ended, world.sent) == (2, ["POST /files"] * 2)


def _tasks_left(world: Any) -> int:
    """How many tasks there are beside the one that asks; trio knows by itself that there are none."""
    return len(asyncio.all_tasks()) - 1 if world.flavour == "asyncio" else 0

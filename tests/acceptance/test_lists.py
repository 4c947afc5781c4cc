"""Lists: all items, page by page, and the cursor, in both flavours."""

from __future__ import annotations

import pytest

from openai import AsyncOpenAI, OpenAI
from openai_testing import Emulator

JOBS = 45  # as many as the fixture puts there
LIMIT = 20
PAGES = [20, 20, 5]


def test_iterating_fetches_all_pages(emulator: Emulator) -> None:
    jobs = []
    for job in OpenAI().fine_tuning.jobs.list(limit=LIMIT):
        jobs.append(job)  # noqa: PERF402
    assert len({job.id for job in jobs}) == JOBS
    assert len(emulator.requests) == len(PAGES)


@pytest.mark.anyio
async def test_iterating_asynchronously(emulator: Emulator) -> None:
    jobs = []
    async with AsyncOpenAI() as client:
        async for job in client.fine_tuning.jobs.list(limit=LIMIT):
            jobs.append(job)  # noqa: PERF401
    assert len({job.id for job in jobs}) == JOBS
    assert len(emulator.requests) == len(PAGES)


@pytest.mark.usefixtures("server")
def test_page_by_page() -> None:
    page = OpenAI().fine_tuning.jobs.list(limit=LIMIT)
    sizes = [len(page.data)]
    while page.has_next_page():
        info = page.next_page_info()
        assert info is not None
        assert info.params == {"after": page.data[-1].id}
        page = page.get_next_page()
        sizes.append(len(page.data))
    assert sizes == PAGES


@pytest.mark.anyio
@pytest.mark.usefixtures("server")
async def test_page_by_page_asynchronously() -> None:
    async with AsyncOpenAI() as client:
        first_page = await client.fine_tuning.jobs.list(limit=LIMIT)
        assert first_page.has_next_page()
        assert "ftjob-" in str(first_page.next_page_info())
        next_page = await first_page.get_next_page()
    assert len(next_page.data) == PAGES[1]
    assert next_page.data[0].id != first_page.data[0].id


@pytest.mark.usefixtures("server")
def test_the_cursor_is_an_attribute_of_the_page() -> None:
    first_page = OpenAI().fine_tuning.jobs.list(limit=LIMIT)
    assert first_page.after == first_page.data[-1].id


@pytest.mark.anyio
@pytest.mark.usefixtures("server")
async def test_the_cursor_of_an_asynchronous_page() -> None:
    async with AsyncOpenAI() as client:
        first_page = await client.fine_tuning.jobs.list(limit=LIMIT)
    assert first_page.after == first_page.data[-1].id

# /// script
# requires-python = ">=3.8"
# dependencies = ["openai>=3.100"]
# ///
"""Lists that come in pages, in both flavours."""

import asyncio

from openai import AsyncOpenAI, OpenAI


def all_jobs() -> None:
    client = OpenAI()
    jobs = [job.id for job in client.fine_tuning.jobs.list(limit=20)]
    print(f"{len(jobs)} jobs, fetched page by page")


async def page_by_page() -> None:
    async with AsyncOpenAI() as client:
        page = await client.fine_tuning.jobs.list(limit=20)
        while page.has_next_page():
            print(f"{len(page.data)} jobs; to come: {page.next_page_info()}")
            page = await page.get_next_page()
        print(f"{len(page.data)} jobs on the last page")


def main() -> None:
    all_jobs()
    asyncio.run(page_by_page())


if __name__ == "__main__":
    main()

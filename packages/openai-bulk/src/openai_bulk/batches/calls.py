"""The calls of the Batch API that a job needs."""

from __future__ import annotations

from pathlib import Path
from typing import Any, AsyncIterator, Dict, Mapping, Optional

import anyio

from openai_core.transports.library_errors import failure_of

_PART = 32 * 1024 * 1024
_PAGE = 100
_FORM: Any = {"headers": {"Content-Type": "multipart/form-data"}}


class BatchCalls:
    """Uploads, submits, looks and fetches.

    Args:
        client: An asynchronous client of the kernel.
    """

    def __init__(self, client: Any) -> None:
        self._client = client

    async def upload(self, path: Path, name: str) -> str:
        """Uploads an input file, a large one in parts; returns its id.

        Args:
            path: The path of the file.
            name: What it is called at the API.
        """
        file = anyio.Path(path)
        size = (await file.stat()).st_size
        if size > _PART:
            return await self._upload_in_parts(path, name, size)
        files = {"file": (name, await file.read_bytes(), "application/jsonl")}
        made = await self._post("/files", body={"purpose": "batch"}, files=files, options=_FORM)
        return str(made["id"])

    async def _upload_in_parts(self, path: Path, name: str, size: int) -> str:
        body = {"filename": name, "purpose": "batch", "bytes": size, "mime_type": "application/jsonl"}
        upload = await self._post("/uploads", body=body)
        parts = []
        async with await anyio.open_file(path, "rb") as file:
            while True:
                data = await file.read(_PART)
                if not data:
                    break
                files = {"data": ("part", data, "application/octet-stream")}
                made = await self._post(f"/uploads/{upload['id']}/parts", body={}, files=files, options=_FORM)
                parts.append(made["id"])
        done = await self._post(f"/uploads/{upload['id']}/complete", body={"part_ids": parts})
        return str(done["file"]["id"])

    async def submit(self, file_id: str, url: str, metadata: Mapping[str, str]) -> Dict[str, Any]:
        """Makes a batch of an uploaded file.

        Args:
            file_id: The id of the uploaded file of requests.
            url: The endpoint of all requests in it, such as `/v1/responses`.
            metadata: What the batch can be found again by.
        """
        body = {"input_file_id": file_id, "endpoint": url, "completion_window": "24h", "metadata": metadata}
        return await self._post("/batches", body=body)

    async def look(self, batch_id: str) -> Dict[str, Any]:
        """Returns the present state of a batch.

        Args:
            batch_id: The id of the batch.
        """
        found: Dict[str, Any] = await self._client.get(f"/batches/{batch_id}", cast_to=object)
        return found

    async def find(self, metadata: Mapping[str, str]) -> Optional[Dict[str, Any]]:
        """Returns the newest batch that was submitted with this metadata, `None` if there is none.

        Args:
            metadata: All keys and values that it was submitted with.
        """
        after: Optional[str] = None
        while True:
            query = {"limit": _PAGE, **({"after": after} if after else {})}
            page: Any = await self._client.get("/batches", cast_to=object, options={"params": query})
            for batch in page["data"]:
                if batch.get("metadata") == metadata:
                    found: Dict[str, Any] = batch
                    return found
            if not page.get("has_more") or not page["data"]:
                return None
            after = page["data"][-1]["id"]

    async def cancel(self, batch_id: str) -> None:
        """Asks the API to cancel a batch; what it has answered until then is kept there.

        Args:
            batch_id: The id of the batch.
        """
        await self._post(f"/batches/{batch_id}/cancel")

    async def lines(self, file_id: str) -> AsyncIterator[bytes]:
        """Yields the lines of a file while it is being received.

        Args:
            file_id: The id of a result file.
        """
        from openai_core.imports import httpx

        response: Any = await self._client.get(f"/files/{file_id}/content", cast_to=httpx.Response, stream=True)
        rest = b""
        try:
            async for data in _received(response):
                *lines, rest = (rest + data).split(b"\n")
                for line in lines:
                    yield line
        finally:
            await response.aclose()
        if rest:
            yield rest

    async def _post(self, path: str, **arguments: Any) -> Dict[str, Any]:
        made: Dict[str, Any] = await self._client.post(path, cast_to=object, **arguments)
        return made


async def _received(response: Any) -> AsyncIterator[bytes]:
    try:
        async for data in response.aiter_bytes():
            yield data
    except Exception as error:
        failure = failure_of(error, response.request)
        if failure is None:
            raise
        raise failure from error

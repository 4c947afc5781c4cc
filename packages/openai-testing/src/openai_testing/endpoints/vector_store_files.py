"""The files of a vector store: their state, chunks and attributes, one by one and in batches."""

from __future__ import annotations

from typing import Any, Dict, Iterable, List, Optional

from ..content.retrieval import Chunk, chunks
from ..state import State
from ..wire import errors
from ..wire.pagination import page
from ..wire.parameters import Parameters, QueryParameters

STATES = ("in_progress", "completed", "failed", "cancelled")
AUTOMATIC = {"type": "static", "static": {"max_chunk_size_tokens": 800, "chunk_overlap_tokens": 400}}
"""How files are cut unless a request says otherwise."""

Item = Dict[str, Any]


class StoreFiles:
    """The files of one vector store. A file is `in_progress` until it, its list or the store is looked at.

    Args:
        state: Has the files themselves.
        store_id: The identifier of the store.
    """

    def __init__(self, state: State, store_id: str) -> None:
        self._state = state
        self._store_id = store_id
        self.items: Dict[str, Item] = {}
        self._chunks: Dict[str, List[Chunk]] = {}

    def add(self, file_id: str, attributes: Dict[str, Any], strategy: Dict[str, Any]) -> Item:
        """Puts a file into the store. It is returned as it was at first: `in_progress`.

        Args:
            file_id: The id of an uploaded file.
            attributes: What it can be filtered by.
            strategy: How it is cut into chunks.
        """
        self._state.file(file_id, "file_id")
        self.items[file_id] = {
            "id": file_id,
            "object": "vector_store.file",
            "created_at": self._state.now(),
            "vector_store_id": self._store_id,
            "status": "in_progress",
            "usage_bytes": 0,
            "last_error": None,
            "attributes": attributes,
            "chunking_strategy": strategy,
        }
        self._chunks.pop(file_id, None)
        return dict(self.items[file_id])

    def find(self, file_id: str) -> Item:
        """Returns the file, processed. Raises `APIFailure` 404 if the store has none of that identifier.

        Args:
            file_id: The id of the file.
        """
        if file_id not in self.items:
            raise errors.not_found("Vector store file", file_id, "file_id")
        self.process([file_id])
        return self.items[file_id]

    def remove(self, file_id: str) -> Item:
        """Takes a file out of the store; the file itself stays.

        Args:
            file_id: The id of the file.
        """
        self.find(file_id)
        del self.items[file_id]
        self._chunks.pop(file_id, None)
        return {"id": file_id, "object": "vector_store.file.deleted", "deleted": True}

    def page(self, query: QueryParameters, only: Optional[Iterable[str]] = None) -> Dict[str, Any]:
        """Returns one page of the files, or of those named.

        Args:
            query: The query of the request: `limit`, `after`, `order`, `filter`.
            only: The ids of files; `None`, the default, for all.
        """
        self.process(self.items)
        state, named = query.string("filter", STATES), None if only is None else set(only)
        fitting = [item for item in self.items.values() if state in (None, item["status"])]
        return page([item for item in fitting if named is None or item["id"] in named], query)

    def chunks(self, file_id: str) -> List[Chunk]:
        """Returns the chunks of a file; none if it could not be read.

        Args:
            file_id: The id of the file.
        """
        self.process([file_id])
        return self._chunks.get(file_id, [])

    def process(self, file_ids: Iterable[str]) -> None:
        """Cuts the files that wait for it.

        Args:
            file_ids: The ids of files; those that are done are left alone.
        """
        for file_id in file_ids:
            item = self.items.get(file_id)
            if item is not None and item["status"] == "in_progress":
                self._process(item)

    def _process(self, item: Item) -> None:
        stored = self._state.files.get(item["id"])
        try:
            text = stored.content.decode("utf-8") if stored else ""
        except UnicodeDecodeError:
            text = ""
        if not text.strip():
            message = "The file is empty, was deleted, or holds no UTF-8 text."
            item.update(status="failed", last_error={"code": "invalid_file", "message": message})
            return
        static = item["chunking_strategy"]["static"]
        self._chunks[item["id"]] = chunks(text, static["max_chunk_size_tokens"], static["chunk_overlap_tokens"])
        item.update(status="completed", usage_bytes=len(text.encode()))

    def counts(self, only: Optional[Iterable[str]] = None) -> Dict[str, int]:
        """Returns how many files are in which state.

        Args:
            only: The ids of files; `None`, the default, for all.
        """
        items = self.items.values() if only is None else [self.items[each] for each in only if each in self.items]
        counted = {state: sum(item["status"] == state for item in items) for state in STATES}
        return {**counted, "total": len(items)}


def read_strategy(body: Parameters) -> Dict[str, Any]:
    """Reads `chunking_strategy`. Raises `APIFailure` if its sizes are not valid.

    Args:
        body: The body of a request.
    """
    given = body.object("chunking_strategy")
    if given is None or given.required_string("type", ("auto", "static")) == "auto":
        return AUTOMATIC
    given.any("static")
    static = given.object("static")
    assert static is not None
    static.any("max_chunk_size_tokens")
    static.any("chunk_overlap_tokens")
    size = static.integer("max_chunk_size_tokens", 100, 4096) or 100
    overlap = static.integer("chunk_overlap_tokens", 0, size // 2) or 0
    return {"type": "static", "static": {"max_chunk_size_tokens": size, "chunk_overlap_tokens": overlap}}

"""Vector stores: files, batches of files, and search."""

from __future__ import annotations

from typing import Any, Dict, List

from ..content.retrieval import accepts, read_attributes, score
from ..state import State
from ..store import Store
from ..wire import errors
from ..wire.parameters import Parameters
from ..wire.routing import Call, Route
from .vector_store_files import StoreFiles, read_strategy

MAX_FILES = 500
DAY = 86_400

Item = Dict[str, Any]


class VectorStores:
    """Vector stores; what they find is ranked by the emulator's own embeddings.

    Args:
        state: What the endpoints of one emulator share: clock, identifiers, models and files.
    """

    def __init__(self, state: State) -> None:
        self._state = state
        self._stores = Store(state, "Vector store", "vs_", "vector_store")
        self._batches = Store(state, "File batch", "vsfb_", "vector_store.files_batch")
        self._files: Dict[str, StoreFiles] = {}
        self._batched: Dict[str, List[str]] = {}

    def routes(self) -> List[Route]:
        """Returns the verbs and paths that are answered here, each with its handler."""
        one = "/vector_stores/{vector_store_id}"
        file, batch = one + "/files/{file_id}", one + "/file_batches/{batch_id}"
        return [
            Route("POST", "/vector_stores", self.create),
            Route("GET", "/vector_stores", self.list),
            Route("GET", one, self.retrieve),
            Route("POST", one, self.update),
            Route("DELETE", one, self.delete),
            Route("POST", one + "/search", self.search),
            Route("POST", one + "/files", self.add_file),
            Route("GET", one + "/files", self.list_files),
            Route("GET", file, self.retrieve_file),
            Route("POST", file, self.update_file),
            Route("DELETE", file, self.delete_file),
            Route("GET", file + "/content", self.content),
            Route("POST", one + "/file_batches", self.create_batch),
            Route("GET", batch, self.retrieve_batch),
            Route("POST", batch + "/cancel", self.cancel_batch),
            Route("GET", batch + "/files", self.list_batch_files),
        ]

    def create(self, call: Call) -> Item:
        """Answers `POST /vector_stores`.

        Args:
            call: The request, with its body.
        """
        body = call.optional_body
        file_ids, strategy = self._file_ids(body, "file_ids"), read_strategy(body)
        values = {"name": body.string("name") or "", "metadata": body.metadata(), **_expiry(body)}
        now = self._state.now()
        store = self._stores.add(**values, description=body.string("description"), last_active_at=now)
        files = self._files[store["id"]] = StoreFiles(self._state, store["id"])
        for file_id in file_ids:
            files.add(file_id, {}, strategy)
        return self._shown(store)

    def list(self, call: Call) -> Dict[str, Any]:
        """Answers `GET /vector_stores`.

        Args:
            call: The request, with its query.
        """
        result = self._stores.page(call.query)
        return {**result, "data": [self._shown(store) for store in result["data"]]}

    def retrieve(self, call: Call) -> Item:
        """Answers `GET /vector_stores/{vector_store_id}`.

        Args:
            call: The request, with `vector_store_id` in its path.
        """
        store = self._find(call)
        shown = self._shown(store)
        self._files[store["id"]].process(self._files[store["id"]].items)
        return shown

    def update(self, call: Call) -> Item:
        """Answers `POST /vector_stores/{vector_store_id}`.

        Args:
            call: The request, with `vector_store_id` in its path.
        """
        store, body = self._find(call), call.body
        changes: Item = {"name": body.string("name")} if body.given("name") else {}
        changes.update({"metadata": body.metadata()} if body.given("metadata") else {})
        changes.update(_expiry(body) if body.given("expires_after") else {})
        store.update(changes)
        return self._shown(store)

    def delete(self, call: Call) -> Item:
        """Answers `DELETE /vector_stores/{vector_store_id}`.

        Args:
            call: The request, with `vector_store_id` in its path.
        """
        answer = self._stores.remove(self._find(call)["id"])
        del self._files[answer["id"]]
        return answer

    def _shown(self, store: Item) -> Item:
        files, expiry = self._files[store["id"]], store["expires_after"]
        expires_at = store["last_active_at"] + DAY * expiry["days"] if expiry else None
        counts = files.counts()
        status = "in_progress" if counts["in_progress"] else "completed"
        if expires_at is not None and self._state.now() >= expires_at:
            status = "expired"
        used = sum(item["usage_bytes"] for item in files.items.values())
        return {**store, "status": status, "file_counts": counts, "usage_bytes": used, "expires_at": expires_at}

    def search(self, call: Call) -> Dict[str, Any]:
        """Answers `POST /vector_stores/{vector_store_id}/search`.

        Args:
            call: The request, with `vector_store_id` in its path.
        """
        store, body = self._find(call), call.body
        body.any("query")
        queries = body.strings("query")
        most = body.integer("max_num_results", 1, 50) or 10
        ranking, filters = body.object("ranking_options"), body.object("filters")
        threshold = ranking.number("score_threshold", 0, 1) or 0.0 if ranking else 0.0
        store["last_active_at"] = self._state.now()
        found = self._ranked(self._files[store["id"]], " ".join(queries), filters)
        data = [result for result in found if result["score"] >= threshold][:most]
        return {
            "object": "vector_store.search_results.page",
            "search_query": queries,
            "data": data,
            "has_more": False,
            "next_page": None,
        }

    def _ranked(self, files: StoreFiles, query: str, filters: Any) -> List[Item]:
        results: List[Item] = []
        for file_id, item in files.items.items():
            if filters is not None and not accepts(filters, item["attributes"]):
                continue
            stored = self._state.files.get(file_id)
            name = stored.info["filename"] if stored else ""
            for chunk in files.chunks(file_id):
                content = [{"type": "text", "text": chunk.text}]
                facts = {"file_id": file_id, "filename": name, "attributes": item["attributes"], "content": content}
                results.append({**facts, "score": score(query, chunk)})
        return sorted(results, key=lambda result: -float(result["score"]))

    def add_file(self, call: Call) -> Item:
        """Answers `POST /vector_stores/{vector_store_id}/files`.

        Args:
            call: The request, with `vector_store_id` in its path.
        """
        body = call.body
        file_id = body.required_string("file_id")
        return self._files_of(call).add(file_id, read_attributes(body), read_strategy(body))

    def list_files(self, call: Call) -> Dict[str, Any]:
        """Answers `GET /vector_stores/{vector_store_id}/files`.

        Args:
            call: The request, with `vector_store_id` in its path.
        """
        return self._files_of(call).page(call.query)

    def retrieve_file(self, call: Call) -> Item:
        """Answers `GET /vector_stores/{vector_store_id}/files/{file_id}`.

        Args:
            call: The request, with `vector_store_id` and `file_id` in its path.
        """
        return self._files_of(call).find(call.path["file_id"])

    def update_file(self, call: Call) -> Item:
        """Answers `POST /vector_stores/{vector_store_id}/files/{file_id}`.

        Args:
            call: The request, with `vector_store_id` and `file_id` in its path.
        """
        file, body = self._files_of(call).find(call.path["file_id"]), call.body
        file["attributes"] = read_attributes(body)
        return file

    def delete_file(self, call: Call) -> Item:
        """Answers `DELETE /vector_stores/{vector_store_id}/files/{file_id}`.

        Args:
            call: The request, with `vector_store_id` and `file_id` in its path.
        """
        return self._files_of(call).remove(call.path["file_id"])

    def content(self, call: Call) -> Dict[str, Any]:
        """Answers `GET /vector_stores/{vector_store_id}/files/{file_id}/content`.

        Args:
            call: The request, with `vector_store_id` and `file_id` in its path.
        """
        files = self._files_of(call)
        file = files.find(call.path["file_id"])
        stored = self._state.files.get(file["id"])
        text = stored.content.decode("utf-8", "replace") if stored else ""
        return {
            "object": "vector_store.file_content.page",
            "data": [{"type": "text", "text": text}],
            "has_more": False,
            "next_page": None,
        }

    def create_batch(self, call: Call) -> Item:
        """Answers `POST /vector_stores/{vector_store_id}/file_batches`.

        Args:
            call: The request, with `vector_store_id` in its path.
        """
        files, body = self._files_of(call), call.body
        strategy, attributes = read_strategy(body), read_attributes(body)
        entries = list(body.objects("files"))
        file_ids = self._file_ids(body, "file_ids")
        if not entries and not file_ids:
            raise errors.missing("file_ids")
        for file_id in file_ids:
            files.add(file_id, attributes, strategy)
        for entry in entries:
            files.add(entry.required_string("file_id"), read_attributes(entry), read_strategy(entry))
            file_ids.append(entry.required_string("file_id"))
        batch = self._batches.add(vector_store_id=call.path["vector_store_id"], status="in_progress")
        self._batched[batch["id"]] = file_ids
        return self._shown_batch(batch)

    def retrieve_batch(self, call: Call) -> Item:
        """Answers `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}`.

        Args:
            call: The request, with `vector_store_id` and `batch_id` in its path.
        """
        batch = self._batch(call)
        self._finish(batch)
        return self._shown_batch(batch)

    def cancel_batch(self, call: Call) -> Item:
        """Answers `POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel`.

        Args:
            call: The request, with `vector_store_id` and `batch_id` in its path.
        """
        batch, files = self._batch(call), self._files_of(call)
        if batch["status"] == "in_progress":
            batch["status"] = "cancelled"
            for file_id in self._batched[batch["id"]]:
                if files.items.get(file_id, {}).get("status") == "in_progress":
                    files.items[file_id]["status"] = "cancelled"
        return self._shown_batch(batch)

    def list_batch_files(self, call: Call) -> Dict[str, Any]:
        """Answers `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files`.

        Args:
            call: The request, with `vector_store_id` and `batch_id` in its path.
        """
        batch = self._batch(call)
        self._finish(batch)
        return self._files_of(call).page(call.query, self._batched[batch["id"]])

    def _finish(self, batch: Item) -> None:
        if batch["status"] == "in_progress":
            self._files[batch["vector_store_id"]].process(self._batched[batch["id"]])
            batch["status"] = "completed"

    def _batch(self, call: Call) -> Item:
        self._find(call)
        batch = self._batches.find(call.path["batch_id"], "batch_id")
        if batch["vector_store_id"] != call.path["vector_store_id"]:
            raise errors.not_found("File batch", call.path["batch_id"], "batch_id")
        return batch

    def _shown_batch(self, batch: Item) -> Item:
        counts = self._files[batch["vector_store_id"]].counts(self._batched[batch["id"]])
        return {**batch, "file_counts": counts}

    def _find(self, call: Call) -> Item:
        return self._stores.find(call.path["vector_store_id"], "vector_store_id")

    def _files_of(self, call: Call) -> StoreFiles:
        return self._files[self._find(call)["id"]]

    def _file_ids(self, body: Parameters, key: str) -> List[str]:
        file_ids = body.strings(key)
        if len(file_ids) > MAX_FILES:
            raise errors.out_of_range(key, f"{len(file_ids)} files", f"of at most {MAX_FILES} files", "array_too_long")
        for file_id in file_ids:
            self._state.file(file_id, key)
        return list(dict.fromkeys(file_ids))


def _expiry(body: Parameters) -> Item:
    expiry = body.object("expires_after")
    if expiry is None:
        return {"expires_after": None}
    expiry.required_string("anchor", ("last_active_at",))
    expiry.any("days")
    return {"expires_after": {"anchor": "last_active_at", "days": expiry.integer("days", 1, 365)}}

"""Containers of the code interpreter and their files."""

from __future__ import annotations

from typing import Any, Dict, List

from ..state import State
from ..store import Store
from ..wire import errors
from ..wire.messages import Reply
from ..wire.routing import Call, Route

MEMORY = ("1g", "4g", "16g", "64g")

Item = Dict[str, Any]


class Containers:
    """Containers, which expire after some minutes without use, and the files in them.

    Args:
        state: What the endpoints of one emulator share: clock, identifiers, models and files.
    """

    def __init__(self, state: State) -> None:
        self._state = state
        self._containers = Store(state, "Container", "cntr_", "container")
        self._files: Dict[str, Store] = {}
        self._contents: Dict[str, bytes] = {}

    def routes(self) -> List[Route]:
        """Returns the verbs and paths that are answered here, each with its handler."""
        one = "/containers/{container_id}"
        file = one + "/files/{file_id}"
        return [
            Route("POST", "/containers", self.create),
            Route("GET", "/containers", self.list),
            Route("GET", one, self.retrieve),
            Route("DELETE", one, self.delete),
            Route("POST", one + "/files", self.create_file),
            Route("GET", one + "/files", self.list_files),
            Route("GET", file, self.retrieve_file),
            Route("DELETE", file, self.delete_file),
            Route("GET", file + "/content", self.content),
        ]

    def create(self, call: Call) -> Item:
        """Answers `POST /containers`.

        Args:
            call: The request, with its body.
        """
        body = call.body
        name, memory = body.required_string("name"), body.string("memory_limit", MEMORY) or "1g"
        given = [self._state.file(identifier, "file_ids") for identifier in body.strings("file_ids")]
        minutes = 20
        expiry = body.object("expires_after")
        if expiry is not None:
            expiry.required_string("anchor", ("last_active_at",))
            expiry.any("minutes")
            minutes = expiry.integer("minutes", 1, 20) or minutes
        container = self._containers.add(
            name=name,
            status="running",
            memory_limit=memory,
            last_active_at=self._state.now(),
            expires_after={"anchor": "last_active_at", "minutes": minutes},
        )
        self._files[container["id"]] = Store(self._state, "Container file", "cfile_", "container.file")
        for file in given:
            self._add(container, file.info["filename"], file.content, "user")
        return container

    def list(self, call: Call) -> Dict[str, Any]:
        """Answers `GET /containers`.

        Args:
            call: The request, with its query.
        """
        name = call.query.string("name")
        for container in self._containers.items.values():
            self._expire(container)
        return self._containers.page(call.query, only=lambda item: name in (None, item["name"]))

    def retrieve(self, call: Call) -> Item:
        """Answers `GET /containers/{container_id}`.

        Args:
            call: The request, with `container_id` in its path.
        """
        return self._find(call)

    def delete(self, call: Call) -> Item:
        """Answers `DELETE /containers/{container_id}`.

        Args:
            call: The request, with `container_id` in its path.
        """
        answer = self._containers.remove(self._find(call)["id"])
        for identifier in self._files.pop(answer["id"]).items:
            del self._contents[identifier]
        return answer

    def create_file(self, call: Call) -> Item:
        """Answers `POST /containers/{container_id}/files`.

        Args:
            call: The request, with `container_id` in its path.
        """
        container = self._running(call)
        if call.request.headers.get("content-type", "").startswith("multipart/"):
            upload = call.form.file("file")
            return self._add(container, upload.name or "upload", upload.content, "user")
        file = self._state.file(call.body.required_string("file_id"), "file_id")
        return self._add(container, file.info["filename"], file.content, "user")

    def list_files(self, call: Call) -> Dict[str, Any]:
        """Answers `GET /containers/{container_id}/files`.

        Args:
            call: The request, with `container_id` in its path.
        """
        return self._files[self._find(call)["id"]].page(call.query)

    def retrieve_file(self, call: Call) -> Item:
        """Answers `GET /containers/{container_id}/files/{file_id}`.

        Args:
            call: The request, with `container_id` and `file_id` in its path.
        """
        return self._files[self._find(call)["id"]].find(call.path["file_id"], "file_id")

    def delete_file(self, call: Call) -> Item:
        """Answers `DELETE /containers/{container_id}/files/{file_id}`.

        Args:
            call: The request, with `container_id` and `file_id` in its path.
        """
        answer = self._files[self._find(call)["id"]].remove(call.path["file_id"])
        del self._contents[answer["id"]]
        return answer

    def content(self, call: Call) -> Reply:
        """Answers `GET /containers/{container_id}/files/{file_id}/content`.

        Args:
            call: The request, with `container_id` and `file_id` in its path.
        """
        file = self.retrieve_file(call)
        return Reply(200, [("content-type", "application/octet-stream")], self._contents[file["id"]])

    def _add(self, container: Item, name: str, content: bytes, source: str) -> Item:
        path = "/mnt/data/" + name.rpartition("/")[2]
        values = {"container_id": container["id"], "bytes": len(content), "path": path, "source": source}
        file = self._files[container["id"]].add(**values)
        self._contents[file["id"]] = content
        container["last_active_at"] = self._state.now()
        return file

    def _find(self, call: Call) -> Item:
        container = self._containers.find(call.path["container_id"], "container_id")
        self._expire(container)
        return container

    def _expire(self, container: Item) -> None:
        if self._state.now() >= container["last_active_at"] + 60 * container["expires_after"]["minutes"]:
            container["status"] = "expired"

    def _running(self, call: Call) -> Item:
        container = self._find(call)
        if container["status"] != "running":
            raise errors.APIFailure(400, "Container is expired.", code="container_expired")
        return container

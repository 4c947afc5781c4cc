"""Files: upload, list, retrieve, content, delete."""

from __future__ import annotations

from typing import Any, Dict, List

from ..state import State, keep_file
from ..wire import errors
from ..wire.messages import Reply
from ..wire.multipart import Form, parse_form
from ..wire.pagination import page
from ..wire.routing import Call, Route

PURPOSES = ("assistants", "batch", "fine-tune", "vision", "user_data", "evals")
MAX_BYTES = 512 * 1024 * 1024


class Files:
    """Uploaded files, kept in memory.

    Args:
        state: What the endpoints of one emulator share: clock, identifiers, models and files.
    """

    def __init__(self, state: State) -> None:
        self._state = state

    def routes(self) -> List[Route]:
        """Returns the verbs and paths that are answered here, each with its handler."""
        return [
            Route("POST", "/files", self.create),
            Route("GET", "/files", self.list),
            Route("GET", "/files/{file_id}", self.retrieve),
            Route("DELETE", "/files/{file_id}", self.delete),
            Route("GET", "/files/{file_id}/content", self.content),
        ]

    def add(self, name: str, content: bytes, purpose: str = "user_data") -> Dict[str, Any]:
        """Stores a file as an upload would, and returns its API object.

        Args:
            name: The file name.
            content: The whole file, in bytes.
            purpose: One of `PURPOSES`.
        """
        return keep_file(self._state, name, content, purpose)

    def create(self, call: Call) -> Dict[str, Any]:
        """Answers `POST /files`.

        Args:
            call: The request, with its body.
        """
        form = parse_form(call.request)
        upload = form.file("file")
        purpose = form.parameters.required_string("purpose", PURPOSES)
        lifetime = _lifetime(form)
        if len(upload.content) > MAX_BYTES:
            raise errors.failure_of_status(413)
        info = self.add(upload.name or "upload", upload.content, purpose)
        if lifetime is not None:
            info["expires_at"] = info["created_at"] + lifetime
        return info

    def list(self, call: Call) -> Dict[str, Any]:
        """Answers `GET /files`.

        Args:
            call: The request, with its query.
        """
        query = call.query
        purpose = query.string("purpose")
        infos = [file.info for file in self._state.files.values() if purpose in (None, file.info["purpose"])]
        return page(infos, query, limit=10_000, maximum=10_000)

    def retrieve(self, call: Call) -> Dict[str, Any]:
        """Answers `GET /files/{file_id}`.

        Args:
            call: The request, with `file_id` in its path.
        """
        return self._state.file(call.path["file_id"]).info

    def delete(self, call: Call) -> Dict[str, Any]:
        """Answers `DELETE /files/{file_id}`.

        Args:
            call: The request, with `file_id` in its path.
        """
        identifier = self._state.file(call.path["file_id"]).info["id"]
        del self._state.files[identifier]
        return {"id": identifier, "object": "file", "deleted": True}

    def content(self, call: Call) -> Reply:
        """Answers `GET /files/{file_id}/content`.

        Args:
            call: The request, with `file_id` in its path.
        """
        file = self._state.file(call.path["file_id"])
        # A header field holds ASCII; other characters and quotes of a name would break it.
        name = "".join(c if " " <= c <= "~" and c not in '"\\' else "_" for c in file.info["filename"])
        headers = [
            ("content-type", "application/octet-stream"),
            ("content-disposition", f'attachment; filename="{name}"'),
        ]
        return Reply(200, headers, file.content)


def _lifetime(form: Form) -> Any:
    expiry = form.parameters.object("expires_after")
    if expiry is None:
        return None
    expiry.required_string("anchor", ("created_at",))
    text = expiry.required_string("seconds")
    if not text.isascii() or not text.isdigit() or not 3600 <= int(text[:10]) <= 2_592_000:
        raise errors.out_of_range("expires_after.seconds", text, "from 3600 to 2592000", "invalid_value")
    return int(text)

"""Uploads: parts that become a file once they are complete."""

from __future__ import annotations

import hashlib
from typing import Any, Dict, List

from ..state import State, keep_file
from ..store import Store
from ..wire import errors
from ..wire.routing import Call, Route
from .files import MAX_BYTES, PURPOSES

LIFETIME = 3600
"""Seconds after which an upload that is not complete expires."""

MAX_PART_BYTES = 64 * 1024 * 1024

Item = Dict[str, Any]


class Uploads:
    """Uploads of large files in parts.

    Args:
        state: What the endpoints of one emulator share: clock, identifiers, models and files.
    """

    def __init__(self, state: State) -> None:
        self._state = state
        self._uploads = Store(state, "Upload", "upload_", "upload")
        self._parts: Dict[str, Dict[str, bytes]] = {}
        self._lifetimes: Dict[str, Any] = {}

    def routes(self) -> List[Route]:
        """Returns the verbs and paths that are answered here, each with its handler."""
        return [
            Route("POST", "/uploads", self.create),
            Route("POST", "/uploads/{upload_id}/parts", self.add_part),
            Route("POST", "/uploads/{upload_id}/complete", self.complete),
            Route("POST", "/uploads/{upload_id}/cancel", self.cancel),
        ]

    def create(self, call: Call) -> Item:
        """Answers `POST /uploads`.

        Args:
            call: The request, with its body.
        """
        body = call.body
        size = body.integer("bytes", 0, 8 * 1024**3)
        values = {"filename": body.required_string("filename"), "purpose": body.required_string("purpose", PURPOSES)}
        body.required_string("mime_type")
        if size is None:
            raise errors.missing("bytes")
        expiry = body.object("expires_after")
        lifetime = None
        if expiry is not None:
            expiry.required_string("anchor", ("created_at",))
            expiry.any("seconds")
            lifetime = expiry.integer("seconds", 3600, 2_592_000)
        expires = self._state.now() + LIFETIME
        upload = self._uploads.add(bytes=size, status="pending", expires_at=expires, file=None, **values)
        self._parts[upload["id"]] = {}
        self._lifetimes[upload["id"]] = lifetime
        return upload

    def add_part(self, call: Call) -> Item:
        """Answers `POST /uploads/{upload_id}/parts`.

        Args:
            call: The request, with `upload_id` in its path.
        """
        upload = self._pending(call)
        data = call.form.file("data").content
        if len(data) > MAX_PART_BYTES:
            raise errors.failure_of_status(413)
        parts = self._parts[upload["id"]]
        if sum(len(part) for part in parts.values()) + len(data) > upload["bytes"]:
            message = f"The parts are larger than the {upload['bytes']} bytes of the upload."
            raise errors.APIFailure(400, message, param="data")
        identifier = self._state.identifiers.new("part_")
        parts[identifier] = data
        return {
            "id": identifier,
            "object": "upload.part",
            "created_at": self._state.now(),
            "upload_id": upload["id"],
        }

    def complete(self, call: Call) -> Item:
        """Answers `POST /uploads/{upload_id}/complete`.

        Args:
            call: The request, with `upload_id` in its path.
        """
        upload, body = self._pending(call), call.body
        body.any("part_ids")
        content = self._joined(upload["id"], body.strings("part_ids"))
        if len(content) != upload["bytes"]:
            message = f"The upload has {upload['bytes']} bytes, but its parts have {len(content)}."
            raise errors.APIFailure(400, message, param="part_ids")
        checksum = body.string("md5")
        if checksum is not None and checksum.lower() != hashlib.md5(content).hexdigest():
            raise errors.APIFailure(400, "The MD5 checksum is not that of the parts.", param="md5")
        if len(content) > MAX_BYTES:
            raise errors.failure_of_status(413)
        info = keep_file(self._state, upload["filename"], content, upload["purpose"])
        if self._lifetimes[upload["id"]] is not None:
            info["expires_at"] = info["created_at"] + self._lifetimes[upload["id"]]
        upload.update(status="completed", file=info)
        return upload

    def _joined(self, identifier: str, part_ids: List[str]) -> bytes:
        parts = self._parts[identifier]
        for number, part_id in enumerate(part_ids):
            if part_id not in parts or part_id in part_ids[:number]:
                message = f"'{part_id[:100]}' is no part of this upload, or occurs twice."
                raise errors.APIFailure(400, message, param=f"part_ids[{number}]", code="invalid_value")
        return b"".join(parts[part_id] for part_id in part_ids)

    def cancel(self, call: Call) -> Item:
        """Answers `POST /uploads/{upload_id}/cancel`.

        Args:
            call: The request, with `upload_id` in its path.
        """
        upload = self._pending(call)
        upload["status"] = "cancelled"
        return upload

    def _pending(self, call: Call) -> Item:
        upload = self._uploads.find(call.path["upload_id"], "upload_id")
        if upload["status"] == "pending" and self._state.now() >= upload["expires_at"]:
            upload["status"] = "expired"
        if upload["status"] != "pending":
            message = f"The upload is {upload['status']}; only a pending one can be changed."
            raise errors.APIFailure(400, message, code="invalid_upload_status")
        return upload

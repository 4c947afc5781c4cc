"""Skills: bundles of files with a `SKILL.md`, in versions."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from typing import Any, Dict, List, Tuple

from ..state import State
from ..store import Store
from ..wire import errors
from ..wire.messages import Reply
from ..wire.multipart import Form, UploadedFile
from ..wire.pagination import page
from ..wire.routing import Call, Route

MANIFEST = "SKILL.md"

_FIELD = re.compile(r"^(name|description):\s*(.+?)\s*$", re.MULTILINE)

Item = Dict[str, Any]


class Skills:
    """Skills; each upload of one makes a version, counted from 1.

    Args:
        state: What the endpoints of one emulator share: clock, identifiers, models and files.
    """

    def __init__(self, state: State) -> None:
        self._state = state
        self._skills = Store(state, "Skill", "skill_", "skill")
        self._versions: Dict[str, Dict[str, Item]] = {}
        self._bundles: Dict[str, bytes] = {}

    def routes(self) -> List[Route]:
        """Returns the verbs and paths that are answered here, each with its handler."""
        one = "/skills/{skill_id}"
        version = one + "/versions/{version}"
        return [
            Route("POST", "/skills", self.create),
            Route("GET", "/skills", self.list),
            Route("GET", one, self.retrieve),
            Route("POST", one, self.update),
            Route("DELETE", one, self.delete),
            Route("GET", one + "/content", self.content),
            Route("POST", one + "/versions", self.create_version),
            Route("GET", one + "/versions", self.list_versions),
            Route("GET", version, self.retrieve_version),
            Route("DELETE", version, self.delete_version),
            Route("GET", version + "/content", self.version_content),
        ]

    def create(self, call: Call) -> Item:
        """Answers `POST /skills`.

        Args:
            call: The request, with its body.
        """
        bundle = _bundle(call.form)
        skill = self._skills.add(default_version="1", latest_version="1", name="", description="")
        self._versions[skill["id"]] = {}
        version = self._add_version(skill, bundle)
        skill.update(name=version["name"], description=version["description"])
        return skill

    def list(self, call: Call) -> Dict[str, Any]:
        """Answers `GET /skills`.

        Args:
            call: The request, with its query.
        """
        return self._skills.page(call.query)

    def retrieve(self, call: Call) -> Item:
        """Answers `GET /skills/{skill_id}`.

        Args:
            call: The request, with `skill_id` in its path.
        """
        return self._find(call)

    def update(self, call: Call) -> Item:
        """Answers `POST /skills/{skill_id}`.

        Args:
            call: The request, with `skill_id` in its path.
        """
        skill, number = self._find(call), call.body.required_string("default_version")
        self._set_default(skill, self._version(skill, number))
        return skill

    def delete(self, call: Call) -> Item:
        """Answers `DELETE /skills/{skill_id}`.

        Args:
            call: The request, with `skill_id` in its path.
        """
        answer = self._skills.remove(self._find(call)["id"])
        for version in self._versions.pop(answer["id"]).values():
            del self._bundles[version["id"]]
        return answer

    def content(self, call: Call) -> Reply:
        """Answers `GET /skills/{skill_id}/content`.

        Args:
            call: The request, with `skill_id` in its path.
        """
        skill = self._find(call)
        return self._zip(self._version(skill, skill["default_version"]))

    def create_version(self, call: Call) -> Item:
        """Answers `POST /skills/{skill_id}/versions`.

        Args:
            call: The request, with `skill_id` in its path.
        """
        skill, form = self._find(call), call.form
        bundle = _bundle(form)
        version = self._add_version(skill, bundle)
        if form.fields.get("default") in ("true", True):
            self._set_default(skill, version)
        return version

    def list_versions(self, call: Call) -> Dict[str, Any]:
        """Answers `GET /skills/{skill_id}/versions`.

        Args:
            call: The request, with `skill_id` in its path.
        """
        return page(list(self._versions[self._find(call)["id"]].values()), call.query)

    def retrieve_version(self, call: Call) -> Item:
        """Answers `GET /skills/{skill_id}/versions/{version}`.

        Args:
            call: The request, with `skill_id` and `version` in its path.
        """
        return self._version(self._find(call), call.path["version"])

    def delete_version(self, call: Call) -> Item:
        """Answers `DELETE /skills/{skill_id}/versions/{version}`.

        Args:
            call: The request, with `skill_id` and `version` in its path.
        """
        skill = self._find(call)
        version = self._version(skill, call.path["version"])
        if version["version"] == skill["default_version"]:
            raise errors.APIFailure(400, "The default version of a skill cannot be deleted.", param="version")
        del self._versions[skill["id"]][version["version"]], self._bundles[version["id"]]
        skill["latest_version"] = max(self._versions[skill["id"]], key=int)
        deleted = {"id": version["id"], "object": "skill.version.deleted", "deleted": True}
        return {**deleted, "version": version["version"]}

    def version_content(self, call: Call) -> Reply:
        """Answers `GET /skills/{skill_id}/versions/{version}/content`.

        Args:
            call: The request, with `skill_id` and `version` in its path.
        """
        return self._zip(self.retrieve_version(call))

    def _add_version(self, skill: Item, bundle: Tuple[bytes, str, str]) -> Item:
        content, name, description = bundle
        versions = self._versions[skill["id"]]
        number = str(max(map(int, versions), default=0) + 1)
        versions[number] = {
            "id": self._state.identifiers.new("skillver_"),
            "object": "skill.version",
            "created_at": self._state.now(),
            "skill_id": skill["id"],
            "version": number,
            "name": name,
            "description": description,
        }
        self._bundles[versions[number]["id"]] = content
        skill["latest_version"] = number
        return versions[number]

    def _set_default(self, skill: Item, version: Item) -> None:
        skill.update(default_version=version["version"], name=version["name"], description=version["description"])

    def _find(self, call: Call) -> Item:
        return self._skills.find(call.path["skill_id"], "skill_id")

    def _version(self, skill: Item, number: str) -> Item:
        chosen = skill["latest_version"] if number == "latest" else number
        if chosen not in self._versions[skill["id"]]:
            raise errors.not_found("Skill version", number, "version")
        return self._versions[skill["id"]][chosen]

    def _zip(self, version: Item) -> Reply:
        return Reply(200, [("content-type", "application/zip")], self._bundles[version["id"]])


def _bundle(form: Form) -> Tuple[bytes, str, str]:
    """Returns the ZIP archive of an upload, and the name and description that its manifest gives."""
    uploads = [file for name in ("files", "files[]") for file in form.files.get(name, [])]
    if not uploads:
        raise errors.missing("files")
    first = uploads[0].content
    content = first if len(uploads) == 1 and first.startswith(b"PK") else _zipped(uploads)
    manifest = _manifest(content)
    fields = dict(_FIELD.findall(manifest))
    name = fields.get("name") or "skill"
    return content, name.strip("\"'"), fields.get("description", "").strip("\"'")


def _zipped(uploads: List[UploadedFile]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for number, upload in enumerate(uploads):
            # A fixed time keeps the archive, like all answers, the same in every run.
            archive.writestr(zipfile.ZipInfo(upload.name or f"file{number}"), upload.content)
    return buffer.getvalue()


def _manifest(content: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = [name for name in archive.namelist() if name.rpartition("/")[2] == MANIFEST]
            if names and archive.getinfo(names[0]).file_size < 1_000_000:
                return archive.read(names[0]).decode("utf-8", "replace")
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError, ValueError, zlib.error):
        raise errors.APIFailure(400, "The upload is no readable ZIP archive.", param="files") from None
    message = f"The upload has no {MANIFEST}."
    raise errors.APIFailure(400, message, param="files", code="missing_skill_manifest")

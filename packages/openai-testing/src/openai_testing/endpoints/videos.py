"""Videos: jobs with a life, and characters for them."""

from __future__ import annotations

import zlib
from typing import Any, Dict, List, Optional

from ..content import media
from ..state import State
from ..store import Store
from ..wire import errors
from ..wire.messages import Reply
from ..wire.parameters import Parameters
from ..wire.routing import Call, Route

SIZES = ("720x1280", "1280x720", "1024x1792", "1792x1024", "1080x1920", "1920x1080")
DAY = 86_400

# A file type box and an empty media data box (ISO/IEC 14496-12): a container without pictures.
_MP4 = b"\x00\x00\x00\x18ftypisom\x00\x00\x02\x00isommp41\x00\x00\x00\x08mdat"
_STEPS = {"queued": ("in_progress", 50), "in_progress": ("completed", 100)}

Item = Dict[str, Any]


class Videos:
    """A video takes one step each time it is retrieved: `queued`, `in_progress`, `completed`.

    Args:
        state: What the endpoints of one emulator share: clock, identifiers, models and files.
    """

    def __init__(self, state: State) -> None:
        self._state = state
        self._videos = Store(state, "Video", "video_", "video")
        self._characters = Store(state, "Character", "char_", "character")

    def routes(self) -> List[Route]:
        """Returns the verbs and paths that are answered here, each with its handler."""
        one = "/videos/{video_id}"
        return [
            Route("POST", "/videos", self.create),
            Route("GET", "/videos", self.list),
            Route("POST", "/videos/edits", self.derive),
            Route("POST", "/videos/extensions", self.derive),
            Route("POST", "/videos/characters", self.create_character),
            Route("GET", "/videos/characters/{character_id}", self.retrieve_character),
            Route("GET", one, self.retrieve),
            Route("DELETE", one, self.delete),
            Route("GET", one + "/content", self.content),
            Route("POST", one + "/remix", self.remix),
        ]

    def create(self, call: Call) -> Item:
        """Answers `POST /videos`.

        Args:
            call: The request, with its body.
        """
        return self._add(call.form.parameters)

    def list(self, call: Call) -> Dict[str, Any]:
        """Answers `GET /videos`.

        Args:
            call: The request, with its query.
        """
        return self._videos.page(call.query)

    def retrieve(self, call: Call) -> Item:
        """Answers `GET /videos/{video_id}`.

        Args:
            call: The request, with `video_id` in its path.
        """
        video = self._find(call)
        if video["status"] in _STEPS:
            video["status"], video["progress"] = _STEPS[video["status"]]
            if video["status"] == "completed":
                now = self._state.now()
                video.update(completed_at=now, expires_at=now + DAY)
        return video

    def delete(self, call: Call) -> Item:
        """Answers `DELETE /videos/{video_id}`.

        Args:
            call: The request, with `video_id` in its path.
        """
        return self._videos.remove(self._find(call)["id"])

    def content(self, call: Call) -> Reply:
        """Answers `GET /videos/{video_id}/content`.

        Args:
            call: The request, with `video_id` in its path.
        """
        video = self._find(call)
        variant = call.query.string("variant", ("video", "thumbnail", "spritesheet")) or "video"
        if video["status"] != "completed":
            message = f"The video is {video['status']}; its content can be had once it is completed."
            raise errors.APIFailure(400, message, code="video_not_ready")
        if variant == "video":
            return Reply(200, [("content-type", "video/mp4")], _MP4)
        width, height = map(int, video["size"].split("x"))
        image = media.png(width, height, zlib.crc32(video["id"].encode()))
        return Reply(200, [("content-type", "image/png")], image)

    def remix(self, call: Call) -> Item:
        """Answers `POST /videos/{video_id}/remix`.

        Args:
            call: The request, with `video_id` in its path.
        """
        source, body = self._completed(self._find(call)), call.body
        return self._add(Parameters({**body.values, "model": source["model"]}), source)

    def derive(self, call: Call) -> Item:
        """Edits and extends: a new video from one that there is, named or uploaded.

        Args:
            call: The request, with its body.
        """
        form = call.form
        fields = form.parameters
        source: Optional[Item] = None
        holder = fields.object("video") if isinstance(fields.values.get("video"), dict) else None
        if holder is not None:
            source = self._completed(self._videos.find(holder.required_string("id"), "video"))
        elif "video" not in form.files:
            raise errors.missing("video")
        return self._add(fields, source)

    def create_character(self, call: Call) -> Item:
        """Answers `POST /videos/characters`.

        Args:
            call: The request, with its body.
        """
        form = call.form
        name = form.parameters.required_string("name")
        form.file("video")
        return self._characters.add(name=name)

    def retrieve_character(self, call: Call) -> Item:
        """Answers `GET /videos/characters/{character_id}`.

        Args:
            call: The request, with `character_id` in its path.
        """
        return self._characters.find(call.path["character_id"], "character_id")

    def _add(self, settings: Parameters, source: Optional[Item] = None) -> Item:
        prompt = settings.required_string("prompt")
        seconds = settings.values.get("seconds", "4")
        if not (str(seconds).isascii() and str(seconds).isdigit() and 0 < int(str(seconds)[:6]) <= 120):
            raise errors.out_of_range("seconds", seconds, "from 1 to 120", "invalid_value")
        return self._videos.add(
            model=settings.string("model") or "sora-2",
            prompt=prompt,
            seconds=str(seconds),
            size=settings.string("size", SIZES) or (source["size"] if source else SIZES[0]),
            status="queued",
            progress=0,
            completed_at=None,
            expires_at=None,
            error=None,
            remixed_from_video_id=source["id"] if source else None,
        )

    def _completed(self, video: Item) -> Item:
        if video["status"] != "completed":
            message = f"The video is {video['status']}; it has to be completed first."
            raise errors.APIFailure(400, message, code="video_not_ready")
        return video

    def _find(self, call: Call) -> Item:
        return self._videos.find(call.path["video_id"], "video_id")

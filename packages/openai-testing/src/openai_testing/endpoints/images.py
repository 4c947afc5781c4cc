"""Images: generated, edited and varied; each is a real PNG."""

from __future__ import annotations

import base64
import re
import zlib
from typing import Any, Dict, List, Tuple

from ..content import media, tokens
from ..content.images import sniff
from ..state import State
from ..wire import errors, sse
from ..wire.messages import Reply, Request, stream_reply
from ..wire.multipart import Form
from ..wire.parameters import Parameters
from ..wire.routing import Call, Route

SERVED_AT = "/images/made/"
"""Where images that were asked for by URL are served, without a key."""

LARGEST = 4096
IMAGE_TOKENS = 272

_SIZE = re.compile(r"([1-9]\d{0,3})x([1-9]\d{0,3})\Z")
_QUALITIES = ("auto", "low", "medium", "high", "standard", "hd", "xhigh", "max")
_FORMATS = ("png", "jpeg", "webp")


class Images:
    """Makes PNG images whose colours follow from the prompt.

    Args:
        state: What the endpoints of one emulator share: clock, identifiers, models and files.
    """

    def __init__(self, state: State) -> None:
        self._state = state
        self._made: Dict[str, bytes] = {}

    def routes(self) -> List[Route]:
        """Returns the verbs and paths that are answered here, each with its handler."""
        return [
            Route("POST", "/images/generations", self.generate),
            Route("POST", "/images/edits", self.edit),
            Route("POST", "/images/variations", self.vary),
            Route("GET", SERVED_AT + "{name}", self.serve),
        ]

    def generate(self, call: Call) -> Any:
        """Answers `POST /images/generations`.

        Args:
            call: The request, with its body.
        """
        body = call.body
        prompt = body.required_string("prompt")
        return self._answer(call.request, "image_generation", prompt, body)

    def edit(self, call: Call) -> Any:
        """Answers `POST /images/edits`.

        Args:
            call: The request, with its body.
        """
        form = call.form
        settings = _settings(form)
        prompt = settings.required_string("prompt")
        return self._answer(call.request, "image_edit", prompt, settings, _pictures(form))

    def vary(self, call: Call) -> Any:
        """Answers `POST /images/variations`.

        Args:
            call: The request, with its body.
        """
        form = call.form
        pictures = _pictures(form)
        return self._answer(call.request, "image_variation", "variation", _settings(form), pictures)

    def serve(self, call: Call) -> Reply:
        """Answers `GET /images/made/{name}`.

        Args:
            call: The request, with `name` in its path.
        """
        if call.path["name"] not in self._made:
            raise errors.not_found("image", call.path["name"], "name")
        return Reply(200, [("content-type", "image/png")], self._made[call.path["name"]])

    def _answer(
        self, request: Request, kind: str, prompt: str, settings: Parameters, pictures: Tuple[bytes, ...] = ()
    ) -> Any:
        count = settings.integer("n", 1, 10) or 1
        partial = settings.integer("partial_images", 0, 3) or 0
        width, height = _size(settings)
        mark = zlib.crc32(b"".join((prompt.encode("utf-8", "replace"), *pictures)))
        facts = _facts(settings, prompt, width, height, count)
        if settings.boolean("stream"):
            return self._stream(kind, facts, [media.png(width, height, mark + n) for n in range(partial + 1)])
        images = [media.png(width, height, mark + number) for number in range(count)]
        by_url = _wants_url(settings)
        data = [self._by_url(request, image) if by_url else {"b64_json": _base64(image)} for image in images]
        return {"created": self._state.now(), "data": data, **facts}

    def _by_url(self, request: Request, image: bytes) -> Dict[str, Any]:
        name = self._state.identifiers.new("img-") + ".png"
        self._made[name] = image
        host = request.headers.get("host", "localhost")
        return {"url": f"http://{host}/v1{SERVED_AT}{name}"}

    def _stream(self, kind: str, facts: Dict[str, Any], images: List[bytes]) -> Reply:
        usage = facts.pop("usage")
        made: List[Dict[str, Any]] = []
        for number, image in enumerate(images):
            event = {"b64_json": _base64(image), "created_at": self._state.now(), **facts}
            if number < len(images) - 1:
                made.append({"type": f"{kind}.partial_image", **event, "partial_image_index": number})
            else:
                made.append({"type": f"{kind}.completed", **event, "usage": usage})
        return stream_reply(sse.named_events(made))


def _settings(form: Form) -> Parameters:
    """Returns the fields of a form with numbers and truth values, which a form sends as text."""
    values = dict(form.fields)
    for key in ("n", "partial_images"):
        text = values.get(key)
        if isinstance(text, str):
            if not (text.isascii() and text.isdigit() and len(text) < 10):
                raise errors.wrong_type(key, "an integer", text)
            values[key] = int(text)
    if values.get("stream") in ("true", "false"):
        values["stream"] = values["stream"] == "true"
    return Parameters(values)


def _pictures(form: Form) -> Tuple[bytes, ...]:
    files = [file for name in ("image", "image[]") for file in form.files.get(name, [])]
    if not files and "images" in form.fields:
        return tuple(repr(each).encode() for each in form.parameters.array("images"))
    if not files:
        raise errors.missing("image")
    for file in files:
        if sniff(file.content) is None:
            message = "The image is no PNG, JPEG, GIF or WebP file."
            raise errors.APIFailure(400, message, param="image", code="invalid_image_file")
    return tuple(file.content for file in files)


def _size(settings: Parameters) -> Tuple[int, int]:
    text = settings.string("size") or "auto"
    match = _SIZE.match("1024x1024" if text == "auto" else text)
    if match is None or max(map(int, match.groups())) > LARGEST:
        message = f"Invalid size '{text[:40]}': expected 'auto' or width and height such as '1024x1024'."
        raise errors.APIFailure(400, message, param="size", code="invalid_value")
    width, height = match.groups()
    return int(width), int(height)


def _facts(settings: Parameters, prompt: str, width: int, height: int, count: int) -> Dict[str, Any]:
    quality = settings.string("quality", _QUALITIES) or "auto"
    settings.string("output_format", _FORMATS)
    background = settings.string("background", ("auto", "transparent", "opaque")) or "auto"
    read, written = tokens.count(prompt), IMAGE_TOKENS * count
    return {
        "background": "opaque" if background == "auto" else background,
        # Whatever format was asked for, what is sent is a PNG, so that is what it says.
        "output_format": "png",
        "quality": "medium" if quality == "auto" else quality,
        "size": f"{width}x{height}",
        "usage": {
            "input_tokens": read,
            "input_tokens_details": {"image_tokens": 0, "text_tokens": read},
            "output_tokens": written,
            "total_tokens": read + written,
        },
    }


def _wants_url(settings: Parameters) -> bool:
    wanted = settings.string("response_format", ("url", "b64_json"))
    model = settings.string("model") or ""
    return wanted == "url" or (wanted is None and model.startswith("dall-e"))


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")

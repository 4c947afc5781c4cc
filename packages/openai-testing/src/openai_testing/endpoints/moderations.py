"""Moderations: categories by plain words, so that tests can provoke them."""

from __future__ import annotations

from typing import Any, Dict, List, Tuple

from ..state import State
from ..wire import errors
from ..wire.parameters import Parameters
from ..wire.routing import Call, Route

DEFAULT_MODEL = "omni-moderation-latest"

WORDS: Dict[str, Tuple[str, ...]] = {
    "harassment": ("harass", "idiot", "stupid"),
    "harassment/threatening": ("i will hurt you", "threaten"),
    "hate": ("hate",),
    "hate/threatening": ("hate and hurt",),
    "illicit": ("steal", "drugs"),
    "illicit/violent": ("bomb",),
    "self-harm": ("suicide", "hurt myself"),
    "self-harm/instructions": ("how to hurt myself",),
    "self-harm/intent": ("i want to hurt myself",),
    "sexual": ("sex",),
    "sexual/minors": ("sex with a minor",),
    "violence": ("kill", "murder", "violence", "bomb"),
    "violence/graphic": ("blood", "gore"),
}
"""A text with one of the words belongs to the category."""

_IMAGE_CATEGORIES = (
    "self-harm",
    "self-harm/instructions",
    "self-harm/intent",
    "sexual",
    "violence",
    "violence/graphic",
)


class Moderations:
    """Looks for plain words; images are never flagged.

    Args:
        state: What the endpoints of one emulator share: clock, identifiers, models and files.
    """

    def __init__(self, state: State) -> None:
        self._state = state

    def routes(self) -> List[Route]:
        """Returns the verbs and paths that are answered here, each with its handler."""
        return [Route("POST", "/moderations", self.create)]

    def create(self, call: Call) -> Dict[str, Any]:
        """Answers `POST /moderations`.

        Args:
            call: The request, with its body.
        """
        body = call.body
        model = body.string("model") or DEFAULT_MODEL
        results = [_result(text, with_image) for text, with_image in _inputs(body)]
        return {"id": self._state.identifiers.new("modr-"), "model": model, "results": results}


def _inputs(body: Parameters) -> List[Tuple[str, bool]]:
    given = body.any("input")
    if isinstance(given, str):
        return [(given, False)]
    if not isinstance(given, list):
        raise errors.wrong_type("input", "a string or an array", given)
    if not given:
        raise errors.out_of_range("input", "0 elements", "of at least 1 element", "array_below_min_length")
    if any(isinstance(each, dict) for each in given):
        return [_parts(body)]
    return [(text, False) for text in body.strings("input")]


def _parts(body: Parameters) -> Tuple[str, bool]:
    texts: List[str] = []
    with_image = False
    for part in body.objects("input"):
        if part.required_string("type", ("text", "image_url")) == "text":
            texts.append(part.required_string("text"))
        else:
            part.any("image_url")
            holder = part.object("image_url")
            assert holder is not None
            holder.required_string("url")
            with_image = True
    return " ".join(texts), with_image


def _result(text: str, with_image: bool) -> Dict[str, Any]:
    lowered = text.lower()
    found = {category: any(word in lowered for word in words) for category, words in WORDS.items()}
    return {
        "flagged": any(found.values()),
        "categories": found,
        "category_scores": {category: 0.95 if hit else 0.0001 for category, hit in found.items()},
        "category_applied_input_types": {
            category: ["text", "image"] if with_image and category in _IMAGE_CATEGORIES else ["text"]
            for category in found
        },
    }

"""What a run asks the model: which of the choices fits a task and what there is to see."""

from __future__ import annotations

from copy import deepcopy
from typing import Any, Dict, List, Mapping, Optional, Union, cast

from ..plain_json import is_text
from .candidates import Candidate

__all__ = ["QUESTION", "Observed", "is_task", "question_request", "read_observation"]

QUESTION = "next_action"
_INSTRUCTIONS = "Choose the action that brings the task furthest, or the one that says it is done, if it is."
_PARAMS = {"model", "input", "safety_identifier"}
_DETAILS = (None, "low", "high", "auto", "original")

Observed = Union[str, List[Dict[str, Any]]]


def is_task(params: Any) -> bool:
    """Whether these are parameters of a run: a model, a task in words, perhaps who asks for it.

    Args:
        params: What the user has given.
    """
    return (
        isinstance(params, Mapping)
        and not params.keys() - _PARAMS
        and isinstance(params.get("model"), str)
        and isinstance(params.get("input"), str)
        and isinstance(params.get("safety_identifier"), (str, type(None)))
    )


def read_observation(observation: Any) -> Optional[Observed]:
    """Returns a copy of an observation, or `None` if it is neither text nor parts of text and images.

    Args:
        observation: What the function `observe` has returned.
    """
    if isinstance(observation, str):
        return observation
    parts: List[Dict[str, Any]] = deepcopy(list(observation))
    return parts if all(map(_is_part, parts)) else None


def _is_part(part: object) -> bool:
    fields = cast("Dict[str, Any]", part) if isinstance(part, dict) else {}
    if fields.get("type") == "input_text":
        return isinstance(fields.get("text"), str)
    image, detail = fields.get("image_url"), fields.get("detail")
    return fields.get("type") == "input_image" and is_text(image) and detail in _DETAILS


def question_request(task: Mapping[str, Any], observation: Observed, candidates: List[Candidate]) -> Dict[str, Any]:
    """Returns the arguments of `decisions.create`.

    Args:
        task: The parameters of the run.
        observation: What there is to see.
        candidates: The choices of the model.
    """
    question = {
        "type": "choice",
        "name": QUESTION,
        "instructions": _INSTRUCTIONS,
        "choices": [{"value": candidate.id, "description": candidate.description} for candidate in candidates],
    }
    contents = (task["input"], observation)
    return {**task, "input": [{"role": "user", "content": content} for content in contents], "questions": [question]}

"""The state of one run of decisions. Holds no I/O; the flow moves it on."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any, Callable, Dict, List, Mapping, Optional, Tuple, Union, cast

from openai_core.models import BaseModel

from ..plain_json import is_text
from ..replays import model_copy
from .candidates import Candidate, is_whole_choice, is_whole_decision, read_candidates
from .errors import DecisionsToolRunnerError

if TYPE_CHECKING:
    from typing_extensions import Literal

    from openai_core.types.common import Decision

    from .errors import Reason
    from .parameters import DecisionsRunnerParams, DecisionsRunResult

__all__ = ["DecisionsRun"]

QUESTION = "next_action"
_INSTRUCTIONS = "Choose the action that brings the task furthest, or the one that says it is done, if it is."
_PARAMS = {"model", "input", "safety_identifier"}
_DETAILS = (None, "low", "high", "auto", "original")

Observed = Union[str, List[Dict[str, Any]]]


class DecisionsRun:
    """One run: its decisions, and the actions that began and returned."""

    def __init__(self, params: DecisionsRunnerParams, max_steps: int, cancelled: Optional[Callable[[], bool]]) -> None:
        """Checks the arguments.

        Raises:
            DecisionsToolRunnerError: They cannot make a run.
        """
        self.cancelled = cancelled
        self.max_steps = max_steps
        self.decisions: List[Decision] = []
        self.attempted: List[str] = []
        self.completed: List[str] = []
        self.last_error: Optional[DecisionsToolRunnerError] = None
        if type(max_steps) is not int or max_steps < 1 or not _are_params(params):
            raise self.error("invalid_params")
        self._params = dict(params)

    def error(self, reason: Reason) -> DecisionsToolRunnerError:
        """Makes an error that tells the actions up to now."""
        self.last_error = DecisionsToolRunnerError(reason, self.attempted, self.completed)
        return self.last_error

    def check(self) -> None:
        """Stops a run that the user has cancelled.

        Raises:
            DecisionsToolRunnerError: It has been cancelled.
        """
        if self.cancelled is not None and self.cancelled():
            raise self.error("cancelled")

    def observed(self, observation: Any) -> Observed:
        """Returns a copy of an observation.

        Raises:
            DecisionsToolRunnerError: It is neither text nor parts of text and images; or the run was cancelled.
        """
        owned: Observed = observation if isinstance(observation, str) else deepcopy(list(observation))
        if not isinstance(owned, str) and not all(map(_is_part, owned)):
            raise self.error("failed")
        self.check()
        return owned

    def candidates(self, values: object) -> List[Candidate]:
        """Returns a copy of the choices.

        Raises:
            DecisionsToolRunnerError: They are malformed; or the run was cancelled.
        """
        candidates = read_candidates(values)
        if candidates is None:
            raise self.error("invalid_candidates")
        self.check()
        return candidates

    def request(self, observation: Observed, candidates: List[Candidate]) -> Dict[str, Any]:
        """Returns the arguments of `decisions.create`."""
        question = {
            "type": "choice",
            "name": QUESTION,
            "instructions": _INSTRUCTIONS,
            "choices": [{"value": candidate.id, "description": candidate.description} for candidate in candidates],
        }
        contents = (self._params["input"], observation)
        return {
            **self._params,
            "input": [{"role": "user", "content": content} for content in contents],
            "questions": [question],
        }

    def chosen(self, decision: Any, candidates: List[Candidate]) -> Tuple[Optional[Candidate], Any]:
        """Records a decision, and returns the candidate that it chose, or `None` if the model refused; and the usage.

        Raises:
            DecisionsToolRunnerError: The decision is malformed or chose nothing of what was offered; or the run was
                cancelled.
        """
        self.check()
        wire: Dict[str, Any] = decision.to_dict(warnings=False) if isinstance(decision, BaseModel) else {}
        if not is_whole_decision(wire, QUESTION):
            raise self.error("invalid_answer")
        snapshot = cast("Decision", model_copy(decision))
        self.decisions.append(snapshot)
        answer: Mapping[str, Any] = wire["answers"][0]
        if answer["type"] == "refusal":
            return None, snapshot.usage
        found = [candidate for candidate in candidates if candidate.id == answer.get("choice")]
        if not is_whole_choice(answer) or not found:
            raise self.error("invalid_answer")
        return found[0], snapshot.usage

    def result(self, status: Literal["verified", "unverified", "refused"]) -> DecisionsRunResult:
        """Returns how the run ended.

        Raises:
            DecisionsToolRunnerError: The run was cancelled.
        """
        self.check()
        return {
            "status": status,
            "decisions": list(self.decisions),
            "attempted_candidate_ids": list(self.attempted),
            "completed_candidate_ids": list(self.completed),
        }

    def is_verified(self, verification: object, *, only_done: bool, last_step: bool) -> bool:
        """Tells whether the run may end; otherwise it goes on.

        Raises:
            DecisionsToolRunnerError: The verification is no boolean, or it failed and the run cannot go on; or the run
                was cancelled.
        """
        self.check()
        if verification is True:
            return True
        if verification is not False:
            raise self.error("invalid_verification")
        if only_done:
            raise self.error("verification_failed")
        if last_step:
            raise self.error("step_limit")
        return False


def _are_params(params: Any) -> bool:
    return (
        isinstance(params, Mapping)
        and not params.keys() - _PARAMS
        and isinstance(params.get("model"), str)
        and isinstance(params.get("input"), str)
        and isinstance(params.get("safety_identifier"), (str, type(None)))
    )


def _is_part(part: object) -> bool:
    fields = cast("Dict[str, Any]", part) if isinstance(part, dict) else {}
    if fields.get("type") == "input_text":
        return isinstance(fields.get("text"), str)
    image, detail = fields.get("image_url"), fields.get("detail")
    return fields.get("type") == "input_image" and is_text(image) and detail in _DETAILS

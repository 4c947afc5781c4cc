"""Graders of reinforcement fine-tuning: validate and run."""

from __future__ import annotations

import json
from typing import Any, Dict, List

from ..content import grading
from ..state import State
from ..wire.parameters import Parameters
from ..wire.routing import Call, Route

_ERRORS = (
    "formula_parse_error",
    "invalid_variable_error",
    "model_grader_parse_error",
    "model_grader_refusal_error",
    "model_grader_server_error",
    "other_error",
    "python_grader_runtime_error",
    "python_grader_server_error",
    "sample_parse_error",
    "truncated_observation_error",
    "unresponsive_reward_error",
)


class Graders:
    """Graders that compare texts really do; models and Python are not run and give 1.

    Args:
        state: What the endpoints of one emulator share: clock, identifiers, models and files.
    """

    def __init__(self, state: State) -> None:
        self._state = state

    def routes(self) -> List[Route]:
        """Returns the verbs and paths that are answered here, each with its handler."""
        return [
            Route("POST", "/fine_tuning/alpha/graders/run", self.run),
            Route("POST", "/fine_tuning/alpha/graders/validate", self.validate),
        ]

    def validate(self, call: Call) -> Dict[str, Any]:
        """Answers `POST /fine_tuning/alpha/graders/validate`.

        Args:
            call: The request, with its body.
        """
        return {"grader": _grader(call.body).values}

    def run(self, call: Call) -> Dict[str, Any]:
        """Answers `POST /fine_tuning/alpha/graders/run`.

        Args:
            call: The request, with its body.
        """
        body = call.body
        grader, text = _grader(body), body.required_string("model_sample")
        holder = body.object("item")
        item = holder.values if holder else {}
        sample = {"output_text": text, "output_json": _parsed(text)}
        reward = grading.score(grader, sample, item)
        kind, name = grader.values["type"], grader.string("name") or ""
        problems = dict.fromkeys(_ERRORS, False)
        metadata = {
            "name": name,
            "type": kind,
            "errors": {
                **problems,
                "model_grader_server_error_details": None,
                "python_grader_runtime_error_details": None,
            },
            "execution_time": 0.01,
            "scores": {name: reward},
            "token_usage": None,
            "sampled_model_name": None,
        }
        return {
            "reward": reward,
            "metadata": metadata,
            "sub_rewards": {},
            "model_grader_token_usage_per_model": {},
        }


def _grader(body: Parameters) -> Parameters:
    body.any("grader")
    grader = body.object("grader")
    assert grader is not None
    grading.check(grader)
    return grader


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None

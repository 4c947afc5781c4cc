"""What a run of decisions is given and what it returns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Awaitable, Callable, Iterable, List, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ...types.decisions_params import DecisionInputImageParam, DecisionInputTextParam

if TYPE_CHECKING:
    from openai_core.types.common import Decision

__all__ = [
    "AsyncDecisionActionCandidate",
    "AsyncDecisionCandidate",
    "DecisionActionCandidate",
    "DecisionCandidate",
    "DecisionDoneCandidate",
    "DecisionObservation",
    "DecisionsRunResult",
    "DecisionsRunnerParams",
]

DecisionObservation: TypeAlias = Union[str, Iterable[Union[DecisionInputTextParam, DecisionInputImageParam]]]
"""What there is to see: text, or parts that are text and images."""


class DecisionActionCandidate(TypedDict, total=False):
    """An action that the model may choose.

    Keys:
        id: A name of its own.
        description: What it does, for the model.
        execute: Carries it out. With a parameter `cancelled`, it is given the function that tells whether the run has
            been cancelled.
        done: False, which is the default.
    """

    id: Required[str]
    description: Required[str]
    execute: Required[Callable[[], object]]
    done: Literal[False]


class AsyncDecisionActionCandidate(TypedDict, total=False):
    """An action that the model may choose, and that is awaited.

    Keys:
        id: A name of its own.
        description: What it does, for the model.
        execute: Carries it out, and is awaited. With a parameter `cancelled`, it is given the function that tells
            whether the run has been cancelled.
        done: False, which is the default.
    """

    id: Required[str]
    description: Required[str]
    execute: Required[Callable[[], Awaitable[object]]]
    done: Literal[False]


class DecisionDoneCandidate(TypedDict):
    """The choice by which the model says that the task is done.

    Keys:
        id: A name of its own.
        description: When to choose it, for the model.
        done: Always true: the task is done.
    """

    id: str
    description: str
    done: Literal[True]


DecisionCandidate: TypeAlias = Union[DecisionActionCandidate, DecisionDoneCandidate]
AsyncDecisionCandidate: TypeAlias = Union[AsyncDecisionActionCandidate, DecisionDoneCandidate]


class DecisionsRunnerParams(TypedDict, total=False):
    """What each request of a run has in common.

    Keys:
        model: The model that is asked.
        input: The task, as text.
        safety_identifier: A stable identifier of the end user.
    """

    model: Required[str]
    input: Required[str]
    safety_identifier: Optional[str]


class DecisionsRunResult(TypedDict):
    """How a run ended.

    Keys:
        status: `"verified"` if the task is done and `verify` agreed, `"unverified"` if there is no `verify`, or
            `"refused"` if the model refused to choose.
        decisions: All decisions of the API, in their order.
        attempted_candidate_ids: The actions that began.
        completed_candidate_ids: The actions that returned.
    """

    status: Literal["verified", "unverified", "refused"]
    decisions: List[Decision]
    attempted_candidate_ids: List[str]
    completed_candidate_ids: List[str]

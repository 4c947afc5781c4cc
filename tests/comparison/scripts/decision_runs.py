"""Scripted runs of decisions: what there is to see and to choose, and what the API decides."""

from __future__ import annotations

from typing import Any, Dict, Iterator, List

_USAGE = {
    "input_tokens": 1,
    "input_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0},
    "output_tokens": 2,
    "output_tokens_details": {"reasoning_tokens": 0},
    "total_tokens": 3,
}


def _decision(choice: Any, answer: Any = None, **changed: Any) -> Dict[str, Any]:
    chances = [{"value": value, "probability": chance} for value, chance in (("open", 0.75), ("done", 0.25))]
    made = {"type": "choice", "name": "next_action", "choice": choice, "confidence": 0.5, "probabilities": chances}
    body = {"model": "m", "answers": [{**made, **(answer or {})}], "usage": _USAGE, "object": "decision", "id": "d"}
    return {"json": {**body, **changed}}


_OPEN = {"id": "open", "description": "Opens it.", "does": "echoes"}
_DONE = {"id": "done", "description": "It is open.", "done": True}
_ANSWERS = [_decision("open"), _decision("done")]
_REFUSAL = {"json": {**_decision("x")["json"], "answers": [{"type": "refusal", "name": "next_action"}]}}


def scripts() -> Iterator[Dict[str, Any]]:
    """Every script, with the observations, candidates and answers that it does not name itself."""
    for name, script in _SCRIPTS.items():
        yield {"candidates": [[_OPEN, _DONE]], "answers": _ANSWERS, **script, "name": f"decisions: {name}"}
    for poll in range(1, 20):
        verified = {"verify": [True], "candidates": [[_OPEN, _DONE]], "answers": _ANSWERS}
        yield {**verified, "cancel_at": poll, "name": f"decisions: cancelled at poll {poll}"}


def _offering(*candidates: Any) -> Dict[str, List[Any]]:
    return {"candidates": [list(candidates)]}


_SCRIPTS: Dict[str, Dict[str, Any]] = {
    "one action": {},
    "verified": {"verify": [True]},
    "verified at the second time": {
        "verify": [False, True],
        "answers": [_decision("done"), _decision("open"), _decision("done")],
    },
    "never verified": {"verify": [False] * 9, "answers": [_decision("done")] * 9, "options": {"max_steps": 3}},
    "a verification that is no boolean": {"verify": ["yes"], "answers": [_decision("done")]},
    "the verification raises": {"verify": ["raise"], "answers": [_decision("done")]},
    "only done": {**_offering(_DONE), "answers": []},
    "only done, verified": {**_offering(_DONE), "answers": [], "verify": [True]},
    "only done, not verified": {**_offering(_DONE), "answers": [], "verify": [False]},
    "refused": {"answers": [_REFUSAL]},
    "refused later": {"answers": [_decision("open"), _REFUSAL]},
    "the limit of steps": {"answers": [_decision("open")] * 9, "options": {"max_steps": 2}},
    "one step": {"options": {"max_steps": 1}},
    "one step, done": {"options": {"max_steps": 1}, "answers": [_decision("done")]},
    "an action raises": _offering({**_OPEN, "does": "raises"}, _DONE),
    "an action is cancelled": _offering({**_OPEN, "does": "is cancelled"}, _DONE),
    "an action of the wrong flavour": _offering({**_OPEN, "does": "wrong flavour"}, _DONE),
    "an action asks whether it is cancelled": {
        **_offering({**_OPEN, "does": "asks whether it is cancelled"}, _DONE),
        "cancel_at": 50,
    },
    "a choice that was not offered": {"answers": [_decision("close")]},
    "a choice that is a boolean": {"answers": [_decision(True)]},
    "another question": {"answers": [_decision("open", {"name": "other"})]},
    "another kind of answer": {"answers": [_decision("open", {"type": "score"})]},
    "no confidence": {"answers": [_decision("open", {"confidence": None})]},
    "a malformed probability": {"answers": [_decision("open", {"probabilities": [{"value": "a"}]})]},
    "a probability that is a boolean": {
        "answers": [_decision("open", {"probabilities": [{"value": "a", "probability": True}]})]
    },
    "no answers": {"answers": [_decision("open", answers=[])]},
    "two answers": {"answers": [_decision("open", answers=_decision("open")["json"]["answers"] * 2)]},
    "answers that are null": {"answers": [_decision("open", answers=None)]},
    "no usage": {"answers": [_decision("open", usage=None)]},
    "a usage in part": {"answers": [_decision("open", usage={"input_tokens": 1})]},
    "no model": {"answers": [_decision("open", model=None)]},
    "the request fails": {"answers": [{"status": 400}]},
    "the request is tried again": {"answers": [{"status": 500}, *_ANSWERS]},
    "no candidates": _offering(),
    "no way to be done": _offering(_OPEN),
    "two ways to be done": _offering(_DONE, {**_DONE, "id": "also"}),
    "two candidates with one id": _offering(_OPEN, _OPEN, _DONE),
    "a blank id": _offering({**_OPEN, "id": " "}, _DONE),
    "a blank description": _offering({**_OPEN, "description": ""}, _DONE),
    "done that is no boolean": _offering(_OPEN, {**_DONE, "done": 1}),
    "done with an action": _offering(_OPEN, {**_DONE, "does": "echoes"}),
    "a candidate without an action": _offering({"id": "a", "description": "b"}, _DONE),
    "a candidate with more": _offering({**_OPEN, "more": 1}, _DONE),
    "a candidate that says it is not done": _offering({**_OPEN, "done": False}, _DONE),
    "a candidate that is no dictionary": _offering("open", _DONE),
    "candidates that are no list": {"candidates": ["open"]},
    "255 candidates": _offering(*({**_OPEN, "id": f"open{n}"} for n in range(253)), _OPEN, _DONE),
    "256 candidates": _offering(*({**_OPEN, "id": f"open{n}"} for n in range(254)), _OPEN, _DONE),
    "other candidates each time": {"candidates": [[_OPEN, _DONE], [{**_OPEN, "id": "shut"}, _DONE]]},
    "parts to see": {
        "observations": [
            [{"type": "input_text", "text": "a"}, {"type": "input_image", "image_url": "data:,", "detail": "low"}]
        ]
    },
    "a malformed part": {"observations": [[{"type": "input_image"}]]},
    "an unknown part": {"observations": [[{"type": "input_audio"}]]},
    "an unknown detail": {"observations": [[{"type": "input_image", "image_url": "u", "detail": "best"}]]},
    "nothing to see": {"observations": [None]},
    "the observation raises": {"observations": ["raise"]},
    "an identifier of the user": {"params": {"safety_identifier": "u"}},
    "no identifier of the user": {"params": {"safety_identifier": None}},
    "an unknown parameter": {"params": {"temperature": 1}},
    "a task that is no text": {"params": {"input": []}},
    "no steps": {"options": {"max_steps": 0}},
    "steps that are no number": {"options": {"max_steps": 2.0}},
    "idempotency key of the client": {"client": {"default_headers": {"Idempotency-Key": "k"}}},
    "two runs of one runner": {"answers": [*_ANSWERS, *_ANSWERS], "runs": 2},
}

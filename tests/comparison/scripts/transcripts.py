"""Scripted Live sessions for the transcript groupers: events, when they come, and what happens meanwhile."""

from __future__ import annotations

import random
from typing import Any, Dict, Iterator, List

_WORDS = ("Mm-hmm", "uh", " huh", "Yes.", "I see", " what", "Okay, ", "so", "¿Cómo?", "42", "\ufeffright", "mhm", " ")
_SETTINGS: List[Dict[str, Any]] = [
    {},
    {"backchannel_max_duration_ms": 0},
    {"min_turn_separation_ms": 0, "assistant_silence_ms": 300.5},
    {"backchannel_isolation_ms": 700, "additional_acknowledgments": ["  I - see! ", "..", "Über"]},
    {"min_turn_separation_ms": 1200.25, "backchannel_isolation_ms": 150},
]
_REFUSED: List[Dict[str, Any]] = [
    {"assistant_silence_ms": -1},
    {"assistant_silence_ms": True},
    {"min_turn_separation_ms": "500"},
    {"backchannel_isolation_ms": 2**31},
]


def scripts() -> Iterator[Dict[str, Any]]:
    yield from (_script(f"settings: refused {given}", [], given) for given in _REFUSED)
    yield from _written()
    for number in range(300):
        yield _made_up(random.Random(number), number)


def _script(name: str, steps: List[Dict[str, Any]], settings: Dict[str, Any], **more: Any) -> Dict[str, Any]:
    return {"name": name, "steps": steps, "settings": settings, "raises_at": None, **more}


def said(at: int, who: str, text: object, start: object, end: object, event_id: object = None) -> Dict[str, Any]:
    """What one side says; without an id, the event has one of its own."""
    event = {"type": f"session.{who}_transcript.delta", "delta": text, "start_ms": start, "end_ms": end}
    return {"at": at, "event": {**event, "event_id": event_id or f"event_{at}_{who}_{start}_{text}"}}


def _step(at: int, **event: Any) -> Dict[str, Any]:
    return {"at": at, "event": event}


def _written() -> Iterator[Dict[str, Any]]:
    hello = [said(100, "input", "Hello", 0, 90), said(900, "output", "Hi", 800, 880)]
    yield _script("turns: question and answer", [*hello, _step(5000, type="other")], {})
    yield _script("turns: closed by the session", [*hello, _step(950, type="session.closed"), hello[0]], {})
    yield _script(
        "turns: closed by hand", [*hello, {"at": 950, "close": True}, {"at": 960, "close": True}, hello[1]], {}
    )
    yield _script("turns: times begin anew", [*hello, said(1000, "output", "again", 10, 90)], {})
    yield _script("turns: the same event twice", [*hello, hello[0], hello[1]], {})
    both = [said(100, "output", "mm", 0, 90), said(120, "input", "what", 0, 90)]
    yield _script("turns: both at once", [*both, said(160, "input", " now", 90, 140), _step(4000, type="other")], {})
    listening = [said(100, "input", "I went", 0, 900), said(300, "output", "Mhm", 950, 1100)]
    for gap in (200, 1500, 4000):
        more = said(300 + gap, "input", "there", 1100 + gap, 1500 + gap)
        yield _script(f"listening: the user goes on after {gap} ms", [*listening, more, _step(9000, type="other")], {})
    yield _script("listening: the user does not go on", [*listening, _step(9000, type="other")], {})
    yield _script("listening: and then an answer", [*listening, said(2000, "output", " and yet", 1200, 1900)], {})
    for fields in (
        {"text": None},
        {"text": 1},
        {"start": -1},
        {"end": 1.5},
        {"start": True},
        {"end": 2**53},
        {"end": 5},
    ):
        given: Dict[str, Any] = {"text": "a", "start": 10, "end": 20, **fields}
        odd = said(200, "input", given["text"], given["start"], given["end"])
        yield _script(f"odd: {fields}", [hello[0], odd, hello[1]], {})
    yield _script("odd: whole floats", [said(100, "input", "a", 1.0, 20.0), {"at": 200, "close": True}], {})
    yield _script("odd: no id", [_step(1, type="session.input_transcript.delta", delta="a", start_ms=0, end_ms=1)], {})
    for number in range(4):
        yield _script(
            f"listeners: number {number} raises", [*hello, _step(5000, type="other"), *both], {}, raises_at=number
        )


def _made_up(chance: random.Random, number: int) -> Dict[str, Any]:
    steps: List[Dict[str, Any]] = []
    at, time = 0, 0
    for index in range(chance.randint(3, 25)):
        at += chance.choice((1, 20, 49, 51, 200, 400, 900, 2500))
        time = max(0, time + chance.choice((0, 0, 30, 200, 480, 510, 900, 2100, -300)))
        who = chance.choice(("input", "output"))
        length = chance.choice((0, 40, 300, 999, 1200))
        steps.append(said(at, who, chance.choice(_WORDS), time, time + length, f"event_{index}"))
        if chance.random() < 0.3:
            other = "output" if who == "input" else "input"
            steps.append(said(at + chance.choice((0, 10, 60)), other, "yes", time, time + length, f"twin_{index}"))
            at = steps[-1]["at"]
        time += chance.choice((0, length))
    ends: List[Dict[str, Any]] = [
        {"at": at + 7000, "close": True},
        _step(at + 7, type="session.closed"),
        {"at": at, "close": True},
    ]
    return _script(f"made up: {number}", [*steps, chance.choice(ends)], chance.choice(_SETTINGS))

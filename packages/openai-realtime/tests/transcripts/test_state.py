"""Transcripts on a clock of our own: what is shown, what waits, what is left out, and when."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, List, Optional

import pytest

from openai_core.errors import ArgumentError
from openai_realtime.connection.events import InvalidEventError
from openai_realtime.errors import SessionStateError
from openai_realtime.transcripts.acknowledgments import Acknowledgments
from openai_realtime.transcripts.segments import TranscriptSegment, TranscriptSegmentClosedEvent
from openai_realtime.transcripts.state import TranscriptState
from openai_realtime.transcripts.thresholds import Thresholds, thresholds


def said(speaker: str, text: object, start: object, end: object, event_id: object = None) -> Any:
    side = {"user": "input", "assistant": "output"}[speaker]
    return SimpleNamespace(
        type=f"session.{side}_transcript.delta",
        event_id=f"{speaker} {start} {text}" if event_id is None else event_id,
        delta=text,
        start_ms=start,
        end_ms=end,
    )


def briefly(updates: Optional[List[Any]]) -> List[str]:
    """`user: Hello` for a version of a segment, `user: Hello / reason` for its end."""
    found = []
    for update in updates or ():
        segment = update.segment if isinstance(update, TranscriptSegmentClosedEvent) else update
        reason = f" / {update.reason}" if isinstance(update, TranscriptSegmentClosedEvent) else ""
        found.append(f"{segment.speaker}: {segment.text}{reason}")
    return found


class Session:
    """A state with its clock."""

    def __init__(self, *phrases: str, **settings: float) -> None:
        self.now = 0.0
        self.state = TranscriptState(Thresholds(**settings), Acknowledgments(phrases), lambda: self.now)

    def says(self, speaker: str, text: object, start: object, end: object, event_id: object = None) -> List[str]:
        return briefly(self.state.push(said(speaker, text, start, end, event_id)))

    def wait(self, milliseconds: float) -> List[str]:
        """Lets time pass, and calls `tick` when it is due."""
        until, found = self.now + milliseconds, []
        delay = self.state.delay()
        while delay is not None and self.now + delay <= until:
            self.now += delay
            found += briefly(self.state.tick())
            delay = self.state.delay()
        self.now = until
        return found


def test_a_question_and_its_answer() -> None:
    session = Session()
    assert session.says("user", "How are", 0, 300) == []
    assert session.wait(50) == ["user: How are"]
    assert session.says("user", " you?", 300, 600) == ["user: How are you?"]
    assert session.says("assistant", "Fine", 1500, 1800) == []
    assert session.wait(50) == ["user: How are you? / speaker_change", "assistant: Fine"]
    assert session.says("assistant", ".", 1800, 1900) == ["assistant: Fine."]
    assert session.wait(1999) == []
    assert session.wait(1) == ["assistant: Fine. / inactivity"]
    assert session.state.delay() is None


def test_segments_know_the_one_before() -> None:
    session = Session()
    updates = session.state.push(said("user", "a", 0, 10)) or []
    updates += session.state.push(said("assistant", "b", 900, 910)) or []
    updates += session.state.finish("session_closed")
    shown = [update for update in updates if isinstance(update, TranscriptSegment)]
    assert [segment.previous_id for segment in shown] == [None, shown[0].id]
    assert (shown[1].start_ms, shown[1].end_ms) == (900, 910)


def test_both_at_once_come_together() -> None:
    session = Session()
    assert session.says("assistant", "Good morning", 0, 400) == []
    assert session.says("user", "Hello", 0, 400) == ["user: Hello"]
    assert session.wait(5000) == [
        "user: Hello / speaker_change",
        "assistant: Good morning",
        "assistant: Good morning / inactivity",
    ]


def test_speech_that_waits_interrupts_once_the_user_has_been_silent() -> None:
    session = Session()
    session.says("user", "I think that", 0, 1000)
    assert session.says("assistant", "What do you think?", 1100, 1400) == ["user: I think that"]
    assert session.wait(99) == []
    assert session.wait(50) == ["user: I think that / speaker_change", "assistant: What do you think?"]


def test_a_sign_of_listening_is_left_out_when_the_user_goes_on() -> None:
    session = Session()
    session.says("user", "I went", 0, 900)
    session.says("assistant", "Mm-hmm.", 950, 1200)
    assert session.says("user", "home", 1300, 1600) == ["user: I went home"]
    session.says("assistant", "And then?", 2500, 3000)
    assert session.wait(60) == ["user: I went home / speaker_change", "assistant: And then?"]


def test_a_sign_of_listening_is_left_out_when_nothing_follows() -> None:
    session = Session()
    session.says("user", "I went", 0, 900)
    session.says("assistant", "Mhm", 950, 1200)
    assert session.wait(9000) == []
    assert session.state.delay() is None
    assert briefly(session.state.finish("manual")) == ["user: I went / manual"]


@pytest.mark.parametrize(
    ("settings", "phrases", "text"),
    [({"backchannel_max_duration_ms": 0}, (), "Mhm"), ({}, (), "Never"), ({}, ("Claro",), "Clear")],
)
def test_what_is_no_sign_of_listening_is_shown(settings: Any, phrases: Any, text: str) -> None:
    session = Session(*phrases, **settings)
    session.says("user", "I went", 0, 900)
    session.says("assistant", text, 950, 1200)
    assert session.wait(9000)[1] == f"assistant: {text}"


def test_what_continues_an_answer_is_shown() -> None:
    session = Session()
    session.says("assistant", "It is", 0, 1000)
    session.wait(60)
    session.says("user", "Is it?", 1500, 1600)
    session.wait(60)
    assert session.says("assistant", "yes", 1500, 1700) == []
    assert session.wait(500) == ["user: Is it? / speaker_change", "assistant: yes"]


def test_an_acknowledgment_after_a_pause_is_an_answer() -> None:
    session = Session()
    session.says("user", "Shall we?", 0, 400)
    assert session.says("assistant", "Yes", 1000, 1200) == ["user: Shall we?"]
    assert session.wait(60) == ["user: Shall we? / speaker_change", "assistant: Yes"]


def test_an_acknowledgment_may_come_in_pieces() -> None:
    session = Session()
    session.says("user", "I went", 0, 900)
    session.says("assistant", "Mm", 950, 1000)
    session.wait(60)
    assert session.says("assistant", "-hmm", 1000, 1100) == []
    assert session.wait(60) == []
    assert session.says("assistant", ".", 1450, 1500) == []
    assert session.wait(9000) == []
    assert briefly(session.state.finish("manual")) == ["user: I went / manual"]


def test_a_sign_of_listening_that_becomes_a_sentence_is_shown() -> None:
    session = Session()
    session.says("user", "Shall we?", 0, 900)
    session.says("assistant", "Okay,", 1000, 1300)
    session.wait(60)
    session.says("assistant", " let's go", 1500, 2500)
    assert session.wait(60) == ["user: Shall we? / speaker_change", "assistant: Okay, let's go"]


def test_words_do_not_run_together_over_a_sign_of_listening() -> None:
    session = Session()
    session.says("user", "one", 0, 300)
    session.says("assistant", "mhm", 310, 400)
    assert session.says("user", "two", 500, 700) == ["user: one two"]
    session.says("assistant", "mhm", 710, 800)
    assert session.says("user", ", three", 900, 950) == ["user: one two, three"]


def test_times_that_begin_anew_end_what_is_open() -> None:
    session = Session()
    session.says("user", "before", 5000, 5100)
    session.wait(60)
    assert session.says("user", "after", 10, 20) == ["user: before / timestamp_reset", "user: after"]


def test_events_that_repeat_or_say_nothing_change_nothing() -> None:
    session = Session()
    session.says("user", "a", 0, 10, "one")
    assert session.state.push(said("user", "a", 0, 10, "one")) is None
    assert session.state.push(said("user", "", 10, 20, "two")) is None
    assert session.state.push(SimpleNamespace(type="session.updated")) is None
    assert briefly(session.state.finish("manual")) == ["user: a", "user: a / manual"]


@pytest.mark.parametrize(
    ("text", "start", "end", "event_id"),
    [
        (None, 0, 1, "x"),
        ("a", -1, 1, "x"),
        ("a", 0, 1.5, "x"),
        ("a", 5, 4, "x"),
        ("a", True, 2, "x"),
        ("a", 0, 2**53, "x"),
        ("a", "0", 1, "x"),
        ("a", float("nan"), 1, "x"),
        ("a", 0, 1, ""),
        ("a", 0, 1, 7),
    ],
)
def test_impossible_pieces_are_refused_and_change_nothing(text: Any, start: Any, end: Any, event_id: Any) -> None:
    session = Session()
    with pytest.raises(InvalidEventError, match="left out"):
        session.says("user", text, start, end, event_id)
    assert session.says("user", "a", 0, 1, "x") == []
    assert session.wait(50) == ["user: a"]


def test_whole_floats_are_times() -> None:
    session = Session()
    session.says("user", "a", 1.0, 2.0)
    (segment, _) = session.state.finish("manual")
    assert isinstance(segment, TranscriptSegment)
    assert (repr(segment.start_ms), repr(segment.end_ms)) == ("1", "2")


def test_nothing_follows_the_end() -> None:
    session = Session()
    session.says("user", "a", 0, 10)
    assert briefly(session.state.push(SimpleNamespace(type="session.closed"))) == [
        "user: a",
        "user: a / session_closed",
    ]
    assert session.state.finish("manual") == []
    assert session.state.delay() is None
    with pytest.raises(SessionStateError, match="closed"):
        session.says("user", "b", 10, 20)


@pytest.mark.parametrize("value", [-1, True, "5", 2**31, float("nan")])
def test_times_are_checked(value: Any) -> None:
    with pytest.raises(ArgumentError, match="assistant_silence_ms"):
        thresholds(assistant_silence_ms=value)


def test_times_have_defaults() -> None:
    assert thresholds(assistant_silence_ms=None, min_turn_separation_ms=0) == Thresholds(min_turn_separation_ms=0)


@pytest.mark.parametrize("text", ["Mm-hmm!", " UH   huh ", "(yes)", "\ufeffRight...", "I see"])
def test_phrases_are_known_however_they_are_written(text: str) -> None:
    known = Acknowledgments(["i - SEE?", "  ", "?"])
    assert known.include(text)
    assert known.may_become(text[:-2])
    assert not known.include(text + " indeed")
    assert not known.include("")
    assert not known.may_become("?!")

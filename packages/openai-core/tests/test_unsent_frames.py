from __future__ import annotations

import pickle

from openai_core.unsent_frames import UnsentFrames


def test_frames_and_their_texts() -> None:
    unsent = UnsentFrames(["a", b"b", b"\xff"])
    assert unsent.frames == ["a", b"b", b"\xff"]
    assert unsent.messages == ["a", "b"]


def test_the_repr_holds_no_message() -> None:
    assert repr(UnsentFrames(["secret"])) == "<1 unsent frames>"


def test_they_pickle() -> None:
    assert pickle.loads(pickle.dumps(UnsentFrames(["a"]))).frames == ["a"]

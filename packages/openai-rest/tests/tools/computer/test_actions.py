from __future__ import annotations

from typing import Any, Dict

import pytest
from hypothesis import given, strategies as st

from openai_rest.tools.computer.actions import MEMBERS, actions_of
from openai_rest.tools.computer.errors import ComputerUseError
from openai_rest.types.response_output import ResponseComputerToolCall

POINT = {"x": 1, "y": 2}
WHOLE: Dict[str, Dict[str, Any]] = {
    "click": {"button": "wheel", **POINT},
    "double_click": POINT,
    "drag": {"path": [POINT, POINT]},
    "keypress": {"keys": ["CTRL", "C"]},
    "move": POINT,
    "screenshot": {},
    "scroll": {**POINT, "scroll_x": 0, "scroll_y": -5},
    "type": {"text": ""},
    "wait": {},
}


def test_every_action_is_known() -> None:
    assert sorted(WHOLE) == sorted(MEMBERS)


@pytest.mark.parametrize("kind", WHOLE)
def test_a_whole_action_of_either_form(kind: str, computer: Any) -> None:
    action = {"type": kind, **WHOLE[kind]}
    assert [found.type for found in actions_of(computer.call(action, action))] == [kind, kind]
    assert [found.type for found in actions_of(computer.call(action=action, actions=...))] == [kind]


@pytest.mark.parametrize("kind", [kind for kind, fields in WHOLE.items() if fields])
def test_an_action_lacks_a_field(kind: str, computer: Any) -> None:
    for field in WHOLE[kind]:
        left = {name: value for name, value in WHOLE[kind].items() if name != field}
        with pytest.raises(ComputerUseError, match="Action 1 of the computer call is of no known kind, or lacks"):
            actions_of(computer.call({"type": "wait"}, {"type": kind, **left}))


@pytest.mark.parametrize(
    "action",
    [
        {"type": "click", "button": "left", "x": 1.5, "y": 2},
        {"type": "click", "button": "middle", **POINT},
        {"type": "drag", "path": [{"x": 1}]},
        {"type": "keypress", "keys": ["a", 1]},
        {"type": "move", **POINT, "keys": "CTRL"},
        {"type": "new"},
        "click",
        None,
        [],
    ],
)
def test_an_action_is_malformed(action: Any, computer: Any) -> None:
    with pytest.raises(ComputerUseError):
        actions_of(computer.call(action))


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"id": 5}, "no `id` that is text"),
        ({"call_id": None}, "no `call_id` that is text"),
        ({"actions": []}, "has no actions"),
        ({"actions": ...}, "has no actions"),
        ({"actions": None}, "neither as null"),
        ({"action": {"type": "wait"}}, "either `action` or `actions`"),
        ({"action": {"type": "wait"}, "actions": ..., "pending_safety_checks": ...}, "no `pending_safety_checks`"),
        ({"pending_safety_checks": None}, "not a list of safety checks"),
        ({"pending_safety_checks": [{"id": 1}]}, "not a list of safety checks"),
        ({"pending_safety_checks": [{"id": "a", "code": 1}]}, "not a list of safety checks"),
    ],
)
def test_a_call_is_malformed(changed: Any, words: str, computer: Any) -> None:
    with pytest.raises(ComputerUseError, match=words):
        actions_of(computer.call(**changed))


def test_new_calls_may_come_without_checks(computer: Any) -> None:
    assert len(actions_of(computer.call(pending_safety_checks=...))) == 1


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["type", "x", "keys"]), inner),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from(["id", "call_id", "action", "actions", "pending_safety_checks"]), JSON))
def test_whatever_the_api_sends_there_is_one_error(fields: Dict[str, Any]) -> None:
    try:
        actions = actions_of(ResponseComputerToolCall.construct(**fields))
    except ComputerUseError:
        return
    assert all(action.type in MEMBERS for action in actions)

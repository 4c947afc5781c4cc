"""Computer calls, and drivers that note what they are asked for."""

from __future__ import annotations

from typing import Any, Callable, Dict, List

import pytest

from openai_rest.types.response_output import ResponseComputerToolCall
from openai_rest.types.responses import Response

CLICK: Dict[str, Any] = {"type": "click", "button": "left", "x": 1, "y": 2}
SHOT = {"type": "computer_screenshot", "image_url": "data:,"}


class Computer:
    """Makes calls and responses, and is a driver once `of` has given it a flavour.

    Attributes:
        log: The methods that were called, with the fields of their actions.
        does: What a method does instead of returning nothing: an error to raise, or a value.
    """

    click_action = CLICK
    shot = SHOT

    def __init__(self) -> None:
        self.log: List[Any] = []
        self.does: Dict[str, Any] = {"screenshot": SHOT}

    def data(self, *actions: Dict[str, Any], **changed: Any) -> Dict[str, Any]:
        item = {"type": "computer_call", "id": "cu_1", "call_id": "call_1", "status": "completed"}
        found = {**item, "pending_safety_checks": [], "actions": list(actions or (CLICK,)), **changed}
        return {name: value for name, value in found.items() if value is not ...}

    def call(self, *actions: Dict[str, Any], **changed: Any) -> ResponseComputerToolCall:
        return ResponseComputerToolCall.construct(**self.data(*actions, **changed))

    def response(self, *output: Any, **changed: Any) -> Response:
        return Response.construct(**{"id": "resp_1", "status": "completed", "output": list(output), **changed})

    def driver(self, flavour: Any) -> Any:
        names = ("click", "double_click", "drag", "keypress", "move", "scroll", "type", "wait", "screenshot")
        return type("Driver", (), {name: staticmethod(flavour.function(self._method(name))) for name in names})()

    def _method(self, name: str) -> Callable[..., Any]:
        def method(*arguments: Any) -> Any:
            self.log.append((name, *(argument.to_dict() for argument in arguments)))
            outcome = self.does.get(name)
            if isinstance(outcome, BaseException):
                raise outcome
            return outcome

        return method


@pytest.fixture
def computer() -> Computer:
    return Computer()

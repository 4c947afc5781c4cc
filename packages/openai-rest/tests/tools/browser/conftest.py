"""Browser calls, and drivers that note what they are asked for."""

from __future__ import annotations

import json
from typing import Any, Callable, Dict, List

import pytest

from openai_rest.tools.browser import BROWSER_MEMBERS
from openai_rest.types.responses import ResponseFunctionToolCall

TAB = {"id": "t1", "title": "Shop", "url": "https://me:secret@shop.example/cart?token=1", "active": True}
SHOWN = {"tabs": [{**TAB, "url": "https://shop.example"}]}


class Browser:
    """Makes calls, and is a driver once `driver` has given it a flavour.

    Attributes:
        log: The methods that were called, with their arguments.
        does: What a method does instead of returning nothing: an error to raise, or a value.
    """

    tab = TAB
    shown = SHOWN

    def __init__(self) -> None:
        self.log: List[Any] = []
        self.does: Dict[str, Any] = {"state": {"tabs": [TAB]}}

    def call(self, member: str, arguments: Any = None, **changed: Any) -> ResponseFunctionToolCall:
        text = arguments if isinstance(arguments, str) else json.dumps(arguments or {})
        item = {"type": "function_call", "name": f"browser_{member}", "call_id": "call_1", "arguments": text}
        return ResponseFunctionToolCall.construct(**{**item, "status": "completed", **changed})

    def driver(self, flavour: Any, *without: str) -> Any:
        names = [name for name in ("state", *BROWSER_MEMBERS) if name not in without]
        return type("Driver", (), {name: staticmethod(flavour.function(self._method(name))) for name in names})()

    def _method(self, name: str) -> Callable[..., Any]:
        def method(*arguments: Any) -> Any:
            self.log.append((name, *arguments))
            outcome = self.does.get(name)
            if isinstance(outcome, BaseException):
                raise outcome
            return outcome

        return method

    def read(self, output: Any) -> Dict[str, Any]:
        """What the model reads of an output."""
        found: Dict[str, Any] = json.loads(output["output"][0]["text"])
        return found


@pytest.fixture
def browser() -> Browser:
    return Browser()

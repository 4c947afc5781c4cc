"""The computer and browser toolsets, with drivers of both flavours. Checked by mypy and pyright, never run."""

from __future__ import annotations

from typing import List, Union

from typing_extensions import assert_type

from openai import AsyncComputerToolset, AsyncOpenAI, ComputerDriver, ComputerToolset, OpenAI
from openai.lib.browser import (
    AsyncBrowserToolset,
    BrowserConfirmContext,
    BrowserReadConfirmContext,
    BrowserState,
    BrowserToolset,
    ClickInput,
    ReadPageInput,
)
from openai.lib.computer import ComputerActionInput, Screenshot
from openai.lib.tool_diagnostics import ToolDiagnostic
from openai.types.responses import (
    FunctionToolParam,
    Response,
    ResponseComputerToolCall,
    ResponseFunctionToolCall,
    computer_action,
    response_computer_tool_call,
)


class Desktop(ComputerDriver):
    def click(self, action: Union[computer_action.Click, response_computer_tool_call.ActionClick]) -> None:
        assert_type(action.x, int)

    def double_click(
        self, action: Union[computer_action.DoubleClick, response_computer_tool_call.ActionDoubleClick]
    ) -> None: ...
    def drag(self, action: Union[computer_action.Drag, response_computer_tool_call.ActionDrag]) -> None: ...
    def keypress(self, action: Union[computer_action.Keypress, response_computer_tool_call.ActionKeypress]) -> None: ...
    def move(self, action: Union[computer_action.Move, response_computer_tool_call.ActionMove]) -> None: ...
    def scroll(self, action: Union[computer_action.Scroll, response_computer_tool_call.ActionScroll]) -> None: ...
    def type(self, action: Union[computer_action.Type, response_computer_tool_call.ActionType]) -> None: ...
    def wait(self, action: Union[computer_action.Wait, response_computer_tool_call.ActionWait]) -> None: ...
    def screenshot(self) -> Screenshot:
        return {"type": "computer_screenshot", "file_id": "file_1"}


class Browser:
    def state(self) -> BrowserState:
        return {"tabs": [{"id": "t", "title": "", "url": "about:blank", "active": True}]}

    def click(self, action: ClickInput) -> None:
        assert_type(action["target"], str)

    def read_page(self, action: ReadPageInput) -> str:
        return action["filter"]


class AsyncBrowser:
    async def state(self) -> BrowserState:
        return {"tabs": []}


def confirm(context: BrowserConfirmContext) -> bool:
    return context["member"] == "click"


def confirm_all(context: Union[BrowserConfirmContext, BrowserReadConfirmContext]) -> bool:
    return context["state"] is not None


async def aconfirm(context: BrowserConfirmContext) -> bool:
    return True


def before(action: ComputerActionInput) -> bool:
    return action.type == "wait"


async def abefore(action: ComputerActionInput) -> bool:
    return True


def computers(call: ResponseComputerToolCall) -> None:
    toolset = ComputerToolset(Desktop())
    assert_type(toolset.run(OpenAI(), {"model": "m", "input": "Hi"}, before_action=before), Response)
    assert_type(toolset.execute(call)["call_id"], str)
    assert_type(toolset.close()["status"] == "closed", bool)


async def async_computers(toolset: AsyncComputerToolset, call: ResponseComputerToolCall) -> None:
    assert_type(await toolset.run(AsyncOpenAI(), {"model": "m", "input": "Hi"}, before_action=abefore), Response)
    assert_type((await toolset.execute(call, cancelled=lambda: False))["call_id"], str)


def browsers(call: ResponseFunctionToolCall, seen: List[ToolDiagnostic]) -> None:
    toolset = BrowserToolset(Browser(), confirm=confirm)
    assert_type(toolset.tools, List[FunctionToolParam])
    toolset.execute(call, on_diagnostic=seen.append)
    BrowserToolset(Browser(), confirm_reads=["read_page"], confirm=confirm_all)


async def async_browsers(call: ResponseFunctionToolCall) -> None:
    toolset = AsyncBrowserToolset(AsyncBrowser(), confirm=aconfirm, members=["list_tabs"])
    await toolset.execute(call)

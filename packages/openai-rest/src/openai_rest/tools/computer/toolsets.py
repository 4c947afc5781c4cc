"""The computer toolsets: a driver, one call at a time, and the loop around it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Awaitable, Callable, Dict, Optional

from openai_core.errors import ArgumentError
from openai_core.public_names import public

from ..driving import adrive_calls, drive_calls
from ..lifecycle import CloseStatus, ToolLifecycle, callable_flavor
from .actions import MEMBERS
from .execution import execute_call, run
from .steps import Policies

if TYPE_CHECKING:
    from ...aio.mounts import AsyncRestResources
    from ...sync.mounts import RestResources
    from ...types.response_output import ResponseComputerToolCall
    from ...types.responses import Response
    from ...types.responses_params import ComputerCallOutputParam, ResponseCreateParamsNonStreaming
    from ..diagnostics import ToolDiagnosticObserver
    from .drivers import AsyncComputerDriver, ComputerActionInput, ComputerDriver

__all__ = ["AsyncComputerToolset", "ComputerToolset"]

_NAME = "The computer toolset"


@public
class ComputerToolset:
    """Lets a model use a computer of yours, through the computer tool of the Responses API.

    The toolset opens nothing and closes nothing: give it a driver of an isolated environment, and clean up yourself.
    Timeouts and retries of requests are those of the client, see `client.with_options`.
    """

    def __init__(self, driver: ComputerDriver) -> None:
        """Takes the methods of a driver.

        Args:
            driver: What carries out the actions.

        Raises:
            ArgumentError: A method is missing, or is asynchronous.
        """
        self.driver = driver
        self._handlers = _handlers(driver, asynchronous=False)
        self._lifecycle = ToolLifecycle(_NAME)

    def close(self) -> CloseStatus:
        """Takes no more calls; one that is running goes on to its end. The driver stays open."""
        return self._lifecycle.close()

    def run(
        self,
        client: RestResources,
        params: ResponseCreateParamsNonStreaming,
        *,
        max_steps: int = 20,
        approve_safety_checks: Optional[Callable[[ResponseComputerToolCall], bool]] = None,
        before_action: Optional[Callable[[ComputerActionInput], bool]] = None,
        cancelled: Optional[Callable[[], bool]] = None,
        on_diagnostic: Optional[ToolDiagnosticObserver] = None,
    ) -> Response:
        """Carries out what the model asks for until it answers with a message, and returns that response.

        Args:
            client: The client that sends the requests.
            params: The parameters of `responses.create`, without streaming; the whole history is in `input`.
            max_steps: The number of requests at most, the last one included; default 20.
            approve_safety_checks: Gets a call with safety checks and returns `True` to have it carried out. Without
                it, such a call ends the run.
            before_action: Gets each action, and the screenshot at the end of a call, before it is carried out, and
                returns `True` to allow it: the place to ask somebody first. Default: all actions are allowed.
            cancelled: Asked between the steps; once it returns true, the run ends.
            on_diagnostic: Is told about each step, without its content.

        Raises:
            ArgumentError: The parameters are at odds with a run.
            ComputerUseError: The run stopped early; its `response` is the last one.
            ToolLifecycleError: The toolset is busy, or closed.
        """
        policies = Policies(approve_safety_checks, before_action, cancelled, on_diagnostic)
        self._lifecycle.enter()
        try:
            return drive_calls(run(client, params, max_steps, self._handlers, policies))
        finally:
            self._lifecycle.exit()

    def execute(
        self,
        call: ResponseComputerToolCall,
        *,
        approve_safety_checks: Optional[Callable[[ResponseComputerToolCall], bool]] = None,
        before_action: Optional[Callable[[ComputerActionInput], bool]] = None,
        cancelled: Optional[Callable[[], bool]] = None,
        on_diagnostic: Optional[ToolDiagnosticObserver] = None,
    ) -> ComputerCallOutputParam:
        """Carries out one call and returns its output, for programs with a loop of their own.

        Args:
            call: A complete call of a response.
            approve_safety_checks: Gets a call with safety checks and returns `True` to have it carried out. Without
                it, such a call is refused.
            before_action: Gets each action, and the screenshot at the end, before it is carried out, and returns
                `True` to allow it. Default: all actions are allowed.
            cancelled: Asked between the steps; once it returns true, the call ends.
            on_diagnostic: Is told about each step, without its content.

        Raises:
            ComputerUseError: The call is malformed, not approved or cancelled, or the driver broke its contract.
            ToolLifecycleError: The toolset is busy, or closed.
        """
        policies = Policies(approve_safety_checks, before_action, cancelled, on_diagnostic)
        self._lifecycle.enter()
        try:
            return drive_calls(execute_call(call, self._handlers, policies))
        finally:
            self._lifecycle.exit()


@public
class AsyncComputerToolset:
    """Lets a model use a computer of yours, on asyncio or trio; see `ComputerToolset`."""

    def __init__(self, driver: AsyncComputerDriver) -> None:
        """Takes the methods of a driver.

        Args:
            driver: What carries out the actions.

        Raises:
            ArgumentError: A method is missing, or is not asynchronous.
        """
        self.driver = driver
        self._handlers = _handlers(driver, asynchronous=True)
        self._lifecycle = ToolLifecycle(_NAME)

    def close(self) -> CloseStatus:
        """Takes no more calls; one that is running goes on to its end. The driver stays open."""
        return self._lifecycle.close()

    async def run(
        self,
        client: AsyncRestResources,
        params: ResponseCreateParamsNonStreaming,
        *,
        max_steps: int = 20,
        approve_safety_checks: Optional[Callable[[ResponseComputerToolCall], Awaitable[bool]]] = None,
        before_action: Optional[Callable[[ComputerActionInput], Awaitable[bool]]] = None,
        cancelled: Optional[Callable[[], bool]] = None,
        on_diagnostic: Optional[ToolDiagnosticObserver] = None,
    ) -> Response:
        """Carries out what the model asks for until it answers with a message, and returns that response.

        Args:
            client: The client that sends the requests.
            params: The parameters of `responses.create`; see `ComputerToolset.run` for these and all others.
            max_steps: The number of requests at most, the last one included; default 20.
            approve_safety_checks: Gets a call with safety checks and returns `True` to have it carried out.
            before_action: Gets each action before it is carried out and returns `True` to allow it.
            cancelled: Asked between the steps; once it returns true, the run ends.
            on_diagnostic: Is told about each step, without its content.

        Raises:
            ArgumentError: The parameters are at odds with a run.
            ComputerUseError: The run stopped early; its `response` is the last one.
            ToolLifecycleError: The toolset is busy, or closed.
        """
        policies = Policies(approve_safety_checks, before_action, cancelled, on_diagnostic)
        self._lifecycle.enter()
        try:
            return await adrive_calls(run(client, params, max_steps, self._handlers, policies))
        finally:
            self._lifecycle.exit()

    async def execute(
        self,
        call: ResponseComputerToolCall,
        *,
        approve_safety_checks: Optional[Callable[[ResponseComputerToolCall], Awaitable[bool]]] = None,
        before_action: Optional[Callable[[ComputerActionInput], Awaitable[bool]]] = None,
        cancelled: Optional[Callable[[], bool]] = None,
        on_diagnostic: Optional[ToolDiagnosticObserver] = None,
    ) -> ComputerCallOutputParam:
        """Carries out one call and returns its output, for programs with a loop of their own.

        Args:
            call: A complete call of a response.
            approve_safety_checks: Gets a call with safety checks and returns `True` to have it carried out. Without
                it, such a call is refused.
            before_action: Gets each action, and the screenshot at the end, before it is carried out, and returns
                `True` to allow it. Default: all actions are allowed.
            cancelled: Asked between the steps; once it returns true, the call ends.
            on_diagnostic: Is told about each step, without its content.

        Raises:
            ComputerUseError: The call is malformed, not approved or cancelled, or the driver broke its contract.
            ToolLifecycleError: The toolset is busy, or closed.
        """
        policies = Policies(approve_safety_checks, before_action, cancelled, on_diagnostic)
        self._lifecycle.enter()
        try:
            return await adrive_calls(execute_call(call, self._handlers, policies))
        finally:
            self._lifecycle.exit()


def _handlers(driver: object, *, asynchronous: bool) -> Dict[str, Callable[..., Any]]:
    handlers: Dict[str, Callable[..., Any]] = {}
    for member in MEMBERS:
        method = getattr(driver, member, None)
        if not callable(method):
            raise ArgumentError(f"The driver, a {type(driver).__name__}, has no method `{member}`.")
        flavor = callable_flavor(method)
        if flavor is not None and flavor is not asynchronous:
            fitting = "AsyncComputerToolset" if flavor else "ComputerToolset"
            raise ArgumentError(f"The driver's `{member}` does not fit this toolset; use it with `{fitting}`.")
        handlers[member] = method
    return handlers

"""The browser toolsets: a driver, the tools that it offers, the policies, one call at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Awaitable, Callable, List, Optional, Sequence, Union, overload

from openai_core.public_names import public

from ..driving import adrive_calls, drive_calls
from ..lifecycle import CloseStatus, ToolLifecycle
from .execution import Browser, Watch, execute_call
from .selection import Choice, select

if TYPE_CHECKING:
    from ...types.responses import ResponseFunctionToolCall
    from ...types.responses_params import FunctionCallOutputParam, FunctionToolParam
    from ..diagnostics import ToolDiagnosticObserver
    from .drivers import AsyncBrowserDriver, BrowserDriver
    from .outputs import Outcome
    from .reports import BrowserConfirmContext, BrowserReadConfirmContext

    AnyContext = Union[BrowserConfirmContext, BrowserReadConfirmContext]

__all__ = ["AsyncBrowserToolset", "BrowserToolset"]


class _Toolset:
    """What both flavours share: the selection of tools, and that there is one call at a time."""

    driver: Any
    confirm: Optional[Callable[..., Any]]
    url_policy: Optional[Callable[..., Any]]

    def __init__(
        self,
        driver: object,
        choice: Choice,
        confirm: Optional[Callable[..., Any]],
        url_policy: Optional[Callable[..., Any]],
    ) -> None:
        self._selection = select(driver, choice, has_confirm=confirm is not None, has_url_policy=url_policy is not None)
        self._lifecycle = ToolLifecycle("The browser toolset")
        self.driver = driver
        self.confirm = confirm
        self.url_policy = url_policy

    @property
    def tools(self) -> List[FunctionToolParam]:
        """The function tools for `tools=` of a request, as new dictionaries."""
        return self._selection.tools()

    def close(self) -> CloseStatus:
        """Takes no more calls; one that is running goes on to its end. The driver stays open."""
        return self._lifecycle.close()

    def _browser(self) -> Browser:
        return Browser(self, self._selection)


@public
class BrowserToolset(_Toolset):
    """Lets a model use a browser of yours, through function tools of the Responses API.

    Put `tools` into the request, and `execute` each call whose name one of them has. Nothing that changes a page is
    done without the approval of `confirm`, and no URL is opened without that of `url_policy`.
    """

    @overload
    def __init__(
        self,
        driver: BrowserDriver,
        *,
        members: Optional[Sequence[str]] = None,
        additional_members: Optional[Sequence[str]] = None,
        confirm_reads: None = None,
        confirm: Optional[Callable[[BrowserConfirmContext], bool]] = None,
        url_policy: Optional[Callable[[BrowserConfirmContext, str], bool]] = None,
    ) -> None: ...

    @overload
    def __init__(
        self,
        driver: BrowserDriver,
        *,
        members: Optional[Sequence[str]] = None,
        additional_members: Optional[Sequence[str]] = None,
        confirm_reads: Sequence[str],
        confirm: Callable[[AnyContext], bool],
        url_policy: Optional[Callable[[BrowserConfirmContext, str], bool]] = None,
    ) -> None: ...

    def __init__(
        self,
        driver: BrowserDriver,
        *,
        members: Optional[Sequence[str]] = None,
        additional_members: Optional[Sequence[str]] = None,
        confirm_reads: Optional[Sequence[str]] = None,
        confirm: Union[Callable[[BrowserConfirmContext], bool], Callable[[AnyContext], bool], None] = None,
        url_policy: Optional[Callable[[BrowserConfirmContext, str], bool]] = None,
    ) -> None:
        """Chooses the tools.

        Args:
            driver: What carries out the actions.
            members: The only tools to offer, from `BROWSER_MEMBERS`. Default: those of `DEFAULT_BROWSER_MEMBERS` for
                which the driver has a method, and `list_tabs`.
            additional_members: Tools to offer besides the default ones.
            confirm_reads: Tools that only read and still need the approval of `confirm`; it is asked before the driver
                is, with a context that has a `phase` and no state.
            confirm: Gets an action and returns `True` to have it carried out. Needed for tools that change anything.
            url_policy: Gets an action and its URL and returns `True` to allow it. Needed for tools that open URLs.

        Raises:
            ArgumentError: The choice names what does not exist, a method does not fit, or a policy is missing.
        """
        super().__init__(driver, Choice(members, additional_members, confirm_reads), confirm, url_policy)

    def execute(
        self,
        call: ResponseFunctionToolCall,
        *,
        cancelled: Optional[Callable[[], bool]] = None,
        on_diagnostic: Optional[ToolDiagnosticObserver] = None,
    ) -> FunctionCallOutputParam:
        """Carries out one call and returns its output, with the state of the browser.

        Refusals, bad arguments and failures of the driver are answers for the model, not exceptions.

        Args:
            call: A complete call of a response.
            cancelled: Asked between the steps; once it returns true, the call ends.
            on_diagnostic: Is told about each step, without its content.

        Raises:
            BrowserError: The tool is not enabled.
            BrowserToolsetError: The driver broke its contract, or the call has no id.
            BrowserCancelledError: `cancelled` returned true.
            ToolLifecycleError: The toolset is busy, or closed.
        """
        return self._execute(call, cancelled=cancelled, on_diagnostic=on_diagnostic).output

    def _execute(
        self,
        call: ResponseFunctionToolCall,
        *,
        skip: bool = False,
        cancelled: Optional[Callable[[], bool]] = None,
        on_diagnostic: Optional[ToolDiagnosticObserver] = None,
    ) -> Outcome:
        """Also tells whether the action did what it was to do; the loops of runners ask for that, or `skip` calls."""
        self._lifecycle.enter()
        try:
            return drive_calls(execute_call(self._browser(), call, Watch(cancelled, on_diagnostic), skip=skip))
        finally:
            self._lifecycle.exit()


@public
class AsyncBrowserToolset(_Toolset):
    """Lets a model use a browser of yours, on asyncio or trio; see `BrowserToolset`."""

    @overload
    def __init__(
        self,
        driver: AsyncBrowserDriver,
        *,
        members: Optional[Sequence[str]] = None,
        additional_members: Optional[Sequence[str]] = None,
        confirm_reads: None = None,
        confirm: Optional[Callable[[BrowserConfirmContext], Awaitable[bool]]] = None,
        url_policy: Optional[Callable[[BrowserConfirmContext, str], Awaitable[bool]]] = None,
    ) -> None: ...

    @overload
    def __init__(
        self,
        driver: AsyncBrowserDriver,
        *,
        members: Optional[Sequence[str]] = None,
        additional_members: Optional[Sequence[str]] = None,
        confirm_reads: Sequence[str],
        confirm: Callable[[AnyContext], Awaitable[bool]],
        url_policy: Optional[Callable[[BrowserConfirmContext, str], Awaitable[bool]]] = None,
    ) -> None: ...

    def __init__(
        self,
        driver: AsyncBrowserDriver,
        *,
        members: Optional[Sequence[str]] = None,
        additional_members: Optional[Sequence[str]] = None,
        confirm_reads: Optional[Sequence[str]] = None,
        confirm: Union[
            Callable[[BrowserConfirmContext], Awaitable[bool]], Callable[[AnyContext], Awaitable[bool]], None
        ] = None,
        url_policy: Optional[Callable[[BrowserConfirmContext, str], Awaitable[bool]]] = None,
    ) -> None:
        """Chooses the tools; see `BrowserToolset` for the arguments.

        Args:
            driver: What carries out the actions.
            members: The only tools to offer, from `BROWSER_MEMBERS`.
            additional_members: Tools to offer besides the default ones.
            confirm_reads: Tools that only read and still need the approval of `confirm`.
            confirm: Gets an action and returns `True` to have it carried out.
            url_policy: Gets an action and its URL and returns `True` to allow it.

        Raises:
            ArgumentError: The choice names what does not exist, a method does not fit, or a policy is missing.
        """
        choice = Choice(members, additional_members, confirm_reads, asynchronous=True)
        super().__init__(driver, choice, confirm, url_policy)

    async def execute(
        self,
        call: ResponseFunctionToolCall,
        *,
        cancelled: Optional[Callable[[], bool]] = None,
        on_diagnostic: Optional[ToolDiagnosticObserver] = None,
    ) -> FunctionCallOutputParam:
        """Carries out one call and returns its output; see `BrowserToolset.execute`.

        Args:
            call: A complete call of a response.
            cancelled: Asked between the steps; once it returns true, the call ends.
            on_diagnostic: Is told about each step, without its content.

        Raises:
            BrowserError: The tool is not enabled.
            BrowserToolsetError: The driver broke its contract, or the call has no id.
            BrowserCancelledError: `cancelled` returned true.
            ToolLifecycleError: The toolset is busy, or closed.
        """
        return (await self._execute(call, cancelled=cancelled, on_diagnostic=on_diagnostic)).output

    async def _execute(
        self,
        call: ResponseFunctionToolCall,
        *,
        skip: bool = False,
        cancelled: Optional[Callable[[], bool]] = None,
        on_diagnostic: Optional[ToolDiagnosticObserver] = None,
    ) -> Outcome:
        """Also tells whether the action did what it was to do; the loops of runners ask for that, or `skip` calls."""
        self._lifecycle.enter()
        try:
            return await adrive_calls(execute_call(self._browser(), call, Watch(cancelled, on_diagnostic), skip=skip))
        finally:
            self._lifecycle.exit()

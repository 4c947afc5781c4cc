"""What a browser has to offer: its state, and a method for each tool that the model may use, written by the user."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Union

from typing_extensions import Protocol

from openai_core.public_names import public_classes

if TYPE_CHECKING:
    from ...types.responses_params import ResponseInputImageContentParam
    from .inputs import ClickInput, NavigateInput, ReadPageInput, TabInput
    from .reports import BrowserReadV1, BrowserState

__all__ = [
    "AsyncBrowserClickDriver",
    "AsyncBrowserDriver",
    "AsyncBrowserNavigationDriver",
    "AsyncBrowserReadDriver",
    "AsyncBrowserScreenshotDriver",
    "BrowserClickDriver",
    "BrowserDriver",
    "BrowserNavigationDriver",
    "BrowserReadDriver",
    "BrowserScreenshotDriver",
]


class BrowserDriver(Protocol):
    """A browser of yours that a `BrowserToolset` acts on.

    Besides `state`, it has the methods of the tools that it offers, named as in `BROWSER_MEMBERS`. Each takes its
    arguments as a dictionary, and returns text or nothing unless its protocol says otherwise; `run_script` always
    returns text. The toolset checks only the URLs that the model names; the driver keeps the browser off networks.
    """

    def state(self) -> BrowserState:
        """Returns the open tabs, and what has happened to them."""
        ...


class AsyncBrowserDriver(Protocol):
    """A browser of yours that an `AsyncBrowserToolset` acts on; see `BrowserDriver`."""

    async def state(self) -> BrowserState:
        """Returns the open tabs, and what has happened to them."""
        ...


class BrowserReadDriver(BrowserDriver, Protocol):
    """A browser whose pages can be read."""

    @abstractmethod
    def read_page(self, action: ReadPageInput) -> Union[str, BrowserReadV1, None]:
        """Returns what is on the page.

        Args:
            action: The tab, and how much of the page is wanted.
        """


class AsyncBrowserReadDriver(AsyncBrowserDriver, Protocol):
    """A browser whose pages can be read."""

    @abstractmethod
    async def read_page(self, action: ReadPageInput) -> Union[str, BrowserReadV1, None]:
        """Returns what is on the page.

        Args:
            action: The tab, and how much of the page is wanted.
        """


class BrowserNavigationDriver(BrowserDriver, Protocol):
    """A browser that goes to URLs."""

    @abstractmethod
    def navigate(self, action: NavigateInput) -> None:
        """Goes to a URL.

        Args:
            action: The tab and the URL.
        """


class AsyncBrowserNavigationDriver(AsyncBrowserDriver, Protocol):
    """A browser that goes to URLs."""

    @abstractmethod
    async def navigate(self, action: NavigateInput) -> None:
        """Goes to a URL.

        Args:
            action: The tab and the URL.
        """


class BrowserClickDriver(BrowserDriver, Protocol):
    """A browser whose elements can be clicked."""

    @abstractmethod
    def click(self, action: ClickInput) -> None:
        """Clicks an element.

        Args:
            action: The tab and the element, by its `ref`.
        """


class AsyncBrowserClickDriver(AsyncBrowserDriver, Protocol):
    """A browser whose elements can be clicked."""

    @abstractmethod
    async def click(self, action: ClickInput) -> None:
        """Clicks an element.

        Args:
            action: The tab and the element, by its `ref`.
        """


class BrowserScreenshotDriver(BrowserDriver, Protocol):
    """A browser that shows what it looks like."""

    @abstractmethod
    def screenshot(self, action: TabInput) -> ResponseInputImageContentParam:
        """Returns the tab as an image.

        Args:
            action: The tab to show.
        """
        ...


class AsyncBrowserScreenshotDriver(AsyncBrowserDriver, Protocol):
    """A browser that shows what it looks like."""

    @abstractmethod
    async def screenshot(self, action: TabInput) -> ResponseInputImageContentParam:
        """Returns the tab as an image.

        Args:
            action: The tab to show.
        """
        ...


public_classes(globals())

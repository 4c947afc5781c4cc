"""Pages of the synchronous client: iterating over one asks for the following ones as they are needed."""

from __future__ import annotations

from typing import Any, Generic, Iterator, TypeVar

from ..errors import OpenAIError
from ..pages import (
    BasePage,
    ConversationCursorPage,
    CursorPage,
    LinkPage,
    NextCursorPage,
    Page,
    TokenPage,
    flavoured,
)
from ..public_names import public_classes

T = TypeVar("T")
PageT = TypeVar("PageT", bound="BaseSyncPage[Any]")


class BaseSyncPage(BasePage[T], Generic[T]):
    """A page of the synchronous client.

    Iterating goes over the items of this page and of all that follow; `data` has the items of this one only.
    """

    def __iter__(self) -> Iterator[T]:  # type: ignore[override]
        for page in self.iter_pages():
            yield from page._get_page_items()

    def iter_pages(self: PageT) -> Iterator[PageT]:
        """Iterates over this page and all that follow."""
        page = self
        yield page
        while page.has_next_page():
            page = page.get_next_page()
            yield page

    def get_next_page(self: PageT) -> PageT:
        """Asks the server for the next page.

        Raises:
            NoNextPageError: This is the last page, or the server sends the same page again and again.
        """
        options = self._next_options()
        try:
            next_page: PageT = self._client._request_api_list(self._model, page=type(self), options=options)
        except OpenAIError as error:
            from ..call.tracebacks import shorten_traceback

            shorten_traceback(error)
            raise error
        return next_page


class SyncPage(BaseSyncPage[T], Page[T], Generic[T]):
    """The whole list in one page."""


class SyncCursorPage(BaseSyncPage[T], CursorPage[T], Generic[T]):
    """A page whose last item's `id` is the cursor of the next one."""


class SyncConversationCursorPage(BaseSyncPage[T], ConversationCursorPage[T], Generic[T]):
    """A page that names the cursor of the next one as `last_id`."""


class SyncNextCursorPage(BaseSyncPage[T], NextCursorPage[T], Generic[T]):
    """A page that names the cursor of the next one as `next`."""


class SyncTokenPage(BaseSyncPage[T], TokenPage[T], Generic[T]):
    """A page that names the token of the next one as `next`."""


class SyncLinkPage(BaseSyncPage[T], LinkPage[T], Generic[T]):
    """A page whose `Link` header names the next one."""


def page_class(page: Any) -> Any:
    """Returns the page class for what an operation names, such as `"CursorPage"` or a class of pages.

    Args:
        page: The name of a class without its flavour, or a class of pages.
    """
    return flavoured(page, BaseSyncPage, _CLASSES)


_CLASSES = {
    "Page": SyncPage,
    "CursorPage": SyncCursorPage,
    "ConversationCursorPage": SyncConversationCursorPage,
    "NextCursorPage": SyncNextCursorPage,
    "TokenPage": SyncTokenPage,
    "LinkPage": SyncLinkPage,
}


public_classes(globals())

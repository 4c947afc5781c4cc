"""Pages of the asynchronous client: iterating over one asks for the following ones as they are needed."""

from __future__ import annotations

from typing import Any, AsyncIterator, Generic, TypeVar

from ..call.async_lists import AsyncPaginator as AsyncPaginator
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
PageT = TypeVar("PageT", bound="BaseAsyncPage[Any]")


class BaseAsyncPage(BasePage[T], Generic[T]):
    """A page of the asynchronous client.

    Iterating goes over the items of this page and of all that follow; `data` has the items of this one only.
    """

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.iter_pages():
            for item in page._get_page_items():
                yield item

    async def iter_pages(self: PageT) -> AsyncIterator[PageT]:
        """Iterates over this page and all that follow."""
        page = self
        yield page
        while page.has_next_page():
            page = await page.get_next_page()
            yield page

    async def get_next_page(self: PageT) -> PageT:
        """Asks the server for the next page.

        Raises:
            NoNextPageError: This is the last page, or the server sends the same page again and again.
        """
        options = self._next_options()
        try:
            next_page: PageT = await self._client._request_api_list(self._model, page=type(self), options=options)
        except OpenAIError as error:
            from ..call.tracebacks import shorten_traceback

            shorten_traceback(error)
            raise error
        return next_page


class AsyncPage(BaseAsyncPage[T], Page[T], Generic[T]):
    """The whole list in one page."""


class AsyncCursorPage(BaseAsyncPage[T], CursorPage[T], Generic[T]):
    """A page whose last item's `id` is the cursor of the next one."""


class AsyncConversationCursorPage(BaseAsyncPage[T], ConversationCursorPage[T], Generic[T]):
    """A page that names the cursor of the next one as `last_id`."""


class AsyncNextCursorPage(BaseAsyncPage[T], NextCursorPage[T], Generic[T]):
    """A page that names the cursor of the next one as `next`."""


class AsyncTokenPage(BaseAsyncPage[T], TokenPage[T], Generic[T]):
    """A page that names the token of the next one as `next`."""


class AsyncLinkPage(BaseAsyncPage[T], LinkPage[T], Generic[T]):
    """A page whose `Link` header names the next one."""


def page_class(page: Any) -> Any:
    """Returns the page class for what an operation names, such as `"CursorPage"` or a class of pages.

    Args:
        page: The name of a class without its flavour, or a class of pages.
    """
    return flavoured(page, BaseAsyncPage, _CLASSES)


_CLASSES = {
    "Page": AsyncPage,
    "CursorPage": AsyncCursorPage,
    "ConversationCursorPage": AsyncConversationCursorPage,
    "NextCursorPage": AsyncNextCursorPage,
    "TokenPage": AsyncTokenPage,
    "LinkPage": AsyncLinkPage,
}


public_classes(globals())

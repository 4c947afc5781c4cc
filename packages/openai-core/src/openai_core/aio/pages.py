"""Pages of the asynchronous client: iterating over one asks for the following ones as they are needed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, AsyncIterator, Generator, Generic, Type, TypeVar

from ..errors import OpenAIError
from ..pages import BasePage, ConversationCursorPage, CursorPage, NextCursorPage, Page, TokenPage, named_page_class
from ..public_names import public_classes

if TYPE_CHECKING:
    from ..options import FinalRequestOptions

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


class AsyncPaginator(Generic[T, PageT]):
    """What a list method of the asynchronous client returns: await it for the first page, or iterate over all items.

    Args:
        client: The client that sends the requests.
        options: The request for the first page.
        page_cls: The class of the pages.
        model: The type of the items.
    """

    def __init__(self, client: Any, options: FinalRequestOptions, page_cls: Type[PageT], model: Type[T]) -> None:
        self._client = client
        self._options = options
        self._page_cls = page_cls
        self._model = model

    def __await__(self) -> Generator[Any, None, PageT]:
        return self._get_page().__await__()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for item in await self:
            yield item

    async def _get_page(self) -> PageT:
        def attach(page: PageT) -> PageT:
            page._set_private_attributes(client=self._client, model=self._model, options=self._options)
            return page

        self._options.post_parser = attach
        first: PageT = await self._client.request(self._page_cls, self._options)
        return first


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


def page_class(name: str) -> Any:
    """Returns the page class for the name that an operation gives, such as `"CursorPage"`."""
    return named_page_class(_CLASSES, name)


_CLASSES = {
    "Page": AsyncPage,
    "CursorPage": AsyncCursorPage,
    "ConversationCursorPage": AsyncConversationCursorPage,
    "NextCursorPage": AsyncNextCursorPage,
    "TokenPage": AsyncTokenPage,
}


public_classes(globals())

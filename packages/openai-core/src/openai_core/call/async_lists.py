"""What list methods of the asynchronous client return, before the first page is there."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    AsyncIterable,
    AsyncIterator,
    Callable,
    Generator,
    Generic,
    Optional,
    Type,
    TypeVar,
)

from ..public_names import public

if TYPE_CHECKING:
    from ..options import FinalRequestOptions

T = TypeVar("T")
PageT = TypeVar("PageT", bound=AsyncIterable[Any])


@public
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

    if not TYPE_CHECKING:  # a checker would take any name for known

        def __getattr__(self, name: str) -> Any:
            hint = "" if name.startswith("_") else "; `await` it for the first page, or use `async for`."
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}{hint}")

    async def _get_page(self) -> PageT:
        def attach(page: Any) -> Any:
            page._set_private_attributes(client=self._client, model=self._model, options=self._options)
            return page

        self._options.post_parser = attach
        first: PageT = await self._client.request(self._page_cls, self._options)
        return first


class LatePaginator(AsyncPaginator[Any, Any]):
    """A list whose item type is loaded when the first page is asked for.

    Args:
        load: Loads it; awaited.
        make: Makes the paginator that asks for the pages.
    """

    def __init__(self, load: Callable[[], Any], make: Callable[[], AsyncPaginator[Any, Any]]) -> None:
        self._load = load
        self._make = make

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(self._made(), name)

    def __await__(self) -> Generator[Any, None, Any]:
        return self._first_page().__await__()

    async def _first_page(self) -> Any:
        await self._load()
        return await self._made()

    def _made(self) -> AsyncPaginator[Any, Any]:
        made: Optional[AsyncPaginator[Any, Any]] = self.__dict__.get("_paginator")
        if made is None:
            made = self._paginator = self._make()
        return made

"""What the pages of a list are, and how the next one is asked for; without I/O.

Each class here holds one way of paging, once. `sync/pages.py` and `aio/pages.py` add the iteration.
"""

from __future__ import annotations

from functools import lru_cache
from types import new_class
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Generic,
    Iterable,
    List,
    Mapping,
    Optional,
    Tuple,
    Type,
    TypeVar,
    Union,
)
from urllib.parse import parse_qsl, urlsplit

from pydantic import PrivateAttr
from typing_extensions import Protocol, runtime_checkable

from .decoding.links import have_same_origin, linked_url
from .errors import ArgumentError, OpenAIError
from .models import GenericModel
from .options import NOT_GIVEN, OVERRIDE_CAST_TO_HEADER, RAW_RESPONSE_HEADER, NotGiven
from .public_names import public_classes

if TYPE_CHECKING:
    import httpx

    from .options import Body, FinalRequestOptions, Query

T = TypeVar("T")
PageT = TypeVar("PageT", bound="BasePage[Any]")
_ITEM: Any = T

_VIEW_HEADERS = frozenset((RAW_RESPONSE_HEADER.lower(), OVERRIDE_CAST_TO_HEADER))


@runtime_checkable
class CursorPageItem(Protocol):
    """An item that a cursor can point at."""

    id: Optional[str]
    """The id of the item, the cursor of the page behind it."""


class NoNextPageError(OpenAIError, RuntimeError):
    """A next page was asked for, but there is none, or it would be the same page again."""


class PageInfo:
    """What to change in a request to get the next page. Exactly one of the arguments is given.

    Args:
        url: The URL of the next page. Its query replaces parameters of the same name.
        params: Query parameters to add.
        json: Fields to add to the JSON body.
    """

    url: Union[httpx.URL, NotGiven]
    params: Union[Query, NotGiven]
    json: Union[Body, NotGiven]

    def __init__(
        self,
        *,
        url: Union[httpx.URL, NotGiven] = NOT_GIVEN,
        json: Union[Body, NotGiven] = NOT_GIVEN,
        params: Union[Query, NotGiven] = NOT_GIVEN,
    ) -> None:
        self.url = url
        self.json = json
        self.params = params

    def __repr__(self) -> str:
        for name in ("url", "json"):
            value = getattr(self, name)
            if value:
                return f"{type(self).__name__}({name}={value})"
        return f"{type(self).__name__}(params={self.params})"


def info_to_options(options: FinalRequestOptions, info: PageInfo) -> FinalRequestOptions:
    """Returns the options of the request for the next page.

    Args:
        options: The options of the request that gave this page; they are not changed.
        info: What is different. A raw-response header is not carried over, so following pages come as pages.

    Raises:
        ArgumentError: A body is to be extended, but the request's own is no mapping; or nothing is different.
    """
    options = options.copy()
    if not isinstance(options.headers, NotGiven):
        options.headers = {name: value for name, value in options.headers.items() if name.lower() not in _VIEW_HEADERS}
    if not isinstance(info.params, NotGiven):
        options.params = {**options.params, **info.params}
    elif not isinstance(info.url, NotGiven):
        options.url = str(info.url)
        replaced = {name for name, _ in parse_qsl(urlsplit(options.url).query, keep_blank_values=True)}
        options.params = {name: value for name, value in options.params.items() if name not in replaced}
    elif not isinstance(info.json, NotGiven):
        options.json_data = {**_mapping(options.json_data or {}), **_mapping(info.json)}
    else:
        raise ArgumentError("A PageInfo needs a `url`, `params` or `json`; this one has none of them.")
    return options


def _mapping(body: Any) -> Mapping[str, object]:
    if not isinstance(body, Mapping):
        raise ArgumentError(f"A page can be asked for in a JSON object only, but the body is a {type(body).__name__}.")
    return body


class BasePage(GenericModel, Generic[T]):
    """A page of a list, generic over its items.

    A subclass gives the fields, `_get_page_items` and `next_page_info`. Printing, dumping and pickling leave out the
    client and the options of the request.
    """

    _bare_lists: ClassVar[bool] = False
    """Whether a body that is a list, be it empty, is a page too."""

    _options: Any = PrivateAttr()
    _model: Any = PrivateAttr()
    _client: Any = PrivateAttr()

    if not TYPE_CHECKING:

        def __class_getitem__(cls, item: Any) -> Any:
            return _parametrised(cls, item)

    def has_next_page(self) -> bool:
        """Whether there is another page. An empty page is taken for the last one."""
        return bool(self._get_page_items()) and self.next_page_info() is not None

    def next_page_info(self) -> Optional[PageInfo]:
        """Returns what the request for the next page needs, or `None` if there is none."""
        return None

    def _get_page_items(self) -> Iterable[T]:
        return []

    def _info_to_options(self, info: PageInfo) -> FinalRequestOptions:
        return info_to_options(self._options, info)

    def _set_private_attributes(self, client: Any, model: Any, options: FinalRequestOptions) -> None:
        if getattr(self, "__pydantic_private__", None) is None:
            object.__setattr__(self, "__pydantic_private__", {})
        self._model = model
        self._client = client
        self._options = options

    def _next_options(self) -> FinalRequestOptions:
        """Returns the options of the request for the next page.

        A server that ignores the cursor would send one page for ever, so the same request is not made twice in a row.
        """
        info = self.next_page_info()
        if info is None:
            raise NoNextPageError("This is the last page; ask `.has_next_page()` before calling `.get_next_page()`.")
        if not getattr(self, "__pydantic_private__", None):
            raise NoNextPageError("This page was not received from a client (or was pickled), so it has no next page.")
        options = self._info_to_options(info)
        if _same_request(options, self._options):
            raise NoNextPageError(f"The server sent the cursor that it was asked for, {info!r}: it cannot page.")
        return options

    def __deepcopy__(self: PageT, memo: Optional[Dict[int, Any]] = None) -> PageT:
        client = (getattr(self, "__pydantic_private__", None) or {}).get("_client")
        copied: PageT = super().__deepcopy__({**(memo or {}), id(client): client})
        return copied

    def __reduce__(self) -> Any:
        generic = type(self).__pydantic_generic_metadata__
        state = {**self.__getstate__(), "__pydantic_private__": None}
        return (_restored, (generic["origin"] or type(self), generic["args"], state))


def _items_in(page: Any) -> List[Any]:
    data = getattr(page, "data", None) or []
    if not isinstance(data, (list, tuple)):
        raise OpenAIError(f"The page has {data!r:.80} as its `data`, where the API has a list; read `.data` itself.")
    return data  # type: ignore[return-value]


def _same_request(one: FinalRequestOptions, other: FinalRequestOptions) -> bool:
    return one.url == other.url and one.params == other.params and one.json_data == other.json_data


def _restored(page_class: Any, arguments: Any, state: Any) -> Any:
    if arguments:
        page_class = page_class[arguments[0] if len(arguments) == 1 else arguments]
    page = page_class.__new__(page_class)
    page.__setstate__(state)
    return page


@lru_cache(maxsize=1024)
def _parametrised(page_class: Any, item: Any) -> Any:
    """Subscripts a page class. Pydantic makes a class for that, and forgets it soon; making it again is slow."""
    subscript: Any = super(BasePage, page_class)
    return subscript.__class_getitem__(item)


class Page(BasePage[T], Generic[T]):
    """The whole list in one page."""

    data: List[T]
    """The items of the list, in its order."""
    object: str
    """Always `list`; tells it from other objects."""

    def _get_page_items(self) -> List[T]:
        return _items_in(self)


class CursorPage(BasePage[T], Generic[T]):
    """A page whose last item's `id` is the cursor of the next one."""

    data: List[T]
    """The items of this page, in the order of the list."""
    has_more: Optional[bool] = None
    """Whether another page follows; if the API does not say, it does unless the page is empty."""

    def _get_page_items(self) -> List[T]:
        return _items_in(self)

    def has_next_page(self) -> bool:
        """Whether there is another page: not after `has_more: false`, nor after an empty page."""
        return self.has_more is not False and super().has_next_page()

    def next_page_info(self) -> Optional[PageInfo]:
        """Returns what the request for the next page needs, or `None` if there is none."""
        cursor = self._cursor()
        return None if cursor is None else PageInfo(params={self._cursor_parameter(): cursor})

    def _cursor(self) -> Optional[str]:
        items = self._get_page_items()
        cursor: Optional[str] = getattr(items[-1], "id", None) if items else None
        return cursor

    @staticmethod
    def _cursor_parameter() -> str:
        return "after"

    @property
    def after(self) -> Optional[str]:
        """What the server sends as `after`; otherwise the cursor of the next page, or `None` on the last page."""
        extra = getattr(self, "__pydantic_extra__", None) or {}
        if "after" in extra:
            sent: Optional[str] = extra["after"]
            return sent
        return self._cursor() if self.has_next_page() else None


class ConversationCursorPage(CursorPage[T], Generic[T]):
    """A page that names the cursor of the next one as `last_id`.

    Attributes:
        last_id: The id to ask for the next page with; `None` where this page does not say.
    """

    last_id: Optional[str] = None

    def _cursor(self) -> Optional[str]:
        return self.last_id or None


class NextCursorPage(CursorPage[T], Generic[T]):
    """A page that names the cursor of the next one as `next`.

    Attributes:
        next: The cursor to ask for the next page with; `None` on the last page.
    """

    next: Optional[str] = None

    def _cursor(self) -> Optional[str]:
        return self.next or None


class TokenPage(NextCursorPage[T], Generic[T]):
    """A page that names the token of the next one as `next`; the request takes it as `page`."""

    @staticmethod
    def _cursor_parameter() -> str:
        return "page"


class LinkPage(BasePage[T], Generic[T]):
    """A page whose `Link` header names the next one with `rel="next"` (RFC 8288); the body may be the bare list.

    A link to another origin is not followed, so that no key goes where nobody sent it.
    """

    _bare_lists: ClassVar[bool] = True
    _links: Any = PrivateAttr()

    data: List[T]
    """The items of this page, in the order of the list."""

    def _get_page_items(self) -> List[T]:
        return _items_in(self)

    def _receive(self, response: httpx.Response) -> None:
        """Told the response that the page was read from."""
        if getattr(self, "__pydantic_private__", None) is None:
            object.__setattr__(self, "__pydantic_private__", {})
        self._links = (linked_url(response.headers, "next", str(response.url)), str(response.url))

    def has_next_page(self) -> bool:
        """Whether there is another page: whenever the server has named one, also after an empty page."""
        return self._linked()[0] is not None

    def next_page_info(self) -> Optional[PageInfo]:
        """Returns what the request for the next page needs, or `None` if there is none.

        Raises:
            NoNextPageError: The next page is at another origin.
        """
        url, base_url = self._linked()
        if url is None:
            return None
        if not have_same_origin(url, base_url):
            raise NoNextPageError(
                f"The next page is at another origin, {url.partition('?')[0]!r}, where the key of this client does not "
                "go; ask for it with a client of that origin."
            )
        return PageInfo(url=url)  # type: ignore[arg-type]  # a text does as well

    def _linked(self) -> Tuple[Optional[str], str]:
        links: Tuple[Optional[str], str] = (getattr(self, "__pydantic_private__", None) or {}).get("_links") or (
            None,
            "",
        )
        return links


def flavoured(page: Any, base: Any, classes: Mapping[str, Type[Any]]) -> Any:
    """Returns the page class of a flavour for what an operation names: its name, a kind of pages, or a class of pages.

    Args:
        page: Such as `"CursorPage"`, `CursorPage`, a kind of the program's own, or a class of this flavour.
        base: What all pages of the flavour are.
        classes: Those that the kernel has, by the names of their kinds.

    Raises:
        ArgumentError: There is no such class.
    """
    if isinstance(page, str):
        return named_page_class(classes, page)
    if issubclass(page, base):
        return page
    found: Any
    kind, item = page.__pydantic_generic_metadata__["origin"] or page, item_type_of(page)
    is_of_the_kernel = globals().get(kind.__name__) is kind
    found = classes[kind.__name__] if is_of_the_kernel else _of_own_kind(kind, base)
    return found[item] if found.__pydantic_generic_metadata__["parameters"] else found


@lru_cache(maxsize=None)
def _of_own_kind(kind: Any, base: Any) -> Any:
    """Makes the class of pages of a kind that a program has written without a flavour."""
    if hasattr(kind, "iter_pages"):
        raise ArgumentError(
            f"{kind.__name__} is a page of the other flavour; name its kind, or one of {base.__name__}."
        )
    name = f"{base.__name__[4:-4]}{kind.__name__}"

    def fill(namespace: Dict[str, Any]) -> None:
        namespace.update(__module__=kind.__module__, __doc__=kind.__doc__)

    item: Any = item_type_of(kind)
    if item is not None:
        return new_class(name, (base[item], kind), exec_body=fill)
    generic: Any = Generic
    return new_class(name, (base[_ITEM], kind[_ITEM], generic[_ITEM]), exec_body=fill)


def item_type_of(page: Any) -> Any:
    """Returns the type of the items of a class of pages; `None` if it leaves it open, as `CursorPage` alone does.

    Args:
        page: The class of the pages.
    """
    if page.__pydantic_generic_metadata__["parameters"]:
        return None
    found = (getattr(each, "__pydantic_generic_metadata__", {}).get("args") for each in page.__mro__)
    return next((each[0] for each in found if each), None)


def named_page_class(classes: Mapping[str, Type[Any]], name: str) -> Any:
    """Returns the page class of a flavour for the name of a kind, such as `"CursorPage"`.

    Args:
        classes: The classes of a flavour by name.
        name: The name of the class without its flavour.

    Raises:
        ArgumentError: There is no such class.
    """
    found = classes.get(name)
    if found is None:
        raise ArgumentError(f"There is no page class {name!r}; the names are {', '.join(classes)}.")
    return found


public_classes(globals())

"""An API operation as frozen data: what a resource method knows about the call that it makes."""

from __future__ import annotations

from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, Any, Mapping, Optional, Tuple, Union

if TYPE_CHECKING:
    from typing import Generic, Type, TypedDict, overload

    from typing_extensions import TypeVar, Unpack

    T = TypeVar("T")
    ResultT_co = TypeVar("ResultT_co", covariant=True, default=Any)
    EventT_co = TypeVar("EventT_co", covariant=True, default=None)

    class _Details(TypedDict, total=False):
        last_events: Tuple[str, ...]
        multipart: bool
        files: Tuple[Tuple[str, ...], ...]
        json_without_files: bool
        headers: Mapping[str, str]
        security: Mapping[str, bool]
        synthesize_event_and_data: bool
        stream_mode: Optional[str]
        argument_sets: Tuple[Tuple[str, ...], ...]
        renamed: Tuple[Tuple[str, ...], ...]

    class _Typed(Generic[ResultT_co, EventT_co]): ...
else:
    ResultT_co = EventT_co = None

    class _Typed:
        """What type checkers know of an operation is of no use at run time: `Operation[Note]` is `Operation`."""

        __slots__ = ()

        def __class_getitem__(cls, arguments: Any) -> Any:
            return cls


BEARER: Mapping[str, bool] = {"bearer_auth": True}
ADMIN: Mapping[str, bool] = {"admin_api_key_auth": True}


@dataclass(frozen=True)
class Operation(_Typed[ResultT_co, EventT_co]):
    """One verb on one path.

    `resource.call(operation, ...)` returns what the operation promises, and type checkers know it::

        GET_NOTE = Operation("get", "/notes/{note_id}", Note)  # Operation[Note]
        LIST_NOTES = Operation("get", "/notes", CursorPage[Note])  # each flavour has its own page of that kind
        WATCH = Operation("get", "/notes/watch", Stream[NoteEvent])
        ASK = Operation("post", "/answers", Answer, event=AnswerPart)  # a stream where the call says `stream=True`

    Of a union, which is no class, they have to be told: `GET_PET: Operation[Union[Cat, Dog]] = Operation(...)`.

    Attributes:
        method: The verb, in lower case.
        path: The path below the base URL, with `{placeholders}`.
        result: The type of the decoded answer, `None` or `NoneType` if there is none; a kind of pages with its item
            type (`openai_core.pages`), or that of pages of one flavour; `Stream[Item]` where the answer always is a
            stream. With `page`, the item type. A text names the place of a type (`module:Name`), which the first call
            loads. A tuple holds several types, of which the answer is one.
        event: The item type of the stream, where the operation can stream; or its place, which the first call that
            streams loads.
        last_events: How a complete stream ends: the names of the events of which one is its last. A text such as
            `"choices[].finish_reason"` is a field that each element of a list, by its `index`, has at the end.
        page: The page class without its flavour, such as `"CursorPage"`, or a class of pages, where the result is a
            list of pages.
        multipart: Whether the body is sent as multipart/form-data.
        files: Where the body may hold files: key paths, with `"<array>"` for each element of a list.
        json_without_files: Whether a multipart operation sends JSON where a call has no files.
        headers: Headers that belong to the operation.
        security: The credentials that it accepts.
        synthesize_event_and_data: Whether stream items are decoded from `{"event": ..., "data": ...}`.
        stream_mode: `"events"` where stream items are passed through even if they look like errors.
        argument_sets: Where arguments depend on each other: sets of names, of which one has to be given completely.
        renamed: Key paths in the body to keys that end in an underscore only because Python needs it.
        is_loaded: Whether all is loaded that its first call needs.

    Args:
        details: The further attributes, as they are described above.
    """

    method: str
    path: str
    result: Any
    event: Any = None
    last_events: Tuple[str, ...] = ()
    page: Any = None
    multipart: bool = False
    files: Tuple[Tuple[str, ...], ...] = ()
    json_without_files: bool = False
    headers: Mapping[str, str] = field(default_factory=dict)
    security: Mapping[str, bool] = field(default_factory=lambda: BEARER)
    synthesize_event_and_data: bool = False
    stream_mode: Optional[str] = None
    argument_sets: Tuple[Tuple[str, ...], ...] = ()
    renamed: Tuple[Tuple[str, ...], ...] = ()
    is_loaded: bool = field(default=False, init=False, repr=False, compare=False)

    if TYPE_CHECKING:

        @overload
        def __init__(
            self: Operation[Any, Any],
            method: str,
            path: str,
            result: Any,
            event: Any = None,
            *,
            page: str,
            **details: Unpack[_Details],
        ) -> None: ...

        @overload
        def __init__(
            self: Operation[None, None], method: str, path: str, result: None, **details: Unpack[_Details]
        ) -> None: ...

        @overload
        def __init__(
            self: Operation[T, None], method: str, path: str, result: Type[T], **details: Unpack[_Details]
        ) -> None: ...

        @overload
        def __init__(
            self, method: str, path: str, result: Type[ResultT_co], event: Type[EventT_co], **details: Unpack[_Details]
        ) -> None: ...

        @overload
        def __init__(
            self: Operation[Any, Any],
            method: str,
            path: str,
            result: Any,
            event: Any = None,
            **details: Unpack[_Details],
        ) -> None: ...

        def __init__(self, method: str, path: str, result: Any, event: Any = None, **details: Any) -> None: ...

    def loaded(self) -> None:
        """Notes that all is loaded that its first call needs."""
        object.__setattr__(self, "is_loaded", True)

    def event_type(self) -> Any:
        """Returns the item type of the stream."""
        return self._type("event")

    def result_type(self) -> Any:
        """Returns the type of the decoded answer."""
        return self._type("result")

    def _type(self, name: str) -> Any:
        given = getattr(self, name)
        if type(given) is str:
            type_ = type_at(given)
        elif type(given) is tuple:
            type_ = Union[tuple([type_at(each) for each in given])]
        else:
            return given
        object.__setattr__(self, name, type_)  # the same type, no longer by name
        return type_


def type_at(place: Any) -> Any:
    """Returns the type at a place (`module:Name`), whose module is loaded; a type is returned as it is.

    Args:
        place: The place, or the type itself.
    """
    if type(place) is not str:
        return place
    module, _, path = place.partition(":")
    type_: Any = import_module(module)
    for part in path.split("."):
        type_ = getattr(type_, part)
    return type_


class TypesByPlace:
    """Names of a module that is not loaded: an attribute is the place of the type of that name.

    Args:
        module: The full name of the module.
    """

    def __init__(self, module: str) -> None:
        self._module = module

    def __getattr__(self, name: str) -> str:
        return f"{self._module}:{name}"


def types_of(module: str) -> Any:
    """Names the types of a module, for operations whose first call loads them.

    Args:
        module: The full name of the module.
    """
    return TypesByPlace(module)

"""Functions that are called for events."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, Callable, Dict, List, NamedTuple, Optional, TypeVar, overload

from openai_core.errors import OpenAIError

if TYPE_CHECKING:
    from typing_extensions import Self

Handler = Callable[..., Any]
HandlerT = TypeVar("HandlerT", bound=Handler)
ANY_EVENT = "event"


class _Registration(NamedTuple):
    handler: Handler
    once: bool


class EventHandlers:
    """The handlers of a connection by event type; threads may share it.

    Args:
        use_lock: Has no effect; there is always a lock.
    """

    def __init__(self, *, use_lock: bool = True) -> None:
        self._registered: Dict[str, List[_Registration]] = {}
        self._lock = threading.Lock()

    def add(self, event_type: str, handler: Handler, *, once: bool = False) -> None:
        """Adds a handler at the end; the type `"event"` stands for all events.

        Args:
            event_type: The type, such as `"response.done"`; `"event"` for all of them.
            handler: Called with each event of the type.
            once: Whether it is called for the next event only; default false.
        """
        with self._lock:
            self._registered.setdefault(event_type, []).append(_Registration(handler, once))

    def remove(self, event_type: str, handler: Handler) -> None:
        """Takes out the first registration of a handler, if there is one.

        Args:
            event_type: The type that it was added for.
            handler: The function that was added.
        """
        with self._lock:
            found = self._registered.get(event_type, [])
            for index, registration in enumerate(found):
                if registration.handler == handler:
                    del found[index]
                    return

    def get_handlers(self, event_type: str) -> List[Handler]:
        """Returns the handlers to call now; those that are called once are taken out.

        Args:
            event_type: The type of the event.
        """
        with self._lock:
            found = self._registered.get(event_type)
            if not found:
                return []
            self._registered[event_type] = [each for each in found if not each.once]
            return [each.handler for each in found]

    def has_handlers(self, event_type: str) -> bool:
        """Whether there are handlers of a type.

        Args:
            event_type: The type of the event.
        """
        with self._lock:
            return bool(self._registered.get(event_type))

    def take_for(self, event: Any) -> List[Handler]:
        """Returns the handlers of an event: those of its type, then those of all events.

        Args:
            event: The event of the server.

        Raises:
            OpenAIError: It is an error of the server, and nothing handles it.
        """
        event_type = getattr(event, "type", "")
        if not isinstance(event_type, str):  # whatever the server has sent as the type
            event_type = ""
        handlers = [*self.get_handlers(event_type), *self.get_handlers(ANY_EVENT)]
        if event_type == "error" and not handlers:
            raise OpenAIError(f"The server sent an error that no handler takes: {event}")
        return handlers

    def merge_into(self, target: EventHandlers) -> None:
        """Hands all registrations over.

        Args:
            target: Where they are kept from then on.
        """
        with self._lock:
            moved, self._registered = self._registered, {}
        for event_type, registrations in moved.items():
            for each in registrations:
                target.add(event_type, each.handler, once=each.once)


class KeepsHandlers:
    """What is behind `on`, `once` and `off`, for classes that have types of their own for the first two."""

    _event_handler_registry: EventHandlers

    def off(self, event_type: str, handler: Handler) -> Self:
        """Calls a handler no more; one that was added several times, once less. Returns this object.

        Args:
            event_type: The type that it was added for.
            handler: The function that was added.
        """
        self._event_handler_registry.remove(event_type, handler)
        return self

    def _register(self, event_type: str, handler: Optional[Handler], *, once: bool) -> Any:
        if handler is not None:
            self._event_handler_registry.add(event_type, handler, once=once)
            return self

        def decorated(function: Handler) -> Handler:
            self._event_handler_registry.add(event_type, function, once=once)
            return function

        return decorated


class TakesHandlers(KeepsHandlers):
    """`on`, `once` and `off`, which connections and their managers share."""

    @overload
    def on(self, event_type: str, handler: None = None) -> Callable[[HandlerT], HandlerT]: ...

    @overload
    def on(self, event_type: str, handler: Handler) -> Self: ...

    def on(self, event_type: str, handler: Optional[Handler] = None) -> Any:
        """Calls a handler for each event of a type. Without a handler, returns a decorator.

        Args:
            event_type: The type, such as `"response.done"`; `"event"` for all of them.
            handler: Called with the event. In the asynchronous flavour it may be a coroutine function.

        Returns:
            This object, so that calls can be chained; or the decorator.
        """
        return self._register(event_type, handler, once=False)

    @overload
    def once(self, event_type: str, handler: None = None) -> Callable[[HandlerT], HandlerT]: ...

    @overload
    def once(self, event_type: str, handler: Handler) -> Self: ...

    def once(self, event_type: str, handler: Optional[Handler] = None) -> Any:
        """Calls a handler for the next event of a type only; otherwise like `on`.

        Args:
            event_type: The type, such as `"response.done"`; `"event"` for all of them.
            handler: Called with the event; without it, a decorator is returned.
        """
        return self._register(event_type, handler, once=True)

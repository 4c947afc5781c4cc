"""What a client is made of, whichever its flavour: some parts, each a value of its own, and the client that holds them.

The parts are `limits`, `addresses`, `defaults` and `authentication`, and the HTTP client in `http_client`. None knows
the client. `configuration` is the client: people read and assign familiar attributes on it, and the parts hold those.
"""

from __future__ import annotations

import sys
from functools import partial, wraps
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Callable, Iterator, TypeVar

from ..errors import OpenAIError

F = TypeVar("F", bound=Callable[..., Any])


class Held(property):
    """An attribute of a client whose value one of its parts holds.

    Args:
        part: The attribute of the client that is the part.
        name: What the part calls the value.
    """

    def __init__(self, part: str, name: str) -> None:
        # A getter in C: calls read some of these.
        read = attrgetter(f"{part}.{name}")
        super().__init__(read, partial(_assign, self, part, name), partial(_remove, part, name), f"See `{part}`.")
        self.name: str = name

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name


def held(part: str, name: str) -> Any:
    """Makes an attribute whose value a part holds; its annotation says which type it has.

    Args:
        part: The name of the attribute that is the part.
        name: The name of the value in the part.
    """
    return Held(part, name)


def held_names(cls: type) -> Iterator[str]:
    """Yields the attributes of a class of clients that parts hold.

    Args:
        cls: The class to look at.
    """
    for name in dir(cls):
        if isinstance(getattr(cls, name, None), Held):
            yield name


def explained(function: F) -> F:
    """Lets a call with arguments that a method does not take say what to write instead.

    For methods of clients; those of resources have `answered_calls`, which knows the arguments of the API.

    Args:
        function: The method of a client.
    """

    @wraps(function)
    def call(self: Any, *args: Any, **kwargs: Any) -> Any:
        try:
            return function(self, *args, **kwargs)
        except TypeError as error:
            if self.service.error is not None and isinstance(error, OpenAIError):
                from ..mistakes.own_errors import adopt

                adopt(error, self.service.error)
            if error.__traceback__ is None or error.__traceback__.tb_next is not None:
                raise  # the method was called, and something in it failed
            from ..mistakes.arguments import wrong_arguments

            raise TypeError(wrong_arguments(self, function, args, kwargs) or str(error)) from None

    if not hasattr(call, "__signature__"):
        call.__signature__ = ShownSignature(function)  # type: ignore[attr-defined]
    return call  # type: ignore[return-value]


class ShownSignature:
    """In place of the signature of a decorated function, which is made when somebody looks at it.

    `inspect.signature` finds the function without it; what does not follow decorators, such as
    `inspect.getfullargspec`, would see the arguments of the decorator.

    Args:
        function: The function that is decorated.
    """

    def __init__(self, function: Callable[..., Any]) -> None:
        self._function = function

    if not TYPE_CHECKING:

        @property
        def __class__(self) -> Any:
            from inspect import Signature  # for the question of `inspect` whether this is one

            return Signature

    def __getattr__(self, name: str) -> Any:
        return getattr(self._made(), name)

    def __eq__(self, other: object) -> bool:
        return bool(self._made() == other)

    def __hash__(self) -> int:
        return hash(self._made())

    def __str__(self) -> str:
        return str(self._made())

    def _made(self) -> Any:
        from .signatures import late_signature

        return late_signature(self._function)


class ConstructorSignature:
    """The signature of a class, read from its constructor; before Python 3.9 that of `Generic.__new__` is shown."""

    def __get__(self, instance: object, owner: type) -> Any:
        from inspect import signature

        shown = signature(owner.__init__)  # type: ignore[misc]
        return shown.replace(parameters=[*shown.parameters.values()][1:])


constructor_signature = None if sys.version_info >= (3, 9) else ConstructorSignature()


def no_attribute(client: Any, name: str) -> AttributeError:
    """Returns the error for an attribute that a client does not have, with the place of what was probably meant.

    Args:
        client: The client that was called.
        name: What was asked for.
    """
    from ..mistakes.attributes import missing_attribute

    return AttributeError(missing_attribute(type(client), name))


def _assign(attribute: Held, part: str, name: str, client: Any, value: Any) -> None:
    state = vars(client)
    if part in state:
        setattr(state[part], name, value)
    else:  # a subclass assigns it before the constructor of the client has run
        state[attribute.name] = value


def _remove(part: str, name: str, client: Any) -> None:
    delattr(vars(client)[part], name)

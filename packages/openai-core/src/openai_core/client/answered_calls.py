"""The entrance to each method of a resource: arguments that it does not take are answered with what to write instead.

A call goes through one more function, which costs less than a microsecond and keeps what others look at: the signature,
the documentation, and whether it is a coroutine function. One that can be called in several ways is none, as programs
know it: it says at once which arguments are missing, and what it returns is awaited. Tracebacks of errors end here.
"""

from __future__ import annotations

from functools import wraps
from types import FunctionType
from typing import Any, Awaitable, Callable, Mapping, Sequence

from ..errors import OpenAIError

_COROUTINE = 0x80  # `inspect.CO_COROUTINE`, without loading inspect


def answer_wrong_calls(cls: type) -> None:
    """Lets the public methods that a class defines say what to write instead of an argument that they do not take.

    Args:
        cls: A class of resources; its attributes are replaced.
    """
    at_once = vars(cls).get("_with_ways", ())
    for name, member in [*vars(cls).items()]:
        if type(member) is FunctionType and not name.startswith("_"):
            asynchronous = member.__code__.co_flags & _COROUTINE
            answering = _answering_when_awaited if asynchronous else _answering
            setattr(cls, name, (_answering_at_once if asynchronous and name in at_once else answering)(member))


def _answering(function: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(function)
    def call(*args: Any, **kwargs: Any) -> Any:
        try:
            return function(*args, **kwargs)
        except TypeError as error:
            sentence = _what_is_wrong(function, args, kwargs)
            if not sentence:
                _own(error, args)
                raise
        except OpenAIError as error:
            _shorten(error, args)
            raise error
        raise TypeError(sentence)

    return call


def _answering_when_awaited(function: Callable[..., Any]) -> Callable[..., Any]:
    # not through `_answered`, which would be one more frame in each traceback
    @wraps(function)
    async def call(*args: Any, **kwargs: Any) -> Any:
        try:
            return await function(*args, **kwargs)
        except TypeError as error:
            sentence = _what_is_wrong(function, args, kwargs)
            if not sentence:
                _own(error, args)
                raise
        except OpenAIError as error:
            _shorten(error, args)
            raise error
        raise TypeError(sentence)

    return call


def _answering_at_once(function: Callable[..., Any]) -> Callable[..., Any]:
    answered = _answering(function)

    @wraps(function)
    def call(*args: Any, **kwargs: Any) -> Any:
        return _answered(answered(*args, **kwargs), function, args, kwargs)

    return call


async def _answered(
    awaited: Awaitable[Any], function: Callable[..., Any], args: Sequence[Any], kwargs: Mapping[str, Any]
) -> Any:
    try:
        return await awaited
    except TypeError as error:
        sentence = _what_is_wrong(function, args, kwargs)
        if not sentence:
            _own(error, args)
            raise
    except OpenAIError as error:
        _shorten(error, args)
        raise error
    raise TypeError(sentence)


def _what_is_wrong(function: Callable[..., Any], args: Sequence[Any], kwargs: Mapping[str, Any]) -> str:
    from ..mistakes.calls import wrong_call

    return wrong_call(function, args, kwargs)


def _own(error: TypeError, args: Sequence[Any]) -> None:
    """Lets an argument that cannot be sent be an error of the client's own, where it has some."""
    service = getattr(getattr(args[0], "_client", None), "service", None) if args else None
    if service is not None and service.error is not None:
        from ..mistakes.own_errors import adopt

        adopt(error, service.error)


def _shorten(error: OpenAIError, args: Sequence[Any]) -> None:
    from ..call.tracebacks import shorten_traceback

    shorten_traceback(error, getattr(args[0], "_client", None) if args else None)

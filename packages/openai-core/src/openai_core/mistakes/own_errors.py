"""Errors of a client of one's own: each is one of the kernel's, and one of the tree that the service names as well.

`Service(error=NotesError)` is all that it takes: what a call raises is caught by `except NotesError`, and by
`except NotFoundError` too. A subclass of both, if the program has one, takes the place of the one made here.
"""

from __future__ import annotations

from contextlib import suppress
from functools import lru_cache
from typing import Any, Dict, Iterator, Tuple

from ..errors import OpenAIError


def adopt(error: BaseException, root: Any) -> None:
    """Makes an error one of a program's own, if it is one of the kernel.

    Args:
        error: What is raised; its class changes.
        root: The root of the program's errors.
    """
    if isinstance(error, OpenAIError) and not isinstance(error, root):
        with suppress(TypeError):  # a root with a layout of its own, such as one with slots
            cls: Any = type(error)
            error.__class__ = own_class(root, cls)


@lru_cache(maxsize=None)
def own_class(root: Any, cls: Any) -> Any:
    """Returns the class that is an error of the kernel and one of the program: the program's own, or one made here.

    Args:
        root: The class that all errors of the service derive from.
        cls: An error of the kernel.
    """
    known = next((each for each in _below(root) if cls in each.__bases__), None)
    if known is not None:
        return known
    name = root.__name__ if cls is OpenAIError else cls.__name__
    about: Dict[str, Any] = {"__module__": root.__module__, "__doc__": cls.__doc__, "__reduce__": _reduced}
    made: Any = type(name, (root, cls), about)
    made._made_of = (root, cls)
    return made


def _below(root: Any) -> Iterator[Any]:
    for each in root.__subclasses__():
        yield each
        yield from _below(each)


def _reduced(error: Any) -> Tuple[Any, ...]:
    root, cls = error._made_of
    restore, (_, args, state) = cls.__reduce__(error)
    return (_restored, (restore, root, cls, args, state))


def _restored(restore: Any, root: Any, cls: Any, args: Any, state: Any) -> Any:
    return restore(own_class(root, cls), args, state)

"""Familiar path: a stand-in for an object that is made when it is needed."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, Generic, Iterable, TypeVar, cast

T = TypeVar("T")


class LazyProxy(ABC, Generic[T]):
    """Passes for the object that `__load__` returns: its attributes, its texts and its class are that object's.

    `__load__` is called for each access, so a subclass that wants one object keeps it. Where it returns another proxy,
    that proxy answers every attribute: one such object can stand for any chain of names.
    """

    @abstractmethod
    def __load__(self) -> T:
        """Returns the object."""

    def __get_proxied__(self) -> T:
        """Returns the object, as everything else here sees it; may be overridden."""
        return self.__load__()

    def __as_proxied__(self) -> T:
        """Returns this proxy, which type checkers take for the object."""
        return cast(T, self)

    def __getattr__(self, name: str) -> Any:
        target = self.__get_proxied__()
        return target if _is_proxy(target) else getattr(target, name)

    def __dir__(self) -> Iterable[str]:
        target = self.__get_proxied__()
        return () if _is_proxy(target) else dir(target)

    def __repr__(self) -> str:
        target = self.__get_proxied__()
        return target.__class__.__name__ if _is_proxy(target) else repr(target)

    def __str__(self) -> str:
        target = self.__get_proxied__()
        return target.__class__.__name__ if _is_proxy(target) else str(target)

    if not TYPE_CHECKING:  # a checker knows it as an attribute that can be set

        @property
        def __class__(self) -> Any:
            # `isinstance` asks for it, also where the object cannot be made.
            try:
                target = self.__get_proxied__()
            except Exception:
                return type(self)
            return type(target) if _is_proxy(target) else target.__class__


def _is_proxy(target: object) -> bool:
    # Not `isinstance`, for which the target would have to load what it stands for.
    return issubclass(type(target), LazyProxy)

"""What the views of both flavours share; `sync/views.py` and `aio/views.py` hold the views themselves.

The response is asked for through a header of the call, which `openai_core.responses.wrap_response` reads when the
answer is there. The typed wrappers do that for one method, and tell type checkers what it returns; the views do it for
every method of a resource at run time.
"""

from __future__ import annotations

import functools
from typing import Any, Callable, ClassVar, Dict, List, Type

from ..options import OVERRIDE_CAST_TO_HEADER, RAW_RESPONSE_HEADER


def marked(kwargs: Dict[str, Any], mode: str, response_class: Any = None) -> Dict[str, Any]:
    """Adds to the arguments of a call the headers that ask for its HTTP response.

    Args:
        kwargs: The keyword arguments; `extra_headers` is copied, not changed.
        mode: `"true"` for a `LegacyAPIResponse`, `"raw"` or `"stream"` (body not read) for an `APIResponse`.
        response_class: A concrete class of API response to return instead.
    """
    headers = {**(kwargs.get("extra_headers") or {}), RAW_RESPONSE_HEADER: mode}
    if response_class is not None:
        headers[OVERRIDE_CAST_TO_HEADER] = response_class
    kwargs["extra_headers"] = headers
    return kwargs


class View:
    """The methods and the sub-resources of a resource (or of a client), each through the same view.

    A resource has one view of each kind, so that a test which replaces `resource.with_raw_response.create` is heard. A
    method is looked up again at each call, so that a later patch of the resource or of its class is heard too. What
    takes no `extra_headers` or is named in the resource's `_plain_only` has no such variant.

    Args:
        resource: The resource; one that has been viewed before gives the same view.
        resource: The resource whose methods it has.
    """

    _property: ClassVar[str]
    _cache_key: ClassVar[str]
    _wrap: ClassVar[Any]

    def __new__(cls, resource: Any) -> Any:
        cached = resource.__dict__.get(cls._cache_key)
        if cached is None:
            cached = resource.__dict__[cls._cache_key] = super().__new__(cls)
        return cached

    def __init__(self, resource: Any) -> None:
        self._resource = resource

    def __getattr__(self, name: str) -> Any:
        if not name.startswith("_"):
            member = getattr(self._resource, name)
            if hasattr(type(member), "with_raw_response"):
                self.__dict__[name] = view = getattr(member, self._property)
                return view
            if name not in getattr(self._resource, "_plain_only", ()) and _takes_headers(member):
                self.__dict__[name] = variant = type(self)._wrap(_looked_up_when_called(self._resource, name))
                return variant
        raise AttributeError(f"{type(self).__name__} has no {name!r}; call it without the view.")

    def __dir__(self) -> List[str]:
        return [name for name in dir(self._resource) if not name.startswith("_") and hasattr(self, name)]

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {type(self._resource).__name__}>"

    def __reduce__(self) -> Any:
        return (type(self), (self._resource,))


def named_view(view: Type[View], resource: type, name: str) -> Type[View]:
    """Makes the view of one class of resources, for programs that name it, such as `FilesWithRawResponse`.

    Args:
        view: The view of every resource that it is a case of.
        resource: The class of the resources.
        name: The name that the view is known by in the module of that class.
    """
    children = [each for each, member in vars(resource).items() if isinstance(member, functools.cached_property)]
    members: Dict[str, Any] = {each: functools.cached_property(_attribute_of_view(each)) for each in children}
    about = {"__module__": resource.__module__, "__doc__": view.__doc__, "_cache_key": f"{view._cache_key}_{name}"}
    return type(name, (view,), {**about, **members})


def _attribute_of_view(name: str) -> Callable[[View], Any]:
    return lambda view: view.__getattr__(name)


def _looked_up_when_called(resource: Any, name: str) -> Callable[..., Any]:
    @functools.wraps(getattr(resource, name))
    def call(*args: Any, **kwargs: Any) -> Any:
        return getattr(resource, name)(*args, **kwargs)

    return call


def _takes_headers(member: Any) -> bool:
    if not callable(member):
        return False
    import inspect

    try:
        parameters = inspect.signature(member).parameters
    except (TypeError, ValueError):
        return True
    return "extra_headers" in parameters or any(each.kind is each.VAR_KEYWORD for each in parameters.values())

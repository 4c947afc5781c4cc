"""A plugin of pytest for the classic client's own suite: what that suite takes for granted, and is not in these wheels.

The suite's doubles of servers know httpx2 alone, so clients use that by default here. And a module of tests that
imports one private name for one of its tests could not be collected without it: there are stand-ins for private names.
They can be imported, called and asked for attributes; what a test finds out about one is wrong, so such a test fails.
"""

from __future__ import annotations

import functools
import importlib.abc
import importlib.util
import inspect
import sys
from contextlib import suppress
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any, Callable, Collection, Dict, Iterator, Optional, Sequence, Tuple

from typing_extensions import Literal, get_origin

PACKAGE = "openai"
CONNECTORS = frozenset(("_WebSocketConnect", "_AzureWebSocketConnect"))


class StandIn:
    """In place of something private.

    Args:
        name: Where it would be.
    """

    def __init__(self, name: str) -> None:
        self.__name__ = self.__qualname__ = name

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return StandIn(f"{self.__name__}()")

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return StandIn(f"{self.__name__}.{name}")

    def __getitem__(self, key: Any) -> Any:
        return StandIn(f"{self.__name__}[]")

    def __mro_entries__(self, bases: Tuple[Any, ...]) -> Tuple[Any, ...]:
        return ()

    def __bool__(self) -> bool:
        raise NotImplementedError(f"{self.__name__} is private to the classic client")

    def __iter__(self) -> Iterator[Any]:
        return iter(())

    def __repr__(self) -> str:
        return f"<stand-in for {self.__name__}>"


def is_private(module: str) -> bool:
    """Whether a module is private: one of its names begins with an underscore, or it is below `lib` or `auth`."""
    first, *names = module.split(".")
    return first == PACKAGE and any(name.startswith("_") or name in ("lib", "auth") for name in names)


class StandInModules(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Finds private modules that nobody else has found; all that is in them are stand-ins."""

    def find_spec(
        self, fullname: str, path: Optional[Sequence[str]], target: Optional[ModuleType] = None
    ) -> Optional[ModuleSpec]:
        return importlib.util.spec_from_loader(fullname, self, is_package=True) if is_private(fullname) else None

    def exec_module(self, module: ModuleType) -> None:
        """Leaves the module empty but for the answers about names that it does not have."""
        answer_for(module)


class PrivateModules(importlib.abc.MetaPathFinder):
    """Finds private modules that are there, and lets them answer for names that they do not have."""

    def find_spec(
        self, fullname: str, path: Optional[Sequence[str]], target: Optional[ModuleType] = None
    ) -> Optional[ModuleSpec]:
        spec = real_spec(fullname, path) if is_private(fullname) else None
        if spec is not None and spec.loader is not None:
            spec.loader = AnsweringLoader(spec.loader)
        return spec


class AnsweringLoader(importlib.abc.Loader):
    """Loads a module as another loader does, and then lets it answer for what it does not have."""

    def __init__(self, loader: Any) -> None:
        self._loader = loader

    def create_module(self, spec: ModuleSpec) -> Any:
        return self._loader.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        self._loader.exec_module(module)
        answer_for(module)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._loader, name)


def real_spec(module: str, path: Optional[Sequence[str]]) -> Optional[ModuleSpec]:
    """Returns where a module is, if it is anywhere."""
    others = [finder for finder in sys.meta_path if not isinstance(finder, (PrivateModules, StandInModules))]
    return next(filter(None, (finder.find_spec(module, path) for finder in others)), None)


def answer_for(module: ModuleType) -> None:
    """Lets a module have a stand-in for each name that it does not have (PEP 562)."""
    own = vars(module).get("__getattr__")

    def answer(name: str) -> Any:
        if own is not None:
            with suppress(AttributeError):
                return own(name)
        path = vars(module).get("__path__")
        if name.startswith("__") or (path is not None and real_spec(f"{module.__name__}.{name}", path) is not None):
            raise AttributeError(f"module {module.__name__!r} has no attribute {name!r}")
        return StandIn(f"{module.__name__}.{name}")

    vars(module)["__getattr__"] = answer
    vars(module).setdefault("__path__", [])  # private modules may be packages elsewhere
    vars(module).update(helpers_of(module.__name__))
    if CONNECTORS & vars(module).keys():
        module.__class__ = ConnectorModule


class ConnectorModule(ModuleType):
    """A private module in which tests put a double in the place of what opens asynchronous WebSockets."""

    def __setattr__(self, name: str, value: Any) -> None:
        super().__setattr__(name, value)
        if name in CONNECTORS:
            from openai_realtime.aio import sockets

            sockets.SameOriginConnect = value


def helpers_of(module: str) -> Dict[str, Any]:
    """Returns what helpers of the tests need of a private module, where it has another name or is nowhere else."""
    if module == f"{PACKAGE}._compat":
        return {"field_outer_type": lambda field: field.annotation, "is_literal_type": is_literal}
    if module == f"{PACKAGE}._utils":
        return {
            "assert_signatures_in_sync": assert_same_parameters,
            "consume_sync_iterator": list,
            "lru_cache": functools.lru_cache,
        }
    if module == f"{PACKAGE}.lib.azure":
        from openai_core.vendors.azure import routes

        return {"_deployments_endpoints": routes.DEPLOYMENT_ROUTES}
    if module == f"{PACKAGE}._data_residency":
        from openai_core.vendors import openai as vendor

        return {"_DATA_RESIDENCY_BASE_URLS": vendor.OPENAI.regions}
    if module == f"{PACKAGE}._base_client":
        from openai_core.encoding import headers

        return {"platform_headers": lambda version, **_: headers.platform_headers()}
    return {}


def is_literal(type_: Any) -> bool:
    """Whether a type is a choice among values."""
    return get_origin(type_) is Literal


def assert_same_parameters(
    source: Callable[..., Any],
    checked: Callable[..., Any],
    *,
    exclude_params: Collection[str] = (),
    description: str = "",
) -> None:
    """Checks that a function has each parameter of another one, with the same annotation.

    Args:
        source: The function that has them.
        checked: The function that is to have them too.
        exclude_params: Those that it need not have.
        description: What is said about a difference.
    """
    there, here = (inspect.signature(function).parameters for function in (source, checked))
    wrong = [
        name
        for name, parameter in there.items()
        if name not in exclude_params and (name not in here or here[name].annotation != parameter.annotation)
    ]
    assert not wrong, f"{description}: other parameters: {', '.join(wrong)}"


def use_httpx2() -> None:
    """Lets clients send with httpx2 where nobody has chosen another library."""
    from openai_core.transports import httpx as transports

    def client(base_url: Any = "", timeout: Any = None) -> Any:
        return transports.DefaultHttpx2Client(base_url=str(base_url), timeout=timeout)

    def async_client(base_url: Any = "", timeout: Any = None) -> Any:
        return transports.DefaultAsyncHttpx2Client(base_url=str(base_url), timeout=timeout)

    transports.default_client, transports.default_async_client = client, async_client


if importlib.util.find_spec("openai_core") is not None:  # the classic client needs none of it
    sys.meta_path.insert(0, PrivateModules())
    sys.meta_path.append(StandInModules())
    use_httpx2()

"""What a first call loads: the modules of its way, the types of its operation, and how those are read.

It happens once per process. A program may do it before it forks or serves (`openai.preload`); the asynchronous flavour
does it in a thread, where no event loop waits for it.
"""

from __future__ import annotations

import sys
from functools import cached_property
from importlib import import_module
from types import SimpleNamespace
from typing import Any

from ..operations import Operation

_CALL = (
    "call.flow",
    "call.requests",
    "encoding.bodies",
    "encoding.json",
    "encoding.long_texts",
    "responses.results",
    "responses.readers",
)
_ANYIO = ("anyio.to_thread", "anyio._core._tasks", "anyio._backends._asyncio")
_OWN_TRANSPORTS = {False: "transports.http1.sync.transport", True: "transports.http1.aio.transport"}
_STREAMS = {False: "sync.streams", True: "aio.streams"}


def load_calls(client: Any, asynchronous: bool) -> None:
    """Loads what every call of a client needs, and makes its HTTP client.

    Args:
        client: A client. Nothing is sent.
        asynchronous: Whether it is an asynchronous client.
    """
    for module in (*_CALL, _STREAMS[asynchronous]):
        _import(module)
    if not client.is_closed() and hasattr(client._client, "_transport"):  # the call itself refuses a closed one
        _import(_OWN_TRANSPORTS[asynchronous])
    if asynchronous and "asyncio" in sys.modules:
        for module in _ANYIO:
            import_module(module)
    "a.test".encode("idna")  # a codec, which every look-up of an address asks for


def load_for(client: Any, asynchronous: bool, operation: Operation) -> None:
    """Loads what the first call of an operation needs; arguments as for `load_calls` and `load_operation`.

    Args:
        client: The client that makes the call.
        asynchronous: Whether it is an asynchronous client.
        operation: The operation that is called.
    """
    load_calls(client, asynchronous)
    load_operation(operation)


def load_resource(resource: Any) -> None:
    """Loads the types of all operations that the module of a resource names, and the resources below it.

    Args:
        resource: A resource of a client, such as `client.responses`.
    """
    for operation in vars(_operations_of(type(resource))).values():
        if isinstance(operation, Operation):
            load_operation(operation)
    for name, member in [*vars(type(resource)).items()]:
        if isinstance(member, cached_property):
            load_resource(getattr(resource, name))


def _operations_of(resource: type) -> Any:
    """Returns the module `operations` that the methods of a resource know; classes may say another home than theirs."""
    members = (getattr(member, "func", member) for member in vars(resource).values())
    functions = (getattr(member, "__wrapped__", member) for member in members)  # of those that are deprecated
    known = (getattr(function, "__globals__", {}).get("operations") for function in functions)
    return next(filter(None, known), SimpleNamespace())


def load_certificates() -> None:
    """Reads the certificates that connections are checked with, once for all clients."""
    from ..transports.httpx import HAS_SOCKETS

    if not HAS_SOCKETS:
        return  # who makes the connections, checks them
    from ..transports.contexts import DeferredContext, shared_ssl_context

    context = shared_ssl_context()
    if isinstance(context, DeferredContext):
        context.load()


def load_operation(operation: Operation) -> None:
    """Loads the types of an operation, and prepares to read them.

    Args:
        operation: The operation that will be called.
    """
    from ..responses.readers import reader_of

    if operation.multipart:
        _import("uploads")
    for type_ in (operation.result_type(), operation.event_type()):
        if type_ is not None:
            reader_of(type_)
    operation.loaded()


def _import(path: str) -> None:
    import_module(f"openai_core.{path}")

"""A local emulator of the OpenAI API, a fake transport and pytest fixtures.

`Emulator` is the API in memory; `Server` serves it on a socket; `EmulatorTransport` and `AsyncEmulatorTransport` put it
below an httpx client without a socket. `openai-testing` serves it in the foreground. A `Cassette` holds calls of a real
service, recorded and replayed; a `FakeService` follows the OpenAPI document of any service.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .calls import Calls
    from .cassettes.cassette import Cassette
    from .cassettes.server import CassetteServer
    from .cassettes.transport import AsyncCassetteTransport, CassetteTransport
    from .documents.service import FakeService
    from .emulator import Emulator
    from .faults import Fault
    from .realtime import Channel
    from .scripting.answers import Answer
    from .serving.server import Server, ServiceServer
    from .serving.transport import AsyncEmulatorTransport, AsyncServiceTransport, EmulatorTransport, ServiceTransport
    from .wire.messages import RecordedRequest

# The pytest plugin is imported in every test run, so nothing else is imported until it is used.
_HOMES = {
    "Answer": "scripting.answers",
    "AsyncCassetteTransport": "cassettes.transport",
    "AsyncEmulatorTransport": "serving.transport",
    "AsyncServiceTransport": "serving.transport",
    "Calls": "calls",
    "Cassette": "cassettes.cassette",
    "CassetteServer": "cassettes.server",
    "CassetteTransport": "cassettes.transport",
    "Channel": "realtime",
    "Emulator": "emulator",
    "EmulatorTransport": "serving.transport",
    "FakeService": "documents.service",
    "Fault": "faults",
    "RecordedRequest": "wire.messages",
    "Server": "serving.server",
    "ServiceServer": "serving.server",
    "ServiceTransport": "serving.transport",
}

__moved__: str = f"{__name__}.moved"
__all__ = [
    "Answer",
    "AsyncCassetteTransport",
    "AsyncEmulatorTransport",
    "AsyncServiceTransport",
    "Calls",
    "Cassette",
    "CassetteServer",
    "CassetteTransport",
    "Channel",
    "Emulator",
    "EmulatorTransport",
    "FakeService",
    "Fault",
    "RecordedRequest",
    "Server",
    "ServiceServer",
    "ServiceTransport",
]


if not TYPE_CHECKING:  # a checker would take any name for known

    def __getattr__(name: str) -> Any:
        """Loads a name of the package when it is first asked for.

        Args:
            name: The name that was asked for.
        """
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
        globals()[name] = value
        return value

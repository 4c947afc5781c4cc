"""Drivers for flows that only call functions, such as those of the toolsets: they need no client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from openai_core.aio.driver import drive as drive_with_async_client
from openai_core.sync.driver import drive as drive_with_client

if TYPE_CHECKING:
    from openai_core.effects import Flow

__all__ = ["adrive_calls", "drive_calls"]

T = TypeVar("T")

_NO_CLIENT: Any = None


def drive_calls(flow: Flow[T]) -> T:
    """Runs a flow whose effects are all calls, in the calling thread.

    Args:
        flow: The flow, which has not begun.
    """
    return drive_with_client(flow, _NO_CLIENT)


async def adrive_calls(flow: Flow[T]) -> T:
    """Runs a flow whose effects are all calls, on the running event loop.

    Args:
        flow: The flow, which has not begun.
    """
    return await drive_with_async_client(flow, _NO_CLIENT)

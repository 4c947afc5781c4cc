"""One call, from its options to its result: the flow, the request, redirects, and deadlines around several calls."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..effects import Flow
    from ..interfaces import CallingClient
    from ..options import FinalRequestOptions


def call(client: CallingClient, cast_to: Any, options: FinalRequestOptions, stream: bool, stream_cls: Any) -> Flow[Any]:
    """Begins the flow of one call; see `openai_core.call.flow.call`, which the first call of a process loads."""
    flow: Flow[Any] = _flow()(client, cast_to, options, stream, stream_cls)
    return flow


@lru_cache(maxsize=None)
def _flow() -> Any:
    from .flow import call

    return call

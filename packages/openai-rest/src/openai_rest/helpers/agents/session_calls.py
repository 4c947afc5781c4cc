"""Creating sessions: the type of the answer, and handlers of tools, on top of the request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Type, Union

from openai_core.errors import ArgumentError
from openai_core.options import NOT_GIVEN
from openai_core.streaming.reader import StreamBase

from ...operations import beta_agent_sessions as operations
from .collecting import AgentTurnResultCollection
from .dispatch import ToolDispatcher, options_of_requests
from .output_types import with_output_schema

if TYPE_CHECKING:
    from openai_core.options import Headers, NotGiven, Timeout


def create(
    sessions: Any,
    *,
    output_type: Optional[Type[Any]],
    tool_handlers: Optional[Mapping[str, Any]],
    agent: Any,
    stream: Any,
    extra_headers: Optional[Headers] = None,
    extra_query: Any = None,
    extra_body: Any = None,
    timeout: Union[float, Timeout, NotGiven, None] = NOT_GIVEN,
    **settings: Any,
) -> Any:
    """Opens a session; returns it, or the stream of its events, or an awaitable of these.

    Args:
        sessions: The resource `client.beta.agents.sessions`.
        output_type: The type that the answers are asked for in.
        tool_handlers: Functions by the name of their tool, which run while the stream is read.
        agent: The settings of the agent, or `omit`.
        stream: Whether the events are streamed.
        extra_headers: Headers of the request, and of those that send the outputs of tools.
        extra_query: Query parameters of the request.
        extra_body: Further fields of its body.
        timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        settings: The other fields of the body.

    Raises:
        ArgumentError: There are handlers without a stream, or the type cannot be asked for.
    """
    if tool_handlers is not None and stream is not True:
        raise ArgumentError("`tool_handlers` run while the events are read; pass `stream=True` with them.")
    agent = with_output_schema(agent, output_type)

    def prepared(result: Any) -> Any:
        if isinstance(result, StreamBase):
            stream: Any = result
            stream._results = AgentTurnResultCollection(output_type=output_type)
            stream._dispatcher = _dispatcher(sessions, tool_handlers, extra_headers, timeout)
        return result

    return sessions._call(
        operations.CREATE,
        body={**settings, "agent": agent, "stream": stream},
        stream=stream,
        stream_cls=_stream_class(sessions) if stream else None,
        post_parser=prepared,
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def _dispatcher(sessions: Any, handlers: Optional[Mapping[str, Any]], headers: Any, timeout: Any) -> Any:
    if not handlers:
        return None
    return ToolDispatcher(sessions, handlers, options_of_requests(headers, timeout))


def _stream_class(sessions: Any) -> Any:
    if sessions._asynchronous:
        from .aio.session_streams import AsyncAgentSessionEventStream

        return AsyncAgentSessionEventStream
    from .sync.session_streams import AgentSessionEventStream

    return AgentSessionEventStream

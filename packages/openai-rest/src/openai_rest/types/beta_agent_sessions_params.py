# Rendered from definitions/beta_agent_sessions.yaml; edit that and run `hatch run generate`.
"""Parameters of the `beta_agent_sessions` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Dict, Optional, Union

from typing_extensions import Annotated, Literal, Required, TypeAlias, TypedDict

from openai_core.models import PropertyInfo
from openai_core.public_names import public_types
from openai_core.types.sequences import Iterable, SequenceNotStr

from .beta_agents_params import (
    AgentReasoningParam,
    AgentTextParam,
    AgentToolParam,
    EnvironmentParam,
    InputContentParam,
    MultiAgentConfigParam,
)


class AgentBrowserAuthenticationCancelParam(TypedDict, total=False):
    """Gives up a sign-in that the browser asked for."""

    action: Required[Literal["cancel"]]
    """Always `cancel`; tells it from a form that is filled in."""
    type: Required[Literal["browser_authentication"]]
    """Always `browser_authentication`; tells it from other answers."""


class AgentBrowserAuthenticationCancelParamParam(TypedDict, total=False):
    """Gives up a sign-in that the browser asked for."""

    action: Required[Literal["cancel"]]
    """Always `cancel`; tells it from a form that is filled in."""
    type: Required[Literal["browser_authentication"]]
    """Always `browser_authentication`; tells it from other answers."""


class AgentBrowserAuthenticationSubmitParamField(TypedDict, total=False):
    """What the user typed into one input of a sign-in form."""

    field_id: Required[str]
    """The id of the input, from the required action."""
    value: Required[str]
    """The value to type into it, secret or not."""


class AgentBrowserAuthenticationSubmitParam(TypedDict, total=False):
    """Hands in a filled sign-in form."""

    action: Required[Literal["submit"]]
    """Always `submit`; tells it from giving up."""
    fields: Required[Iterable[AgentBrowserAuthenticationSubmitParamField]]
    """What to type into the inputs, six at most; together with `selected_option` no more than 120 KiB as JSON."""
    type: Required[Literal["browser_authentication"]]
    """Always `browser_authentication`; tells it from other answers."""
    selected_option: Optional[str]
    """The id of the way to sign in; needed when the required action offers a choice."""


class AgentBrowserAuthenticationSubmitParamParam(TypedDict, total=False):
    """Hands in a filled sign-in form."""

    action: Required[Literal["submit"]]
    """Always `submit`; tells it from giving up."""
    fields: Required[Iterable[AgentBrowserAuthenticationSubmitParamField]]
    """What to type into the inputs, six at most; together with `selected_option` no more than 120 KiB as JSON."""
    type: Required[Literal["browser_authentication"]]
    """Always `browser_authentication`; tells it from other answers."""
    selected_option: Optional[str]
    """The id of the way to sign in; needed when the required action offers a choice."""


class AgentBrowserOriginAccessParam(TypedDict, total=False):
    """Decides whether the browser may visit a site."""

    decision: Required[Literal["approve", "deny", "cancel"]]
    """`approve` lets the browser in, `deny` refuses, `cancel` drops the request without leave."""
    type: Required[Literal["browser_origin_access"]]
    """Always `browser_origin_access`; tells it from other answers."""


class AgentBrowserOriginAccessParamParam(TypedDict, total=False):
    """Decides whether the browser may visit a site."""

    decision: Required[Literal["approve", "deny", "cancel"]]
    """`approve` lets the browser in, `deny` refuses, `cancel` drops the request without leave."""
    type: Required[Literal["browser_origin_access"]]
    """Always `browser_origin_access`; tells it from other answers."""


AgentFunctionCallOutputParam: TypeAlias = Union[str, Iterable[InputContentParam]]
"""The result of a function: a text, or parts with text and images."""


class AgentSessionInputMessageParam(TypedDict, total=False):
    """A message of the user for a session."""

    content: Required[Iterable[InputContentParam]]
    """The parts of the message: texts and images."""
    role: Required[Literal["user"]]
    """Always `user`, the author of the message."""
    type: Literal["message"]
    """Always `message`, and may be left out."""


class AgentSessionInputMcpApprovalRequestResultResponse(TypedDict, total=False):
    """The decision about a call of an MCP tool."""

    decision: Required[Literal["approve", "deny", "cancel"]]
    """`approve` lets the call happen, `deny` refuses it, `cancel` drops the request while turn and session go on."""
    type: Required[Literal["mcp_tool_call"]]
    """Always `mcp_tool_call`; tells it from other answers."""


class AgentSessionInputMcpApprovalRequestResult(TypedDict, total=False):
    """Answers a session that asks whether an MCP tool may be called."""

    request_id: Required[str]
    """The id of the request, from the required action."""
    response: Required[AgentSessionInputMcpApprovalRequestResultResponse]
    """The decision about the call."""
    type: Required[Literal["agent.session.input.mcp_approval_request_result"]]
    """Always `agent.session.input.mcp_approval_request_result`; tells it from other inputs."""


class AgentSessionInputComputerUseApprovalRequestResult(TypedDict, total=False):
    """Answers a request of the agent's browser."""

    request_id: Required[str]
    """The id of the request, from the required action."""
    response: Required[AgentSessionInputComputerUseApprovalRequestResultResponse]
    """The answer, of the kind that was asked for."""
    type: Required[Literal["agent.session.input.computer_use_approval_request_result"]]
    """Always `agent.session.input.computer_use_approval_request_result`; tells it from other inputs."""


class AgentSessionInputMessage(TypedDict, total=False):
    """Sends messages of the user, which begin a turn."""

    input: Required[Iterable[AgentSessionInputMessageParam]]
    """The messages, at least one."""
    type: Required[Literal["agent.session.input.message"]]
    """Always `agent.session.input.message`; tells it from other inputs."""


class AgentSessionInputCancel(TypedDict, total=False):
    """Calls off the turn that is running."""

    type: Required[Literal["agent.session.input.cancel"]]
    """Always `agent.session.input.cancel`; tells it from other inputs."""


class AgentSessionInputToolResult(TypedDict, total=False):
    """Sends the result of a function that the agent called."""

    call_id: Required[str]
    """The id of the call, from the item or the required action."""
    success: Required[bool]
    """Whether the function did its work."""
    turn_id: Required[str]
    """The id of the turn that made the call."""
    type: Required[Literal["agent.session.input.tool_result"]]
    """Always `agent.session.input.tool_result`; tells it from other inputs."""
    error: Optional[str]
    """Why the function failed, for a call without success."""
    output: Optional[AgentFunctionCallOutputParam]
    """What the function gave back, for a call with success."""


AgentSessionInputComputerUseApprovalRequestResultResponse: TypeAlias = Union[
    AgentBrowserAuthenticationSubmitParamParam,
    AgentBrowserAuthenticationCancelParamParam,
    AgentBrowserOriginAccessParamParam,
]
"""The answer to a request of the browser: a sign-in form, giving it up, or leave to visit a site."""

AgentSessionInputParam: TypeAlias = Union[
    AgentSessionInputMcpApprovalRequestResult,
    AgentSessionInputComputerUseApprovalRequestResult,
    AgentSessionInputMessage,
    AgentSessionInputCancel,
    AgentSessionInputToolResult,
]
"""Something to send to a session, told apart by `type`."""


class SessionCreateParamsBase(TypedDict, total=False):
    """Parameters of `beta.agents.sessions.create`, which opens a session with an agent, and may start its first
    turn.
    """

    environment: Required[EnvironmentParam]
    """The environment that the agent works in."""
    agent: SessionCreateParamsAgent
    """The agent: its model, instructions and tools."""
    agent_id: str
    """The id of an agent."""
    input: Union[str, Iterable[AgentSessionInputMessageParam], None]
    """The first message, as a text or as a list of messages; it is required where `environment` is of the type
    `none`, and with `stream=True` unless the environment is `self_hosted`.
    """
    metadata: Optional[Dict[str, str]]
    """Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512)."""
    prompt_cache_options: Optional[PromptCacheOptionsParam]
    """How long cached prompts of its turns are kept; left out, as long as the model keeps them."""
    review: Literal["none", "auto_review"]
    """`auto_review` to have what the agent is about to do reviewed without a person, and turned down where only a
    person could allow it; `none` for no such review.
    """
    stream_options: SessionCreateParamsStreamOptions
    """What events of a stream carry beside their own; only with `stream=True`."""
    vault_ids: Optional[SequenceNotStr[str]]
    """The ids of vaults whose credentials may be used."""


class SessionCreateParamsNonStreaming(SessionCreateParamsBase, total=False):
    """Parameters of `beta.agents.sessions.create`, waiting for the whole answer."""

    stream: Literal[False]
    """Whether the answer comes as a stream of events instead of one object."""


class SessionCreateParamsStreaming(SessionCreateParamsBase):
    """Parameters of `beta.agents.sessions.create`, with a stream of events."""

    stream: Required[Literal[True]]
    """Whether the answer comes as a stream of events instead of one object."""


SessionCreateParams: TypeAlias = Union[SessionCreateParamsNonStreaming, SessionCreateParamsStreaming]
"""Parameters of `beta.agents.sessions.create`, which opens a session with an agent, and may start its first turn."""


class SessionCreateParamsAgentCompaction(TypedDict, total=False):
    """How the session shortens a context that grows too long. `null` or an empty object stands for doing so while
    the turn waits.
    """

    async_: Annotated[Optional[bool], PropertyInfo(alias="async")]
    """Whether to do so in the background, which may cost more tokens; off by default or with `null`."""


class SessionCreateParamsAgentExperimental(TypedDict, total=False):
    """Experimental settings, merged key by key with those of the saved agent."""

    time_awareness: bool
    """Whether the model is told the time every now and then; left out, the saved setting holds."""


class SessionCreateParamsAgent(TypedDict, total=False):
    """The agent of the session: complete, or changes to the saved agent that `agent_id` names."""

    compaction: Optional[SessionCreateParamsAgentCompaction]
    """How a long context is shortened; left out, the settings of the saved agent hold."""
    experimental: SessionCreateParamsAgentExperimental
    """Experimental settings, merged key by key."""
    instructions: Optional[str]
    """What the agent is told besides its built-in instructions; left out, those of the saved agent hold."""
    model: str
    """The id of the model to work with; needed unless `agent_id` is given."""
    multi_agent: Optional[MultiAgentConfigParam]
    """Whether the agent may start subagents, and how many at a time."""
    reasoning: Optional[AgentReasoningParam]
    """How much the model thinks; `null` goes back to the default of the model."""
    service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]]
    """Which processing tier requests to the model go to: `default` for the usual one, `auto` to leave the choice to
    the API, or one of the others by name; left out, that of the saved agent.
    """
    text: Optional[AgentTextParam]
    """The form and length of the text output."""
    tools: Optional[Iterable[AgentToolParam]]
    """What the agent may use, 3 MiB of JSON at most; left out, the tools of the saved agent, with `null` none."""


class PromptCacheOptionsParam(TypedDict, total=False):
    """How long the prompts of a session's turns stay in the cache; in an update, `null` for the whole goes back to
    the model's default.
    """

    ttl: Literal["30m", "12h"]
    """The least time that new entries are kept: `30m` for thirty minutes (the default), `12h` for twelve hours."""


class SessionCreateParamsStreamOptions(TypedDict, total=False):
    """Options of the stream of events, only together with `stream`."""

    include_obfuscation: bool
    """Whether events carry random padding that hides their length; on by default."""


class SessionListParams(TypedDict, total=False):
    """Parameters of `beta.agents.sessions.list`, which lists the sessions of agents."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    agent_id: str
    """Only sessions with this agent."""
    limit: int
    """How many items a page holds (from 1 to 100; 20 by default)."""
    metadata: Dict[str, str]
    """Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default)."""


class SessionUpdateParams(TypedDict, total=False):
    """Parameters of `beta.agents.sessions.update`, which changes a session with an agent."""

    agent: SessionUpdateParamsAgent
    """The agent: its model, instructions and tools."""
    metadata: Optional[Dict[str, str]]
    """Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512)."""
    prompt_cache_options: Optional[PromptCacheOptionsParam]
    """How long cached prompts of its turns are kept from now on."""
    review: Literal["none", "auto_review"]
    """`auto_review` to have what the agent is about to do reviewed without a person, and turned down where only a
    person could allow it; `none` for no such review.
    """


class SessionUpdateParamsAgentReasoning(TypedDict, total=False):
    """Changes to how much the model of a session thinks."""

    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]
    """How much the model thinks, from `none` to `max`; left out, it stays as it is, `null` goes back to the model's
    default.
    """


class SessionUpdateParamsAgent(TypedDict, total=False):
    """Changes to the agent of a session; what is left out stays as it is."""

    model: str
    """The id of the model for the turns to come."""
    reasoning: SessionUpdateParamsAgentReasoning
    """How much the model thinks from now on."""
    service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]]
    """Which processing tier requests to the model go to; `null` goes back to `auto`."""
    tools: Optional[Iterable[AgentToolParam]]
    """The tools that take the place of the present ones; `null` or an empty list takes all away. Functions and MCP
    servers change with the next call of the model, built-in tools with the next turn.
    """


class ArtifactListParams(TypedDict, total=False):
    """Parameters of `beta.agents.sessions.artifacts.list`, which lists the artifacts of a session."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    environment_id: Optional[str]
    """Only artifacts of this environment."""
    limit: int
    """How many items a page holds (from 1 to 100; 20 by default)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default)."""


class EventCreateParams(TypedDict, total=False):
    """What sending input to a session takes."""

    events: Required[Iterable[AgentSessionInputParam]]
    """The inputs to send, one or more."""
    idempotency_key: Annotated[str, PropertyInfo(alias="Idempotency-Key")]
    """A key of your own, so that sending the same again has no second effect."""


class EventStreamParams(TypedDict, total=False):
    """Parameters of `beta.agents.sessions.events.stream`, which follows what happens in a session, as a stream of
    events.
    """

    include_obfuscation: bool
    """Whether events carry padding, which hides their sizes from eavesdroppers; they do by default."""


class ItemListParams(TypedDict, total=False):
    """Parameters of `beta.agents.sessions.items.list`, which lists the items of a session."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds (from 1 to 100; 20 by default)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default)."""


class SubagentListParams(TypedDict, total=False):
    """Parameters of `beta.agents.sessions.subagents.list`, which lists the subagents of a session."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds (from 1 to 100; 20 by default)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default)."""


class SubagentsItemListParams(TypedDict, total=False):
    """What listing the items of a subagent or turn takes."""

    session_id: Required[str]
    """The id of the session that they belong to."""
    after: str
    """The `last_id` of the page before, to go on behind it."""
    limit: int
    """The number of items on a page, from 1 to 100; 20 by default."""
    order: Literal["asc", "desc"]
    """`asc` for the oldest first, `desc` (the default) for the newest."""


class SubagentsTurnListParams(TypedDict, total=False):
    """What listing the turns of a subagent takes."""

    session_id: Required[str]
    """The id of the session that the subagent belongs to."""
    after: str
    """The id of the last turn of the page before, to go on behind it."""
    limit: int
    """The number of turns on a page, from 1 to 100; 20 by default."""
    order: Literal["asc", "desc"]
    """`asc` for the oldest first, `desc` (the default) for the newest."""


class SubagentsTurnsItemListParams(TypedDict, total=False):
    """What listing the items of one turn of a subagent takes."""

    session_id: Required[str]
    """The id of the session that the subagent belongs to."""
    subagent_id: Required[str]
    """The id of the subagent whose turn it is."""
    after: str
    """The id of the last item of the page before, to go on behind it."""
    limit: int
    """The number of items on a page, from 1 to 100; 20 by default."""
    order: Literal["asc", "desc"]
    """`asc` for the oldest first, `desc` (the default) for the newest."""


class TraceListParams(TypedDict, total=False):
    """Parameters of `beta.agents.sessions.traces.list`, which lists the traces of a session."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds (from 1 to 100; 20 by default)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default)."""


class TurnListParams(TypedDict, total=False):
    """Parameters of `beta.agents.sessions.turns.list`, which lists the turns of a session."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds (from 1 to 100; 20 by default)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default)."""


public_types(
    globals(),
    {
        "beta.agent_browser_authentication_cancel_param": "AgentBrowserAuthenticationCancelParam",
        "beta.agent_browser_authentication_cancel_param_param": "AgentBrowserAuthenticationCancelParamParam",
        "beta.agent_browser_authentication_submit_param": (
            "Field=AgentBrowserAuthenticationSubmitParamField AgentBrowserAuthenticationSubmitParam"
        ),
        "beta.agent_browser_authentication_submit_param_param": "AgentBrowserAuthenticationSubmitParamParam",
        "beta.agent_browser_origin_access_param": "AgentBrowserOriginAccessParam",
        "beta.agent_browser_origin_access_param_param": "AgentBrowserOriginAccessParamParam",
        "beta.agent_session_input_message_param": "AgentSessionInputMessageParam",
        "beta.agent_session_input_param": (
            "SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse=AgentSessionInputMcpApprovalRequestResultResponse "  # noqa: E501
            "SessionInputParamAgentSessionInputMcpApprovalRequestResult=AgentSessionInputMcpApprovalRequestResult "
            "SessionInputParamAgentSessionInputComputerUseApprovalRequestResult=AgentSessionInputComputerUseApprovalRequestResult "  # noqa: E501
            "SessionInputParamAgentSessionInputMessage=AgentSessionInputMessage "
            "SessionInputParamAgentSessionInputCancel=AgentSessionInputCancel "
            "SessionInputParamAgentSessionInputToolResult=AgentSessionInputToolResult"
        ),
        "beta.agents.session_create_params": (
            "SessionCreateParamsBase SessionCreateParamsNonStreaming SessionCreateParamsStreaming "
            "AgentCompaction=SessionCreateParamsAgentCompaction "
            "AgentExperimental=SessionCreateParamsAgentExperimental Agent=SessionCreateParamsAgent "
            "PromptCacheOptions=PromptCacheOptionsParam StreamOptions=SessionCreateParamsStreamOptions"
        ),
        "beta.agents.session_list_params": "SessionListParams",
        "beta.agents.session_update_params": (
            "SessionUpdateParams AgentReasoning=SessionUpdateParamsAgentReasoning Agent=SessionUpdateParamsAgent"
        ),
        "beta.agents.sessions.artifact_list_params": "ArtifactListParams",
        "beta.agents.sessions.event_create_params": "EventCreateParams",
        "beta.agents.sessions.event_stream_params": "EventStreamParams",
        "beta.agents.sessions.item_list_params": "ItemListParams",
        "beta.agents.sessions.subagent_list_params": "SubagentListParams",
        "beta.agents.sessions.subagents.item_list_params": "ItemListParams=SubagentsItemListParams",
        "beta.agents.sessions.subagents.turn_list_params": "TurnListParams=SubagentsTurnListParams",
        "beta.agents.sessions.subagents.turns.item_list_params": "ItemListParams=SubagentsTurnsItemListParams",
        "beta.agents.sessions.trace_list_params": "TraceListParams",
        "beta.agents.sessions.turn_list_params": "TurnListParams",
    },
)

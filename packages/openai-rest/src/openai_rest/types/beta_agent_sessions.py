# Rendered from definitions/beta_agent_sessions.yaml; edit that and run `hatch run generate`.
"""Models of the `beta_agent_sessions` area of the API."""

import builtins
from typing import Dict, List, Optional, Union

from pydantic import Field
from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo
from openai_core.public_names import public_types

from .beta_agents import (
    AgentContent,
    AgentOutputItemStatus,
    AgentReasoning,
    AgentReasoningItem,
    AgentText,
    AgentTool,
    Environment,
    InputContent,
    MultiAgentConfig,
    OutputText,
    SessionError,
    SessionTurnError,
    Subagent,
    SummaryText,
    TokenUsage,
    WebSearchAction,
)
from .mixins import MessageText


class AgentCloseSubagentCallItem(BaseModel):
    """A call of an agent that closes one of its subagents."""

    id: str
    """The id of this item in the session."""
    recipient_agent_id: str
    """The id of the subagent to be closed."""
    sender_agent_id: str
    """The id of the agent that closes it."""
    status: "AgentFunctionCallStatus"
    """How far the call has come: `in_progress`, `completed`, `failed`, or `incomplete` when it was cut off."""
    turn_id: str
    """The id of the turn that the item came up in."""
    type: Literal["close_subagent_call"]
    """Always `close_subagent_call`; tells it from other items."""


class AgentCommandExecutionItem(BaseModel):
    """A command that the agent ran in its environment."""

    id: str
    """The id of this item in the session."""
    command: str
    """The command line that was run."""
    cwd: Optional[str] = None
    """The folder that it ran in; absent when unknown."""
    duration_ms: Optional[int] = None
    """How long it ran, in milliseconds; absent while it runs."""
    exit_code: Optional[int] = None
    """The exit code of the process; absent when it did not come to its end."""
    output: Optional[str] = None
    """What the command wrote; absent when nothing was kept."""
    status: "AgentFunctionCallStatus"
    """How far the call has come: `in_progress`, `completed`, `failed`, or `incomplete` when it was cut off."""
    turn_id: str
    """The id of the turn that the item came up in."""
    type: Literal["command_execution"]
    """Always `command_execution`; tells it from other items."""


class AgentCreateSubagentCallItem(BaseModel):
    """A call of an agent that starts a subagent with a task of its own."""

    id: str
    """The id of this item in the session."""
    agent_id: str
    """The id of the agent that asks for the subagent."""
    content: List[AgentContent]
    """The task for the new subagent, as text or encrypted content."""
    model: Optional[str] = None
    """The id of the model that the subagent should use; absent when the call names none."""
    reasoning_effort: Optional[str] = None
    """How much the subagent should think; absent when the call does not say."""
    status: "AgentFunctionCallStatus"
    """How far the call has come: `in_progress`, `completed`, `failed`, or `incomplete` when it was cut off."""
    turn_id: str
    """The id of the turn that the item came up in."""
    type: Literal["create_subagent_call"]
    """Always `create_subagent_call`; tells it from other items."""


class AgentFunctionCallItem(BaseModel):
    """A call of one of your functions, whose result you send to the session."""

    id: str
    """The id of this item in the session."""
    arguments: object
    """The arguments for the function, decoded from JSON."""
    call_id: str
    """The id of the call, to send back with its result."""
    name: str
    """Which function is called, by its name."""
    status: "AgentFunctionCallStatus"
    """How far the call has come: `in_progress`, `completed`, `failed`, or `incomplete` when it was cut off."""
    turn_id: str
    """The id of the turn that the item came up in."""
    type: Literal["function_call"]
    """Always `function_call`; tells it from other items."""


AgentFunctionCallOutput: TypeAlias = Union[str, List[InputContent]]
"""The result of a function: a text, or parts with text and images."""

AgentFunctionCallStatus: TypeAlias = Literal["in_progress", "completed", "failed", "incomplete"]
"""How far a call has come; `incomplete` when it was cut off before its end."""


class AgentInterruptSubagentCallItem(BaseModel):
    """A call of an agent that breaks off the running turn of a subagent, which stays open for more work."""

    id: str
    """The id of this item in the session."""
    recipient_agent_id: str
    """The id of the subagent whose turn is broken off."""
    sender_agent_id: str
    """The id of the agent that interrupts it."""
    status: AgentFunctionCallStatus
    """How far the call has come: `in_progress`, `completed`, `failed`, or `incomplete` when it was cut off."""
    turn_id: str
    """The id of the turn that the item came up in."""
    type: Literal["interrupt_subagent_call"]
    """Always `interrupt_subagent_call`; tells it from other items."""


class AgentMcpCallItem(BaseModel):
    """A call of a tool on an MCP server."""

    id: str
    """The id of this item in the session."""
    arguments: object
    """The arguments that the tool got, decoded from JSON."""
    error: object
    """What the tool reported as its failure; `None` when it did not fail."""
    name: str
    """Which tool of the server is called, by its name."""
    output: object
    """What the tool gave back; `None` when there is nothing."""
    server_label: str
    """The label of the server, as in the tools of the agent."""
    status: AgentFunctionCallStatus
    """How far the call has come: `in_progress`, `completed`, `failed`, or `incomplete` when it was cut off."""
    turn_id: str
    """The id of the turn that the item came up in."""
    type: Literal["mcp_call"]
    """Always `mcp_call`; tells it from other items."""


class AgentOutputCommandExecutionOutputDeltaEvent(BaseModel):
    """A running command has written more."""

    delta: str
    """The text that the command has just written."""
    event_id: str
    """The id of this event; no two events share one."""
    item_id: str
    """The id of the item that stands for the command."""
    output_index: int
    """The place of the item in the output of its turn."""
    session_id: str
    """The id of the session that it happened in."""
    turn_id: Optional[str] = None
    """The id of the turn that it belongs to; absent when it belongs to none."""
    type: Literal["agent.output.command_execution_output.delta"]
    """Always `agent.output.command_execution_output.delta`; tells it from other events."""
    obfuscation: Optional[str] = None
    """Random letters and digits that hide the length of the event; absent when `include_obfuscation` is off."""


class AgentOutputItemVariants:
    """The models that `AgentOutputItem` consists of."""

    class ComputerUseCallItemResourceOutput(BaseModel):
        """The last screenshot of a use of the browser."""

        image_url: str
        """The picture as a data URL: the whole JPEG in base64."""
        type: Literal["computer_screenshot"]
        """Always `computer_screenshot`, the kind of output."""

    class ComputerUseCallItemResource(BaseModel):
        """One use of the browser by the agent."""

        id: str
        """The id of this item in the session."""
        output: "Optional[AgentOutputItemVariants.ComputerUseCallItemResourceOutput]" = None
        """The last screenshot; absent when screenshots are off (`include_screenshots`) or none was taken."""
        status: AgentFunctionCallStatus
        """How far the call has come: `in_progress`, `completed`, `failed`, or `incomplete` when it was cut off."""
        title: Optional[str] = None
        """What the agent is doing there, in words of the model; absent when it gave none."""
        turn_id: str
        """The id of the turn that the item came up in."""
        type: Literal["computer_use_call"]
        """Always `computer_use_call`; tells it from other items."""

    class BrowserAuthenticationRequestItemResourceRequestField(BaseModel):
        """One input of the sign-in form that you show to the user."""

        id: str
        """The id of the input, which you send back as `field_id`."""
        label: str
        """The words to show next to the input."""
        required: bool
        """Whether the user has to fill it in."""
        type: str
        """How to show the input, such as `email`, `password` or `text`."""

    class BrowserAuthenticationRequestItemResourceRequestOption(BaseModel):
        """One way to sign in, with the inputs that it needs."""

        id: str
        """The id of this way, which you send back as `selected_option`."""
        field_ids: List[str]
        """The ids of the inputs that belong to this way."""
        label: str
        """The words to show for this way."""

    class BrowserAuthenticationRequestItemResourceRequest(BaseModel):
        """A sign-in form of a web site that waits for the user."""

        credential_origin: Optional[str] = None
        """The origin of the form or frame that the values are typed into; absent when unknown."""
        fields: "List[AgentOutputItemVariants.BrowserAuthenticationRequestItemResourceRequestField]"
        """The inputs to show. Treat each value that comes back as a secret."""
        options: "List[AgentOutputItemVariants.BrowserAuthenticationRequestItemResourceRequestOption]"
        """The ways to sign in, of which the user picks one; empty for a form that has only one."""
        reason: Optional[str] = None
        """Why the agent has to be signed in; absent when it does not say."""
        type: Literal["browser_authentication"]
        """Always `browser_authentication`; tells it from other requests."""

    class BrowserAuthenticationRequestItemResource(BaseModel):
        """The record that the agent asked for a sign-in, without any of the values."""

        id: str
        """The id of this item in the session."""
        request: "AgentOutputItemVariants.BrowserAuthenticationRequestItemResourceRequest"
        """The form that was to be filled in."""
        request_id: str
        """The id of the request, by which the answer refers to it."""
        turn_id: str
        """The id of the turn that the item came up in."""
        type: Literal["computer_use_approval_request"]
        """Always `computer_use_approval_request`; tells it from other items."""


class AgentSessionAssistantMessage(BaseModel):
    """A message that the agent wrote."""

    id: str
    """The id of this item in the session."""
    content: List[OutputText]
    """The parts of the message, each with a text."""
    phase: Optional[Literal["commentary", "final_answer"]] = None
    """`commentary` for remarks during the work, `final_answer` for the answer at its end; absent when unknown."""
    role: Literal["assistant"]
    """Always `assistant`, the author of the message."""
    status: AgentOutputItemStatus
    """How far the message has come: `in_progress`, `completed`, or `incomplete` when it was cut off."""
    turn_id: str
    """The id of the turn that the item came up in."""
    type: Literal["message"]
    """Always `message`; tells it from other items."""


class AgentWebSearchCallItem(BaseModel):
    """A search of the web by the agent."""

    id: str
    """The id of this item in the session."""
    action: Optional[WebSearchAction] = None
    """What was done: a search, a page opened, or words looked up in a page; absent when unknown."""
    status: AgentOutputItemStatus
    """How far the search has come: `in_progress`, `completed`, or `incomplete` when it was cut off."""
    turn_id: str
    """The id of the turn that the item came up in."""
    type: Literal["web_search_call"]
    """Always `web_search_call`; tells it from other items."""


class AgentSendSubagentInputCallItem(BaseModel):
    """A call of an agent that sends input to another agent of the session."""

    id: str
    """The id of this item in the session."""
    content: List[AgentContent]
    """The input, as text or encrypted content."""
    recipient_agent_id: str
    """The id of the agent that the input goes to."""
    sender_agent_id: str
    """The id of the agent that the input comes from."""
    status: AgentFunctionCallStatus
    """How far the call has come: `in_progress`, `completed`, `failed`, or `incomplete` when it was cut off."""
    turn_id: str
    """The id of the turn that the item came up in."""
    type: Literal["send_subagent_input_call"]
    """Always `send_subagent_input_call`; tells it from other items."""


class AgentResumeSubagentCallItem(BaseModel):
    """A call of an agent that opens a closed subagent again."""

    id: str
    """The id of this item in the session."""
    recipient_agent_id: str
    """The id of the subagent to be opened again."""
    sender_agent_id: str
    """The id of the agent that resumes it."""
    status: AgentFunctionCallStatus
    """How far the call has come: `in_progress`, `completed`, `failed`, or `incomplete` when it was cut off."""
    turn_id: str
    """The id of the turn that the item came up in."""
    type: Literal["resume_subagent_call"]
    """Always `resume_subagent_call`; tells it from other items."""


class AgentWaitForSubagentsCallItem(BaseModel):
    """A call of an agent that waits for its subagents to finish."""

    id: str
    """The id of this item in the session."""
    recipient_agent_ids: List[str]
    """The ids of the agents that it waits for."""
    sender_agent_id: str
    """The id of the agent that waits."""
    status: AgentFunctionCallStatus
    """How far the call has come: `in_progress`, `completed`, `failed`, or `incomplete` when it was cut off."""
    turn_id: str
    """The id of the turn that the item came up in."""
    type: Literal["wait_for_subagents_call"]
    """Always `wait_for_subagents_call`; tells it from other items."""


AgentOutputItem: TypeAlias = Annotated[
    Union[
        AgentSessionAssistantMessage,
        AgentReasoningItem,
        AgentFunctionCallItem,
        AgentMcpCallItem,
        AgentOutputItemVariants.ComputerUseCallItemResource,
        AgentOutputItemVariants.BrowserAuthenticationRequestItemResource,
        AgentWebSearchCallItem,
        AgentCommandExecutionItem,
        AgentCreateSubagentCallItem,
        AgentSendSubagentInputCallItem,
        AgentResumeSubagentCallItem,
        AgentWaitForSubagentsCallItem,
        AgentInterruptSubagentCallItem,
        AgentCloseSubagentCallItem,
    ],
    PropertyInfo(discriminator="type"),
]
"""What an agent produces in a turn: messages, thinking, calls of tools and of subagents; told apart by `type`."""


class AgentSession(BaseModel):
    """One conversation with an agent, with its environment, its state and what it has used so far."""

    class AgentCompaction(BaseModel):
        """How the session shortens a context that grows too long."""

        async_: bool = Field(alias="async")
        """Whether that happens in the background; `False` when the turn waits for it, which is the default."""

    class AgentExperimental(BaseModel):
        """Settings of the agent that may change or go away."""

        time_awareness: bool
        """Whether the model is told the time every now and then."""

    class Agent(BaseModel):
        """The agent of a session, with the settings that hold there."""

        id: str
        """The id of the agent."""
        instructions: Optional[str] = None
        """What the agent is told, in addition to its built-in instructions; absent when you gave none."""
        model: str
        """The id of the model that the agent works with."""
        multi_agent: MultiAgentConfig
        """Whether the agent may start subagents, and how many at a time."""
        name: Optional[str] = None
        """The name that the saved agent had when the session was opened, which later renaming does not touch; absent
        if it had none.
        """
        reasoning: AgentReasoning
        """How much the model thinks, and whether it sums its thinking up."""
        service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
        """Which processing tier requests to the model go to; `auto` unless you chose another."""
        text: AgentText
        """The form and length of the text output."""
        tools: List[AgentTool]
        """What the agent may use in this session."""
        compaction: "Optional[AgentSession.AgentCompaction]" = None
        """How a long context is shortened."""
        experimental: "Optional[AgentSession.AgentExperimental]" = None
        """Which experimental settings are on."""

    class SessionRequiredActionMcpApprovalRequest(BaseModel):
        """What to show to the user who decides about a call of an MCP tool."""

        arguments: object
        """The arguments of the call, decoded from JSON; `None` when they are not known."""
        message: str
        """The question to put to the user."""
        name: Optional[str] = None
        """The tool that is to be called; `null` when it is not known."""
        server_label: str
        """The label of the MCP server that has the tool."""
        type: Literal["mcp_tool_call"]
        """Always `mcp_tool_call`; tells it from other requests."""

    class RequiredActionSessionRequiredActionMcpApprovalRequest(BaseModel):
        """You have to allow or refuse a call of an MCP tool."""

        request: "AgentSession.SessionRequiredActionMcpApprovalRequest"
        """What to show for the decision."""
        request_id: str
        """The id of the request, to send back with the decision; its form means nothing."""
        turn_id: str
        """The id of the turn that waits for the decision."""
        type: Literal["mcp_approval_request"]
        """Always `mcp_approval_request`; tells it from other actions."""

    class ComputerUseApprovalRequestKindBrowserAuthenticationField(BaseModel):
        """One input of the sign-in form that you show to the user."""

        id: str
        """The id of the input, which you send back as `field_id`."""
        label: str
        """The words to show next to the input."""
        required: bool
        """Whether the user has to fill it in."""
        type: str
        """How to show the input, such as `email`, `password` or `text`."""

    class ComputerUseApprovalRequestKindBrowserAuthenticationOption(BaseModel):
        """One way to sign in, with the inputs that it needs."""

        id: str
        """The id of this way, which you send back as `selected_option`."""
        field_ids: List[str]
        """The ids of the inputs that belong to this way."""
        label: str
        """The words to show for this way."""

    class RequestComputerUseApprovalRequestKindBrowserAuthentication(BaseModel):
        """A sign-in form of a web site that waits for the user."""

        credential_origin: Optional[str] = None
        """The origin of the form or frame that the values are typed into; absent when unknown."""
        fields: "List[AgentSession.ComputerUseApprovalRequestKindBrowserAuthenticationField]"
        """The inputs to show. Treat each value that comes back as a secret."""
        options: "List[AgentSession.ComputerUseApprovalRequestKindBrowserAuthenticationOption]"
        """The ways to sign in, of which the user picks one; empty for a form that has only one."""
        reason: Optional[str] = None
        """Why the agent has to be signed in; absent when it does not say."""
        type: Literal["browser_authentication"]
        """Always `browser_authentication`; tells it from other requests."""

    class RequestComputerUseApprovalRequestKindBrowserOriginAccess(BaseModel):
        """The browser asks to be let onto a site."""

        origin: str
        """The site, as scheme, host and port."""
        reason: Optional[str] = None
        """Why the browser wants to go there; `null` when it does not say."""
        type: Literal["browser_origin_access"]
        """Always `browser_origin_access`; tells it from other requests."""

    class SessionRequiredActionComputerUseApprovalRequest(BaseModel):
        """The agent's browser needs an answer: a sign-in, or leave to visit a site."""

        request: "AgentSessionRequiredActionComputerUseApprovalRequest"
        """What to show to the user."""
        request_id: str
        """The id of the request, to send back with the answer."""
        turn_id: str
        """The id of the turn that waits for the answer."""
        type: Literal["computer_use_approval_request"]
        """Always `computer_use_approval_request`; tells it from other actions."""

    class RequiredActionSessionRequiredActionResourceFunctionCall(BaseModel):
        """You have to run a function and send its result to the session."""

        arguments: object
        """The arguments that the model chose, decoded from JSON."""
        call_id: str
        """The id of the call, to send back with its result."""
        name: str
        """Which function to run, by its name."""
        turn_id: str
        """The id of the turn that waits for the result."""
        type: Literal["function_call"]
        """Always `function_call`; tells it from other actions."""

    class SessionRequiredActionEnvironmentConnection(BaseModel):
        """You have to connect the environment of the session again."""

        environment_id: str
        """The id of the environment that has lost its connection."""
        type: Literal["environment_connection"]
        """Always `environment_connection`; tells it from other actions."""

    class PromptCacheOptions(BaseModel):
        """How long the prompts of the turns stay in the cache."""

        ttl: Literal["30m", "12h"]
        """The least time that new entries are kept: `30m` for thirty minutes, `12h` for twelve hours."""

    id: str
    """The id of the session, to send events to it, or to fetch or delete it."""
    agent: Agent
    """The agent as it works in this session."""
    created_at: int
    """When the session was opened, in seconds since 1 January 1970 (UTC)."""
    environment: Environment
    """Where the agent runs commands and keeps its files."""
    error: Optional[str] = None
    """Why the session failed; absent unless it has."""
    last_active_at: int
    """When something last happened in it, in seconds since 1 January 1970 (UTC)."""
    metadata: Dict[str, str]
    """Keys and values of your own, as texts."""
    object: Literal["agent.session"]
    """Always `agent.session`, the kind of object."""
    required_actions: "List[AgentSessionRequiredAction]"
    """What you have to do before the session goes on, such as running a function or approving a call."""
    status: Literal["idle", "in_progress", "requires_action", "failed"]
    """`idle` when it waits for input, even while a hosted environment is still starting, `in_progress` during a
    turn, `requires_action` when it waits for you, `failed` when it cannot go on.
    """
    usage: Optional[TokenUsage] = None
    """The tokens used so far, as far as they are known; `null` if they are not. The figures may still change."""
    vault_ids: List[str]
    """The ids of the vaults whose secrets the session may use."""
    prompt_cache_options: Optional[PromptCacheOptions] = None
    """How long cached prompts of its turns are kept, unless a turn says otherwise; absent for the model's own
    default.
    """
    review: Optional[Literal["none", "auto_review"]] = None
    """Whether actions are reviewed automatically (`auto_review`); absent or `none` when they are not."""


AgentSessionRequiredActionComputerUseApprovalRequest: TypeAlias = Annotated[
    Union[
        AgentSession.RequestComputerUseApprovalRequestKindBrowserAuthentication,
        AgentSession.RequestComputerUseApprovalRequestKindBrowserOriginAccess,
    ],
    PropertyInfo(discriminator="type"),
]
"""What the browser asks for: a sign-in or leave to visit a site, told apart by `type`."""

AgentSessionRequiredAction: TypeAlias = Annotated[
    Union[
        AgentSession.RequiredActionSessionRequiredActionMcpApprovalRequest,
        AgentSession.SessionRequiredActionComputerUseApprovalRequest,
        AgentSession.RequiredActionSessionRequiredActionResourceFunctionCall,
        AgentSession.SessionRequiredActionEnvironmentConnection,
    ],
    PropertyInfo(discriminator="type"),
]
"""Something that you have to do before a session goes on, told apart by `type`."""


class AgentSessionCreatedEvent(BaseModel):
    """A session has been opened."""

    event_id: str
    """The id of this event; no two events share one."""
    session: AgentSession
    """The session, as it begins."""
    type: Literal["agent.session.created"]
    """Always `agent.session.created`; tells it from other events."""
    obfuscation: Optional[str] = None
    """Random letters and digits that hide the length of the event; absent when `include_obfuscation` is off."""


class AgentSessionDeleted(BaseModel):
    """The answer to deleting a session."""

    id: str
    """The id of the session that is gone."""
    deleted: bool
    """Always `True`; the API no longer shows the session, although clearing up may go on."""
    object: Literal["agent.session.deleted"]
    """Always `agent.session.deleted`, the kind of object."""


class AgentSessionEnvironmentConnectedEvent(BaseModel):
    """The environment of the session is connected."""

    environment: "AgentSessionEnvironmentState"
    """The environment, now connected."""
    event_id: str
    """The id of this event; no two events share one."""
    session_id: str
    """The id of the session that it happened in."""
    turn_id: Optional[str] = None
    """The id of the turn that it belongs to; absent when it belongs to none."""
    type: Literal["agent.session.environment.connected"]
    """Always `agent.session.environment.connected`; tells it from other events."""
    obfuscation: Optional[str] = None
    """Random letters and digits that hide the length of the event; absent when `include_obfuscation` is off."""


class AgentSessionEnvironmentDisconnectedEvent(BaseModel):
    """The environment of the session has lost its connection."""

    environment: "AgentSessionEnvironmentState"
    """The environment, now without a connection."""
    event_id: str
    """The id of this event; no two events share one."""
    session_id: str
    """The id of the session that it happened in."""
    turn_id: Optional[str] = None
    """The id of the turn that it belongs to; absent when it belongs to none."""
    type: Literal["agent.session.environment.disconnected"]
    """Always `agent.session.environment.disconnected`; tells it from other events."""
    obfuscation: Optional[str] = None
    """Random letters and digits that hide the length of the event; absent when `include_obfuscation` is off."""


class AgentSessionEnvironmentExpiredEvent(BaseModel):
    """A suspended hosted environment is gone for good, with the checkpoint that it could have gone on from."""

    environment: "AgentSessionEnvironmentState"
    """The environment, now expired."""
    event_id: str
    """The id of this event; no two events share one."""
    session_id: str
    """The id of the session that it happened in."""
    turn_id: Optional[str] = None
    """The id of the turn that it belongs to; absent when it belongs to none."""
    type: Literal["agent.session.environment.expired"]
    """Always `agent.session.environment.expired`; tells it from other events."""
    obfuscation: Optional[str] = None
    """Random letters and digits that hide the length of the event; absent when `include_obfuscation` is off."""


class AgentSessionEnvironmentFailedEvent(BaseModel):
    """The environment of the session could not be started or connected."""

    environment: "AgentSessionEnvironmentState"
    """The environment, with the error in `error`."""
    event_id: str
    """The id of this event; no two events share one."""
    session_id: str
    """The id of the session that it happened in."""
    turn_id: Optional[str] = None
    """The id of the turn that it belongs to; absent when it belongs to none."""
    type: Literal["agent.session.environment.failed"]
    """Always `agent.session.environment.failed`; tells it from other events."""
    obfuscation: Optional[str] = None
    """Random letters and digits that hide the length of the event; absent when `include_obfuscation` is off."""


class AgentSessionEnvironmentPendingEvent(BaseModel):
    """The environment of the session is being set up."""

    environment: "AgentSessionEnvironmentState"
    """The environment, not ready yet."""
    event_id: str
    """The id of this event; no two events share one."""
    session_id: str
    """The id of the session that it happened in."""
    turn_id: Optional[str] = None
    """The id of the turn that it belongs to; absent when it belongs to none."""
    type: Literal["agent.session.environment.pending"]
    """Always `agent.session.environment.pending`; tells it from other events."""
    obfuscation: Optional[str] = None
    """Random letters and digits that hide the length of the event; absent when `include_obfuscation` is off."""


class AgentSessionEnvironmentReadyEvent(BaseModel):
    """A hosted environment is set up and can be connected."""

    environment: "AgentSessionEnvironmentState"
    """The environment, now ready."""
    event_id: str
    """The id of this event; no two events share one."""
    session_id: str
    """The id of the session that it happened in."""
    turn_id: Optional[str] = None
    """The id of the turn that it belongs to; absent when it belongs to none."""
    type: Literal["agent.session.environment.ready"]
    """Always `agent.session.environment.ready`; tells it from other events."""
    obfuscation: Optional[str] = None
    """Random letters and digits that hide the length of the event; absent when `include_obfuscation` is off."""


class AgentSessionEnvironmentResetEvent(BaseModel):
    """A hosted environment got a new sandbox: the conversation is kept, changes to files and processes of the old
    one are lost.
    """

    environment_id: str
    """The id of the environment, which stays the same with a new sandbox."""
    event_id: str
    """The id of this event; no two events share one."""
    reset_count: int
    """The number of this reset, which only grows. Two events with the same number tell of the same reset."""
    session_id: str
    """The id of the session that it happened in."""
    turn_id: Optional[str] = None
    """The id of the turn that it belongs to; absent when it belongs to none."""
    type: Literal["agent.session.environment.reset"]
    """Always `agent.session.environment.reset`; tells it from other events."""
    obfuscation: Optional[str] = None
    """Random letters and digits that hide the length of the event; absent when `include_obfuscation` is off."""


class AgentSessionEnvironmentState(BaseModel):
    """The state of the environment of a session."""

    class Error(BaseModel):
        """Why an environment could not be set up."""

        code: str
        """The reason as a code, for programs."""
        message: str
        """The reason in words, for people."""
        type: str
        """The kind of error."""

    id: str
    """The id of the environment."""
    error: Optional[Error] = None
    """Why setting it up failed; absent when nothing went wrong."""
    status: Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"]
    """`pending` while it is set up, `ready` to connect, `connected`, `disconnected`, `suspended` when it is stopped
    and can go on, `expired` when it can no longer, `failed` when connecting failed.
    """
    type: str
    """The kind of environment: whether OpenAI runs it or you do."""


class AgentSessionEnvironmentSuspendedEvent(BaseModel):
    """A hosted environment with nothing to do was saved and stopped."""

    environment: AgentSessionEnvironmentState
    """The environment, now suspended."""
    event_id: str
    """The id of this event; no two events share one."""
    session_id: str
    """The id of the session that it happened in."""
    turn_id: Optional[str] = None
    """The id of the turn that it belongs to; absent when it belongs to none."""
    type: Literal["agent.session.environment.suspended"]
    """Always `agent.session.environment.suspended`; tells it from other events."""
    obfuscation: Optional[str] = None
    """Random letters and digits that hide the length of the event; absent when `include_obfuscation` is off."""


class AgentSessionErrorEvent(BaseModel):
    """A turn or the whole session has failed."""

    error: SessionError
    """What went wrong."""
    event_id: str
    """The id of this event; no two events share one."""
    session_id: str
    """The id of the session that it happened in."""
    type: Literal["error"]
    """Always `error`; tells it from other events."""
    obfuscation: Optional[str] = None
    """Random letters and digits that hide the length of the event; absent when `include_obfuscation` is off."""


class AgentSessionTurnCreatedEvent(BaseModel):
    """A turn has been created, and waits for its start."""

    event_id: str
    """The id of this event; no two events share one."""
    session_id: str
    """The id of the session that it happened in."""
    turn: "Turn"
    """The turn, as it begins."""
    turn_id: str
    """The id of the new turn."""
    type: Literal["agent.session.turn.created"]
    """Always `agent.session.turn.created`; tells it from other events."""
    obfuscation: Optional[str] = None
    """Random letters and digits that hide the length of the event; absent when `include_obfuscation` is off."""


class AgentSessionTurnInProgressEvent(BaseModel):
    """A turn has been started."""

    event_id: str
    """The id of this event; no two events share one."""
    session_id: str
    """The id of the session that it happened in."""
    turn: "Turn"
    """The turn, now at work."""
    turn_id: str
    """The id of the turn that has started."""
    type: Literal["agent.session.turn.in_progress"]
    """Always `agent.session.turn.in_progress`; tells it from other events."""
    obfuscation: Optional[str] = None
    """Random letters and digits that hide the length of the event; absent when `include_obfuscation` is off."""


class AgentSessionTurnCompletedEvent(BaseModel):
    """A turn has come to its end."""

    event_id: str
    """The id of this event; no two events share one."""
    session_id: str
    """The id of the session that it happened in."""
    turn: "Turn"
    """The turn, now completed."""
    turn_id: str
    """The id of the turn that has ended."""
    type: Literal["agent.session.turn.completed"]
    """Always `agent.session.turn.completed`; tells it from other events."""
    usage: Optional[TokenUsage] = None
    """The tokens that the main agent used in the turn, without its subagents; absent when unknown."""
    obfuscation: Optional[str] = None
    """Random letters and digits that hide the length of the event; absent when `include_obfuscation` is off."""


class AgentSessionTurnFailedEvent(BaseModel):
    """A turn has failed."""

    event_id: str
    """The id of this event; no two events share one."""
    session_id: str
    """The id of the session that it happened in."""
    turn: "Turn"
    """The turn, with the reason in `error`."""
    turn_id: str
    """The id of the turn that failed."""
    type: Literal["agent.session.turn.failed"]
    """Always `agent.session.turn.failed`; tells it from other events."""
    usage: Optional[TokenUsage] = None
    """The tokens that the main agent used in the turn, without its subagents; absent when unknown."""
    obfuscation: Optional[str] = None
    """Random letters and digits that hide the length of the event; absent when `include_obfuscation` is off."""


class AgentSessionTurnCancelledEvent(BaseModel):
    """A turn was called off."""

    event_id: str
    """The id of this event; no two events share one."""
    session_id: str
    """The id of the session that it happened in."""
    turn: "Turn"
    """The turn, now cancelled."""
    turn_id: str
    """The id of the turn that was called off."""
    type: Literal["agent.session.turn.cancelled"]
    """Always `agent.session.turn.cancelled`; tells it from other events."""
    usage: Optional[TokenUsage] = None
    """The tokens that the main agent used in the turn, without its subagents; absent when unknown."""
    obfuscation: Optional[str] = None
    """Random letters and digits that hide the length of the event; absent when `include_obfuscation` is off."""


class AgentSessionTurnItemAddedEvent(BaseModel):
    """A turn got a new item."""

    event_id: str
    """The id of this event; no two events share one."""
    item: "AgentSessionItem"
    """The new item, which may be unfinished."""
    output_index: Optional[int] = None
    """The place of the item in the output of its turn; absent when the item is not output of the agent."""
    session_id: str
    """The id of the session that it happened in."""
    turn_id: Optional[str] = None
    """The id of the turn that it belongs to; absent when it belongs to none."""
    type: Literal["agent.session.turn.item.added"]
    """Always `agent.session.turn.item.added`; tells it from other events."""
    obfuscation: Optional[str] = None
    """Random letters and digits that hide the length of the event; absent when `include_obfuscation` is off."""


class AgentSessionIdleEvent(BaseModel):
    """A session has finished its work and waits for input."""

    event_id: str
    """The id of this event; no two events share one."""
    session: AgentSession
    """The session, now idle."""
    type: Literal["agent.session.idle"]
    """Always `agent.session.idle`; tells it from other events."""
    obfuscation: Optional[str] = None
    """Random letters and digits that hide the length of the event; absent when `include_obfuscation` is off."""


class AgentSessionInProgressEvent(BaseModel):
    """A session has begun to work on a turn."""

    event_id: str
    """The id of this event; no two events share one."""
    session: AgentSession
    """The session, now at work."""
    type: Literal["agent.session.in_progress"]
    """Always `agent.session.in_progress`; tells it from other events."""
    obfuscation: Optional[str] = None
    """Random letters and digits that hide the length of the event; absent when `include_obfuscation` is off."""


class AgentSessionRequiresActionEvent(BaseModel):
    """A session waits until you have done something."""

    event_id: str
    """The id of this event; no two events share one."""
    session: AgentSession
    """The session, with what is to be done in `required_actions`."""
    type: Literal["agent.session.requires_action"]
    """Always `agent.session.requires_action`; tells it from other events."""
    obfuscation: Optional[str] = None
    """Random letters and digits that hide the length of the event; absent when `include_obfuscation` is off."""


class AgentSessionFailedEvent(BaseModel):
    """A session has failed and cannot go on."""

    event_id: str
    """The id of this event; no two events share one."""
    session: AgentSession
    """The session, with the reason in `error`."""
    type: Literal["agent.session.failed"]
    """Always `agent.session.failed`; tells it from other events."""
    obfuscation: Optional[str] = None
    """Random letters and digits that hide the length of the event; absent when `include_obfuscation` is off."""


class AgentSessionSubagentCreatedEvent(BaseModel):
    """A subagent has been started."""

    event_id: str
    """The id of this event; no two events share one."""
    subagent: Subagent
    """The subagent, as it begins."""
    type: Literal["agent.session.subagent.created"]
    """Always `agent.session.subagent.created`; tells it from other events."""
    obfuscation: Optional[str] = None
    """Random letters and digits that hide the length of the event; absent when `include_obfuscation` is off."""


class AgentSessionSubagentActiveEvent(BaseModel):
    """A closed subagent is open again."""

    event_id: str
    """The id of this event; no two events share one."""
    subagent: Subagent
    """The subagent, now active."""
    type: Literal["agent.session.subagent.active"]
    """Always `agent.session.subagent.active`; tells it from other events."""
    obfuscation: Optional[str] = None
    """Random letters and digits that hide the length of the event; absent when `include_obfuscation` is off."""


class AgentSessionSubagentClosedEvent(BaseModel):
    """A subagent has been closed."""

    event_id: str
    """The id of this event; no two events share one."""
    subagent: Subagent
    """The subagent, now closed."""
    type: Literal["agent.session.subagent.closed"]
    """Always `agent.session.subagent.closed`; tells it from other events."""
    obfuscation: Optional[str] = None
    """Random letters and digits that hide the length of the event; absent when `include_obfuscation` is off."""


class AgentSessionTurnItemDoneEvent(BaseModel):
    """An item that the agent produces is finished."""

    event_id: str
    """The id of this event; no two events share one."""
    item: AgentOutputItem
    """The finished item."""
    output_index: int
    """The place of the item in the output of its turn."""
    session_id: str
    """The id of the session that it happened in."""
    turn_id: Optional[str] = None
    """The id of the turn that it belongs to; absent when it belongs to none."""
    type: Literal["agent.session.turn.item.done"]
    """Always `agent.session.turn.item.done`; tells it from other events."""
    obfuscation: Optional[str] = None
    """Random letters and digits that hide the length of the event; absent when `include_obfuscation` is off."""


class AgentSessionTurnContentPartAddedEvent(BaseModel):
    """A message of the agent got a new part."""

    content_index: int
    """The place of the part in the content of its message."""
    event_id: str
    """The id of this event; no two events share one."""
    item_id: str
    """The id of the message that the part belongs to."""
    output_index: int
    """The place of the item in the output of its turn."""
    part: OutputText
    """The part as it begins, before its text arrives."""
    session_id: str
    """The id of the session that it happened in."""
    turn_id: Optional[str] = None
    """The id of the turn that it belongs to; absent when it belongs to none."""
    type: Literal["agent.session.turn.content_part.added"]
    """Always `agent.session.turn.content_part.added`; tells it from other events."""
    obfuscation: Optional[str] = None
    """Random letters and digits that hide the length of the event; absent when `include_obfuscation` is off."""


class AgentSessionTurnContentPartDoneEvent(BaseModel):
    """A part of a message of the agent is finished."""

    content_index: int
    """The place of the part in the content of its message."""
    event_id: str
    """The id of this event; no two events share one."""
    item_id: str
    """The id of the message that the part belongs to."""
    output_index: int
    """The place of the item in the output of its turn."""
    part: OutputText
    """The finished part, with its whole text."""
    session_id: str
    """The id of the session that it happened in."""
    turn_id: Optional[str] = None
    """The id of the turn that it belongs to; absent when it belongs to none."""
    type: Literal["agent.session.turn.content_part.done"]
    """Always `agent.session.turn.content_part.done`; tells it from other events."""
    obfuscation: Optional[str] = None
    """Random letters and digits that hide the length of the event; absent when `include_obfuscation` is off."""


class AgentSessionTurnOutputTextDeltaEvent(BaseModel):
    """The text of a message grows."""

    content_index: int
    """The place of the part in the content of its message."""
    delta: str
    """The text that has come in, to be put at the end."""
    event_id: str
    """The id of this event; no two events share one."""
    item_id: str
    """The id of the message that the text belongs to."""
    output_index: int
    """The place of the item in the output of its turn."""
    session_id: str
    """The id of the session that it happened in."""
    turn_id: Optional[str] = None
    """The id of the turn that it belongs to; absent when it belongs to none."""
    type: Literal["agent.session.turn.output_text.delta"]
    """Always `agent.session.turn.output_text.delta`; tells it from other events."""
    obfuscation: Optional[str] = None
    """Random letters and digits that hide the length of the event; absent when `include_obfuscation` is off."""


class AgentSessionTurnOutputTextDoneEvent(BaseModel):
    """The text of a part of a message is finished."""

    content_index: int
    """The place of the part in the content of its message."""
    event_id: str
    """The id of this event; no two events share one."""
    item_id: str
    """The id of the message that the text belongs to."""
    output_index: int
    """The place of the item in the output of its turn."""
    session_id: str
    """The id of the session that it happened in."""
    text: str
    """The whole text of the part."""
    turn_id: Optional[str] = None
    """The id of the turn that it belongs to; absent when it belongs to none."""
    type: Literal["agent.session.turn.output_text.done"]
    """Always `agent.session.turn.output_text.done`; tells it from other events."""
    obfuscation: Optional[str] = None
    """Random letters and digits that hide the length of the event; absent when `include_obfuscation` is off."""


class AgentSessionTurnReasoningSummaryPartAddedEvent(BaseModel):
    """A summary of the model's thinking got a new part."""

    event_id: str
    """The id of this event; no two events share one."""
    item_id: str
    """The id of the reasoning item that is summed up."""
    output_index: int
    """The place of the item in the output of its turn."""
    part: SummaryText
    """The part as it begins, before its text arrives."""
    session_id: str
    """The id of the session that it happened in."""
    summary_index: int
    """The place of the part in the summary of its reasoning item."""
    turn_id: Optional[str] = None
    """The id of the turn that it belongs to; absent when it belongs to none."""
    type: Literal["agent.session.turn.reasoning_summary_part.added"]
    """Always `agent.session.turn.reasoning_summary_part.added`; tells it from other events."""
    obfuscation: Optional[str] = None
    """Random letters and digits that hide the length of the event; absent when `include_obfuscation` is off."""


class AgentSessionTurnReasoningSummaryPartDoneEvent(BaseModel):
    """A part of a summary of the model's thinking is finished."""

    event_id: str
    """The id of this event; no two events share one."""
    item_id: str
    """The id of the reasoning item that is summed up."""
    output_index: int
    """The place of the item in the output of its turn."""
    part: SummaryText
    """The finished part, with its whole text."""
    session_id: str
    """The id of the session that it happened in."""
    status: Optional[Literal["incomplete"]] = None
    """`incomplete` when the summary was broken off; absent otherwise."""
    summary_index: int
    """The place of the part in the summary of its reasoning item."""
    turn_id: Optional[str] = None
    """The id of the turn that it belongs to; absent when it belongs to none."""
    type: Literal["agent.session.turn.reasoning_summary_part.done"]
    """Always `agent.session.turn.reasoning_summary_part.done`; tells it from other events."""
    obfuscation: Optional[str] = None
    """Random letters and digits that hide the length of the event; absent when `include_obfuscation` is off."""


class AgentSessionTurnReasoningSummaryTextDeltaEvent(BaseModel):
    """The text of a summary of the model's thinking grows."""

    delta: str
    """The text that has come in, to be put at the end."""
    event_id: str
    """The id of this event; no two events share one."""
    item_id: str
    """The id of the reasoning item that is summed up."""
    output_index: int
    """The place of the item in the output of its turn."""
    session_id: str
    """The id of the session that it happened in."""
    summary_index: int
    """The place of the part in the summary of its reasoning item."""
    turn_id: Optional[str] = None
    """The id of the turn that it belongs to; absent when it belongs to none."""
    type: Literal["agent.session.turn.reasoning_summary_text.delta"]
    """Always `agent.session.turn.reasoning_summary_text.delta`; tells it from other events."""
    obfuscation: Optional[str] = None
    """Random letters and digits that hide the length of the event; absent when `include_obfuscation` is off."""


class AgentSessionTurnReasoningSummaryTextDoneEvent(BaseModel):
    """The text of a part of a summary is finished."""

    event_id: str
    """The id of this event; no two events share one."""
    item_id: str
    """The id of the reasoning item that is summed up."""
    output_index: int
    """The place of the item in the output of its turn."""
    session_id: str
    """The id of the session that it happened in."""
    summary_index: int
    """The place of the part in the summary of its reasoning item."""
    text: str
    """The whole text of the part."""
    turn_id: Optional[str] = None
    """The id of the turn that it belongs to; absent when it belongs to none."""
    type: Literal["agent.session.turn.reasoning_summary_text.done"]
    """Always `agent.session.turn.reasoning_summary_text.done`; tells it from other events."""
    obfuscation: Optional[str] = None
    """Random letters and digits that hide the length of the event; absent when `include_obfuscation` is off."""


AgentSessionEvent: TypeAlias = Annotated[
    Union[
        AgentSessionErrorEvent,
        AgentSessionEnvironmentReadyEvent,
        AgentSessionEnvironmentSuspendedEvent,
        AgentSessionEnvironmentExpiredEvent,
        AgentSessionEnvironmentResetEvent,
        AgentOutputCommandExecutionOutputDeltaEvent,
        AgentSessionCreatedEvent,
        AgentSessionTurnCreatedEvent,
        AgentSessionTurnInProgressEvent,
        AgentSessionTurnCompletedEvent,
        AgentSessionTurnFailedEvent,
        AgentSessionTurnCancelledEvent,
        AgentSessionTurnItemAddedEvent,
        AgentSessionIdleEvent,
        AgentSessionInProgressEvent,
        AgentSessionRequiresActionEvent,
        AgentSessionFailedEvent,
        AgentSessionEnvironmentPendingEvent,
        AgentSessionEnvironmentConnectedEvent,
        AgentSessionEnvironmentDisconnectedEvent,
        AgentSessionEnvironmentFailedEvent,
        AgentSessionSubagentCreatedEvent,
        AgentSessionSubagentActiveEvent,
        AgentSessionSubagentClosedEvent,
        AgentSessionTurnItemDoneEvent,
        AgentSessionTurnContentPartAddedEvent,
        AgentSessionTurnContentPartDoneEvent,
        AgentSessionTurnOutputTextDeltaEvent,
        AgentSessionTurnOutputTextDoneEvent,
        AgentSessionTurnReasoningSummaryPartAddedEvent,
        AgentSessionTurnReasoningSummaryPartDoneEvent,
        AgentSessionTurnReasoningSummaryTextDeltaEvent,
        AgentSessionTurnReasoningSummaryTextDoneEvent,
    ],
    PropertyInfo(discriminator="type"),
]
"""Something that happened in a session, told apart by `type`."""


class AgentSessionItemVariants:
    """The models that `AgentSessionItem` consists of."""

    class FunctionCallOutputItemResource(BaseModel):
        """The result of a function that you sent to the session."""

        id: str
        """The id of this item in the session."""
        call_id: str
        """The id of the call that this is the result of."""
        error: Optional[str] = None
        """Why the function failed; absent when it did not."""
        output: Optional[AgentFunctionCallOutput] = None
        """What the function gave back; absent when it failed."""
        status: AgentFunctionCallStatus
        """How far the call has come: `in_progress`, `completed`, `failed`, or `incomplete` when it was cut off."""
        turn_id: str
        """The id of the turn that the item came up in."""
        type: Literal["function_call_output"]
        """Always `function_call_output`; tells it from other items."""

    class AgentMessageItemResource(BaseModel):
        """A message from one agent of the session to another."""

        id: str
        """The id of this item in the session."""
        content: List[AgentContent]
        """The message, as text or encrypted content."""
        recipient_agent_id: str
        """The id or name of the agent that gets the message."""
        sender_agent_id: str
        """The id or name of the agent that wrote it."""
        turn_id: str
        """The id of the turn that the item came up in."""
        type: Literal["agent_message"]
        """Always `agent_message`; tells it from other items."""

    class ComputerUseApprovalResponseKindBrowserAuthenticationSubmit(BaseModel):
        """The user filled in a sign-in form; the values themselves are not kept."""

        action: Literal["submit"]
        """Always `submit`; tells it from an answer that gives up."""
        selected_option: Optional[str] = None
        """The id of the way to sign in that was picked; `null` when there was no choice."""
        type: Literal["browser_authentication"]
        """Always `browser_authentication`; tells it from other responses."""

    class ComputerUseApprovalResponseKindBrowserAuthenticationCancel(BaseModel):
        """The user gave up a sign-in."""

        action: Literal["cancel"]
        """Always `cancel`; tells it from a form that was filled in."""
        type: Literal["browser_authentication"]
        """Always `browser_authentication`; tells it from other responses."""

    class ComputerUseApprovalRequestResultItemResource(BaseModel):
        """The record that a request of the browser was answered, without secrets; it does not prove that the sign-in
        worked.
        """

        id: str
        """The id of this item in the session."""
        request_id: str
        """The id of the request that was answered."""
        response: "SessionItemComputerUseApprovalRequestResultItemResponse"
        """The answer that was taken, without the values of the form."""
        turn_id: str
        """The id of the turn that the item came up in."""
        type: Literal["computer_use_approval_request_result"]
        """Always `computer_use_approval_request_result`; tells it from other items."""


SessionItemComputerUseApprovalRequestResultItemResponse: TypeAlias = Annotated[
    Union[
        AgentSessionItemVariants.ComputerUseApprovalResponseKindBrowserAuthenticationSubmit,
        AgentSessionItemVariants.ComputerUseApprovalResponseKindBrowserAuthenticationCancel,
    ],
    PropertyInfo(discriminator="action"),
]
"""The answer to a sign-in form: filled in or given up, told apart by `action`."""


class AgentSessionMessage(MessageText, BaseModel):
    """A message in a session, by the user or by the agent."""

    id: Optional[str] = None
    """The id of this item; `null` for old messages of users that were stored without one."""
    content: "List[AgentSessionMessageContent]"
    """The parts of the message: texts and images of the user, texts of the agent."""
    phase: Optional[Literal["commentary", "final_answer"]] = None
    """For messages of the agent: `commentary` during the work, `final_answer` at its end; `null` for messages of the
    user.
    """
    role: Literal["user", "assistant"]
    """Who wrote the message: `user` or `assistant`."""
    status: AgentOutputItemStatus
    """How far the message has come: `in_progress`, `completed` (as each message of a user is), or `incomplete`."""
    turn_id: str
    """The id of the turn that the item came up in."""
    type: Literal["message"]
    """Always `message`; tells it from other items."""


AgentSessionItem: TypeAlias = Annotated[
    Union[
        AgentSessionMessage,
        AgentReasoningItem,
        AgentFunctionCallItem,
        AgentSessionItemVariants.FunctionCallOutputItemResource,
        AgentSessionItemVariants.AgentMessageItemResource,
        AgentMcpCallItem,
        AgentOutputItemVariants.ComputerUseCallItemResource,
        AgentOutputItemVariants.BrowserAuthenticationRequestItemResource,
        AgentSessionItemVariants.ComputerUseApprovalRequestResultItemResource,
        AgentWebSearchCallItem,
        AgentCommandExecutionItem,
        AgentCreateSubagentCallItem,
        AgentSendSubagentInputCallItem,
        AgentResumeSubagentCallItem,
        AgentWaitForSubagentsCallItem,
        AgentInterruptSubagentCallItem,
        AgentCloseSubagentCallItem,
    ],
    PropertyInfo(discriminator="type"),
]
"""One entry of the history of a session: a message, a call, a result or thinking; told apart by `type`."""


class AgentSessionMessageContentVariants:
    """The models that `AgentSessionMessageContent` consists of."""

    class MessageContentResourceInputText(BaseModel):
        """A text from the user."""

        text: str
        """What the user wrote."""
        type: Literal["input_text"]
        """Always `input_text`; tells it from other parts."""

    class MessageContentResourceInputImage(BaseModel):
        """An image from the user."""

        image_url: str
        """Where the image is: a web address, or a data URL with the image in base64."""
        type: Literal["input_image"]
        """Always `input_image`; tells it from other parts."""

    class MessageContentResourceOutputText(BaseModel):
        """A text from the agent."""

        text: str
        """What the agent wrote."""
        type: Literal["output_text"]
        """Always `output_text`; tells it from other parts."""


AgentSessionMessageContent: TypeAlias = Annotated[
    Union[
        AgentSessionMessageContentVariants.MessageContentResourceInputText,
        AgentSessionMessageContentVariants.MessageContentResourceInputImage,
        AgentSessionMessageContentVariants.MessageContentResourceOutputText,
    ],
    PropertyInfo(discriminator="type"),
]
"""A part of a message in a session, told apart by `type`."""


class SessionArtifact(BaseModel):
    """A file that a finished turn left behind in a hosted session; it never changes."""

    id: str
    """The id of the artifact, to download or delete it with."""
    created_at: int
    """When the artifact was published, in seconds since 1 January 1970 (UTC)."""
    environment_id: str
    """The id of the environment that it comes from."""
    object: Literal["agent.session.artifact"]
    """Always `agent.session.artifact`, the kind of object."""
    path: str
    """Where the file lay in the environment, as an absolute path."""
    session_id: str
    """The id of the session that it belongs to."""
    size_bytes: int
    """The size of the file in bytes."""
    turn_id: str
    """The id of the turn that published it."""


class SessionArtifactDeleted(BaseModel):
    """The answer to deleting an artifact."""

    id: str
    """The id of the artifact that is gone."""
    deleted: bool
    """Always `True`, since the artifact is deleted."""
    object: Literal["agent.session.artifact.deleted"]
    """Always `agent.session.artifact.deleted`, the kind of object."""


class SessionTrace(BaseModel):
    """What happened in one turn of the main agent, as a trace in the format of OpenTelemetry."""

    id: str
    """The id of the turn that the trace is about; also where the next page of a list begins."""
    created_at: int
    """When the turn was created, in seconds since 1 January 1970 (UTC)."""
    object: Literal["agent.session.trace"]
    """Always `agent.session.trace`, the kind of object."""
    otlp: Dict[str, builtins.object]
    """The trace as an `ExportTraceServiceRequest` in the JSON form of OTLP, with what is known so far under
    `resourceSpans`.
    """
    session_id: str
    """The id of the session that the trace is from."""


class Turn(BaseModel):
    """One turn of a session: from an input to the end of the work that it sets off."""

    id: str
    """The id of the turn, to fetch it or its items."""
    agent_id: str
    """The id of the agent that did the work."""
    completed_at: Optional[int] = None
    """When the turn ended, well or badly, in seconds since 1 January 1970 (UTC); absent before that."""
    created_at: int
    """When the turn was created, in seconds since 1 January 1970 (UTC), by which turns are ordered; for a subagent
    the start, or the best time that is known.
    """
    error: Optional[SessionTurnError] = None
    """Why the turn failed, in words fit for your users; absent unless it has."""
    object: Literal["agent.session.turn"]
    """Always `agent.session.turn`, the kind of object."""
    session_id: str
    """The id of the session that the turn belongs to."""
    started_at: Optional[int] = None
    """When the work began, in seconds since 1 January 1970 (UTC); absent before that."""
    status: Literal["queued", "in_progress", "waiting", "completed", "failed", "cancelled"]
    """`queued` before its start, `in_progress` at work, `waiting` for something from outside, then `completed`,
    `failed` or `cancelled`.
    """
    subagent_id: Optional[str] = None
    """The id of the subagent that did the work; absent for the main agent."""
    usage: Optional[TokenUsage] = None
    """The tokens that the turn used, as far as they are known; `null` if they are not. The figures may still change."""
    prompt_cache_options: Optional[AgentSession.PromptCacheOptions] = None
    """How long cached prompts are kept, as settled when the turn began; `null` for the model's own default."""


public_types(
    globals(),
    {
        "beta.agent_close_subagent_call_item": "AgentCloseSubagentCallItem",
        "beta.agent_command_execution_item": "AgentCommandExecutionItem",
        "beta.agent_create_subagent_call_item": "AgentCreateSubagentCallItem",
        "beta.agent_function_call_item": "AgentFunctionCallItem",
        "beta.agent_interrupt_subagent_call_item": "AgentInterruptSubagentCallItem",
        "beta.agent_mcp_call_item": "AgentMcpCallItem",
        "beta.agent_output_command_execution_output_delta_event": "AgentOutputCommandExecutionOutputDeltaEvent",
        "beta.agent_output_item": (
            "ComputerUseCallItemResourceOutput=AgentOutputItemVariants.ComputerUseCallItemResourceOutput "
            "ComputerUseCallItemResource=AgentOutputItemVariants.ComputerUseCallItemResource "
            "BrowserAuthenticationRequestItemResourceRequestField=AgentOutputItemVariants.BrowserAuthenticationRequestItemResourceRequestField "  # noqa: E501
            "BrowserAuthenticationRequestItemResourceRequestOption=AgentOutputItemVariants.BrowserAuthenticationRequestItemResourceRequestOption "  # noqa: E501
            "BrowserAuthenticationRequestItemResourceRequest=AgentOutputItemVariants.BrowserAuthenticationRequestItemResourceRequest "  # noqa: E501
            "BrowserAuthenticationRequestItemResource=AgentOutputItemVariants.BrowserAuthenticationRequestItemResource"
        ),
        "beta.agent_resume_subagent_call_item": "AgentResumeSubagentCallItem",
        "beta.agent_send_subagent_input_call_item": "AgentSendSubagentInputCallItem",
        "beta.agent_session": (
            "AgentSession AgentCompaction=AgentSession.AgentCompaction "
            "AgentExperimental=AgentSession.AgentExperimental Agent=AgentSession.Agent "
            "RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest=AgentSession.SessionRequiredActionMcpApprovalRequest "  # noqa: E501
            "RequiredActionSessionRequiredActionResourceMcpApprovalRequest=AgentSession.RequiredActionSessionRequiredActionMcpApprovalRequest "  # noqa: E501
            "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField=AgentSession.ComputerUseApprovalRequestKindBrowserAuthenticationField "  # noqa: E501
            "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationOption=AgentSession.ComputerUseApprovalRequestKindBrowserAuthenticationOption "  # noqa: E501
            "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication=AgentSession.RequestComputerUseApprovalRequestKindBrowserAuthentication "  # noqa: E501
            "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess=AgentSession.RequestComputerUseApprovalRequestKindBrowserOriginAccess "  # noqa: E501
            "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest=AgentSession.SessionRequiredActionComputerUseApprovalRequest "  # noqa: E501
            "RequiredActionSessionRequiredActionResourceFunctionCall=AgentSession.RequiredActionSessionRequiredActionResourceFunctionCall "  # noqa: E501
            "RequiredActionSessionRequiredActionResourceEnvironmentConnection=AgentSession.SessionRequiredActionEnvironmentConnection "  # noqa: E501
            "PromptCacheOptions=AgentSession.PromptCacheOptions"
        ),
        "beta.agent_session_assistant_message": "AgentSessionAssistantMessage",
        "beta.agent_session_created_event": "AgentSessionCreatedEvent",
        "beta.agent_session_deleted": "AgentSessionDeleted",
        "beta.agent_session_environment_connected_event": "AgentSessionEnvironmentConnectedEvent",
        "beta.agent_session_environment_disconnected_event": "AgentSessionEnvironmentDisconnectedEvent",
        "beta.agent_session_environment_expired_event": "AgentSessionEnvironmentExpiredEvent",
        "beta.agent_session_environment_failed_event": "AgentSessionEnvironmentFailedEvent",
        "beta.agent_session_environment_pending_event": "AgentSessionEnvironmentPendingEvent",
        "beta.agent_session_environment_ready_event": "AgentSessionEnvironmentReadyEvent",
        "beta.agent_session_environment_reset_event": "AgentSessionEnvironmentResetEvent",
        "beta.agent_session_environment_state": (
            "AgentSessionEnvironmentState Error=AgentSessionEnvironmentState.Error"
        ),
        "beta.agent_session_environment_suspended_event": "AgentSessionEnvironmentSuspendedEvent",
        "beta.agent_session_error_event": "AgentSessionErrorEvent",
        "beta.agent_session_failed_event": "AgentSessionFailedEvent",
        "beta.agent_session_idle_event": "AgentSessionIdleEvent",
        "beta.agent_session_in_progress_event": "AgentSessionInProgressEvent",
        "beta.agent_session_item": (
            "FunctionCallOutputItemResource=AgentSessionItemVariants.FunctionCallOutputItemResource "
            "AgentMessageItemResource=AgentSessionItemVariants.AgentMessageItemResource "
            "ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource=AgentSessionItemVariants.ComputerUseApprovalResponseKindBrowserAuthenticationSubmit "  # noqa: E501
            "ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource=AgentSessionItemVariants.ComputerUseApprovalResponseKindBrowserAuthenticationCancel "  # noqa: E501
            "ComputerUseApprovalRequestResultItemResource=AgentSessionItemVariants.ComputerUseApprovalRequestResultItemResource"
        ),
        "beta.agent_session_message": "AgentSessionMessage",
        "beta.agent_session_message_content": (
            "MessageContentResourceInputText=AgentSessionMessageContentVariants.MessageContentResourceInputText "
            "MessageContentResourceInputImage=AgentSessionMessageContentVariants.MessageContentResourceInputImage "
            "MessageContentResourceOutputText=AgentSessionMessageContentVariants.MessageContentResourceOutputText"
        ),
        "beta.agent_session_requires_action_event": "AgentSessionRequiresActionEvent",
        "beta.agent_session_subagent_active_event": "AgentSessionSubagentActiveEvent",
        "beta.agent_session_subagent_closed_event": "AgentSessionSubagentClosedEvent",
        "beta.agent_session_subagent_created_event": "AgentSessionSubagentCreatedEvent",
        "beta.agent_session_turn_cancelled_event": "AgentSessionTurnCancelledEvent",
        "beta.agent_session_turn_completed_event": "AgentSessionTurnCompletedEvent",
        "beta.agent_session_turn_content_part_added_event": "AgentSessionTurnContentPartAddedEvent",
        "beta.agent_session_turn_content_part_done_event": "AgentSessionTurnContentPartDoneEvent",
        "beta.agent_session_turn_created_event": "AgentSessionTurnCreatedEvent",
        "beta.agent_session_turn_failed_event": "AgentSessionTurnFailedEvent",
        "beta.agent_session_turn_in_progress_event": "AgentSessionTurnInProgressEvent",
        "beta.agent_session_turn_item_added_event": "AgentSessionTurnItemAddedEvent",
        "beta.agent_session_turn_item_done_event": "AgentSessionTurnItemDoneEvent",
        "beta.agent_session_turn_output_text_delta_event": "AgentSessionTurnOutputTextDeltaEvent",
        "beta.agent_session_turn_output_text_done_event": "AgentSessionTurnOutputTextDoneEvent",
        "beta.agent_session_turn_reasoning_summary_part_added_event": (
            "AgentSessionTurnReasoningSummaryPartAddedEvent"
        ),
        "beta.agent_session_turn_reasoning_summary_part_done_event": ("AgentSessionTurnReasoningSummaryPartDoneEvent"),
        "beta.agent_session_turn_reasoning_summary_text_delta_event": (
            "AgentSessionTurnReasoningSummaryTextDeltaEvent"
        ),
        "beta.agent_session_turn_reasoning_summary_text_done_event": ("AgentSessionTurnReasoningSummaryTextDoneEvent"),
        "beta.agent_wait_for_subagents_call_item": "AgentWaitForSubagentsCallItem",
        "beta.agent_web_search_call_item": "AgentWebSearchCallItem",
        "beta.agents.sessions.session_artifact": "SessionArtifact",
        "beta.agents.sessions.session_artifact_deleted": "SessionArtifactDeleted",
        "beta.agents.sessions.session_trace": "SessionTrace",
        "beta.agents.sessions.turn": "Turn",
    },
)

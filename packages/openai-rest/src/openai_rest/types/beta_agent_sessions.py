# Rendered from definitions/beta_agent_sessions.yaml; edit that and run `hatch run generate`.
"""Models of the `beta_agent_sessions` area of the API."""

import builtins
from typing import Dict, List, Optional, Union

from pydantic import Field
from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo

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
    id: str
    recipient_agent_id: str
    sender_agent_id: str
    status: "AgentFunctionCallStatus"
    turn_id: str
    type: Literal["close_subagent_call"]


class AgentCommandExecutionItem(BaseModel):
    id: str
    command: str
    cwd: Optional[str] = None
    duration_ms: Optional[int] = None
    exit_code: Optional[int] = None
    output: Optional[str] = None
    status: "AgentFunctionCallStatus"
    turn_id: str
    type: Literal["command_execution"]


class AgentCreateSubagentCallItem(BaseModel):
    id: str
    agent_id: str
    content: List[AgentContent]
    model: Optional[str] = None
    reasoning_effort: Optional[str] = None
    status: "AgentFunctionCallStatus"
    turn_id: str
    type: Literal["create_subagent_call"]


class AgentFunctionCallItem(BaseModel):
    id: str
    arguments: object
    call_id: str
    name: str
    status: "AgentFunctionCallStatus"
    turn_id: str
    type: Literal["function_call"]


AgentFunctionCallOutput: TypeAlias = Union[str, List[InputContent]]

AgentFunctionCallStatus: TypeAlias = Literal["in_progress", "completed", "failed", "incomplete"]


class AgentInterruptSubagentCallItem(BaseModel):
    id: str
    recipient_agent_id: str
    sender_agent_id: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["interrupt_subagent_call"]


class AgentMcpCallItem(BaseModel):
    id: str
    arguments: object
    error: object
    name: str
    output: object
    server_label: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["mcp_call"]


class AgentOutputCommandExecutionOutputDeltaEvent(BaseModel):
    delta: str
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    turn_id: Optional[str] = None
    type: Literal["agent.output.command_execution_output.delta"]
    obfuscation: Optional[str] = None


class AgentOutputItemVariants:
    """The models that `AgentOutputItem` consists of."""

    class ComputerUseCallItemResourceOutput(BaseModel):
        image_url: str
        type: Literal["computer_screenshot"]

    class ComputerUseCallItemResource(BaseModel):
        id: str
        output: "Optional[AgentOutputItemVariants.ComputerUseCallItemResourceOutput]" = None
        status: AgentFunctionCallStatus
        title: Optional[str] = None
        turn_id: str
        type: Literal["computer_use_call"]

    class BrowserAuthenticationRequestItemResourceRequestField(BaseModel):
        id: str
        label: str
        required: bool
        type: str

    class BrowserAuthenticationRequestItemResourceRequestOption(BaseModel):
        id: str
        field_ids: List[str]
        label: str

    class BrowserAuthenticationRequestItemResourceRequest(BaseModel):
        credential_origin: Optional[str] = None
        fields: "List[AgentOutputItemVariants.BrowserAuthenticationRequestItemResourceRequestField]"
        options: "List[AgentOutputItemVariants.BrowserAuthenticationRequestItemResourceRequestOption]"
        reason: Optional[str] = None
        type: Literal["browser_authentication"]

    class BrowserAuthenticationRequestItemResource(BaseModel):
        id: str
        request: "AgentOutputItemVariants.BrowserAuthenticationRequestItemResourceRequest"
        request_id: str
        turn_id: str
        type: Literal["computer_use_approval_request"]


class AgentSessionAssistantMessage(BaseModel):
    id: str
    content: List[OutputText]
    phase: Optional[Literal["commentary", "final_answer"]] = None
    role: Literal["assistant"]
    status: AgentOutputItemStatus
    turn_id: str
    type: Literal["message"]


class AgentWebSearchCallItem(BaseModel):
    id: str
    action: Optional[WebSearchAction] = None
    status: AgentOutputItemStatus
    turn_id: str
    type: Literal["web_search_call"]


class AgentSendSubagentInputCallItem(BaseModel):
    id: str
    content: List[AgentContent]
    recipient_agent_id: str
    sender_agent_id: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["send_subagent_input_call"]


class AgentResumeSubagentCallItem(BaseModel):
    id: str
    recipient_agent_id: str
    sender_agent_id: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["resume_subagent_call"]


class AgentWaitForSubagentsCallItem(BaseModel):
    id: str
    recipient_agent_ids: List[str]
    sender_agent_id: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["wait_for_subagents_call"]


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


class AgentSession(BaseModel):
    class AgentCompaction(BaseModel):
        async_: bool = Field(alias="async")

    class AgentExperimental(BaseModel):
        time_awareness: bool

    class Agent(BaseModel):
        id: str
        instructions: Optional[str] = None
        model: str
        multi_agent: MultiAgentConfig
        name: Optional[str] = None
        reasoning: AgentReasoning
        service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
        text: AgentText
        tools: List[AgentTool]
        compaction: "Optional[AgentSession.AgentCompaction]" = None
        experimental: "Optional[AgentSession.AgentExperimental]" = None

    class SessionRequiredActionMcpApprovalRequest(BaseModel):
        arguments: object
        message: str
        name: Optional[str] = None
        server_label: str
        type: Literal["mcp_tool_call"]

    class RequiredActionSessionRequiredActionMcpApprovalRequest(BaseModel):
        request: "AgentSession.SessionRequiredActionMcpApprovalRequest"
        request_id: str
        turn_id: str
        type: Literal["mcp_approval_request"]

    class ComputerUseApprovalRequestKindBrowserAuthenticationField(BaseModel):
        id: str
        label: str
        required: bool
        type: str

    class ComputerUseApprovalRequestKindBrowserAuthenticationOption(BaseModel):
        id: str
        field_ids: List[str]
        label: str

    class RequestComputerUseApprovalRequestKindBrowserAuthentication(BaseModel):
        credential_origin: Optional[str] = None
        fields: "List[AgentSession.ComputerUseApprovalRequestKindBrowserAuthenticationField]"
        options: "List[AgentSession.ComputerUseApprovalRequestKindBrowserAuthenticationOption]"
        reason: Optional[str] = None
        type: Literal["browser_authentication"]

    class RequestComputerUseApprovalRequestKindBrowserOriginAccess(BaseModel):
        origin: str
        reason: Optional[str] = None
        type: Literal["browser_origin_access"]

    class SessionRequiredActionComputerUseApprovalRequest(BaseModel):
        request: "AgentSessionRequiredActionComputerUseApprovalRequest"
        request_id: str
        turn_id: str
        type: Literal["computer_use_approval_request"]

    class RequiredActionSessionRequiredActionResourceFunctionCall(BaseModel):
        arguments: object
        call_id: str
        name: str
        turn_id: str
        type: Literal["function_call"]

    class SessionRequiredActionEnvironmentConnection(BaseModel):
        environment_id: str
        type: Literal["environment_connection"]

    class PromptCacheOptions(BaseModel):
        ttl: Literal["30m", "12h"]

    id: str
    agent: Agent
    created_at: int
    environment: Environment
    error: Optional[str] = None
    last_active_at: int
    metadata: Dict[str, str]
    object: Literal["agent.session"]
    required_actions: "List[AgentSessionRequiredAction]"
    status: Literal["idle", "in_progress", "requires_action", "failed"]
    usage: Optional[TokenUsage] = None
    vault_ids: List[str]
    prompt_cache_options: Optional[PromptCacheOptions] = None
    review: Optional[Literal["none", "auto_review"]] = None


AgentSession.SessionRequiredActionMcpApprovalRequest.__name__ = (
    "RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest"
)
AgentSession.RequiredActionSessionRequiredActionMcpApprovalRequest.__name__ = (
    "RequiredActionSessionRequiredActionResourceMcpApprovalRequest"
)
AgentSession.ComputerUseApprovalRequestKindBrowserAuthenticationField.__name__ = "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField"  # noqa: E501
AgentSession.ComputerUseApprovalRequestKindBrowserAuthenticationOption.__name__ = "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationOption"  # noqa: E501
AgentSession.RequestComputerUseApprovalRequestKindBrowserAuthentication.__name__ = "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication"  # noqa: E501
AgentSession.RequestComputerUseApprovalRequestKindBrowserOriginAccess.__name__ = "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess"  # noqa: E501
AgentSession.SessionRequiredActionComputerUseApprovalRequest.__name__ = (
    "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest"
)
AgentSession.SessionRequiredActionEnvironmentConnection.__name__ = (
    "RequiredActionSessionRequiredActionResourceEnvironmentConnection"
)

AgentSessionRequiredActionComputerUseApprovalRequest: TypeAlias = Annotated[
    Union[
        AgentSession.RequestComputerUseApprovalRequestKindBrowserAuthentication,
        AgentSession.RequestComputerUseApprovalRequestKindBrowserOriginAccess,
    ],
    PropertyInfo(discriminator="type"),
]

AgentSessionRequiredAction: TypeAlias = Annotated[
    Union[
        AgentSession.RequiredActionSessionRequiredActionMcpApprovalRequest,
        AgentSession.SessionRequiredActionComputerUseApprovalRequest,
        AgentSession.RequiredActionSessionRequiredActionResourceFunctionCall,
        AgentSession.SessionRequiredActionEnvironmentConnection,
    ],
    PropertyInfo(discriminator="type"),
]


class AgentSessionCreatedEvent(BaseModel):
    event_id: str
    session: AgentSession
    type: Literal["agent.session.created"]
    obfuscation: Optional[str] = None


class AgentSessionDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["agent.session.deleted"]


class AgentSessionEnvironmentConnectedEvent(BaseModel):
    environment: "AgentSessionEnvironmentState"
    event_id: str
    session_id: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.environment.connected"]
    obfuscation: Optional[str] = None


class AgentSessionEnvironmentDisconnectedEvent(BaseModel):
    environment: "AgentSessionEnvironmentState"
    event_id: str
    session_id: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.environment.disconnected"]
    obfuscation: Optional[str] = None


class AgentSessionEnvironmentExpiredEvent(BaseModel):
    environment: "AgentSessionEnvironmentState"
    event_id: str
    session_id: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.environment.expired"]
    obfuscation: Optional[str] = None


class AgentSessionEnvironmentFailedEvent(BaseModel):
    environment: "AgentSessionEnvironmentState"
    event_id: str
    session_id: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.environment.failed"]
    obfuscation: Optional[str] = None


class AgentSessionEnvironmentPendingEvent(BaseModel):
    environment: "AgentSessionEnvironmentState"
    event_id: str
    session_id: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.environment.pending"]
    obfuscation: Optional[str] = None


class AgentSessionEnvironmentReadyEvent(BaseModel):
    environment: "AgentSessionEnvironmentState"
    event_id: str
    session_id: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.environment.ready"]
    obfuscation: Optional[str] = None


class AgentSessionEnvironmentResetEvent(BaseModel):
    environment_id: str
    event_id: str
    reset_count: int
    session_id: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.environment.reset"]
    obfuscation: Optional[str] = None


class AgentSessionEnvironmentState(BaseModel):
    class Error(BaseModel):
        code: str
        message: str
        type: str

    id: str
    error: Optional[Error] = None
    status: Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"]
    type: str


class AgentSessionEnvironmentSuspendedEvent(BaseModel):
    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.environment.suspended"]
    obfuscation: Optional[str] = None


class AgentSessionErrorEvent(BaseModel):
    error: SessionError
    event_id: str
    session_id: str
    type: Literal["error"]
    obfuscation: Optional[str] = None


class AgentSessionTurnCreatedEvent(BaseModel):
    event_id: str
    session_id: str
    turn: "Turn"
    turn_id: str
    type: Literal["agent.session.turn.created"]
    obfuscation: Optional[str] = None


class AgentSessionTurnInProgressEvent(BaseModel):
    event_id: str
    session_id: str
    turn: "Turn"
    turn_id: str
    type: Literal["agent.session.turn.in_progress"]
    obfuscation: Optional[str] = None


class AgentSessionTurnCompletedEvent(BaseModel):
    event_id: str
    session_id: str
    turn: "Turn"
    turn_id: str
    type: Literal["agent.session.turn.completed"]
    usage: Optional[TokenUsage] = None
    obfuscation: Optional[str] = None


class AgentSessionTurnFailedEvent(BaseModel):
    event_id: str
    session_id: str
    turn: "Turn"
    turn_id: str
    type: Literal["agent.session.turn.failed"]
    usage: Optional[TokenUsage] = None
    obfuscation: Optional[str] = None


class AgentSessionTurnCancelledEvent(BaseModel):
    event_id: str
    session_id: str
    turn: "Turn"
    turn_id: str
    type: Literal["agent.session.turn.cancelled"]
    usage: Optional[TokenUsage] = None
    obfuscation: Optional[str] = None


class AgentSessionTurnItemAddedEvent(BaseModel):
    event_id: str
    item: "AgentSessionItem"
    output_index: Optional[int] = None
    session_id: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.turn.item.added"]
    obfuscation: Optional[str] = None


class AgentSessionIdleEvent(BaseModel):
    event_id: str
    session: AgentSession
    type: Literal["agent.session.idle"]
    obfuscation: Optional[str] = None


class AgentSessionInProgressEvent(BaseModel):
    event_id: str
    session: AgentSession
    type: Literal["agent.session.in_progress"]
    obfuscation: Optional[str] = None


class AgentSessionRequiresActionEvent(BaseModel):
    event_id: str
    session: AgentSession
    type: Literal["agent.session.requires_action"]
    obfuscation: Optional[str] = None


class AgentSessionFailedEvent(BaseModel):
    event_id: str
    session: AgentSession
    type: Literal["agent.session.failed"]
    obfuscation: Optional[str] = None


class AgentSessionSubagentCreatedEvent(BaseModel):
    event_id: str
    subagent: Subagent
    type: Literal["agent.session.subagent.created"]
    obfuscation: Optional[str] = None


class AgentSessionSubagentActiveEvent(BaseModel):
    event_id: str
    subagent: Subagent
    type: Literal["agent.session.subagent.active"]
    obfuscation: Optional[str] = None


class AgentSessionSubagentClosedEvent(BaseModel):
    event_id: str
    subagent: Subagent
    type: Literal["agent.session.subagent.closed"]
    obfuscation: Optional[str] = None


class AgentSessionTurnItemDoneEvent(BaseModel):
    event_id: str
    item: AgentOutputItem
    output_index: int
    session_id: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.turn.item.done"]
    obfuscation: Optional[str] = None


class AgentSessionTurnContentPartAddedEvent(BaseModel):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: OutputText
    session_id: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.turn.content_part.added"]
    obfuscation: Optional[str] = None


class AgentSessionTurnContentPartDoneEvent(BaseModel):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: OutputText
    session_id: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.turn.content_part.done"]
    obfuscation: Optional[str] = None


class AgentSessionTurnOutputTextDeltaEvent(BaseModel):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.turn.output_text.delta"]
    obfuscation: Optional[str] = None


class AgentSessionTurnOutputTextDoneEvent(BaseModel):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    text: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.turn.output_text.done"]
    obfuscation: Optional[str] = None


class AgentSessionTurnReasoningSummaryPartAddedEvent(BaseModel):
    event_id: str
    item_id: str
    output_index: int
    part: SummaryText
    session_id: str
    summary_index: int
    turn_id: Optional[str] = None
    type: Literal["agent.session.turn.reasoning_summary_part.added"]
    obfuscation: Optional[str] = None


class AgentSessionTurnReasoningSummaryPartDoneEvent(BaseModel):
    event_id: str
    item_id: str
    output_index: int
    part: SummaryText
    session_id: str
    status: Optional[Literal["incomplete"]] = None
    summary_index: int
    turn_id: Optional[str] = None
    type: Literal["agent.session.turn.reasoning_summary_part.done"]
    obfuscation: Optional[str] = None


class AgentSessionTurnReasoningSummaryTextDeltaEvent(BaseModel):
    delta: str
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    summary_index: int
    turn_id: Optional[str] = None
    type: Literal["agent.session.turn.reasoning_summary_text.delta"]
    obfuscation: Optional[str] = None


class AgentSessionTurnReasoningSummaryTextDoneEvent(BaseModel):
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    summary_index: int
    text: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.turn.reasoning_summary_text.done"]
    obfuscation: Optional[str] = None


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


class AgentSessionItemVariants:
    """The models that `AgentSessionItem` consists of."""

    class FunctionCallOutputItemResource(BaseModel):
        id: str
        call_id: str
        error: Optional[str] = None
        output: Optional[AgentFunctionCallOutput] = None
        status: AgentFunctionCallStatus
        turn_id: str
        type: Literal["function_call_output"]

    class AgentMessageItemResource(BaseModel):
        id: str
        content: List[AgentContent]
        recipient_agent_id: str
        sender_agent_id: str
        turn_id: str
        type: Literal["agent_message"]

    class ComputerUseApprovalResponseKindBrowserAuthenticationSubmit(BaseModel):
        action: Literal["submit"]
        selected_option: Optional[str] = None
        type: Literal["browser_authentication"]

    class ComputerUseApprovalResponseKindBrowserAuthenticationCancel(BaseModel):
        action: Literal["cancel"]
        type: Literal["browser_authentication"]

    class ComputerUseApprovalRequestResultItemResource(BaseModel):
        id: str
        request_id: str
        response: "SessionItemComputerUseApprovalRequestResultItemResponse"
        turn_id: str
        type: Literal["computer_use_approval_request_result"]


AgentSessionItemVariants.ComputerUseApprovalResponseKindBrowserAuthenticationSubmit.__name__ = "ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource"  # noqa: E501
AgentSessionItemVariants.ComputerUseApprovalResponseKindBrowserAuthenticationCancel.__name__ = "ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource"  # noqa: E501

SessionItemComputerUseApprovalRequestResultItemResponse: TypeAlias = Annotated[
    Union[
        AgentSessionItemVariants.ComputerUseApprovalResponseKindBrowserAuthenticationSubmit,
        AgentSessionItemVariants.ComputerUseApprovalResponseKindBrowserAuthenticationCancel,
    ],
    PropertyInfo(discriminator="action"),
]


class AgentSessionMessage(MessageText, BaseModel):
    id: Optional[str] = None
    content: "List[AgentSessionMessageContent]"
    phase: Optional[Literal["commentary", "final_answer"]] = None
    role: Literal["user", "assistant"]
    status: AgentOutputItemStatus
    turn_id: str
    type: Literal["message"]


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


class AgentSessionMessageContentVariants:
    """The models that `AgentSessionMessageContent` consists of."""

    class MessageContentResourceInputText(BaseModel):
        text: str
        type: Literal["input_text"]

    class MessageContentResourceInputImage(BaseModel):
        image_url: str
        type: Literal["input_image"]

    class MessageContentResourceOutputText(BaseModel):
        text: str
        type: Literal["output_text"]


AgentSessionMessageContent: TypeAlias = Annotated[
    Union[
        AgentSessionMessageContentVariants.MessageContentResourceInputText,
        AgentSessionMessageContentVariants.MessageContentResourceInputImage,
        AgentSessionMessageContentVariants.MessageContentResourceOutputText,
    ],
    PropertyInfo(discriminator="type"),
]


class SessionArtifact(BaseModel):
    id: str
    created_at: int
    environment_id: str
    object: Literal["agent.session.artifact"]
    path: str
    session_id: str
    size_bytes: int
    turn_id: str


class SessionArtifactDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["agent.session.artifact.deleted"]


class SessionTrace(BaseModel):
    id: str
    created_at: int
    object: Literal["agent.session.trace"]
    otlp: Dict[str, builtins.object]
    session_id: str


class Turn(BaseModel):
    id: str
    agent_id: str
    completed_at: Optional[int] = None
    created_at: int
    error: Optional[SessionTurnError] = None
    object: Literal["agent.session.turn"]
    session_id: str
    started_at: Optional[int] = None
    status: Literal["queued", "in_progress", "waiting", "completed", "failed", "cancelled"]
    subagent_id: Optional[str] = None
    usage: Optional[TokenUsage] = None
    prompt_cache_options: Optional[AgentSession.PromptCacheOptions] = None

"""Events of agents: their environments and sessions. Maintained by hand."""

from __future__ import annotations

from typing import Optional

from typing_extensions import Literal

from ..models import EventModel


class AgentEnvironmentExpiredWebhookEvent(EventModel):
    """An environment expired; no snapshot can bring it back."""

    class Data(EventModel):
        """Which environment it is."""

        id: str
        """The id of the environment."""

    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.environment.expired"]


class AgentEnvironmentFailedWebhookEvent(EventModel):
    """A hosted environment, prepared ahead of its session, could not be set up."""

    class Data(EventModel):
        """Which environment it is."""

        id: str
        """The id of the environment."""

    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.environment.failed"]


class AgentEnvironmentReadyWebhookEvent(EventModel):
    """A hosted environment, prepared ahead of its session, is set up."""

    class Data(EventModel):
        """Which environment it is."""

        id: str
        """The id of the environment."""

    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.environment.ready"]


class AgentEnvironmentSuspendedWebhookEvent(EventModel):
    """An environment was suspended; a snapshot can bring it back."""

    class Data(EventModel):
        """Which environment it is."""

        id: str
        """The id of the environment."""

    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.environment.suspended"]


class AgentSessionActionRequiredWebhookEvent(EventModel):
    """A session waits for an action; fetch the session to see which one."""

    class DataRequiredAction(EventModel):
        """What kind of action the session waits for."""

        type: Literal[
            "computer_use_approval_request", "mcp_approval_request", "function_call", "environment_connection"
        ]

    class Data(EventModel):
        """Which session it is."""

        id: str
        """The id of the session."""
        required_action: AgentSessionActionRequiredWebhookEvent.DataRequiredAction

    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.session.action_required"]


class AgentSessionCreatedWebhookEvent(EventModel):
    """A session was created."""

    class DataConnect(EventModel):
        """How a self-hosted environment connects."""

        remote_url: str
        """The URL that the environment connects to."""

    class Data(EventModel):
        """Which session it is."""

        id: str
        """The id of the session."""
        environment_type: str
        """`none`, `openai_hosted` or `self_hosted`."""
        connect: Optional[AgentSessionCreatedWebhookEvent.DataConnect] = None
        environment_id: Optional[str] = None
        """The id of the environment, where there is one."""

    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.session.created"]


class AgentSessionFailedWebhookEvent(EventModel):
    """A session failed."""

    class Data(EventModel):
        """Which session it is."""

        id: str
        """The id of the session."""
        environment_type: str
        """`none`, `openai_hosted` or `self_hosted`."""
        environment_id: Optional[str] = None
        """The id of the environment, where there is one."""

    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.session.failed"]


class AgentSessionIdleWebhookEvent(EventModel):
    """A session has nothing to do."""

    class Data(EventModel):
        """Which session it is."""

        id: str
        """The id of the session."""
        environment_type: str
        """`none`, `openai_hosted` or `self_hosted`."""
        environment_id: Optional[str] = None
        """The id of the environment, where there is one."""

    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.session.idle"]


class AgentSessionInProgressWebhookEvent(EventModel):
    """A session began to work."""

    class Data(EventModel):
        """Which session it is."""

        id: str
        """The id of the session."""
        environment_type: str
        """`none`, `openai_hosted` or `self_hosted`."""
        environment_id: Optional[str] = None
        """The id of the environment, where there is one."""

    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.session.in_progress"]

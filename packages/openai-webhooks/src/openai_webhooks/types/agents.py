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
    """The id of the event itself, not of what it is about."""
    created_at: int
    """When the event happened, in seconds since 1 January 1970 (UTC)."""
    data: Data
    """The environment that the event is about, by its id."""
    object: Literal["event"]
    """Always `event`, the kind of object."""
    type: Literal["agent.environment.expired"]
    """Always `agent.environment.expired`; tells the event from others."""


class AgentEnvironmentFailedWebhookEvent(EventModel):
    """A hosted environment, prepared ahead of its session, could not be set up."""

    class Data(EventModel):
        """Which environment it is."""

        id: str
        """The id of the environment."""

    id: str
    """The id of the event itself, not of what it is about."""
    created_at: int
    """When the event happened, in seconds since 1 January 1970 (UTC)."""
    data: Data
    """The environment that the event is about, by its id."""
    object: Literal["event"]
    """Always `event`, the kind of object."""
    type: Literal["agent.environment.failed"]
    """Always `agent.environment.failed`; tells the event from others."""


class AgentEnvironmentReadyWebhookEvent(EventModel):
    """A hosted environment, prepared ahead of its session, is set up."""

    class Data(EventModel):
        """Which environment it is."""

        id: str
        """The id of the environment."""

    id: str
    """The id of the event itself, not of what it is about."""
    created_at: int
    """When the event happened, in seconds since 1 January 1970 (UTC)."""
    data: Data
    """The environment that the event is about, by its id."""
    object: Literal["event"]
    """Always `event`, the kind of object."""
    type: Literal["agent.environment.ready"]
    """Always `agent.environment.ready`; tells the event from others."""


class AgentEnvironmentSuspendedWebhookEvent(EventModel):
    """An environment was suspended; a snapshot can bring it back."""

    class Data(EventModel):
        """Which environment it is."""

        id: str
        """The id of the environment."""

    id: str
    """The id of the event itself, not of what it is about."""
    created_at: int
    """When the event happened, in seconds since 1 January 1970 (UTC)."""
    data: Data
    """The environment that the event is about, by its id."""
    object: Literal["event"]
    """Always `event`, the kind of object."""
    type: Literal["agent.environment.suspended"]
    """Always `agent.environment.suspended`; tells the event from others."""


class AgentSessionActionRequiredWebhookEvent(EventModel):
    """A session waits for an action; fetch the session to see which one."""

    class DataRequiredAction(EventModel):
        """What kind of action the session waits for."""

        type: Literal[
            "computer_use_approval_request", "mcp_approval_request", "function_call", "environment_connection"
        ]
        """`function_call` for the output of a function, `mcp_approval_request` or `computer_use_approval_request` for
        leave to go on, `environment_connection` for an environment of yours to connect.
        """

    class Data(EventModel):
        """Which session it is."""

        id: str
        """The id of the session."""
        required_action: AgentSessionActionRequiredWebhookEvent.DataRequiredAction
        """What kind of action the session waits for."""

    id: str
    """The id of the event itself, not of what it is about."""
    created_at: int
    """When the event happened, in seconds since 1 January 1970 (UTC)."""
    data: Data
    """The session that the event is about, by its id."""
    object: Literal["event"]
    """Always `event`, the kind of object."""
    type: Literal["agent.session.action_required"]
    """Always `agent.session.action_required`; tells the event from others."""


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
        """How a self-hosted environment connects; absent for others."""
        environment_id: Optional[str] = None
        """The id of the environment, where there is one."""

    id: str
    """The id of the event itself, not of what it is about."""
    created_at: int
    """When the event happened, in seconds since 1 January 1970 (UTC)."""
    data: Data
    """The session that the event is about, by its id."""
    object: Literal["event"]
    """Always `event`, the kind of object."""
    type: Literal["agent.session.created"]
    """Always `agent.session.created`; tells the event from others."""


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
    """The id of the event itself, not of what it is about."""
    created_at: int
    """When the event happened, in seconds since 1 January 1970 (UTC)."""
    data: Data
    """The session that the event is about, by its id."""
    object: Literal["event"]
    """Always `event`, the kind of object."""
    type: Literal["agent.session.failed"]
    """Always `agent.session.failed`; tells the event from others."""


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
    """The id of the event itself, not of what it is about."""
    created_at: int
    """When the event happened, in seconds since 1 January 1970 (UTC)."""
    data: Data
    """The session that the event is about, by its id."""
    object: Literal["event"]
    """Always `event`, the kind of object."""
    type: Literal["agent.session.idle"]
    """Always `agent.session.idle`; tells the event from others."""


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
    """The id of the event itself, not of what it is about."""
    created_at: int
    """When the event happened, in seconds since 1 January 1970 (UTC)."""
    data: Data
    """The session that the event is about, by its id."""
    object: Literal["event"]
    """Always `event`, the kind of object."""
    type: Literal["agent.session.in_progress"]
    """Always `agent.session.in_progress`; tells the event from others."""

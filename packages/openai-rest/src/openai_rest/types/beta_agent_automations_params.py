# Rendered from definitions/beta_agent_automations.yaml; edit that and run `hatch run generate`.
"""Parameters of the `beta_agent_automations` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Dict, Optional, Union

from typing_extensions import Annotated, Literal, Required, TypeAlias, TypedDict

from openai_core.models import PropertyInfo
from openai_core.public_names import public_types
from openai_core.types.sequences import Iterable, SequenceNotStr

from .beta_agent_sessions_params import AgentSessionInputMessageParam
from .beta_agents_params import (
    AgentReasoningParam,
    AgentTextParam,
    AgentToolParam,
    EnvironmentParam,
    MultiAgentConfigParam,
)


class AutomationCreateParamsCreateAutomationParamsPeriodic(TypedDict, total=False):
    """What creating an automation that starts again and again takes."""

    expression: Required[str]
    """The times to start at, as a cron expression."""
    name: Required[str]
    """A name for people."""
    target: Required[AutomationTargetParam]
    """What to do each time: open a session or write to one."""
    timezone: Required[str]
    """The time zone that the expression is meant in."""
    type: Required[Literal["periodic"]]
    """Always `periodic`; tells it from other automations."""
    metadata: AutomationMetadataParam
    """Keys and values of your own, as texts."""


class AutomationCreateParamsCreateAutomationParamsOnce(TypedDict, total=False):
    """What creating an automation that starts once takes."""

    name: Required[str]
    """A name for people."""
    run_at: Required[int]
    """When to start, in seconds since 1 January 1970 (UTC)."""
    target: Required[AutomationTargetParam]
    """What to do then: open a session or write to one."""
    type: Required[Literal["once"]]
    """Always `once`; tells it from other automations."""
    metadata: AutomationMetadataParam
    """Keys and values of your own, as texts."""


AutomationCreateParams: TypeAlias = Union[
    AutomationCreateParamsCreateAutomationParamsPeriodic, AutomationCreateParamsCreateAutomationParamsOnce
]
"""What creating an automation takes, told apart by `type`: `periodic` or `once`."""


class AutomationListParams(TypedDict, total=False):
    """Parameters of `beta.agents.automations.list`, which lists the automations of agents."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds (from 1 to 100; 20 by default)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default)."""
    session_id: str
    """Only automations that work in this session."""


AutomationMetadataParam: TypeAlias = Dict[str, str]
"""Keys and values of your own for an automation, as texts."""


class AutomationTargetParamNewSessionAgentCompaction(TypedDict, total=False):
    """How the agent shortens a context that grows too long. `null` or an empty object stands for doing so while the
    turn waits.
    """

    async_: Annotated[Optional[bool], PropertyInfo(alias="async")]
    """Whether to do so in the background, which may cost more tokens; off by default or with `null`."""


class AutomationTargetParamNewSessionAgentExperimental(TypedDict, total=False):
    """Settings of the agent that may change or go away, merged key by key."""

    time_awareness: bool
    """Whether the model is told the time every now and then; left out, the setting stays."""


class AutomationTargetParamNewSessionAgent(TypedDict, total=False):
    """The agent to set up in each new session, in place of a saved one."""

    compaction: Optional[AutomationTargetParamNewSessionAgentCompaction]
    """How a long context is shortened."""
    experimental: AutomationTargetParamNewSessionAgentExperimental
    """Experimental settings, merged key by key."""
    instructions: Optional[str]
    """What the agent is told, in addition to its built-in instructions."""
    model: str
    """The id of the model that the agent works with."""
    multi_agent: Optional[MultiAgentConfigParam]
    """Whether the agent may start subagents, and how many at a time."""
    reasoning: Optional[AgentReasoningParam]
    """How much the model thinks; `null` goes back to the default of the model."""
    service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]]
    """Which processing tier requests to the model go to; `auto` leaves the choice to the API."""
    text: Optional[AgentTextParam]
    """The form and length of the text output."""
    tools: Optional[Iterable[AgentToolParam]]
    """What the agent may use, 3 MiB of JSON at most; `null` for none."""


class AutomationTargetParamNewSession(TypedDict, total=False):
    """Opens a new session each time."""

    environment: Required[EnvironmentParam]
    """Where the agent runs commands and keeps its files."""
    input: Required[Iterable[AgentSessionInputMessageParam]]
    """The messages that the session begins with."""
    type: Required[Literal["new_session"]]
    """Always `new_session`; tells it from other targets."""
    agent: AutomationTargetParamNewSessionAgent
    """The agent to set up; either this or `agent_id`."""
    agent_id: str
    """The id of a saved agent; either this or `agent`."""
    metadata: Optional[Dict[str, str]]
    """Keys and values that each session gets."""
    vault_ids: Optional[SequenceNotStr[str]]
    """The ids of the vaults whose secrets each session may use."""


class AutomationTargetParamExistingSession(TypedDict, total=False):
    """Sends instructions to one session each time."""

    instructions: Required[str]
    """What the session is told, as a notification from the automation."""
    session_id: Required[str]
    """The id of the session that the instructions go to."""
    type: Required[Literal["existing_session"]]
    """Always `existing_session`; tells it from other targets."""


AutomationTargetParam: TypeAlias = Union[AutomationTargetParamNewSession, AutomationTargetParamExistingSession]
"""What an automation does each time: open a session or write to one; told apart by `type`."""


class AutomationUpdateParams(TypedDict, total=False):
    """Parameters of `beta.agents.automations.update`, which changes an automation."""

    expression: str
    """When it starts, as a cron expression of five fields; only for automations that repeat."""
    metadata: Dict[str, str]
    """Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512)."""
    name: str
    """A name to recognise it by."""
    run_at: int
    """When it starts, in Unix seconds and in the future; only before it has been set off."""
    target: AutomationTargetParam
    """What is done when the time has come, as a whole; its type has to stay."""
    timezone: str
    """The IANA time zone that the expression is read in; only for automations that repeat."""


class InvocationListParams(TypedDict, total=False):
    """Parameters of `beta.agents.automations.invocations.list`, which lists the invocations of an automation."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds (from 1 to 100; 20 by default)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default)."""


public_types(
    globals(),
    {
        "beta.agents.automation_create_params": (
            "CreateAutomationParamsPeriodic=AutomationCreateParamsCreateAutomationParamsPeriodic "
            "CreateAutomationParamsOnce=AutomationCreateParamsCreateAutomationParamsOnce"
        ),
        "beta.agents.automation_list_params": "AutomationListParams",
        "beta.agents.automation_target_param": (
            "AutomationTargetParamNewSessionAgentCompaction AutomationTargetParamNewSessionAgentExperimental "
            "AutomationTargetParamNewSessionAgent AutomationTargetParamNewSession "
            "AutomationTargetParamExistingSession"
        ),
        "beta.agents.automation_update_params": "AutomationUpdateParams",
        "beta.agents.automations.invocation_list_params": "InvocationListParams",
    },
)

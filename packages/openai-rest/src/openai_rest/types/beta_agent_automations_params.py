# Rendered from definitions/beta_agent_automations.yaml; edit that and run `hatch run generate`.
"""Parameters of the `beta_agent_automations` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Dict, Iterable, Optional, Union

from typing_extensions import Annotated, Literal, Required, TypeAlias, TypedDict

from openai_core.models import PropertyInfo
from openai_core.types.sequences import SequenceNotStr

from .beta_agent_sessions_params import AgentSessionInputMessageParam
from .beta_agents_params import (
    AgentReasoningParam,
    AgentTextParam,
    AgentToolParam,
    EnvironmentParam,
    MultiAgentConfigParam,
)


class AutomationCreateParamsCreateAutomationParamsPeriodic(TypedDict, total=False):
    expression: Required[str]
    name: Required[str]
    target: Required[AutomationTargetParam]
    timezone: Required[str]
    type: Required[Literal["periodic"]]
    metadata: AutomationMetadataParam


class AutomationCreateParamsCreateAutomationParamsOnce(TypedDict, total=False):
    name: Required[str]
    run_at: Required[int]
    target: Required[AutomationTargetParam]
    type: Required[Literal["once"]]
    metadata: AutomationMetadataParam


AutomationCreateParams: TypeAlias = Union[
    AutomationCreateParamsCreateAutomationParamsPeriodic, AutomationCreateParamsCreateAutomationParamsOnce
]


class AutomationListParams(TypedDict, total=False):
    """Parameters of `beta.agents.automations.list`, which lists automations."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` or `desc`."""
    session_id: str
    """Only automations that work in this session."""


AutomationMetadataParam: TypeAlias = Dict[str, str]


class AutomationTargetParamNewSessionAgentCompaction(TypedDict, total=False):
    async_: Annotated[Optional[bool], PropertyInfo(alias="async")]


class AutomationTargetParamNewSessionAgentExperimental(TypedDict, total=False):
    time_awareness: bool


class AutomationTargetParamNewSessionAgent(TypedDict, total=False):
    compaction: Optional[AutomationTargetParamNewSessionAgentCompaction]
    experimental: AutomationTargetParamNewSessionAgentExperimental
    instructions: Optional[str]
    model: str
    multi_agent: Optional[MultiAgentConfigParam]
    reasoning: Optional[AgentReasoningParam]
    service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]]
    text: Optional[AgentTextParam]
    tools: Optional[Iterable[AgentToolParam]]


class AutomationTargetParamNewSession(TypedDict, total=False):
    environment: Required[EnvironmentParam]
    input: Required[Iterable[AgentSessionInputMessageParam]]
    type: Required[Literal["new_session"]]
    agent: AutomationTargetParamNewSessionAgent
    agent_id: str
    metadata: Optional[Dict[str, str]]
    vault_ids: Optional[SequenceNotStr[str]]


class AutomationTargetParamExistingSession(TypedDict, total=False):
    instructions: Required[str]
    session_id: Required[str]
    type: Required[Literal["existing_session"]]


AutomationTargetParam: TypeAlias = Union[AutomationTargetParamNewSession, AutomationTargetParamExistingSession]


class AutomationUpdateParams(TypedDict, total=False):
    """Parameters of `beta.agents.automations.update`, which changes an automation."""

    expression: str
    """When it starts, as a cron expression."""
    metadata: Dict[str, str]
    """Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512)."""
    name: str
    """A name for people."""
    run_at: int
    """When it starts, in Unix seconds."""
    target: AutomationTargetParam
    """What is done when the time has come."""
    timezone: str
    """The time zone that the expression is read in, such as `Europe/Vienna`."""


class InvocationListParams(TypedDict, total=False):
    """Parameters of `beta.agents.automations.invocations.list`, which lists the invocations of an automation."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` or `desc`."""

# Rendered from definitions/beta_agents.yaml; edit that and run `hatch run generate`.
"""Parameters of the `beta_agents` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Dict, Optional, Union

from typing_extensions import Annotated, Literal, Required, TypeAlias, TypedDict

from openai_core.models import PropertyInfo
from openai_core.public_names import public_types
from openai_core.types.sequences import Iterable, SequenceNotStr


class AgentCreateParams(TypedDict, total=False):
    """Parameters of `beta.agents.create`, which creates an agent."""

    model: Required[str]
    """The id of the model, as `client.models.list()` returns it."""
    compaction: Optional[AgentCompactionParam]
    """How a long context is shortened; left out or null, the agent waits for it."""
    experimental: AgentExperimentalParam
    """Settings that may still change."""
    instructions: Optional[str]
    """What the agent is told to do."""
    metadata: Optional[Dict[str, str]]
    """Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512)."""
    multi_agent: Optional[MultiAgentConfigParam]
    """Whether and how the agent may start subagents."""
    name: Optional[str]
    """A name to recognise it by."""
    reasoning: Optional[AgentReasoningParam]
    """How much a reasoning model thinks, and whether it returns a summary."""
    service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]]
    """The tier that requests to the model are processed in: `auto`, `default`, `flex`, `priority`, `fast` or
    `ultrafast` (auto by default).
    """
    text: Optional[AgentTextParam]
    """The form of the text output."""
    tools: Optional[Iterable[PersistedAgentToolParam]]
    """The tools that the agent may use, none by default; their list may take 3 MiB of JSON."""


class AgentCompactionParam(TypedDict, total=False):
    """How an agent shortens a context that grows too long. `null` or an empty object stands for doing so while the
    turn waits.
    """

    async_: Annotated[Optional[bool], PropertyInfo(alias="async")]
    """Whether to do so in the background, which may cost more tokens; off by default or with `null`."""


class AgentExperimentalParam(TypedDict, total=False):
    """Settings of an agent that may change or go away; an update merges them key by key."""

    time_awareness: bool
    """Whether the model is told the time every now and then; off for a new agent, unchanged when an update leaves it
    out.
    """


class AgentListParams(TypedDict, total=False):
    """Parameters of `beta.agents.list`, which lists the agents of the project."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds (from 1 to 100; 20 by default)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default)."""


class AgentReasoningParam(TypedDict, total=False):
    """How much the model of an agent thinks, and whether it sums its thinking up."""

    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]
    """How much the model thinks, from `none` to `max`; left out, it takes its own default."""
    summary: Optional[Literal["concise", "detailed", "auto"]]
    """The length of the summary of its thinking: `concise`, `detailed`, or `auto` for the longest that the model can
    give; no summary if left out.
    """


class AgentTextParam(TypedDict, total=False):
    """The form and length of the text that an agent writes."""

    format: Optional[TextFormatParam]
    """Plain text (the default), or JSON after a schema."""
    verbosity: Optional[Literal["low", "medium", "high"]]
    """How much the agent writes: `low`, `medium` (the default) or `high`."""


_AgentToolConfigParamFunctionReservedKeywords = TypedDict(
    "_AgentToolConfigParamFunctionReservedKeywords", {"async": bool}, total=False
)
"""The key of a function tool that is a word of Python's own.

Keys:
    async: Whether the agent goes on working while the result is still to come.
"""


class AgentToolConfigParamFunction(_AgentToolConfigParamFunctionReservedKeywords, total=False):
    """A function of yours that the agent may call."""

    description: Required[str]
    """What the function does, for the model."""
    name: Required[str]
    """The name by which the model calls the function."""
    parameters: Required[Dict[str, object]]
    """The arguments of the function, as a JSON schema of an object."""
    type: Required[Literal["function"]]
    """Always `function`; tells it from other tools."""
    defer_loading: bool
    """Whether the model first has to find the function by a search for tools; off by default."""


class AgentToolConfigParamToolSearch(TypedDict, total=False):
    """Lets the model look for functions that are not loaded at first (`defer_loading`)."""

    type: Required[Literal["tool_search"]]
    """Always `tool_search`; tells it from other tools."""


class AgentToolConfigParamProgrammaticToolCalling(TypedDict, total=False):
    """Lets the model write code that calls the other tools."""

    type: Required[Literal["programmatic_tool_calling"]]
    """Always `programmatic_tool_calling`; tells it from other tools."""
    enabled: bool
    """Whether the model may do so; on by default."""


class AgentToolConfigParamMcp(TypedDict, total=False):
    """The tools of an MCP server."""

    server_label: Required[str]
    """Your label for the server, which calls of its tools carry."""
    transport: Required[McpTransportParam]
    """How the server is reached: over HTTP or as a process."""
    type: Required[Literal["mcp"]]
    """Always `mcp`; tells it from other tools."""
    allowed_tools: Optional[SequenceNotStr[str]]
    """The names of the tools that the agent may call; all of them if left out."""
    connection_origin: Optional[Literal["service", "environment"]]
    """Where connections to the server come from: `service` (the default) for the network of the API, `environment`
    for that of the session's environment.
    """
    credential_id: Optional[str]
    """The id of the credential in a vault to sign in with; not needed if just one of the session's credentials fits
    the address of the server.
    """
    request_metadata: Optional[Dict[str, object]]
    """Metadata that goes along with each request to the server."""
    required: bool
    """Whether the first turn waits until the server is ready; off by default."""


class AgentToolConfigParamWebSearchLocation(TypedDict, total=False):
    """Where the user is, roughly, so that results from nearby come first."""

    city: Optional[str]
    """The city, by its name."""
    country: Optional[str]
    """The country as an ISO code of two letters, such as `DE`."""
    region: Optional[str]
    """The state or region, by its name."""
    timezone: Optional[str]
    """The time zone by its IANA name, such as `Europe/Berlin`."""


class AgentToolConfigParamWebSearch(TypedDict, total=False):
    """Searching the web."""

    type: Required[Literal["web_search"]]
    """Always `web_search`; tells it from other tools."""
    allowed_domains: Optional[SequenceNotStr[str]]
    """The domains that results may come from; all if left out."""
    context_size: Optional[Literal["low", "medium", "high"]]
    """How much of what is found the model gets to read: `low`, `medium` (the default) or `high`."""
    location: Optional[AgentToolConfigParamWebSearchLocation]
    """Where the user is, roughly."""
    mode: Optional[Literal["disabled", "cached", "live"]]
    """Where results come from: `live` (the default) from the web, `cached` from a store, `disabled` for no search at
    all.
    """


class AgentToolConfigParamComputerUse(TypedDict, total=False):
    """Using a browser, in sessions with a hosted environment."""

    type: Required[Literal["computer_use"]]
    """Always `computer_use`; tells it from other tools."""
    include_screenshots: bool
    """Whether the items of its use carry a screenshot; off by default."""


class AgentToolConfigParamAutomations(TypedDict, total=False):
    """Lets the agent plan when it wakes up again by itself."""

    type: Required[Literal["automations"]]
    """Always `automations`; tells it from other tools."""


AgentToolParam: TypeAlias = Union[
    AgentToolConfigParamFunction,
    AgentToolConfigParamToolSearch,
    AgentToolConfigParamProgrammaticToolCalling,
    AgentToolConfigParamMcp,
    AgentToolConfigParamWebSearch,
    AgentToolConfigParamComputerUse,
    AgentToolConfigParamAutomations,
]
"""A tool for an agent in a session, told apart by `type`."""


class AgentUpdateParams(TypedDict, total=False):
    """Parameters of `beta.agents.update`, which changes an agent."""

    compaction: Optional[AgentCompactionParam]
    """How a long context is shortened; left out, as before. Settings replace the former ones altogether, and with
    null or none in them the agent waits for it.
    """
    experimental: AgentExperimentalParam
    """Settings that may still change."""
    instructions: Optional[str]
    """What the agent is told to do."""
    metadata: Optional[Dict[str, str]]
    """Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512)."""
    model: str
    """The id of the model, as `client.models.list()` returns it."""
    multi_agent: Optional[MultiAgentConfigParam]
    """Whether and how the agent may start subagents."""
    name: Optional[str]
    """A name to recognise it by."""
    reasoning: Optional[AgentReasoningParam]
    """How much a reasoning model thinks, and whether it returns a summary."""
    service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]]
    """The tier that requests to the model are processed in from now on: `auto`, `default`, `flex`, `priority`,
    `fast` or `ultrafast`.
    """
    text: Optional[AgentTextParam]
    """The form of the text output."""
    tools: Optional[Iterable[PersistedAgentToolParam]]
    """The tools in place of the present ones, in up to 3 MiB of JSON; left out, those stay, and `None` removes them."""


class EnvironmentParamNone(TypedDict, total=False):
    """No environment: the agent runs no commands and keeps no files."""

    type: Required[Literal["none"]]
    """Always `none`; tells it from other environments."""


class EnvironmentParamOpenAIHostedDesktop(TypedDict, total=False):
    """Whether a hosted environment has a desktop; without it, the template decides, or there is none."""

    enabled: Required[bool]
    """Whether to set up a desktop, and a proxy for its browser."""


class EnvironmentParamOpenAIHostedNetwork(TypedDict, total=False):
    """What a hosted environment may reach on the network; without it, the version of the API decides."""

    access: Required[Literal["enabled", "disabled", "restricted"]]
    """`enabled` for everything, `disabled` for nothing, `restricted` for what the lists of domains allow."""
    allowed_domains: Optional[SequenceNotStr[str]]
    """The domains that may be reached while access is `restricted`."""
    blocked_domains: Optional[SequenceNotStr[str]]
    """The domains that neither commands nor the browser may reach, with `restricted` access and without
    `allowed_domains`; no wildcards.
    """


class EnvironmentParamOpenAIHostedPackages(TypedDict, total=False):
    """The packages to install in a hosted environment."""

    npm: Optional[SequenceNotStr[str]]
    """Packages of npm, for the whole environment; none by default."""
    python: Optional[SequenceNotStr[str]]
    """Packages of Python, by name; none by default."""
    system: Optional[SequenceNotStr[str]]
    """Packages of the operating system, by name; none by default."""


class EnvironmentParamOpenAIHosted(TypedDict, total=False):
    """An environment that OpenAI runs: an existing one, or a new one from a template or from settings."""

    type: Required[Literal["openai_hosted"]]
    """Always `openai_hosted`; tells it from other environments."""
    capability_directories: Optional[SequenceNotStr[str]]
    """The folders where the agent finds skills and other capabilities; none by default."""
    container_size: Literal["small", "medium", "large"]
    """How much processor and memory it gets: `small`, `medium` (the default) or `large`."""
    desktop: Optional[EnvironmentParamOpenAIHostedDesktop]
    """Whether it has a desktop; left out or `null`, the template decides, or it has none."""
    env: Optional[Dict[str, str]]
    """Variables that the agent finds in the environment, by name."""
    environment_id: str
    """The id of an existing environment, to use it without a template or settings."""
    environment_template_id: str
    """The id of a template to begin with. What you leave out comes from it; its limits on the network can only be
    made stricter.
    """
    files: Optional[Iterable[HostedEnvironmentFileParam]]
    """The files to put in before the agent starts; none by default."""
    network: Optional[EnvironmentParamOpenAIHostedNetwork]
    """What it may reach on the network."""
    packages: Optional[EnvironmentParamOpenAIHostedPackages]
    """The packages to install; none by default."""
    plugins: Optional[Iterable[HostedPluginParam]]
    """Plugins to install, as ZIP archives; none by default."""
    setup_commands: Optional[Iterable[SetupCommandParam]]
    """Commands to run first, in this order; they are kept secret and never shown again."""
    skills: Optional[Iterable[HostedSkillParam]]
    """Skills to install, by id or as ZIP archives; none by default."""


class EnvironmentParamSelfHosted(TypedDict, total=False):
    """An environment that you run yourself."""

    type: Required[Literal["self_hosted"]]
    """Always `self_hosted`; tells it from other environments."""
    workspace_directory: Required[str]
    """The absolute path of the project folder."""
    capability_directories: Optional[SequenceNotStr[str]]
    """The folders where the agent finds skills and other capabilities; none by default."""


EnvironmentParam: TypeAlias = Union[EnvironmentParamNone, EnvironmentParamOpenAIHosted, EnvironmentParamSelfHosted]
"""Where the agent of a session runs commands and keeps files, told apart by `type`."""


class HostedEnvironmentFileParamFileID(TypedDict, total=False):
    """A file that you have uploaded before, to put into an environment."""

    file_id: Required[str]
    """The id of the uploaded file."""
    path: Required[str]
    """Where the file goes, as an absolute path below `/workspace`."""
    type: Required[Literal["file_id"]]
    """Always `file_id`; tells it from other files."""


class HostedEnvironmentFileParamInline(TypedDict, total=False):
    """A file to put into an environment, as part of the request."""

    data: Required[str]
    """What is in the file, in standard base64."""
    path: Required[str]
    """Where the file goes, as an absolute path below `/workspace`."""
    type: Required[Literal["inline"]]
    """Always `inline`; tells it from other files."""


HostedEnvironmentFileParam: TypeAlias = Union[HostedEnvironmentFileParamFileID, HostedEnvironmentFileParamInline]
"""A file to put into an environment, told apart by `type`."""


class HostedPluginParam(TypedDict, total=False):
    """A plugin to install, as part of the request."""

    description: Required[str]
    """What the plugin is for, as in its `.codex-plugin/plugin.json`."""
    name: Required[str]
    """How the plugin is called in its `.codex-plugin/plugin.json`."""
    source: Required[InlineCapabilitySourceParam]
    """The ZIP archive of the plugin, in base64."""
    type: Required[Literal["inline"]]
    """Always `inline`; tells it from other plugins."""


class HostedSkillParamSkillReference(TypedDict, total=False):
    """A skill of your project to install."""

    skill_id: Required[str]
    """The id of the skill to install."""
    type: Required[Literal["skill_reference"]]
    """Always `skill_reference`; tells it from other skills."""
    version: Optional[str]
    """A version of it by its number, or `latest`; left out, the default version of the skill."""


class HostedSkillParamInline(TypedDict, total=False):
    """A skill to install, as part of the request."""

    description: Required[str]
    """What the skill is for, as in its `SKILL.md`."""
    name: Required[str]
    """How the skill is called in its `SKILL.md`."""
    source: Required[InlineCapabilitySourceParam]
    """The ZIP archive of the skill, in base64."""
    type: Required[Literal["inline"]]
    """Always `inline`; tells it from other skills."""


HostedSkillParam: TypeAlias = Union[HostedSkillParamSkillReference, HostedSkillParamInline]
"""A skill to install in an environment, told apart by `type`."""


class InlineCapabilitySourceParam(TypedDict, total=False):
    """A ZIP archive as part of the request."""

    data: Required[str]
    """The bytes of the archive, in standard base64."""
    media_type: Required[Literal["application/zip"]]
    """Always `application/zip`, the kind of archive."""
    type: Required[Literal["base64"]]
    """Always `base64`; tells it from other sources."""


class InputContentParamInputText(TypedDict, total=False):
    """A text for the model."""

    text: Required[str]
    """What to say to the model."""
    type: Required[Literal["input_text"]]
    """Always `input_text`; tells it from other content."""


class InputContentParamInputImage(TypedDict, total=False):
    """An image for the model."""

    image_url: Required[str]
    """Where the image is: a web address, or a data URL with the image in base64."""
    type: Required[Literal["input_image"]]
    """Always `input_image`; tells it from other content."""


InputContentParam: TypeAlias = Union[InputContentParamInputText, InputContentParamInputImage]
"""A part of an input for an agent, told apart by `type`."""


class McpTransportConfigParamHTTP(TypedDict, total=False):
    """An MCP server that is reached over HTTP."""

    server_url: Required[str]
    """The address of the server."""
    type: Required[Literal["http"]]
    """Always `http`; tells it from other transports."""
    authorization: Optional[str]
    """The secret to sign in at the server with; none if left out."""
    headers: Optional[Dict[str, str]]
    """More HTTP headers to send with each request."""


class McpTransportConfigParamStdio(TypedDict, total=False):
    """An MCP server to start as a process in the environment."""

    command: Required[str]
    """The command that starts the server."""
    cwd: Required[str]
    """The folder that the server is started in."""
    type: Required[Literal["stdio"]]
    """Always `stdio`; tells it from other transports."""
    args: Optional[SequenceNotStr[str]]
    """The arguments that the command gets."""
    env: Optional[Dict[str, str]]
    """Variables to set for the process, by name."""
    env_vars: Optional[SequenceNotStr[str]]
    """The names of the variables that it takes over from the environment."""


McpTransportParam: TypeAlias = Union[McpTransportConfigParamHTTP, McpTransportConfigParamStdio]
"""How an MCP server is reached, told apart by `type`."""


class MultiAgentConfigParam(TypedDict, total=False):
    """Whether an agent may start subagents, and how many of them work at a time."""

    enabled: Required[bool]
    """Whether the agent has the tools for subagents."""
    max_concurrent_subagents: int
    """How many subagents may work at the same time; 6 by default."""


class PersistedAgentToolConfigParamMcp(TypedDict, total=False):
    """The tools of an MCP server, for a saved agent: without secrets."""

    server_label: Required[str]
    """Your label for the server, which calls of its tools carry."""
    transport: Required[PersistedMcpTransportParam]
    """How the server is reached: over HTTP or as a process."""
    type: Required[Literal["mcp"]]
    """Always `mcp`; tells it from other tools."""
    allowed_tools: Optional[SequenceNotStr[str]]
    """The names of the tools that the agent may call; all of them if left out."""
    connection_origin: Optional[Literal["service", "environment"]]
    """Where connections to the server come from: `service` (the default) for the network of the API, `environment`
    for that of the session's environment.
    """
    credential_id: Optional[str]
    """The id of the credential in a vault to sign in with; not needed if just one of the session's credentials fits
    the address of the server.
    """
    request_metadata: Optional[Dict[str, object]]
    """Metadata that goes along with each request to the server."""
    required: bool
    """Whether the first turn waits until the server is ready; off by default."""


PersistedAgentToolParam: TypeAlias = Union[
    AgentToolConfigParamFunction,
    AgentToolConfigParamToolSearch,
    AgentToolConfigParamProgrammaticToolCalling,
    PersistedAgentToolConfigParamMcp,
    AgentToolConfigParamWebSearch,
    AgentToolConfigParamComputerUse,
    AgentToolConfigParamAutomations,
]
"""A tool for a saved agent, told apart by `type`."""


class PersistedMcpTransportConfigParamHTTP(TypedDict, total=False):
    """An MCP server that is reached over HTTP."""

    server_url: Required[str]
    """The address of the server."""
    type: Required[Literal["http"]]
    """Always `http`; tells it from other transports."""
    headers: Optional[Dict[str, str]]
    """More HTTP headers to send with each request; they must not hold secrets."""


class PersistedMcpTransportConfigParamStdio(TypedDict, total=False):
    """An MCP server to start as a process in the environment."""

    command: Required[str]
    """The command that starts the server."""
    cwd: Required[str]
    """The folder that the server is started in."""
    type: Required[Literal["stdio"]]
    """Always `stdio`; tells it from other transports."""
    args: Optional[SequenceNotStr[str]]
    """The arguments that the command gets."""
    env_vars: Optional[SequenceNotStr[str]]
    """The names of the variables that it takes over from the environment."""


PersistedMcpTransportParam: TypeAlias = Union[
    PersistedMcpTransportConfigParamHTTP, PersistedMcpTransportConfigParamStdio
]
"""How a saved agent reaches an MCP server, told apart by `type`."""


class SetupCommandParam(TypedDict, total=False):
    """A command to run in a hosted environment before the agent starts; it is kept secret."""

    command: Required[str]
    """The command line for the shell."""
    cwd: Optional[str]
    """The absolute path of the folder to run it in; `/workspace` by default."""


class TextFormatParamText(TypedDict, total=False):
    """Plain text, of no set form."""

    type: Required[Literal["text"]]
    """Always `text`; tells it from other formats."""


class TextFormatParamJSONSchema(TypedDict, total=False):
    """JSON that fits a schema."""

    schema: Required[Dict[str, object]]
    """The JSON schema that the output has to fit."""
    type: Required[Literal["json_schema"]]
    """Always `json_schema`; tells it from other formats."""


TextFormatParam: TypeAlias = Union[TextFormatParamText, TextFormatParamJSONSchema]
"""The form of an agent's text output, told apart by `type`."""

public_types(
    globals(),
    {
        "beta.agent_create_params": (
            "AgentCreateParams Compaction=AgentCompactionParam Experimental=AgentExperimentalParam"
        ),
        "beta.agent_list_params": "AgentListParams",
        "beta.agent_reasoning_param": "AgentReasoningParam",
        "beta.agent_text_param": "AgentTextParam",
        "beta.agent_tool_param": (
            "AgentToolConfigParamFunction AgentToolConfigParamToolSearch "
            "AgentToolConfigParamProgrammaticToolCalling AgentToolConfigParamMcp "
            "AgentToolConfigParamWebSearchLocation AgentToolConfigParamWebSearch AgentToolConfigParamComputerUse "
            "AgentToolConfigParamAutomations _AgentToolConfigParamFunctionReservedKeywords"
        ),
        "beta.agent_update_params": "AgentUpdateParams",
        "beta.environment_param": (
            "EnvironmentParamNone EnvironmentParamOpenAIHostedDesktop EnvironmentParamOpenAIHostedNetwork "
            "EnvironmentParamOpenAIHostedPackages EnvironmentParamOpenAIHosted EnvironmentParamSelfHosted"
        ),
        "beta.hosted_environment_file_param": "HostedEnvironmentFileParamFileID HostedEnvironmentFileParamInline",
        "beta.hosted_plugin_param": "HostedPluginParam",
        "beta.hosted_skill_param": "HostedSkillParamSkillReference HostedSkillParamInline",
        "beta.inline_capability_source_param": "InlineCapabilitySourceParam",
        "beta.input_content_param": "InputContentParamInputText InputContentParamInputImage",
        "beta.mcp_transport_param": "McpTransportConfigParamHTTP McpTransportConfigParamStdio",
        "beta.multi_agent_config_param": "MultiAgentConfigParam",
        "beta.persisted_agent_tool_param": "PersistedAgentToolConfigParamMcp",
        "beta.persisted_mcp_transport_param": (
            "PersistedMcpTransportConfigParamHTTP PersistedMcpTransportConfigParamStdio"
        ),
        "beta.setup_command_param": "SetupCommandParam",
        "beta.text_format_param": "TextFormatParamText TextFormatParamJSONSchema",
    },
)

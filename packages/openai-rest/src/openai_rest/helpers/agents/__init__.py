"""Helpers for agents: tools that are functions, results of turns, typed answers, files and artifacts.

Names are loaded on first use.
"""

from typing import TYPE_CHECKING

from openai_core.imports import lazy_names

if TYPE_CHECKING:
    from .aio.artifacts import AsyncAgentResultArtifacts as AsyncAgentResultArtifacts
    from .aio.session_streams import (
        AsyncAgentSessionEventStream as AsyncAgentSessionEventStream,
        AsyncAgentSessionStream as AsyncAgentSessionStream,
    )
    from .errors import (
        AgentFilePreparationError as AgentFilePreparationError,
        AgentFileStagingError as AgentFileStagingError,
        AgentOutputParseError as AgentOutputParseError,
        AgentStreamError as AgentStreamError,
        AgentTurnResultError as AgentTurnResultError,
    )
    from .function_tools import (
        FunctionTool as FunctionTool,
        function_tool as function_tool,
        pydantic_function_tool as pydantic_function_tool,
    )
    from .output_types import agent_text_format as agent_text_format
    from .prepared_files import PreparedAgentFiles as PreparedAgentFiles, StagedAgentFile as StagedAgentFile
    from .results import AgentTurnResult as AgentTurnResult
    from .sync.artifacts import AgentResultArtifacts as AgentResultArtifacts
    from .sync.session_streams import (
        AgentSessionEventStream as AgentSessionEventStream,
        AgentSessionStream as AgentSessionStream,
    )
    from .tool_types import (
        AgentToolError as AgentToolError,
        AsyncToolErrorHandler as AsyncToolErrorHandler,
        AsyncToolHandler as AsyncToolHandler,
        ToolErrorHandler as ToolErrorHandler,
        ToolHandler as ToolHandler,
        ToolOutput as ToolOutput,
    )

_BY_MODULE = {
    ".aio.artifacts": ("AsyncAgentResultArtifacts",),
    ".aio.session_streams": ("AsyncAgentSessionEventStream", "AsyncAgentSessionStream"),
    ".errors": (
        "AgentFilePreparationError",
        "AgentFileStagingError",
        "AgentOutputParseError",
        "AgentStreamError",
        "AgentTurnResultError",
    ),
    ".function_tools": ("FunctionTool", "function_tool", "pydantic_function_tool"),
    ".output_types": ("agent_text_format",),
    ".prepared_files": ("PreparedAgentFiles", "StagedAgentFile"),
    ".results": ("AgentTurnResult",),
    ".sync.artifacts": ("AgentResultArtifacts",),
    ".sync.session_streams": ("AgentSessionEventStream", "AgentSessionStream"),
    ".tool_types": (
        "AgentToolError",
        "AsyncToolErrorHandler",
        "AsyncToolHandler",
        "ToolErrorHandler",
        "ToolHandler",
        "ToolOutput",
    ),
}
_SOURCES = {name: module for module, names in _BY_MODULE.items() for name in names}

if not TYPE_CHECKING:  # a checker would take any name for known
    __getattr__, __dir__ = lazy_names(globals(), _SOURCES)
__all__ = list(_SOURCES)  # pyright: ignore[reportUnsupportedDunderAll]

"""What the helpers for files of agents return."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, List

from openai_core.public_names import public

if TYPE_CHECKING:
    from ...types.beta_agent_environments import EnvironmentFile
    from ...types.beta_agents_params import HostedEnvironmentFileParam


@public
@dataclass
class PreparedAgentFiles:
    """Uploaded files, as the settings of an environment take them.

    Attributes:
        files: For `files` of an environment.
        uploaded_file_ids: The uploads behind them, which the caller deletes when they are not needed any more.
    """

    files: List[HostedEnvironmentFileParam] = field(default_factory=list)
    uploaded_file_ids: List[str] = field(default_factory=list)


@public
@dataclass(frozen=True)
class StagedAgentFile:
    """A file in an environment.

    Attributes:
        uploaded_file_id: The upload behind it, which the caller deletes when it is not needed any more.
        file: The file in the environment.
    """

    uploaded_file_id: str
    file: EnvironmentFile

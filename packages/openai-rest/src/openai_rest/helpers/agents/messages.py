"""The items of an answer as the messages that a session keeps."""

from __future__ import annotations

import warnings
from copy import deepcopy
from typing import TYPE_CHECKING, Any, Dict, List, Tuple

from pydantic import ValidationError

from openai_core.decoding import construct_type

if TYPE_CHECKING:
    from ...types.beta_agent_sessions import AgentSessionMessage

__all__ = ["message_of"]

_EXPECTED = {"string_type": "a string", "list_type": "a list"}


def message_of(item: Any) -> AgentSessionMessage:
    """Returns an item of an answer as the message that the session keeps; warns where it has not the promised form.

    Args:
        item: An item of the answer's output.
    """
    from ...types.beta_agent_sessions import AgentSessionMessage

    data = item.to_dict(warnings=False)
    for problem in _problems(type(item), data):
        warnings.warn(problem, stacklevel=2)
    message: AgentSessionMessage = construct_type(type_=AgentSessionMessage, value=deepcopy(data))  # type: ignore[assignment]
    return message


def _problems(model: Any, data: Dict[str, Any]) -> List[str]:
    try:
        model.model_validate(data)
    except ValidationError as error:
        found = error.errors(include_input=False, include_url=False)
        return [_problem(_path(each["loc"]), str(each["type"])) for each in found]
    return []


def _problem(path: str, kind: str) -> str:
    expected = _EXPECTED.get(kind)
    if expected is not None:
        return f"Unexpected response type at {path}: expected {expected}."
    return f"Unexpected response value at {path}: {kind}."


def _path(location: Tuple[Any, ...]) -> str:
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in location).lstrip(".")

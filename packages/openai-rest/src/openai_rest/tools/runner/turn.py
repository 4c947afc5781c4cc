"""A run that pauses between a response and the calls in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Callable, Dict, FrozenSet, List, Tuple, cast

from openai_core.errors import ArgumentError
from openai_core.public_names import public

from ..plain_json import is_text
from .function_outputs import function_output

if TYPE_CHECKING:
    from ...types.responses import Response
    from ...types.responses_params import FunctionCallOutputParam as FunctionCallOutput

__all__ = ["ResponsesRunnerTurn"]


@public
@dataclass(frozen=True)
class ResponsesRunnerTurn:
    """One response of a run, before its calls are carried out. They are when the next turn is asked for.

    Attributes:
        response: The response. Changing it changes nothing about the calls.
        step: Counts the requests of the run, from 1.
        final: Whether the run ends with this response.
        tools_executed: Whether calls of this response have been carried out already, because they might run early.
        attempted_call_ids: The calls of the whole run that began.
        completed_call_ids: The calls of the whole run that returned an output.
    """

    response: Response
    step: int
    final: bool
    tools_executed: bool
    attempted_call_ids: Tuple[str, ...]
    completed_call_ids: Tuple[str, ...]
    _supply: Callable[[List[FunctionCallOutput]], None] = field(repr=False, compare=False)
    _append: Callable[[str], None] = field(repr=False, compare=False)

    def supply_outputs(self, outputs: List[FunctionCallOutput]) -> None:
        """Gives outputs in place of calling functions. What was supplied to this turn before is replaced.

        Args:
            outputs: Outputs for calls of this response that have not begun, of functions with `allow_output_override`.

        Raises:
            ArgumentError: The turn is over, or an output is not permitted or not well-formed.
        """
        self._supply(outputs)

    def append_user_text(self, text: str) -> None:
        """Adds a message of the user behind the outputs of this turn.

        Args:
            text: The message, not blank.

        Raises:
            ArgumentError: The turn is over or the final one, or the text is blank.
        """
        self._append(text)


def supplied_outputs(outputs: object, eligible: FrozenSet[str]) -> Dict[str, Dict[str, Any]]:
    """Returns the outputs that a user supplied, by call id, as copies.

    Args:
        outputs: What the user has supplied.
        eligible: The ids of the calls that wait for an output.

    Raises:
        ArgumentError: An output is not well-formed, or its call is not eligible or has one already.
    """
    if type(outputs) is not list:
        raise ArgumentError("`supply_outputs` takes a list.")
    found: Dict[str, Dict[str, Any]] = {}
    for output in cast("List[object]", outputs):
        members = _members(output)
        call_id = members["call_id"]
        if call_id not in eligible or call_id in found:
            raise ArgumentError("An output was supplied for a call that is unknown, not permitted, or has one already.")
        found[call_id] = {**members, "output": function_output(members["output"])}
    return found


def _members(output: object) -> Dict[str, Any]:
    members = cast("Dict[str, Any]", output) if type(output) is dict else {}
    call_id, kind = members.get("call_id"), members.get("type")
    if members.keys() == {"type", "call_id", "output"} and kind == "function_call_output" and is_text(call_id):
        return members
    raise ArgumentError("A supplied output is a dictionary with `type` 'function_call_output', `call_id` and `output`.")

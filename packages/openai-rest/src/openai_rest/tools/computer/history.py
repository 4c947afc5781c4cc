"""The calls of a response, after the whole response has been found fit for a history."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Dict, List, Mapping, Sequence, Set, cast

from ..native_items import is_native_message, is_native_reasoning
from ..plain_json import is_text
from .actions import actions_of
from .errors import ComputerUseError

if TYPE_CHECKING:
    from ...types.response_output import ResponseComputerToolCall
    from ...types.responses import Response

__all__ = ["History"]


def _is_native_compaction(item: Mapping[str, Any]) -> bool:
    return is_text(item.get("id")) and is_text(item.get("encrypted_content"))


_REPLAYABLE: Dict[str, Callable[[Mapping[str, Any]], bool]] = {
    "message": is_native_message,
    "reasoning": is_native_reasoning,
    "compaction": _is_native_compaction,
}


class History:
    """The identities that a run has seen; an item or call that comes twice is an error."""

    def __init__(self, items: Sequence[object]) -> None:
        """Starts with the identities of the first request.

        Args:
            items: The items of its `input`.
        """
        given = [cast("Dict[str, object]", item) for item in items if isinstance(item, dict)]
        self._ids: Set[str] = {text for text in _texts(given, "id") if text}
        self._call_ids: Set[str] = set(_texts(given, "call_id"))

    def calls_of(self, response: Response, *, last: bool) -> List[ResponseComputerToolCall]:
        """Returns the computer calls of a response; none if the response is the end of the run.

        Args:
            response: A response that has come in.
            last: Whether no further request may follow.

        Raises:
            ComputerUseError: The response is not complete, holds what a computer run cannot handle, or is the last one
                and still has calls.
        """
        try:
            return self._calls_of(response, last)
        except ComputerUseError as error:
            error.response = response
            raise

    def _calls_of(self, response: Response, last: bool) -> List[ResponseComputerToolCall]:
        if response.status != "completed":
            raise ComputerUseError(f"The response is not complete; its status is {response.status!r}.")
        calls = self._checked_calls(response.output)
        if calls and last:
            raise ComputerUseError("The run has used up `max_steps`, and the model asks for more actions.")
        if not calls and not any(map(_is_answer, response.output)):
            raise ComputerUseError("The response has neither a computer call nor a final message.")
        return calls

    def _checked_calls(self, output: Sequence[Any]) -> List[ResponseComputerToolCall]:
        ids: Set[str] = set()
        calls: List[ResponseComputerToolCall] = []
        for item in output:
            if item.type == "computer_call":
                self._check_call(item, calls)
                calls.append(item)
            else:
                _check_replayable(item)
            if item.id in ids or item.id in self._ids:
                raise ComputerUseError(f"The response has an item whose `id`, {item.id!r}, came before.")
            ids.add(item.id)
        self._ids |= ids - {""}
        self._call_ids |= {call.call_id for call in calls}
        return calls

    def _check_call(self, call: ResponseComputerToolCall, earlier: Sequence[ResponseComputerToolCall]) -> None:
        check_complete(call)
        actions_of(call)
        if call.call_id in self._call_ids or call.call_id in {other.call_id for other in earlier}:
            raise ComputerUseError(f"The response has a computer call whose `call_id`, {call.call_id!r}, came before.")


def check_complete(call: ResponseComputerToolCall) -> None:
    """Refuses a call that the model has not finished.

    Args:
        call: A computer call of a response.
    """
    if call.type != "computer_call" or call.status != "completed":
        raise ComputerUseError("The computer call is not complete, so none of its actions may be carried out.")


def _texts(items: Sequence[Dict[str, object]], name: str) -> List[str]:
    return [text for text in (item.get(name) for item in items) if isinstance(text, str)]


def _check_replayable(item: Any) -> None:
    check = _REPLAYABLE.get(item.type)
    if check is None:
        raise ComputerUseError(f"The response has an item of type {item.type!r}, which a computer run cannot handle.")
    if not check(item.to_dict(warnings=False)):
        raise ComputerUseError(f"The response has an item of type {item.type!r} that lacks parts to be sent back.")


def _is_answer(item: Any) -> bool:
    return bool(item.type == "message" and item.status == "completed" and item.phase != "commentary")

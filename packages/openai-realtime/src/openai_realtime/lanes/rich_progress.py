"""Progress of reasoning, code, shells and tools. It goes on with an item of its kind, and never begins one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Dict, List, Mapping, Optional, Tuple

from .fields import InvalidFieldError, field, index_of, plain, text_of
from .growing_text import GrowingText, extend

if TYPE_CHECKING:
    from .item_progress import ItemProgress

Items = Mapping[int, "ItemProgress"]
Apply = Callable[["ItemProgress", Any], None]

_STATES = {
    "code_interpreter_call": ("in_progress", "interpreting", "completed"),
    "file_search_call": ("in_progress", "searching", "completed"),
    "web_search_call": ("in_progress", "searching", "completed"),
    "image_generation_call": ("in_progress", "generating", "completed"),
    "mcp_call": ("in_progress", "completed", "failed"),
}


def apply(event: Any, kind: str, items: Items) -> None:
    """Adds an event with a type of `RICH_EVENTS` to the item that it belongs to, if that is there.

    Args:
        event: The event of the server.
        kind: The type of the event.
        items: The items of the response, by their positions.

    Raises:
        InvalidFieldError: The event lacks what it needs, or the item does. Nothing changed.
    """
    item_type, change = RICH_EVENTS[kind]
    place = index_of(event, "output_index")
    # Events of shell commands name no item.
    item_id = None if kind.startswith("response.shell_call_command.") else text_of(event, "item_id")
    item = items.get(place)
    if item is None or item.type != item_type or (item_id is not None and item.item_id != item_id):
        return
    if item_type == "shell_call_output":
        _check_command(item, index_of(event, "command_index"), items)
    change(item, event)


# Where texts are


def _summary(item: ItemProgress, event: Any) -> Tuple[Any, Any]:
    parts, place = _list(item.data, "summary"), index_of(event, "summary_index")
    _check_place(parts, place)
    if not isinstance(parts[place], dict):
        raise InvalidFieldError(f"The part {place} of the summary has no fields.")
    return parts[place], "text"


def _reasoning(item: ItemProgress, event: Any) -> Tuple[Any, Any]:
    place = index_of(event, "content_index")
    part = item.content.get(place)
    if part is None or part.get("type") != "reasoning_text":
        raise InvalidFieldError(f"The part {place} of the reasoning has not begun.")
    return part, "text"


def _code(item: ItemProgress, event: Any) -> Tuple[Any, Any]:
    return item.data, "code"


def _command(item: ItemProgress, event: Any) -> Tuple[Any, Any]:
    place, commands = index_of(event, "command_index"), _commands(item)
    _check_place(commands, place)
    return commands, place


Locate = Callable[["ItemProgress", Any], Tuple[Any, Any]]


def _grows(locate: Locate, missing: Optional[str] = None) -> Apply:
    def change(item: ItemProgress, event: Any) -> None:
        holder, key = locate(item, event)
        extend(holder, key, text_of(event, "delta"), missing)

    return change


def _is_done(locate: Locate, name: str) -> Apply:
    def change(item: ItemProgress, event: Any) -> None:
        holder, key = locate(item, event)
        holder[key] = GrowingText(text_of(event, name))

    return change


# What is more than a text


def _has_state(state: str) -> Apply:
    def change(item: ItemProgress, event: Any) -> None:
        item.data["status"] = state

    return change


def _summary_part(*, begins: bool) -> Apply:
    def change(item: ItemProgress, event: Any) -> None:
        place, parts, part = index_of(event, "summary_index"), _list(item.data, "summary"), field(event, "part")
        _check_place(parts, place, may_follow=begins)
        if text_of(part, "type") != "summary_text":
            raise InvalidFieldError("A part of a summary must be a 'summary_text'.")
        text_of(part, "text")
        parts[place : place + 1] = [plain(part)]

    return change


def _command_begins(item: ItemProgress, event: Any) -> None:
    place, commands = index_of(event, "command_index"), _commands(item)
    _check_place(commands, place, may_follow=True)
    commands[place : place + 1] = [text_of(event, "command")]


def _shell_prints(item: ItemProgress, event: Any) -> None:
    delta = field(event, "delta")
    pieces = {name: text_of(delta, name) for name in ("stdout", "stderr") if field(delta, name) is not None}
    output = item.shell_output.setdefault(index_of(event, "command_index"), {})
    for name, piece in pieces.items():
        extend(output, name, piece, missing="")


def _shell_has_printed(item: ItemProgress, event: Any) -> None:
    outputs = field(event, "output")
    if not isinstance(outputs, list):
        raise InvalidFieldError("The output of a shell must be a list.")
    for output in outputs:
        text_of(output, "stdout")
        text_of(output, "stderr")
    item.shell_output[index_of(event, "command_index")] = {"output": [plain(output) for output in outputs]}


def _check_command(item: ItemProgress, place: int, items: Items) -> None:
    """Refuses output of a command that the call does not have, where the call is known."""
    calls = [each for each in items.values() if each.type == "shell_call" and each.call_id == item.call_id is not None]
    action = calls[-1].data.get("action") if calls else None
    commands = action.get("commands") if isinstance(action, dict) else None
    if isinstance(commands, list) and place >= len(commands):
        raise InvalidFieldError(f"A shell has put out something for its command {place}, which it does not have.")


def _commands(item: ItemProgress) -> List[Any]:
    action = item.data.get("action")
    if not isinstance(action, dict):
        raise InvalidFieldError("A call of a shell lacks its action.")
    return _list(action, "commands")


def _list(data: Dict[str, Any], name: str) -> List[Any]:
    values = data.get(name)
    if not isinstance(values, list):
        raise InvalidFieldError(f"An item lacks its {name!r}.")
    return values


def _check_place(values: List[Any], place: int, *, may_follow: bool = False) -> None:
    if place > len(values) or (place == len(values) and not may_follow):
        raise InvalidFieldError(f"There is nothing at the place {place} that an event goes on with.")


RICH_EVENTS: Dict[str, Tuple[str, Apply]] = {
    "response.reasoning_summary_part.added": ("reasoning", _summary_part(begins=True)),
    "response.reasoning_summary_part.done": ("reasoning", _summary_part(begins=False)),
    "response.reasoning_summary_text.delta": ("reasoning", _grows(_summary)),
    "response.reasoning_summary_text.done": ("reasoning", _is_done(_summary, "text")),
    "response.reasoning_text.delta": ("reasoning", _grows(_reasoning)),
    "response.reasoning_text.done": ("reasoning", _is_done(_reasoning, "text")),
    "response.code_interpreter_call_code.delta": ("code_interpreter_call", _grows(_code, missing="")),
    "response.code_interpreter_call_code.done": ("code_interpreter_call", _is_done(_code, "code")),
    "response.shell_call_command.added": ("shell_call", _command_begins),
    "response.shell_call_command.delta": ("shell_call", _grows(_command)),
    "response.shell_call_command.done": ("shell_call", _is_done(_command, "command")),
    "response.shell_call_output_content.delta": ("shell_call_output", _shell_prints),
    "response.shell_call_output_content.done": ("shell_call_output", _shell_has_printed),
    **{
        f"response.{item_type}.{state}": (item_type, _has_state(state))
        for item_type, states in _STATES.items()
        for state in states
    },
}

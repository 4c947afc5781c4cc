"""Messages and steps of a run that grow with the events of its stream."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict, List, Optional, Tuple

from ....types.beta_threads import Message
from ...shapes import is_object, listed
from ..accumulation import accumulated, copied, merged_list, put
from ..errors import StreamStateError
from .pieces import addable, content_of, name_of

if TYPE_CHECKING:
    from ....types.beta_threads import AssistantStreamEvent, MessageContentDelta, RunStep


def accumulate_event(
    *, event: AssistantStreamEvent, current_message_snapshot: Optional[Message]
) -> Tuple[Optional[Message], List[MessageContentDelta]]:
    """Adds an event to the message that is being written.

    Args:
        event: The event; those that are not about a message change nothing.
        current_message_snapshot: The message so far; it stays as it is.

    Returns:
        The message with the event in it, and the deltas with which new parts of its content begin.

    Raises:
        StreamStateError: A message goes on that has not begun.
    """
    if event.event == "thread.message.created":
        return event.data, []
    if event.event != "thread.message.delta":
        return current_message_snapshot, []
    if current_message_snapshot is None:
        raise StreamStateError("The stream goes on with a message that has not begun.")
    content = listed(current_message_snapshot.content)
    new: List[MessageContentDelta] = []
    for delta in content_of(event.data.delta):
        before, content = content, merged_list(Message, "content", content, [delta])
        if len(content) > len(before):
            new.append(delta)
    message = copied(current_message_snapshot)
    put(message, "content", content)
    return message, new


def accumulate_run_step(*, event: AssistantStreamEvent, run_step_snapshots: Dict[str, RunStep]) -> None:
    """Adds an event to the step that it is about.

    Args:
        event: The event; those that neither begin a step nor go on with one change nothing.
        run_step_snapshots: The steps by id. A step is replaced, not changed.

    Raises:
        StreamStateError: A step goes on that has not begun.
    """
    if event.event == "thread.run.step.created":
        run_step_snapshots[name_of(event.data)] = event.data
    elif event.event == "thread.run.step.delta":
        step = run_step_snapshots.get(name_of(event.data))
        if step is None:
            raise StreamStateError(f"The stream goes on with the step {event.data.id!r}, which has not begun.")
        if is_object(event.data.delta):
            run_step_snapshots[name_of(event.data)] = accumulated(step, addable(event.data.delta))

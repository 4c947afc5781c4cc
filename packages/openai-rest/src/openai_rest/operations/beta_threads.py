# Rendered from definitions/beta_threads.yaml; edit that and run `hatch run generate`.
"""Operations of the `beta_threads` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation

from ..types.beta_threads import AssistantStreamEvent, Message, MessageDeleted, Run, RunStep, Thread, ThreadDeleted

CREATE = Operation("post", "/threads", Thread, headers={"OpenAI-Beta": "assistants=v2"})
RETRIEVE = Operation("get", "/threads/{thread_id}", Thread, headers={"OpenAI-Beta": "assistants=v2"})
UPDATE = Operation("post", "/threads/{thread_id}", Thread, headers={"OpenAI-Beta": "assistants=v2"})
DELETE = Operation("delete", "/threads/{thread_id}", ThreadDeleted, headers={"OpenAI-Beta": "assistants=v2"})
CREATE_AND_RUN = Operation(
    "post",
    "/threads/runs",
    Run,
    event=AssistantStreamEvent,
    last_events=(
        "thread.run.completed",
        "thread.run.failed",
        "thread.run.cancelled",
        "thread.run.expired",
        "thread.run.incomplete",
        "thread.run.requires_action",
    ),
    headers={"OpenAI-Beta": "assistants=v2"},
    synthesize_event_and_data=True,
)
MESSAGES_CREATE = Operation("post", "/threads/{thread_id}/messages", Message, headers={"OpenAI-Beta": "assistants=v2"})
MESSAGES_RETRIEVE = Operation(
    "get", "/threads/{thread_id}/messages/{message_id}", Message, headers={"OpenAI-Beta": "assistants=v2"}
)
MESSAGES_UPDATE = Operation(
    "post", "/threads/{thread_id}/messages/{message_id}", Message, headers={"OpenAI-Beta": "assistants=v2"}
)
MESSAGES_LIST = Operation(
    "get", "/threads/{thread_id}/messages", Message, page="CursorPage", headers={"OpenAI-Beta": "assistants=v2"}
)
MESSAGES_DELETE = Operation(
    "delete", "/threads/{thread_id}/messages/{message_id}", MessageDeleted, headers={"OpenAI-Beta": "assistants=v2"}
)
RUNS_CREATE = Operation(
    "post",
    "/threads/{thread_id}/runs",
    Run,
    event=AssistantStreamEvent,
    last_events=(
        "thread.run.completed",
        "thread.run.failed",
        "thread.run.cancelled",
        "thread.run.expired",
        "thread.run.incomplete",
        "thread.run.requires_action",
    ),
    headers={"OpenAI-Beta": "assistants=v2"},
    synthesize_event_and_data=True,
)
RUNS_RETRIEVE = Operation("get", "/threads/{thread_id}/runs/{run_id}", Run, headers={"OpenAI-Beta": "assistants=v2"})
RUNS_UPDATE = Operation("post", "/threads/{thread_id}/runs/{run_id}", Run, headers={"OpenAI-Beta": "assistants=v2"})
RUNS_LIST = Operation(
    "get", "/threads/{thread_id}/runs", Run, page="CursorPage", headers={"OpenAI-Beta": "assistants=v2"}
)
RUNS_CANCEL = Operation(
    "post", "/threads/{thread_id}/runs/{run_id}/cancel", Run, headers={"OpenAI-Beta": "assistants=v2"}
)
RUNS_SUBMIT_TOOL_OUTPUTS = Operation(
    "post",
    "/threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
    Run,
    event=AssistantStreamEvent,
    last_events=(
        "thread.run.completed",
        "thread.run.failed",
        "thread.run.cancelled",
        "thread.run.expired",
        "thread.run.incomplete",
        "thread.run.requires_action",
    ),
    headers={"OpenAI-Beta": "assistants=v2"},
    synthesize_event_and_data=True,
)
RUNS_STEPS_RETRIEVE = Operation(
    "get", "/threads/{thread_id}/runs/{run_id}/steps/{step_id}", RunStep, headers={"OpenAI-Beta": "assistants=v2"}
)
RUNS_STEPS_LIST = Operation(
    "get",
    "/threads/{thread_id}/runs/{run_id}/steps",
    RunStep,
    page="CursorPage",
    headers={"OpenAI-Beta": "assistants=v2"},
)

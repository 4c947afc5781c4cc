# Rendered from definitions/beta_threads.yaml; edit that and run `hatch run generate`.
"""Operations of the `beta_threads` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation, types_of

beta_threads = types_of("openai_rest.types.beta_threads")

CREATE = Operation("post", "/threads", beta_threads.Thread, headers={"OpenAI-Beta": "assistants=v2"})
RETRIEVE = Operation("get", "/threads/{thread_id}", beta_threads.Thread, headers={"OpenAI-Beta": "assistants=v2"})
UPDATE = Operation("post", "/threads/{thread_id}", beta_threads.Thread, headers={"OpenAI-Beta": "assistants=v2"})
DELETE = Operation(
    "delete", "/threads/{thread_id}", beta_threads.ThreadDeleted, headers={"OpenAI-Beta": "assistants=v2"}
)
CREATE_AND_RUN = Operation(
    "post",
    "/threads/runs",
    beta_threads.Run,
    event=beta_threads.AssistantStreamEvent,
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
MESSAGES_CREATE = Operation(
    "post", "/threads/{thread_id}/messages", beta_threads.Message, headers={"OpenAI-Beta": "assistants=v2"}
)
MESSAGES_RETRIEVE = Operation(
    "get", "/threads/{thread_id}/messages/{message_id}", beta_threads.Message, headers={"OpenAI-Beta": "assistants=v2"}
)
MESSAGES_UPDATE = Operation(
    "post", "/threads/{thread_id}/messages/{message_id}", beta_threads.Message, headers={"OpenAI-Beta": "assistants=v2"}
)
MESSAGES_LIST = Operation(
    "get",
    "/threads/{thread_id}/messages",
    beta_threads.Message,
    page="CursorPage",
    headers={"OpenAI-Beta": "assistants=v2"},
)
MESSAGES_DELETE = Operation(
    "delete",
    "/threads/{thread_id}/messages/{message_id}",
    beta_threads.MessageDeleted,
    headers={"OpenAI-Beta": "assistants=v2"},
)
RUNS_CREATE = Operation(
    "post",
    "/threads/{thread_id}/runs",
    beta_threads.Run,
    event=beta_threads.AssistantStreamEvent,
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
RUNS_RETRIEVE = Operation(
    "get", "/threads/{thread_id}/runs/{run_id}", beta_threads.Run, headers={"OpenAI-Beta": "assistants=v2"}
)
RUNS_UPDATE = Operation(
    "post", "/threads/{thread_id}/runs/{run_id}", beta_threads.Run, headers={"OpenAI-Beta": "assistants=v2"}
)
RUNS_LIST = Operation(
    "get", "/threads/{thread_id}/runs", beta_threads.Run, page="CursorPage", headers={"OpenAI-Beta": "assistants=v2"}
)
RUNS_CANCEL = Operation(
    "post", "/threads/{thread_id}/runs/{run_id}/cancel", beta_threads.Run, headers={"OpenAI-Beta": "assistants=v2"}
)
RUNS_SUBMIT_TOOL_OUTPUTS = Operation(
    "post",
    "/threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
    beta_threads.Run,
    event=beta_threads.AssistantStreamEvent,
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
    "get",
    "/threads/{thread_id}/runs/{run_id}/steps/{step_id}",
    beta_threads.RunStep,
    headers={"OpenAI-Beta": "assistants=v2"},
)
RUNS_STEPS_LIST = Operation(
    "get",
    "/threads/{thread_id}/runs/{run_id}/steps",
    beta_threads.RunStep,
    page="CursorPage",
    headers={"OpenAI-Beta": "assistants=v2"},
)

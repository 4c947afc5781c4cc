"""What is particular to the API, where the kernel knows only calls and streams."""

from typing import Mapping, Sequence, Tuple

LAST_EVENTS = (
    "choices[].finish_reason",
    "image_edit.completed",
    "image_generation.completed",
    "response.cancelled",
    "response.completed",
    "response.failed",
    "response.incomplete",
    "speech.audio.done",
    "thread.run.cancelled",
    "thread.run.completed",
    "thread.run.expired",
    "thread.run.failed",
    "thread.run.incomplete",
    "thread.run.requires_action",
    "transcript.text.done",
)
"""How the streams of all operations end, for a stream of which the operation is not known."""

CALLS_FOR_CLASSES = {
    "response_format": "pass it to `chat.completions.parse` or `chat.completions.stream`",
    "text": "pass it as `text_format` to `responses.parse` or `responses.stream`",
    "tools": "make a tool of it with `openai.pydantic_function_tool`",
}
"""Which call takes a class where JSON was expected, by the argument."""

MODEL_CALLS = (
    ("/chat/completions", "chat"),
    ("/responses", "chat"),
    ("/completions", "text_completion"),
    ("/embeddings", "embeddings"),
)
"""How the paths of calls end that ask a model, and what OpenTelemetry's conventions for generative AI call them."""

_OF_CHAT = {
    "content": "completion.choices[0].message.content",
    "message": "completion.choices[0].message",
    "output": "completion.choices[0].message",
    "output_text": "completion.choices[0].message.content",
    "text": "completion.choices[0].message.content",
}
FIELDS_ELSEWHERE = {
    "ChatCompletion": _OF_CHAT,
    "ChatCompletionChunk": {
        "content": "chunk.choices[0].delta.content",
        "delta": "chunk.choices[0].delta",
        "message": "chunk.choices[0].delta",
    },
    "ChatCompletionMessage": {"output_text": "message.content", "text": "message.content"},
    "CreateEmbeddingResponse": {
        "embedding": "response.data[0].embedding",
        "embeddings": "response.data",
        "vector": "response.data[0].embedding",
    },
    "ImagesResponse": {"b64_json": "response.data[0].b64_json", "url": "response.data[0].url"},
    "Response": {
        "choices": "response.output_text",
        "content": "response.output_text",
        "message": "response.output_text",
    },
    "ResponseOutputMessage": {"text": "message.content[0].text"},
}
"""What people look for in the objects of another API, by model; and what to read instead."""

NAMES_ELSEWHERE = {
    "assistants": "client.beta.assistants",
    "chat_completions": "client.chat.completions",
    "chat_completion": "client.chat.completions",
    "create": "client.responses.create",
    "fine_tunes": "client.fine_tuning.jobs",
    "jobs": "client.fine_tuning.jobs",
    "messages": "client.chat.completions",
    "response": "client.responses",
    "speech": "client.audio.speech",
    "threads": "client.beta.threads",
    "transcriptions": "client.audio.transcriptions",
    "translations": "client.audio.translations",
}
"""What people look for on a client in vain, and where to find it."""

_OF_RESPONSES = {
    "functions": "tools=[...]",
    "max_completion_tokens": "max_output_tokens=...",
    "max_tokens": "max_output_tokens=...",
    "messages": "input=...",
    "prompt_id": 'prompt={"id": ...}',
    "reasoning_effort": 'reasoning={"effort": ...}',
    "response_format": 'text={"format": ...}',
    "system": "instructions=...",
    "verbosity": 'text={"verbosity": ...}',
}
_OF_CHAT_COMPLETIONS = {
    "input": "messages=[...]",
    "instructions": 'messages=[{"role": "developer", "content": ...}, ...]',
    "max_output_tokens": "max_completion_tokens=...",
    "prompt": "messages=[...]",
    "reasoning": "reasoning_effort=...",
    "system": 'messages=[{"role": "developer", "content": ...}, ...]',
    "text": "response_format=...",
    "text_format": "response_format=...",
}
ARGUMENTS_ELSEWHERE = {
    **{f"Responses.{method}": _OF_RESPONSES for method in ("parse", "stream")},
    "Responses.create": {**_OF_RESPONSES, "text_format": "client.responses.parse(text_format=...)"},
    **{f"Completions.{method}": _OF_CHAT_COMPLETIONS for method in ("create", "parse", "stream")},
    "Embeddings.create": {"prompt": "input=...", "text": "input=...", "texts": "input=[...]"},
    "Images.generate": {"input": "prompt=..."},
    "Speech.create": {"text": "input=..."},
}
"""Arguments of one call that people pass to another, by method; and what to write there."""


def _with_stream(*names: str) -> Tuple[Sequence[str], ...]:
    return names, (*names, "stream")


ARGUMENTS_TOGETHER: Mapping[str, Mapping[str, Sequence[Sequence[str]]]] = {
    "admin_external": {
        "ExternalKeys.create": (
            ("external_id", "kms_arn", "name", "role_arn", "type"),
            (
                *("audience", "kms_key_location", "kms_key_name", "kms_key_ring_name", "kms_project_id", "name"),
                *("type", "workload_identity_pool_id", "workload_identity_project_number"),
                "workload_identity_provider_id",
            ),
            ("key_name", "name", "tenant_id", "type", "vault_uri"),
            ("key_ocid", "name", "region", "type", "vault_ocid"),
        )
    },
    "audio": {
        "Transcriptions.create": _with_stream("file", "model"),
        "Voices.create": (("audio_sample", "consent", "name"), ("name", "prompt", "type")),
    },
    "beta_agent_automations": {
        "Automations.create": (
            ("expression", "name", "target", "timezone", "type"),
            ("name", "run_at", "target", "type"),
        )
    },
    "beta_agent_environments": {"Files.create": (("file_id", "path", "type"), ("data", "path", "type"))},
    "beta_agent_sessions": {"Sessions.create": _with_stream("environment")},
    "beta_threads": {
        "Threads.create_and_run": _with_stream("assistant_id"),
        "Runs.create": _with_stream("assistant_id"),
        "Runs.submit_tool_outputs": (("thread_id", "tool_outputs"), ("thread_id", "stream", "tool_outputs")),
    },
    "chat": {"Completions.create": _with_stream("messages", "model")},
    "completions": {"Completions.create": _with_stream("model", "prompt")},
    "images": {"Images.edit": _with_stream("image", "prompt"), "Images.generate": _with_stream("prompt")},
}
"""By area and method, the sets of arguments of which a call needs one, to stream or not, or to create."""

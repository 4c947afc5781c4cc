"""What is particular to the API, where the kernel knows only calls and streams."""

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

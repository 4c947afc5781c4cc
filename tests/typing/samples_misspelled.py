"""Names that do not exist are errors, though modules load names on first use. An `ignore` without an error fails."""

from __future__ import annotations

# pyright: reportUnnecessaryTypeIgnoreComment=error
import openai
import openai.types.responses
import openai_core
import openai_realtime
import openai_rest
import openai_webhooks
from openai import OpenAy  # type: ignore[attr-defined]
from openai.types import Chat  # type: ignore[attr-defined]
from openai.types.chat import ChatCompletions  # type: ignore[attr-defined]
from openai.types.responses.response_output_text import Anotation  # type: ignore[attr-defined]
from openai_core.options import Timeouts  # type: ignore[attr-defined]
from openai_rest.types.responses import ResponseOutputItem, Tools  # type: ignore[attr-defined]

MISSPELLED = (
    OpenAy,
    Chat,
    ChatCompletions,
    Anotation,
    Timeouts,
    Tools,
    openai.chat_completions,  # type: ignore[attr-defined]
    openai.types.responses.Respons,  # type: ignore[attr-defined]
    openai_core.Klient,  # type: ignore[attr-defined]
    openai_rest.Client,  # type: ignore[attr-defined]
    openai_realtime.Client,  # type: ignore[attr-defined]
    openai_webhooks.unwrapp,  # type: ignore[attr-defined]
    openai.ChatCompletion,  # type: ignore[attr-defined]
)

KNOWN = (
    ResponseOutputItem,
    openai.chat.completions,
    openai.types.responses.Response,
    openai.OpenAI,
    openai_core.Client,
    openai_rest.RestClient,
    openai_realtime.RealtimeClient,
    openai_webhooks.Webhooks,
)

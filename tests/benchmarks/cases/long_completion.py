"""The small chat completion again, with a conversation of 200 messages in its request."""

from __future__ import annotations

from functools import partial

from cases import small_completion
from cases.inputs import conversation

MESSAGES = conversation(200)

sdk = partial(small_completion.sdk, messages=MESSAGES)
plain = partial(small_completion.plain, messages=MESSAGES)

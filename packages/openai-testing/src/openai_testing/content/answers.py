"""Answers without a model: deterministic text made from the prompt, so that a test can see what arrived."""

from __future__ import annotations

import json
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import FrozenSet, Generator, List, Optional

from ..scripting.answers import Answer, unusable
from ..scripting.script import Asked, Claim, Script
from ..wire.messages import Reply, Request
from . import tokens

_QUOTE_LENGTH = 300
_TEXT = frozenset(("text", "parsed"))


@dataclass
class Turn:
    """One message of a conversation, reduced to what an answer needs.

    Attributes:
        role: `system`, `developer`, `user`, `assistant` or `tool`.
        text: All text of the message.
        notes: A sentence for each attachment.
        images: The number of images, which cost tokens.
    """

    role: str
    text: str = ""
    notes: List[str] = field(default_factory=list)
    images: int = 0


@dataclass
class Prompt:
    """What a model would be given.

    Attributes:
        model: The name of the model.
        turns: The conversation, oldest first.
        overhead: Tokens of tools and formats.
    """

    model: str
    turns: List[Turn]
    overhead: int = 0

    @property
    def tokens(self) -> int:
        """The token count of the whole prompt."""
        spoken = sum(tokens.count(turn.text) + tokens.MESSAGE_OVERHEAD for turn in self.turns)
        return spoken + self.overhead + tokens.IMAGE_TOKENS * sum(turn.images for turn in self.turns)

    @property
    def question(self) -> str:
        """The text of the last user message, or an empty string."""
        return next((turn.text for turn in reversed(self.turns) if turn.role == "user"), "")

    @property
    def tool_results(self) -> List[str]:
        """The tool results at the end of the conversation, which the answer must use."""
        results: List[str] = []
        for turn in reversed(self.turns):
            if turn.role != "tool":
                break
            results.insert(0, turn.text)
        return results


@dataclass
class _Exchange:
    """The request that is answered, with the scripted answer that it has taken."""

    request: Request
    claim: Optional[Claim] = None
    answer: Optional[Answer] = None

    @property
    def waits(self) -> bool:
        """Whether the taken answer has not been used yet."""
        return self.claim is not None and not self.claim.used


class Author:
    """Writes answers: first those that a test has scripted, then its own.

    Args:
        script: What a test has scripted. Default: nothing.
    """

    def __init__(self, script: Optional[Script] = None) -> None:
        self._script = script if script is not None else Script()
        self._exchange: Optional[_Exchange] = None

    @contextmanager
    def answering(
        self, request: Request, claim: Optional[Claim] = None, answer: Optional[Answer] = None
    ) -> Generator[None, None, None]:
        """Holds the request that is answered inside of it; what it has taken and not used goes back to the script.

        Args:
            request: The request that is answered.
            claim: What the script has for it; `None`, the default, for nothing.
            answer: The scripted answer; `None`, the default, for none.

        Raises:
            APIFailure: The test named this path, but its endpoint has no use for such an answer.
        """
        outer, self._exchange = self._exchange, _Exchange(request, claim, answer)
        try:
            yield
            if claim is not None and answer is not None and not claim.used and claim.is_for_this_path:
                raise unusable(f"{request.method} {request.path} has no use for such an answer; script 'json' for it.")
        finally:
            self._exchange = outer
            if claim is not None and not claim.used:
                claim.give_back()

    def body(self) -> Optional[Reply]:
        """Returns the whole answer that is scripted for this request; `None` if there is none."""
        exchange = self._exchange
        if exchange is None or exchange.answer is None or exchange.answer.kind != "body":
            return None
        answer = self._use(exchange)
        assert answer is not None
        return answer.body()

    def scripted(self, endpoint: str, usable: FrozenSet[str], prompt: Prompt, path: str = "") -> Optional[Answer]:
        """Returns the scripted answer for this request, or for its next choice; `None` if there is none.

        Args:
            endpoint: What answers, for messages.
            usable: The fields of an answer that it can give.
            prompt: The conversation so far.
            path: Where there is no request, the path that stands for it.

        Raises:
            APIFailure: The answer says what the endpoint cannot, or its function failed.
        """
        exchange = self._exchange
        if exchange is not None and exchange.waits:
            answer = self._use(exchange)
        else:
            request = exchange.request if exchange else _request_of(prompt, path)
            kind = "embeddings" if "embeddings" in usable else "text"
            answer = self._script.take(Asked(request.method, request.path, prompt.model, kind), request)
        if answer is not None:
            answer.check(endpoint, usable)
        return answer

    def scripted_text(self, endpoint: str, prompt: Prompt, path: str = "") -> Optional[str]:
        """Returns the scripted text, for endpoints that can give nothing else.

        Args:
            endpoint: What the endpoint is called, for the message.
            prompt: The conversation so far.
            path: The path that an answer may be for (any by default).
        """
        answer = self.scripted(endpoint, _TEXT, prompt, path)
        return answer.said if answer else None

    def write(self, prompt: Prompt, variant: int = 0) -> str:
        """Writes an answer of its own.

        Args:
            prompt: The conversation so far.
            variant: The number of the choice when a request asks for several.
        """
        sentences = [*_about_results(prompt), *_about_question(prompt), *_about_memory(prompt)]
        if variant:
            sentences.append(f"This is choice {variant + 1}.")
        return " ".join(sentences)

    def _use(self, exchange: _Exchange) -> Optional[Answer]:
        assert exchange.claim is not None
        exchange.claim.used = True
        return exchange.answer


def _request_of(prompt: Prompt, path: str) -> Request:
    """Returns what stands for the request where an answer is given without one, as in a WebSocket session."""
    turns = [{"role": turn.role, "content": turn.text} for turn in prompt.turns]
    return Request("GET", path, body=json.dumps({"model": prompt.model, "input": turns}).encode())


def _about_results(prompt: Prompt) -> List[str]:
    return [f"The tool returned: {_quote(result)}." for result in prompt.tool_results]


def _about_question(prompt: Prompt) -> List[str]:
    guidance = " ".join(turn.text for turn in prompt.turns if turn.role in ("system", "developer") and turn.text)
    sentences = [f"As told by “{_quote(guidance)}”:"] if guidance else []
    sentences.append(f"You said “{_quote(prompt.question)}”." if prompt.question else "You sent no text.")
    last_user = next((turn for turn in reversed(prompt.turns) if turn.role == "user"), None)
    return sentences + (last_user.notes if last_user else [])


def _about_memory(prompt: Prompt) -> List[str]:
    questions = [turn.text for turn in prompt.turns if turn.role == "user"]
    if len(questions) < 2:
        return []
    return [f"Before that you said “{_quote(questions[-2])}”; this is turn {len(questions)}."]


def _quote(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _QUOTE_LENGTH else text[:_QUOTE_LENGTH] + "…"

"""Answers without a model: deterministic text made from the prompt, so that a test can see what arrived."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import Deque, List, Optional

from . import tokens

_QUOTE_LENGTH = 300


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


class Author:
    """Writes answers: first those that a test has scripted, then its own."""

    def __init__(self) -> None:
        self._scripted: Deque[str] = deque()

    def script(self, *texts: str) -> None:
        """Queues texts for the next answers, one each. Structured outputs take them as they are.

        Args:
            texts: The texts, in the order of the answers.
        """
        self._scripted.extend(texts)

    def next_scripted(self) -> Optional[str]:
        """Takes the next scripted text; `None` if there is none left."""
        return self._scripted.popleft() if self._scripted else None

    def write(self, prompt: Prompt, variant: int = 0) -> str:
        """Writes one answer.

        Args:
            prompt: The conversation so far.
            variant: The number of the choice when a request asks for several.
        """
        scripted = self.next_scripted()
        if scripted is not None:
            return scripted
        sentences = [*_about_results(prompt), *_about_question(prompt), *_about_memory(prompt)]
        if variant:
            sentences.append(f"This is choice {variant + 1}.")
        return " ".join(sentences)


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

"""Counts the tokens that the calls of a client use, streams included."""

from __future__ import annotations

from collections import deque
from threading import Lock
from typing import TYPE_CHECKING, Any, Deque, Dict, List, MutableMapping, NamedTuple, Optional, Tuple
from weakref import WeakKeyDictionary

from ..observers import Observer

if TYPE_CHECKING:
    from ..observers import ObservedCall
    from ..plugins import PluginContext


class TokenUsage(NamedTuple):
    """Sums of tokens.

    Attributes:
        calls: How many answers told their use.
        input_tokens: Tokens that were sent to models.
        cached_input_tokens: Those of them that came from the prompt cache.
        output_tokens: Tokens that models have made.
        reasoning_tokens: Those of them that they spent on reasoning.
        total_tokens: Input and output, as the API counts them.
    """

    calls: int = 0
    input_tokens: int = 0
    cached_input_tokens: int = 0
    output_tokens: int = 0
    reasoning_tokens: int = 0
    total_tokens: int = 0

    def plus(self, other: TokenUsage) -> TokenUsage:
        """Returns the sum of both.

        Args:
            other: The tokens of another call.
        """
        return TokenUsage(*(mine + theirs for mine, theirs in zip(self, other)))


class UsageMeter(Observer):
    """A plugin that sums the tokens of all calls of the clients that it is given to, and of their copies.

    What counts is what answers tell: the answer itself, the last event of a stream that tells it (for chat
    completions, pass `stream_options={"include_usage": True}`), and for a background response the retrieval that first
    finds it done. Threads and tasks may share it:

        meter = UsageMeter()
        client = OpenAI(plugins=[meter])
        client.responses.create(model="gpt-4o", input="Hello!")
        print(meter.total.output_tokens, meter.by_model)
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._by_model: Dict[str, TokenUsage] = {}
        self._told: Deque[Tuple[str, TokenUsage]] = deque()
        self._latest: MutableMapping[ObservedCall, List[Any]] = WeakKeyDictionary()
        self._unfinished: Dict[str, None] = {}

    def __call__(self, context: PluginContext) -> None:
        """Adds the meter to a client that is being built.

        Args:
            context: What the client is made of.
        """
        context.observers.append(self)

    @property
    def total(self) -> TokenUsage:
        """The sum over all models."""
        sum_ = TokenUsage()
        for usage in self.by_model.values():
            sum_ = sum_.plus(usage)
        return sum_

    @property
    def by_model(self) -> Dict[str, TokenUsage]:
        """The sums by the name of the model."""
        with self._lock:
            self._count()
            return dict(self._by_model)

    def reset(self) -> None:
        """Begins again at zero."""
        with self._lock:
            self._told.clear()
            self._by_model.clear()

    def received(self, call: ObservedCall, result: Any) -> None:
        """Takes what a result tells of tokens.

        Args:
            call: The call that `started` was told of.
            result: The decoded answer or item.
        """
        answer = getattr(result, "response", None) if call.stream else result
        answer = result if getattr(answer, "usage", None) is None else answer
        usage = usage_of(answer)
        if call.stream:
            if usage is not None:
                self._latest[call] = [usage, _model_of(call, answer)]
        elif usage is None:
            self._remember(call, answer)
        elif self._counts(call, answer):
            self._add(_model_of(call, answer), usage)

    def ended(self, call: ObservedCall, error: Optional[BaseException]) -> None:
        """Adds what a stream told last.

        Args:
            call: The call that `started` was told of.
            error: Why it failed; `None` where it did not. What a broken stream told counts, too.
        """
        latest = self._latest.pop(call, None)
        if latest is not None:
            self._add(latest[1], latest[0])

    def _add(self, model: str, usage: TokenUsage) -> None:
        # A stream may end in a finalizer, and that may run while this very thread holds the lock: then whoever holds it
        # counts, or whoever asks next.
        self._told.append((model, usage))
        if self._lock.acquire(blocking=False):
            try:
                self._count()
            finally:
                self._lock.release()

    def _count(self) -> None:
        while self._told:
            model, usage = self._told.popleft()
            self._by_model[model] = self._by_model.get(model, TokenUsage()).plus(usage)

    def _remember(self, call: ObservedCall, answer: Any) -> None:
        """A background response tells its use when it is retrieved."""
        if call.options.method.lower() == "post" and getattr(answer, "status", None) in ("queued", "in_progress"):
            self._unfinished[answer.id] = None

    def _counts(self, call: ObservedCall, answer: Any) -> bool:
        identifier = str(getattr(answer, "id", None))
        was_unfinished = identifier in self._unfinished
        if was_unfinished:
            self._unfinished.pop(identifier, None)
        return was_unfinished or call.options.method.lower() == "post"


def usage_of(answer: Any) -> Optional[TokenUsage]:
    """Reads what an answer tells of its tokens, under the names of any area of the API; `None` if it tells nothing.

    Args:
        answer: The decoded answer or item.
    """
    usage = getattr(answer, "usage", None)
    into = _count(usage, "input_tokens", "prompt_tokens")
    out = _count(usage, "output_tokens", "completion_tokens")
    total = _count(usage, "total_tokens")
    if into is None and out is None and total is None:
        return None
    return TokenUsage(
        calls=1,
        input_tokens=into or 0,
        cached_input_tokens=_detail(usage, ("input_tokens_details", "prompt_tokens_details"), "cached_tokens"),
        output_tokens=out or 0,
        reasoning_tokens=_detail(usage, ("output_tokens_details", "completion_tokens_details"), "reasoning_tokens"),
        total_tokens=(into or 0) + (out or 0) if total is None else total,
    )


def _count(usage: Any, *names: str) -> Optional[int]:
    for name in names:
        value = getattr(usage, name, None)
        if type(value) is int:
            return value
    return None


def _detail(usage: Any, owners: Any, name: str) -> int:
    return next((found for owner in owners for found in [_count(getattr(usage, owner, None), name)] if found), 0)


def _model_of(call: ObservedCall, answer: Any) -> str:
    asked = call.options.json_data
    model = getattr(answer, "model", None) or (asked.get("model") if isinstance(asked, dict) else None)
    return str(model or "unknown")

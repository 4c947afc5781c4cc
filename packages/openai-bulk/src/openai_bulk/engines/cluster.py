"""What the workers of all clusters do: they answer blocks of requests, at the pace that all of them ask for."""

from __future__ import annotations

import time
from collections import defaultdict
from typing import (
    Any,
    Awaitable,
    Callable,
    Dict,
    List,
    Mapping,
    NamedTuple,
    Optional,
    Tuple,
    Union,
)

import anyio

from openai_core.rate_limits import RateLimits, rate_limits_of

from ..pace.limits import Limits
from ..pace.pacer import Pacer
from ..results import Answer, Failure
from .asking import ask

_AT_ONCE = 16
"""How many requests a worker asks the pace for at a time."""
SIGN_EVERY = 2.0
"""Seconds after which a worker that waits for answers, too, tells the pace that it is there."""


class Item(NamedTuple):
    """A request on its way to a worker.

    Attributes:
        position: Its position in the job, from 0.
        url: The endpoint, such as `/v1/responses`.
        body: What is sent.
        model: The name of the model, by which it is paced.
        tokens: How many tokens it is expected to use.
    """

    position: int
    url: str
    body: Dict[str, Any]
    model: str
    tokens: int


class Ended(NamedTuple):
    """A request whose end the pace is told of.

    Attributes:
        model: The name of the model.
        estimated: The tokens that were expected.
        used: The tokens that were used.
        limits: What the headers said.
        throttled: Whether the rate limits refused it.
        delay: Seconds that the server asked to wait.
    """

    model: str
    estimated: int
    used: int
    limits: Optional[RateLimits]
    throttled: bool
    delay: Optional[float]


class PaceService:
    """The pace of the account, in one place that all workers ask.

    Args:
        limits: Limits by model, as the user states them.
        clock: Returns seconds of a clock that never runs backwards. Default: the real one.
    """

    def __init__(
        self, limits: Optional[Mapping[str, Limits]] = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._pacer = Pacer(limits)
        self._clock = clock
        self._last_asked: Optional[float] = None

    def grant(self, model: str, tokens: List[int], ended: List[Ended]) -> Tuple[int, float]:
        """Takes in what has ended and lets requests go out.

        Args:
            model: The model that requests are for.
            tokens: The expected tokens of each of them, in order.
            ended: The requests that have ended since the last time.

        Returns:
            How many of them may go out now, and the seconds until the next one may.
        """
        now = self._last_asked = self._clock()
        for each in ended:
            self._take_in(each, now)
        for count, amount in enumerate(tokens):
            delay = self._pacer.admit(model, amount, now)
            if delay > 0:
                return count, delay
        return len(tokens), 0.0

    def quiet(self) -> Optional[float]:
        """Returns how many seconds ago a worker has asked last, `None` if none ever has."""
        return None if self._last_asked is None else self._clock() - self._last_asked

    def _take_in(self, ended: Ended, now: float) -> None:
        self._pacer.settle(ended.model, ended.estimated, ended.used, now)
        if ended.limits is not None:
            self._pacer.learn(ended.model, ended.limits, now)
        if ended.throttled:
            self._pacer.throttled(ended.model, ended.delay, now)


Grant = Callable[[str, List[int], List[Ended]], Awaitable[Tuple[int, float]]]
Results = List[Tuple[int, Union[Answer, Failure]]]


async def answer_block(client: Any, items: List[Item], grant: Grant) -> Results:
    """Sends the requests of a block, each once, at the common pace.

    Args:
        client: An asynchronous client of the kernel.
        items: The requests of one block.
        grant: Asks the pace; see `PaceService.grant`.
    """
    block = _Block(client, grant)
    by_model: Dict[str, List[Item]] = defaultdict(list)
    for item in items:
        by_model[item.model].append(item)
    async with anyio.create_task_group() as signs:
        signs.start_soon(block.give_signs, items[0].model)
        async with anyio.create_task_group() as group:
            for model, some in by_model.items():
                group.start_soon(block.send, model, some)
        block.answered.set()
    await block.tell(items[0].model)
    return block.results


class _Block:
    def __init__(self, client: Any, grant: Grant) -> None:
        self._client = client
        self._grant = grant
        self._ended: List[Ended] = []
        self.results: Results = []
        self.answered = anyio.Event()

    async def send(self, model: str, items: List[Item]) -> None:
        async with anyio.create_task_group() as group:
            while items:
                count, wait = await self.tell(model, [item.tokens for item in items[:_AT_ONCE]])
                for item in items[:count]:
                    group.start_soon(self._send_one, item)
                items = items[count:]
                if items:
                    await anyio.sleep(wait)

    async def give_signs(self, model: str) -> None:
        """Tells the pace now and then that somebody works here, until all is answered."""
        while not self.answered.is_set():
            await self.tell(model)
            with anyio.move_on_after(SIGN_EVERY):
                await self.answered.wait()

    async def tell(self, model: str, tokens: Optional[List[int]] = None) -> Tuple[int, float]:
        ended, self._ended = self._ended, []
        return await self._grant(model, tokens or [], ended)

    async def _send_one(self, item: Item) -> None:
        result, headers = await ask(self._client, item.url, item.body, time.monotonic)
        limits = None if headers is None else rate_limits_of(headers)
        if isinstance(result, Answer):
            ended = Ended(item.model, item.tokens, result.usage.total_tokens or item.tokens, limits, False, None)
        else:
            ended = Ended(item.model, item.tokens, 0, limits, result.throttled, result.delay)
        self._ended.append(ended)
        self.results.append((item.position, result))

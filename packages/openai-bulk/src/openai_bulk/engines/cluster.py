"""What the engines on clusters share: blocks of requests, the pace that all workers ask, and the driver's side."""

from __future__ import annotations

import heapq
import time
from collections import defaultdict
from itertools import islice
from typing import (
    TYPE_CHECKING,
    Any,
    Awaitable,
    Callable,
    Dict,
    Iterator,
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

if TYPE_CHECKING:
    from ..requests import BulkRequest
    from ..run import Run

_AT_ONCE = 16
"""How many requests a worker asks the pace for at a time."""


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
    """

    def __init__(self, limits: Optional[Mapping[str, Limits]] = None) -> None:
        self._pacer = Pacer(limits)

    def grant(self, model: str, tokens: List[int], ended: List[Ended]) -> Tuple[int, float]:
        """Takes in what has ended and lets requests go out.

        Args:
            model: The model that requests are for.
            tokens: The expected tokens of each of them, in order.
            ended: The requests that have ended since the last time.

        Returns:
            How many of them may go out now, and the seconds until the next one may.
        """
        now = time.monotonic()
        for each in ended:
            self._take_in(each, now)
        for count, amount in enumerate(tokens):
            delay = self._pacer.admit(model, amount, now)
            if delay > 0:
                return count, delay
        return len(tokens), 0.0

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
    async with anyio.create_task_group() as group:
        for model, some in by_model.items():
            group.start_soon(block.send, model, some)
    await block.tell(items[0].model)
    return block.results


class _Block:
    def __init__(self, client: Any, grant: Grant) -> None:
        self._client = client
        self._grant = grant
        self._ended: List[Ended] = []
        self.results: Results = []

    async def send(self, model: str, items: List[Item]) -> None:
        async with anyio.create_task_group() as group:
            while items:
                count, wait = await self.tell(model, [item.tokens for item in items[:_AT_ONCE]])
                for item in items[:count]:
                    group.start_soon(self._send_one, item)
                items = items[count:]
                if items:
                    await anyio.sleep(wait)

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


class Driver:
    """The driver's side: hands out blocks and takes results in. A result that came before is passed over.

    Args:
        run: The job's files.
        size: How many requests a block has at most; as many are asked twice if a worker dies.
        tick: Called a few times a second, to show the progress.
    """

    def __init__(self, run: Run, size: int, tick: Callable[[], object]) -> None:
        self._run = run
        self._size = size
        self._tick = tick
        self._pending: Iterator[BulkRequest] = run.pending()
        self._retries: List[Tuple[float, int, BulkRequest]] = []
        self._open: Dict[int, BulkRequest] = {}

    def next_block(self) -> List[Item]:
        """Returns the next requests, those first that are due again; an empty list if there are none now."""
        if self._run.stop_reason is not None:
            return []
        requests = [heapq.heappop(self._retries)[2] for _ in range(self._due())]
        requests += islice(self._pending, self._size - len(requests))
        for request in requests:
            self._run.recorder.sent(request)
            self._open[request.position] = request
        return [Item(each.position, each.url, each.body, each.model, each.tokens) for each in requests]

    def _due(self) -> int:
        now = time.monotonic()
        return min(self._size, sum(due <= now for due, _, _ in self._retries))

    @property
    def wait(self) -> Optional[float]:
        """Seconds until a request is due again, `None` if none waits."""
        if not self._retries or self._run.stop_reason is not None:
            return None
        return max(0.01, self._retries[0][0] - time.monotonic())

    def record(self, results: Results) -> None:
        """Takes results in.

        Args:
            results: Positions, each with an answer or a failure.
        """
        for position, result in results:
            request = self._open.pop(position, None)
            if request is None:
                continue
            if isinstance(result, Answer):
                self._run.recorder.answered(request, result)
                continue
            delay = self._run.recorder.failed(request, result)
            if delay is not None:
                heapq.heappush(self._retries, (time.monotonic() + delay, position, request))
        self.show()

    def lost(self, items: List[Item]) -> None:
        """Takes in that nobody will answer these requests any more; they are sent again.

        Args:
            items: What had been handed to a worker.
        """
        for item in items:
            request = self._open.pop(item.position, None)
            if request is not None:
                self._run.recorder.lost(request)
                heapq.heappush(self._retries, (time.monotonic(), item.position, request))

    def show(self) -> None:
        """Commits to the ledger and shows progress."""
        self._run.recorder.flush()
        self._run.look_for_stop()
        self._tick()

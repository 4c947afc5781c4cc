"""Canned answers behind the emulator's own limits, served by a bare asyncio protocol.

The whole emulator needs most of a millisecond for a request, which is too much for 2,000 requests a second on a small
machine. Run as a program (`quick_server.py REQUESTS_PER_MINUTE LATENCY`) it prints its port, serves until its standard
input ends, and then prints as JSON what it has counted for each model.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections import Counter
from typing import Any, Counter as CounterType, Dict

from openai_testing.rate_limits import RateLimits
from openai_testing.wire.messages import Reply, Request

BODY = json.dumps(
    {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1,
        "model": "canned",
        "choices": [{"index": 0, "message": {"role": "assistant", "content": "Fine."}, "finish_reason": "stop"}],
        "usage": {"prompt_tokens": 9, "completion_tokens": 2, "total_tokens": 11},
    }
).encode()


class Counts:
    """What the server has seen."""

    def __init__(self, limits: RateLimits) -> None:
        self.limits = limits
        self.models: CounterType[str] = Counter()
        self.asked: CounterType[str] = Counter()
        self.first: Dict[str, float] = {}
        self.last: Dict[str, float] = {}

    def answer(self, path: str, body: bytes) -> bytes:
        if path.endswith("/asked"):
            count = str(sum(self.models.values())).encode()
            return b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n%b" % (len(count), count)
        model = json.loads(body)["model"]
        now = time.monotonic()
        self.models[model] += 1
        self.first.setdefault(model, now)
        self.last[model] = now
        request = Request("POST", path, "", {}, body)
        refusal = self.limits.check(request)
        reply = refusal or Reply(200, [("content-type", "application/json")], BODY)
        fields = [*reply.headers, *self.limits.headers(request, reply), ("content-length", str(len(reply.body)))]
        head = "".join(f"{name}: {value}\r\n" for name, value in fields)
        return f"HTTP/1.1 {reply.status} OK\r\n{head}\r\n".encode() + reply.body

    def summary(self) -> Dict[str, Any]:
        """Returns the counts of each model, and the longest time that a model was asked."""
        return {
            "refused": self.limits.refused,
            "models": {
                model: {
                    "requests": count,
                    "peak": self.limits.peak(model)[0],
                    "seconds": self.last[model] - self.first[model],
                }
                for model, count in self.models.items()
            },
        }


class Connection(asyncio.Protocol):
    """One kept-alive connection; requests have a length and are not pipelined."""

    def __init__(self, counts: Counts, latency: float) -> None:
        self._counts = counts
        self._latency = latency
        self._data = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport: Any = transport

    def data_received(self, data: bytes) -> None:
        self._data += data
        head, found, body = self._data.partition(b"\r\n\r\n")
        if not found:
            return
        length = int(head.lower().partition(b"content-length:")[2].split(b"\r\n", 1)[0] or b"0")
        if len(body) < length:
            return
        self._data = b""
        answer = self._counts.answer(head.split(b" ", 2)[1].decode(), body)
        if self._latency:
            asyncio.get_running_loop().call_later(self._latency, self._transport.write, answer)
        else:
            self._transport.write(answer)


async def serve(requests_per_minute: int, latency: float) -> None:
    limits = RateLimits(time.monotonic)
    if requests_per_minute:
        limits.set(requests_per_minute=requests_per_minute)
    counts = Counts(limits)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Connection(counts, latency), "127.0.0.1", 0, backlog=2048)
    print(server.sockets[0].getsockname()[1], flush=True)
    ended = asyncio.Event()
    loop.add_reader(sys.stdin.fileno(), ended.set)
    await ended.wait()
    server.close()
    print(json.dumps(counts.summary()), flush=True)


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1]), float(sys.argv[2])))

"""Connections that are killed at random points: nothing that was sent is doubled or out of order, and nothing is lost
but what was under way on a connection when it died. No task and no thread is left.

`python test_drops.py 500` runs that many sessions.
"""

from __future__ import annotations

import asyncio
import json
import random
import sys
import threading
from typing import Any, Dict, List

from openai_realtime import AsyncRealtimeClient, RealtimeClient

MESSAGES = 40
SESSIONS = 6


class Killer:
    """A server that kills connections; it notes what arrived on each, and answers each message with an event.

    Args:
        seed: Decides where connections die.
    """

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.arrived: List[List[int]] = []

    def script(self, line: Any) -> None:
        arrived: List[int] = []
        self.arrived.append(arrived)
        line.tell("session.created")
        left = self.random.randrange(1, MESSAGES)
        while True:
            number = json.loads(line.socket.recv())["number"]
            if number < 0:
                line.tell("session.closed")
                line.hear_all()
                return
            arrived.append(number)
            line.tell("echo", number=number)
            left -= 1
            if not left:
                if self.random.random() < 0.5:
                    line.drop()
                else:
                    line.socket.close(self.random.choice([1001, 1011, 1012]))
                return

    def check(self) -> int:
        """Checks what arrived, and returns how many messages were lost with a dying connection."""
        lost, last = 0, -1
        for index, arrived in enumerate(self.arrived):
            if not arrived:
                continue
            assert arrived == [*range(arrived[0], arrived[0] + len(arrived))], "a gap or a double within a connection"
            assert arrived[0] > last, "sent twice, or out of order"
            assert arrived[0] == last + 1 or index > 0
            lost += arrived[0] - last - 1
            last = arrived[-1]
        assert last < MESSAGES
        return lost + MESSAGES - 1 - last


def settings() -> Dict[str, Any]:
    return {
        "model": "m",
        "on_reconnecting": lambda event: None,
        "max_retries": 50,
        "initial_delay": 0.001,
        "max_delay": 0.002,
    }


def run_sync(server: Any, seed: int) -> Killer:
    killer = Killer(seed)
    server.scripts = [killer.script]
    with RealtimeClient(api_key="k", base_url=server.url) as client:  # noqa: SIM117
        with client.realtime.connect(**settings()) as connection:
            done = threading.Event()

            def send() -> None:
                for number in range(MESSAGES):
                    connection.send({"type": "count", "number": number})
                while not done.wait(0.02):  # the last word may be lost as well
                    connection.send({"type": "count", "number": -1})

            sender = threading.Thread(target=send)
            sender.start()
            for event in connection:
                if event.type == "session.closed":
                    break
            done.set()
            sender.join()
    return killer


async def run_async(server: Any, seed: int) -> Killer:
    killer = Killer(seed)
    server.scripts = [killer.script]
    async with AsyncRealtimeClient(api_key="k", base_url=server.url) as client:  # noqa: SIM117
        async with client.realtime.connect(**settings()) as connection:
            done = asyncio.Event()

            async def send() -> None:
                for number in range(MESSAGES):
                    await connection.send({"type": "count", "number": number})
                    await asyncio.sleep(0)
                while not done.is_set():
                    await asyncio.sleep(0.02)
                    if not done.is_set():
                        await connection.send({"type": "count", "number": -1})

            sender = asyncio.ensure_future(send())
            async for event in connection:
                if event.type == "session.closed":
                    break
            done.set()
            await sender
    await asyncio.sleep(0.01)
    assert asyncio.all_tasks() == {asyncio.current_task()}
    return killer


def run_sessions(server: Any, sessions: int) -> Dict[str, int]:
    found = {"sessions": 0, "connections": 0, "lost with a dying connection": 0}
    for seed in range(sessions):
        for killer in (run_sync(server, seed), asyncio.run(run_async(server, seed))):
            found["sessions"] += 1
            found["connections"] += len(killer.arrived)
            found["lost with a dying connection"] += killer.check()
    return found


def test_killed_connections(server: Any) -> None:
    found = run_sessions(server, SESSIONS)
    assert found["connections"] > found["sessions"]
    names = [thread.name for thread in threading.enumerate() if "client" in thread.name.lower()]
    assert names == []


if __name__ == "__main__":
    import logging

    from conftest import ScriptedServer

    logging.disable(logging.CRITICAL)  # the library reports each killed connection
    killing = ScriptedServer()
    sys.stdout.write(f"{run_sessions(killing, int(sys.argv[1]) // 2)}\n")
    killing.stop()
    sys.stdout.write(f"threads left: {threading.active_count() - 1}\n")

"""One cell of the table: a call that meets the fault, what becomes of it, and what it leaves behind."""

from __future__ import annotations

import asyncio
import re
import ssl
import threading
import time
from typing import Any, Awaitable, Callable, Dict, List, NamedTuple, Optional

from .fault import Fault
from .flavours import run_flavour
from .kinds import KINDS, sound_call
from .site import Identities, Site

TIMEOUT_SECONDS = 0.8
"""The plain timeout of calls without a deadline."""

TIMEOUT_BESIDE_DEADLINE_SECONDS = 5.0
WATCHDOG_SECONDS = 12.0
SETTLING_SECONDS = 0.3
"""How long the server may take to end what it does, so that it does not close a connection in the next call."""

IDLE_SECONDS = 1.5
"""How soon a connection that may not be used again has to be closed."""


class Setting(NamedTuple):
    """How the calls of a table are limited.

    Attributes:
        deadline: In seconds; `None` for a plain timeout alone.
        knows_deadlines: Whether the client has them; where it has not, the timeout is as long.
    """

    deadline: Optional[float]
    knows_deadlines: bool = True

    def options(self) -> Dict[str, Any]:
        if self.deadline is None:
            return {"timeout": TIMEOUT_SECONDS, "max_retries": 0}
        if not self.knows_deadlines:
            return {"timeout": self.deadline, "max_retries": 1}
        return {"timeout": TIMEOUT_BESIDE_DEADLINE_SECONDS, "max_retries": 1, "deadline": self.deadline}


class Result(NamedTuple):
    """What became of a cell.

    Attributes:
        outcome: `sound`, `another answer`, the name of an error of the SDK, or `foreign: ` and that of any other.
        detail: The text of the error.
        seconds: How long the call took.
        after: What became of the calls that followed over the same pool.
        open: Whether more than one connection was open after them, or any after the client was closed.
        tasks: How many tasks were left.
        complaints: What the event loop had to say.
    """

    fault: str
    kind: str
    flavour: str
    outcome: str
    detail: str
    seconds: float
    after: str
    open: bool
    tasks: int
    complaints: List[str]


def run_cell(
    fault: Fault, kind: str, flavour: str, setting: Setting, identities: Identities, tls: ssl.SSLContext
) -> Result:
    """Makes the calls of one cell."""
    site = Site(fault, identities)
    watchdog = threading.Timer(WATCHDOG_SECONDS, site.stop)
    watchdog.start()
    facts: Dict[str, Any] = {"outcome": "hangs", "detail": "", "seconds": 0.0, "after": "", "open": False}

    async def program(client: Any, perform: Callable[..., Awaitable[Any]], wait: Callable[..., Awaitable[Any]]) -> None:
        if fault.warm:
            await perform(sound_call(client, "before"))
        site.faulty = True
        await _meet(KINDS[kind], _slug(kind, fault), client, perform, facts)
        await wait(lambda: site.has_acted(SETTLING_SECONDS))
        site.heal()
        facts["after"] = await _sound_again(client, perform)
        facts["open"] = not await wait(lambda: site.is_idle(1, IDLE_SECONDS))
        await perform(_closing(client))
        facts["open"] |= not await wait(lambda: site.is_idle(0, IDLE_SECONDS))

    try:
        left = run_flavour(flavour, _clients(site.url, setting.options(), tls), program)
    finally:
        watchdog.cancel()
        site.stop()
    return Result(fault.name, kind, flavour, tasks=left.tasks, complaints=left.complaints, **facts)


async def _meet(kind: Any, name: str, client: Any, perform: Any, facts: Dict[str, Any]) -> None:
    start = time.monotonic()
    try:
        said = await perform(kind.call(client, name))
        facts["seconds"] = time.monotonic() - start
    except (Exception, asyncio.CancelledError) as error:
        facts["seconds"] = time.monotonic() - start
        facts["outcome"], facts["detail"] = _named(error), str(error)[:300]
        return
    try:
        facts["outcome"] = "sound" if kind.said(said) == kind.expected(name) else "another answer"
    except (AttributeError, IndexError, KeyError, TypeError) as error:
        facts["outcome"], facts["detail"] = "another answer", repr(error)[:300]


def _slug(kind: str, fault: Fault) -> str:
    """Returns a name that stands in a URL as it is."""
    return re.sub(r"[^a-z0-9]+", "-", f"{kind} {fault.name}".lower())[:48].strip("-")


async def _sound_again(client: Any, perform: Any) -> str:
    for number in range(3):
        try:
            if not await perform(sound_call(client, f"after-{number}")):
                return f"call {number + 1} after it got a wrong answer"
        except Exception as error:
            return f"call {number + 1} after it: {_named(error)}: {error}"[:300]
    return "sound"


def _closing(client: Any) -> Any:
    from .kinds import Do

    return (yield Do(client.close))


def _named(error: BaseException) -> str:
    from openai import OpenAIError

    name = type(error).__name__
    return name if isinstance(error, OpenAIError) else f"foreign: {type(error).__module__}.{name}"


def _clients(url: str, options: Dict[str, Any], tls: ssl.SSLContext) -> Dict[str, Callable[[], Any]]:
    import openai

    def made(client: Any, http_client: Any) -> Callable[[], Any]:
        return lambda: client(
            api_key="sk-test", base_url=url, http_client=http_client(verify=tls, trust_env=False), **options
        )

    return {
        "sync": made(openai.OpenAI, openai.DefaultHttpxClient),
        "asyncio": made(openai.AsyncOpenAI, openai.DefaultAsyncHttpxClient),
        "trio": made(openai.AsyncOpenAI, openai.DefaultAsyncHttpxClient),
        "aiohttp": made(openai.AsyncOpenAI, openai.DefaultAioHttpClient),
    }

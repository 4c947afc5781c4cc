"""Runs of one flavour, with functions that note their calls."""

from __future__ import annotations

import contextlib
from typing import Any, Callable, Dict, List, Optional

import pytest

from openai_rest.tools.runner import functions, ledgers
from openai_rest.tools.runner.aio.runner import AsyncResponsesToolRunner
from openai_rest.tools.runner.sync.runner import ResponsesToolRunner


class Runs:
    """Runs tools with answers of a scripted server.

    Attributes:
        calls: The arguments of the functions that were called.
        saved: The checkpoints of a ledger.
    """

    def __init__(self, world: Any, flavour: Any, made: Any, script: Any) -> None:
        self._world = world
        self._script = script
        self.flavour = flavour
        self.made = made
        self.calls: List[Any] = []
        self.saved: List[Any] = []

    def function(self, does: Any = "seen", name: str = "look", **flags: Any) -> Any:
        """A registered function; `does` is its output, an error to raise, or a function of the arguments."""

        def called(arguments: Any) -> Any:
            self.calls.append(arguments)
            if isinstance(does, BaseException):
                raise does
            return does(arguments) if callable(does) else does

        registered = self.flavour.cls(functions, "RegisteredFunction")
        return registered({**self.made.tool, "name": name}, self.flavour.function(called), **flags)

    def ledger(self, resume_from: Any = None, run_id: str = "run") -> Any:
        save = self.flavour.function(self.saved.append)
        return self.flavour.cls(ledgers, "ResponsesToolLedger")(run_id, save, resume_from)

    def runner(self, *functions: Any, **arguments: Any) -> Any:
        cls: Any = AsyncResponsesToolRunner if self.flavour.is_async else ResponsesToolRunner
        return cls(functions=list(functions), **arguments)

    def run(self, runner: Any, *answers: Any, params: Optional[Dict[str, Any]] = None, **options: Any) -> Any:
        """Runs to the final response and returns it."""
        given = {"model": "m", "input": "Go on.", **(params or {})}
        return self._world.call(self._script(*answers), lambda client: runner.run(client, given, **options))

    def turns(self, runner: Any, *answers: Any, use: Callable[[Any], Any] = lambda turn: None, **options: Any) -> Any:
        """Runs turn by turn, and returns the turns; the run is closed where `use` returns True."""
        found: List[Any] = []
        given = {"model": "m", "input": "Go on."}

        def iterate(client: Any) -> Any:
            with contextlib.closing(runner.iterate(client, given, **options)) as turns:
                for turn in turns:
                    found.append(turn)
                    if use(turn):
                        return

        async def aiterate(client: Any) -> None:
            turns = runner.iterate(client, given, **options)
            try:
                async for turn in turns:
                    found.append(turn)
                    if use(turn):
                        return
            finally:
                await turns.aclose()

        self._world.call(self._script(*answers), aiterate if self.flavour.is_async else iterate)
        return found

    def input(self, number: int) -> Any:
        """The input of a request."""
        return self._world.body(number)["input"]

    @property
    def requests(self) -> int:
        return len(self._world.requests)


@pytest.fixture
def runs(world: Any, flavour: Any, made: Any, script: Any) -> Runs:
    return Runs(world, flavour, made, script)

"""Engines by their names."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Callable, Mapping, Protocol

from openai_core.errors import ArgumentError

if TYPE_CHECKING:
    from ..run import Run

ENGINES: Mapping[str, str] = {
    "local": ".local:LocalEngine",
    "batch": ".batch:BatchEngine",
    "ray": ".ray:RayEngine",
    "dask": ".dask:DaskEngine",
}


class Engine(Protocol):
    """Sends the requests of a job.

    Attributes:
        name: What it is called.
    """

    @property
    def name(self) -> str:
        """What the engine is called in reports."""
        ...

    async def run(self, run: Run, client: Any, tick: Callable[[], object]) -> None:
        """Sends what `run.pending()` yields and hands every result to `run.recorder`, until nothing is left or
        `run.stop_reason` is set.

        Args:
            run: The job's files.
            client: An asynchronous client of the kernel.
            tick: Called a few times a second, to show progress.
        """


def engine_of(engine: Any) -> Engine:
    """Returns an engine; a name stands for one with its defaults.

    Args:
        engine: The name of an engine, or an engine.

    Raises:
        ArgumentError: There is no such engine.
        MissingDependencyError: Its library is not installed.
    """
    if isinstance(engine, str):
        if engine not in ENGINES:
            raise ArgumentError(f"There is no engine {engine!r}; use {', '.join(ENGINES)}.")
        module, _, name = ENGINES[engine].partition(":")
        made: Engine = getattr(import_module(module, __package__), name)()
        return made
    if callable(getattr(engine, "run", None)) and hasattr(engine, "name"):
        chosen: Engine = engine
        return chosen
    raise ArgumentError(f"An engine is a name or has `name` and `run`, got {type(engine).__name__}.")

"""Drivers and policies that note how they are called and do what a script says."""

from __future__ import annotations

from typing import Any, Callable, Dict, List

from play.described import described

ACTIONS = ("click", "double_click", "drag", "keypress", "move", "scroll", "type", "wait", "screenshot")


class DriverFailed(Exception):
    """What a driver or a policy raises when a script says so."""


class Journal:
    """What happened, in order, and the moment at which the user cancels."""

    def __init__(self, moment: str) -> None:
        self.entries: List[object] = []
        self.cancelled = moment == "start"
        self._moment = moment
        self._counts: Dict[str, int] = {}

    def note(self, name: str, *arguments: object) -> None:
        number = self._counts.get(name, 0)
        self._counts[name] = number + 1
        self.entries.append([name, *map(described, arguments)])
        if self._moment in (name, f"{name} {number}"):
            self.cancelled = True

    def is_cancelled(self) -> bool:
        return self.cancelled


class Behaviour:
    """Makes the methods and policies of one flavour."""

    def __init__(self, journal: Journal, asynchronous: bool, refusal: Callable[[], Exception]) -> None:
        self._journal = journal
        self._asynchronous = asynchronous
        self._refusal = refusal

    def driver(self, names: List[str], script: Dict[str, Any], defaults: Dict[str, Any]) -> object:
        """An object with a method for each name that the script does not call missing."""
        driver = type("Driver", (), {})()
        for name in names:
            does = script.get(name, defaults.get(name))
            if does != "<missing>":
                setattr(driver, name, self.method(name, does))
        return driver

    def method(self, name: str, does: Any) -> Callable[..., Any]:
        asynchronous = self._asynchronous is not (does == "<other flavour>")
        if does == "<takes cancelled>":
            return _flavoured(
                lambda *arguments, cancelled: self._do(f"{name}, cancelled={cancelled()}", None, arguments),
                asynchronous,
            )
        return _flavoured(lambda *arguments: self._do(name, does, arguments), asynchronous)

    def _do(self, name: str, does: Any, arguments: Any) -> Any:
        self._journal.note(name, *arguments)
        if isinstance(does, list) and does and does[0] == "<in turn>":
            does = does.pop(1) if len(does) > 2 else does[1]
        if does == "<raises>":
            raise DriverFailed("secret of the page")
        if does == "<refuses>":
            raise self._refusal()
        return None if does == "<other flavour>" else does

    def policy(self, name: str, answers: Any) -> Callable[..., Any]:
        """A policy that gives its answers one after the other, the last one for ever."""
        left = ["<in turn>", *answers] if isinstance(answers, list) else answers
        return self.method(name, left)


def _flavoured(function: Callable[..., Any], asynchronous: bool) -> Callable[..., Any]:
    """Coroutine functions and functions with the parameters that the toolsets look at."""
    import inspect

    if "cancelled" in inspect.signature(function).parameters:

        async def with_cancelled(*arguments: Any, cancelled: Any) -> Any:
            return function(*arguments, cancelled=cancelled)

        return with_cancelled if asynchronous else function

    async def coroutine(*arguments: Any) -> Any:
        return function(*arguments)

    return coroutine if asynchronous else function

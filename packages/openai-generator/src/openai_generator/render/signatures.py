"""Signatures of rendered methods: parameters, their order and defaults, and the overloads of those that stream."""

from __future__ import annotations

from ..definitions import helpers
from ..definitions.model import Operation, Parameter
from .imports import Imports

EXTRAS = {
    each.name: f"{each.type} | NotGiven = not_given" if each.default == "not_given" else f"{each.type} = {each.default}"
    for each in helpers.EXTRAS
}
"""The parameters that every method has, each with its type and default."""


class Signature:
    """The signature of one method.

    Args:
        operation: The operation that is called.
        imports: The imports of the module that the method is rendered into.
    """

    def __init__(self, operation: Operation, imports: Imports) -> None:
        self.operation = operation
        self.imports = imports

    def whole(self) -> str:
        """Returns the method's own signature, which the overloads (if any) refine."""
        if self.operation.always_streams:
            return self._text(self._keywords(), self._stream())
        returns = self._result()
        if self.operation.stream:
            returns = f"{returns} | {self._stream()}"
        return self._text(self._keywords(f"stream: {self._no_stream()} | Literal[True] | Omit = omit"), returns)

    def overloads(self) -> list[str]:
        """Returns the signatures of the ways to call it; one that streams: not at all, always, or as told later."""
        operation = self.operation
        waiting = f"stream: {self._no_stream()} | Omit = omit"
        found = [
            self._text(self._keywords(waiting, each.parameters), self.imports.type(each.result, checked=True))
            for each in operation.overloads
        ]
        if operation.stream and not self.operation.always_streams:
            result, events = self._result(), self._stream()
            found = found or [self._text(self._keywords(waiting), result)]
            found.append(self._text(self._with_required_stream("stream: Literal[True]"), events))
            found.append(self._text(self._with_required_stream("stream: bool"), f"{result} | {events}"))
        if found:
            self.imports.add("typing", "overload")
        return found

    def _text(self, keywords: list[str], returns: str) -> str:
        define = "def" if self.operation.page else "async def"
        positional = [self._parameter(each) for each in self.operation.parameters if each.positional]
        extras = [f"{name}: {type_}" for name, type_ in EXTRAS.items()]
        parameters = ", ".join(["self", *positional, "*", *keywords, *extras])
        return f"{define} {self.operation.name}({parameters}) -> {returns}:"

    def _keywords(self, stream: str = "", parameters: tuple[Parameter, ...] | None = None) -> list[str]:
        return [
            stream if each.name == "stream" and self.operation.stream else self._parameter(each)
            for each in (self.operation.parameters if parameters is None else parameters)
            if not each.positional
        ]

    def _with_required_stream(self, stream: str) -> list[str]:
        others = [each for each in self.operation.parameters if not each.positional and each.name != "stream"]
        required = [self._parameter(each) for each in others if each.required]
        return [*required, stream, *(self._parameter(each) for each in others if not each.required)]

    def _parameter(self, parameter: Parameter) -> str:
        type_ = self.imports.type(parameter.type, checked=True)
        if parameter.required:
            return f"{parameter.name}: {type_}"
        kind = "Omit" if parameter.default == "omit" else "NotGiven"
        self.imports.add("openai_core.options", parameter.default)
        self.imports.add("openai_core.options", kind, checked=True)
        return f"{parameter.name}: {type_} | {kind} = {parameter.default}"

    def _result(self) -> str:
        result = self.imports.type(self.operation.result, checked=True)
        if self.operation.page is None:
            return result
        page = f"Async{self.operation.page}"
        self.imports.add("openai_core.aio.pages", "AsyncPaginator", page, checked=True)
        return f"AsyncPaginator[{result}, {page}[{result}]]"

    def _no_stream(self) -> str:
        optional = any(each.name == "stream" and each.type.startswith("Optional") for each in self.operation.parameters)
        text = "Optional[Literal[False]]" if optional else "Literal[False]"
        return self.imports.type(text, checked=True) if self.operation.stream else text

    def _stream(self) -> str:
        assert self.operation.stream is not None
        self.imports.add("openai_core.aio.streams", "AsyncStream", checked=True)
        return f"AsyncStream[{self.imports.type(self.operation.stream, checked=True)}]"

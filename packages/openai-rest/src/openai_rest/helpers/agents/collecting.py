"""Collecting the result of a turn while its stream is read, without I/O."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Callable, Collection, Generator, Generic, Optional, Type

from .errors import AgentOutputParseError, AgentStreamError, AgentTurnResultError
from .observed_turns import ObservedTurn
from .output_types import validate_output_type
from .results import AgentTurnResult, OutputT

if TYPE_CHECKING:
    from .errors import ResultErrorReason


class AgentTurnResultCollection(Generic[OutputT]):
    """The collection of a stream, which keeps nothing unless it is asked to.

    Args:
        session_id: The id of the session, where it is known beforehand.
        output_type: The type that the answer is read as.

    Attributes:
        seen: The turn, once that was asked for.

    Raises:
        ArgumentError: The type is no type with fields.
    """

    def __init__(self, session_id: Optional[str] = None, output_type: Optional[Type[OutputT]] = None) -> None:
        if output_type is not None:
            validate_output_type(output_type)
        self.seen: Optional[ObservedTurn] = None
        self._output_type = output_type
        self._session_id = session_id
        self._has_begun = False
        self._cause: Optional[Exception] = None
        self._error: Optional[AgentTurnResultError] = None
        self._result: Optional[AgentTurnResult[Any]] = None

    def enable(self) -> ObservedTurn:
        """Begins to collect.

        Raises:
            AgentStreamError: Events have passed already.
        """
        if self.seen is None and self._has_begun:
            raise AgentStreamError(
                "Events have passed already; call `with_result_collection()` before the first one is read."
            )
        self.seen = self.seen or ObservedTurn(self._session_id)
        return self.seen

    def accept(self, event: Any) -> None:
        """Takes the next event.

        Args:
            event: An event of the stream, in its order.
        """
        self._has_begun = True
        if self.seen is not None:
            self.seen.accept(event)

    def record_error(self, error: Exception) -> None:
        """Takes what ended the stream.

        Args:
            error: What reading has raised.
        """
        if self.seen is not None and not self.seen.is_over:
            self._cause = error

    def check(self, handled_tools: Collection[str] = ()) -> None:
        """Raises as soon as it is certain that there will be no result.

        Args:
            handled_tools: The names of tools with a handler; their calls are no reason to stop.

        Raises:
            AgentTurnResultError: The turn has failed or was cancelled, waits for something that nobody does, or could
                not be observed to its end.
        """
        if self._error is not None:
            raise self._error
        obstacle = self.enable().obstacle(handled_tools)
        if obstacle is not None:
            raise self._failure(obstacle)
        if self._cause is not None:
            raise self._failure("observation_failed") from self._cause

    @contextmanager
    def observed(self, handled_tools: Collection[str]) -> Generator[Callable[[], bool], None, None]:
        """Surrounds the reading of a stream to its end; gives a function that tells whether the turn is over.

        Args:
            handled_tools: The names of tools with a handler.

        Raises:
            AgentTurnResultError: There will be no result, or reading the stream failed.
        """
        seen = self.enable()

        def is_over() -> bool:
            self.check(handled_tools)
            return seen.is_over

        try:
            yield is_over
        except (AgentTurnResultError, AgentOutputParseError):
            raise
        except Exception as error:
            self.record_error(error)
            raise self._failure("observation_failed") from error

    def result(self) -> AgentTurnResult[OutputT]:
        """Returns the result, read as the type if there is one; a second time, the same one.

        Raises:
            AgentTurnResultError: There is none.
            AgentOutputParseError: The answer does not fit the type.
        """
        if self._result is None:
            self.check()
            found = self.enable().result()
            if found is None:
                raise self._failure("incomplete")
            self._result = found if self._output_type is None else found.parse(self._output_type)
        return self._result

    def _failure(self, reason: ResultErrorReason) -> AgentTurnResultError:
        """Ends the collection with an error; the first one stays."""
        seen = self.enable()
        self._error = self._error or seen.error(reason)
        seen.is_over = True
        return self._error

"""What a bulk job raises.

    BulkError (OpenAIError)
    ├── InputError (ValueError)        a line of the input is no request; says which line and why
    ├── ChangedJobError                the job is not the one that the ledger was begun with
    ├── LedgerInUseError               another process runs this job
    ├── LedgerError                    the ledger or a file beside it is damaged
    ├── ClusterError                   the cluster that sends the requests has failed
    ├── OutputError (OSError)          results cannot be written, for example because the disk is full
    └── JobStoppedError                the job stopped itself: budget, too many failures, or as asked

After each of them the job can be run again; what was answered is kept and not asked again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Tuple

from openai_core.errors import OpenAIError

if TYPE_CHECKING:
    from .report import Report


THE_INPUT = "the input"
"""What an input without a name is called."""


class BulkError(OpenAIError):
    """The root of the errors of bulk jobs."""


class InputError(BulkError, ValueError):
    """A line of the input is no request that can be sent.

    Args:
        reason: What is wrong with it.
        line: The number of the line or row, starting at 1. Default: the input as a whole is meant.
        source: What the input is called. Default: `the input`.
        unit: What is counted, `line` or `row`. Default `line`.

    Attributes:
        line: The number of the line or row, starting at 1; `None` where the input as a whole is meant.
        reason: What is wrong with it.
    """

    def __init__(self, reason: str, *, line: Optional[int] = None, source: str = THE_INPUT, unit: str = "line") -> None:
        whole = source.capitalize() if source == THE_INPUT else source
        place = whole if line is None else f"{unit.capitalize()} {line} of {source}"
        super().__init__(f"{place} {reason}")
        self.line = line
        self.reason = reason


class ChangedJobError(BulkError):
    """The job has other requests or settings than the ledger was begun with; `restart=True` begins anew."""


class LedgerInUseError(BulkError):
    """Another process holds the ledger, because it runs this job now."""


class LedgerError(BulkError):
    """The ledger or a file beside it cannot be used as it is."""


class ClusterError(BulkError):
    """The cluster that sends the requests has failed, or its workers lack something."""


class OutputError(BulkError, OSError):
    """Results cannot be written; what was written before is whole."""

    def __reduce__(self) -> Tuple[Any, ...]:
        return (type(self), self.args)


class JobStoppedError(BulkError):
    """The job stopped itself before its end.

    Attributes:
        reason: Why it stopped.
        report: What was done until then.
    """

    def __init__(self, reason: str, report: Report) -> None:
        super().__init__(f"The job stopped: {reason} Run it again to go on.")
        self.reason = reason
        self.report = report

    def __reduce__(self) -> Tuple[Any, ...]:
        return (type(self), (self.reason, self.report))

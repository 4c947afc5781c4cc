"""Bulk jobs for the OpenAI API: many requests within the account's limits, resumable after any crash.

    client.bulk.run("requests.jsonl", "answers.jsonl")

Names are loaded on first use.
"""

from typing import TYPE_CHECKING

from openai_core.imports import lazy_names
from openai_core.version import VERSION as __version__

if TYPE_CHECKING:
    from .bulk import AsyncBulk as AsyncBulk, Bulk as Bulk
    from .engines.batch import BatchEngine as BatchEngine
    from .engines.dask import DaskEngine as DaskEngine
    from .engines.local import LocalEngine as LocalEngine
    from .engines.ray import RayEngine as RayEngine
    from .errors import (
        BulkError as BulkError,
        ChangedJobError as ChangedJobError,
        ClusterError as ClusterError,
        InputError as InputError,
        JobStoppedError as JobStoppedError,
        LedgerError as LedgerError,
        LedgerInUseError as LedgerInUseError,
        OutputError as OutputError,
    )
    from .estimates import Estimate as Estimate
    from .job import Job as Job
    from .options import RunOptions as RunOptions
    from .outputs.reading import Result as Result, read_results as read_results
    from .pace.limits import Limits as Limits
    from .prices import Price as Price
    from .progress.snapshots import Progress as Progress
    from .report import Report as Report
    from .requests import BulkRequest as BulkRequest
    from .results import Answer as Answer, Failure as Failure

_ERRORS = (
    "BulkError",
    "ChangedJobError",
    "ClusterError",
    "InputError",
    "JobStoppedError",
    "LedgerError",
    "LedgerInUseError",
    "OutputError",
)
_SOURCES = {
    **dict.fromkeys(("AsyncBulk", "Bulk"), ".bulk"),
    **dict.fromkeys(_ERRORS, ".errors"),
    **dict.fromkeys(("Result", "read_results"), ".outputs.reading"),
    **dict.fromkeys(("Answer", "Failure"), ".results"),
    "BatchEngine": ".engines.batch",
    "BulkRequest": ".requests",
    "DaskEngine": ".engines.dask",
    "Estimate": ".estimates",
    "Job": ".job",
    "Limits": ".pace.limits",
    "LocalEngine": ".engines.local",
    "Price": ".prices",
    "Progress": ".progress.snapshots",
    "RayEngine": ".engines.ray",
    "Report": ".report",
    "RunOptions": ".options",
}

if not TYPE_CHECKING:  # a checker would take any name for known
    __getattr__, __dir__ = lazy_names(globals(), _SOURCES)
__all__ = [*_SOURCES, "__version__"]  # pyright: ignore[reportUnsupportedDunderAll]

"""What a job has done so far."""

from __future__ import annotations

from typing import Dict, NamedTuple, Optional


class Report(NamedTuple):
    """What a job has done, over all its runs.

    Attributes:
        total: How many requests are known. While an input that can be read only once is being read, so far.
        answered: How many were answered.
        failed: How many failed for good.
        in_flight: How many were under way when the ledger was written last.
        pending: How many wait.
        input_tokens: Tokens that were sent.
        output_tokens: Tokens that came back.
        cost: What the answers cost, as far as prices are known.
        failures: How many failed for each cause.
        output: The file of answers.
        errors: The file of failures.
        finished: Whether all requests have ended and the output is complete.
        page: The page with plots, if one was written.
    """

    total: int = 0
    answered: int = 0
    failed: int = 0
    in_flight: int = 0
    pending: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    cost: float = 0.0
    failures: Dict[str, int] = {}
    output: str = ""
    errors: str = ""
    finished: bool = False
    page: Optional[str] = None

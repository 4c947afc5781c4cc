"""What the command prints."""

from __future__ import annotations

from typing import Any, List, Optional

from rich.console import Console
from rich.table import Table

from ..estimates import Estimate
from ..prices import money
from ..progress.texts import duration
from ..report import Report


def show_report(report: Report) -> None:
    """Prints what a job has done.

    Args:
        report: The report to show.
    """
    table = _table("", "")
    rows: List[Any] = [
        ("requests", report.total),
        ("answered", report.answered),
        ("failed", report.failed),
        ("under way", report.in_flight),
        ("waiting", report.pending),
        ("tokens in", report.input_tokens),
        ("tokens out", report.output_tokens),
    ]
    for name, number in rows:
        table.add_row(name, f"{number:,}")
    if report.cost:
        table.add_row("cost", money(report.cost))
    for kind, count in report.failures.items():
        table.add_row(kind, f"{count:,}")
    console = Console()
    console.print(table)
    console.print(f"{'complete' if report.finished else 'so far'}: {report.output}", markup=False, soft_wrap=True)
    if report.failed:
        console.print(f"failures: {report.errors}", markup=False, soft_wrap=True)
    if report.page:
        console.print(f"plots: {report.page}", markup=False, soft_wrap=True)


def show_estimate(estimate: Estimate) -> None:
    """Prints what a job would use.

    Args:
        estimate: The estimate to show.
    """
    table = _table("model", "requests", "tokens in", "tokens out", "cost", "by batch", "time")
    for model, each in estimate.models.items():
        table.add_row(
            model or "(none)",
            f"{each.requests:,}",
            f"{each.input_tokens:,}",
            f"{each.output_tokens:,}",
            _money(each.cost),
            _money(each.batch_cost),
            "?" if each.seconds is None else duration(each.seconds),
        )
    Console().print(table)


def _money(amount: Optional[float]) -> str:
    return "?" if amount is None else money(amount)


def _table(*columns: str) -> Table:
    table = Table(box=None, pad_edge=False, show_header=any(columns))
    for number, name in enumerate(columns):
        table.add_column(name, justify="right" if number else "left")
    return table

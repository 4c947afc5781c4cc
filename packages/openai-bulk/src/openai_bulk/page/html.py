"""Writes the page, with the plots of plotly."""

from __future__ import annotations

import os
from datetime import datetime, timezone
from html import escape
from typing import TYPE_CHECKING, Any, Dict, List, Optional

from ..errors import OutputError
from ..extras import library
from ..ledger.files import reading, telling_damage
from ..ledger.reports import read_report
from ..prices import money
from ..progress.texts import duration
from ..report import Report
from .figures import Histogram, Timeline, latency_histogram, timeline

if TYPE_CHECKING:
    from pathlib import Path

    from ..paths import JobPaths

_HEIGHT = 960
_COLOURS = {"answers": "#10a37f", "tokens": "#5436da", "latency": "#2f6fde"}


def write_page(paths: JobPaths) -> Path:
    """Writes the page of a job beside its output; the job may still be running.

    Args:
        paths: The files of the job.

    Returns:
        Where the page is.

    Raises:
        LedgerError: There is no ledger.
        MissingDependencyError: plotly is not installed; `pip install 'openai-bulk[plot]'` brings it.
        OutputError: The page cannot be written.
    """
    database = reading(paths.ledger)
    try:
        with telling_damage(paths.ledger):
            report = read_report(database, paths)
            plots = _plots(latency_histogram(database), timeline(database))
    finally:
        database.close()
    text = _PAGE.format(title=escape(f"Bulk job: {paths.output.name}"), facts=_facts(report), plots=plots)
    part = paths.page.with_name(paths.page.name + ".part")
    try:
        part.write_text(text, encoding="utf-8")
        os.replace(part, paths.page)
    except OSError as error:
        raise OutputError(f"Cannot write {str(paths.page)!r}: {error.strerror}.") from error
    return paths.page


def _facts(report: Report) -> str:
    facts: Dict[str, Any] = {
        "requests": f"{report.total:,}",
        "answered": f"{report.answered:,}",
        "failed": f"{report.failed:,}",
        "waiting": f"{report.pending + report.in_flight:,}",
        "tokens in": f"{report.input_tokens:,}",
        "tokens out": f"{report.output_tokens:,}",
        "cost": money(report.cost) if report.cost else None,
    }
    items = "".join(f"<div><b>{value}</b>{name}</div>" for name, value in facts.items() if value is not None)
    causes = "".join(f"<tr><td>{count:,}</td><td>{escape(kind)}</td></tr>" for kind, count in report.failures.items())
    table = f"<h2>Failed for good</h2><table>{causes}</table>" if causes else ""
    return f'<div class="facts">{items}</div>{table}'


def _plots(latencies: Optional[Histogram], times: Optional[Timeline]) -> str:
    graph: Any = library("plotly.graph_objects", "plot", "The page with plots")
    subplots: Any = library("plotly.subplots", "plot", "The page with plots")
    output: Any = library("plotly.io", "plot", "The page with plots")
    titles = ("Answers and tokens a second", "Failures a second, by cause", _latency_title(latencies))
    figure = subplots.make_subplots(
        rows=3, cols=1, subplot_titles=titles, specs=[[{"secondary_y": True}], [{}], [{}]], vertical_spacing=0.1
    )
    if times is not None:
        _add_timeline(figure, graph, times)
    if latencies is not None:
        x = [latencies.width * (index + 0.5) for index in range(len(latencies.counts))]
        bars = graph.Bar(x=x, y=latencies.counts, name="answers", marker_color=_COLOURS["latency"], showlegend=False)
        figure.add_trace(bars, row=3, col=1)
    figure.update_xaxes(title_text="seconds from sending to the answer", row=3, col=1)
    figure.update_layout(
        height=_HEIGHT, template="plotly_white", bargap=0.02, margin={"t": 40, "l": 60, "r": 60, "b": 50}
    )
    return str(output.to_html(figure, full_html=False, include_plotlyjs=True, config={"displaylogo": False}))


def _latency_title(latencies: Optional[Histogram]) -> str:
    if latencies is None:
        return "Latency (not measured)"
    return f"Latency: half below {_short(latencies.median)}, 99 % below {_short(latencies.slowest)}"


def _short(seconds: float) -> str:
    return f"{seconds * 1000:.0f} ms" if seconds < 1 else duration(seconds) if seconds >= 10 else f"{seconds:.1f} s"


def _add_timeline(figure: Any, graph: Any, times: Timeline) -> None:
    x: List[datetime] = [datetime.fromtimestamp(second, timezone.utc) for second in times.times]
    answers = graph.Scatter(x=x, y=times.answers, name="answers", line={"color": _COLOURS["answers"], "shape": "hv"})
    tokens = graph.Scatter(x=x, y=times.tokens, name="tokens", line={"color": _COLOURS["tokens"], "dash": "dot"})
    figure.add_trace(answers, row=1, col=1)
    figure.add_trace(tokens, row=1, col=1, secondary_y=True)
    figure.update_yaxes(title_text="answers", row=1, col=1, secondary_y=False, rangemode="tozero")
    figure.update_yaxes(title_text="tokens", row=1, col=1, secondary_y=True, rangemode="tozero", showgrid=False)
    for kind, counts in times.failures.items():
        figure.add_trace(graph.Scatter(x=x, y=counts, name=escape(kind), stackgroup="failures"), row=2, col=1)


_PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
body {{ font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 1100px; padding: 0 1rem; color: #202123; }}
h1 {{ font-size: 1.4rem; }}
h2 {{ font-size: 1.1rem; }}
.facts {{ display: flex; flex-wrap: wrap; gap: 1rem 2.5rem; margin: 1rem 0 1.5rem; }}
.facts div {{ color: #6e6e80; }}
.facts b {{ display: block; font-size: 1.5rem; color: #202123; }}
td {{ padding: 0 1rem 0 0; }}
td:first-child {{ text-align: right; }}
</style>
</head>
<body>
<h1>{title}</h1>
{facts}
{plots}
</body>
</html>
"""

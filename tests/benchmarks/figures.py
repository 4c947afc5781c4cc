"""The rows of the table: which reading of which case they show, and what it may be.

A limit must hold; a goal is what the project aims at. Both are in the unit of the row, unless they are multiples of the
floor. Those that name what the floor costs belong to a machine where it costs that, and grow or shrink with the floor
that the run measures. To add a row, add a module to `cases/` and a line here.
"""

from __future__ import annotations

from typing import NamedTuple, Optional


class Bound(NamedTuple):
    """The most that a figure may be.

    Args:
        value: In the figure's unit, or a multiple of the floor.
        of_floor: Whether it is a multiple.
        where_floor: What the floor costs on the machine that the value belongs to, in the figure's unit.
    """

    value: float
    of_floor: bool = False
    where_floor: Optional[float] = None


class Figure(NamedTuple):
    """One row.

    Args:
        case: Module in `cases/`.
        reading: Which reading of the case's meter.
        title: What the row is called.
        unit: A key of `UNITS`; readings are in seconds or bytes.
        floor: What the `plain` side of the case is; without it, that side does not run.
        goal: What the project aims at.
        limit: What must hold.
    """

    case: str
    reading: str
    title: str
    unit: str
    floor: Optional[str] = None
    goal: Optional[Bound] = None
    limit: Optional[Bound] = None


UNITS = {"µs": 1e-6, "ms": 1e-3, "KB": 1e3, "MB": 1e6}

HTTPX = "plain httpx"
PART_MB = 8  # of a file that is uploaded in parts

FIGURES = (
    Figure(
        "import_and_construct",
        "cpu",
        "import, construct a client",
        "ms",
        "bare Python",
        goal=Bound(60, where_floor=17),
        limit=Bound(80, where_floor=17),
    ),
    Figure("import_and_construct", "peak", "  its peak of memory", "MB", "bare Python", goal=Bound(22)),
    Figure(
        "first_completion",
        "cpu",
        "process start to first completion",
        "ms",
        "httpx + pydantic",
        goal=Bound(190, where_floor=160),
    ),
    Figure("first_completion", "peak", "  its peak of memory", "MB", "httpx + pydantic"),
    Figure(
        "first_response",
        "cpu",
        "process start to first response",
        "ms",
        "httpx + one model",
        goal=Bound(1.2, of_floor=True),
        limit=Bound(1.3, of_floor=True),
    ),
    Figure("further_client", "cpu", "a further client", "µs", HTTPX, goal=Bound(100), limit=Bound(200)),
    Figure("further_client_used", "cpu", "a further client, one completion", "µs", HTTPX),
    Figure(
        "small_completion",
        "cpu",
        "small completion",
        "µs",
        HTTPX,
        goal=Bound(330, where_floor=300),
        limit=Bound(1.3, of_floor=True),
    ),
    Figure("tls_completion", "cpu", "the same over TLS", "µs", HTTPX, goal=Bound(0.7, of_floor=True)),
    Figure("threads_32", "cpu", "the same from 32 threads", "µs", HTTPX),
    Figure("threads_32", "wall", "  its time on the wall", "µs", HTTPX),
    Figure("long_completion", "cpu", "the same with 200 messages", "µs", HTTPX, goal=Bound(600, where_floor=490)),
    Figure(
        "streamed_chunk",
        "cpu",
        "one streamed chunk",
        "µs",
        HTTPX,
        goal=Bound(7, where_floor=3.4),
        limit=Bound(12, where_floor=3.4),
    ),
    Figure(
        "streamed_helper", "cpu", "the same through the helper", "µs", "the plain stream", limit=Bound(3, of_floor=True)
    ),
    Figure("async_1_in_flight", "cpu", "async completion, 1 in flight", "µs", HTTPX),
    Figure("async_100_in_flight", "cpu", "async completion, 100 in flight", "µs", HTTPX, goal=Bound(600)),
    Figure("async_500_in_flight", "cpu", "async completion, 500 in flight", "µs", HTTPX, goal=Bound(900)),
    Figure(
        "aiohttp_100_in_flight",
        "cpu",
        "aiohttp, 100 in flight",
        "µs",
        "plain aiohttp",
        goal=Bound(220, where_floor=124),
    ),
    Figure("many_in_flight_100", "cpu", "async, 100 in flight", "µs", "plain aiohttp", goal=Bound(1.9, of_floor=True)),
    Figure("many_in_flight_500", "cpu", "async, 500 in flight", "µs", "plain aiohttp", goal=Bound(2.0, of_floor=True)),
    Figure(
        "many_in_flight_5000", "cpu", "async, 5,000 in flight", "µs", "plain aiohttp", goal=Bound(2.0, of_floor=True)
    ),
    Figure("live_streams", "cpu", "1,000 live streams: one chunk", "µs", "plain aiohttp"),
    Figure("live_streams", "delay_p50", "  how late it comes, median", "ms", "plain aiohttp"),
    Figure("live_streams", "delay_p99", "  and one of a hundred", "ms", "plain aiohttp"),
    Figure("live_streams", "memory", "  memory of a stream", "KB", "plain aiohttp"),
    Figure("picture_sent", "growth", "20 MB data URL: growth of memory", "MB", HTTPX),
    Figure("upload", "growth", "upload of 200 MB: growth of memory", "MB", HTTPX, goal=Bound(8)),
    Figure("upload", "cpu", "  its CPU time", "ms", HTTPX),
    Figure(
        "chunked_upload", "growth", "the same in parts of 8 MB", "MB", HTTPX, goal=Bound(8), limit=Bound(3 * PART_MB)
    ),
    Figure("chunked_upload", "cpu", "  its CPU time", "ms", HTTPX),
    Figure(
        "webhook_unwrap",
        "cpu",
        "webhook unwrap",
        "µs",
        "hmac + json",
        goal=Bound(13, where_floor=8.4),
        limit=Bound(20, where_floor=8.4),
    ),
    Figure(
        "first_async_call",
        "stall",
        "longest stall of the loop in a first call",
        "ms",
        "httpx, loaded before",
        goal=Bound(10),
    ),
    Figure("models_sent_back", "cpu", "300 received items sent back", "µs", "the same as dictionaries"),
    Figure("dumped_response", "cpu", "to_dict and JSON of 200 items", "µs"),
    Figure("downloaded_file", "growth", "100 MB into memory: growth of memory", "MB", HTTPX, goal=Bound(110)),
    Figure("downloaded_file", "to_file", "100 MB to a file: CPU time", "ms", HTTPX),
    Figure("realtime_event", "cpu", "one Realtime event", "µs", "websockets + json", limit=Bound(11, where_floor=7.6)),
    Figure(
        "realtime_audio",
        "cpu",
        "one sent chunk of audio",
        "µs",
        "base64 + websockets",
        limit=Bound(1.5, of_floor=True),
    ),
    Figure("installed_bytes", "bytes", "installed bytes, with bytecode", "MB", goal=Bound(9)),
)

CASES = tuple(dict.fromkeys(figure.case for figure in FIGURES))


def has_floor(case: str) -> bool:
    return any(figure.floor for figure in FIGURES if figure.case == case)

"""Scripted servers for the pollers and for the uploads in parts, and the calls that meet them."""

from __future__ import annotations

from typing import Any, Dict, Iterator, List, Optional

from play.marks import mark
from scripts.values import answer, error_body

_RUN_STATES = ("queued", "in_progress", "cancelling", "requires_action", "cancelled", "completed", "failed")
_RUN_STATES += ("expired", "incomplete", "a state of tomorrow")
_HINTS = ("250", "0", "1500", "soon", "-5", "1.5", "")
_TIMES: List[Dict[str, object]] = [{}, {"poll_interval_ms": 20}, {"poll_interval_ms": 0}]
_OPTIONS: Dict[str, object] = {"extra_headers": {"X-Mine": "1"}, "extra_query": {"q": "1"}, "timeout": 5}
_TEXT: Dict[str, object] = {"mime_type": "text/plain", "purpose": "assistants"}
_PATH = mark("file", "path")
_UPLOAD = answer(200, {"id": "upload_1", "object": "upload", "status": "pending", "bytes": 27})
_PART = answer(200, {"id": "part_<n>", "object": "upload.part", "upload_id": "upload_1"})
_COMPLETE = answer(200, {"id": "upload_1", "object": "upload", "status": "completed"})
_FILE = answer(200, {"id": "file_<n>", "object": "file", "status": "uploaded", "filename": "f"})


def scripts() -> Iterator[Dict[str, object]]:
    yield from _files()
    yield from _videos()
    yield from _runs()
    yield from _vector_store_files()
    yield from _batches()
    yield from _uploads()


def _script(
    name: str, call: str, answers: List[Dict[str, object]], *positional: object, **arguments: object
) -> Dict[str, object]:
    return {"name": name, "call": call, "answers": answers, "positional": positional, "arguments": arguments}


def _seen(body: Dict[str, object], *states: str, hint: Optional[str] = None) -> List[Dict[str, object]]:
    headers = {} if hint is None else {"openai_poll_after_ms": hint}
    return [answer(200, {**body, "status": state}, **headers) for state in states]


def _files() -> Iterator[Dict[str, object]]:
    wait, file = "files.wait_for_processing", {"id": "f", "object": "file"}
    for states in (("processed",), ("uploaded", "error"), ("uploaded", "uploaded", "deleted"), ("other", "processed")):
        yield _script(f"{wait}: {', '.join(states)}", wait, _seen(file, *states), "f")
    yield _script(f"{wait}: another interval", wait, _seen(file, "uploaded", "processed"), "f", poll_interval=0.5)
    yield _script(f"{wait}: too long", wait, _seen(file, "uploaded"), "f", poll_interval=4, max_wait_seconds=10)
    late = _seen(file, "uploaded", "processed")
    yield _script(f"{wait}: ready at the last look", wait, late, "f", poll_interval=9, max_wait_seconds=5)
    yield _script(f"{wait}: not found", wait, [answer(404, error_body())], "f")
    yield _script(f"{wait}: no id", wait, [], "")


def _videos() -> Iterator[Dict[str, object]]:
    video: Dict[str, object] = {"id": "video_1", "object": "video"}
    for state in ("completed", "failed", "a state of tomorrow"):
        yield _script(f"videos.poll: {state}", "videos.poll", _seen(video, "queued", "in_progress", state), "video_1")
    for hint in _HINTS:
        seen = [*_seen(video, "queued", "queued", hint=hint), *_seen(video, "completed")]
        yield _script(f"videos.poll: hint {hint!r}", "videos.poll", seen, "video_1")
    changing = [*_seen(video, "queued", hint="100"), *_seen(video, "queued", hint="900"), *_seen(video, "completed")]
    yield _script("videos.poll: hints that change", "videos.poll", changing, "video_1")
    for times in _TIMES:
        seen = [*_seen(video, "queued", "queued", hint="700"), *_seen(video, "completed")]
        yield _script(f"videos.poll: {times}", "videos.poll", seen, "video_1", **times)
        arguments = {"prompt": "waves", "seconds": "8", "input_reference": mark("file", "typed"), **times, **_OPTIONS}
        yield _script(f"videos.create_and_poll: {times}", "videos.create_and_poll", seen, **arguments)
    yield _script("videos.create_and_poll: refused", "videos.create_and_poll", [answer(400, error_body())], prompt="x")
    broken = [*_seen(video, "queued", "queued"), answer(500, error_body())]
    yield _script("videos.create_and_poll: breaks", "videos.create_and_poll", broken, prompt="x")


def _runs() -> Iterator[Dict[str, object]]:
    runs, run = "beta.threads.runs.", {"id": "run_1", "object": "thread.run", "thread_id": "thread_1"}
    for state in _RUN_STATES:
        seen = _seen(run, "queued", state, "completed")
        yield _script(f"{runs}poll: {state}", runs + "poll", seen, "run_1", "thread_1")
    for times in _TIMES:
        seen = [*_seen(run, "queued", "in_progress", hint="30"), *_seen(run, "completed")]
        everything: Dict[str, Any] = {**_OPTIONS, **times}
        yield _script(f"{runs}poll: {times}", runs + "poll", seen, run_id="run_1", thread_id="thread_1", **everything)
        yield _script(
            f"{runs}create_and_poll: {times}",
            runs + "create_and_poll",
            seen,
            thread_id="thread_1",
            assistant_id="a",
            include=["step_details.tool_calls[*].file_search.results[*].content"],
            metadata={"k": "v"},
            **everything,
        )
        yield _script(
            f"{runs}submit_tool_outputs_and_poll: {times}",
            runs + "submit_tool_outputs_and_poll",
            seen,
            run_id="run_1",
            thread_id="thread_1",
            tool_outputs=[{"tool_call_id": "c", "output": "o"}],
            **everything,
        )
        yield _script(
            f"beta.threads.create_and_run_poll: {times}",
            "beta.threads.create_and_run_poll",
            seen,
            assistant_id="a",
            thread={"messages": [{"role": "user", "content": "?"}]},
            temperature=0.5,
            **everything,
        )
    yield _script(f"{runs}poll: all by place", runs + "poll", _seen(run, "failed"), "r", "t", {"A": "b"}, {}, {}, 5, 10)
    seen = _seen(run, "queued", "completed")
    header = {"X-Stainless-Poll-Helper": "false"}
    yield _script(f"{runs}poll: own header", runs + "poll", seen, "run_1", "thread_1", extra_headers=header)


def _vector_store_files() -> Iterator[Dict[str, object]]:
    files, file = "vector_stores.files.", {"id": "file_1", "object": "vector_store.file"}
    for state in ("completed", "cancelled", "failed", "a state of tomorrow"):
        seen = [*_seen(file, "in_progress", hint="75"), *_seen(file, state)]
        yield _script(f"{files}poll: {state}", files + "poll", seen, "file_1", vector_store_id="vs")
    for times in (*_TIMES, {"max_wait_seconds": 30}):
        seen = _seen(file, "in_progress", "in_progress", "completed")
        arguments: Dict[str, Any] = {"vector_store_id": "vs", **times}
        yield _script(f"{files}poll: {times}", files + "poll", seen, "file_1", **arguments)
        more = {"attributes": {"a": 1}, "chunking_strategy": {"type": "auto"}}
        created = {**arguments, **more, **_OPTIONS}
        yield _script(f"{files}create_and_poll: {times}", files + "create_and_poll", seen, "file_1", **created)
        uploaded = {**arguments, **more, "file": mark("file", "named")}
        yield _script(f"{files}upload_and_poll: {times}", files + "upload_and_poll", [_FILE, *seen], **uploaded)
    upload: Dict[str, Any] = {"vector_store_id": "vs", "file": _PATH}
    yield _script(f"{files}upload: path", files + "upload", [_FILE, *_seen(file, "in_progress")], **upload)
    seen = _seen(file, "in_progress")
    for wait in (0, 2.5):
        yield _script(
            f"{files}poll: too long, {wait}", files + "poll", seen, "f", vector_store_id="vs", max_wait_seconds=wait
        )
    done = _seen(file, "completed")
    yield _script(f"{files}poll: no time", files + "poll", done, "f", vector_store_id="vs", max_wait_seconds=0)
    bad = {**upload, "max_wait_seconds": -1}
    yield _script(f"{files}upload_and_poll: bad time", files + "upload_and_poll", [_FILE], **bad)


def _batches() -> Iterator[Dict[str, object]]:
    batches = "vector_stores.file_batches."
    counted = [answer(200, _batch(count), openai_poll_after_ms="60") for count in (2, 1, 0)]
    for times in _TIMES:
        arguments: Dict[str, Any] = {"vector_store_id": "vs", **times}
        yield _script(f"{batches}poll: {times}", batches + "poll", counted, "batch_1", **arguments)
        created = {**arguments, "file_ids": ["a", "b"], "attributes": {"a": True}, **_OPTIONS}
        yield _script(f"{batches}create_and_poll: {times}", batches + "create_and_poll", counted, **created)
        files = [mark("file", form) for form in ("named", "typed", "bytes", "path")]
        uploaded = {**arguments, "files": files, "file_ids": ["a"], "max_concurrency": 1}
        answers = [*[_FILE] * 4, *counted]
        yield _script(f"{batches}upload_and_poll: {times}", batches + "upload_and_poll", answers, **uploaded)
    failing = [_FILE, answer(400, error_body())]
    files = [mark("file", "named"), mark("file", "typed")]
    yield _script(
        f"{batches}upload_and_poll: fails", batches + "upload_and_poll", failing, "vs", files=files, max_concurrency=1
    )
    yield _script(f"{batches}upload_and_poll: no files", batches + "upload_and_poll", counted, "vs", files=[])


def _batch(in_progress: int) -> Dict[str, object]:
    return {"id": "batch_1", "status": "in_progress", "file_counts": {"in_progress": in_progress, "total": 2}}


def _uploads() -> Iterator[Dict[str, object]]:
    chunked = "uploads.upload_file_chunked"
    content = mark("bytes", "0123456789" * 3)
    in_memory: Dict[str, Any] = {"file": content, "filename": "f.txt", "bytes": 30, **_TEXT}
    for parts, size in ((1, None), (1, 30), (1, 31), (2, 15), (4, 8), (30, 1)):
        answers = [_UPLOAD, *[_PART] * parts, _COMPLETE]
        yield _script(f"{chunked}: bytes in {parts}, {size}", chunked, answers, part_size=size, **in_memory)
    for size in (None, 10, 27):
        answers = [_UPLOAD, *[_PART] * (3 if size == 10 else 1), _COMPLETE]
        arguments: Dict[str, Any] = {"file": _PATH, "part_size": size, "md5": "0" * 32, **_TEXT}
        yield _script(f"{chunked}: path, {size}", chunked, answers, **arguments)
    named: Dict[str, Any] = {"file": _PATH, "filename": "other.txt", "bytes": 99, **_TEXT}
    yield _script(f"{chunked}: path with name and size", chunked, [_UPLOAD, _PART, _COMPLETE], **named)
    empty = {**in_memory, "file": mark("bytes", ""), "bytes": 0}
    yield _script(f"{chunked}: empty", chunked, [_UPLOAD, _COMPLETE], **empty)
    for missing in ("filename", "bytes"):
        rest = {name: value for name, value in in_memory.items() if name != missing}
        yield _script(f"{chunked}: without {missing}", chunked, [_UPLOAD, _PART, _COMPLETE], **rest)
    yield _script(f"{chunked}: no file", chunked, [_UPLOAD], file=mark("path", "/nowhere/at all"), **_TEXT)
    yield _script(f"{chunked}: parts of no size", chunked, [_UPLOAD, _COMPLETE], part_size=0, **in_memory)
    refused = answer(400, error_body())
    yield _script(f"{chunked}: cannot begin", chunked, [refused], part_size=10, **in_memory)
    yield _script(f"{chunked}: cannot end", chunked, [_UPLOAD, _PART, refused], **in_memory)
    yield _script(f"{chunked}: a part fails", chunked, [_UPLOAD, _PART, refused], part_size=10, **in_memory)

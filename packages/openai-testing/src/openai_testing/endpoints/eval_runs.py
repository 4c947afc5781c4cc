"""The work of an eval's run: its items, the answers to them, and their grades."""

from __future__ import annotations

import json
from typing import Any, Dict, Iterator, List

from ..content import grading, tokens
from ..content.answers import Prompt, Turn
from ..state import State
from ..wire import errors
from ..wire.parameters import Parameters

SOURCES = ("jsonl", "completions", "responses")
CONTENTS = ("file_content", "file_id", "stored_completions", "responses")

Item = Dict[str, Any]


def read_source(state: State, source: Parameters) -> List[Item]:
    """Reads the entries of a data source, each with an `item` and perhaps a `sample`.

    Args:
        state: What the endpoints share.
        source: The data source as the request describes it.

    Raises:
        APIFailure: The source is malformed, or its file is.
    """
    source.required_string("type", SOURCES)
    source.any("source")
    holder = source.object("source")
    assert holder is not None
    kind = holder.required_string("type", CONTENTS)
    if kind == "file_content":
        holder.any("content")
        entries = [dict(entry.values) for entry in holder.objects("content")]
    elif kind == "file_id":
        entries = _entries_of(state.file(holder.required_string("id"), holder.name("id")).content, holder)
    else:
        # Stored answers live at other endpoints; a run of them has nothing to do here.
        entries = []
    for number, entry in enumerate(entries):
        Parameters(entry, f"{holder.prefix}.content[{number}]").any("item")
        Parameters(entry, f"{holder.prefix}.content[{number}]").object("item")
    return entries


def _entries_of(content: bytes, holder: Parameters) -> List[Item]:
    try:
        entries: List[Any] = [json.loads(line) for line in content.splitlines() if line.strip()]
    except (ValueError, RecursionError):
        entries = [None]
    if not all(isinstance(entry, dict) for entry in entries):
        message = "The file is not valid JSONL: each line has to be one JSON object."
        raise errors.APIFailure(400, message, param=holder.name("id"), code="invalid_file")
    return entries


def output_items(state: State, run: Item, criteria: List[Item]) -> Iterator[Item]:
    """Answers and grades each entry of a run.

    Args:
        state: Writes the answers.
        run: The run of the eval.
        criteria: The graders of the eval.
    """
    source = Parameters(run["data_source"], "data_source")
    for number, entry in enumerate(read_source(state, source)):
        item = entry["item"]
        asked = _messages(source, item)
        given = entry.get("sample")
        sample = given if isinstance(given, dict) else {}
        answer = sample.get("output_text")
        if not isinstance(answer, str):
            prompt = Prompt(run["model"], [Turn(each["role"], each["content"]) for each in asked])
            scripted = state.author.scripted_text("the answer of an eval's run", prompt)
            answer = state.author.write(prompt) if scripted is None else scripted
        results = [_result(Parameters(grader), {"output_text": answer, **sample}, item) for grader in criteria]
        yield {
            "run_id": run["id"],
            "eval_id": run["eval_id"],
            "datasource_item": item,
            "datasource_item_id": number,
            "status": "pass" if all(result["passed"] for result in results) else "fail",
            "results": results,
            "sample": _sample(run["model"], asked, answer),
        }


def _messages(source: Parameters, item: Item) -> List[Dict[str, str]]:
    messages = source.values.get("input_messages")
    template = messages.get("template") if isinstance(messages, dict) else None
    asked: List[Dict[str, str]] = []
    for entry in template if isinstance(template, list) else []:
        if isinstance(entry, dict):
            content = entry.get("content")
            text = (
                content
                if isinstance(content, str)
                else str(content.get("text", ""))
                if isinstance(content, dict)
                else ""
            )
            asked.append({"role": str(entry.get("role", "user")), "content": grading.filled(text, {}, item)})
    return asked or [{"role": "user", "content": json.dumps(item, ensure_ascii=False)}]


def _result(grader: Parameters, sample: Item, item: Item) -> Item:
    score = grading.score(grader, sample, item)
    name = str(grader.values.get("name", "grader"))
    return {"name": name, "type": grader.values["type"], "score": score, "passed": grading.passed(grader, score)}


def _sample(model: str, asked: List[Dict[str, str]], answer: str) -> Item:
    read, written = sum(tokens.count(each["content"]) for each in asked), tokens.count(answer)
    return {
        "model": model,
        "input": asked,
        "output": [{"role": "assistant", "content": answer}],
        "finish_reason": "stop",
        "error": None,
        "max_completion_tokens": 2048,
        "seed": 42,
        "temperature": 1.0,
        "top_p": 1.0,
        "usage": {
            "cached_tokens": 0,
            "prompt_tokens": read,
            "completion_tokens": written,
            "total_tokens": read + written,
        },
    }

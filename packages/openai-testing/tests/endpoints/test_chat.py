from __future__ import annotations

import base64
import json
import struct
from typing import Any, Dict, List

import httpx
import pytest

from openai_testing import Answer, Emulator

CHAT = "/chat/completions"
USER = {"role": "user", "content": "Weather in Paris?"}
WEATHER = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    },
}
PNG = b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", 64, 48)
URL = "data:image/png;base64," + base64.b64encode(PNG).decode()


def create(api: httpx.Client, **body: Any) -> Dict[str, Any]:
    answer: Dict[str, Any] = api.post(CHAT, json={"model": "gpt-4o", "messages": [USER], **body}).json()
    return answer


def stream(api: httpx.Client, **body: Any) -> List[Dict[str, Any]]:
    text = api.post(CHAT, json={"model": "gpt-4o", "messages": [USER], "stream": True, **body}).text
    *events, done, rest = text.split("\n\n")
    assert (done, rest) == ("data: [DONE]", "")
    return [json.loads(event[6:]) for event in events]


def content(completion: Dict[str, Any], index: int = 0) -> Any:
    return completion["choices"][index]["message"]["content"]


def test_a_completion(api: httpx.Client) -> None:
    completion = create(api)
    assert (completion["object"], completion["created"], completion["model"]) == (
        "chat.completion",
        1_750_000_000,
        "gpt-4o",
    )
    assert content(completion) == "You said “Weather in Paris?”."
    assert completion["choices"][0]["finish_reason"] == "stop"
    usage = completion["usage"]
    assert usage["total_tokens"] == usage["prompt_tokens"] + usage["completion_tokens"]


def test_choices_limits_and_stops(api: httpx.Client) -> None:
    assert len({content(create(api, n=3), index) for index in range(3)}) == 3
    cut = create(api, max_tokens=2)
    assert (content(cut), cut["choices"][0]["finish_reason"], cut["usage"]["completion_tokens"]) == (
        "You said",
        "length",
        2,
    )
    assert content(create(api, max_completion_tokens=1, max_tokens=5)) == "You"
    assert content(create(api, stop=["Paris", "said"])) == "You "
    assert content(create(api, stop="said")) == "You "


def test_scripted_answers(api: httpx.Client, emulator: Emulator) -> None:
    emulator.answer_with("First.", "Second.")
    assert [content(create(api)), content(create(api))] == ["First.", "Second."]


def test_tools_are_called_and_their_results_used(api: httpx.Client) -> None:
    completion = create(api, tools=[WEATHER])
    message = completion["choices"][0]["message"]
    assert (completion["choices"][0]["finish_reason"], message["content"]) == ("tool_calls", None)
    call = message["tool_calls"][0]
    assert (call["type"], call["function"]) == ("function", {"name": "get_weather", "arguments": '{"city":"Paris"}'})
    result = {"role": "tool", "tool_call_id": call["id"], "content": "Sunny"}
    answer = create(api, tools=[WEATHER], messages=[USER, message, result])
    assert content(answer).startswith("The tool returned: Sunny.")


def test_a_forced_tool_ends_with_stop(api: httpx.Client) -> None:
    choice = {"type": "function", "function": {"name": "get_weather"}}
    assert create(api, tools=[WEATHER], tool_choice=choice)["choices"][0]["finish_reason"] == "stop"


def test_structured_outputs(api: httpx.Client) -> None:
    schema = {
        "type": "object",
        "properties": {"city": {"type": "string"}},
        "required": ["city"],
        "additionalProperties": False,
    }
    format_ = {"type": "json_schema", "json_schema": {"name": "place", "strict": True, "schema": schema}}
    assert json.loads(content(create(api, response_format=format_))) == {"city": "Paris"}
    open_schema = {**format_, "json_schema": {"name": "place", "strict": True, "schema": {"type": "object"}}}
    assert create(api, response_format=open_schema)["error"]["code"] == "invalid_json_schema"
    assert json.loads(content(create(api, response_format={"type": "json_object"}))) == {"answer": "Paris"}


def test_logprobs(api: httpx.Client) -> None:
    completion = create(api, logprobs=True, top_logprobs=2, max_tokens=3)
    tokens = completion["choices"][0]["logprobs"]["content"]
    assert "".join(token["token"] for token in tokens) == content(completion)
    assert [len(token["top_logprobs"]) for token in tokens] == [2, 2, 2]
    chunks = stream(api, logprobs=True, max_tokens=3)
    assert [chunk["choices"][0]["logprobs"] is not None for chunk in chunks] == [False, True, True, True, False]


def test_images_files_and_other_parts(api: httpx.Client, emulator: Emulator) -> None:
    file = emulator.seed_file("a.pdf", b"12345")
    parts = [
        {"type": "text", "text": "Look"},
        {"type": "image_url", "image_url": {"url": URL}},
        {"type": "file", "file": {"file_id": file["id"]}},
        {"type": "input_audio", "input_audio": {"data": "", "format": "wav"}},
    ]
    text = content(create(api, messages=[{"role": "user", "content": parts}]))
    assert "PNG, 64 x 48 pixels, 24 bytes." in text
    assert "a.pdf, application/pdf, 5 bytes." in text
    assert "audio" in text


def test_a_stream_adds_up_to_the_completion(api: httpx.Client) -> None:
    chunks = stream(api, n=2)
    texts = ["", ""]
    for chunk in chunks:
        for choice in chunk["choices"]:
            texts[choice["index"]] += choice["delta"].get("content") or ""
    completion = create(api, n=2)
    assert texts == [content(completion, 0), content(completion, 1)]
    assert chunks[0]["choices"][0]["delta"] == {"role": "assistant", "content": "", "refusal": None}
    assert [chunk["choices"][0]["finish_reason"] for chunk in chunks].count("stop") == 2
    assert {chunk["id"] for chunk in chunks} == {chunks[0]["id"]}
    assert all("usage" not in chunk for chunk in chunks)


def test_a_streamed_usage_comes_last(api: httpx.Client) -> None:
    *chunks, last = stream(api, stream_options={"include_usage": True})
    assert all(chunk["usage"] is None for chunk in chunks)
    assert (last["choices"], last["usage"]["total_tokens"]) == ([], create(api)["usage"]["total_tokens"])


@pytest.mark.parametrize("tool", [WEATHER, {"type": "custom", "custom": {"name": "note"}}])
def test_streamed_tool_calls_add_up(api: httpx.Client, tool: Any) -> None:
    kind, key = ("function", "arguments") if tool["type"] == "function" else ("custom", "input")
    deltas = [chunk["choices"][0]["delta"] for chunk in stream(api, tools=[tool])]
    parts = [delta["tool_calls"][0] for delta in deltas if "tool_calls" in delta]
    assert (parts[0]["type"], parts[0][kind]["name"], parts[0][kind][key]) == (kind, tool[kind]["name"], "")
    whole = create(api, tools=[tool])["choices"][0]["message"]["tool_calls"][0][kind][key]
    assert "".join(part[kind][key] for part in parts) == whole


def test_stored_completions(api: httpx.Client) -> None:
    first = create(api, store=True, metadata={"team": "red"})
    second = create(api, store=True, metadata={"team": "blue"})
    create(api)
    assert [found["id"] for found in api.get(CHAT).json()["data"]] == [first["id"], second["id"]]
    filtered = api.get(CHAT, params={"metadata[team]": "blue", "model": "gpt-4o"}).json()["data"]
    assert [found["id"] for found in filtered] == [second["id"]]
    assert api.get(CHAT, params={"model": "o1"}).json()["data"] == []
    url = f"{CHAT}/{first['id']}"
    assert api.get(url).json() == first
    assert api.post(url, json={"metadata": {"team": "green"}}).json()["metadata"] == {"team": "green"}
    assert api.post(url, json={}).status_code == 400
    messages = api.get(url + "/messages").json()
    assert [(message["role"], message["content"]) for message in messages["data"]] == [("user", "Weather in Paris?")]
    assert messages["first_id"] == f"{first['id']}-0"
    assert api.delete(url).json() == {"id": first["id"], "object": "chat.completion.deleted", "deleted": True}
    assert api.get(url).status_code == 404


@pytest.mark.parametrize(
    ("body", "param"),
    [
        ({"messages": None}, "messages"),
        ({"messages": []}, "messages"),
        ({"messages": "hi"}, "messages"),
        ({"messages": [1]}, "messages[0]"),
        ({"messages": [{"content": "x"}]}, "messages[0].role"),
        ({"messages": [{"role": "king", "content": "x"}]}, "messages[0].role"),
        ({"messages": [{"role": "user"}]}, "messages[0].content"),
        ({"messages": [{"role": "user", "content": 5}]}, "messages[0].content"),
        ({"messages": [{"role": "user", "content": [{"type": "x"}]}]}, "messages[0].content[0].type"),
        ({"messages": [{"role": "user", "content": [{"type": "image_url"}]}]}, "messages[0].content[0].image_url"),
        ({"messages": [USER, {"role": "tool", "tool_call_id": "no", "content": ""}]}, "messages[1].role"),
        ({"model": None}, "model"),
        ({"n": 0}, "n"),
        ({"temperature": 3}, "temperature"),
        ({"max_tokens": "5"}, "max_tokens"),
        ({"stream": "yes"}, "stream"),
        ({"stream_options": {}}, "stream_options"),
        ({"response_format": {"type": "xml"}}, "response_format.type"),
    ],
)
def test_bad_input(api: httpx.Client, body: Any, param: str) -> None:
    assert create(api, **body)["error"]["param"] == param


def test_an_unknown_model(api: httpx.Client) -> None:
    assert create(api, model="nope")["error"]["code"] == "model_not_found"


def streamed(api: httpx.Client, **given: Any) -> List[Any]:
    body = {"model": "gpt-4o", "messages": [USER], "stream": True, "stream_options": {"include_usage": True}, **given}
    lines = api.post("/chat/completions", json=body).text.splitlines()
    return [json.loads(line[6:]) for line in lines if line.startswith("data: {")]


def test_scripted_calls_with_a_text(api: httpx.Client, emulator: Emulator) -> None:
    calls: Any = [{"name": "look", "arguments": {"at": 1}, "id": "call_1"}, {"name": "sql", "input": "select"}]
    emulator.answer_with(then=Answer(text="Let me look.", tool_calls=calls))
    choice = create(api)["choices"][0]
    assert (choice["finish_reason"], choice["message"]["content"]) == ("tool_calls", "Let me look.")
    first, second = choice["message"]["tool_calls"]
    assert first == {"id": "call_1", "type": "function", "function": {"name": "look", "arguments": '{"at":1}'}}
    assert (second["type"], second["custom"]) == ("custom", {"name": "sql", "input": "select"})
    deltas = [chunk["choices"][0]["delta"] for chunk in streamed(api) if chunk["choices"]]
    assert "".join(delta.get("content") or "" for delta in deltas) == "Let me look."
    begun = [call for delta in deltas for call in delta.get("tool_calls", ()) if "id" in call]
    assert [call[call["type"]]["name"] for call in begun] == ["look", "sql"]


def test_a_scripted_refusal(api: httpx.Client, emulator: Emulator) -> None:
    emulator.answer_with(then=Answer(refusal="I would rather not."))
    message = create(api)["choices"][0]["message"]
    assert (message["content"], message["refusal"]) == (None, "I would rather not.")
    deltas = [chunk["choices"][0]["delta"] for chunk in streamed(api) if chunk["choices"]]
    assert "".join(delta.get("refusal") or "" for delta in deltas) == "I would rather not."
    assert not any(delta.get("content") for delta in deltas)


@pytest.mark.parametrize(("why", "reason"), [("max_output_tokens", "length"), ("content_filter", "content_filter")])
def test_a_scripted_end(api: httpx.Client, emulator: Emulator, why: str, reason: str) -> None:
    emulator.answer_with(
        then=Answer(parsed={"half": 1}, incomplete=why, reasoning="long thought", usage={"output_tokens": 9})
    )
    completion = create(api)
    assert content(completion) == '{"half":1}'
    assert completion["choices"][0]["finish_reason"] == reason
    chunks = streamed(api)
    assert chunks[-2]["choices"][0]["finish_reason"] == reason
    assert chunks[-1]["usage"] == completion["usage"]
    assert completion["usage"]["completion_tokens"] == 9
    assert completion["usage"]["completion_tokens_details"]["reasoning_tokens"] == 2

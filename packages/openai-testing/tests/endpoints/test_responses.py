from __future__ import annotations

import base64
import json
import struct
from typing import Any, Dict, List

import httpx
import pytest

from openai_testing import Answer, Emulator

URL = "/responses"
PNG = b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", 64, 48)
DATA_URL = "data:image/png;base64," + base64.b64encode(PNG).decode()
PARAMETERS = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
WEATHER = {"type": "function", "name": "get_weather", "parameters": PARAMETERS}


def create(api: httpx.Client, input: Any = "Hello", **body: Any) -> Dict[str, Any]:
    answer: Dict[str, Any] = api.post(URL, json={"model": "gpt-4o", "input": input, **body}).json()
    return answer


def events_of(text: str) -> List[Dict[str, Any]]:
    events: List[Dict[str, Any]] = []
    for block in text.split("\n\n")[:-1]:
        name, data = block.split("\n")
        events.append(json.loads(data[6:]))
        assert name == "event: " + events[-1]["type"]
    return events


def stream(api: httpx.Client, input: Any = "Hello", **body: Any) -> List[Dict[str, Any]]:
    return events_of(api.post(URL, json={"model": "gpt-4o", "input": input, "stream": True, **body}).text)


def text_of(response: Dict[str, Any]) -> str:
    return str(response["output"][0]["content"][0]["text"])


def test_a_response(api: httpx.Client) -> None:
    response = create(api, instructions="Be a pirate.", metadata={"a": "b"}, temperature=0)
    assert (response["object"], response["status"], response["created_at"]) == ("response", "completed", 1_750_000_000)
    assert text_of(response) == "As told by “Be a pirate.”: You said “Hello”."
    assert (response["metadata"], response["temperature"], response["top_p"]) == ({"a": "b"}, 0.0, 1.0)
    usage = response["usage"]
    assert usage["total_tokens"] == usage["input_tokens"] + usage["output_tokens"]
    assert api.get(f"{URL}/{response['id']}").json() == response


def test_a_conversation_goes_on(api: httpx.Client) -> None:
    first = create(api, "One", instructions="Once.")
    second = create(api, "Two", previous_response_id=first["id"])
    assert text_of(second) == "You said “Two”. Before that you said “One”; this is turn 2."
    assert second["usage"]["input_tokens"] > first["usage"]["input_tokens"]
    missing = create(api, previous_response_id="resp_no")["error"]
    assert (missing["code"], missing["param"]) == ("previous_response_not_found", "previous_response_id")


def test_images_and_files(api: httpx.Client, emulator: Emulator) -> None:
    image, file = emulator.seed_file("a.png", PNG, "vision"), emulator.seed_file("b.pdf", b"123")
    parts = [
        {"type": "input_text", "text": "Look"},
        {"type": "input_image", "image_url": DATA_URL},
        {"type": "input_image", "file_id": image["id"]},
        {"type": "input_image", "image_url": "https://example.com/a.jpg"},
        {"type": "input_file", "file_id": file["id"]},
        {"type": "refusal", "refusal": "no"},
    ]
    text = text_of(create(api, [{"role": "user", "content": parts}]))
    assert text.count("PNG, 64 x 48 pixels, 24 bytes.") == 2
    assert "https://example.com/a.jpg" in text
    assert "b.pdf, application/pdf, 3 bytes." in text


def test_tools_are_called_and_their_results_used(api: httpx.Client) -> None:
    response = create(api, "Weather in Paris?", tools=[WEATHER, {"type": "custom", "name": "note"}])
    call = response["output"][0]
    assert (call["type"], call["name"], call["arguments"]) == ("function_call", "get_weather", '{"city":"Paris"}')
    result = {
        "type": "function_call_output",
        "call_id": call["call_id"],
        "output": [{"type": "input_text", "text": "Sunny"}],
    }
    after = create(api, [result], tools=[WEATHER], previous_response_id=response["id"])
    assert text_of(after).startswith("The tool returned: Sunny. You said “Weather in Paris?”.")
    whole = create(api, [{"role": "user", "content": "Q"}, call, {**result, "output": "Rain"}], tools=[WEATHER])
    assert text_of(whole).startswith("The tool returned: Rain.")


def test_structured_outputs_and_scripts(api: httpx.Client, emulator: Emulator) -> None:
    format_ = {"type": "json_schema", "name": "place", "schema": PARAMETERS}
    response = create(api, "A city like Oslo", text={"format": format_})
    assert (json.loads(text_of(response)), response["text"]["format"]) == ({"city": "Oslo"}, format_)
    emulator.answer_with("Scripted.")
    assert text_of(create(api)) == "Scripted."


def test_a_limit_makes_it_incomplete(api: httpx.Client, emulator: Emulator) -> None:
    emulator.answer_with("word " * 30)
    response = create(api, max_output_tokens=16)
    assert (response["status"], response["incomplete_details"]) == ("incomplete", {"reason": "max_output_tokens"})
    assert (response["usage"]["output_tokens"], response["output"][0]["status"]) == (16, "incomplete")
    emulator.answer_with("word " * 30)
    assert stream(api, max_output_tokens=16)[-1]["type"] == "response.incomplete"


def test_the_events_of_a_text(api: httpx.Client) -> None:
    events = stream(api)
    kinds = [event["type"].replace("response.", "") for event in events]
    deltas = kinds.count("output_text.delta")
    start = ["created", "in_progress", "output_item.added", "content_part.added"]
    end = ["output_text.done", "content_part.done", "output_item.done", "completed"]
    assert kinds == [*start, *["output_text.delta"] * deltas, *end]
    assert [event["sequence_number"] for event in events] == list(range(len(events)))
    text = "".join(event["delta"] for event in events if event["type"].endswith("delta"))
    assert text == events[-5 + 1]["text"] == text_of(events[-1]["response"])
    assert (events[0]["response"]["status"], events[0]["response"]["output"], events[0]["response"]["usage"]) == (
        "in_progress",
        [],
        None,
    )


def test_the_events_of_calls(api: httpx.Client) -> None:
    events = stream(api, "Weather note?", tools=[WEATHER, {"type": "custom", "name": "note"}])
    kinds = [event["type"] for event in events]
    assert "response.function_call_arguments.delta" in kinds
    assert "response.custom_tool_call_input.done" in kinds
    done = next(event for event in events if event["type"] == "response.function_call_arguments.done")
    deltas = [event["delta"] for event in events if event["type"] == "response.function_call_arguments.delta"]
    assert ("".join(deltas), done["name"]) == (done["arguments"], "get_weather")
    added = next(event for event in events if event["type"] == "response.output_item.added")
    assert (added["item"]["status"], added["item"]["arguments"]) == ("in_progress", "")


def test_logprobs_are_sent_when_asked_for(api: httpx.Client) -> None:
    events = stream(api, include=["message.output_text.logprobs"], top_logprobs=1)
    deltas = [event for event in events if event["type"] == "response.output_text.delta"]
    assert [event["logprobs"][0]["token"] for event in deltas] == [event["delta"] for event in deltas]
    assert stream(api)[4]["logprobs"] == []


def test_a_stored_stream_can_be_resumed(api: httpx.Client) -> None:
    events = stream(api)
    url = f"{URL}/{events[0]['response']['id']}"
    resumed = events_of(api.get(url, params={"stream": "true", "starting_after": 4}).text)
    assert resumed == events[5:]
    assert events_of(api.get(url, params={"stream": "true"}).text) == events


def test_background_responses_finish_when_looked_at(api: httpx.Client) -> None:
    queued = create(api, background=True)
    assert (queued["status"], queued["output"], queued["usage"]) == ("queued", [], None)
    done = api.get(f"{URL}/{queued['id']}").json()
    assert (done["status"], done["id"]) == ("completed", queued["id"])
    kinds = [event["type"] for event in stream(api, background=True)]
    assert kinds[:3] == ["response.created", "response.queued", "response.in_progress"]


def test_cancelling(api: httpx.Client) -> None:
    queued = create(api, background=True)
    assert api.post(f"{URL}/{queued['id']}/cancel").json()["status"] == "cancelled"
    assert api.post(f"{URL}/{queued['id']}/cancel").json()["status"] == "cancelled"
    assert api.get(f"{URL}/{queued['id']}").json()["status"] == "cancelled"
    assert api.post(f"{URL}/{create(api)['id']}/cancel").status_code == 400


def test_unstored_and_deleted_responses_are_gone(api: httpx.Client) -> None:
    kept, unkept = create(api), create(api, store=False)
    assert api.delete(f"{URL}/{kept['id']}").json()["deleted"] is True
    for response in (kept, unkept):
        assert api.get(f"{URL}/{response['id']}").status_code == 404
    assert create(api, background=True, store=False)["error"]["param"] == "store"


def test_input_items_page(api: httpx.Client) -> None:
    items = [{"role": "user", "content": str(number)} for number in range(5)]
    response = create(api, [*items, {"role": "assistant", "content": "x"}, {"type": "reasoning", "summary": []}])
    url = f"{URL}/{response['id']}/input_items"
    first = api.get(url, params={"limit": 4, "order": "asc"}).json()
    assert [item["content"][0]["text"] for item in first["data"]] == ["0", "1", "2", "3"]
    rest = api.get(url, params={"after": first["last_id"], "order": "asc"}).json()
    assert [item["type"] for item in rest["data"]] == ["message", "message", "reasoning"]
    reference = {"type": "item_reference", "id": first["first_id"]}
    assert "You said “0”" in text_of(create(api, [reference]))
    assert "You said “0”" in text_of(create(api, [{"id": first["first_id"]}]))


def test_input_tokens(api: httpx.Client) -> None:
    counted = api.post(URL + "/input_tokens", json={"model": "gpt-4o", "input": "Hello"}).json()
    assert counted == {"object": "response.input_tokens", "input_tokens": create(api)["usage"]["input_tokens"]}
    assert api.post(URL + "/input_tokens", json={}).json()["input_tokens"] == 0


def test_compaction_keeps_the_conversation(api: httpx.Client) -> None:
    first = create(api, "One")
    compacted = api.post(URL + "/compact", json={"model": "gpt-4o", "previous_response_id": first["id"]}).json()
    assert compacted["object"] == "response.compaction"
    assert [item["type"] for item in compacted["output"]] == ["message", "compaction"]
    again = create(api, [*compacted["output"], {"role": "user", "content": "Two"}])
    assert "Before that you said “One”" in text_of(again)


@pytest.mark.parametrize("content", [None, "x", base64.b64encode(b"[1]").decode(), base64.b64encode(b"{}").decode()])
def test_a_foreign_compaction_is_passed_over(api: httpx.Client, content: Any) -> None:
    items = [{"type": "compaction", "encrypted_content": content}, {"role": "user", "content": "Hi"}]
    assert text_of(create(api, items)) == "You said “Hi”."


def test_settings_are_shown(api: httpx.Client) -> None:
    conversation = api.post("/conversations").json()["id"]
    response = create(api, conversation=conversation, reasoning={"effort": "low"}, truncation="auto", user="u")
    assert response["conversation"] == {"id": conversation}
    assert response["reasoning"] == {"effort": "low", "summary": None}
    assert (response["truncation"], response["user"]) == ("auto", "u")
    assert create(api, conversation={"id": conversation})["conversation"] == {"id": conversation}


@pytest.mark.parametrize(
    ("body", "param"),
    [
        ({"input": None}, "input"),
        ({"input": 5}, "input"),
        ({"input": [5]}, "input[0]"),
        ({"input": [{}]}, "input[0].type"),
        ({"input": [{"role": "king", "content": "x"}]}, "input[0].role"),
        ({"input": [{"role": "user"}]}, "input[0].content"),
        ({"input": [{"role": "user", "content": [{"type": "video"}]}]}, "input[0].content[0].type"),
        ({"input": [{"role": "user", "content": [{"type": "input_image"}]}]}, "input[0].content[0].image_url"),
        ({"input": [{"type": "item_reference", "id": "no"}]}, "input[0].id"),
        ({"input": [{"type": "function_call_output", "output": ""}]}, "input[0].call_id"),
        ({"input": [{"type": "function_call", "call_id": "c", "name": "n"}]}, "input[0].arguments"),
        ({"model": None}, "model"),
        ({"model": "nope"}, "model"),
        ({"max_output_tokens": 15}, "max_output_tokens"),
        ({"temperature": "hot"}, "temperature"),
        ({"reasoning": {"effort": "huge"}}, "reasoning.effort"),
        ({"truncation": "some"}, "truncation"),
        ({"text": {"format": {"type": "json_schema", "name": "x"}}}, "text.format.schema"),
        ({"metadata": {"a": 1}}, "metadata.a"),
    ],
)
def test_bad_input(api: httpx.Client, body: Any, param: str) -> None:
    assert create(api, **body)["error"]["param"] == param


def test_unknown_responses(api: httpx.Client) -> None:
    for method, tail in (("GET", ""), ("DELETE", ""), ("POST", "/cancel"), ("GET", "/input_items")):
        assert api.request(method, f"{URL}/resp_no{tail}").status_code == 404


@pytest.mark.parametrize("query", ["", "?beta=true"])
def test_everything_that_a_response_can_say(api: httpx.Client, emulator: Emulator, query: str) -> None:
    calls: Any = [{"name": "look", "arguments": "{", "id": "call_1"}]
    emulator.answer_with(then=Answer(text="So.", reasoning="I think.", tool_calls=calls, usage={"cached_tokens": 3}))
    ask = {"model": "gpt-4o", "input": "Hi"}
    response = api.post(f"/responses{query}", json=ask).json()
    thought, message, call = response["output"]
    assert thought["summary"] == [{"type": "summary_text", "text": "I think."}]
    assert message["content"][0]["text"] == "So."
    assert (call["name"], call["arguments"], call["call_id"]) == ("look", "{", "call_1")
    assert response["usage"]["input_tokens_details"]["cached_tokens"] == 3
    lines = api.post(f"/responses{query}", json={**ask, "stream": True}).text.splitlines()
    events = [json.loads(line[6:]) for line in lines if line.startswith("data: ")]
    deltas = {
        kind: "".join(each["delta"] for each in events if each["type"] == f"response.{kind}.delta") for kind in DELTAS
    }
    assert deltas == {"reasoning_summary_text": "I think.", "output_text": "So.", "function_call_arguments": "{"}
    assert [each["sequence_number"] for each in events] == [*range(len(events))]
    assert [item["type"] for item in events[-1]["response"]["output"]] == ["reasoning", "message", "function_call"]


DELTAS = ("reasoning_summary_text", "output_text", "function_call_arguments")


def test_a_scripted_refusal(api: httpx.Client, emulator: Emulator) -> None:
    emulator.answer_with(then=Answer(refusal="No, thank you."))
    ask = {"model": "gpt-4o", "input": "Hi"}
    assert api.post("/responses", json=ask).json()["output"][0]["content"] == [
        {"type": "refusal", "refusal": "No, thank you."}
    ]
    text = api.post("/responses", json={**ask, "stream": True}).text
    assert "event: response.refusal.done" in text
    assert "output_text" not in text


def test_a_scripted_end(api: httpx.Client, emulator: Emulator) -> None:
    emulator.answer_with(then=Answer(text="Half", incomplete="content_filter"))
    ask = {"model": "gpt-4o", "input": "Hi"}
    response = api.post("/responses", json=ask).json()
    assert (response["status"], response["incomplete_details"]) == ("incomplete", {"reason": "content_filter"})
    assert response["output"][0]["status"] == "incomplete"
    assert "event: response.incomplete" in api.post("/responses", json={**ask, "stream": True}).text


def test_a_scripted_end_without_a_text_keeps_the_emulators_own(api: httpx.Client, emulator: Emulator) -> None:
    emulator.answer_with(usage={"input_tokens": 1_000_000})
    response = api.post("/responses", json={"model": "gpt-4o", "input": "Hi"}).json()
    assert "You said" in response["output"][0]["content"][0]["text"]
    assert response["usage"]["input_tokens"] == 1_000_000

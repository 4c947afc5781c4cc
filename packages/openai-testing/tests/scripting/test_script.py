from __future__ import annotations

import asyncio
import threading
from typing import Any, List, Optional

import anyio
import httpx
import pytest

from openai_testing import Answer, AsyncEmulatorTransport, Emulator, Fault, RecordedRequest, Server

CHAT = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Hi"}]}
ASK = {"model": "gpt-4o", "input": "Hi"}
AUTH = {"authorization": "Bearer sk-test"}


def said(response: httpx.Response) -> Any:
    """Returns the text of a chat completion or a response."""
    body = response.json()
    assert response.status_code == 200, body
    return body["choices"][0]["message"]["content"] if "choices" in body else body["output"][0]["content"][0]["text"]


def test_answers_come_in_order_and_then_one_for_all(api: httpx.Client, emulator: Emulator) -> None:
    emulator.answer_with("one", Answer(text="two"), then="others")
    emulator.answer_with("three")
    assert [said(api.post("/responses", json=ASK)) for _ in range(5)] == ["one", "two", "three", "others", "others"]


def test_a_later_fallback_goes_before_an_earlier_one(api: httpx.Client, emulator: Emulator) -> None:
    emulator.answer_with(then="first")
    emulator.answer_with(then="second")
    assert said(api.post("/responses", json=ASK)) == "second"


def test_answers_for_one_model_or_one_path(api: httpx.Client, emulator: Emulator) -> None:
    emulator.answer_with(then="small", model="gpt-4o-mini")
    emulator.answer_with("chat", path="/v1/chat/completions")
    emulator.answer_with(then="any")
    assert said(api.post("/responses", json={**ASK, "model": "gpt-4o-mini"})) == "small"
    assert said(api.post("/responses", json=ASK)) == "any"
    assert said(api.post("/chat/completions", json=CHAT)) == "chat"
    assert said(api.post("/chat/completions", json={**CHAT, "model": "gpt-4o-mini"})) == "small"


def test_what_says_most_about_its_requests_goes_first(api: httpx.Client, emulator: Emulator) -> None:
    emulator.answer_with("any")
    emulator.answer_with("narrow", path="/v1/responses", model="gpt-4o")
    assert [said(api.post("/responses", json=ASK)) for _ in range(2)] == ["narrow", "any"]


def test_the_beta_and_azure_take_the_same_answers(api: httpx.Client, emulator: Emulator) -> None:
    emulator.answer_with("beta", "azure", path="/v1/responses")
    assert said(api.post("/responses?beta=true", json=ASK)) == "beta"
    azure = api.post("http://emulator/openai/v1/responses", json=ASK, headers={"api-key": "k"})
    assert said(azure) == "azure"


def test_errors_and_faults_in_a_sequence(api: httpx.Client, emulator: Emulator) -> None:
    emulator.answer_with(
        "one", Fault.parse("status:429;retry-after=2"), Answer(text="cut off here", fault="stop:2"), "four"
    )
    assert said(api.post("/responses", json=ASK)) == "one"
    busy = api.post("/responses", json=ASK)
    assert (busy.status_code, busy.headers["retry-after"]) == (429, "2")
    cut = api.post("/responses", json={**ASK, "stream": True}).text
    assert cut.count("event: ") == 2
    assert said(api.post("/responses", json=ASK)) == "four"
    assert [request.fault for request in emulator.requests] == [None, "status:429;retry-after=2", "stop:2", None]


def test_a_refused_request_leaves_its_answer(api: httpx.Client, emulator: Emulator) -> None:
    emulator.answer_with("kept")
    assert api.post("/responses", json={"model": "gpt-4o"}).status_code == 400
    assert api.post("/responses", json=ASK, headers={"authorization": ""}).status_code == 401
    assert api.post("/responses", json=ASK, headers={"x-emulator-fault": "status:500"}).status_code == 500
    assert api.get("/models").status_code == 200
    assert api.post("/embeddings", json={"model": "text-embedding-3-small", "input": "a"}).status_code == 200
    assert said(api.post("/responses", json=ASK)) == "kept"


def test_a_function_of_the_request(api: httpx.Client, emulator: Emulator) -> None:
    def answer(request: RecordedRequest) -> Optional[str]:
        assert request.headers["authorization"] == "[redacted]"
        return f"{request.model}: {request.json['input']}" if request.path == "/v1/responses" else None

    emulator.answer_with(then=answer)
    assert said(api.post("/responses", json=ASK)) == "gpt-4o: Hi"
    assert "You said" in said(api.post("/chat/completions", json=CHAT))


def test_a_function_may_answer_with_a_fault(api: httpx.Client, emulator: Emulator) -> None:
    emulator.answer_with(lambda request: Answer(fault="status:503"))
    assert api.post("/responses", json=ASK).status_code == 503


def test_a_function_that_fails_says_so(api: httpx.Client, emulator: Emulator) -> None:
    def answer(request: RecordedRequest) -> object:
        return 1 / 0 if "Hi" in request.json["input"] else {"no": "answer"}

    emulator.answer_with(answer, answer)
    failed = api.post("/responses", json=ASK)
    assert failed.status_code == 400
    assert "answer failed: ZeroDivisionError" in failed.json()["error"]["message"]
    assert failed.headers["x-should-retry"] == "false"
    other = api.post("/responses", json={**ASK, "input": "x"}).json()["error"]["message"]
    assert "An answer is a text, an Answer or a Fault" in other


def test_an_async_function_without_an_event_loop(api: httpx.Client, emulator: Emulator) -> None:
    async def answer(request: RecordedRequest) -> str:
        await asyncio.sleep(0)
        return "later"

    async def fail(request: RecordedRequest) -> str:
        raise LookupError("nothing")

    emulator.answer_with(answer, fail)
    assert said(api.post("/responses", json=ASK)) == "later"
    assert "LookupError: nothing" in api.post("/responses", json=ASK).json()["error"]["message"]


@pytest.mark.anyio
async def test_an_async_function_runs_in_the_loop_of_the_client() -> None:
    emulator, asked, release = Emulator(), anyio.Event(), anyio.Event()
    answers: List[Any] = []

    async def answer(request: RecordedRequest) -> str:
        asked.set()
        await release.wait()
        return "released"

    emulator.answer_with(answer, "second")
    transport = AsyncEmulatorTransport(emulator)
    async with httpx.AsyncClient(transport=transport, base_url="http://emulator/v1", headers=AUTH) as client:

        async def ask() -> None:
            answers.append(said(await client.post("/responses", json=ASK)))

        async with anyio.create_task_group() as tasks:
            tasks.start_soon(ask)
            await asked.wait()
            await ask()
            release.set()
    assert answers == ["second", "released"]


def test_a_function_may_wait_while_a_server_answers_others() -> None:
    asked, release = threading.Event(), threading.Event()

    def answer(request: RecordedRequest) -> str:
        asked.set()
        assert release.wait(10)
        return "released"

    async def later(request: RecordedRequest) -> str:
        await asyncio.sleep(0)
        return "later"

    with Server() as server, httpx.Client(base_url=server.base_url, headers=AUTH) as client:
        server.answer_with(answer, "second", later)
        answers: List[Any] = []
        waiting = threading.Thread(target=lambda: answers.append(said(client.post("/responses", json=ASK))))
        waiting.start()
        assert asked.wait(10)
        answers.append(said(client.post("/responses", json=ASK)))
        release.set()
        waiting.join()
        answers.append(said(client.post("/responses", json=ASK)))
    assert answers == ["second", "released", "later"]


def test_whole_bodies_of_any_endpoint(api: httpx.Client, emulator: Emulator) -> None:
    emulator.answer_with(json={"data": []}, path="/v1/models", method="GET", headers={"X-Mine": "1"})
    emulator.answer_with(json={"error": {"message": "gone"}}, status=410, path="/files/{file_id}")
    assert api.delete("/files/a").json() == {"error": {"message": "gone"}}
    models = api.get("/models")
    assert (models.json(), models.headers["x-mine"]) == ({"data": []}, "1")
    assert len(api.get("/models").json()["data"]) > 1
    with pytest.raises(ValueError, match="say which with path="):
        emulator.answer_with(json={})


def test_an_answer_that_its_path_cannot_use_is_a_mistake(api: httpx.Client, emulator: Emulator) -> None:
    emulator.answer_with("text", path="/v1/models")
    refused = api.get("/models")
    assert refused.status_code == 400
    assert "has no use for such an answer" in refused.json()["error"]["message"]


def test_what_an_endpoint_cannot_say_is_a_mistake(api: httpx.Client, emulator: Emulator) -> None:
    emulator.answer_with(refusal="No.", path="/v1/completions")
    refused = api.post("/completions", json={"model": "gpt-3.5-turbo-instruct", "prompt": "a"}).json()
    assert refused["error"]["code"] == "unusable_scripted_answer"


def test_each_choice_takes_an_answer(api: httpx.Client, emulator: Emulator) -> None:
    emulator.answer_with("one", lambda request: "two", Answer(fault="status:500"), then="more")
    answers = api.post("/chat/completions", json={**CHAT, "n": 3}).json()["choices"]
    texts = [choice["message"]["content"] for choice in answers]
    assert texts[:2] == ["one", "two"]
    assert api.post("/chat/completions", json=CHAT).status_code == 500


def test_embeddings(api: httpx.Client, emulator: Emulator) -> None:
    emulator.answer_with(embeddings=[[1.0, 0.0], [0.0, 1.0]], usage={"input_tokens": 7})
    emulator.answer_with(embeddings=[[1.0]])
    assert "You said" in said(api.post("/responses", json=ASK))
    made = api.post("/embeddings", json={"model": "text-embedding-3-small", "input": ["a", "b"]}).json()
    assert [each["embedding"] for each in made["data"]] == [[1.0, 0.0], [0.0, 1.0]]
    assert made["usage"] == {"prompt_tokens": 7, "total_tokens": 7}
    wrong = api.post("/embeddings", json={"model": "text-embedding-3-small", "input": ["a", "b"]}).json()
    assert "has 1 'embeddings' for 2 inputs" in wrong["error"]["message"]


def test_transcriptions_by_model(api: httpx.Client, emulator: Emulator) -> None:
    emulator.answer_with("heard", model="whisper-1")
    data, files = {"model": "whisper-1"}, {"file": ("a.wav", b"RIFF")}
    assert api.post("/audio/transcriptions", data=data, files=files).json()["text"] == "heard"


def test_lines_of_a_batch_take_answers_too(api: httpx.Client, emulator: Emulator) -> None:
    emulator.answer_with("first line", lambda request: f"to {request.json['input']}")
    lines = "".join(
        f'{{"custom_id":"{n}","method":"POST","url":"/v1/responses","body":{{"model":"gpt-4o","input":"{n}"}}}}\n'
        for n in range(2)
    )
    file = emulator.seed_file("in.jsonl", lines.encode(), "batch")
    batch = {"input_file_id": file["id"], "endpoint": "/v1/responses", "completion_window": "24h"}
    identifier = api.post("/batches", json=batch).json()["id"]
    emulator.finish_jobs()
    output = api.get(f"/files/{api.get(f'/batches/{identifier}').json()['output_file_id']}/content").text
    assert "first line" in output
    assert "to 1" in output

from __future__ import annotations

import json
import threading
import urllib.request
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any, Iterator, List, Optional, Tuple

import pytest

from openai_testing import Emulator, Server
from openai_testing.serving.webhook_sender import WebhookSender, post
from openai_testing.webhooks.signatures import Message
from openai_testing.wire.messages import Request, encode_json

MESSAGE = Message(b"{}", {"content-type": "application/json", "webhook-id": "wh_1"})


class Time:
    """A clock that runs when somebody sleeps."""

    def __init__(self) -> None:
        self.now = 1_750_000_000.0
        self.sleeps: List[float] = []

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.sleeps.append(seconds)
        self.now += seconds


class Receiver:
    """Answers with these statuses, and then with 200."""

    def __init__(self, *statuses: Optional[int]) -> None:
        self.statuses = list(statuses)
        self.seen: List[Tuple[str, Message]] = []

    def __call__(self, url: str, message: Message) -> Optional[int]:
        self.seen.append((url, message))
        return self.statuses.pop(0) if self.statuses else 200


def sender(receiver: Receiver) -> Tuple[Emulator, WebhookSender, Time]:
    time = Time()
    emulator = Emulator(clock=time, webhook_url="http://app/hook", webhook_secret="whsec_c2VjcmV0")
    carrier = WebhookSender(emulator, post=receiver, clock=time, sleep=time.sleep)
    emulator.webhooks.carrier = carrier
    return emulator, carrier, time


def test_an_answer_of_2xx_ends_it() -> None:
    receiver = Receiver(204)
    emulator, carrier, time = sender(receiver)
    (delivery,) = emulator.webhooks.emit("batch.completed", {"id": "batch_1"})
    carrier.run()
    assert receiver.seen == [("http://app/hook", delivery.first)]
    assert [attempt.status for attempt in delivery.attempts] == [204]
    assert delivery.succeeded
    assert time.sleeps == []


def test_attempts_back_off_with_the_same_id_and_a_new_time() -> None:
    receiver = Receiver(500, None, 302)
    emulator, carrier, time = sender(receiver)
    (delivery,) = emulator.webhooks.emit("batch.completed", {"id": "batch_1"})
    carrier.run()
    assert time.sleeps == [1, 2, 4]
    assert [attempt.status for attempt in delivery.attempts] == [500, None, 302, 200]
    headers = [message.headers for _, message in receiver.seen]
    assert len({each["webhook-id"] for each in headers}) == 1
    assert len({each["webhook-signature"] for each in headers}) == 4
    assert [int(each["webhook-timestamp"]) - 1_750_000_000 for each in headers] == [0, 1, 3, 7]


def test_a_delivery_is_given_up_in_the_end() -> None:
    receiver = Receiver(*[503] * 20)
    emulator, carrier, time = sender(receiver)
    (delivery,) = emulator.webhooks.emit("batch.completed", {"id": "batch_1"})
    carrier.run()
    assert len(delivery.attempts) == 6
    assert time.sleeps == [1, 2, 4, 8, 16]
    assert not delivery.succeeded
    emulator.webhooks.delays = ()
    emulator.webhooks.emit("batch.completed", {"id": "batch_2"})
    carrier.run()
    assert len(receiver.seen) == 7


def test_a_receiver_that_fails_does_not_hold_up_the_others() -> None:
    receiver = Receiver(500)
    emulator, carrier, _ = sender(receiver)
    emulator.webhooks.emit("batch.completed", {"id": "batch_1"})
    emulator.webhooks.emit("batch.completed", {"id": "batch_2"})
    carrier.run()
    order = [b"batch_2" in message.body for _, message in receiver.seen]
    assert order == [False, True, False]


def test_the_repetition_of_a_bad_delivery_is_genuine() -> None:
    receiver = Receiver(400)
    emulator, carrier, _ = sender(receiver)
    emulator.webhooks.plan("altered-body")
    emulator.webhooks.emit("batch.completed", {"id": "batch_1"})
    carrier.run()
    assert [b"altered" in message.body for _, message in receiver.seen] == [True, False]


def test_jobs_end_by_themselves() -> None:
    receiver = Receiver()
    emulator, carrier, time = sender(receiver)
    file = emulator.seed_file("a.jsonl", b"{}\n", "fine-tune")["id"]
    body = encode_json({"model": "gpt-4o", "training_file": file})
    emulator.handle(Request("POST", "/v1/fine_tuning/jobs", "", {"authorization": "Bearer sk-test"}, body))
    carrier.run()
    assert time.sleeps == [pytest.approx(0.2)]
    assert b"fine_tuning.job.succeeded" in receiver.seen[0][1].body
    emulator.webhooks.job_seconds = None
    emulator.handle(Request("POST", "/v1/fine_tuning/jobs", "", {"authorization": "Bearer sk-test"}, body))
    carrier.run()
    assert len(receiver.seen) == 1
    assert len(emulator.webhooks.jobs) == 1


def test_reset_drops_what_is_left_to_do() -> None:
    receiver = Receiver()
    emulator, carrier, _ = sender(receiver)
    emulator.webhooks.emit("batch.completed", {"id": "batch_1"})
    emulator.reset()
    carrier.run()
    assert receiver.seen == []


class Handler(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"]))
        server: Any = self.server
        server.seen.append((self.path, self.headers["webhook-id"], body))
        status = 302 if self.path == "/moved" else 200
        self.send_response(status)
        self.send_header("location", "/")
        self.send_header("content-length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: Any) -> None:
        pass


@pytest.fixture
def app() -> Iterator[Any]:
    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        server.seen = []  # type: ignore[attr-defined]
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def address(app: Any, path: str = "") -> str:
    return f"http://127.0.0.1:{app.server_address[1]}{path}"


def test_post(app: Any) -> None:
    assert post(address(app, "/a/b?c=d"), MESSAGE) == 200
    assert post(address(app), MESSAGE) == 200
    assert app.seen == [("/a/b?c=d", "wh_1", b"{}"), ("/", "wh_1", b"{}")]


def test_post_follows_no_redirection(app: Any) -> None:
    assert post(address(app, "/moved"), MESSAGE) == 302
    assert len(app.seen) == 1


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:1/", "https://127.0.0.1:1/", "http://[", "http://a:99999/", "http:///"]
)
def test_post_to_nobody(url: str) -> None:
    assert post(url, MESSAGE) is None


def test_a_server_sends(app: Any) -> None:
    emulator = Emulator(webhook_url=address(app, "/webhook"), webhook_secret="whsec_c2VjcmV0")
    emulator.webhooks.job_seconds = 0
    with Server(emulator) as server:
        request = urllib.request.Request(
            server.base_url + "/responses",
            b'{"model": "gpt-4o", "input": "Hi", "background": true}',
            {"authorization": "Bearer sk-test", "content-type": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=10) as answer:
            assert b'"queued"' in answer.read()
        assert emulator.webhooks.wait(10)
    (delivery,) = emulator.webhooks.deliveries
    assert delivery.succeeded
    assert app.seen == [("/webhook", delivery.id, delivery.body)]
    emulator.webhooks.emit("batch.completed", {"id": "batch_1"})
    assert len(app.seen) == 1


def test_a_receiver_may_call_the_emulator_while_its_endpoint_is_tested() -> None:
    emulator = Emulator()
    statuses: List[Optional[int]] = []
    with Server(emulator) as server:

        def ask(path: str, body: Optional[bytes] = None) -> Any:
            headers = {"authorization": "Bearer sk-test", "content-type": "application/json"}
            request = urllib.request.Request(server.base_url + path, body, headers)
            with urllib.request.urlopen(request, timeout=10) as answer:
                return json.load(answer)

        def receive(url: str, message: Message) -> Optional[int]:
            statuses.append(len(ask("/models")["data"]))
            return 418

        with WebhookSender(emulator, post=receive):
            endpoint = {"name": "Mine", "url": "http://app/", "event_types": ["batch.failed"]}
            made = ask("/webhook_endpoints", json.dumps(endpoint).encode())
            result = ask(f"/webhook_endpoints/{made['id']}/test", b'{"event_type": "batch.failed"}')
    assert result["status_code"] == 418
    assert len(statuses) == 1


def test_stop_drops_what_is_left_and_may_be_called_again() -> None:
    emulator = Emulator(webhook_url="http://127.0.0.1:1/", webhook_secret="plain")
    with WebhookSender(emulator) as carrier:
        emulator.webhooks.emit("batch.completed", {"id": "batch_1"})
        assert not emulator.webhooks.wait(0.01)
    carrier.stop()
    assert emulator.webhooks.carrier is not carrier
    assert emulator.webhooks.wait(0)

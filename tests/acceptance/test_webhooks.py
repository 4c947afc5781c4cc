"""Webhooks: real deliveries of the emulator, received by Flask programs with the whole client."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import json
import logging
import subprocess
import sys
import threading
from contextlib import contextmanager
from typing import Any, Dict, Generator, List

import flask
import pytest
from werkzeug import serving

import openai
from openai import AsyncOpenAI, OpenAI
from openai_testing import Emulator, Server
from openai_testing.webhooks.deliveries import Delivery

SECRET = "whsec_c2VjcmV0IG9mIHRlc3Rz"
BAD = ("wrong-signature", "old-timestamp", "altered-body", "malformed-headers", "missing-headers")


@pytest.fixture
def secret(monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("OPENAI_WEBHOOK_SECRET", SECRET)
    return SECRET


class Program:
    """A Flask program with one route, and what it has seen."""

    def __init__(self) -> None:
        self.app = flask.Flask(__name__)
        self.seen: List[Any] = []

    def read_events(self) -> None:
        client = OpenAI()

        @self.app.route("/webhook", methods=["POST"])
        def webhook() -> Any:
            try:
                event = client.webhooks.unwrap(flask.request.get_data(as_text=True), flask.request.headers)
            except Exception as error:
                self.seen.append(error)
                return "Invalid signature", 400
            self.seen.append(event)
            return "ok"

    def only_verify(self) -> None:
        client = OpenAI()

        @self.app.route("/webhook", methods=["POST"])
        def webhook() -> Any:
            body = flask.request.get_data(as_text=True)
            try:
                client.webhooks.verify_signature(body, flask.request.headers)
            except Exception as error:
                self.seen.append(error)
                return "Invalid signature", 400
            self.seen.append(json.loads(body))
            return "ok"

    @contextmanager
    def served(self, emulator: Emulator) -> Generator[None, None, None]:
        """Runs on a free port, which gets the emulator's events."""
        logging.getLogger("werkzeug").setLevel(logging.ERROR)
        server = serving.make_server("127.0.0.1", 0, self.app)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        emulator.webhooks.send_to(f"http://127.0.0.1:{server.server_port}/webhook", SECRET)
        try:
            yield
        finally:
            server.shutdown()
            thread.join()
            server.server_close()


def respond(**options: Any) -> str:
    return str(OpenAI().responses.create(model="gpt-4o", input="Hello", background=True, **options).id)


def delivered(emulator: Emulator, type: str = "response.completed") -> Delivery:
    emulator.webhooks.send_to("http://127.0.0.1:1/", SECRET)
    return emulator.webhooks.emit(type, {"id": "resp_1"})[0]


@pytest.mark.usefixtures("secret")
def test_a_program_that_reads_events(server: Server) -> None:
    program = Program()
    program.read_events()
    with program.served(server.emulator):
        response_id = respond()
        assert server.emulator.webhooks.wait()
    (event,) = program.seen
    assert event.type == "response.completed"
    assert event.data.id == response_id
    assert isinstance(event, openai.types.webhooks.ResponseCompletedWebhookEvent)
    assert server.emulator.webhooks.deliveries[0].succeeded


@pytest.mark.usefixtures("secret")
def test_a_program_that_only_verifies(server: Server) -> None:
    program = Program()
    program.only_verify()
    client = OpenAI()
    with program.served(server.emulator):
        file = client.files.create(file=("jobs.jsonl", b'{"messages": []}\n'), purpose="fine-tune")
        job = client.fine_tuning.jobs.create(model="gpt-4o", training_file=file.id)
        assert server.emulator.webhooks.wait()
    (event,) = program.seen
    assert (event["type"], event["data"]) == ("fine_tuning.job.succeeded", {"id": job.id})
    assert client.fine_tuning.jobs.retrieve(job.id).status == "succeeded"


@pytest.mark.usefixtures("secret")
@pytest.mark.parametrize("read", [True, False])
def test_bad_deliveries_are_refused_and_their_repetitions_accepted(server: Server, read: bool) -> None:
    program = Program()
    program.read_events() if read else program.only_verify()
    webhooks = server.emulator.webhooks
    webhooks.delays = (0, 0)
    webhooks.plan(*BAD)
    with program.served(server.emulator):
        for number in range(len(BAD)):
            webhooks.emit("batch.completed", {"id": f"batch_{number}"})
        assert webhooks.wait()
    refused = [each for each in program.seen if isinstance(each, Exception)]
    assert len(refused) == len(BAD)
    assert all(isinstance(error, openai.InvalidWebhookSignatureError) for error in refused)
    assert [[attempt.status for attempt in each.attempts] for each in webhooks.deliveries] == [[400, 200]] * len(BAD)


def test_endpoints_and_their_secrets(server: Server) -> None:
    client = OpenAI()
    program = Program()
    seen = program.seen

    @program.app.route("/webhook", methods=["POST"])
    def webhook() -> Any:
        headers = flask.request.headers
        seen.append(client.webhooks.unwrap(flask.request.get_data(), headers, secret=endpoint.signing_secret))
        return "ok"

    with program.served(server.emulator):
        (local,) = server.emulator.webhooks.endpoints.values()
        endpoint = client.webhooks.create(name="Mine", url=local.url, event_types=["batch.completed"])
        assert endpoint.signing_secret not in repr(endpoint)
        result = client.webhooks.test(endpoint.id, event_type="batch.failed")
        endpoint = client.webhooks.rotate_secret(endpoint.id)
        assert client.webhooks.test(endpoint.id, event_type="batch.completed").status_code == 200
    assert (result.status_code, result.success, result.webhook_endpoint_id) == (200, True, endpoint.id)
    assert [event.type for event in seen] == ["batch.failed", "batch.completed"]
    assert "batch.completed" in client.webhooks.event_types.list().data
    assert client.webhooks.update(endpoint.id, name="Yours").name == "Yours"
    assert [each.id for each in client.webhooks.list()] == [endpoint.id]
    assert client.webhooks.delete(endpoint.id).deleted
    with pytest.raises(openai.NotFoundError):
        client.webhooks.retrieve(endpoint.id)


def test_the_asynchronous_client_verifies_without_await(server: Server, secret: str) -> None:
    client = AsyncOpenAI()
    delivery = delivered(server.emulator)
    event = client.webhooks.unwrap(delivery.body, delivery.headers)
    assert event.type == "response.completed"
    assert not inspect.isawaitable(event)
    client.webhooks.verify_signature(delivery.body, delivery.headers, secret=secret)
    with pytest.raises(openai.InvalidWebhookSignatureError):
        client.webhooks.verify_signature(delivery.body + b" ", delivery.headers)


def test_the_asynchronous_client_awaits_endpoints(server: Server) -> None:
    async def names() -> List[str]:
        async with AsyncOpenAI() as client:
            await client.webhooks.create(name="Mine", url="https://example.com/", event_types=["batch.failed"])
            return [each.name async for each in client.webhooks.list()]

    assert asyncio.run(names()) == ["Mine"]


def test_where_the_secret_comes_from(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    delivery = delivered(server.emulator)
    monkeypatch.delenv("OPENAI_WEBHOOK_SECRET", raising=False)
    client = OpenAI()
    with pytest.raises(ValueError, match="OPENAI_WEBHOOK_SECRET"):
        client.webhooks.unwrap(delivery.body, delivery.headers)
    with pytest.raises(openai.InvalidWebhookSignatureError):
        client.webhooks.unwrap(delivery.body, delivery.headers, secret="another")
    assert client.webhooks.unwrap(delivery.body, delivery.headers, secret=SECRET).type
    client.webhook_secret = SECRET
    assert client.webhooks.unwrap(delivery.body, delivery.headers).type
    assert OpenAI(webhook_secret=SECRET).webhooks.unwrap(delivery.body, delivery.headers).type
    monkeypatch.setenv("OPENAI_WEBHOOK_SECRET", SECRET)
    assert OpenAI().webhooks.unwrap(delivery.body.decode(), delivery.headers).type


def test_tolerance(server: Server, secret: str) -> None:
    server.emulator.webhooks.plan("old-timestamp")
    delivery = delivered(server.emulator)
    webhooks = OpenAI().webhooks
    webhooks.verify_signature(delivery.body, delivery.headers, secret=secret, tolerance=3700)
    with pytest.raises(openai.InvalidWebhookSignatureError, match="too old"):
        webhooks.verify_signature(delivery.body, delivery.headers, secret=secret, tolerance=3500)


@pytest.mark.usefixtures("server")
def test_a_secret_without_prefix_is_a_key_as_it_stands() -> None:
    emulator = Emulator(webhook_url="http://127.0.0.1:1/", webhook_secret="plain words")
    (delivery,) = emulator.webhooks.emit("response.failed", {"id": "resp_1"})
    assert OpenAI(webhook_secret="plain words").webhooks.unwrap(delivery.body, delivery.headers).type


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("openai.types.webhooks", "UnwrapWebhookEvent"),
        ("openai.types.webhooks.unwrap_webhook_event", "UnwrapWebhookEvent"),
        ("openai.types.webhooks", "BatchCompletedWebhookEvent"),
        ("openai.types.webhooks.batch_completed_webhook_event", "Data"),
        ("openai.types.webhooks.eval_run_succeeded_webhook_event", "EvalRunSucceededWebhookEvent"),
        ("openai.types.webhooks.fine_tuning_job_failed_webhook_event", "FineTuningJobFailedWebhookEvent"),
        ("openai.types.webhooks.webhook_endpoint_with_secret", "WebhookEndpointWithSecret"),
        ("openai.resources.webhooks", "AsyncWebhooks"),
    ],
)
def test_familiar_paths(module: str, name: str) -> None:
    assert getattr(importlib.import_module(module), name)


def modules_after(code: str) -> List[str]:
    program = f"import sys; {code}; print(*sys.modules, sep='\\n')"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    return done.stdout.split()


def test_what_receiving_loads(server: Server, secret: str) -> None:
    delivery = delivered(server.emulator)
    call: Dict[str, str] = {
        "openai_webhooks": "import openai_webhooks as it; unwrap = it.unwrap",
        "openai": "import openai; unwrap = openai.OpenAI(api_key='sk-test').webhooks.unwrap",
    }
    for name, lines in call.items():
        verify = f"{lines}; unwrap({delivery.body!r}, {delivery.headers!r}, secret={secret!r})"
        loaded = {module.split(".")[0] for module in modules_after(verify)}
        assert not loaded & {"httpx", "anyio", "websockets"}, name

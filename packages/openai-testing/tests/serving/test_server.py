from __future__ import annotations

import socket
import threading
from typing import Iterator, List

import httpx
import pytest

from openai_testing import Emulator, Server
from openai_testing.serving import sockets as server_module

AUTH = {"authorization": "Bearer sk-test"}
ASK = {"model": "gpt-4o", "input": "Hi", "stream": True}


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


@pytest.fixture
def api(server: Server) -> Iterator[httpx.Client]:
    server.emulator.reset()
    with httpx.Client(base_url=server.base_url, headers=AUTH, trust_env=False, timeout=5) as client:
        yield client


def raw(server: Server, fault: str) -> bytes:
    """Everything that arrives until the connection ends."""
    with socket.create_connection(("127.0.0.1", server.port), 5) as connection:
        request = f"GET /v1/models HTTP/1.1\r\nhost: x\r\nauthorization: Bearer k\r\nx-emulator-fault: {fault}\r\n\r\n"
        connection.sendall(request.encode())
        received = b""
        while True:
            piece = connection.recv(65536)
            if not piece:
                return received
            received += piece


def test_it_serves_and_keeps_the_connection(api: httpx.Client, server: Server) -> None:
    assert api.get("/models/org%2Fx").json()["error"]["code"] == "model_not_found"
    assert api.post("/embeddings", json={"model": "text-embedding-3-small", "input": "a"}).status_code == 200
    assert [request.path for request in server.emulator.requests] == ["/v1/models/org%2Fx", "/v1/embeddings"]


def test_streams_arrive_event_by_event(api: httpx.Client) -> None:
    with api.stream("POST", "/responses", json=ASK) as response:
        lines = [line for line in response.iter_lines() if line.startswith("event: ")]
    assert lines[0] == "event: response.created"
    assert lines[-1] == "event: response.completed"


def test_a_body_of_many_megabytes_arrives(api: httpx.Client) -> None:
    content = b"x" * 5_000_000
    uploaded = api.post("/files", files={"file": ("é.bin", content)}, data={"purpose": "user_data"}).json()
    assert (uploaded["filename"], uploaded["bytes"]) == ("é.bin", len(content))
    assert api.get(f"/files/{uploaded['id']}/content").content == content


@pytest.mark.parametrize("place", ["before-headers", "headers"])
def test_a_reset_is_one_on_the_wire(server: Server, place: str) -> None:
    with pytest.raises(ConnectionResetError):
        raw(server, f"reset:{place}")


def test_a_close_before_the_headers_sends_nothing(server: Server) -> None:
    assert raw(server, "close:before-headers") == b""


def test_a_close_in_the_headers_sends_a_part(server: Server) -> None:
    received = raw(server, "close:headers")
    assert received.startswith(b"HTTP/1.1 200 OK\r\n")
    assert b"\r\n\r\n" not in received


def test_a_close_in_the_body_sends_a_part(server: Server) -> None:
    head, _, body = raw(server, "close:body;after=7").partition(b"\r\n\r\n")
    assert b"content-length: " in head
    assert body == b'{"objec'


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        ("reset:before-headers", httpx.ReadError),
        ("reset:headers", httpx.ReadError),
        ("reset:body", httpx.ReadError),
        ("close:before-headers", httpx.RemoteProtocolError),
        ("close:headers", httpx.RemoteProtocolError),
        ("close:body", httpx.RemoteProtocolError),
    ],
)
def test_httpx_sees_the_break(api: httpx.Client, fault: str, error: type) -> None:
    with pytest.raises(error):
        api.get("/models", headers={"x-emulator-fault": fault})
    assert api.get("/models").status_code == 200


def test_a_stream_breaks_in_the_middle_of_an_event(api: httpx.Client) -> None:
    received = b""
    fault = {"x-emulator-fault": "reset:event;after=2"}
    with pytest.raises(httpx.ReadError), api.stream("POST", "/responses", json=ASK, headers=fault) as response:
        for piece in response.iter_raw():
            received += piece
    assert received.count(b"\n\n") == 2
    assert not received.endswith(b"\n\n")


def test_a_delay_runs_into_the_read_timeout(api: httpx.Client) -> None:
    with pytest.raises(httpx.ReadTimeout):
        api.get("/models", headers={"x-emulator-fault": "delay:5"}, timeout=0.05)


def test_a_client_may_leave_an_endless_stream(api: httpx.Client) -> None:
    with api.stream("POST", "/responses", json=ASK, headers={"x-emulator-fault": "keepalive;every=0.001"}) as response:
        pieces = response.iter_raw()
        assert next(pieces).startswith(b": keep-alive")
    assert api.get("/models").status_code == 200


def test_other_faults_arrive_whole(api: httpx.Client) -> None:
    def answer(fault: str) -> httpx.Response:
        return api.get("/models/gpt-4o", headers={"x-emulator-fault": fault})

    assert answer("status:429;retry-after=3").headers["retry-after"] == "3"
    assert answer("html").headers["content-type"].startswith("text/html")
    assert answer("truncate:4").content == b'{"id'
    assert answer("dribble:30;every=0.001").json()["id"] == "gpt-4o"


def test_a_head_request_and_a_strange_path(api: httpx.Client) -> None:
    assert api.head("/models").status_code == 405
    assert api.get("/%ff%00").status_code == 404


def test_it_starts_again_on_another_port() -> None:
    server = Server(Emulator(api_key="sk-a"))
    with pytest.raises(RuntimeError, match="call start"):
        _ = server.port
    for _ in range(2):
        with server:
            assert httpx.get(server.base_url + "/models", headers=AUTH, trust_env=False).status_code == 401
            with pytest.raises(RuntimeError, match="runs already"):
                server.start()
    server.stop()
    assert "openai-testing" not in [thread.name for thread in threading.enumerate() if not thread.is_alive()]


def test_stopping_does_not_wait_for_an_endless_stream() -> None:
    server = Server().start()
    headers = {**AUTH, "x-emulator-fault": "keepalive;every=0.001"}
    with httpx.Client(headers=headers, trust_env=False) as client, client.stream(
        "POST", server.base_url + "/responses", json=ASK
    ) as response:
        next(response.iter_raw())
        server.stop()


def test_a_server_that_does_not_start_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    async def never_listens(self: object) -> None:
        pass

    monkeypatch.setattr(server_module._AnnouncingServer, "main_loop", never_listens)
    monkeypatch.setattr(server_module, "_START_SECONDS", 0.01)
    monkeypatch.setattr(server_module, "_STOP_SECONDS", 0.01)
    server = Server()
    with pytest.raises(RuntimeError, match="did not start"):
        server.start()
    with pytest.raises(RuntimeError, match="call start"):
        _ = server.port


def test_it_serves_in_the_calling_thread() -> None:
    server, ready = Server(), threading.Event()
    thread = threading.Thread(target=server.serve_forever, args=(ready.set,))
    thread.start()
    assert ready.wait(5)
    assert httpx.get(server.base_url + "/models", headers=AUTH, trust_env=False).status_code == 200
    server.stop()
    thread.join(5)
    assert not thread.is_alive()


def test_a_port_in_use_is_an_error(server: Server) -> None:
    with pytest.raises(OSError, match=r"[Aa]ddress|in use"):
        Server(port=server.port).start()


def test_ipv6_urls_have_brackets() -> None:
    try:
        with Server(host="::1") as server:
            assert server.url.startswith("http://[::1]:")
    except OSError:
        pytest.skip("This machine has no IPv6 loopback.")


def test_many_clients_at_once(server: Server) -> None:
    server.emulator.reset()

    statuses: List[int] = []

    def work() -> None:
        with httpx.Client(base_url=server.base_url, headers=AUTH, trust_env=False) as client:
            asked = [client.post("/responses", json={"model": "gpt-4o", "input": "x"}) for _ in range(5)]
        statuses.extend(response.status_code for response in asked)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert statuses == [200] * 40
    assert len(server.emulator.requests) == 40


def test_pages_of_other_origins_may_ask_where_they_are_named() -> None:
    page = {"origin": "http://page.test"}
    asks = {**page, "access-control-request-method": "POST", "access-control-request-headers": "authorization"}
    with Server(allow_origins=["http://page.test"]) as server, httpx.Client(trust_env=False) as client:
        leave = client.options(f"{server.base_url}/responses", headers=asks)
        answer = client.get(f"{server.base_url}/models", headers={**AUTH, **page})
        other = client.options(f"{server.base_url}/responses", headers={**asks, "origin": "http://other.test"})
    assert (leave.status_code, leave.headers["access-control-allow-headers"]) == (200, "authorization")
    assert answer.headers["access-control-allow-origin"] == "http://page.test"
    assert answer.headers["access-control-expose-headers"] == "*"
    assert other.status_code == 400


def test_no_page_may_ask_by_default(api: httpx.Client) -> None:
    assert "access-control-allow-origin" not in api.get("/models", headers={"origin": "http://page.test"}).headers

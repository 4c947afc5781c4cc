"""A server that does exactly what a test tells it to, byte by byte."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from typing import Any, Callable, Dict, Iterator, List, Optional

import pytest

from openai_core.transports.http1.request_heads import Outgoing, outgoing

FINE = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"


class Peer:
    """One connection, as the server sees it.

    Attributes:
        number: Which connection it is, from 1 on.
    """

    def __init__(self, sock: Any, number: int) -> None:
        self.sock = sock
        self.number = number
        self._buffer = b""

    def head(self) -> bytes:
        """Waits for the head of a request."""
        return self._until(b"\r\n\r\n")

    def request(self) -> bytes:
        """Waits for a request with its body, and returns the body."""
        head = self.head().lower()
        if b"transfer-encoding: chunked" in head:
            return self._until(b"0\r\n\r\n")
        _, found, rest = head.partition(b"content-length:")
        return self._exactly(int(rest.split(b"\r\n")[0])) if found else b""

    def send(self, data: bytes) -> None:
        self.sock.sendall(data)

    def ended(self) -> bool:
        """Waits until the client has closed the connection."""
        try:
            while self.sock.recv(65536):
                pass
        except OSError:
            pass
        return True

    def _until(self, end: bytes) -> bytes:
        while end not in self._buffer:
            self._more()
        data, _, self._buffer = self._buffer.partition(end)
        return data + end

    def _exactly(self, size: int) -> bytes:
        while len(self._buffer) < size:
            self._more()
        data, self._buffer = self._buffer[:size], self._buffer[size:]
        return data

    def _more(self) -> None:
        data = self.sock.recv(65536)
        if not data:
            raise EOFError
        self._buffer += data


class Server:
    """Serves each connection in a thread of its own, by one function.

    Attributes:
        events: What the function has noted, for the test to wait for.
    """

    def __init__(self, serve: Callable[[Peer], Any], context: Optional[ssl.SSLContext] = None) -> None:
        self._serve = serve
        self._context = context
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        self._peers: List[Any] = []
        self._threads: List[threading.Thread] = []
        self.connections = 0
        self.failures: List[BaseException] = []
        self.port = self._listener.getsockname()[1]
        self.url = f"{'http' if context is None else 'https'}://127.0.0.1:{self.port}"
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            self._peers.append(sock)
            thread = threading.Thread(target=self._run, args=(sock, self.connections), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _run(self, sock: Any, number: int) -> None:
        try:
            if self._context is not None:
                sock = self._context.wrap_socket(sock, server_side=True)
            with sock:
                self._serve(Peer(sock, number))
        except (OSError, EOFError):
            pass
        except BaseException as error:
            self.failures.append(error)

    def stop(self) -> None:
        # Only shutting down wakes up who waits.
        for sock in [self._listener, *self._peers]:
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
            sock.close()
        for thread in [self._thread, *self._threads]:
            thread.join(10)
        assert self.failures == []


@pytest.fixture
def serve() -> Iterator[Callable[..., Server]]:
    """Starts servers, each with the function that serves its connections."""
    servers: List[Server] = []

    def start(function: Callable[[Peer], Any], context: Optional[ssl.SSLContext] = None) -> Server:
        servers.append(Server(function, context))
        return servers[-1]

    yield start
    for server in servers:
        server.stop()


@pytest.fixture
def fine() -> bytes:
    return FINE


@pytest.fixture
def message() -> Callable[..., Outgoing]:
    """Makes the head of a request."""
    import httpx

    def make(method: str = "POST", content: Any = b"", headers: Optional[Dict[str, str]] = None) -> Outgoing:
        return outgoing(httpx.Request(method, "http://a/b?c", content=content, headers=headers))

    return make


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The paths of a certificate for 127.0.0.1 and of its key."""
    x509 = pytest.importorskip("cryptography.x509")
    from datetime import datetime, timedelta
    from ipaddress import ip_address

    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    now = datetime(2020, 1, 1)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now)
        .not_valid_after(now + timedelta(days=36500))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    folder = tmp_path_factory.mktemp("tls")
    (folder / "cert.pem").write_bytes(made.public_bytes(serialization.Encoding.PEM))
    (folder / "key.pem").write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return str(folder / "cert.pem"), str(folder / "key.pem")


@pytest.fixture
def server_context(certificate: Any) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate)
    return context


@pytest.fixture
def client_context(certificate: Any) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=certificate[0])

"""Servers with faults, with and without TLS, and clients of all flavours."""

from __future__ import annotations

import ssl
from typing import Any, Callable, Iterator, List, Optional

import pytest
import trustme
from raw_server import RawServer, Script


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(scope="session")
def server_tls(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    return context


@pytest.fixture(scope="session")
def client_tls(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


@pytest.fixture
def serve() -> Iterator[Callable[..., RawServer]]:
    servers: List[RawServer] = []

    def start(script: Script, tls: Optional[ssl.SSLContext] = None) -> RawServer:
        servers.append(RawServer(script, tls))
        return servers[-1]

    yield start
    for server in servers:
        server.stop()


@pytest.fixture
def anyio_backend(request: pytest.FixtureRequest) -> Any:
    return request.param

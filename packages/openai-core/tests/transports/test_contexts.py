from __future__ import annotations

import ssl
import threading
from typing import Any, List

import httpx
import pytest

from openai_core.transports.contexts import (
    DeferredContext,
    context_for,
    shared_ssl_context,
)


def wrap(context: ssl.SSLContext) -> ssl.SSLObject:
    return context.wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO(), server_hostname="api.test")


def test_certificates_are_read_once_and_only_for_tls(monkeypatch: pytest.MonkeyPatch) -> None:
    built: List[Any] = []
    real = httpx.create_ssl_context

    def build(**kwargs: Any) -> ssl.SSLContext:
        built.append(kwargs)
        return real(**kwargs)

    monkeypatch.setattr(httpx, "create_ssl_context", build)
    context = DeferredContext()
    assert not context.is_loaded
    context.set_alpn_protocols(["http/1.1"])
    threads = [threading.Thread(target=wrap, args=(context,)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    context.set_alpn_protocols(["http/1.1"])
    assert len(built) == 1
    assert context.is_loaded


def test_servers_are_verified() -> None:
    context = wrap(DeferredContext()).context
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
    assert context.cert_store_stats() == httpx.create_ssl_context(trust_env=False).cert_store_stats()


def test_a_socket_can_be_wrapped() -> None:
    import socket

    ours, theirs = socket.socketpair()
    with theirs, DeferredContext().wrap_socket(ours, server_hostname="a", do_handshake_on_connect=False) as wrapped:
        assert isinstance(wrapped, ssl.SSLSocket)


def test_certificates_from_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    import certifi

    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    monkeypatch.delenv("SSL_CERT_DIR", raising=False)
    usual = shared_ssl_context()
    assert shared_ssl_context() is usual
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    directory = shared_ssl_context()
    assert wrap(directory).context.cert_store_stats()["x509"] == 0
    monkeypatch.setenv("SSL_CERT_FILE", certifi.where())
    file = shared_ssl_context()
    assert wrap(file).context.cert_store_stats()["x509"] > 0
    assert len({id(usual), id(directory), id(file)}) == 3


def test_unreadable_certificates_are_reported_when_needed() -> None:
    with pytest.raises(FileNotFoundError):
        wrap(DeferredContext(cert_file="/nowhere.pem"))


def test_contexts_for_the_arguments_of_a_client() -> None:
    assert context_for(True, None, True) is shared_ssl_context()
    assert context_for(True, None, False) is not shared_ssl_context()
    assert context_for(False, None, True).verify_mode is ssl.CERT_NONE
    own = ssl.create_default_context()
    assert context_for(own, None, True) is own

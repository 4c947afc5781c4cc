from __future__ import annotations

import contextlib
import ssl
import threading
from types import SimpleNamespace
from typing import Any, List

import pytest
import trustme

from openai_core.errors import ConfigurationError
from openai_core.transports import trust
from openai_core.transports.contexts import DeferredContext, context_for, load, shared_ssl_context


def wrap(context: ssl.SSLContext) -> ssl.SSLObject:
    return context.wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO(), server_hostname="api.test")


def test_certificates_are_read_once_and_only_for_tls(monkeypatch: pytest.MonkeyPatch) -> None:
    built: List[Any] = []
    real = trust.context_of_system

    def build() -> ssl.SSLContext:
        built.append(real())
        return real()

    monkeypatch.setattr(trust, "context_of_system", build)
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


def test_the_context_that_connects_offers_the_protocols() -> None:
    offered: List[Any] = []

    class Noting(DeferredContext):
        def build(self) -> Any:
            return SimpleNamespace(set_alpn_protocols=offered.append)

    context = Noting()
    context.set_alpn_protocols(["h2", "http/1.1"])
    assert offered == []
    context.load()
    assert offered == [["h2", "http/1.1"]]
    context.set_alpn_protocols(["http/1.1"])
    assert offered == [["h2", "http/1.1"], ["http/1.1"]]
    Noting().load()
    assert len(offered) == 2


def test_a_protocol_that_cannot_be_offered_is_refused_at_once() -> None:
    with pytest.raises(ssl.SSLError):
        DeferredContext().set_alpn_protocols(["x" * 300])


def test_servers_are_verified() -> None:
    context = wrap(DeferredContext()).context
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname


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
    with pytest.raises(ConfigurationError, match=r"SSL_CERT_FILE is '/nowhere.pem'"):
        wrap(DeferredContext(cert_file="/nowhere.pem"))
    with pytest.raises(ConfigurationError, match=r"SSL_CERT_DIR is '/nowhere'"):
        wrap(DeferredContext(cert_dir="/nowhere"))


def test_blank_variables_are_unset_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    monkeypatch.delenv("SSL_CERT_DIR", raising=False)
    usual = shared_ssl_context()
    monkeypatch.setenv("SSL_CERT_FILE", "")
    monkeypatch.setenv("SSL_CERT_DIR", " ")
    assert shared_ssl_context() is usual


@pytest.mark.anyio
async def test_an_event_loop_does_not_read_certificates(monkeypatch: pytest.MonkeyPatch) -> None:
    threads: List[Any] = []
    real = trust.context_of_system

    def build() -> ssl.SSLContext:
        threads.append(threading.current_thread())
        return real()

    monkeypatch.setattr(trust, "context_of_system", build)
    context = DeferredContext()
    await load(context)
    await load(context)
    assert context.is_loaded
    assert len(threads) == 1
    assert threads != [threading.current_thread()]
    await load(ssl.create_default_context())


def certificate_that_a_server_sees(context: ssl.SSLContext, server: ssl.SSLContext) -> Any:
    to_client, to_server = ssl.MemoryBIO(), ssl.MemoryBIO()
    ours = context.wrap_bio(to_client, to_server, server_hostname="api.test")
    theirs = server.wrap_bio(to_server, to_client, server_side=True)
    for end in (ours, theirs) * 4:
        with contextlib.suppress(ssl.SSLWantReadError):
            end.do_handshake()
    return theirs.getpeercert()


def test_a_client_certificate_is_added_to_those_that_are_trusted(
    tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority = trustme.CA()
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    own = tmp_path / "own.pem"
    authority.issue_cert("client.test").private_key_and_cert_chain_pem.write_to_path(own)
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.verify_mode = ssl.CERT_REQUIRED
    authority.configure_trust(server)
    authority.issue_cert("api.test").configure_cert(server)
    for cert in (str(own), own, (str(own), str(own), None)):
        context = context_for(True, cert, True)
        assert context.cert_store_stats()["x509_ca"] == 1
        assert certificate_that_a_server_sees(context, server)["subjectAltName"] == (("DNS", "client.test"),)
    assert context_for(True, None, True) is shared_ssl_context()


def test_contexts_for_the_arguments_of_a_client(monkeypatch: pytest.MonkeyPatch) -> None:
    assert context_for(True, None, True) is shared_ssl_context()
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere.pem")
    assert context_for(True, None, False) is not shared_ssl_context()
    assert context_for(True, None, False) is context_for(True, None, False)
    assert context_for(True, None, False).load().verify_mode is ssl.CERT_REQUIRED  # type: ignore[attr-defined]
    assert context_for(False, None, True).verify_mode is ssl.CERT_NONE
    own = ssl.create_default_context()
    assert context_for(own, None, True) is own

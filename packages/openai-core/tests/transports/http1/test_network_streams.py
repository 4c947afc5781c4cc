from __future__ import annotations

import socket

from openai_core.transports.http1.network_streams import NetworkStream


def test_what_is_told_of_a_connection() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener, socket.create_connection(listener.getsockname()) as sock:
        secured = object()
        stream = NetworkStream(sock, secured, lambda: True)
        assert stream.get_extra_info("socket") is sock
        assert stream.get_extra_info("server_addr") == listener.getsockname()
        assert stream.get_extra_info("client_addr") == sock.getsockname()
        assert stream.get_extra_info("ssl_object") is secured
        assert stream.get_extra_info("is_readable") is True
        assert stream.get_extra_info("unknown") is None

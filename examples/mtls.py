# /// script
# requires-python = ">=3.9"
# dependencies = ["openai>=3.100", "trustme"]
# ///
"""Mutual TLS: the client shows a certificate, and trusts the certificates of one authority only.

A private authority and a server that asks for certificates are made here, to have something to talk to.
"""

import http.server
import ssl
import tempfile
import threading
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator

import trustme

from openai import APIConnectionError, DefaultHttpxClient, OpenAI


def client_with(context: ssl.SSLContext, url: str) -> OpenAI:
    http_client = DefaultHttpxClient(verify=context, trust_env=False)
    return OpenAI(base_url=url, api_key="sk-example", http_client=http_client, max_retries=0)


def main() -> None:
    authority = trustme.CA()
    with tempfile.TemporaryDirectory() as name, serving(authority) as url:
        roots, own = Path(name) / "roots.pem", Path(name) / "client.pem"
        authority.cert_pem.write_to_path(str(roots))
        authority.issue_cert("me@example.com").private_key_and_cert_chain_pem.write_to_path(str(own))

        context = ssl.create_default_context(cafile=str(roots))
        with client_with(context, url) as client:
            try:
                client.models.list()
            except APIConnectionError:
                print("without a certificate: refused")

        context.load_cert_chain(str(own))
        with client_with(context, url) as client:
            print("with a certificate:", [model.id for model in client.models.list()])


class Models(http.server.BaseHTTPRequestHandler):
    """Lists one model."""

    def do_GET(self) -> None:
        body = b'{"object": "list", "data": [{"id": "own-model", "object": "model", "created": 1, "owned_by": "us"}]}'
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        pass


class Quiet(http.server.ThreadingHTTPServer):
    def handle_error(self, *args: object) -> None:
        """Says nothing about clients that are refused."""


@contextmanager
def serving(authority: trustme.CA) -> Iterator[str]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    authority.configure_trust(context)
    context.verify_mode = ssl.CERT_REQUIRED
    with Quiet(("127.0.0.1", 0), Models) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"https://127.0.0.1:{server.server_port}/v1"
        finally:
            server.shutdown()
            thread.join()


if __name__ == "__main__":
    main()

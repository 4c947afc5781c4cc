"""One small chat completion over a kept-alive connection with TLS, synchronously."""

from __future__ import annotations

import os
import ssl

from meter import Meter, Skipped

from cases.inputs import API_KEY, AUTHORIZATION, MODEL, QUESTION, request_body


def sdk(base_url: str, meter: Meter) -> None:
    trusted = _trusted()
    from openai import DefaultHttpxClient, OpenAI

    http_client = DefaultHttpxClient(verify=trusted)
    client = OpenAI(api_key=API_KEY, base_url=os.environ["CANNED_TLS_URL"], http_client=http_client)

    def ask() -> None:
        completion = client.chat.completions.create(model=MODEL, messages=QUESTION)
        assert completion.choices[0].message.content

    meter.repeat(ask, at_most=2000)


def plain(base_url: str, meter: Meter) -> None:
    trusted = _trusted()
    import httpx

    client = httpx.Client(base_url=os.environ["CANNED_TLS_URL"], headers=AUTHORIZATION, verify=trusted)

    def ask() -> None:
        response = client.post("/chat/completions", json=request_body(QUESTION))
        assert response.json()["choices"][0]["message"]["content"]

    meter.repeat(ask, at_most=2000)


def _trusted() -> ssl.SSLContext:
    if "CANNED_TLS_URL" not in os.environ:
        raise Skipped("the canned server has no certificate; trustme makes one where it is installed")
    return ssl.create_default_context(cafile=os.environ["CANNED_TLS_AUTHORITY"])

"""The clients of the distribution alone."""

from __future__ import annotations

import subprocess
import sys

import openai_realtime


def test_the_clients_carry_realtime_and_live() -> None:
    client = openai_realtime.RealtimeClient(api_key="k")
    assert client.realtime.calls and client.realtime.client_secrets and client.realtime.translations.client_secrets
    assert client.live.sessions and client.live.forks and client.live.sideband
    assert not hasattr(client, "responses")
    assert openai_realtime.AsyncRealtimeClient(api_key="k").realtime.calls


def test_constructing_a_client_loads_no_websocket_library_and_no_other_distribution() -> None:
    code = (
        "import sys, openai_realtime; openai_realtime.RealtimeClient(api_key='k').realtime; "
        "print(*{name.split('.')[0] for name in sys.modules})"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not {"websockets", "openai", "openai_rest"} & set(done.stdout.split())

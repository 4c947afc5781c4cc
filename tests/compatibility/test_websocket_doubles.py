"""WebSockets mocked in the websockets library, at the place from which it opens connections."""

from __future__ import annotations

import asyncio
from typing import Any, Dict, List
from unittest.mock import AsyncMock, MagicMock, Mock, patch

import pytest

import openai_realtime.aio.sockets  # noqa: F401  # loaded before the double is in its place
from openai import AsyncAzureOpenAI, AsyncOpenAI, AzureOpenAI, OpenAI

AZURE: Dict[str, Any] = {"azure_endpoint": "https://r.openai.azure.com", "api_version": "v", "azure_deployment": "d"}


@pytest.mark.parametrize(("kind", "options"), [(OpenAI, {}), (AzureOpenAI, AZURE)])
def test_a_synchronous_connection(kind: Any, options: Dict[str, Any]) -> None:
    socket = Mock(spec=["recv", "close", "protocol"])
    manager = kind(api_key="k", **options).realtime.connect(model="m")
    with patch("websockets.sync.client.connect", return_value=socket) as connect, manager as connection:
        assert connection._connection is socket
    assert connect.call_args.args[0].startswith("wss://")
    assert {"k", "Bearer k"} & {*connect.call_args.kwargs["additional_headers"].values()}
    socket.close.assert_called_once()


def test_a_double_that_imitates_everything() -> None:
    socket = MagicMock()
    manager = OpenAI(api_key="k").realtime.connect(model="m")
    with patch("websockets.sync.client.connect", return_value=socket), manager as connection:
        assert connection._connection is socket
        connection.send({"type": "input_audio_buffer.commit"})
    socket.send.assert_called_once()


@pytest.mark.parametrize(("kind", "options"), [(AsyncOpenAI, {}), (AsyncAzureOpenAI, AZURE)])
def test_an_asynchronous_connection(kind: Any, options: Dict[str, Any]) -> None:
    socket = Mock(spec=["recv", "close", "protocol"], close=AsyncMock())
    urls: List[str] = []

    async def connect(url: str, **arguments: Any) -> Any:
        urls.append(url)
        return socket

    async def used() -> None:
        async with kind(api_key="k", **options).realtime.connect(model="m") as connection:
            assert connection._connection is socket

    with patch("websockets.asyncio.client.connect", connect):
        asyncio.run(used())
    assert urls[0].startswith("wss://")
    socket.close.assert_awaited_once()

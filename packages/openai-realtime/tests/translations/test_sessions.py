"""Translation sessions of both flavours, over real sockets: they end once, and lose nothing on the way."""

from __future__ import annotations

import asyncio
import threading
from typing import Any, Awaitable, Callable, Iterator, List

import pytest

from openai_core.errors import ArgumentError, NotFoundError, WebSocketConnectionClosedError
from openai_realtime import AsyncRealtimeClient, RealtimeClient
from openai_realtime.aio.translation_sessions import AsyncTranslationConnection, AsyncTranslationSession
from openai_realtime.errors import ReceiveTimeoutError, SessionStateError
from openai_realtime.sync.translation_sessions import TranslationConnection, TranslationSession

CLOSE: Any = {"type": "session.close"}
SPEECH: Any = {"type": "session.input_audio_buffer.append", "audio": "AAAA"}


def translate(line: Any) -> None:
    """Answers speech, and the end of it with what was still to come."""
    line.tell("session.created", session={"type": "translation"})
    while line.hear()["type"] != "session.close":
        line.tell("session.output_transcript.delta", delta="Bonjour")
    line.tell("session.output_transcript.delta", delta=" à tous")
    line.tell("session.closed")


@pytest.fixture()
def client(server: Any) -> Iterator[RealtimeClient]:
    server.scripts = [translate]
    with RealtimeClient(api_key="sk-test", base_url=server.url) as found:
        yield found


@pytest.fixture()
def async_client(server: Any) -> AsyncRealtimeClient:
    server.scripts = [translate]
    return AsyncRealtimeClient(api_key="sk-test", base_url=server.url)


class BrokenLine:
    """Stands for a connection on which sending or closing fails."""

    def __init__(self, sending: BaseException, closing: Any = None) -> None:
        self.sending, self.closing, self.closed = sending, closing, 0

    def send(self, event: Any) -> None:
        raise self.sending

    def close(self) -> None:
        self.closed += 1
        if self.closing is not None:
            raise self.closing


class AsyncBrokenLine(BrokenLine):
    async def send(self, event: Any) -> None:  # type: ignore[override]
        super().send(event)

    async def close(self) -> None:  # type: ignore[override]
        super().close()


class TestSync:
    def test_all_is_translated_until_the_end(self, server: Any, client: RealtimeClient) -> None:
        seen: List[Any] = []
        with TranslationSession(client.realtime.translations, model="m", extra_query={"a": "b"}) as connection:
            connection.send(SPEECH)
            connection.send(CLOSE)
            connection.send(CLOSE)
            while not seen or seen[-1].type != "session.closed":
                seen.append(connection.recv())
        assert "".join(getattr(event, "delta", "") for event in seen) == "Bonjour à tous"
        assert [event["type"] for event in server.received] == ["session.input_audio_buffer.append", "session.close"]
        assert server.handshakes[0].path == "/v1/realtime/translations?model=m&a=b"
        with pytest.raises(SessionStateError, match="no more speech"):
            connection.send(SPEECH)
        with pytest.raises(WebSocketConnectionClosedError):
            connection.recv()

    def test_input_is_over_after_close(self, client: RealtimeClient) -> None:
        connection = TranslationSession(client.realtime.translations, model="m").enter()
        connection.send(CLOSE)
        with pytest.raises(SessionStateError):
            connection.send(SPEECH)
        connection.close()
        with pytest.raises(SessionStateError):
            connection.send(CLOSE)

    def test_waits_end_and_lose_nothing(self, server: Any, client: RealtimeClient) -> None:
        with TranslationSession(client.realtime.translations, model="m") as connection:
            assert connection.recv(timeout=10).type == "session.created"
            with pytest.raises(ReceiveTimeoutError, match="within 0 s"):
                connection.recv(timeout=0)
            connection.send(CLOSE)
            assert getattr(connection.recv(timeout=10), "delta", "") == " à tous"
            assert connection.recv(timeout=10).type == "session.closed"
            connection.close()
            with pytest.raises(WebSocketConnectionClosedError):
                connection.recv(timeout=10)

    def test_a_slow_goodbye_does_not_hold_up_the_last_event(self) -> None:
        going_on, closed = threading.Event(), threading.Event()

        class Socket:
            def recv(self, timeout: float) -> str:
                return '{"type":"session.closed","event_id":"e"}'

        class SlowLine:
            _connection = Socket()

            def close(self) -> None:
                going_on.wait(10)
                closed.set()

        line: Any = SlowLine()
        connection = TranslationConnection(line)
        assert connection.recv(timeout=1).type == "session.closed"
        assert not closed.is_set()
        going_on.set()
        connection.close()
        assert closed.is_set()

    def test_without_threads_the_goodbye_is_waited_for(self, client: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        def refuses(thread: threading.Thread) -> None:
            raise RuntimeError("no more threads")

        with TranslationSession(client.realtime.translations, model="m") as connection:
            connection.send(CLOSE)
            seen = [connection.recv(timeout=10) for _ in range(2)]
            monkeypatch.setattr(threading.Thread, "start", refuses)
            seen.append(connection.recv(timeout=10))
            monkeypatch.undo()
            assert seen[-1].type == "session.closed"
            with pytest.raises(WebSocketConnectionClosedError):
                connection.recv()

    def test_an_end_without_an_id_is_one(self, server: Any, client: RealtimeClient) -> None:
        # A server that hangs up at once can cost websockets 13 the event.
        server.scripts = [lambda line: (line.tell("session.closed", event_id=None), line.hear_all())]
        with TranslationSession(client.realtime.translations, model="m") as connection:
            assert connection.recv(timeout=10).type == "session.closed"
            with pytest.raises(WebSocketConnectionClosedError):
                connection.recv()

    def test_a_failure_to_send_closes_the_session(self) -> None:
        line: Any = BrokenLine(OSError("broken"))
        connection = TranslationConnection(line)
        with pytest.raises(OSError, match="broken"):
            connection.send(SPEECH)
        assert line.closed == 1
        line = BrokenLine(OSError("broken"), LookupError("closing"))
        with pytest.raises(OSError, match="broken") as caught:
            TranslationConnection(line).send(SPEECH)
        assert isinstance(caught.value.__cause__, LookupError)

    def test_an_exception_of_the_block_comes_first(self) -> None:
        session = TranslationSession(None, model="m")
        line: Any = BrokenLine(OSError(), LookupError("closing"))
        session._connection = TranslationConnection(line)
        with pytest.raises(LookupError, match="closing"):
            session.__exit__(None, None, None)
        error = ValueError("block")
        with pytest.raises(ValueError, match="block") as caught:
            session.__exit__(ValueError, error, None)
        assert caught.value is error
        assert isinstance(error.__cause__, LookupError)

    def test_a_session_is_entered_once(self, client: RealtimeClient) -> None:
        session = TranslationSession(client.realtime.translations, model="m")
        with session, pytest.raises(SessionStateError, match="once"):
            session.enter()

    def test_a_refusal_leaves_nothing_to_close(self, server: Any, client: RealtimeClient) -> None:
        server.refuse = lambda connection, request: connection.respond(404, "no")
        with pytest.raises(NotFoundError), TranslationSession(client.realtime.translations, model="m"):
            pass
        session = TranslationSession(client.realtime.translations, model="")
        with pytest.raises(ArgumentError, match="model"):
            session.enter()
        session.__exit__(None, None, None)


def running(test: Callable[..., Awaitable[None]]) -> Callable[..., None]:
    def run(self: Any, server: Any, async_client: AsyncRealtimeClient) -> None:
        async def main() -> None:
            async with async_client:
                await test(self, server, async_client)

        asyncio.run(main())

    return run


class TestAsync:
    @running
    async def test_all_is_translated_until_the_end(self, server: Any, client: AsyncRealtimeClient) -> None:
        seen: List[Any] = []
        async with AsyncTranslationSession(client.realtime.translations, model="m") as connection:
            await connection.send(SPEECH)
            await connection.send(CLOSE)
            await connection.send(CLOSE)
            while not seen or seen[-1].type != "session.closed":
                seen.append(await connection.recv())
        assert "".join(getattr(event, "delta", "") for event in seen) == "Bonjour à tous"
        assert [event["type"] for event in server.received] == ["session.input_audio_buffer.append", "session.close"]
        with pytest.raises(SessionStateError):
            await connection.send(SPEECH)
        with pytest.raises(WebSocketConnectionClosedError):
            await connection.recv()

    @running
    async def test_a_cancelled_wait_loses_nothing(self, server: Any, client: AsyncRealtimeClient) -> None:
        async with AsyncTranslationSession(client.realtime.translations, model="m") as connection:
            assert (await connection.recv()).type == "session.created"
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(connection.recv(), 0.01)
            await connection.send(CLOSE)
            assert getattr(await connection.recv(), "delta", "") == " à tous"

    @running
    async def test_a_session_is_entered_once(self, server: Any, client: AsyncRealtimeClient) -> None:
        session = AsyncTranslationSession(client.realtime.translations, model="m")
        async with session:
            with pytest.raises(SessionStateError, match="once"):
                await session.enter()

    @running
    async def test_a_failure_to_send_closes_the_session(self, server: Any, client: AsyncRealtimeClient) -> None:
        line: Any = AsyncBrokenLine(OSError("broken"))
        with pytest.raises(OSError, match="broken"):
            await AsyncTranslationConnection(line).send(SPEECH)
        assert line.closed == 1
        line = AsyncBrokenLine(OSError("broken"), LookupError("closing"))
        with pytest.raises(OSError, match="broken") as caught:
            await AsyncTranslationConnection(line).send(SPEECH)
        assert isinstance(caught.value.__cause__, LookupError)

    @running
    async def test_an_exception_of_the_block_comes_first(self, server: Any, client: AsyncRealtimeClient) -> None:
        session = AsyncTranslationSession(client.realtime.translations, model="m")
        await session.__aexit__(None, None, None)
        line: Any = AsyncBrokenLine(OSError(), LookupError("closing"))
        session._connection = AsyncTranslationConnection(line)
        with pytest.raises(LookupError, match="closing"):
            await session.__aexit__(None, None, None)
        with pytest.raises(ValueError, match="block"):
            await session.__aexit__(ValueError, ValueError("block"), None)

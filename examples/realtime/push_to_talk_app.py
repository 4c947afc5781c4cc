# /// script
# requires-python = ">=3.8"
# dependencies = ["openai[voice_helpers]>=3.100", "textual"]
# ///
"""Push to talk in the terminal: K begins and ends what you say, Q quits. Saying something interrupts the answer.

    pip install "openai[realtime]" textual sounddevice
    python examples/realtime/push_to_talk_app.py

Without a sound card, a WAV file (24 kHz, 16 bits, one channel) asks one question, and another one takes the answer:

    python examples/realtime/push_to_talk_app.py --wav examples/inputs/question.wav --save answer.wav
"""

import argparse
import asyncio
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any, AsyncIterator, List, Optional

from textual.app import App, ComposeResult
from textual.widgets import Footer, RichLog, Static

from openai import AsyncOpenAI
from openai_realtime import audio

SESSION: Any = {
    "type": "realtime",
    "output_modalities": ["audio"],
    "audio": {"input": {"turn_detection": None, "transcription": {"model": "gpt-4o-mini-transcribe"}}},
}


class Microphone:
    """The default microphone."""

    def __init__(self) -> None:
        import sounddevice

        self._queue: asyncio.Queue[bytes] = asyncio.Queue()
        loop = asyncio.get_running_loop()

        def heard(data: Any, frames: int, time: Any, status: Any) -> None:
            loop.call_soon_threadsafe(self._queue.put_nowait, bytes(data))

        self._stream = sounddevice.RawInputStream(samplerate=24_000, channels=1, dtype="int16", callback=heard)

    async def pieces(self, stop: asyncio.Event) -> AsyncIterator[bytes]:
        """What is said until `stop` is set."""
        with self._stream:
            while not stop.is_set():
                yield await self._queue.get()


class WavMicrophone:
    """A WAV file in place of a microphone."""

    def __init__(self, path: Path) -> None:
        self._path = path

    async def pieces(self, stop: asyncio.Event) -> AsyncIterator[bytes]:
        for piece in audio.read_wav(self._path):
            yield piece


class Speaker:
    """The default loudspeaker."""

    def __init__(self) -> None:
        import sounddevice

        self._playback = audio.Playback()

        def wanted(data: Any, frames: int, time: Any, status: Any) -> None:
            data[:] = self._playback.read(len(data))

        self._stream = sounddevice.RawOutputStream(samplerate=24_000, channels=1, dtype="int16", callback=wanted)
        self._stream.start()

    def take(self, event: Any) -> None:
        self._playback.take(event)

    def interrupt(self) -> Optional[audio.Playback]:
        """Falls silent; tells what was being played, if anything was."""
        waiting = self._playback.waiting_ms
        self._playback.clear()
        return self._playback if waiting else None

    def close(self) -> None:
        self._stream.close()


class WavSpeaker:
    """A WAV file in place of a loudspeaker."""

    def __init__(self, path: Path) -> None:
        self._writer = audio.WavWriter(path)

    def take(self, event: Any) -> None:
        self._writer.take(event)

    def interrupt(self) -> Optional[audio.Playback]:
        return None

    def close(self) -> None:
        self._writer.close()


class PushToTalk(App[List[str]]):
    """The app: one session, what is said in it, and one key.

    With `wav`, the file asks one question and the app ends after the answer; it returns the lines of the conversation.
    """

    BINDINGS = [("k", "talk", "Talk / done"), ("q", "quit", "Quit")]
    CSS = "Static { height: 3; border: round $accent; content-align: center middle; }"

    def __init__(self, wav: Optional[Path] = None, save: Optional[Path] = None) -> None:
        super().__init__()
        self.wav = wav
        self.save = save
        self.stop_talking: Optional[asyncio.Event] = None
        self.said: List[str] = []
        self.answering = False
        self.connection: Any = None

    def compose(self) -> ComposeResult:
        yield Static("Connecting…", id="status")
        yield RichLog(wrap=True)
        yield Footer()

    def on_mount(self) -> None:
        self.microphone: Any = WavMicrophone(self.wav) if self.wav else Microphone()
        self.speaker: Any = WavSpeaker(self.save) if self.save else Speaker()
        self.run_worker(self.converse())

    async def converse(self) -> None:
        try:
            async with AsyncOpenAI().realtime.connect(model="gpt-realtime") as self.connection:
                await self.connection.session.update(session=SESSION)
                async for event in self.connection:
                    await self.take_event(event)
        finally:
            self.speaker.close()

    async def take_event(self, event: Any) -> None:
        self.speaker.take(event)
        if event.type == "response.created":
            self.answering = True
        elif event.type == "session.updated":
            self.show_status("Press K and speak.")
            if self.wav:
                await self.action_talk()
        elif event.type == "conversation.item.input_audio_transcription.completed":
            self.add_line("You", event.transcript)
        elif event.type == "response.output_audio_transcript.done":
            self.add_line("Assistant", event.transcript)
        elif event.type == "error":
            self.add_line("Error", event.error.message)
        elif event.type == "response.done":
            self.answering = False
            if self.wav:
                # The file has to be whole when the app is gone.
                self.speaker.close()
                self.exit(self.said)

    def show_status(self, status: str) -> None:
        self.query_one("#status", Static).update(status)

    def add_line(self, who: str, text: str) -> None:
        self.said.append(f"{who}: {text}")
        self.query_one(RichLog).write(self.said[-1])

    async def action_talk(self) -> None:
        if self.connection is None:
            return
        if self.stop_talking is not None:
            self.stop_talking.set()
            return
        await self.interrupt_answer()
        self.stop_talking = asyncio.Event()
        self.show_status("Listening. Press K when you are done.")
        self.run_worker(self.listen(self.stop_talking))

    async def interrupt_answer(self) -> None:
        if self.answering:
            await self.connection.response.cancel()
        heard = self.speaker.interrupt()
        if heard is not None and heard.item_id is not None:
            await self.connection.conversation.item.truncate(
                item_id=heard.item_id, content_index=0, audio_end_ms=heard.played_ms
            )

    async def listen(self, stop: asyncio.Event) -> None:
        await audio.append_async(self.connection, self.microphone.pieces(stop), speed=None)
        self.stop_talking = None
        self.show_status("Press K and speak.")
        await self.connection.input_audio_buffer.commit()
        await self.connection.response.create()


def main() -> None:
    parser = argparse.ArgumentParser(description="Talk to a Realtime session.")
    parser.add_argument("--wav", type=Path, help="a WAV file that asks, in place of the microphone")
    parser.add_argument("--save", type=Path, help="a WAV file for the answer, in place of the loudspeaker")
    options = parser.parse_args()
    if options.wav and not options.save:
        parser.error("--wav needs --save, because there may be no loudspeaker.")
    if not options.wav and find_spec("sounddevice") is None:
        parser.error("The microphone needs sounddevice: pip install sounddevice. Without a sound card, use --wav.")
    lines = PushToTalk(options.wav, options.save).run(headless=not sys.stdout.isatty())
    print("\n".join(lines or []))


if __name__ == "__main__":
    main()

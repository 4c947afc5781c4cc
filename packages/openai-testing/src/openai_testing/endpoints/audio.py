"""Audio: speech that plays, and transcriptions in every format."""

from __future__ import annotations

import base64
import zlib
from typing import Any, Dict, Iterator, List, NamedTuple

from ..content import media, tokens
from ..content.answers import Prompt
from ..state import State
from ..wire import errors, sse
from ..wire.messages import Reply, stream_reply
from ..wire.multipart import Form
from ..wire.parameters import Parameters
from ..wire.routing import Call, Route

SPEECH_FORMATS = ("mp3", "opus", "aac", "flac", "wav", "pcm")
TEXT_FORMATS = ("json", "text", "srt", "verbose_json", "vtt", "diarized_json")
MAX_INPUT = 4096

_SECONDS_PER_TOKEN = 0.08
_MOST_SECONDS = 30.0
_WORDS_IN_SEGMENT = 6
_DELTA_BYTES = 8192

Item = Dict[str, Any]


class Recording(NamedTuple):
    """What was heard.

    Attributes:
        text: The words that were heard.
        seconds: The length of the sound.
        language: The language that is spoken.
    """

    text: str
    seconds: float
    language: str


class Audio:
    """Speech is a tone, as high as the voice's name and as long as its text; transcriptions tell name and size.

    Args:
        state: What the endpoints of one emulator share: clock, identifiers, models and files.
    """

    def __init__(self, state: State) -> None:
        self._state = state

    def routes(self) -> List[Route]:
        """Returns the verbs and paths that are answered here, each with its handler."""
        return [
            Route("POST", "/audio/speech", self.speech),
            Route("POST", "/audio/transcriptions", self.transcribe),
            Route("POST", "/audio/translations", self.translate),
        ]

    def speech(self, call: Call) -> Reply:
        """Answers `POST /audio/speech`.

        Args:
            call: The request, with its body.
        """
        body = call.body
        body.required_string("model")
        text = body.required_string("input")
        if len(text) > MAX_INPUT:
            bound = f"of at most {MAX_INPUT} characters"
            raise errors.out_of_range("input", f"{len(text)} characters", bound, "string_above_max_length")
        voice = str(body.any("voice"))
        format_ = body.string("response_format", SPEECH_FORMATS) or "mp3"
        streamed = body.string("stream_format", ("sse", "audio")) == "sse"
        speed = body.number("speed", 0.25, 4.0) or 1.0
        pitch = 160 + zlib.crc32(voice.encode("utf-8", "replace")) % 240
        seconds = min(_MOST_SECONDS, 0.2 + tokens.count(text) * _SECONDS_PER_TOKEN / speed)
        sound = media.tone(seconds, pitch)
        if streamed:
            return _speech_stream(sound if format_ == "pcm" else media.wav(sound), tokens.count(text))
        # Other containers would need an encoder, so the sound says what it is: WAV.
        if format_ == "pcm":
            return Reply(200, [("content-type", "audio/pcm")], sound)
        return Reply(200, [("content-type", "audio/wav")], media.wav(sound))

    def transcribe(self, call: Call) -> Any:
        """Answers `POST /audio/transcriptions`.

        Args:
            call: The request, with its body.
        """
        form = call.form
        fields = form.parameters
        fields.required_string("model")
        recording = self._hear(form, "Transcription")
        if fields.values.get("stream") in ("true", True):
            diarized = fields.string("response_format") == "diarized_json"
            return stream_reply(sse.named_events(_text_events(recording, diarized)))
        return _answer(fields, recording, "transcribe")

    def translate(self, call: Call) -> Any:
        """Answers `POST /audio/translations`.

        Args:
            call: The request, with its body.
        """
        form = call.form
        fields = form.parameters
        fields.required_string("model")
        return _answer(fields, self._hear(form, "Translation")._replace(language="english"), "translate")

    def _hear(self, form: Form, task: str) -> Recording:
        upload = form.file("file")
        if not upload.content:
            message = "The audio file is empty."
            raise errors.APIFailure(400, message, param="file", code="audio_file_empty")
        own = f"{task} of {upload.name or 'a recording'}, which has {len(upload.content)} bytes."
        prompt = Prompt(form.parameters.required_string("model"), [])
        scripted = self._state.author.scripted_text(f"a {task.lower()}", prompt)
        text = own if scripted is None else scripted
        language = form.parameters.string("language") or "english"
        return Recording(text, media.wav_seconds(upload.content), language)


def _speech_stream(sound: bytes, read: int) -> Reply:
    pieces = [sound[start : start + _DELTA_BYTES] for start in range(0, len(sound), _DELTA_BYTES)]
    made: List[Item] = [
        {"type": "speech.audio.delta", "audio": base64.b64encode(piece).decode("ascii")} for piece in pieces
    ]
    written = len(pieces)
    usage = {"input_tokens": read, "output_tokens": written, "total_tokens": read + written}
    return stream_reply(sse.named_events([*made, {"type": "speech.audio.done", "usage": usage}]))


def _answer(fields: Parameters, recording: Recording, task: str) -> Any:
    format_ = fields.string("response_format", TEXT_FORMATS) or "json"
    if task == "translate" and format_ == "diarized_json":
        raise errors.wrong_value("response_format", format_, TEXT_FORMATS[:-1])
    plain = {"text": lambda: recording.text + "\n", "srt": lambda: _srt(recording), "vtt": lambda: _vtt(recording)}
    if format_ in plain:
        return Reply(200, [("content-type", "text/plain; charset=utf-8")], plain[format_]().encode("utf-8", "replace"))
    if format_ == "verbose_json":
        return _verbose(fields, recording, task)
    usage = {"type": "duration", "seconds": recording.seconds}
    if format_ == "diarized_json":
        segments = [_spoken(segment, number) for number, segment in enumerate(_segments(recording))]
        facts = {"task": task, "duration": recording.seconds, "segments": segments, "usage": usage}
        return {"text": recording.text, **facts}
    return {"text": recording.text, "usage": usage} if task == "transcribe" else {"text": recording.text}


def _verbose(fields: Parameters, recording: Recording, task: str) -> Item:
    kinds = fields.strings("timestamp_granularities")
    result: Item = {
        "task": task,
        "language": recording.language,
        "duration": recording.seconds,
        "text": recording.text,
        "usage": {"type": "duration", "seconds": recording.seconds},
    }
    if "segment" in kinds or not kinds:
        result["segments"] = [_verbose_segment(*pair) for pair in enumerate(_segments(recording))]
    if "word" in kinds:
        result["words"] = [
            {"word": each["text"], "start": each["start"], "end": each["end"]} for each in _timed(recording, 1)
        ]
    return result


def _verbose_segment(number: int, segment: Item) -> Item:
    return {
        "id": number,
        "seek": 0,
        **segment,
        "tokens": list(range(tokens.count(segment["text"]))),
        "temperature": 0.0,
        "avg_logprob": -0.1,
        "compression_ratio": 1.0,
        "no_speech_prob": 0.01,
    }


def _segments(recording: Recording) -> List[Item]:
    return list(_timed(recording, _WORDS_IN_SEGMENT))


def _timed(recording: Recording, size: int) -> Iterator[Item]:
    """Groups of words with start and end, as if all words took equally long."""
    words = recording.text.split()
    pace = recording.seconds / max(1, len(words))
    for start in range(0, len(words), size):
        group = words[start : start + size]
        yield {
            "start": round(start * pace, 3),
            "end": round((start + len(group)) * pace, 3),
            "text": " ".join(group),
        }


def _spoken(segment: Item, number: int) -> Item:
    # Two voices take turns, so that a test sees more than one.
    return {"type": "transcript.text.segment", "id": f"seg_{number + 1}", "speaker": "AB"[number % 2], **segment}


def _text_events(recording: Recording, diarized: bool) -> Iterator[Item]:
    if diarized:
        for number, segment in enumerate(_segments(recording)):
            yield _spoken(segment, number)
    for piece in tokens.split(recording.text):
        yield {"type": "transcript.text.delta", "delta": piece}
    written = tokens.count(recording.text)
    read = max(1, int(recording.seconds * 10))
    usage = {"type": "tokens", "input_tokens": read, "output_tokens": written, "total_tokens": read + written}
    yield {"type": "transcript.text.done", "text": recording.text, "usage": usage}


def _srt(recording: Recording) -> str:
    blocks = [
        f"{number}\n{_clock(each['start'], ',')} --> {_clock(each['end'], ',')}\n{each['text']}\n"
        for number, each in enumerate(_segments(recording), 1)
    ]
    return "\n".join(blocks)


def _vtt(recording: Recording) -> str:
    blocks = [
        f"{_clock(each['start'], '.')} --> {_clock(each['end'], '.')}\n{each['text']}\n"
        for each in _segments(recording)
    ]
    return "WEBVTT\n\n" + "\n".join(blocks)


def _clock(seconds: float, point: str) -> str:
    milliseconds = round(seconds * 1000)
    minutes, rest = divmod(milliseconds, 60_000)
    return f"{minutes // 60:02}:{minutes % 60:02}:{rest // 1000:02}{point}{rest % 1000:03}"

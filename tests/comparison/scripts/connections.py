"""Scripts of WebSocket connections: what the server does, and what the program does with its connection."""

from __future__ import annotations

from typing import Any, Dict, Iterator, List

CONNECTIONS: Dict[str, Dict[str, Any]] = {
    "realtime": {"model": "gpt-realtime"},
    "realtime.translations": {"model": "gpt-realtime-translate"},
    "beta.realtime": {"model": "gpt-4o-realtime-preview"},
    "live": {},
    "live.forks": {"session_id": "sess_1"},
    "live.sideband": {"session_id": "sess_1", "graceful_close": True},
    "responses": {},
    "beta.responses": {},
}
_UNIONS = {
    "realtime": "openai_realtime.types.realtime_events:RealtimeServerEvent",
    "realtime.translations": "openai_realtime.types.realtime_translations:RealtimeTranslationServerEvent",
    "beta.realtime": "openai_realtime.types.beta_realtime_events:RealtimeServerEvent",
    "live": "openai_realtime.types.live_events:ServerEvent",
    "live.forks": "openai_realtime.types.live_events:ForkServerEvent",
    "live.sideband": "openai_realtime.types.live_events:ConnectServerEvent",
    "responses": "openai_rest.types.response_server_events:ResponsesServerEvent",
    "beta.responses": "openai_rest.types.beta_responses:BetaResponsesServerEvent",
}
_ITEM = {
    "id": "item_1",
    "type": "message",
    "role": "assistant",
    "status": "completed",
    "content": [{"type": "output_text", "text": "Hi"}, {"type": "output_audio", "transcript": "Hi"}],
}
_FIELDS: Dict[str, Any] = {
    "event_id": "event_1",
    "response_id": "resp_1",
    "item_id": "item_1",
    "output_index": 0,
    "content_index": 1,
    "previous_item_id": None,
    "delta": "Hi",
    "text": "Hi",
    "transcript": "Hi",
    "item": _ITEM,
    "part": {"type": "text", "text": "Hi"},
    "response": {"id": "resp_1", "object": "realtime.response", "status": "completed", "output": [_ITEM]},
    "session": {"type": "realtime", "id": "sess_1", "model": "m", "audio": {"input": {"turn_detection": None}}},
    "error": {"type": "invalid_request_error", "code": "x", "message": "No.", "param": None, "event_id": "own"},
    "rate_limits": [{"name": "tokens", "limit": 10, "remaining": 5, "reset_seconds": 0.5}],
    "audio_start_ms": 5,
    "audio_end_ms": 10,
}
Script = Dict[str, Any]


def scripts() -> Iterator[Script]:
    """Every script; each names its connection, and has the steps of the server and those of the program."""
    for path, arguments in CONNECTIONS.items():
        common = {"connection": path, "arguments": arguments}
        for tag in _tags(_UNIONS[path]):
            for kind, fields in (("bare", {}), ("full", _FIELDS)):
                event = {"type": tag, **fields}
                yield {"name": f"{path} receives: {tag} {kind}", "server": [["tell", event]], **common}
        yield {"name": f"{path} sends: every event", "program": "every event", "server": [["hear all"]], **common}
        for server in _ENDINGS:
            yield {"name": f"{path} ends: {server[-1]}", "server": [["tell", {"type": "error"}], *server], **common}
        if path != "beta.realtime":  # there, the reference has neither
            sends = {"program": "raw and early", "server": [["hear all"]]}
            yield {"name": f"{path} sends: raw and early", **sends, **common}
            for server in _ENDINGS:
                yield {"name": f"{path} reconnects: {server[-1]}", "reconnects": True, "server": server, **common}
            yield {"name": f"{path} dispatches: handlers", "program": "dispatch", "server": _DISPATCHED, **common}


_ENDINGS: List[List[Any]] = [[["close", code]] for code in (1000, 1001, 1008, 1011, 1012, 4000)] + [[["drop"]]]
_DISPATCHED = [["tell", {"type": each}] for each in ("a", "b", "a")] + [["close", 1000]]


def _tags(place: str) -> List[str]:
    from openai_realtime.connection.events import decoder_at

    return sorted(decoder_at(place)._models)

"""What can be wrong with an event stream inside of a sound body."""

from __future__ import annotations

from ..answers import DONE, event
from ..fault import API_ERROR, INVALID, LOST, OTHER, SOUND, Catalogue
from ..peer import Peer

STREAMS = Catalogue("streams")
fault = STREAMS.fault

ERROR = b'{"error": {"message": "overloaded", "type": "server_error", "code": null, "param": null}}'


def _events(peer: Peer) -> bytes:
    return peer.answer.body[: -len(DONE)]


@fault(stream=INVALID | LOST)
def only_comments(peer: Peer) -> bool:
    """Sends comments and no event."""
    peer.say(b": nothing\n\n" * 5)
    return True


@fault(stream=INVALID | LOST | OTHER)
def only_the_end(peer: Peer) -> bool:
    """Sends `[DONE]` alone."""
    peer.say(DONE)
    return True


@fault(stream=LOST)
def no_end(peer: Peer) -> bool:
    """Sends half of the events and ends the body."""
    events = _events(peer).split(b"\n\n")
    peer.say(b"\n\n".join(events[: len(events) // 2]) + b"\n\n")
    return True


@fault(stream=SOUND)
def no_done(peer: Peer) -> bool:
    """Sends all events, but not `[DONE]`."""
    peer.say(_events(peer))
    return True


@fault(stream=LOST)
def half_of_an_event_at_the_end(peer: Peer) -> bool:
    """Ends the body in the middle of an event."""
    peer.say(peer.half())
    return True


@fault(stream=API_ERROR)
def an_error_as_the_data_of_an_event(peer: Peer) -> bool:
    """Sends an error in place of a chunk."""
    first, _, _ = _events(peer).partition(b"\n\n")
    peer.say(first + b"\n\n" + event(ERROR) + DONE)
    return True


@fault(stream=API_ERROR)
def an_event_called_error(peer: Peer) -> bool:
    """Sends an event of the name `error`."""
    first, _, _ = _events(peer).partition(b"\n\n")
    peer.say(first + b"\n\nevent: error\n" + event(ERROR))
    return True


@fault(stream=API_ERROR)
def the_document_of_an_error_in_place_of_a_stream(peer: Peer) -> bool:
    """Sends the JSON of an error as the body."""
    peer.say(ERROR)
    return True


@fault(stream=INVALID | SOUND)
def the_document_of_an_answer_in_place_of_a_stream(peer: Peer) -> bool:
    """Sends one JSON document as the body."""
    peer.say(b'{"id": "c", "object": "chat.completion", "choices": []}')
    return True


@fault(stream=SOUND)
def carriage_returns(peer: Peer) -> bool:
    """Ends lines with carriage returns alone."""
    peer.say(peer.answer.body.replace(b"\n", b"\r"))
    return True


@fault(stream=SOUND)
def a_stream_in_single_bytes(peer: Peer) -> bool:
    """Sends the body in pieces of three bytes."""
    body = peer.answer.body
    peer.send(peer.answer.sized())
    for start in range(0, len(body), 3):
        peer.send(body[start : start + 3])
    return True


@fault(stream=SOUND)
def garbage_behind_the_end(peer: Peer) -> bool:
    """Sends other bytes behind `[DONE]`."""
    peer.say(peer.answer.body + b"\x00\xff" * 1000)
    return True


@fault(stream=SOUND)
def unknown_fields(peer: Peer) -> bool:
    """Sends fields that the standard does not know."""
    peer.say(b"x-field: 1\nretry: soon\nid: \x00\n" + peer.answer.body)
    return True


@fault(stream=SOUND)
def data_in_several_lines(peer: Peer) -> bool:
    """Splits the data of each event into lines."""
    peer.say(peer.answer.body.replace(b', "choices"', b',\ndata: "choices"'))
    return True

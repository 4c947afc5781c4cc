"""Events of incoming calls and of Live sessions. Maintained by hand."""

from __future__ import annotations

from typing import List, Optional, Union

from typing_extensions import Literal

from ..models import EventModel


class LiveCallIncomingWebhookEvent(EventModel):
    """A SIP call waits for the Live API; deprecated in favour of `live.transport.incoming`."""

    class DataSipHeader(EventModel):
        """One header of the SIP INVITE."""

        name: str
        """The name of the header, such as `From`."""
        value: str
        """What the header says."""

    class Data(EventModel):
        """The session, and how it arrived."""

        session_id: str
        """The id of the session; hand it on unchanged."""
        sip_headers: List[LiveCallIncomingWebhookEvent.DataSipHeader]
        """The headers of the SIP INVITE, in order, without credentials; the caller wrote them: do not trust them."""
        sip_media_security: Union[Literal["rtp", "srtp"], str, None] = None
        """`rtp` is not encrypted, `srtp` is; treat anything else as unknown."""

    id: str
    """The id of the event itself, not of what it is about."""
    created_at: int
    """When the event happened, in seconds since 1 January 1970 (UTC)."""
    data: Data
    """The session that the event is about, and how it was reached."""
    type: Literal["live.call.incoming"]
    """Always `live.call.incoming`; tells the event from others."""
    object: Optional[Literal["event"]] = None
    """Always `event`; absent where the sender left it out."""


class LiveTransportConnectedWebhookEvent(EventModel):
    """A direct Live session over WebRTC is up; its id lets a sideband observer attach."""

    class Data(EventModel):
        """The session, and how it arrived."""

        session_id: str
        """The id of the session; hand it on unchanged."""
        type: Literal["webrtc"]
        """Always `webrtc`, the way in which the session is connected."""

    id: str
    """The id of the event itself, not of what it is about."""
    created_at: int
    """When the event happened, in seconds since 1 January 1970 (UTC)."""
    data: Data
    """The session that the event is about, and how it was reached."""
    object: Literal["event"]
    """Always `event`, the kind of object."""
    type: Literal["live.transport.connected"]
    """Always `live.transport.connected`; tells the event from others."""


class LiveTransportIncomingWebhookEvent(EventModel):
    """A SIP call waits for the Live API; whichever API accepts it first has it."""

    class DataSipHeader(EventModel):
        """One header of the SIP INVITE."""

        name: str
        """The name of the header, such as `From`."""
        value: str
        """What the header says."""

    class Data(EventModel):
        """The session, and how it arrived."""

        session_id: str
        """The id of the session; hand it on unchanged."""
        sip_headers: List[LiveTransportIncomingWebhookEvent.DataSipHeader]
        """The headers of the SIP INVITE, in order, without credentials; the caller wrote them: do not trust them."""
        type: Literal["sip"]
        """Always `sip`, the way in which the session is connected."""
        sip_media_security: Union[Literal["rtp", "srtp"], str, None] = None
        """`rtp` is not encrypted, `srtp` is; treat anything else as unknown."""

    id: str
    """The id of the event itself, not of what it is about."""
    created_at: int
    """When the event happened, in seconds since 1 January 1970 (UTC)."""
    data: Data
    """The session that the event is about, and how it was reached."""
    type: Literal["live.transport.incoming"]
    """Always `live.transport.incoming`; tells the event from others."""
    object: Optional[Literal["event"]] = None
    """Always `event`; absent where the sender left it out."""


class RealtimeCallIncomingWebhookEvent(EventModel):
    """A SIP call waits for the Realtime API; whichever API accepts it first has it."""

    class DataSipHeader(EventModel):
        """One header of the SIP INVITE."""

        name: str
        """The name of the header, such as `From`."""
        value: str
        """What the header says."""

    class Data(EventModel):
        """The call, and how it arrived."""

        call_id: str
        """The id of the call; hand it on unchanged."""
        sip_headers: List[RealtimeCallIncomingWebhookEvent.DataSipHeader]
        """The headers of the SIP INVITE, in order, without credentials; the caller wrote them: do not trust them."""
        sip_media_security: Union[Literal["rtp", "srtp"], str, None] = None
        """`rtp` is not encrypted, `srtp` is; treat anything else as unknown."""

    id: str
    """The id of the event itself, not of what it is about."""
    created_at: int
    """When the event happened, in seconds since 1 January 1970 (UTC)."""
    data: Data
    """The call that the event is about, and its headers."""
    type: Literal["realtime.call.incoming"]
    """Always `realtime.call.incoming`; tells the event from others."""
    object: Optional[Literal["event"]] = None
    """Always `event`; absent where the sender left it out."""

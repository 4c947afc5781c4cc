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
        value: str

    class Data(EventModel):
        """The session, and how it arrived."""

        session_id: str
        """The id of the session; hand it on unchanged."""
        sip_headers: List[LiveCallIncomingWebhookEvent.DataSipHeader]
        """The headers of the SIP INVITE, in order, without credentials; the caller wrote them: do not trust them."""
        sip_media_security: Union[Literal["rtp", "srtp"], str, None] = None
        """`rtp` is not encrypted, `srtp` is; treat anything else as unknown."""

    id: str
    created_at: int
    data: Data
    type: Literal["live.call.incoming"]
    object: Optional[Literal["event"]] = None


class LiveTransportConnectedWebhookEvent(EventModel):
    """A direct Live session over WebRTC is up; its id lets a sideband observer attach."""

    class Data(EventModel):
        """The session, and how it arrived."""

        session_id: str
        """The id of the session; hand it on unchanged."""
        type: Literal["webrtc"]

    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["live.transport.connected"]


class LiveTransportIncomingWebhookEvent(EventModel):
    """A SIP call waits for the Live API; whichever API accepts it first has it."""

    class DataSipHeader(EventModel):
        """One header of the SIP INVITE."""

        name: str
        value: str

    class Data(EventModel):
        """The session, and how it arrived."""

        session_id: str
        """The id of the session; hand it on unchanged."""
        sip_headers: List[LiveTransportIncomingWebhookEvent.DataSipHeader]
        """The headers of the SIP INVITE, in order, without credentials; the caller wrote them: do not trust them."""
        type: Literal["sip"]
        sip_media_security: Union[Literal["rtp", "srtp"], str, None] = None
        """`rtp` is not encrypted, `srtp` is; treat anything else as unknown."""

    id: str
    created_at: int
    data: Data
    type: Literal["live.transport.incoming"]
    object: Optional[Literal["event"]] = None


class RealtimeCallIncomingWebhookEvent(EventModel):
    """A SIP call waits for the Realtime API; whichever API accepts it first has it."""

    class DataSipHeader(EventModel):
        """One header of the SIP INVITE."""

        name: str
        value: str

    class Data(EventModel):
        """The call, and how it arrived."""

        call_id: str
        """The id of the call; hand it on unchanged."""
        sip_headers: List[RealtimeCallIncomingWebhookEvent.DataSipHeader]
        """The headers of the SIP INVITE, in order, without credentials; the caller wrote them: do not trust them."""
        sip_media_security: Union[Literal["rtp", "srtp"], str, None] = None
        """`rtp` is not encrypted, `srtp` is; treat anything else as unknown."""

    id: str
    created_at: int
    data: Data
    type: Literal["realtime.call.incoming"]
    object: Optional[Literal["event"]] = None

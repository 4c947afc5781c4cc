"""Decoders by the place of their union."""

from __future__ import annotations

import pytest

from openai_core.errors import MissingDependencyError
from openai_realtime.connection.events import decoder_at

PLACE = "openai_realtime.types.realtime_events:RealtimeServerEvent"


def test_a_decoder_is_made_once() -> None:
    assert decoder_at(PLACE) is decoder_at(PLACE)
    assert decoder_at(PLACE)('{"type":"response.created"}').type == "response.created"


def test_a_missing_distribution_is_named() -> None:
    with pytest.raises(MissingDependencyError, match="pip install openai-absent"):
        decoder_at("openai_absent.types.events:ServerEvent")

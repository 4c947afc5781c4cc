from __future__ import annotations

from openai_rest.helpers.structured.routing import routing_first


def test_what_gateways_route_by_goes_first() -> None:
    body = {"input": "a long text", "service_tier": "auto", "model": "m", "tools": []}
    assert [*routing_first(body).items()] == [
        ("model", "m"),
        ("service_tier", "auto"),
        ("input", "a long text"),
        ("tools", []),
    ]

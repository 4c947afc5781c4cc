"""What WebSocket connections of definitions render to, and areas that live in another package."""

from __future__ import annotations

import json
from typing import Any

from openai_generator.definitions.load import load_definitions
from openai_generator.definitions.project import this_project
from openai_generator.render.output import render_all

CONNECTION = {
    "resource": "realtime",
    "about": "Opens a line",
    "path": "/realtime/{line_id}",
    "parameters": {"line_id": "Required[str]", "model": "str"},
    "query": ["model"],
    "headers": {"X-Beta": "yes"},
    "queue_bytes": 5,
    "sends": "Bark",
    "receives": "realtime.Meow",
    "describe": {"line_id": "the id of the line"},
    "events": {
        "cat.wake": {"about": "Wakes the cat", "parameters": {"volume": "Required[int]", "event_id": "str"}},
        "cat.toy.throw": {},
    },
}


def rendered(**changes: Any) -> dict[str, str]:
    definition = {
        "resources": {"realtime": {"module": "realtime.realtime"}},
        "connections": {"Line": {**CONNECTION, **changes}},
        "types": {
            "Meow": {"module": "realtime.meow", "fields": {"type": "Literal['meow']"}},
            "Bark": {"module": "realtime.bark", "fields": {"type": "Literal['bark']"}},
        },
    }
    return render_all(load_definitions({"realtime": definition}))


def test_a_resource_gets_a_method_that_connects() -> None:
    resource = rendered()["packages/openai-realtime/src/openai_realtime/aio/realtime.py"]
    assert (
        "def connect(\n        self,\n        *,\n        line_id: str,\n        model: str | Omit = omit," in resource
    )
    assert "max_queue_size: int = 5,\n    ) -> AsyncLineConnectionManager:" in resource
    assert "line_id: The id of the line." in resource
    assert "from .realtime_connections import connect_line" in resource


def test_parameters_may_be_positional() -> None:
    resource = rendered(positional=True)["packages/openai-realtime/src/openai_realtime/aio/realtime.py"]
    assert "def connect(\n        self,\n        line_id: str,\n" in resource


def test_every_event_is_a_method_at_the_path_of_its_type() -> None:
    text = rendered()["packages/openai-realtime/src/openai_realtime/aio/realtime_connections.py"]
    assert "class AsyncLineCatResource(BaseAsyncLineConnectionResource):" in text
    assert "async def wake(self, *, volume: int, event_id: str | Omit = omit) -> None:" in text
    assert 'await self._send({"type": "cat.wake", "volume": volume, "event_id": event_id})' in text
    assert "def toy(self) -> AsyncLineCatToyResource:" in text
    assert 'await self._send({"type": "cat.toy.throw"})' in text


def test_a_connection_knows_its_events_and_its_destination() -> None:
    text = rendered()["packages/openai-realtime/src/openai_realtime/aio/realtime_connections.py"]
    assert '_events = "openai_realtime.types.realtime:Meow"' in text
    assert "LineSent: TypeAlias = Bark" in text
    flat = " ".join(text.split())
    assert (
        'expand("/realtime/{line_id}", {"line_id": line_id}), query={"model": model}, headers={"X-Beta": "yes"}'
        in flat.replace("'", '"')
    )


def test_the_familiar_module_of_the_resource_has_the_classes() -> None:
    paths = json.loads(rendered()["packages/openai/familiar/table.json"])["openai.resources.realtime.realtime"]["names"]
    home = "openai_realtime.{}.realtime_connections:{}"
    assert paths["LineConnectionManager"] == home.format("sync", "LineConnectionManager")
    assert paths["AsyncLineCatToyResource"] == home.format("aio", "AsyncLineCatToyResource")
    assert {"BaseLineConnectionResource", "BaseAsyncLineConnectionResource", "LineConnection"} <= paths.keys()


def test_areas_live_in_the_package_that_naming_yaml_gives() -> None:
    assert tuple(map(this_project().package_of, ("chat", "realtime_events_params", "common"))) == (
        "openai_rest",
        "openai_realtime",
        "openai_core",
    )
    assert this_project().module_of("common_params") == "openai_core.types.common_params"


def test_a_child_in_another_package_is_looked_up_when_it_is_used() -> None:
    resources = {"beta": {"resources": {"beta": {}}}, "beta_realtime": {"resources": {"beta.realtime": {}}}}
    files = render_all(load_definitions(resources))
    parent = files["packages/openai-rest/src/openai_rest/aio/beta.py"]
    assert 'sibling("openai_realtime.aio.beta_realtime", "AsyncRealtime")' in parent
    checked = parent.partition("if TYPE_CHECKING")[2]
    assert "    from openai_realtime.aio.beta_realtime import (\n        AsyncRealtime,\n" in checked
    assert "def realtime(self) -> AsyncRealtimeWithRawResponse:" in checked

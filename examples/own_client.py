# /// script
# requires-python = ">=3.8"
# dependencies = ["openai-core>=3.100"]
# ///
"""A typed client for a service of your own, on the kernel alone: a model, two operations, a resource, a client."""

import json
from typing import Any, Dict, List

import httpx
from typing_extensions import Unpack

from openai_core import (
    BaseModel,
    CallOptions,
    Client,
    CursorPage,
    Operation,
    Service,
    SyncAPIResource,
    SyncCursorPage,
)
from openai_core.errors import NotFoundError


class Ship(BaseModel):
    id: str
    name: str


GET_SHIP = Operation("get", "/ships/{ship_id}", Ship)
LIST_SHIPS = Operation("get", "/ships", CursorPage[Ship])


class Ships(SyncAPIResource):
    def retrieve(self, ship_id: str, **options: Unpack[CallOptions]) -> Ship:
        return self.call(GET_SHIP, path={"ship_id": ship_id}, **options)

    def list(self, *, limit: int = 20, **options: Unpack[CallOptions]) -> SyncCursorPage[Ship]:
        return self.call(LIST_SHIPS, query={"limit": limit}, **options)


class HarbourError(Exception):
    """The root of all errors of this client."""


class HarbourClient(Client):
    service = Service(
        name="Harbour",
        base_url="https://harbour.internal/v1",
        environment={"api_key": "HARBOUR_API_KEY"},
        error=HarbourError,
    )

    @property
    def ships(self) -> Ships:
        return Ships(self)


FLEET: List[Dict[str, Any]] = [
    {"id": f"ship_{number}", "name": name} for number, name in enumerate(("Ada", "Bo", "Cy"))
]


def harbour(request: httpx.Request) -> httpx.Response:
    """Stands for the service, in this process."""
    name = request.url.path.rpartition("/")[2]
    if name == "ships":
        after, limit = request.url.params.get("after"), int(request.url.params["limit"])
        start = [ship["id"] for ship in FLEET].index(after) + 1 if after else 0
        return httpx.Response(200, json={"data": FLEET[start : start + limit], "has_more": start + limit < len(FLEET)})
    found = [ship for ship in FLEET if ship["id"] == name]
    error = {"error": {"message": f"There is no {name} here.", "code": "no_such_ship"}}
    return httpx.Response(200, json=found[0]) if found else httpx.Response(404, content=json.dumps(error))


def main() -> None:
    transport = httpx.MockTransport(harbour)
    with HarbourClient(api_key="team-key", http_client=httpx.Client(transport=transport), deadline=10) as client:
        print(client.ships.retrieve("ship_1"))
        print([ship.name for ship in client.ships.list(limit=2)])  # two pages
        try:
            client.ships.retrieve("ship_9")
        except NotFoundError as error:
            print(error.status_code, error.code, isinstance(error, HarbourError))


if __name__ == "__main__":
    main()

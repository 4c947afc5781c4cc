from __future__ import annotations

import httpx

from openai_testing import Emulator


def test_the_catalogue(api: httpx.Client) -> None:
    listed = api.get("/models").json()
    assert listed["object"] == "list"
    assert {"gpt-4o", "gpt-4o-mini", "gpt-4", "text-embedding-3-small"} <= {model["id"] for model in listed["data"]}
    assert api.get("/models/gpt-4o").json() == {
        "id": "gpt-4o",
        "object": "model",
        "created": 1686935002,
        "owned_by": "system",
    }


def test_an_unknown_model(api: httpx.Client) -> None:
    response = api.get("/models/nope")
    assert (response.status_code, response.json()["error"]["code"]) == (404, "model_not_found")


def test_only_own_models_can_be_deleted(api: httpx.Client, emulator: Emulator) -> None:
    own = emulator.seed_jobs(1)[0]["fine_tuned_model"]
    assert api.delete(f"/models/{own}").json() == {"id": own, "object": "model", "deleted": True}
    assert api.get(f"/models/{own}").status_code == 404
    assert api.delete("/models/gpt-4o").status_code == 403


def test_models_of_another_kind_do_not_chat(api: httpx.Client) -> None:
    for model in ("text-embedding-3-small", "whisper-1"):
        response = api.post("/responses", json={"model": model, "input": "x"})
        assert (response.status_code, response.json()["error"]["param"]) == (404, "model")

"""`client.bulk` of the familiar clients: composed where the package is installed, explained where it is not."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from openai import AsyncOpenAI, OpenAI
from openai_bulk import AsyncBulk, Bulk, Job
from openai_core.errors import MissingDependencyError
from openai_testing import Server


def test_both_clients_have_bulk_jobs() -> None:
    client, async_client = OpenAI(api_key="k"), AsyncOpenAI(api_key="k")
    assert isinstance(client.bulk, Bulk)
    assert client.bulk is client.bulk
    assert isinstance(async_client.bulk, AsyncBulk)


def test_a_job_runs(tmp_path: Path) -> None:
    job = Job.responses(rows=[{"a": "x"}], model="gpt-4o", input="{a}")
    with Server() as server, OpenAI(api_key="k", base_url=server.base_url) as client:
        assert client.bulk.run(job, tmp_path / "out.jsonl").answered == 1


def test_the_key_of_the_environment_is_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    job = Job.responses(rows=[{"a": "x"}], model="gpt-4o", input="{a}")
    with Server() as server:
        monkeypatch.setenv("OPENAI_API_KEY", "sk-from-environment")
        with OpenAI(base_url=server.base_url) as client:
            monkeypatch.delenv("OPENAI_API_KEY")
            assert client.bulk.run(job, tmp_path / "out.jsonl").answered == 1


class _Absent:
    """Finds no bulk jobs, as where the package is not installed."""

    def find_spec(self, name: str, path: object = None, target: object = None) -> None:
        if name == "openai_bulk":
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)


def test_a_missing_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == "openai_bulk"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setattr(sys, "meta_path", [_Absent(), *sys.meta_path])
    with pytest.raises(MissingDependencyError, match="pip install openai-bulk"):
        OpenAI(api_key="k").bulk  # noqa: B018

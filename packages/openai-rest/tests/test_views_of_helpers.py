"""`with_raw_response` and `with_streaming_response` know no helper that is more than one request."""

from __future__ import annotations

from typing import Any

import pytest

from openai_rest.client import AsyncRestClient, RestClient

HELPERS = [
    "videos.create_and_poll",
    "beta.threads.create_and_run_poll",
    "beta.threads.runs.poll",
    "beta.threads.runs.create_and_poll",
    "beta.threads.runs.submit_tool_outputs_and_poll",
    "vector_stores.files.create_and_poll",
    "vector_stores.files.poll",
    "vector_stores.file_batches.create_and_poll",
    "uploads.upload_file_chunked",
    "files.wait_for_processing",
    "beta.agents.environments.files.prepare",
    "beta.agents.sessions.stream",
]


@pytest.mark.parametrize("client_class", [RestClient, AsyncRestClient])
@pytest.mark.parametrize("view", ["with_raw_response", "with_streaming_response"])
@pytest.mark.parametrize("helper", HELPERS)
def test_helpers_have_no_one_response(client_class: Any, view: str, helper: str) -> None:
    *path, name = helper.split(".")
    resource = client_class(api_key="sk-test", base_url="http://api.test/v1")
    for part in path:
        resource = getattr(resource, part)
    assert callable(getattr(resource, name))
    with pytest.raises(AttributeError, match=f"has no '{name}'"):
        getattr(getattr(resource, view), name)
    assert callable(getattr(client_class(api_key="k", base_url="http://a").videos, view).create)

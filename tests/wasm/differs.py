"""Tests that fail in WebAssembly, and are right to: they ask for what is otherwise there.

Each is expected to fail. One that passes fails the run, as does a name that no test has, so this list stays true.
"""

from __future__ import annotations

from typing import Any, Dict, List, Tuple

import pytest

CORE = "packages/openai-core/tests/"
PROXIED = f"{CORE}transports/test_proxied.py::test_each_client_follows_the_rules"
LOADING = f"{CORE}call/test_loading.py::"
REASONS: Dict[str, Tuple[str, ...]] = {
    "What takes a thread elsewhere is done at once.": (
        f"{CORE}aio/test_driver.py::test_blocking_functions_run_in_another_thread[asyncio]",
        f"{CORE}aio/test_driver.py::test_blocking_token_providers_run_in_a_thread[asyncio]",
        f"{LOADING}test_the_first_call_loads_its_types_in_a_thread_and_the_next_ones_load_nothing[asyncio]",
        f"{LOADING}test_a_list_loads_its_item_type_when_the_first_page_is_asked_for[asyncio]",
        f"{LOADING}test_other_tasks_run_while_something_is_loaded[asyncio]",
        f"{LOADING}test_calls_that_start_together_wait_for_one_thread[asyncio]",
        f"{LOADING}test_a_caller_that_is_cancelled_does_not_end_it_for_the_others[asyncio]",
        f"{CORE}encoding/test_bodies_in_threads.py::test_only_what_may_block_is_read_in_a_thread[asyncio-<lambda>-True]",
        f"{CORE}encoding/test_multipart.py::test_files_are_read_in_worker_threads[asyncio]",
        f"{LOADING}test_outside_of_a_loop_it_is_waited_for",
        f"{CORE}sync/test_gather.py::test_flows_meet_each_other_and_their_results_keep_the_order",
        f"{CORE}sync/test_gather.py::test_threads_see_the_context_of_the_caller",
        f"{CORE}test_without_threads.py::test_what_may_block_runs_in_a_thread[asyncio]",
        f"{CORE}transports/http1/sync/test_places.py::test_a_finalizer_may_give_a_place_back_at_any_moment",
        "packages/openai/tests/test_utils_transform.py::test_files_are_read_in_a_thread[asyncio]",
        "packages/openai-rest/tests/helpers/uploading/test_chunks.py"
        "::test_parts_end_in_any_order_but_the_file_keeps_its_own[sync]",
    ),
    "The browser makes the connections, with proxies of its own.": (
        f"{CORE}transports/test_httpx.py::test_defaults_of_the_synchronous_client",
        f"{CORE}transports/test_httpx.py::test_default_clients_know_where_they_belong",
        f"{CORE}transports/test_httpx.py::test_who_sends_can_be_chosen",
        f"{CORE}transports/test_httpx.py::test_proxies_go_the_way_of_httpx",
        *(f"{PROXIED}[DefaultHttpxClient-settings{number}-HTTPTransport]" for number in (0, 1, 2)),
        *(f"{PROXIED}[DefaultAsyncHttpxClient-settings{number}-PooledTransport]" for number in (3, 4)),
        f"{PROXIED}[DefaultAsyncHttpxClient-settings5-AsyncHTTPTransport]",
        f"{CORE}transports/test_proxied.py::test_a_mount_of_the_caller_goes_before_the_proxy",
        f"{CORE}transports/test_proxied.py::test_connections_to_a_proxy_are_hardened",
    ),
    "A pointer has 32 bits.": (
        f"{CORE}encoding/test_headers.py::test_architectures[riscv64-other:riscv64]",
        f"{CORE}encoding/test_headers.py::test_architectures[-unknown]",
    ),
    "Python does not notice how deep its stack is.": (
        f"{CORE}encoding/test_json.py::test_depth_is_limited_only_by_the_standard_library[without]",
    ),
    "Errors of TLS have other texts.": (
        f"{CORE}transports/http1/test_errors.py::test_each_error_says_the_same_as_its_cause[cause6-connect-ConnectError]",
    ),
}


class Differs:
    """A plugin of pytest that expects these tests to fail."""

    def pytest_collection_modifyitems(self, config: pytest.Config, items: List[pytest.Item]) -> None:
        found = {item.nodeid: item for item in items}
        files = {name.partition("::")[0] for name in found}
        for reason, names in REASONS.items():
            for name in names:
                if name in found:
                    found[name].add_marker(pytest.mark.xfail(strict=True, reason=reason))
                elif name.partition("::")[0] in files and is_whole(config.option, config.args):
                    raise pytest.UsageError(f"tests/wasm/differs.py names {name}, which is no test.")


def is_whole(options: Any, arguments: List[str]) -> bool:
    """Whether each file was collected with all of its tests."""
    return not options.keyword and not any("::" in argument for argument in arguments)

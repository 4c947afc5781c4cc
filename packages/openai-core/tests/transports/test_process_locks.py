from __future__ import annotations

import os
import runpy
import subprocess
import sys

import pytest

from openai_core.transports import process_locks
from openai_core.transports.process_locks import lock_of


class Owner:
    pass


def test_an_owner_has_one_lock() -> None:
    one, other = Owner(), Owner()
    assert lock_of(one) is lock_of(one)
    assert lock_of(one) is not lock_of(other)
    with lock_of(one), lock_of(one):
        pass


def test_after_a_fork_each_lock_is_free() -> None:
    owner = Owner()
    before = lock_of(owner)
    with before:
        process_locks._forked()
        assert lock_of(owner) is not before


@pytest.mark.skipif(not hasattr(os, "fork"), reason="nothing forks here")
def test_a_child_does_not_wait_for_a_thread_of_its_parent() -> None:
    code = """
import os, threading
from openai_core.client.http_client import SharedTransport
from openai_core.transports.contexts import DeferredContext

may_end = threading.Event()
begun = [threading.Event(), threading.Event()]

class SlowContext(DeferredContext):
    def build(self):
        begun[0].set()
        may_end.wait()
        return super().build()

def slow_client():
    begun[1].set()
    may_end.wait()
    return object()

first_calls = [SlowContext().load, SharedTransport(None, slow_client).get]
threads = [threading.Thread(target=call) for call in first_calls]
for thread, event in zip(threads, begun):
    thread.start()
    event.wait()
child = os.fork()
may_end.set()
if not child:
    os._exit(0 if all(call() is not None for call in first_calls) else 1)
print(os.waitpid(child, 0)[1])
for thread in threads:
    thread.join()
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout == "0\n"


def test_a_platform_without_forks_needs_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "register_at_fork", raising=False)
    assert runpy.run_path(str(process_locks.__file__))["lock_of"](Owner())

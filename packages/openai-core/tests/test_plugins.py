from __future__ import annotations

import pytest

from openai_core.plugins import PluginContext, apply


def test_plugins_run_in_their_order() -> None:
    context = apply([lambda c: c.headers.update(A="1", B="1"), lambda c: c.headers.update(B="2")], (), object)
    assert context.headers == {"A": "1", "B": "2"}


def test_what_a_plugin_raises_is_raised() -> None:
    def broken(context: PluginContext) -> None:
        raise LookupError("broken")

    with pytest.raises(LookupError, match="broken"):
        apply([broken], (), object)


@pytest.mark.parametrize("name", ["not a name", "", "taken"])
def test_impossible_mounts_are_refused(name: str) -> None:
    context = PluginContext()
    context.mount("taken", list)
    with pytest.raises(ValueError, match="mount"):
        context.mount(name, list)

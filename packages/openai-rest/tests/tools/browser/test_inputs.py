from __future__ import annotations

import typing

import pytest

from openai_rest.tools import browser, computer
from openai_rest.tools.browser import inputs
from openai_rest.tools.browser.members import MEMBERS

INPUTS = {
    "navigate": inputs.NavigateInput,
    "read_page": inputs.ReadPageInput,
    "get_page_text": inputs.TabInput,
    "find": inputs.FindInput,
    "click": inputs.ClickInput,
    "type": inputs.TypeInput,
    "key": inputs.KeyInput,
    "scroll": inputs.ScrollInput,
    "select_option": inputs.SelectOptionInput,
    "hover": inputs.ClickInput,
    "screenshot": inputs.TabInput,
    "zoom": inputs.ZoomInput,
    "new_tab": inputs.NewTabInput,
    "switch_tab": inputs.TabInput,
    "close_tab": inputs.TabInput,
    "scroll_to": inputs.ClickInput,
    "wait_for": inputs.WaitForInput,
    "hover_at": inputs.HoverAtInput,
    "set_checked": inputs.SetCheckedInput,
    "click_at": inputs.ClickAtInput,
    "drag_path": inputs.DragPathInput,
    "hold_keys": inputs.HoldKeysInput,
    "read_page_scoped": inputs.ReadPageScopedInput,
    "read_diagnostics": inputs.ReadDiagnosticsInput,
    "run_script": inputs.RunScriptInput,
    "upload_file": inputs.BrowserFileInput,
    "download_file": inputs.BrowserFileInput,
}


@pytest.mark.parametrize("member", [member for member in MEMBERS if member != "list_tabs"])
def test_a_driver_gets_what_the_model_is_asked_for(member: str) -> None:
    assert set(typing.get_type_hints(INPUTS[member])) == set(MEMBERS[member].fields)


@pytest.mark.parametrize("module", [browser, computer])
def test_every_name_loads(module: typing.Any) -> None:
    assert [name for name in module.__all__ if getattr(module, name) is None] == []
    assert set(module.__all__) <= set(dir(module))


def test_drivers_are_protocols() -> None:
    for name in ("Read", "Navigation", "Click", "Screenshot"):
        for prefix, base in (("", browser.BrowserDriver), ("Async", browser.AsyncBrowserDriver)):
            assert base in getattr(browser, f"{prefix}Browser{name}Driver").__mro__
    with pytest.raises(TypeError, match="abstract"):
        computer.ComputerDriver()  # type: ignore[abstract, misc]

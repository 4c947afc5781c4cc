"""The toolsets and their flow, in both flavours."""

from __future__ import annotations

import json
from typing import Any, Dict, List

import pytest

from openai_core.errors import OpenAIError
from openai_rest.tools import browser as module
from openai_rest.tools.browser import BROWSER_MEMBERS, BrowserCancelledError, BrowserError
from openai_rest.tools.browser.errors import BrowserToolsetError
from openai_rest.tools.lifecycle import ToolLifecycleError
from openai_rest.types.responses import ResponseFunctionToolCall

CLICK = {"target": "e1", "tab_id": None}
URL = {"url": "https://a.example/x", "tab_id": None}
FIND = {"query": "milk", "tab_id": None}


def reject(request: Any) -> Any:
    raise AssertionError("Nothing is sent.")


@pytest.fixture
def made_toolset(flavour: Any, browser: Any) -> Any:
    def make(confirm: Any = lambda context: True, url_policy: Any = lambda context, url: True, **choice: Any) -> Any:
        policies = {"confirm": flavour.function(confirm), "url_policy": flavour.function(url_policy)}
        toolset = flavour.cls(module, "BrowserToolset")
        return toolset(browser.driver(flavour), **policies, **(choice or {"members": BROWSER_MEMBERS}))

    return make


@pytest.fixture
def execute(world: Any) -> Any:
    return lambda toolset, call, **watch: world.call(reject, lambda client: toolset.execute(call, **watch))


def test_carries_out_an_action_between_two_looks_at_the_state(execute: Any, made_toolset: Any, browser: Any) -> None:
    output = execute(made_toolset(), browser.call("click", CLICK))
    assert browser.log == [("state",), ("click", CLICK), ("state",)]
    assert output["call_id"] == "call_1"
    assert browser.read(output) == {"ok": True, "state": browser.shown, "result": None}


def test_images_come_after_the_text(execute: Any, made_toolset: Any, browser: Any) -> None:
    browser.does["screenshot"] = {"type": "input_image", "image_url": "data:,"}
    output = execute(made_toolset(), browser.call("screenshot", {"tab_id": None}))
    assert output["output"][1:] == [{"type": "input_image", "image_url": "data:,"}]
    assert browser.read(output) == {"ok": True, "state": browser.shown}


@pytest.mark.parametrize(("status", "ok"), [("completed", True), ("refused", False)])
def test_the_outcome_of_a_file(status: str, ok: bool, execute: Any, made_toolset: Any, browser: Any) -> None:
    effect = "completed" if ok else "none"
    outcome = {"version": 1, "status": status, "effect": effect, "cleanup": "completed"}
    browser.does["upload_file"] = outcome
    found = browser.read(execute(made_toolset(), browser.call("upload_file", {"grant_id": "g"})))
    assert (found["ok"], found["result"]) == (ok, outcome)


def test_the_model_reads_what_went_wrong(execute: Any, made_toolset: Any, browser: Any) -> None:
    browser.does["click"] = BrowserError("The element is gone.")
    assert browser.read(execute(made_toolset(), browser.call("click", CLICK)))["error"] == "The element is gone."
    browser.does["click"] = ValueError("secret of the page")
    found = browser.read(execute(made_toolset(), browser.call("click", CLICK)))
    assert found == {"ok": False, "state": browser.shown, "error": "The browser could not carry out this action."}
    assert "not valid JSON" in browser.read(execute(made_toolset(), browser.call("click", "{")))["error"]


@pytest.mark.parametrize("answer", [False, None, 1, "yes", ZeroDivisionError()])
def test_only_true_approves(answer: Any, execute: Any, made_toolset: Any, browser: Any) -> None:
    def policy(*asked: Any) -> Any:
        if isinstance(answer, Exception):
            raise answer
        return answer

    calls = [
        (made_toolset(confirm=policy), browser.call("click", CLICK)),
        (made_toolset(url_policy=policy), browser.call("navigate", URL)),
        (made_toolset(url_policy=policy), browser.call("new_tab", {"url": "https://a.example"})),
        (made_toolset(confirm=policy, confirm_reads=["find"]), browser.call("find", FIND)),
    ]
    for toolset, call in calls:
        assert browser.read(execute(toolset, call))["ok"] is False
    assert {entry[0] for entry in browser.log} == {"state"}


def test_policies_see_copies(execute: Any, made_toolset: Any, browser: Any) -> None:
    asked: List[Any] = []

    def confirm(context: Any) -> bool:
        asked.append((context["member"], context["call_id"], context["state"]))
        context["arguments"]["url"] = "https://other.example"
        return True

    def url_policy(context: Any, url: str) -> bool:
        asked.append(url)
        context["arguments"].clear()
        return True

    execute(made_toolset(confirm, url_policy), browser.call("navigate", URL))
    assert asked == ["https://a.example/x", ("navigate", "call_1", browser.shown)]
    assert ("navigate", URL) in browser.log


def test_a_policy_that_is_gone_approves_nothing(execute: Any, made_toolset: Any, browser: Any) -> None:
    toolset = made_toolset()
    toolset.confirm = None
    assert browser.read(execute(toolset, browser.call("click", CLICK)))["ok"] is False


def test_the_state_is_the_answer_to_list_tabs(execute: Any, made_toolset: Any, browser: Any) -> None:
    toolset = made_toolset(members=["list_tabs"])
    assert [tool["name"] for tool in toolset.tools] == ["browser_list_tabs"]
    found = browser.read(execute(toolset, browser.call("list_tabs")))
    assert found == {"ok": True, "state": browser.shown, "result": None}
    assert browser.log == [("state",), ("state",)]


def test_an_empty_tab_has_no_url_to_approve(execute: Any, made_toolset: Any, browser: Any) -> None:
    toolset = made_toolset(url_policy=lambda context, url: False)
    assert browser.read(execute(toolset, browser.call("new_tab", {"url": None})))["ok"] is True


def test_a_read_is_approved_before_anything_is_asked_for(execute: Any, made_toolset: Any, browser: Any) -> None:
    asked: List[Dict[str, Any]] = []

    def confirm(context: Any) -> bool:
        asked.append({**context, "log": list(browser.log)})
        return True

    found = browser.read(execute(made_toolset(confirm, confirm_reads=["find"]), browser.call("find", FIND)))
    assert found["ok"] is True
    context = {"member": "find", "arguments": FIND, "state": None, "call_id": "call_1", "phase": "before_read"}
    assert asked == [{**context, "log": []}]


def test_a_read_with_bad_arguments_is_not_asked_about(execute: Any, made_toolset: Any, browser: Any) -> None:
    found = browser.read(execute(made_toolset(reject, confirm_reads=["find"]), browser.call("find", {})))
    assert found == {"ok": False, "error": "Reading this was not approved."}
    assert browser.log == []


@pytest.mark.parametrize("changed", [{"status": "in_progress"}, {"name": "other"}, {"name": "browser_fly"}])
def test_a_call_that_is_not_for_it(changed: Any, execute: Any, made_toolset: Any, browser: Any) -> None:
    found = browser.read(execute(made_toolset(), browser.call("click", CLICK, **changed)))
    assert found["ok"] is False
    assert browser.log == []


def test_a_tool_that_is_not_enabled(execute: Any, made_toolset: Any, browser: Any) -> None:
    with pytest.raises(BrowserError, match="not enabled"):
        execute(made_toolset(members=["find"]), browser.call("click", CLICK))


def test_a_call_without_an_id(execute: Any, made_toolset: Any, browser: Any) -> None:
    with pytest.raises(BrowserToolsetError, match="no `call_id`"):
        execute(made_toolset(), browser.call("click", CLICK, call_id=None))


@pytest.mark.parametrize(
    ("member", "does", "words"),
    [
        ("state", ValueError("secret"), "`state` failed with ValueError"),
        ("state", [], "`state` did not report what it must: the report is not a dictionary"),
        ("screenshot", "secret", "`screenshot` returned what it must not"),
        ("click", 5, "`click` must return text or `None`, but returned int"),
    ],
)
def test_a_driver_that_breaks_its_contract(
    member: str, does: Any, words: str, execute: Any, made_toolset: Any, browser: Any
) -> None:
    browser.does[member] = does
    call = browser.call("screenshot", {"tab_id": None}) if member == "screenshot" else browser.call("click", CLICK)
    with pytest.raises(BrowserToolsetError, match=words) as caught:
        execute(made_toolset(), call)
    assert isinstance(caught.value, OpenAIError)
    assert "secret" not in str(caught.value)
    assert caught.value.__cause__ is None


def test_skipped_calls(world: Any, made_toolset: Any, browser: Any) -> None:
    def skip(toolset: Any, call: Any) -> Any:
        return world.call(reject, lambda client: toolset._execute(call, skip=True))

    output, ok = skip(made_toolset(), browser.call("click", "{"))
    assert (ok, browser.read(output)["state"]) == (False, browser.shown)
    assert browser.log == [("state",)]
    output, ok = skip(made_toolset(confirm_reads=["find"]), browser.call("find", FIND))
    assert (ok, browser.read(output)) == (False, {"ok": False, "error": "Reading this was not approved."})


@pytest.mark.parametrize("moment", ["state", "confirm", "url_policy", "navigate"])
@pytest.mark.parametrize("fails", [False, True])
def test_cancellation_counts_more_than_what_fails_after_it(
    moment: str, fails: bool, world: Any, flavour: Any, browser: Any
) -> None:
    cancelled: List[str] = []
    seen: List[Any] = []

    def step(name: str, result: Any) -> Any:
        def reached(*arguments: Any) -> Any:
            if name == moment:
                cancelled.append(name)
                if fails:
                    raise ZeroDivisionError
            return result

        return flavour.function(reached)

    driver = browser.driver(flavour)
    driver.state, driver.navigate = step("state", {"tabs": []}), step("navigate", None)
    policies = {name: step(name, True) for name in ("confirm", "url_policy")}
    toolset = flavour.cls(module, "BrowserToolset")(driver, **policies)
    watch = {"cancelled": lambda: bool(cancelled), "on_diagnostic": seen.append}
    with pytest.raises(BrowserCancelledError):
        world.call(reject, lambda client: toolset.execute(browser.call("navigate", URL), **watch))
    assert ("action", "completed") not in [(found["stage"], found["reason"]) for found in seen]


def test_tells_about_each_step(execute: Any, made_toolset: Any, browser: Any) -> None:
    seen: List[Any] = []
    execute(made_toolset(), browser.call("click", CLICK), on_diagnostic=seen.append)
    execute(made_toolset(), browser.call("click", {}), on_diagnostic=seen.append)
    execute(made_toolset(lambda context: False), browser.call("click", CLICK), on_diagnostic=seen.append)
    assert [(found["stage"], found["reason"]) for found in seen] == [
        ("approval", "completed"),
        ("action", "completed"),
        ("arguments", "invalid_input"),
        ("approval", "refused"),
    ]
    assert {found["member"] for found in seen} == {"click"}


def test_one_call_at_a_time(world: Any, flavour: Any, made_toolset: Any, browser: Any) -> None:
    toolset: Any = None

    def again(context: Any) -> bool:
        inner = toolset.execute(browser.call("click", CLICK))
        if flavour.is_async:
            inner.send(None)
        return True

    toolset = made_toolset(again)
    found = world.call(reject, lambda client: toolset.execute(browser.call("click", CLICK)))
    assert browser.read(found)["error"] == "The browser could not carry out this action."
    assert toolset.close() == {"status": "closed"}
    with pytest.raises(ToolLifecycleError, match="closed"):
        world.call(reject, lambda client: toolset.execute(browser.call("click", CLICK)))


def test_hidden_awaitables_are_refused(browser: Any) -> None:
    async def nothing() -> None: ...

    class Driver:
        def __getattr__(self, name: str) -> Any:
            return lambda *arguments: nothing() if name == "click" else {"tabs": []}

    class Stateful(Driver):
        def __getattr__(self, name: str) -> Any:
            return lambda *arguments: nothing()

    driver: Any = Driver()
    toolset = module.BrowserToolset(driver, members=["click"], confirm=lambda context: True)
    assert browser.read(toolset.execute(browser.call("click", CLICK)))["ok"] is False
    asleep: Any = lambda context: nothing()  # noqa: E731
    toolset = module.BrowserToolset(driver, members=["click"], confirm=asleep)
    assert browser.read(toolset.execute(browser.call("click", CLICK)))["ok"] is False
    driver = Stateful()
    toolset = module.BrowserToolset(driver, members=["click"], confirm=lambda context: True)
    with pytest.raises(BrowserToolsetError, match="asynchronous, so use it with `AsyncBrowserToolset`"):
        toolset.execute(browser.call("click", CLICK))


def test_a_call_that_changes_does_what_was_approved(execute: Any, made_toolset: Any, browser: Any) -> None:
    class Fickle(ResponseFunctionToolCall):
        looks: int = 0

        @property
        def arguments(self) -> str:  # type: ignore[override]
            self.__dict__["looks"] += 1
            return json.dumps({**CLICK, "target": f"e{self.looks}"})

    approved: List[Any] = []
    toolset = made_toolset(lambda context: approved.append(context["arguments"]) or True)
    call = Fickle.construct(**browser.call("click", CLICK).to_dict())
    execute(toolset, call)
    assert approved == [CLICK]
    assert browser.log[1] == ("click", CLICK)


def test_a_name_that_is_equal_to_any_is_the_one_that_it_is_sent_as(
    execute: Any, made_toolset: Any, browser: Any
) -> None:
    class Liar(str):
        __slots__ = ()

        def __eq__(self, other: object) -> bool:
            return True

        __hash__ = str.__hash__

    toolset = made_toolset(members=["find"])
    with pytest.raises(BrowserError):
        execute(toolset, browser.call("find", FIND, name=Liar("browser_click")))
    assert browser.log == []


def unreadable(self: object) -> Any:
    raise ValueError("a secret setting")


def test_policies_are_looked_up_where_they_are_needed(
    execute: Any, made_toolset: Any, browser: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    toolset = made_toolset()
    for name in ("confirm", "url_policy"):
        monkeypatch.setattr(type(toolset), name, property(unreadable), raising=False)
    assert browser.read(execute(toolset, browser.call("list_tabs")))["ok"] is True
    with pytest.raises(BrowserToolsetError, match="cannot be read: ValueError"):
        execute(toolset, browser.call("click", CLICK))
    assert ("click", CLICK) not in browser.log


def test_a_call_keeps_the_policies_that_it_began_with(execute: Any, made_toolset: Any, browser: Any) -> None:
    def refuse_from_now_on(context: Any, url: str) -> bool:
        toolset.confirm = None
        return True

    toolset = made_toolset(url_policy=refuse_from_now_on)
    assert browser.read(execute(toolset, browser.call("navigate", URL)))["ok"] is True
    assert browser.read(execute(toolset, browser.call("navigate", URL)))["ok"] is False

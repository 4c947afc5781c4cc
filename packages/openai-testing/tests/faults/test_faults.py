from __future__ import annotations

import contextlib
import math

import pytest
from hypothesis import given, strategies as st

from openai_testing.faults import Fault, FaultPlan
from openai_testing.wire.messages import Request

GET = Request("GET", "/v1/models")


def test_a_fault_is_read() -> None:
    fault = Fault.parse(" status:429 ; retry-after=Wed, 21 Oct 2015 07:28:00 GMT; times=2 ;delay=0.5;")
    assert (fault.kind, fault.value, fault.times, fault.delay) == ("status", "429", 2, 0.5)
    assert fault.parameters["retry-after"] == "Wed, 21 Oct 2015 07:28:00 GMT"
    assert Fault.parse("delay:1.5;delay=1").delay == 2.5
    assert Fault.parse("ok;times=always").times == math.inf
    assert (Fault.parse("truncate").count(9), Fault.parse("truncate:3").count(9)) == (9, 3)


@pytest.mark.parametrize(
    "spec",
    [
        "",
        "explode",
        "status",
        "status:200",
        "status:abc",
        "delay:-1",
        "delay:nan",
        "reset:nowhere",
        "reset",
        "ok;after=1",
        "ok;after",
        "reset:body;after=x",
        "ok;times=x",
        "ok;times=1.5",
        "content-type",
        "dribble:x",
    ],
)
def test_what_breaks_the_grammar_is_named(spec: str) -> None:
    with pytest.raises(ValueError, match=r"^Fault "):
        Fault.parse(spec)


@given(st.text(alphabet="okstatus:reset;=1.dy body|"))
def test_any_text_is_a_fault_or_a_value_error(spec: str) -> None:
    with contextlib.suppress(ValueError):
        assert Fault.parse(spec).delay >= 0


def test_each_request_takes_the_first_fault_that_fits() -> None:
    plan = FaultPlan()
    plan.plan("ok | status:500;times=2 \n reset:body;path=/v1/files;method=post |")
    assert len(plan) == 3
    upload = Request("POST", "/v1/files/x")
    kinds = [
        fault.kind if fault else None for fault in (plan.take(GET), plan.take(GET), plan.take(GET), plan.take(GET))
    ]
    assert kinds == ["ok", "status", "status", None]
    assert len(plan) == 1
    assert [fault.kind if fault else None for fault in (plan.take(upload), plan.take(upload))] == ["reset", None]


def test_a_plan_takes_texts_and_faults_and_is_replaced() -> None:
    plan = FaultPlan()
    plan.plan([Fault.parse("html"), "ok"])
    plan.plan(["status:503;times=always"])
    assert [plan.take(GET).value for _ in range(50)] == ["503"] * 50  # type: ignore[union-attr]
    plan.clear()
    assert plan.take(GET) is None


def test_a_bad_plan_leaves_the_old_one() -> None:
    plan = FaultPlan()
    plan.plan("html")
    with pytest.raises(ValueError, match="explode"):
        plan.plan("ok | explode")
    assert len(plan) == 1

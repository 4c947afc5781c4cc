"""The base class of API objects."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
from datetime import datetime, timezone
from typing import Any, Dict, List, Optional

import pydantic
import pytest
from pydantic import Field

from openai_core import models
from openai_core.decoding.fields import complete_fields
from openai_core.models import BaseModel, add_request_id, build


class Usage(BaseModel):
    tokens: int
    cost: Optional[float] = None


class Answer(BaseModel):
    id: str
    usage: Optional[Usage] = None
    created: Optional[datetime] = None
    async_: Optional[bool] = Field(alias="async", default=None)
    kind: str = "answer"


def answer(**values: Any) -> Answer:
    return Answer.construct(**values)


def test_to_dict_gives_what_the_api_sent() -> None:
    value: Dict[str, Any] = {"id": "a", "usage": {"tokens": 1, "new": [1]}, "async": True, "later": None}
    assert answer(**value).to_dict() == value


def test_to_dict_options() -> None:
    it = answer(id="a", usage=None, created="2024-01-02T03:04:05Z", **{"async": True})
    assert it.to_dict(mode="json", exclude_none=True) == {"id": "a", "created": "2024-01-02T03:04:05Z", "async": True}
    assert it.to_dict()["created"] == datetime(2024, 1, 2, 3, 4, 5, tzinfo=timezone.utc)
    assert it.to_dict(use_api_names=False, exclude_none=True, exclude_defaults=True).keys() == {
        "id",
        "created",
        "async_",
    }
    assert it.to_dict(exclude_unset=False)["kind"] == "answer"


def test_to_json_is_indented_by_default() -> None:
    it = answer(id="ä", usage={"tokens": 1})
    assert it.to_json() == '{\n  "id": "ä",\n  "usage": {\n    "tokens": 1\n  }\n}'
    assert it.to_json(indent=None) == '{"id":"ä","usage":{"tokens":1}}'
    assert json.loads(it.to_json(exclude_unset=False, exclude_none=True)) == {**it.to_dict(), "kind": "answer"}


def test_warnings_can_be_turned_on() -> None:
    odd = answer(id=["not", "text"])
    with pytest.warns(UserWarning, match="serialized value may not be as expected"):
        odd.to_dict(warnings=True)
    assert odd.to_dict() == {"id": ["not", "text"]}
    assert odd.to_json(indent=None) == '{"id":["not","text"]}'


def test_null_and_missing_can_be_told_apart() -> None:
    assert answer(id="a", usage=None).model_fields_set == {"id", "usage"}
    assert answer(id="a").model_fields_set == {"id"}


def test_construct_is_recursive_and_lenient() -> None:
    it = answer(id=5, usage={"tokens": "x"})
    assert it.id == 5  # type: ignore[comparison-overlap]
    assert type(it.usage) is Usage
    assert Answer.model_construct(usage={"tokens": "x"}).usage == it.usage  # type: ignore[arg-type]


def test_construct_takes_fields_of_any_name() -> None:
    it = answer(cls=1, self=2, values=3)
    assert it.model_extra == {"cls": 1, "self": 2, "values": 3}


def test_construct_can_mark_fields_as_set() -> None:
    given = {"kind"}
    it = Answer.construct(given, id="a")
    assert it.model_fields_set == {"kind", "id"}
    assert given == {"kind"}


def test_unknown_fields_are_attributes() -> None:
    it = answer(id="a", new={"x": 1})
    assert it.new == {"x": 1}  # type: ignore[attr-defined]
    with pytest.raises(AttributeError):
        it.other  # type: ignore[attr-defined]  # noqa: B018


def test_str_is_repr() -> None:
    it = answer(id="a", usage={"tokens": 1})
    assert str(it) == repr(it)
    assert str(it).startswith("Answer(id='a', usage=Usage(tokens=1, cost=None)")


def test_pickling_and_copying() -> None:
    it = answer(id="a", usage={"tokens": 1}, new=[1])
    add_request_id(it, "req_1")
    for other in (pickle.loads(pickle.dumps(it)), copy.deepcopy(it), copy.copy(it), it.model_copy(deep=True)):
        assert other == it
        assert other.model_fields_set == it.model_fields_set
        assert other.model_extra == {"new": [1]}
        assert other._request_id == "req_1"


def test_a_class_pickled_by_value_leaves_its_plan_behind() -> None:
    answer(id="a")
    assert pickle.loads(pickle.dumps(vars(Answer)["__decoding_plan__"])) is None


def test_the_request_id_is_no_field() -> None:
    it = answer(id="a")
    with pytest.raises(AttributeError):
        it._request_id  # noqa: B018
    add_request_id(it, "req_1")
    assert it._request_id == "req_1"
    assert it.to_dict() == {"id": "a"}
    assert "req_1" not in repr(it)
    add_request_id(it, None)
    assert it._request_id is None


def test_build_takes_keywords_only() -> None:
    assert build(Usage, tokens=1) == Usage(tokens=1)
    with pytest.raises(TypeError, match="keyword arguments only, but got 1 positional"):
        build(Usage, 1)  # type: ignore[call-arg]


def test_validation_is_pydantics_own() -> None:
    assert Answer.model_validate({"id": "a", "usage": {"tokens": "1"}}).usage == Usage(tokens=1)
    with pytest.raises(pydantic.ValidationError):
        Answer(id=1)  # type: ignore[arg-type]
    assert Answer.model_json_schema()["required"] == ["id"]


@pytest.mark.parametrize(("value", "deferred"), [("false", False), ("true", True), ("1", True)])
def test_schemas_are_built_on_first_need_unless_told_otherwise(
    value: str, deferred: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DEFER_PYDANTIC_BUILD", value)
    assert models._defers_schemas() is deferred
    assert BaseModel.model_config.get("defer_build") is True


def test_every_public_name_exists() -> None:
    missing: List[str] = [name for name in models.__all__ if not hasattr(models, name)]
    assert missing == []


def test_the_module_needs_no_http_library() -> None:
    code = "import sys, openai_core.models; print('httpx' in sys.modules)"
    output = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert output.stdout.strip() == "False"


def test_a_subclass_elsewhere_knows_the_names_of_the_fields_that_it_inherits() -> None:
    namespace: Dict[str, Any] = {"__module__": "elsewhere", "__annotations__": {}}
    base = type(BaseModel)(
        "Base", (BaseModel,), {"__module__": __name__, "__annotations__": {"late": "Optional[Later]"}}
    )
    sub: Any = type(BaseModel)("Sub", (base,), namespace)
    globals()["Later"] = Usage
    try:
        assert type(sub.construct(late={"tokens": 1}).late) is Usage
        assert complete_fields(sub)["late"].annotation == Optional[Usage]
        assert type(sub.model_validate({"late": {"tokens": 1}}).late) is Usage
    finally:
        del globals()["Later"]

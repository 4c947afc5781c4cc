"""One scripted answer: what it says, checked when it is written and not when it is needed."""

from __future__ import annotations

import dataclasses
import json
from typing import Any, Dict, FrozenSet, Iterator, List, Mapping, Optional, Sequence, Tuple, TypedDict, Union

from ..faults import Fault
from ..wire.errors import APIFailure
from ..wire.messages import Reply, json_reply

INCOMPLETE = ("max_output_tokens", "content_filter")
"""Why an answer may end too early."""

USAGE = ("input_tokens", "output_tokens", "cached_tokens", "reasoning_tokens")
"""The figures that `usage` may name; the names are the same for all endpoints."""

_REPLACING = ("status", "html")
_SAID = ("text", "tool_calls", "refusal", "reasoning", "incomplete", "usage", "parsed", "embeddings")
_CONFLICTS: Tuple[Tuple[str, str, str], ...] = (
    ("refusal", "text", "a refusal is all that is said"),
    ("refusal", "parsed", "whoever refuses gives no result"),
    ("refusal", "tool_calls", "whoever refuses calls nothing"),
    ("refusal", "incomplete", "a refusal is complete"),
    ("text", "parsed", "the result is the text, as JSON"),
    *(("embeddings", name, "vectors come alone") for name in _SAID if name not in ("embeddings", "usage")),
    *(("json", name, "'json' is the whole body") for name in _SAID),
)


class _Named(TypedDict):
    name: str


class ScriptedCall(_Named, total=False):
    """A tool call of a scripted answer.

    Attributes:
        name: The name of the tool.
        arguments: The arguments of a function, as an object or as the text that is to arrive (also broken JSON).
        input: The text for a custom tool, in place of arguments.
        id: The identifier of the call. Default: a new one.
    """

    arguments: Union[Mapping[str, Any], str]
    input: str
    id: str


class Said(TypedDict, total=False):
    """The arguments of `Answer`, for methods that take them as keywords.

    Attributes:
        text: What the model says.
        tool_calls: The tools that it calls.
        refusal: What it says in place of an answer that it refuses.
        reasoning: What it thinks before, where it shows that.
        incomplete: Why the answer is cut off, such as `max_output_tokens`.
        usage: Figures of the usage, over the counted ones.
        parsed: A value whose JSON is the text.
        embeddings: The vectors of an embedding, one for each input.
        json: The whole body of the answer.
        status: The HTTP status of a whole body.
        headers: Further headers of the answer.
        fault: What goes wrong with the answer, as a fault or in its notation.
    """

    text: Optional[str]
    tool_calls: Sequence[ScriptedCall]
    refusal: Optional[str]
    reasoning: Optional[str]
    incomplete: Optional[str]
    usage: Optional[Mapping[str, int]]
    parsed: Any
    embeddings: Sequence[Sequence[float]]
    json: Any
    status: int
    headers: Optional[Mapping[str, str]]
    fault: Union[Fault, str, None]


@dataclasses.dataclass(frozen=True)
class Answer:
    """One scripted answer. What it leaves open, the service writes itself.

    Args:
        text: What is said.
        tool_calls: The calls that are asked for, whether the request has such tools or not.
        refusal: What is said instead of an answer.
        reasoning: The summary of the reasoning. Chat completions only count it in the usage, as the API does.
        incomplete: Why the answer ends too early: `max_output_tokens` or `content_filter`.
        usage: Token counts: `input_tokens`, `output_tokens`, `cached_tokens`, `reasoning_tokens`. What is left out is
            counted.
        parsed: What is said, as a value: anything that JSON has, a dataclass or a pydantic model.
        embeddings: The vectors, one for each input.
        json: The whole body, for any endpoint.
        status: The status that goes with `json`. Default: 200.
        headers: Header fields that go with `json`.
        fault: What goes wrong on the way, such as `stop:2`, or in place of an answer, such as `status:429`.

    Raises:
        ValueError: Nothing is given, something is not valid, or two things cannot be said at once.
    """

    text: Optional[str] = None
    tool_calls: Sequence[ScriptedCall] = ()
    refusal: Optional[str] = None
    reasoning: Optional[str] = None
    incomplete: Optional[str] = None
    usage: Optional[Mapping[str, int]] = None
    parsed: Any = None
    embeddings: Sequence[Sequence[float]] = ()
    json: Any = None
    status: int = 200
    headers: Optional[Mapping[str, str]] = None
    fault: Union[Fault, str, None] = None

    def __post_init__(self) -> None:
        for problem in _problems(self):
            raise ValueError(problem)

    @property
    def kind(self) -> str:
        """What it is for: `text`, `embeddings`, or `body` if it is a whole one."""
        return "body" if self.json is not None else "embeddings" if self.embeddings else "text"

    @property
    def said(self) -> Optional[str]:
        """The text: `text` itself, or `parsed` as JSON; `None` if there is neither."""
        return self.text if self.parsed is None else encoded(self.parsed)

    @property
    def failure(self) -> Optional[Fault]:
        """The fault, read."""
        return Fault.parse(self.fault) if isinstance(self.fault, str) else self.fault

    @property
    def refuses(self) -> bool:
        """Whether the request is refused before it is carried out."""
        return self.failure is not None and self.failure.kind in _REPLACING

    def calls(self) -> Iterator[Tuple[str, str, str, Optional[str]]]:
        """Yields the tool calls: kind, name, input as text, and identifier if there is one."""
        for call in self.tool_calls:
            if "input" in call:
                yield "custom", call["name"], call["input"], call.get("id")
            else:
                given = call.get("arguments", {})
                yield "function", call["name"], given if isinstance(given, str) else encoded(given), call.get("id")

    def body(self) -> Reply:
        """Returns the whole answer that `json` is."""
        reply = json_reply(self.json, self.status)
        reply.headers.extend((name.lower(), value) for name, value in (self.headers or {}).items())
        return reply

    def check(self, endpoint: str, usable: FrozenSet[str]) -> None:
        """Raises `APIFailure` if it says what an endpoint cannot.

        Args:
            endpoint: What the endpoint answers with, for the message.
            usable: The fields that it can give.
        """
        for name in _SAID:
            if _is_given(self, name) and name not in usable:
                known = ", ".join(f"'{each}'" for each in _SAID if each in usable)
                raise unusable(f"The scripted answer has '{name}', but {endpoint} can have only {known}.")


def encoded(value: Any) -> str:
    """Encodes a value as JSON; dataclasses and pydantic models too. Raises `ValueError` if it has no JSON form.

    Args:
        value: Anything that has a form in JSON.
    """
    try:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=_plain, allow_nan=False)
    except (TypeError, RecursionError) as error:
        raise ValueError(f"{value!r:.100} has no JSON form: {error}") from None


def unusable(message: str) -> APIFailure:
    """Makes the error that tells a test, through its client, that its script does not fit.

    Args:
        message: What does not fit, as a sentence.
    """
    return APIFailure(400, message, code="unusable_scripted_answer", headers=[("x-should-retry", "false")])


def as_answer(value: object) -> Answer:
    """Reads an answer: an `Answer`, a text, or a fault. Raises `TypeError` for anything else.

    Args:
        value: What the test has written.
    """
    if isinstance(value, Answer):
        return value
    if isinstance(value, str):
        return Answer(text=value)
    if isinstance(value, Fault):
        return Answer(fault=value)
    raise TypeError(
        f"An answer is a text, an Answer or a Fault, but not {value!r:.100}; write Answer(json=…) for a body."
    )


def _plain(value: Any) -> Any:
    if hasattr(value, "model_dump"):
        return value.model_dump(mode="json")
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return dataclasses.asdict(value)
    raise TypeError(f"{type(value).__name__} is neither a JSON value, a dataclass nor a pydantic model")


def _is_given(answer: Answer, name: str) -> bool:
    value = getattr(answer, name)
    return bool(value) if name in ("tool_calls", "embeddings") else value is not None


def _problems(answer: Answer) -> Iterator[str]:
    given = [name for name in (*_SAID, "json") if _is_given(answer, name)]
    if not given and answer.fault is None:
        yield f"An answer needs one of {', '.join((*_SAID, 'json', 'fault'))}."
    for one, other, why in _CONFLICTS:
        if one in given and other in given:
            yield f"An answer cannot have both {one!r} and {other!r}: {why}; leave one out."
    if answer.json is None and (answer.status != 200 or answer.headers):
        yield "'status' and 'headers' go with 'json'; for an error without a body of your own, give fault='status:…'."
    if answer.refuses and given:
        yield f"The fault {answer.fault!r} takes the answer's place, so {given[0]!r} would never arrive; leave it out."
    yield from _problems_of_values(answer)


def _problems_of_values(answer: Answer) -> Iterator[str]:
    if answer.incomplete is not None and answer.incomplete not in INCOMPLETE:
        yield f"'incomplete' says why: {' or '.join(INCOMPLETE)}, but not {answer.incomplete!r}."
    for name, count in (answer.usage or {}).items():
        if name not in USAGE:
            yield f"'usage' has no {name!r}; its figures are {', '.join(USAGE)}."
        if not isinstance(count, int) or count < 0:
            yield f"'usage' counts tokens, and {count!r} for {name!r} is no whole number >= 0."
    for index, call in enumerate(answer.tool_calls):
        problem = _problem_of_call(call)
        if problem:
            yield f"'tool_calls[{index}]' {problem}"
    for value in (answer.parsed, answer.json):
        encoded(value)


def _problem_of_call(call: Any) -> Optional[str]:
    if not isinstance(call, Mapping) or not isinstance(call.get("name"), str):
        return f"is {{'name': …, 'arguments': …}}, but not {call!r:.100}."
    unknown: List[str] = sorted(set(call) - {"name", "arguments", "input", "id"})
    if unknown:
        return f"has no {unknown[0]!r}; its keys are name, arguments, input and id."
    if "input" in call and "arguments" in call:
        return "has 'input', which is for custom tools, and 'arguments', which are for functions; leave one out."
    if not isinstance(call.get("arguments", {}), (Mapping, str)) or not isinstance(call.get("input", ""), str):
        return "takes an object or a text as 'arguments', and a text as 'input'."
    encoded(call.get("arguments"))
    return None


def usage_figures(answer: Optional[Answer], input_tokens: int, output_tokens: int) -> Dict[str, int]:
    """Returns the figures of a usage: those of the answer, and the counted ones where it names none.

    Args:
        answer: The scripted answer; `None` for none.
        input_tokens: How many tokens were counted in the request.
        output_tokens: How many tokens were counted in the answer.
    """
    reasoning = answer.reasoning if answer else None
    return {
        "input_tokens": input_tokens,
        "output_tokens": output_tokens,
        "cached_tokens": 0,
        "reasoning_tokens": len(reasoning.split()) if reasoning else 0,
        **((answer.usage or {}) if answer else {}),
    }

"""Scripted loops of function tools over responses: what is registered, what the server answers, what the user does."""

from __future__ import annotations

from typing import Any, Dict, Iterator, List

from scripts.tool_items import Item, answer, call, look, message, reasoning, response, stream

_TWO = [answer(1, call(1), call(2)), answer(2, message())]
_ONE = [answer(1, reasoning(), call(1)), answer(2, message())]
_STREAMED = [stream(1, reasoning(), call(1), call(2)), stream(2, message())]
_EAGER = {"stream": True, "eager": True}
_INDEPENDENT = look(independent=True)


def scripts() -> Iterator[Dict[str, Any]]:
    """Every script, with the functions and answers that it does not name itself."""
    for group, entries in _GROUPS.items():
        for name, script in entries.items():
            yield {"functions": [look()], "answers": _ONE, **script, "name": f"{group}: {name}"}
    yield from _cancelled()


def _cancelled() -> Iterator[Dict[str, Any]]:
    """The same runs, cancelled at each time that they ask."""
    ways: Dict[str, Dict[str, Any]] = {
        "plain": {"answers": _TWO},
        "streamed": {"answers": _STREAMED, "options": {"stream": True}},
        "eager": {"answers": _STREAMED, "options": _EAGER},
        "independent": {"answers": _STREAMED, "options": _EAGER, "functions": [_INDEPENDENT]},
        "recorded": {"answers": _TWO, "ledger": {}},
        "recorded and eager": {"answers": _STREAMED, "options": _EAGER, "ledger": {}},
    }
    for way, script in ways.items():
        for poll in [*range(1, 16), 20, 25, 30, 99]:
            name = f"cancelled: {way}, at poll {poll}"
            yield {"functions": [look()], **script, "cancel_at": poll, "name": name}


def _responses(*outputs: List[Item]) -> Dict[str, Any]:
    return {"answers": [answer(number, *items) for number, items in enumerate(outputs, 1)]}


_PLAIN: Dict[str, Dict[str, Any]] = {
    "a final message at once": _responses([message()]),
    "one call": {},
    "parallel calls": {"answers": _TWO},
    "several turns": _responses([call(1)], [call(2)], [reasoning(3), call(3)], [message()]),
    "two functions": {
        **_responses([call(1), call(2, "find")], [message()]),
        "functions": [look(), look(name="find", does="returns parts")],
    },
    "a function raises": {"functions": [look("raises")], "answers": _TWO},
    "a function raises an error of the runner": {"functions": [look("raises an error of the runner")]},
    "a function is cancelled": {"functions": [look("is cancelled")]},
    "a function of the wrong flavour": {"functions": [look("wrong flavour")]},
    "a function asks whether it is cancelled": {"functions": [look("asks whether it is cancelled")]},
    "the same, with a way to cancel": {"functions": [look("asks whether it is cancelled")], "cancel_at": 50},
    "a function returns a number": {"functions": [look("returns a number")]},
    "a function returns an unknown part": {"functions": [look("returns an unknown part")]},
    "a function returns a part with more": {"functions": [look("returns a part with more")]},
    "a function returns an image without source": {"functions": [look("returns an image without source")]},
    "typed arguments": {
        **_responses([call(1, arguments={"city": "Oslo"})], [message()]),
        "functions": [look(typed=True)],
    },
    "typed arguments that do not fit": {
        **_responses([call(1, arguments={"city": 7})]),
        "functions": [look(typed=True)],
    },
    "typed arguments in the function's own namespace": {
        **_responses([call(1, arguments={"city": "Oslo"}, namespace="look")], [message()]),
        "functions": [look(typed=True)],
    },
    "an unknown function": _responses([call(1), call(2, "hide")]),
    "arguments that are not JSON": _responses([call(1), call(2, arguments="{")]),
    "arguments that are no object": _responses([call(1, arguments="[1]")]),
    "arguments with NaN": _responses([call(1, arguments='{"a": NaN}')]),
    "a call that did not complete": _responses([call(1, status="incomplete")]),
    "a call without status": _responses([call(1, status=None)], [message()]),
    "a call without id": _responses([call(1, id=None)], [message()]),
    "a call in another namespace": _responses([call(1, namespace="other")]),
    "a call by a program": _responses([call(1, caller={"type": "program", "caller_id": "p"})], [message()]),
    "a call by a program that is not allowed": {
        **_responses([call(1, caller={"type": "program", "caller_id": "p"})]),
        "functions": [look(tool={"allowed_callers": ["direct"]})],
    },
    "a malformed caller": _responses([call(1, caller={"type": "program"})]),
    "a call id used twice in a response": _responses([call(1), call(2, call_id="call_1")]),
    "a call id used again later": _responses([call(1)], [call(2, call_id="call_1")]),
    "an item id used again later": _responses([call(1)], [call(2, id="fc_1")]),
    "a response that did not complete": {"answers": [answer(1, call(1), status="incomplete")]},
    "a message that did not complete": _responses([message(status="in_progress")]),
    "a message with a phase": _responses([message(phase="commentary"), call(1)], [message(2, phase="final_answer")]),
    "only commentary": _responses([message(phase="commentary")]),
    "nothing at all": _responses([]),
    "only reasoning": _responses([reasoning()]),
    "a compaction": _responses([{"type": "compaction", "id": "c", "encrypted_content": "x"}, call(1)], [message()]),
    "a malformed reasoning": _responses([reasoning(summary=[{"type": "summary_text"}])]),
    "a malformed annotation": _responses(
        [message(content=[{"type": "output_text", "text": "a", "annotations": [{"type": "file_path"}]}])]
    ),
    "an annotation and logprobs": _responses(
        [
            message(
                content=[
                    {
                        "type": "output_text",
                        "text": "a",
                        "annotations": [{"type": "file_path", "file_id": "f", "index": 0}],
                        "logprobs": [{"token": "a", "bytes": [97], "logprob": -1, "top_logprobs": []}],
                    }
                ]
            )
        ]
    ),
    "a refusal": _responses([message(content=[{"type": "refusal", "refusal": "no"}])]),
    "a tool that nobody carries out": _responses([{"type": "local_shell_call", "id": "l", "call_id": "c"}]),
    "a computer call without a computer": _responses(
        [{"type": "computer_call", "id": "c", "call_id": "c", "status": "completed", "actions": [{"type": "wait"}]}]
    ),
    "a field that only responses have": _responses([message(created_by="me"), call(1)], [message(2)]),
    "the request fails": {"answers": [{"status": 400}]},
    "the request is tried again": {"answers": [{"status": 500}, *_ONE]},
    "the limit of steps": {**_responses([call(1)], [call(2)], [call(3)]), "options": {"max_steps": 2}},
    "one step for a message": {**_responses([message()]), "options": {"max_steps": 1}},
    "the response is changed by the user": {"answers": _TWO, "turns": {"1": {"spoil": True}}},
    "idempotency key of the client": {"answers": _TWO, "client": {"default_headers": {"Idempotency-Key": "k"}}},
    "idempotency key of the request": {"params": {"extra_headers": {"idempotency-key": "mine", "X-Other": "y"}}},
    "two runs of one runner": {"answers": [*_ONE, *_TWO], "runs": [{}, {"params": {"input": "Again."}}]},
}
_INPUTS: Dict[str, Dict[str, Any]] = {
    "items as input": {
        "params": {"input": [{"role": "user", "content": [{"type": "input_text", "text": "a"}]}, reasoning(7)]}
    },
    "a whole exchange as input": {
        "params": {"input": [call(8), {"type": "function_call_output", "call_id": "call_8", "output": "x"}]}
    },
    "a call id of the input used again": {
        **_responses([call(8, id="other")]),
        "params": {"input": [call(8), {"type": "function_call_output", "call_id": "call_8", "output": "x"}]},
    },
    "two ids alike in the input": {"params": {"input": [reasoning(1), reasoning(1)]}},
    "more to include": {"params": {"include": ["file_search_call.results", "reasoning.encrypted_content"]}},
    "other parameters": {"params": {"instructions": "i", "temperature": 0.5, "store": False, "metadata": {"a": "b"}}},
    "no steps": {"options": {"max_steps": 0}},
    "steps that are no number": {"options": {"max_steps": True}},
    "no concurrent calls": {"options": {"max_concurrent_calls": 0}},
    "eager without stream": {"options": {"eager": True}},
    "stream as a parameter": {"params": {"stream": True}},
    "background": {"params": {"background": True}},
    "a conversation": {"params": {"conversation": "c"}},
    "a previous response": {"params": {"previous_response_id": "r"}},
    "an extra body of the runner": {"params": {"extra_body": {"tools": []}}},
    "another extra body": {"params": {"extra_body": {"new": 1}}},
    "a function as a parameter": {"params": {"tools": [{"type": "function", "name": "x", "parameters": {}}]}},
    "a computer as a parameter": {"params": {"tools": [{"type": "computer"}]}},
    "a forced function": {"params": {"tool_choice": {"type": "function", "name": "look"}}},
    "a forced tool": {"params": {"tool_choice": "required"}},
    "forced among functions": {
        "params": {"tool_choice": {"type": "allowed_tools", "mode": "required", "tools": [{"type": "function"}]}}
    },
    "no tools chosen": {"params": {"tool_choice": "none"}},
    "a function that was not chosen": {
        "params": {
            "tool_choice": {"type": "allowed_tools", "mode": "auto", "tools": [{"type": "function", "name": "find"}]}
        },
        "functions": [look(), look(name="find")],
    },
    "two functions with one name": {"functions": [look(), look()]},
    "a function without a name": {"functions": [look(name="")]},
    "a flag that is no boolean": {"functions": [look(independent=1)]},
    "early calls that are not registered": {"early": {"functions": ["hide"]}},
    "early calls twice": {"early": {"functions": ["look", "look"]}},
    "an early computer without a computer": {"early": {"computer": True}},
    "an unknown key of early calls": {"early": {"browser": True}},
}
_SUPPLIED = {"type": "function_call_output", "call_id": "call_1", "output": "from me"}
_OVERRIDING = [look(allow_output_override=True)]
_TURNS: Dict[str, Dict[str, Any]] = {
    "closed after the first turn": {"turns": {"1": {"close": True}}},
    "an output is supplied": {"functions": _OVERRIDING, "answers": _TWO, "turns": {"1": {"supply": [_SUPPLIED]}}},
    "parts are supplied": {
        "functions": _OVERRIDING,
        "turns": {"1": {"supply": [{**_SUPPLIED, "output": [{"type": "input_text", "text": "a"}]}]}},
    },
    "an output that is not permitted": {"answers": _TWO, "turns": {"1": {"supply": [_SUPPLIED]}}},
    "an output for an unknown call": {
        "functions": _OVERRIDING,
        "turns": {"1": {"supply": [{**_SUPPLIED, "call_id": "call_9"}]}},
    },
    "two outputs for a call": {"functions": _OVERRIDING, "turns": {"1": {"supply": [_SUPPLIED, _SUPPLIED]}}},
    "an output with more fields": {
        "functions": _OVERRIDING,
        "turns": {"1": {"supply": [{**_SUPPLIED, "status": "x"}]}},
    },
    "an output that is no list": {"functions": _OVERRIDING, "turns": {"1": {"supply": _SUPPLIED}}},
    "a malformed output": {"functions": _OVERRIDING, "turns": {"1": {"supply": [{**_SUPPLIED, "output": 1}]}}},
    "an output of the final turn": {"functions": _OVERRIDING, "turns": {"2": {"supply": [_SUPPLIED]}}},
    "text is added": {"answers": _TWO, "turns": {"1": {"append": "And hurry."}}},
    "blank text": {"turns": {"1": {"append": " "}}},
    "text for the final turn": {"turns": {"2": {"append": "More."}}},
    "text of a recorded run": {"ledger": {}, "turns": {"1": {"append": "And hurry."}}},
    "a supplied output of a recorded run": {
        "ledger": {},
        "functions": _OVERRIDING,
        "answers": _TWO,
        "turns": {"1": {"supply": [_SUPPLIED]}},
    },
}
_STREAMS: Dict[str, Dict[str, Any]] = {
    "streamed": {"answers": _STREAMED, "options": {"stream": True}},
    "streamed with events": {"answers": _STREAMED, "options": {"stream": True}, "callbacks": {"on_event": None}},
    "an observer of events raises": {"answers": _STREAMED, "options": _EAGER, "callbacks": {"on_event": "raise"}},
    "eager": {"answers": _STREAMED, "options": _EAGER},
    "eager, a function raises": {"answers": _STREAMED, "options": _EAGER, "functions": [look("raises")]},
    "eager, items out of order": {
        "answers": [stream(1, call(1), call(2), order=[1, 0]), stream(2, message())],
        "options": _EAGER,
    },
    "eager, an item twice": {"answers": [stream(1, call(1), order=[0, 0])], "options": _EAGER},
    "eager, another final response": {
        "answers": [stream(1, call(1), completed=[call(1, arguments={"number": 2})])],
        "options": _EAGER,
    },
    "eager, an item more at the end": {
        "answers": [stream(1, call(1), completed=[call(1), call(2)])],
        "options": _EAGER,
    },
    "eager, reasoning encrypted anew": {
        "answers": [
            stream(1, reasoning(), call(1), completed=[reasoning(encrypted_content="new"), call(1)]),
            stream(2, message()),
        ],
        "options": _EAGER,
    },
    "eager, an id that comes late": {
        "answers": [stream(1, call(1, id=None), completed=[call(1)]), stream(2, message())],
        "options": _EAGER,
    },
    "eager, a stream without an end": {
        "answers": [{"events": stream(1, call(1))["events"][:-1]}],
        "options": _EAGER,
    },
    "eager, an incomplete response": {
        "answers": [
            {
                "events": [
                    *stream(1, call(1))["events"][:-1],
                    {
                        "type": "response.incomplete",
                        "response": response(1, call(1), status="incomplete"),
                        "sequence_number": 9,
                    },
                ]
            }
        ],
        "options": _EAGER,
    },
    "independent calls": {"answers": _STREAMED, "options": _EAGER, "functions": [_INDEPENDENT]},
    "independent calls, one at a time": {
        "answers": _STREAMED,
        "options": {**_EAGER, "max_concurrent_calls": 1},
        "functions": [_INDEPENDENT],
    },
    "independent calls, one raises": {
        "answers": [stream(1, call(1), call(2, "find"), call(3)), stream(2, message())],
        "options": _EAGER,
        "functions": [_INDEPENDENT, look("raises", "find", independent=True)],
    },
    "independent calls and others": {
        "answers": [stream(1, call(1), call(2, "find"), call(3)), stream(2, message())],
        "options": _EAGER,
        "functions": [_INDEPENDENT, look(name="find")],
    },
    "independent calls of a recorded run": {
        "answers": _STREAMED,
        "options": _EAGER,
        "functions": [_INDEPENDENT],
        "ledger": {},
    },
    "independent calls, the stream breaks off": {
        "answers": [{"events": stream(1, call(1), call(2))["events"][:-1]}],
        "options": {**_EAGER, "max_concurrent_calls": 4},
        "functions": [_INDEPENDENT],
    },
    "some early calls": {
        "answers": [stream(1, call(1), call(2, "find"), call(3)), stream(2, message())],
        "options": _EAGER,
        "functions": [look(), look(name="find")],
        "early": {"functions": ["look"]},
    },
    "some early calls, the other supplied": {
        "answers": [stream(1, call(2, "find"), call(1)), stream(2, message())],
        "options": _EAGER,
        "functions": [look(), look(name="find", allow_output_override=True)],
        "early": {"functions": ["look"]},
        "turns": {"1": {"supply": [{**_SUPPLIED, "call_id": "call_2"}]}},
    },
    "no early calls": {"answers": _STREAMED, "options": _EAGER, "early": {}},
    "an output supplied to an eager turn": {
        "answers": _STREAMED,
        "options": _EAGER,
        "functions": _OVERRIDING,
        "turns": {"1": {"supply": []}},
    },
    "asked before each early call": {
        "answers": _STREAMED,
        "options": _EAGER,
        "callbacks": {"before_early_call": ["execute", "defer"]},
    },
    "asked, with early calls": {
        "answers": _STREAMED,
        "options": _EAGER,
        "early": {"functions": ["look"]},
        "callbacks": {"before_early_call": "execute"},
    },
    "a wrong answer about an early call": {
        "answers": _STREAMED,
        "options": _EAGER,
        "callbacks": {"before_early_call": True},
    },
    "the stream fails": {"answers": [{"status": 400}], "options": _EAGER},
}
_GROUPS = {"plain": _PLAIN, "arguments": _INPUTS, "turns": _TURNS, "streams": _STREAMS}

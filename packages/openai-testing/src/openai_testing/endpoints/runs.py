"""Runs of assistants on threads: their life, their tool calls and their steps."""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Tuple

from ..content import tokens
from ..content.answers import Prompt, Turn
from ..content.tools import ToolPlan, read_tools as read_tool_plan, scripted_calls
from ..scripting.answers import Answer, usage_figures
from ..state import State
from ..store import Store
from ..wire import errors, sse
from ..wire.messages import stream_reply
from ..wire.parameters import Parameters
from ..wire.routing import Call, Route
from .models import require_chat_model
from .threads import Threads, read_message, read_tools, text_of, text_part

LIFETIME = 600
"""Seconds after which a run that waits expires."""

_USABLE = frozenset(("text", "parsed", "tool_calls", "usage"))
_WAITING = ("queued", "in_progress", "requires_action")

Item = Dict[str, Any]
Event = Tuple[str, Any]


class Runs:
    """A run is `queued`, then `in_progress`, then `completed`, or `requires_action` if a function is to be called.

    It takes one step each time it is retrieved; a streamed run takes all of them at once.

    Args:
        state: What the endpoints of one emulator share: clock, identifiers, models and files.
        assistants: The assistants that runs belong to.
        threads: The threads that runs add messages to.
    """

    def __init__(self, state: State, assistants: Store, threads: Threads) -> None:
        self._state = state
        self._assistants = assistants
        self._threads = threads
        self._runs: Dict[str, Store] = {}
        self._steps: Dict[str, Store] = {}

    def routes(self) -> List[Route]:
        """Returns the verbs and paths that are answered here, each with its handler."""
        runs = "/threads/{thread_id}/runs"
        one = runs + "/{run_id}"
        return [
            Route("POST", "/threads/runs", self.create_with_thread),
            Route("POST", runs, self.create),
            Route("GET", runs, self.list),
            Route("GET", one, self.retrieve),
            Route("POST", one, self.update),
            Route("POST", one + "/cancel", self.cancel),
            Route("POST", one + "/submit_tool_outputs", self.submit),
            Route("GET", one + "/steps", self.list_steps),
            Route("GET", one + "/steps/{step_id}", self.retrieve_step),
        ]

    def create_with_thread(self, call: Call) -> Any:
        """Answers `POST /threads/runs`.

        Args:
            call: The request, with its body.
        """
        body = call.body
        assistant = self._assistant(body)
        thread = self._threads.create(body.object("thread") or Parameters({}))
        return self._start(thread, assistant, body, [("thread.created", thread)])

    def create(self, call: Call) -> Any:
        """Answers `POST /threads/{thread_id}/runs`.

        Args:
            call: The request, with `thread_id` in its path.
        """
        thread, body = self._threads.find(call), call.body
        assistant = self._assistant(body)
        for values in [read_message(message) for message in body.objects("additional_messages")]:
            self._threads.add(thread["id"], **values)
        return self._start(thread, assistant, body, [])

    def list(self, call: Call) -> Dict[str, Any]:
        """Answers `GET /threads/{thread_id}/runs`.

        Args:
            call: The request, with `thread_id` in its path.
        """
        return self._store(self._threads.find(call)["id"]).page(call.query)

    def retrieve(self, call: Call) -> Item:
        """Answers `GET /threads/{thread_id}/runs/{run_id}`.

        Args:
            call: The request, with `thread_id` and `run_id` in its path.
        """
        run = self._find(call)
        if run["status"] in _WAITING and self._state.now() >= run["expires_at"]:
            run["status"] = "expired"
        elif run["status"] == "queued":
            run.update(status="in_progress", started_at=self._state.now())
        elif run["status"] == "in_progress":
            self._work(run)
        return run

    def update(self, call: Call) -> Item:
        """Answers `POST /threads/{thread_id}/runs/{run_id}`.

        Args:
            call: The request, with `thread_id` and `run_id` in its path.
        """
        run, body = self._find(call), call.body
        if body.given("metadata"):
            run["metadata"] = body.metadata()
        return run

    def cancel(self, call: Call) -> Item:
        """Answers `POST /threads/{thread_id}/runs/{run_id}/cancel`.

        Args:
            call: The request, with `thread_id` and `run_id` in its path.
        """
        run = self._find(call)
        if run["status"] not in _WAITING:
            message = f"Cannot cancel run with status '{run['status']}'."
            raise errors.APIFailure(400, message, code="invalid_run_status")
        run.update(status="cancelled", cancelled_at=self._state.now(), required_action=None)
        return run

    def submit(self, call: Call) -> Any:
        """Answers `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`.

        Args:
            call: The request, with `thread_id` and `run_id` in its path.
        """
        run, body = self._find(call), call.body
        if run["status"] != "requires_action":
            message = f"Runs in status '{run['status']}' do not accept tool outputs."
            raise errors.APIFailure(400, message, code="invalid_run_status")
        body.any("tool_outputs")
        outputs = {
            each.required_string("tool_call_id"): each.string("output") or "" for each in body.objects("tool_outputs")
        }
        calls = run["required_action"]["submit_tool_outputs"]["tool_calls"]
        missing = [each["id"] for each in calls if each["id"] not in outputs]
        if missing:
            message = f"Expected tool outputs for the calls {', '.join(missing)}."
            raise errors.APIFailure(400, message, param="tool_outputs")
        step = list(self._steps[run["id"]].items.values())[-1]
        for each in step["step_details"]["tool_calls"]:
            each["function"]["output"] = outputs[each["id"]]
        step.update(status="completed", completed_at=self._state.now())
        run.update(status="queued", required_action=None)
        if not body.boolean("stream"):
            return run
        return self._stream(run, [("thread.run.step.completed", dict(step))])

    def list_steps(self, call: Call) -> Dict[str, Any]:
        """Answers `GET /threads/{thread_id}/runs/{run_id}/steps`.

        Args:
            call: The request, with `thread_id` and `run_id` in its path.
        """
        return self._steps[self._find(call)["id"]].page(call.query)

    def retrieve_step(self, call: Call) -> Item:
        """Answers `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`.

        Args:
            call: The request, with `thread_id` and `run_id` and `step_id` in its path.
        """
        return self._steps[self._find(call)["id"]].find(call.path["step_id"], "step_id")

    def _assistant(self, body: Parameters) -> Item:
        return self._assistants.find(body.required_string("assistant_id"), "assistant_id")

    def _store(self, thread_id: str) -> Store:
        return self._runs.setdefault(thread_id, Store(self._state, "run", "run_", "thread.run"))

    def _find(self, call: Call) -> Item:
        return self._store(self._threads.find(call)["id"]).find(call.path["run_id"], "run_id")

    def _start(self, thread: Item, assistant: Item, body: Parameters, before: List[Event]) -> Any:
        model = body.string("model") or assistant["model"]
        require_chat_model(self._state, model)
        tools = read_tools(body)
        settings = {**assistant, **({} if tools is None else {"tools": tools})}
        choice = body.values.get("tool_choice") or "auto"
        # Reads the plan once now, which reports tools and choices that are wrong.
        read_tool_plan(Parameters({"tools": settings["tools"], "tool_choice": choice}))
        instructions = body.string("instructions") or assistant["instructions"] or ""
        extra = body.string("additional_instructions")
        run = self._store(thread["id"]).add(
            thread_id=thread["id"],
            assistant_id=assistant["id"],
            model=model,
            instructions="\n".join(each for each in (instructions, extra) if each),
            tools=settings["tools"],
            tool_choice=choice,
            parallel_tool_calls=body.boolean("parallel_tool_calls", True),
            status="queued",
            metadata=body.metadata(),
            expires_at=self._state.now() + LIFETIME,
            required_action=None,
            max_completion_tokens=body.integer("max_completion_tokens", 1),
            max_prompt_tokens=body.integer("max_prompt_tokens", 1),
            truncation_strategy={"type": "auto", "last_messages": None},
            response_format=body.values.get("response_format") or assistant.get("response_format") or "auto",
            **dict.fromkeys(
                ("started_at", "cancelled_at", "failed_at", "completed_at", "last_error", "incomplete_details", "usage")
            ),
        )
        self._steps[run["id"]] = Store(self._state, "run step", "step_", "thread.run.step")
        return self._stream(run, [*before, ("thread.run.created", dict(run))]) if body.boolean("stream") else run

    def _stream(self, run: Item, before: List[Event]) -> Any:
        queued = ("thread.run.queued", dict(run))
        run.update(status="in_progress", started_at=self._state.now())
        begun = ("thread.run.in_progress", dict(run))
        return stream_reply(sse.thread_events([*before, queued, begun, *self._work(run)]))

    def _work(self, run: Item) -> List[Event]:
        """Answers, or asks for calls; returns the events of it."""
        prompt = self._prompt(run)
        answer = self._state.author.scripted("a run", _USABLE, prompt)
        if answer is not None and not answer.tool_calls:
            return self._reply(run, prompt, answer)
        # Once there are results, a run answers, even if the choice of tools would go on calling.
        own = [] if prompt.tool_results else self._plan(run).calls(prompt)
        calls = scripted_calls(answer) if answer else own
        if calls:
            wanted: List[Item] = [
                {
                    "id": each.id or self._state.identifiers.new("call_"),
                    "type": "function",
                    "function": {"name": each.tool.name, "arguments": each.input},
                }
                for each in calls
            ]
            return self._ask(run, wanted)
        return self._reply(run, prompt)

    def _plan(self, run: Item) -> ToolPlan:
        keys = ("tools", "tool_choice", "parallel_tool_calls")
        return read_tool_plan(Parameters({key: run[key] for key in keys}))

    def _prompt(self, run: Item) -> Prompt:
        messages = self._threads.messages[run["thread_id"]].items.values()
        turns = [Turn("system", run["instructions"])] if run["instructions"] else []
        turns += [Turn(message["role"], text_of(message)) for message in messages]
        for step in self._steps[run["id"]].items.values():
            for each in step["step_details"].get("tool_calls", ()):
                turns.append(Turn("tool", each["function"]["output"]))
        return Prompt(run["model"], turns, tokens.count(run["tools"]) if run["tools"] else 0)

    def _ask(self, run: Item, calls: List[Item]) -> List[Event]:
        shown = [{**each, "function": {**each["function"], "output": None}} for each in calls]
        step = self._step(run, "tool_calls", {"type": "tool_calls", "tool_calls": shown}, "in_progress")
        run["required_action"] = {"type": "submit_tool_outputs", "submit_tool_outputs": {"tool_calls": calls}}
        run["status"] = "requires_action"
        pieces = [{"index": index, **each} for index, each in enumerate(calls)]
        details = {"step_details": {"type": "tool_calls", "tool_calls": pieces}}
        begun = {**step, "step_details": {"type": "tool_calls", "tool_calls": []}}
        return [
            ("thread.run.step.created", begun),
            ("thread.run.step.in_progress", begun),
            ("thread.run.step.delta", {"id": step["id"], "object": "thread.run.step.delta", "delta": details}),
            ("thread.run.requires_action", dict(run)),
        ]

    def _reply(self, run: Item, prompt: Prompt, answer: Optional[Answer] = None) -> List[Event]:
        said = answer.said if answer else None
        text = self._state.author.write(prompt) if said is None else said
        now, figures = self._state.now(), usage_figures(answer, prompt.tokens, tokens.count(text))
        read, written = figures["input_tokens"], figures["output_tokens"]
        usage = {"prompt_tokens": read, "completion_tokens": written, "total_tokens": read + written}
        message = self._threads.add(
            run["thread_id"],
            role="assistant",
            content=[text_part(text)],
            assistant_id=run["assistant_id"],
            run_id=run["id"],
        )
        details = {"type": "message_creation", "message_creation": {"message_id": message["id"]}}
        step = self._step(run, "message_creation", details, "completed", usage)
        run.update(status="completed", completed_at=now, usage=usage)
        return [*_message_events(step, message, text), ("thread.run.completed", dict(run))]

    def _step(self, run: Item, kind: str, details: Item, status: str, usage: Optional[Item] = None) -> Item:
        empty = dict.fromkeys(("cancelled_at", "expired_at", "failed_at", "last_error"))
        done = self._state.now() if status == "completed" else None
        return self._steps[run["id"]].add(
            run_id=run["id"],
            thread_id=run["thread_id"],
            assistant_id=run["assistant_id"],
            type=kind,
            status=status,
            step_details=details,
            usage=usage,
            completed_at=done,
            metadata={},
            **empty,
        )


def _message_events(step: Item, message: Item, text: str) -> List[Event]:
    begun_step = {**step, "status": "in_progress", "completed_at": None, "usage": None}
    begun = {**message, "status": "in_progress", "content": [], "completed_at": None}
    made: List[Event] = [
        ("thread.run.step.created", begun_step),
        ("thread.run.step.in_progress", begun_step),
        ("thread.message.created", begun),
        ("thread.message.in_progress", begun),
    ]
    for piece in tokens.split(text):
        part = {"index": 0, "type": "text", "text": {"value": piece, "annotations": []}}
        delta = {"id": message["id"], "object": "thread.message.delta", "delta": {"content": [part]}}
        made.append(("thread.message.delta", delta))
    return [*made, ("thread.message.completed", message), ("thread.run.step.completed", step)]

"""Evals: runs that really answer their items and grade the answers."""

from __future__ import annotations

from typing import Any, Dict, List

from ..content import grading
from ..state import State
from ..store import Store
from ..wire import errors
from ..wire.parameters import Parameters
from ..wire.routing import Call, Route
from .eval_runs import output_items, read_source

SOURCES = ("custom", "logs", "stored_completions")

_FINAL = ("completed", "canceled", "failed")

Item = Dict[str, Any]


class Evals:
    """A run takes one step each time it is retrieved: `queued`, `in_progress`, `completed`.

    Args:
        state: What the endpoints of one emulator share: clock, identifiers, models and files.
    """

    def __init__(self, state: State) -> None:
        self._state = state
        self._evals = Store(state, "Eval", "eval_", "eval")
        self._runs: Dict[str, Store] = {}
        self._outputs: Dict[str, Store] = {}

    def routes(self) -> List[Route]:
        """Returns the verbs and paths that are answered here, each with its handler."""
        one = "/evals/{eval_id}"
        run = one + "/runs/{run_id}"
        return [
            Route("POST", "/evals", self.create),
            Route("GET", "/evals", self.list),
            Route("GET", one, self.retrieve),
            Route("POST", one, self.update),
            Route("DELETE", one, self.delete),
            Route("POST", one + "/runs", self.create_run),
            Route("GET", one + "/runs", self.list_runs),
            Route("GET", run, self.retrieve_run),
            Route("POST", run, self.cancel_run),
            Route("POST", run + "/cancel", self.cancel_run),
            Route("DELETE", run, self.delete_run),
            Route("GET", run + "/output_items", self.list_outputs),
            Route("GET", run + "/output_items/{output_item_id}", self.retrieve_output),
        ]

    def create(self, call: Call) -> Item:
        """Answers `POST /evals`.

        Args:
            call: The request, with its body.
        """
        body = call.body
        for key in ("data_source_config", "testing_criteria"):
            body.any(key)
        config = body.object("data_source_config")
        assert config is not None
        kind = config.required_string("type", SOURCES)
        if kind == "custom":
            config.any("item_schema")
        schema = config.object("item_schema")
        criteria = list(body.objects("testing_criteria"))
        for grader in criteria:
            grading.check(grader)
        shown = {"type": kind, "schema": _schema(schema), "metadata": config.metadata()}
        made = self._evals.add(
            name=body.string("name") or "",
            metadata=body.metadata(),
            data_source_config=shown,
            testing_criteria=[_shown(grader, number) for number, grader in enumerate(criteria)],
        )
        self._runs[made["id"]] = Store(self._state, "Eval run", "evalrun_", "eval.run")
        return made

    def list(self, call: Call) -> Dict[str, Any]:
        """Answers `GET /evals`.

        Args:
            call: The request, with its query.
        """
        call.query.string("order_by", ("created_at", "updated_at"))
        return self._evals.page(call.query, order="asc")

    def retrieve(self, call: Call) -> Item:
        """Answers `GET /evals/{eval_id}`.

        Args:
            call: The request, with `eval_id` in its path.
        """
        return self._find(call)

    def update(self, call: Call) -> Item:
        """Answers `POST /evals/{eval_id}`.

        Args:
            call: The request, with `eval_id` in its path.
        """
        found, body = self._find(call), call.body
        if body.given("name"):
            found["name"] = body.string("name")
        if body.given("metadata"):
            found["metadata"] = body.metadata()
        return found

    def delete(self, call: Call) -> Item:
        """Answers `DELETE /evals/{eval_id}`.

        Args:
            call: The request, with `eval_id` in its path.
        """
        identifier = self._evals.remove(self._find(call)["id"])["id"]
        for run_id in self._runs.pop(identifier).items:
            self._outputs.pop(run_id, None)
        return {"eval_id": identifier, "object": "eval.deleted", "deleted": True}

    def create_run(self, call: Call) -> Item:
        """Answers `POST /evals/{eval_id}/runs`.

        Args:
            call: The request, with `eval_id` in its path.
        """
        found, body = self._find(call), call.body
        body.any("data_source")
        source = body.object("data_source")
        assert source is not None
        read_source(self._state, source)
        return self._runs[found["id"]].add(
            eval_id=found["id"],
            name=body.string("name") or "",
            metadata=body.metadata(),
            model=source.string("model") or "gpt-4o",
            data_source=source.values,
            status="queued",
            error=None,
            report_url=f"https://platform.openai.com/evaluations/{found['id']}",
            result_counts={"total": 0, "errored": 0, "failed": 0, "passed": 0},
            per_model_usage=[],
            per_testing_criteria_results=[],
        )

    def list_runs(self, call: Call) -> Dict[str, Any]:
        """Answers `GET /evals/{eval_id}/runs`.

        Args:
            call: The request, with `eval_id` in its path.
        """
        status = call.query.string("status", ("queued", "in_progress", "completed", "canceled", "failed"))
        runs = self._runs[self._find(call)["id"]]
        return runs.page(call.query, order="asc", only=lambda run: status in (None, run["status"]))

    def retrieve_run(self, call: Call) -> Item:
        """Answers `GET /evals/{eval_id}/runs/{run_id}`.

        Args:
            call: The request, with `eval_id` and `run_id` in its path.
        """
        run = self._run(call)
        if run["status"] == "queued":
            run["status"] = "in_progress"
        elif run["status"] == "in_progress":
            self._finish(run)
        return run

    def cancel_run(self, call: Call) -> Item:
        """Answers `POST /evals/{eval_id}/runs/{run_id}` and `POST /evals/{eval_id}/runs/{run_id}/cancel`.

        Args:
            call: The request, with `eval_id` and `run_id` in its path.
        """
        run = self._run(call)
        if run["status"] in _FINAL:
            raise errors.APIFailure(400, f"The run is {run['status']}; it cannot be canceled.", code="invalid_status")
        run["status"] = "canceled"
        return run

    def delete_run(self, call: Call) -> Item:
        """Answers `DELETE /evals/{eval_id}/runs/{run_id}`.

        Args:
            call: The request, with `eval_id` and `run_id` in its path.
        """
        run = self._run(call)
        del self._runs[run["eval_id"]].items[run["id"]]
        self._outputs.pop(run["id"], None)
        return {"run_id": run["id"], "object": "eval.run.deleted", "deleted": True}

    def list_outputs(self, call: Call) -> Dict[str, Any]:
        """Answers `GET /evals/{eval_id}/runs/{run_id}/output_items`.

        Args:
            call: The request, with `eval_id` and `run_id` in its path.
        """
        status = call.query.string("status", ("fail", "pass"))
        return self._outputs_of(call).page(call.query, "asc", lambda item: status in (None, item["status"]))

    def retrieve_output(self, call: Call) -> Item:
        """Answers `GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}`.

        Args:
            call: The request, with `eval_id` and `run_id` and `output_item_id` in its path.
        """
        return self._outputs_of(call).find(call.path["output_item_id"], "output_item_id")

    def _finish(self, run: Item) -> None:
        store = self._outputs[run["id"]] = Store(self._state, "Output item", "outputitem_", "eval.run.output_item")
        criteria = self._evals.items[run["eval_id"]]["testing_criteria"]
        for values in output_items(self._state, run, criteria):
            store.add(**values)
        items = list(store.items.values())
        passed = sum(item["status"] == "pass" for item in items)
        run["result_counts"] = {"total": len(items), "errored": 0, "failed": len(items) - passed, "passed": passed}
        run["per_testing_criteria_results"] = [_criterion(name, items) for name in _names(criteria)]
        run["per_model_usage"] = [_usage(run["model"], items)]
        run["status"] = "completed"

    def _find(self, call: Call) -> Item:
        return self._evals.find(call.path["eval_id"], "eval_id")

    def _run(self, call: Call) -> Item:
        return self._runs[self._find(call)["id"]].find(call.path["run_id"], "run_id")

    def _outputs_of(self, call: Call) -> Store:
        run = self._run(call)
        return self._outputs.get(run["id"]) or Store(self._state, "Output item", "outputitem_", "eval.run.output_item")


def _schema(item: Any) -> Item:
    properties: Item = {"item": item.values} if item else {}
    return {"type": "object", "properties": {**properties, "sample": {"type": "object"}}}


def _shown(grader: Parameters, number: int) -> Item:
    defaults = {"pass_threshold": 0.5} if grader.values["type"] == "text_similarity" else {}
    return {"id": f"{grader.values.get('name', 'grader')}-{number + 1}", **defaults, **grader.values}


def _names(criteria: List[Item]) -> List[str]:
    return list(dict.fromkeys(str(each.get("name", "grader")) for each in criteria))


def _criterion(name: str, items: List[Item]) -> Item:
    results = [result["passed"] for item in items for result in item["results"] if result["name"] == name]
    return {"testing_criteria": name, "passed": sum(results), "failed": len(results) - sum(results)}


def _usage(model: str, items: List[Item]) -> Item:
    keys = ("cached_tokens", "completion_tokens", "prompt_tokens", "total_tokens")
    sums = {key: sum(item["sample"]["usage"][key] for item in items) for key in keys}
    return {"model_name": model, "invocation_count": len(items), **sums}

"""Fine-tuning jobs: a life that advances each time a job is retrieved."""

from __future__ import annotations

import json
from typing import Any, Dict, List, Optional

from ..state import State
from ..wire import errors
from ..wire.pagination import page
from ..wire.parameters import Parameters
from ..wire.routing import Call, Route
from .models import new_model, require_chat_model

_NEXT = {"validating_files": "running", "queued": "running", "running": "succeeded"}
_FINAL = ("succeeded", "failed", "cancelled")
_STEPS = (10, 20, 30)
_METHODS = ("supervised", "dpo", "reinforcement")
_BASE_MODELS = ("babbage-002", "davinci-002")

Job = Dict[str, Any]


class FineTuning:
    """Jobs go from `validating_files` to `running` to `succeeded`; a training file that is no JSONL makes them fail.

    Args:
        state: What the endpoints of one emulator share: clock, identifiers, models and files.
    """

    def __init__(self, state: State) -> None:
        self._state = state
        self._jobs: Dict[str, Job] = {}
        self._events: Dict[str, List[Dict[str, Any]]] = {}
        self._checkpoints: Dict[str, List[Dict[str, Any]]] = {}

    def routes(self) -> List[Route]:
        """Returns the verbs and paths that are answered here, each with its handler."""
        jobs, one = "/fine_tuning/jobs", "/fine_tuning/jobs/{job_id}"
        return [
            Route("POST", jobs, self.create),
            Route("GET", jobs, self.list),
            Route("GET", one, self.retrieve),
            Route("POST", one + "/cancel", self.cancel),
            Route("POST", one + "/pause", self.pause),
            Route("POST", one + "/resume", self.resume),
            Route("GET", one + "/events", self.events),
            Route("GET", one + "/checkpoints", self.checkpoints),
        ]

    def seed(self, count: int, model: str = "gpt-4o-mini-2024-07-18") -> List[Job]:
        """Adds finished jobs, one minute apart and the last one now, so that lists have pages.

        Args:
            count: How many jobs.
            model: Their base model.
        """
        jobs: List[Job] = []
        for number in range(count):
            created = self._state.now() - 60 * (count - 1 - number)
            job = self._add(model, "file-seeded", created, {"seed": number})
            self._finish(job, created)
            jobs.append(job)
        return jobs

    def create(self, call: Call) -> Job:
        """Answers `POST /fine_tuning/jobs`.

        Args:
            call: The request, with its body.
        """
        body = call.body
        model = body.required_string("model")
        training_file = body.required_string("training_file")
        if model not in _BASE_MODELS:
            require_chat_model(self._state, model)
        validation_file = body.string("validation_file")
        for param, identifier in (("training_file", training_file), ("validation_file", validation_file)):
            if identifier is not None and identifier not in self._state.files:
                raise errors.APIFailure(400, f"invalid {param}: {identifier[:100]}", param=param, code="invalid_file")
        return self._add(model, training_file, self._state.now(), _settings(body))

    def _add(self, model: str, training_file: str, created: int, settings: Dict[str, Any]) -> Job:
        job: Job = {
            "id": self._state.identifiers.new("ftjob-"),
            "object": "fine_tuning.job",
            "created_at": created,
            "error": None,
            "estimated_finish": None,
            "fine_tuned_model": None,
            "finished_at": None,
            "hyperparameters": {"n_epochs": "auto", "batch_size": "auto", "learning_rate_multiplier": "auto"},
            "integrations": [],
            "metadata": {},
            "model": model,
            "organization_id": "org-emulator",
            "result_files": [],
            "seed": 0,
            "status": "validating_files",
            "suffix": None,
            "trained_tokens": None,
            "training_file": training_file,
            "validation_file": None,
            **settings,
        }
        self._jobs[job["id"]] = job
        self._events[job["id"]], self._checkpoints[job["id"]] = [], []
        self._tell(job, "Created fine-tuning job: " + job["id"], created)
        return job

    def list(self, call: Call) -> Dict[str, Any]:
        """Answers `GET /fine_tuning/jobs`.

        Args:
            call: The request, with its query.
        """
        query = call.query
        wanted = query.nested("metadata")
        fitting = [job for job in self._jobs.values() if wanted.items() <= job["metadata"].items()]
        if query.string("metadata") == "null":
            fitting = [job for job in fitting if not job["metadata"]]
        return page(fitting, query, cursors=False)

    def retrieve(self, call: Call) -> Job:
        """Answers `GET /fine_tuning/jobs/{job_id}`.

        Args:
            call: The request, with `job_id` in its path.
        """
        job = self._find(call)
        self._advance(job)
        return job

    def cancel(self, call: Call) -> Job:
        """Answers `POST /fine_tuning/jobs/{job_id}/cancel`.

        Args:
            call: The request, with `job_id` in its path.
        """
        job = self._find(call)
        if job["status"] in _FINAL:
            raise errors.APIFailure(400, f"Job has already finished: {job['status']}.", code="invalid_job_status")
        job.update(status="cancelled", finished_at=self._state.now())
        self._tell(job, "Fine-tuning job cancelled")
        return job

    def pause(self, call: Call) -> Job:
        """Answers `POST /fine_tuning/jobs/{job_id}/pause`.

        Args:
            call: The request, with `job_id` in its path.
        """
        return self._move(call, ("running", "queued", "validating_files"), "paused")

    def resume(self, call: Call) -> Job:
        """Answers `POST /fine_tuning/jobs/{job_id}/resume`.

        Args:
            call: The request, with `job_id` in its path.
        """
        return self._move(call, ("paused",), "queued")

    def _move(self, call: Call, allowed: Any, status: str) -> Job:
        job = self._find(call)
        if job["status"] not in allowed:
            message = f"Job is {job['status']}; it has to be {' or '.join(allowed)}."
            raise errors.APIFailure(400, message, code="invalid_job_status")
        job["status"] = status
        self._tell(job, f"Fine-tuning job {status}")
        return job

    def events(self, call: Call) -> Dict[str, Any]:
        """Answers `GET /fine_tuning/jobs/{job_id}/events`.

        Args:
            call: The request, with `job_id` in its path.
        """
        return page(self._events[self._find(call)["id"]], call.query, cursors=False)

    def checkpoints(self, call: Call) -> Dict[str, Any]:
        """Answers `GET /fine_tuning/jobs/{job_id}/checkpoints`.

        Args:
            call: The request, with `job_id` in its path.
        """
        return page(self._checkpoints[self._find(call)["id"]], call.query, limit=10)

    def _find(self, call: Call) -> Job:
        identifier = call.path["job_id"]
        if identifier not in self._jobs:
            message = f"Could not find fine tune: {identifier[:100]}"
            raise errors.APIFailure(404, message, param="fine_tune_id", code="fine_tune_not_found")
        return self._jobs[identifier]

    def _advance(self, job: Job) -> None:
        status = _NEXT.get(job["status"])
        if status == "running":
            self._start(job)
        elif status == "succeeded":
            self._finish(job, self._state.now())

    def _start(self, job: Job) -> None:
        problem = self._problem(job["training_file"])
        if problem:
            failure = {"code": "invalid_training_file", "message": problem, "param": "training_file"}
            job.update(status="failed", error=failure, finished_at=self._state.now())
            self._tell(job, problem, level="error")
            return
        job.update(status="running", estimated_finish=self._state.now() + 60)
        self._tell(job, "Files validated, moving job to running state")

    def _problem(self, file_id: str) -> Optional[str]:
        stored = self._state.files.get(file_id)
        if stored is None:
            return "The training file was deleted."
        lines = [line for line in stored.content.splitlines() if line.strip()]
        for number, line in enumerate(lines, 1):
            try:
                json.loads(line)
            except (ValueError, RecursionError):
                return f"The training file is not valid JSONL: line {number} is no JSON."
        return None if lines else "The training file is empty."

    def _finish(self, job: Job, now: int) -> None:
        name = f"ft:{job['model']}:emulator:{job['suffix'] or ''}:{job['id'][-8:]}"
        self._state.models[name] = new_model(name, now, job["organization_id"])
        for step in _STEPS:
            self._checkpoint(job, name, step, now)
        results = [self._state.identifiers.new("file-", 22)]
        job.update(status="succeeded", fine_tuned_model=name, finished_at=now, estimated_finish=None)
        job.update(trained_tokens=1000, result_files=results)
        self._tell(job, f"New fine-tuned model created: {name}", now)
        self._tell(job, "The job has successfully completed", now)

    def _checkpoint(self, job: Job, name: str, step: int, now: int) -> None:
        metrics = {"step": step, "train_loss": round(5 / step, 4), "train_mean_token_accuracy": round(1 - 2 / step, 4)}
        message = f"Step {step}/{_STEPS[-1]}: training loss={metrics['train_loss']}"
        self._tell(job, message, now, kind="metrics", data=metrics)
        checkpoint = {
            "id": self._state.identifiers.new("ftckpt_"),
            "object": "fine_tuning.job.checkpoint",
            "created_at": now,
            "fine_tuned_model_checkpoint": f"{name}:ckpt-step-{step}",
            "fine_tuning_job_id": job["id"],
            "metrics": metrics,
            "step_number": step,
        }
        self._checkpoints[job["id"]].append(checkpoint)

    def _tell(
        self,
        job: Job,
        message: str,
        now: Optional[int] = None,
        *,
        level: str = "info",
        kind: str = "message",
        data: Any = None,
    ) -> None:
        event = {
            "id": self._state.identifiers.new("ftevent-"),
            "object": "fine_tuning.job.event",
            "created_at": self._state.now() if now is None else now,
            "level": level,
            "message": message,
            "type": kind,
            "data": data,
        }
        self._events[job["id"]].append(event)


def _settings(body: Parameters) -> Dict[str, Any]:
    settings: Dict[str, Any] = {
        "validation_file": body.string("validation_file"),
        "suffix": body.string("suffix"),
        "seed": body.integer("seed", 0, 2**31 - 1) or 0,
        "integrations": body.array("integrations"),
        "metadata": body.metadata(),
    }
    method, hyperparameters = body.object("method"), body.object("hyperparameters")
    if method is not None:
        method.required_string("type", _METHODS)
        settings["method"] = method.values
    if hyperparameters is not None:
        settings["hyperparameters"] = {"n_epochs": "auto", **hyperparameters.values}
    return settings

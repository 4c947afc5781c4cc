"""A job: which requests are to be made. How fast, where and by which engine is said when it is run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Iterator, Mapping, Optional, get_origin

from openai_core.errors import ArgumentError
from openai_core.imports import sibling

from .inputs.jsonl import JsonlRequests
from .inputs.sources import is_path
from .inputs.tables import Table
from .inputs.templates import TemplateRequests, plain_arguments
from .requests import ENDPOINTS, BulkRequest

if TYPE_CHECKING:
    from .inputs.sources import Rows, Source
    from .inputs.templates import Template


class Job:
    """Many requests of the same kind, read as a stream from where they are.

    Make one with `Job.from_jsonl`, `Job.chat`, `Job.responses`, `Job.embeddings` or, for other endpoints,
    `Job.requests_for`. In the arguments of a request, `{column}` in a text stands for a value of the row, and a
    function is called with the row:

        job = Job.chat(rows="reviews.csv", model="gpt-4o-mini", custom_id="{id}",
                       messages=[{"role": "user", "content": "Is this friendly? {text}"}])

    Args:
        source: Where the requests come from.
        output_type: The pydantic type that answers are read as, for `Results.parsed`. Default: none.
    """

    def __init__(self, source: Source, *, output_type: Any = None) -> None:
        self.source = source
        self.output_type = output_type

    @classmethod
    def from_jsonl(cls, path: Any) -> Job:
        """Makes a job from a file in the Batch API's input format (`custom_id`, `method`, `url`, `body`).

        Args:
            path: The path of the file.

        Raises:
            InputError: There is no such file.
        """
        return cls(JsonlRequests(path))

    @classmethod
    def chat(cls, *, rows: Rows, model: Template, messages: Any, custom_id: Template = "", **arguments: Any) -> Job:
        """Makes a job of chat completions.

        Args:
            rows: The path of a CSV, TSV, Parquet or JSONL file, or an iterable of mappings.
            model: The name of the model.
            messages: The messages, as a template or a function of the row.
            custom_id: The ids, as a template or a function of the row. Default: `row-1`, `row-2`, …
            arguments: Further fields of the body. `response_format` may be a type of structured output: a pydantic
                model, a dataclass, or what else the client's `parse` takes.
        """
        output_type, arguments = _output_type(arguments, "response_format")
        if output_type is not None:
            convert = sibling("openai_rest.helpers.structured.formats", "type_to_response_format_param")
            arguments["response_format"] = _constant(convert(output_type))
        body = {"model": model, "messages": messages, **arguments}
        return cls.requests_for(
            "/v1/chat/completions", rows=rows, body=body, custom_id=custom_id, output_type=output_type
        )

    @classmethod
    def responses(cls, *, rows: Rows, model: Template, input: Any, custom_id: Template = "", **arguments: Any) -> Job:
        """Makes a job of responses.

        Args:
            rows: The path of a CSV, TSV, Parquet or JSONL file, or an iterable of mappings.
            model: The name of the model.
            input: The input, as a template or a function of the row.
            custom_id: The ids, as a template or a function of the row. Default: `row-1`, `row-2`, …
            arguments: Further fields of the body. `text_format` is a type of structured output: a pydantic model, a
                dataclass, or what else the client's `parse` takes.
        """
        output_type, arguments = _output_type(arguments, "text_format")
        if output_type is not None:
            convert = sibling("openai_rest.helpers.structured.formats", "type_to_text_format_param")
            arguments["text"] = {**(arguments.get("text") or {}), "format": _constant(convert(output_type))}
        body = {"model": model, "input": input, **arguments}
        return cls.requests_for("/v1/responses", rows=rows, body=body, custom_id=custom_id, output_type=output_type)

    @classmethod
    def embeddings(cls, *, rows: Rows, model: Template, input: Any, custom_id: Template = "", **arguments: Any) -> Job:
        """Makes a job of embeddings.

        Args:
            rows: The path of a CSV, TSV, Parquet or JSONL file, or an iterable of mappings.
            model: The name of the model.
            input: The text, as a template or a function of the row.
            custom_id: The ids, as a template or a function of the row. Default: `row-1`, `row-2`, …
            arguments: Further fields of the body.
        """
        body = {"model": model, "input": input, **arguments}
        return cls.requests_for("/v1/embeddings", rows=rows, body=body, custom_id=custom_id)

    @classmethod
    def requests_for(
        cls, url: str, *, rows: Rows, body: Mapping[str, Any], custom_id: Template = "", output_type: Any = None
    ) -> Job:
        """Makes a job of requests to any endpoint that the Batch API takes.

        Args:
            url: The path, such as `/v1/moderations`.
            rows: The path of a CSV, TSV, Parquet or JSONL file, or an iterable of mappings.
            body: The body, as a template.
            custom_id: The ids, as a template or a function of the row. Default: `row-1`, `row-2`, …
            output_type: The pydantic type that answers are read as. Default: none.

        Raises:
            ArgumentError: The url is unknown, or the rows are of no kind that can be read.
            InputError: The file does not exist.
        """
        if url not in ENDPOINTS:
            raise ArgumentError(f"The url {url!r} is unknown; use one of {', '.join(ENDPOINTS)}.")
        source = TemplateRequests(Table(rows), url, plain_arguments(body), custom_id)
        return cls(source, output_type=output_type)

    def requests(self) -> Iterator[BulkRequest]:
        """Yields the requests in order. Raises `InputError` at one that cannot be sent."""
        return self.source.requests()

    def requests_again(self) -> Iterator[BulkRequest]:
        """Yields the requests once more in the same run; see `Source.requests_again`."""
        return self.source.requests_again()


def as_job(job: Any) -> Job:
    """Returns a job; a path stands for a file in the Batch API's input format.

    Args:
        job: What the user has given.
    """
    if isinstance(job, Job):
        return job
    if is_path(job):
        return Job.from_jsonl(job)
    raise ArgumentError(
        f"A job is a `Job` or the path of a JSONL file, got {type(job).__name__}; "
        "of rows, `Job.chat`, `Job.responses`, `Job.embeddings` and `Job.requests_for` make one."
    )


def _output_type(arguments: Dict[str, Any], name: str) -> Any:
    value: Optional[Any] = arguments.get(name)
    # A function, which may also stand there, is a template.
    if not isinstance(value, type) and get_origin(value) is None:
        return None, arguments
    return value, {key: each for key, each in arguments.items() if key != name}


def _constant(value: Any) -> Any:
    """Keeps a schema from being taken for a template: its texts may hold braces."""
    return lambda row: value

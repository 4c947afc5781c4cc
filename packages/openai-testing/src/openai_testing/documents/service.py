"""A service of any kind in memory, made from its OpenAPI document or from the operations of its client."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Iterable, List, Mapping, Optional, Union

from ..identifiers import Identifiers
from ..scripting.answers import Answer, unusable
from ..scripting.script import Claim
from ..service import Service
from ..wire.errors import APIFailure
from ..wire.messages import Reply, Request
from . import answers, requests
from .client_operations import read_operations
from .document import Document
from .operations import DocumentedOperation, Paths


class FakeService(Service):
    """A service that checks requests and answers as its document says.

    Answers are the document's examples, or else follow its schemas; what a request says of an object is said again in
    the answer. Nothing is kept between requests. Lists page where the operation has parameters for it. What does not
    fit is refused with 400, 401, 404, 405 or 415, and a message that names each place. Faults, scripts
    (`answer_with(json=…)`) and `calls` are those of the emulator.

    Make one with `from_openapi` or `from_operations`.

    Args:
        operations: What it answers.
        base_path: What stands before each path, such as `/v2`; requests may leave it out.
    """

    def __init__(self, operations: Iterable[DocumentedOperation], base_path: str = "") -> None:
        super().__init__(base_path, any_path=True)
        self.operations: List[DocumentedOperation] = list(operations)
        self._paths = Paths(self.operations, base_path)
        self._identifiers = Identifiers("")

    @classmethod
    def from_openapi(cls, document: Union[str, Path, Mapping[str, Any]]) -> FakeService:
        """Makes the service of an OpenAPI document, 3.0 or 3.1.

        Args:
            document: The path of a JSON or YAML file, or the document, decoded.

        Raises:
            ModuleNotFoundError: It is a YAML file, and PyYAML is not installed.
            OSError: The file cannot be read.
            ValueError: It is no such document, or a reference in it leads nowhere.
        """
        read = Document(document) if isinstance(document, Mapping) else Document.read(document)
        return cls(read.operations(), read.base_path)

    @classmethod
    def from_operations(cls, operations: Iterable[Any], base_path: str = "") -> FakeService:
        """Makes the service of a client that is built on `openai_core`.

        Args:
            operations: The `Operation`s of the client; answers follow the types of their results.
            base_path: What stands before each path.

        Raises:
            ModuleNotFoundError: pydantic is not installed, which such a client needs too.
        """
        return cls(read_operations(operations), base_path)

    def _answer(self, request: Request, claim: Optional[Claim], answer: Optional[Answer]) -> Any:
        if answer is not None and answer.kind == "body":
            return answer.body()
        if answer is not None and answer.fault is None:
            raise unusable("A service of a document can be scripted with 'json', 'status', 'headers' and 'fault' only.")
        found = self._paths.find(request)
        for operation, path in found:
            if operation.method == request.method:
                return self._carried_out(operation, request, path)
        if found:
            allowed = sorted({operation.method for operation, _ in found})
            message = f"{request.path[:200]} takes {', '.join(allowed)}, but not {request.method}."
            raise APIFailure(405, message, code="method_not_allowed", headers=[("allow", ", ".join(allowed))])
        raise APIFailure(404, f"The service has no path {request.path[:200]}.", code="unknown_path")

    def _carried_out(self, operation: DocumentedOperation, request: Request, path: Mapping[str, str]) -> Reply:
        try:
            body = requests.check(operation, request, path)
            return answers.answer(operation, request, path, body)
        except APIFailure as failure:
            return answers.refusal(operation, failure)

    def _decorate(self, request: Request, reply: Reply) -> None:
        reply.headers.append(("x-request-id", self._identifiers.new("req_", 32)))

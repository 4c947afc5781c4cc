"""The requests that a service has received, to look at and to assert about."""

from __future__ import annotations

from collections.abc import Sequence as AbstractSequence
from typing import TYPE_CHECKING, Any, Iterator, List, Mapping, Optional, Sequence, Union, overload

from .scripting.script import path_fits
from .wire.differences import differences, shown
from .wire.messages import RecordedRequest

if TYPE_CHECKING:
    Base = AbstractSequence[RecordedRequest]
else:
    Base = AbstractSequence

_LISTED = 10


class Calls(Base):
    """Requests, oldest first: a sequence that can also be narrowed.

    `calls[-1]` is the last one; `calls["POST /v1/responses"]`, `calls["/responses"]` and `calls.where(model="gpt-4o")`
    are those that fit. What is not there ends in an `AssertionError` that lists what there is.

    Args:
        requests: The requests that have arrived.
        of: What they are called in messages.
        others: All requests, for messages.
        base_path: What stands before each path; it may be left out.
    """

    def __init__(
        self,
        requests: Sequence[RecordedRequest],
        of: str = "a call",
        others: Optional[Sequence[RecordedRequest]] = None,
        base_path: str = "/v1",
    ) -> None:
        self._base_path = base_path
        self._requests = requests  # not a copy: what arrives later is there too
        self._of = of
        self._others = self._requests if others is None else others

    def __len__(self) -> int:
        return len(self._requests)

    @overload
    def __getitem__(self, key: int) -> RecordedRequest: ...
    @overload
    def __getitem__(self, key: Union[slice, str]) -> Calls: ...
    def __getitem__(self, key: Union[int, slice, str]) -> Union[RecordedRequest, Calls]:
        """Returns a request by its number, some of them, or those to `"VERB /path"` or `"/path"`.

        Raises:
            AssertionError: There is no request of that number; the message lists those that there are.
        """
        if isinstance(key, str):
            method, _, path = key.rpartition(" ")
            return self.where(method=method or None, path=path)
        if isinstance(key, slice):
            return Calls(self._requests[key], self._of, self._others, self._base_path)
        if not -len(self) <= key < len(self):
            raise AssertionError(f"There is no call [{key}] of {self._of}: {self._listed()}")
        return self._requests[key]

    def __iter__(self) -> Iterator[RecordedRequest]:
        return iter(self._requests)

    def __eq__(self, other: object) -> bool:
        return list(self) == (list(other) if isinstance(other, Calls) else other)

    def __repr__(self) -> str:
        return f"<{len(self)} calls: {', '.join(str(each) for each in [*self._requests[-_LISTED:]])}>"

    @property
    def last(self) -> RecordedRequest:
        """The last one. Raises `AssertionError` if there is none."""
        return self[-1]

    @property
    def only(self) -> RecordedRequest:
        """The only one. Raises `AssertionError` if there is none, or more than one."""
        if len(self) != 1:
            raise AssertionError(f"Expected {self._of} exactly once, but it came {_times(len(self))}: {self._listed()}")
        return self[0]

    def where(
        self,
        *,
        method: Optional[str] = None,
        path: Optional[str] = None,
        model: Optional[str] = None,
        status: Optional[int] = None,
    ) -> Calls:
        """Returns the calls that fit.

        Args:
            method: The verb. Default: any.
            path: The path; the base path (`/v1`) may be left out, and `{name}` stands for one segment. Default: any.
            model: The model that the body names. Default: any.
            status: The status that was answered. Default: any.
        """
        wanted = {"method": method.upper() if method else None, "path": path, "model": model, "status": status}
        fitting = [each for each in self if _fits(each, wanted, self._base_path)]
        said = [str(value) for key, value in wanted.items() if value is not None and key in ("method", "path")]
        said += [
            f"with {key} {value}"
            for key, value in wanted.items()
            if value is not None and key not in ("method", "path")
        ]
        return Calls(fitting, " ".join(said) or self._of, self._others, self._base_path)

    def assert_called(
        self,
        call: Optional[str] = None,
        *,
        times: Optional[int] = None,
        json: Any = None,
        query: Optional[Mapping[str, str]] = None,
        headers: Optional[Mapping[str, str]] = None,
        model: Optional[str] = None,
    ) -> RecordedRequest:
        """Returns the last call that has all of this.

        Args:
            call: `"VERB /path"` or `"/path"`. Default: any.
            times: How often such a call came, 1 or more; for never there is `assert_not_called`. Default: once or more.
            json: The body; objects may have more keys. Default: any.
            query: Parameters of the query; there may be more. Default: any.
            headers: Header fields; there may be more. Default: any.
            model: The model that the body names. Default: any.

        Raises:
            AssertionError: There is none, or not as many; the message says how the nearest call differs.
        """
        candidates = (self[call] if call else self).where(model=model)
        expected = {
            "body": json,
            "query": query,
            "headers": {key.lower(): value for key, value in (headers or {}).items()},
        }
        found = [each for each in candidates if not _problems(each, expected)]
        if not found:
            raise AssertionError(candidates._nearest(expected))
        if times is not None and len(found) != times:
            raise AssertionError(f"Expected {candidates._of} {_times(times)}, but it came {_times(len(found))}.")
        return found[-1]

    def assert_not_called(self, call: Optional[str] = None) -> None:
        """Raises `AssertionError` if such a call came.

        Args:
            call: The call, such as `POST /files`; `None`, the default, for any call.
        """
        found = self[call] if call else self
        if found:
            raise AssertionError(f"Expected no call of {found._of}, but it came {_times(len(found))}: {found[-1]}")

    def _nearest(self, expected: Mapping[str, Any]) -> str:
        if not self:
            return f"Expected {self._of}, but it never came: {self._listed()}"
        told = [(each, _problems(each, expected)) for each in self]
        nearest, problems = min(reversed(told), key=lambda each: len(each[1]))
        lines = "".join(f"\n  - {problem}" for problem in problems[:_LISTED])
        return f"Expected {self._of}, but none of {len(self)} fits. The nearest, {nearest}, differs:{lines}"

    def _listed(self) -> str:
        if not self._others:
            return "nothing has arrived at all."
        lines = "".join(f"\n  - {each}" for each in self._others[-_LISTED:])
        return f"this has arrived{f' (the last {_LISTED})' if len(self._others) > _LISTED else ''}:{lines}"


def _fits(request: RecordedRequest, wanted: Mapping[str, Any], base_path: str) -> bool:
    method, path, model, status = (wanted[key] for key in ("method", "path", "model", "status"))
    return (
        (method is None or request.method == method)
        and (path is None or path_fits(path, request.path, base_path))
        and (model is None or request.model == model)
        and (status is None or request.status == status)
    )


def _problems(request: RecordedRequest, expected: Mapping[str, Any]) -> List[str]:
    found: List[str] = []
    if expected["body"] is not None:
        try:
            found += differences(expected["body"], request.json, partial=True)
        except ValueError:
            found.append(f"body: expected JSON, but it is {shown(request.body[:60].decode('utf-8', 'replace'))}")
    found += differences(expected["query"] or {}, dict(request.query), partial=True, name="query")
    return found + differences(expected["headers"], dict(request.headers), partial=True, name="headers")


def _times(count: int) -> str:
    return {0: "never", 1: "once", 2: "twice"}.get(count, f"{count} times")

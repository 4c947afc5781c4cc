"""Requests from rows: a template is filled, or a function is called, for each of them."""

from __future__ import annotations

import re
from typing import Any, Callable, Dict, Iterator, List, Mapping, Union, cast

from ..errors import InputError
from ..requests import BulkRequest, checked_request
from .tables import Table

_PLACEHOLDER = re.compile(r"\{\{([A-Za-z_]\w*)\}\}|\{([A-Za-z_]\w*)\}")
_ONLY = re.compile(r"\{([A-Za-z_]\w*)\}")

Template = Union[str, Callable[[Mapping[str, Any]], Any]]


class TemplateRequests:
    """One request for each row of a table.

    Args:
        table: Where the rows come from.
        url: Where the requests go, such as `/v1/responses`.
        body: The body. A function in it is called with the row; in texts, `{column}` becomes the row's value and
            `{{column}}` becomes `{column}`; all other braces stay. A text that is nothing but `{column}` becomes the
            value itself, whatever its type.
        custom_id: A template or a function for the ids. Default: `row-1`, `row-2`, …
    """

    def __init__(self, table: Table, url: str, body: Mapping[str, Any], custom_id: Template = "") -> None:
        self._table = table
        self._url = url
        self._body = body
        self._custom_id = custom_id
        self.name: str = table.name
        self.unit: str = "row"
        self.repeatable: bool = table.repeatable

    def requests(self) -> Iterator[BulkRequest]:
        """Yields the requests in the order of the rows."""
        for position, row in enumerate(self._table.rows(), 1):
            yield self._request(row, position)

    def requests_again(self) -> Iterator[BulkRequest]:
        """Yields the requests in the order of the rows; a function among the templates may have another answer now."""
        return self.requests()

    def _request(self, row: Mapping[str, Any], position: int) -> BulkRequest:
        try:
            body = filled(self._body, row)
            custom_id = str(filled(self._custom_id, row)) if self._custom_id else f"row-{position}"
        except UnknownColumnError as error:
            raise InputError(str(error), line=position, source=self.name, unit=self.unit) from None
        except Exception as error:
            reason = f"made the template's function fail: {type(error).__name__}: {error}"
            raise InputError(reason, line=position, source=self.name, unit=self.unit) from error
        entry = {"custom_id": custom_id, "method": "POST", "url": self._url, "body": body}
        return checked_request(entry, position, self.name, self.unit)


class UnknownColumnError(KeyError):
    """A template names a column that a row lacks.

    Args:
        column: The name that the template uses.
        row: The row, whose columns are listed in the message.
    """

    def __init__(self, column: str, row: Mapping[str, Any]) -> None:
        super().__init__(column)
        self._message = (
            f"has no column {column!r}, which the template names; it has {', '.join(map(str, row)) or 'none'}. "
            f"Write {{{{{column}}}}} for a text in braces that stays."
        )

    def __str__(self) -> str:
        return self._message


def filled(template: Any, row: Mapping[str, Any]) -> Any:
    """Returns a copy of a template with the values of a row.

    Args:
        template: A text with columns in braces, or dictionaries and lists with such texts; functions in it are called
            with the row.
        row: The values by the names of their columns.

    Raises:
        UnknownColumnError: The row lacks a column.
    """
    if isinstance(template, str):
        return _filled_text(template, row)
    if callable(template):
        return template(row)
    if isinstance(template, Mapping):
        return {name: filled(value, row) for name, value in template.items()}
    if isinstance(template, (list, tuple)):
        elements = cast("List[Any]", template)
        return [filled(element, row) for element in elements]
    return template


def _filled_text(template: str, row: Mapping[str, Any]) -> Any:
    only = _ONLY.fullmatch(template)
    if only:
        return _value(only.group(1), row)

    def replacement(match: re.Match[str]) -> str:
        kept, column = match.groups()
        return f"{{{kept}}}" if column is None else str(_value(column, row))

    return _PLACEHOLDER.sub(replacement, template)


def _value(column: str, row: Mapping[str, Any]) -> Any:
    if column not in row:
        raise UnknownColumnError(column, row)
    return row[column]


def plain_arguments(arguments: Mapping[str, Any]) -> Dict[str, Any]:
    """Returns arguments without those that are `None`, and so mean the API's default.

    Args:
        arguments: Arguments of a call by name.
    """
    return {name: value for name, value in arguments.items() if value is not None}

"""Where the errors of a service have their message and their code, as data."""

from __future__ import annotations

from typing import Any, NamedTuple, Optional

from .error_messages import error_message


class ErrorShape(NamedTuple):
    """Where the body of an error says what; each is a path of keys and of places in lists, such as `"errors.0.code"`.

    Attributes:
        message: The server's words. Where there is nothing, they are looked for as in bodies of unknown shape.
        code: The code of the error, which `error.code` is.
        type: Its type, which `error.type` is.
        param: The parameter that it is about, which `error.param` is.
    """

    message: str = "error.message"
    code: str = "error.code"
    type: str = "error.type"
    param: str = "error.param"

    def message_in(self, body: Any) -> Optional[str]:
        """Returns the server's words.

        Args:
            body: The parsed body.
        """
        found = value_at(body, self.message)
        return error_message(found) if isinstance(found, str) and found.strip() else error_message(body)

    def describe(self, error: Any, body: Any) -> None:
        """Gives an error the code, the type and the parameter that its body names, and the whole body.

        Args:
            error: The error to complete.
            body: The parsed body.
        """
        for name in ("code", "type", "param"):
            found = value_at(body, getattr(self, name))
            setattr(error, name, None if found is None else str(found))
        error.body = body


def value_at(body: Any, path: str) -> Any:
    """Returns what is at a path of keys and of places in lists; `None` if there is nothing.

    Args:
        body: The parsed body.
        path: Keys and places with dots between them, such as `errors.0.message`; empty for the body itself.
    """
    found = body
    for part in path.split(".") if path else ():
        if isinstance(found, dict):
            found = found.get(part)
        elif isinstance(found, list) and part.isdigit() and int(part) < len(found):
            found = found[int(part)]
        else:
            return None
    return found if path else None

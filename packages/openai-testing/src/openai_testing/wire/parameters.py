"""Typed access to the parameters of a request; what does not fit ends in the API's own error."""

from __future__ import annotations

import json
from typing import Any, Dict, Iterable, Iterator, List, Mapping, Optional, Sequence, Tuple

from . import errors

MAX_METADATA_PAIRS = 16


def parse_json_object(body: bytes) -> Dict[str, Any]:
    """Decodes a request body, which must be one JSON object (RFC 8259).

    Args:
        body: The bytes of the body.

    Raises:
        APIFailure: The body is no JSON object, or holds something that UTF-8 cannot.
    """
    try:
        value = json.loads(body.decode("utf-8"), parse_constant=_refuse_constant)
        if b"\\u" in body:
            json.dumps(value, ensure_ascii=False).encode("utf-8")
    except RecursionError:
        raise errors.invalid_json("it is nested too deeply") from None
    except UnicodeError:
        raise errors.invalid_json("it is not valid UTF-8") from None
    except ValueError as error:
        raise errors.invalid_json(str(error)[:100]) from None
    if not isinstance(value, dict):
        raise errors.invalid_json(f"expected an object, but got {errors.kind_of(value)}")
    return value


def _refuse_constant(name: str) -> Any:
    raise ValueError(f"{name} is no JSON number")


class Parameters:
    """Reads parameters by name and type. A null counts as absent, as the API treats it.

    Args:
        values: The decoded parameters.
        prefix: The path of this object, for error messages, such as `messages[0]`.
    """

    def __init__(self, values: Mapping[str, Any], prefix: str = "") -> None:
        self.values = values
        self.prefix = prefix

    def name(self, key: str) -> str:
        """Returns the whole path of a parameter.

        Args:
            key: Its name in this object.
        """
        return f"{self.prefix}.{key}" if self.prefix else key

    def given(self, key: str) -> bool:
        """Whether a parameter is there and not null.

        Args:
            key: Its name in this object.
        """
        return self.values.get(key) is not None

    def any(self, key: str) -> Any:
        """Returns the value as it is. Raises `APIFailure` if it is absent.

        Args:
            key: Its name in this object.
        """
        value = self.values.get(key)
        if value is None:
            raise errors.missing(self.name(key))
        return value

    def string(self, key: str, choices: Sequence[str] = ()) -> Optional[str]:
        """Returns a text; `None` if it is absent. Raises `APIFailure` if it is something else.

        Args:
            key: Its name in this object.
            choices: The texts that are allowed (any by default).
        """
        value = self.values.get(key)
        if value is None:
            return None
        if not isinstance(value, str):
            raise errors.wrong_type(self.name(key), "a string", value)
        if choices and value not in choices:
            raise errors.wrong_value(self.name(key), value, choices)
        return value

    def required_string(self, key: str, choices: Sequence[str] = ()) -> str:
        """Returns a text. Raises `APIFailure` if it is absent or something else.

        Args:
            key: Its name in this object.
            choices: The texts that are allowed (any by default).
        """
        self.any(key)
        return self.string(key, choices) or ""

    def integer(self, key: str, minimum: Optional[int] = None, maximum: Optional[int] = None) -> Optional[int]:
        """Returns a whole number; `None` if it is absent. Raises `APIFailure` if it is something else.

        Args:
            key: Its name in this object.
            minimum: The least that is allowed; `None`, the default, for no limit.
            maximum: The most that is allowed; `None`, the default, for no limit.
        """
        value = self._number(key, "an integer")
        if value is None:
            return None
        if value != value // 1:
            raise errors.wrong_type(self.name(key), "an integer", value)
        self._check_range(key, value, minimum, maximum, "integer")
        return int(value)

    def number(self, key: str, minimum: Optional[float] = None, maximum: Optional[float] = None) -> Optional[float]:
        """Returns a number; `None` if it is absent. Raises `APIFailure` if it is something else.

        Args:
            key: Its name in this object.
            minimum: The least that is allowed; `None`, the default, for no limit.
            maximum: The most that is allowed; `None`, the default, for no limit.
        """
        value = self._number(key, "a decimal")
        if value is None:
            return None
        self._check_range(key, value, minimum, maximum, "decimal")
        return float(value)

    def _number(self, key: str, expected: str) -> Any:
        value = self.values.get(key)
        if value is not None and (isinstance(value, bool) or not isinstance(value, (int, float))):
            raise errors.wrong_type(self.name(key), expected, value)
        # JSON such as 1e999 decodes to infinity, which nothing later could send back.
        if isinstance(value, float) and value - value != 0:
            raise errors.wrong_type(self.name(key), expected, value)
        return value

    def _check_range(
        self, key: str, value: float, minimum: Optional[float], maximum: Optional[float], kind: str
    ) -> None:
        if minimum is not None and value < minimum:
            raise errors.out_of_range(self.name(key), value, f">= {minimum}", f"{kind}_below_min_value")
        if maximum is not None and value > maximum:
            raise errors.out_of_range(self.name(key), value, f"<= {maximum}", f"{kind}_above_max_value")

    def boolean(self, key: str, default: bool = False) -> bool:
        """Returns a truth value. Raises `APIFailure` if it is something else.

        Args:
            key: Its name in this object.
            default: What counts where it is absent (no by default).
        """
        value = self.values.get(key)
        if value is None:
            return default
        if not isinstance(value, bool):
            raise errors.wrong_type(self.name(key), "a boolean", value)
        return value

    def array(self, key: str) -> List[Any]:
        """Returns an array; an empty one if it is absent. Raises `APIFailure` if it is something else.

        Args:
            key: Its name in this object.
        """
        value = self.values.get(key)
        if value is None:
            return []
        if not isinstance(value, list):
            raise errors.wrong_type(self.name(key), "an array", value)
        return value

    def strings(self, key: str) -> List[str]:
        """An array of strings, or one string in place of it.

        Args:
            key: Its name in this object.
        """
        if isinstance(self.values.get(key), str):
            return [self.values[key]]
        values = self.array(key)
        for index, value in enumerate(values):
            if not isinstance(value, str):
                raise errors.wrong_type(f"{self.name(key)}[{index}]", "a string", value)
        return values

    def object(self, key: str) -> Optional[Parameters]:
        """Returns an object as parameters; `None` if it is absent. Raises `APIFailure` if it is something else.

        Args:
            key: Its name in this object.
        """
        value = self.values.get(key)
        if value is None:
            return None
        if not isinstance(value, dict):
            raise errors.wrong_type(self.name(key), "an object", value)
        return Parameters(value, self.name(key))

    def objects(self, key: str) -> Iterator[Parameters]:
        """Returns the elements of an array, each of which must be an object.

        Args:
            key: Its name in this object.
        """
        for index, value in enumerate(self.array(key)):
            name = f"{self.name(key)}[{index}]"
            if not isinstance(value, dict):
                raise errors.wrong_type(name, "an object", value)
            yield Parameters(value, name)

    def metadata(self) -> Dict[str, str]:
        """Returns the developer's own pairs: at most 16, strings to strings."""
        pairs = self.object("metadata")
        if pairs is None:
            return {}
        if len(pairs.values) > MAX_METADATA_PAIRS:
            count = len(pairs.values)
            raise errors.out_of_range(
                "metadata", f"{count} pairs", "of at most 16 pairs", "object_above_max_properties"
            )
        return {key: pairs.string(key) or "" for key in pairs.values}


class QueryParameters(Parameters):
    """Reads the query of a URL, where every value is text.

    Args:
        pairs: Names and values in the order of the query.
    """

    def __init__(self, pairs: Iterable[Tuple[str, str]]) -> None:
        self.pairs: List[Tuple[str, str]] = list(pairs)
        super().__init__(dict(self.pairs))

    def _number(self, key: str, expected: str) -> Any:
        text = self.values.get(key)
        if text is None:
            return None
        try:
            return int(text) if len(text) < 20 else float("nan")
        except ValueError:
            raise errors.wrong_type(self.name(key), expected, text) from None

    def boolean(self, key: str, default: bool = False) -> bool:
        """Returns a truth value, sent as `true` or `false`. Raises `APIFailure` if it is something else.

        Args:
            key: Its name in the query.
            default: What counts where it is absent (no by default).
        """
        text = self.string(key, ("true", "false"))
        return default if text is None else text == "true"

    def nested(self, key: str) -> Dict[str, str]:
        """Returns the pairs sent as `key[name]=value`.

        Args:
            key: The name before the brackets.
        """
        start = f"{key}["
        return {
            name[len(start) : -1]: value for name, value in self.pairs if name.startswith(start) and name[-1] == "]"
        }

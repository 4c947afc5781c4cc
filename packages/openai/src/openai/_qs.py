"""Familiar path: query strings."""

from openai_core.encoding.querystrings import Querystring as Querystring

_default = Querystring()
parse = _default.parse
stringify = _default.stringify
stringify_items = _default.stringify_items

__all__ = ["Querystring", "parse", "stringify", "stringify_items"]

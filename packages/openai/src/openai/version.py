"""The version of the SDK."""

from openai_core.version import VERSION as VERSION

"""The name and the version of the SDK."""

from openai_core.version import VERSION as __version__

__title__ = "openai"

__all__ = ["__title__", "__version__"]

"""Familiar path: files to upload."""

from openai_core.uploads import file_from_path as file_from_path, normalize_files as to_httpx_files

__all__ = ["file_from_path", "to_httpx_files"]

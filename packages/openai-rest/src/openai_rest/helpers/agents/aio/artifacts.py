"""Reading what a turn produced, asynchronously."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from openai_core.options import NOT_GIVEN
from openai_core.public_names import public

from ..artifacts import ResultArtifacts

if TYPE_CHECKING:
    import os

    from openai_core.options import Body, Headers, NotGiven, Query, Timeout
    from openai_core.responses.binary import HttpxBinaryResponseContent

    from ....types.beta_agent_sessions import SessionArtifact


@public
class AsyncAgentResultArtifacts(ResultArtifacts):
    """What one turn produced: files, by their exact paths."""

    async def content(
        self,
        path: str,
        *,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, Timeout, NotGiven, None] = NOT_GIVEN,
    ) -> HttpxBinaryResponseContent:
        """Reads an artifact into memory.

        Args:
            path: The path of the artifact.
            extra_headers: Headers of the requests.
            extra_query: Query parameters of the requests.
            extra_body: Further fields of their bodies.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.

        Raises:
            ArgumentError: The turn has no artifact at this path, or several.
        """
        options = {
            "extra_headers": extra_headers,
            "extra_query": extra_query,
            "extra_body": extra_body,
            "timeout": timeout,
        }
        content: HttpxBinaryResponseContent = await self._resource._run(self._content(path, options))
        return content

    async def download(
        self,
        path: str,
        *,
        to: Union[str, os.PathLike[str]],
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, Timeout, NotGiven, None] = NOT_GIVEN,
    ) -> SessionArtifact:
        """Writes an artifact to a file, piece by piece, and returns what the API knows about it.

        Args:
            path: The path of the artifact.
            to: The file to write; one that is there already is overwritten.
            extra_headers: Headers of the requests.
            extra_query: Query parameters of the requests.
            extra_body: Further fields of their bodies.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.

        Raises:
            ArgumentError: The turn has no artifact at this path, or several.
        """
        options: Any = {
            "extra_headers": extra_headers,
            "extra_query": extra_query,
            "extra_body": extra_body,
            "timeout": timeout,
        }
        artifact: SessionArtifact = await self._resource._run(self._found(path, options))
        async with self._streamed(artifact, options) as content:
            await content.stream_to_file(to)
        return artifact

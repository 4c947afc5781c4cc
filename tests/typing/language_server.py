"""Asks pyright's language server what an editor shows, over its standard streams."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Dict, Optional, Type, cast

_CAPABILITIES = {
    "textDocument": {
        "hover": {"contentFormat": ["plaintext"]},
        "completion": {"completionItem": {"documentationFormat": ["plaintext"]}},
        "signatureHelp": {
            "signatureInformation": {
                "documentationFormat": ["plaintext"],
                "parameterInformation": {"labelOffsetSupport": True},
                "activeParameterSupport": True,
            }
        },
    },
    "workspace": {"configuration": True, "workspaceFolders": True},
}


class LanguageServer:
    """One running server, with the documents that it was given. Use it in a `with` block."""

    def __init__(self, root: Path) -> None:
        """Starts the server.

        Args:
            root: The folder of the project; its `pyproject.toml` holds the settings of pyright.
        """
        self._root = root
        self._last_id = 0

    def __enter__(self) -> LanguageServer:
        command = ["pyright-langserver", "--stdio"]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=self._root)
        folder = {"uri": self._root.as_uri(), "name": "root"}
        self.ask("initialize", {"processId": None, "capabilities": _CAPABILITIES, "workspaceFolders": [folder]})
        self._send({"method": "initialized", "params": {}})
        return self

    def __exit__(
        self, kind: Optional[Type[BaseException]], error: Optional[BaseException], traceback: Optional[TracebackType]
    ) -> None:
        self._process.kill()
        self._process.communicate()

    def open(self, path: Path, text: str) -> None:
        """Shows the server a document, which need not be on the disk.

        Args:
            path: Where the document would be.
            text: What it holds.
        """
        document = {"uri": path.as_uri(), "languageId": "python", "version": 1, "text": text}
        self._send({"method": "textDocument/didOpen", "params": {"textDocument": document}})

    def ask_at(self, method: str, path: Path, line: int, character: int) -> Any:
        """Asks about one place of a document; lines and characters count from 0.

        Args:
            method: What to ask, such as `textDocument/hover`.
            path: Where the document would be.
            line: The line.
            character: The character in it.
        """
        place = {"line": line, "character": character}
        return self.ask(method, {"textDocument": {"uri": path.as_uri()}, "position": place})

    def ask(self, method: str, params: Any) -> Any:
        """Sends a request and returns its result; what the server asks in the meantime gets the default answer.

        Args:
            method: What to ask.
            params: The arguments.
        """
        self._last_id += 1
        self._send({"id": self._last_id, "method": method, "params": params})
        while True:
            message = self._receive()
            if "method" in message and "id" in message:
                self._send({"id": message["id"], "result": _default_answer(message)})
            elif message.get("id") == self._last_id:
                assert "error" not in message, message
                return message["result"]

    def _send(self, message: Dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        stream = cast("IO[bytes]", self._process.stdin)
        stream.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        stream.flush()

    def _receive(self) -> Dict[str, Any]:
        stream = cast("IO[bytes]", self._process.stdout)
        length = 0
        while (line := stream.readline().strip()) or not length:
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        message: Dict[str, Any] = json.loads(stream.read(length))
        return message


def _default_answer(message: Dict[str, Any]) -> Any:
    if message["method"] == "workspace/configuration":
        return [{} for _ in message["params"]["items"]]
    return None

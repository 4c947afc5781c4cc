"""A small, made-up package in the form of the reference, in two versions, as what an interpreter has installed."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from openai_generator.reference import follow
from openai_generator.reference.environment import ReferenceError, facts_of_interpreter

Facts = dict[str, Any]

_CLIENT = """
import json
import urllib.error
import urllib.request
from urllib.parse import urlencode


class cached_property:
    def __init__(self, make):
        self.make = make

    def __get__(self, owner, kind=None):
        return self if owner is None else self.make(owner)


class OpenAI:
    def __init__(self, *, api_key, admin_api_key, base_url="", max_retries=0, timeout=None):
        self.api_key = api_key
        self.base_url = base_url

    def send(self, verb, path, *, body=None, query=None, headers=None):
        headers = {"Authorization": f"Bearer {self.api_key}", "Content-Type": "application/json", **(headers or {})}
        query = {name: value for name, value in (query or {}).items() if value is not None}
        target = self.base_url + path + (f"?{urlencode(query)}" if query else "")
        content = None
        if body is not None:
            content = json.dumps({name: value for name, value in body.items() if value is not None}).encode()
        request = urllib.request.Request(target, content, headers, method=verb)
        with urllib.request.urlopen(request) as answer:
            return answer.read()

    def get(self, path, *, cast_to):
        return self.send("GET", path)

    def post(self, path, *, cast_to):
        return self.send("POST", path)

    put = patch = delete = post

    @cached_property
    def chat(self):
        from .resources.chat.chat import Chat
        return Chat(self)
"""

_RESOURCE = """
def maybe_transform(data, type_):
    return data


def make_request_options(*, query=None, extra_headers=None):
    return {"query": query, "headers": extra_headers}


class Resource:
    def __init__(self, client):
        self._client = client

    def _post(self, path, *, body, options=None, cast_to):
        return self._client.send("POST", path, body=body, **(options or {}))

    def _get_api_list(self, path, *, page, options, model):
        return self._client.send("GET", path, **options)
"""

_MODELS = """
class BaseModel:
    pass


def FieldInfo(*, alias, default):
    return default
"""

_CHAT = """
from ..._client import cached_property
from ..._resource import Resource
from .parrots import Parrots


class Chat(Resource):
    @cached_property
    def parrots(self):
        return Parrots(self._client)
"""

_PARROTS = '''
from __future__ import annotations

from typing import Literal, Union

from ..._resource import Resource, make_request_options, maybe_transform
from ...types.chat import parrot_create_params

SyncCursorPage = dict
Parrot = str
omit = None


class Parrots(Resource):
    def create(
        self,
        *,
        name: str,
        cage: parrot_create_params.Cage | Omit = omit,
        {colour}
        extra_headers: Headers | None = None,
    ) -> Parrot:
        """A sentence that is not taken."""
        return self._post(
            "/parrots",
            body=maybe_transform({{"name": name, "cage": cage}}, parrot_create_params.ParrotCreateParams),
            options={{"query": {{{query}}}}},
            cast_to=Parrot,
        )

    def list(self, *, limit: int | Omit = omit, extra_headers: Headers | None = None) -> SyncCursorPage[Parrot]:
        return self._get_api_list(
            "/parrots",
            page=SyncCursorPage[Parrot],
            options=make_request_options(
                query=maybe_transform({{"limit": limit}}, "parrot_list_params.ParrotListParams"),
                extra_headers={{"Parrot-Beta": "v1"}},
            ),
            model=Parrot,
        )

    def squawk(self, times: int) -> None:
        for _ in range(times):
            {squawk}
'''

_TYPES = """
from __future__ import annotations

from ..._models import BaseModel, FieldInfo


class Wing(BaseModel):
    span: float


class Parrot(BaseModel):
    wings: List[Wing]
    mood: Literal[{moods}]
    from_: Optional[str] = FieldInfo(alias="from", default=None)
"""

_PARAMS = """
from __future__ import annotations

from typing import TypedDict

from .parrot import Wing as Feather, Parrot

__all__ = ["ParrotCreateParams", "Cage", "Feather"]


class ParrotCreateParams(TypedDict, total=False):
    name: Required[str]
    cage: Cage
    {colour}


class Cage(TypedDict):
    size: int
"""

_LISTED = """
from __future__ import annotations

from typing import TypedDict


class ParrotListParams(TypedDict, total=False):
    limit: int
"""

_TALK = '''
def say(word):
    """{documentation}"""
    return word


def repeat(word):
    return {repeated}
'''

_QUIET = '''
"""{documentation}"""


def hush():  # {documentation}
    return {hush}
'''


def _write(folder: Path, version: str) -> Path:
    """Writes one version of the package into a folder; returns the folder."""
    new = version == "1.1.0"
    words = "New words." if new else "Old words."
    colour = "colour: Literal['green', 'blue']" if new else ""
    files = {
        "__init__.py": 'from ._client import OpenAI\nfrom ._version import __version__\n\n__all__ = ["OpenAI"]\n',
        "_version.py": f'__version__ = "{version}"\n',
        "_client.py": _CLIENT,
        "_models.py": _MODELS,
        "_resource.py": _RESOURCE,
        "resources/__init__.py": "",
        "resources/chat/__init__.py": "",
        "resources/chat/chat.py": _CHAT,
        "resources/chat/parrots.py": _PARROTS.format(
            colour=f"{colour} | Omit = omit," if new else "",
            query='"colour": colour' if new else "",
            squawk="print()" if new else "pass",
        ),
        "types/__init__.py": "",
        "types/chat/__init__.py": "from .parrot import Parrot as Parrot\n",
        "types/chat/parrot.py": _TYPES.format(moods="'glad', 'sad', 'calm'" if new else "'glad', 'angry', 'sad'"),
        "types/chat/parrot_create_params.py": _PARAMS.format(colour=colour),
        "types/chat/parrot_list_params.py": _LISTED,
        "lib/talk.py": _TALK.format(documentation=words, repeated="word * 3" if new else "word * 2"),
        "lib/quiet.py": _QUIET.format(documentation=words, hush="cast(int, 1)" if new else "1"),
    }
    for name, text in files.items():
        path = folder / "openai" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def facts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Facts]:
    """Returns a function that returns the facts of a version."""

    def of_version(version: str) -> Facts:
        monkeypatch.setenv("PYTHONPATH", str(_write(tmp_path / version, version)))
        return facts_of_interpreter(sys.executable)

    return of_version


@pytest.fixture
def registry(facts: Callable[[str], Facts], monkeypatch: pytest.MonkeyPatch) -> list[str | None]:
    """Lets `follow` find versions without a package registry; returns those that it asked for."""
    asked: list[str | None] = []

    def of_version(version: str | None) -> Facts:
        asked.append(version)
        if version == "9.9.9":
            raise ReferenceError("openai==9.9.9 could not be installed")
        return facts(version or "1.1.0")

    monkeypatch.setattr(follow, "facts_of_version", of_version)
    return asked

"""OAuth 2.0 client credentials of a document: clients get tokens where it says, with id and secret of the program."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest
from zoo_documents import answered, document

from openai_core import ClientCredentials
from openai_generator.client.distribution import Distribution
from openai_generator.openapi.problems import BadDocumentError

Make = Callable[..., Distribution]
Load = Callable[..., ModuleType]
CAT = {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}
SERVERS = [{"url": "https://zoo.test/v1"}]


def zoo(token_url: str = "https://auth.test/token", **changes: Any) -> dict[str, Any]:
    flows = {"clientCredentials": {"tokenUrl": token_url, "scopes": {"read": "to look", "feed": "to feed", "rule": ""}}}
    paths = {
        "/cats": {"get": answered(CAT)},
        "/dogs": {"get": answered(CAT, security=[{"login": ["feed", "read"]}])},
        "/open": {"get": answered(CAT, security=[])},
    }
    schemes = {"login": {"type": "oauth2", "flows": flows}}
    return document(
        paths,
        **{
            "servers": SERVERS,
            "security": [{"login": ["read"]}],
            "components": {"securitySchemes": schemes},
            **changes,
        },
    )


class Servers:
    """The server of tokens and the zoo, in one."""

    def __init__(self) -> None:
        self.asked: list[httpx.Request] = []
        self.used: list[str | None] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            request.read()
            self.asked.append(request)
            return httpx.Response(200, json={"access_token": "token", "expires_in": 60})
        self.used.append(request.headers.get("authorization"))
        return httpx.Response(200, json={"name": "Tom"})

    def client(self, package: ModuleType, **settings: Any) -> Any:
        return package.ZooClient(http_client=httpx.Client(transport=httpx.MockTransport(self)), **settings)


@pytest.fixture
def _variables(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZOO_CLIENT_ID", "id")
    monkeypatch.setenv("ZOO_CLIENT_SECRET", "secret")


@pytest.mark.usefixtures("_variables")
def test_id_and_secret_of_the_environment_are_enough(imported: Load) -> None:
    servers = Servers()
    client = servers.client(imported(zoo(), "zoo_client"))
    client.cats.list()
    client.open.list()
    client.dogs.list()
    assert servers.used == ["Bearer token", None, "Bearer token"]
    (request,) = servers.asked
    assert str(request.url) == "https://auth.test/token"
    assert dict(parse_qsl(request.content.decode()))["scope"] == "read feed"


def test_they_may_be_passed_too(imported: Load) -> None:
    servers = Servers()
    package = imported(zoo(), "zoo_client")
    servers.client(package, api_key=ClientCredentials(client_id="i", client_secret="s", scope="rule")).cats.list()
    servers.client(package, api_key="a token").cats.list()
    assert servers.used == ["Bearer token", "Bearer a token"]
    assert dict(parse_qsl(servers.asked[0].content.decode()))["scope"] == "rule"


@pytest.mark.parametrize(
    ("token_url", "server", "expected"),
    [
        ("/oauth/token", "https://zoo.test/v1", "https://zoo.test/oauth/token"),
        ("oauth/token", "https://zoo.test/v1", "https://zoo.test/oauth/token"),
        ("oauth/token", "https://zoo.test/v1/", "https://zoo.test/v1/oauth/token"),
        ("//auth.test/token", "https://zoo.test/v1", "https://auth.test/token"),
    ],
)
@pytest.mark.usefixtures("_variables")
def test_relative_addresses_lead_on_from_the_server(token_url: str, server: str, expected: str, imported: Load) -> None:
    servers = Servers()
    servers.client(imported(zoo(token_url, servers=[{"url": server}]), "zoo_client")).cats.list()
    assert [str(each.url) for each in servers.asked] == [expected]


def test_errors_name_the_service_and_its_variables(imported: Load, monkeypatch: pytest.MonkeyPatch) -> None:
    content = zoo()
    del content["paths"]["/open"]  # with it, a client may do without a key
    package = imported(content, "zoo_client")
    with pytest.raises(package.ZooError, match="ZOO_API_KEY or ZOO_CLIENT_ID and ZOO_CLIENT_SECRET"):
        package.ZooClient()
    monkeypatch.setenv("ZOO_CLIENT_SECRET", "s")
    with pytest.raises(package.ZooError, match=r"Client credentials of Zoo lack `client_id`.* variable ZOO_CLIENT_ID"):
        package.ZooClient()


def test_the_page_and_the_docstrings_say_how(make: Make, imported: Load) -> None:
    page = make(zoo()).files["README.md"]
    assert "set `ZOO_CLIENT_ID` and `ZOO_CLIENT_SECRET`, or pass them" in page
    assert 'ZooClient(api_key=ClientCredentials(client_id="…", client_secret="…"))' in page
    assert "Tokens come from `https://auth.test/token`, good for `read`, `feed`, unless" in page
    said = " ".join(str(imported(zoo(), "zoo_client").AsyncZooClient.__doc__).split())
    assert "the default where the variables `ZOO_CLIENT_ID` and `ZOO_CLIENT_SECRET` are set" in said


@pytest.mark.parametrize("token_url", ["/token", "https://auth.test/token"])
def test_the_tests_of_the_distribution_ask_for_tokens(token_url: str, make: Make, tmp_path: Path) -> None:
    for name, text in make(zoo(token_url)).files.items():
        (tmp_path / "made" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "made" / name).write_text(text, encoding="utf-8")
    tests = tmp_path / "made/tests/test_operations.py"
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-W", "error", "tests"]
    for count in ("6 passed", "4 failed, 2 passed"):
        done = subprocess.run(command, cwd=tmp_path / "made", capture_output=True, text=True, check=False)
        assert count in done.stdout
        tests.write_text(tests.read_text().replace('"Bearer token"', '"Bearer another"'))


@pytest.mark.parametrize("token_url", ["ftp://auth.test", "https://{tenant}.test/token", 'https://a.test/"; x = "'])
def test_addresses_that_are_none_are_told(token_url: str, make: Make) -> None:
    made = make(zoo(token_url))
    pointer = "#/components/securitySchemes/login/flows/clientCredentials"
    assert [each.pointer for each in made.left_out] == [pointer]
    assert "token_url" not in made.files["src/zoo_client/client.py"]


@pytest.mark.parametrize("flows", [[], {"clientCredentials": "x"}, {"clientCredentials": {"tokenUrl": 7}}])
def test_flows_of_the_wrong_kind_are_problems(flows: object, make: Make) -> None:
    with pytest.raises(BadDocumentError, match="must be"):
        make(zoo(components={"securitySchemes": {"login": {"type": "oauth2", "flows": flows}}}))


def test_scopes_that_are_none_are_not_asked_for(make: Make) -> None:
    made = make(zoo(security=[{"login": ["read", 'a"b', "two words", 7]}]))
    assert 'scopes=("read", "feed")' in made.files["src/zoo_client/client.py"]

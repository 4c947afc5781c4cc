"""A key or token whose class shows it in errors: it is sent, or refused, and no error says it."""

from __future__ import annotations

import json
import traceback
from typing import Any, Callable, Dict

import anyio
import httpx
import pytest

from openai import AsyncAzureOpenAI, AsyncOpenAI, AzureOpenAI, BedrockOpenAI, InvalidWebhookSignatureError, OpenAI
from openai.providers import bedrock, vertex
from openai_webhooks import Webhooks

SECRET = "hunter2-hunter2"


def _tell(self: str, *args: Any, **kwargs: Any) -> Any:
    raise ValueError(f"it is {str.__str__(self)}")


_LOOKS = (
    "__bool__",
    "__contains__",
    "__eq__",
    "__format__",
    "__getitem__",
    "__iter__",
    "__len__",
    "__repr__",
    "__str__",
)
_METHODS = ("encode", "isascii", "isprintable", "isspace", "partition", "split", "startswith", "strip")
Hostile: Any = type("Hostile", (str,), {"__hash__": str.__hash__, **dict.fromkeys((*_LOOKS, *_METHODS), _tell)})

TOKENS = {"sent": Hostile(SECRET), "refused": Hostile(f"{SECRET}\n")}
AZURE: Dict[str, Any] = {"azure_endpoint": "https://azure.test", "api_version": "1"}


def identity(token: Any) -> Any:
    provider = {"token_type": "jwt", "get_token": lambda: token}
    return {"identity_provider_id": "idp", "service_account_id": "sa", "provider": provider}


def aws(token: Any) -> Any:
    return bedrock(region="us-east-1", access_key_id=token, secret_access_key=token, session_token=token)


GIVEN: Dict[str, Callable[[Any, Any], Any]] = {
    "key": lambda token, http: OpenAI(api_key=token, http_client=http),
    "function": lambda token, http: OpenAI(api_key=lambda: token, http_client=http),
    "assigned key": lambda token, http: _assigned(OpenAI(api_key="k", http_client=http), token),
    "azure key": lambda token, http: AzureOpenAI(api_key=token, http_client=http, **AZURE),
    "azure function": lambda token, http: AzureOpenAI(api_key=lambda: token, http_client=http, **AZURE),
    "entra token": lambda token, http: AzureOpenAI(azure_ad_token=token, http_client=http, **AZURE),
    "entra function": lambda token, http: AzureOpenAI(azure_ad_token_provider=lambda: token, http_client=http, **AZURE),
    "bedrock key": lambda token, http: OpenAI(provider=bedrock(region="us-east-1", api_key=token), http_client=http),
    "bedrock function": lambda token, http: OpenAI(
        provider=bedrock(region="us-east-1", token_provider=lambda: token), http_client=http
    ),
    "older bedrock": lambda token, http: BedrockOpenAI(aws_region="us-east-1", api_key=token, http_client=http),
    "aws": lambda token, http: OpenAI(provider=aws(token), http_client=http),
    "vertex": lambda token, http: OpenAI(
        provider=vertex(project="p", location="l", token_provider=lambda: token), http_client=http
    ),
    "workload identity": lambda token, http: OpenAI(workload_identity=identity(token), http_client=http),
}


def _assigned(client: Any, token: Any) -> Any:
    client.api_key = token
    return client


def answer(request: httpx.Request) -> httpx.Response:
    if request.url.path == "/oauth/token":
        return httpx.Response(200, json={"access_token": json.loads(request.read())["subject_token"], "expires_in": 60})
    return httpx.Response(200, json={"id": "m"})


def shown(error: BaseException) -> str:
    return "".join(traceback.format_exception(type(error), error, error.__traceback__))


@pytest.mark.parametrize("given", GIVEN)
def test_it_is_sent_as_it_is(given: str) -> None:
    if given == "aws":
        pytest.importorskip("botocore")
    with httpx.Client(transport=httpx.MockTransport(answer)) as http:
        client = GIVEN[given](TOKENS["sent"], http)
        sent = client.models.with_raw_response.retrieve("m").http_request.headers
    authorization = "authorization" in sent and sent["authorization"]
    assert authorization or sent["api-key"] == SECRET


@pytest.mark.parametrize("given", [name for name in GIVEN if name not in ("workload identity", "aws")])
def test_one_that_no_header_can_hold_stays_unsaid(given: str) -> None:
    with httpx.Client(transport=httpx.MockTransport(answer)) as http, pytest.raises(Exception) as raised:
        GIVEN[given](TOKENS["refused"], http).models.retrieve("m")
    assert SECRET not in shown(raised.value)


@pytest.mark.parametrize("token", TOKENS)
@pytest.mark.parametrize("make", [AsyncOpenAI, lambda **settings: AsyncAzureOpenAI(**settings, **AZURE)])
def test_asynchronous_functions(make: Any, token: str) -> None:
    async def give() -> Any:
        return TOKENS[token]

    async def main() -> None:
        async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as http:
            await make(api_key=give, http_client=http).models.retrieve("m")

    try:
        anyio.run(main)
    except Exception as error:
        assert token == "refused"
        assert SECRET not in shown(error)
    else:
        assert token == "sent"


@pytest.mark.parametrize("token", TOKENS)
@pytest.mark.parametrize("make", [OpenAI, lambda **settings: AzureOpenAI(**settings, **AZURE)])
def test_realtime(make: Any, token: str) -> None:
    client = make(api_key=TOKENS[token], websocket_base_url="ws://127.0.0.1:9/v1")
    with pytest.raises(Exception) as raised, client.realtime.connect(model="m"):
        pass
    assert SECRET not in shown(raised.value)


@pytest.mark.parametrize("several", [False, True])
@pytest.mark.parametrize("token", TOKENS)
def test_webhooks(token: str, several: bool) -> None:
    secret = [TOKENS[token]] if several else TOKENS[token]
    headers = {"webhook-id": "w", "webhook-timestamp": "1", "webhook-signature": "v1,AAAA"}
    with pytest.raises(InvalidWebhookSignatureError) as raised:
        Webhooks(secret).verify_signature("{}", headers, tolerance=1e12)
    assert SECRET not in shown(raised.value)

"""What users may bring along: that the usual objects have these shapes, at run time and for type checkers."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any, List, Set

import httpx
import pytest

from openai_core import interfaces
from openai_core.authentication.credentials import KeyFunction
from openai_core.authentication.provider import ProviderSigner
from openai_core.authentication.workload_identity.credential import WorkloadIdentityCredential
from openai_core.authentication.workload_identity.x509 import CertificateSigner
from openai_core.hooks import Attempt, around
from openai_core.options import FinalRequestOptions
from openai_core.transports.aiohttp import DefaultAioHttpClient
from openai_core.transports.httpx import DefaultAsyncHttpxClient, DefaultHttpxClient

if TYPE_CHECKING:
    from typing import Generator, Type

    from openai_core.aio.client import AsyncClient
    from openai_core.interfaces import AsyncTransport, CallingClient, Credential, Hook, Signer, Transport
    from openai_core.sync.client import Client

    def assignments(
        key: KeyFunction,
        identity: WorkloadIdentityCredential,
        certificate: CertificateSigner,
        provider: ProviderSigner,
        client: Client,
        asynchronous_client: AsyncClient,
    ) -> None:
        """Never runs; checkers hold that each class fits its protocol."""
        transport: Transport = httpx.Client()
        transport = DefaultHttpxClient()
        transport = InMemory()
        asynchronous: AsyncTransport = httpx.AsyncClient()
        asynchronous = DefaultAsyncHttpxClient()
        asynchronous = DefaultAioHttpClient()
        credential: Credential = key
        credential = identity
        signer: Signer = certificate
        signer = provider
        hook: Hook = watching
        calling: CallingClient = client
        calling = asynchronous_client
        everything: List[object] = [transport, asynchronous, credential, signer, hook, calling]
        del everything


class InMemory:
    """The least that a transport of one's own needs."""

    def send(self, request: Any, *, stream: bool = False) -> Any:
        return httpx.Response(200, request=request)

    def close(self) -> None:
        pass


def watching(attempt: Attempt) -> Generator[None, httpx.Response, None]:
    response = yield
    attempt.request.extensions["seen"] = response.status_code


def required_by(protocol: Any) -> Set[str]:
    return {name for name, value in vars(protocol).items() if inspect.isfunction(value) and not name.startswith("_")}


def is_shaped_like(cls: Any, protocol: Any) -> bool:
    """Whether a class has the methods of a protocol, of the same flavour, which take the same arguments."""
    return all(
        hasattr(cls, name)
        and inspect.iscoroutinefunction(getattr(cls, name)) == inspect.iscoroutinefunction(getattr(protocol, name))
        and set(inspect.signature(getattr(protocol, name)).parameters)
        <= set(inspect.signature(getattr(cls, name)).parameters)
        for name in required_by(protocol)
    )


@pytest.mark.parametrize("cls", [httpx.Client, DefaultHttpxClient, InMemory])
def test_transports(cls: Type[Any]) -> None:
    assert required_by(interfaces.Transport) == {"send", "close"}
    assert is_shaped_like(cls, interfaces.Transport)
    assert not is_shaped_like(cls, interfaces.AsyncTransport)


@pytest.mark.parametrize("cls", [httpx.AsyncClient, DefaultAsyncHttpxClient, DefaultAioHttpClient])
def test_asynchronous_transports(cls: Type[Any]) -> None:
    assert required_by(interfaces.AsyncTransport) == {"send", "aclose"}
    assert is_shaped_like(cls, interfaces.AsyncTransport)
    assert not is_shaped_like(cls, interfaces.Transport)


def test_transports_of_httpx2(httpx2: Any) -> None:
    assert is_shaped_like(httpx2.Client, interfaces.Transport)
    assert is_shaped_like(httpx2.AsyncClient, interfaces.AsyncTransport)


@pytest.mark.parametrize("cls", [KeyFunction, WorkloadIdentityCredential])
def test_credentials(cls: Type[Any]) -> None:
    assert required_by(interfaces.Credential) == {"headers", "refused"}
    assert is_shaped_like(cls, interfaces.Credential)


@pytest.mark.parametrize("cls", [CertificateSigner, ProviderSigner])
def test_signers(cls: Type[Any]) -> None:
    assert required_by(interfaces.Signer) == {"prepare", "sign", "receive"}
    assert is_shaped_like(cls, interfaces.Signer)


def test_hooks_are_generator_functions() -> None:
    request = httpx.Request("GET", "https://api.test/")
    attempt = Attempt(request, 1, FinalRequestOptions(method="get", url="/"))

    def send(sent: httpx.Request) -> Any:
        return httpx.Response(204, request=sent)
        yield

    with pytest.raises(StopIteration):
        next(around([watching], attempt, send))
    assert request.extensions["seen"] == 204


def test_a_class_that_lacks_a_method_does_not_fit() -> None:
    class Half:
        def send(self, request: Any, *, stream: bool = False) -> Any:
            """Sends, but cannot be closed."""

    assert not is_shaped_like(Half, interfaces.Transport)

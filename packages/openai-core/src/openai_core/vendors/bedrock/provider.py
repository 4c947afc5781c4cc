"""The `bedrock` provider: its arguments, checked, and what it makes of them for each client."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Optional, Tuple, Union

from ...authentication.credentials import plain
from ...authentication.provider import Provider, ProviderRuntime, create_provider
from ...client.service import environment_variable
from ...errors import ConfigurationError
from ...options import NOT_GIVEN, NotGiven
from .authorization import BearerAuthorization, BedrockTokenProvider, SignatureAuthorization
from .endpoints import (
    ENDPOINTS,
    check_place,
    checked_bedrock_url,
    checked_region,
    default_base_url,
    place_of,
)
from .signing import AwsCredentials, AwsCredentialsProvider, RequestSigner

if TYPE_CHECKING:
    import httpx

    from .endpoints import BedrockEndpoint

TOKEN_VARIABLE = "AWS_BEARER_TOKEN_BEDROCK"
BASE_URL_VARIABLE = "AWS_BEDROCK_BASE_URL"


def bedrock(
    *,
    endpoint: Optional[BedrockEndpoint] = None,
    region: Optional[str] = None,
    base_url: Union[str, httpx.URL, NotGiven, None] = NOT_GIVEN,
    api_key: Union[str, NotGiven, None] = NOT_GIVEN,
    token_provider: Optional[BedrockTokenProvider] = None,
    access_key_id: Optional[str] = None,
    secret_access_key: Optional[str] = None,
    session_token: Optional[str] = None,
    profile: Optional[str] = None,
    credential_provider: Optional[AwsCredentialsProvider] = None,
) -> Provider:
    """Makes Amazon Bedrock the service of a client: `OpenAI(provider=bedrock(region="us-east-1"))`.

    One authentication is used: a bearer token (`api_key` or `token_provider`), or AWS credentials (a pair of keys, a
    profile, or a function). Where none is given, `AWS_BEARER_TOKEN_BEDROCK` is used, or else what the AWS credential
    chain finds. AWS credentials need botocore: `pip install openai[bedrock]`.

    Args:
        endpoint: `"mantle"` or `"runtime"`. Default: what the host of `base_url` says, or `"mantle"`.
        region: The AWS region. Default: `AWS_REGION`, `AWS_DEFAULT_REGION`, or that of the profile.
        base_url: The whole address. Default: `AWS_BEDROCK_BASE_URL`, or the address of the region.
        api_key: A bearer token; `None` keeps the one of the environment from being used.
        token_provider: Gives bearer tokens; asked before each attempt.
        access_key_id: A key of AWS, together with `secret_access_key`.
        secret_access_key: The secret of the key.
        session_token: Where the key is a temporary one.
        profile: A profile of the AWS configuration.
        credential_provider: Gives AWS credentials; asked before each attempt.

    Raises:
        ConfigurationError: Arguments are missing or contradict each other.
    """
    if endpoint is not None and endpoint not in ENDPOINTS:
        raise ConfigurationError(f"The `endpoint` of Bedrock is 'mantle' or 'runtime', got {endpoint!r}.")
    credentials = AwsCredentials(
        profile=_stripped(profile, "profile"),
        access_key_id=plain(access_key_id),
        secret_access_key=plain(secret_access_key),
        session_token=plain(session_token),
        provider=credential_provider,
    )
    _check_keys(credentials)
    token, from_environment = _bearer(api_key, token_provider, credentials)
    address = _address(base_url)
    found = None if address is None else place_of(address)
    definition = BedrockDefinition(
        endpoint=endpoint or (found.endpoint if found else "mantle"),
        region=_region(region, needed=address is None or not (token or token_provider or from_environment)),
        base_url=address,
        token=token,
        token_provider=token_provider,
        token_from_environment=from_environment,
        credentials=credentials,
    )
    if address is not None:
        check_place(address, definition.endpoint, definition.region)
    return create_provider(definition)


@dataclass(frozen=True)
class BedrockDefinition:
    """The checked arguments of `bedrock(...)`.

    Attributes:
        endpoint: `mantle` or `runtime`.
        region: The region of AWS; `None` to look it up.
        base_url: The address that was given; `None` for that of the region.
        token: A bearer token; `None` for none.
        token_provider: A function that gives bearer tokens; `None` for none.
        token_from_environment: Whether the token came from `AWS_BEARER_TOKEN_BEDROCK`.
        credentials: What requests are signed with, where there is no token.
        name: What the provider is called in messages.
    """

    endpoint: str
    region: Optional[str]
    base_url: Optional[str] = field(repr=False)
    token: Optional[str] = field(default=None, repr=False)
    token_provider: Optional[BedrockTokenProvider] = field(default=None, repr=False, compare=False)
    token_from_environment: bool = False
    credentials: AwsCredentials = field(default_factory=AwsCredentials, repr=False)
    name: str = "bedrock"

    def configure(self) -> BedrockRuntime:
        """Makes what one client needs."""
        token = self._token_function()
        if token is not None:
            base_url = self._url(self.region)
            bearer = BearerAuthorization(token, base_url)
            return BedrockRuntime(self.name, base_url, authorize=bearer.authorize, region=self.region)
        signer = RequestSigner(self.credentials, self.endpoint, self.region)
        region = checked_region(signer.region)
        base_url = self._url(region)
        check_place(base_url, self.endpoint, region)
        signature = SignatureAuthorization(signer, base_url)
        return BedrockRuntime(
            self.name,
            base_url,
            transform_request=signature.transform,
            authorize=signature.authorize,
            follows_redirects=False,
            region=region,
        )

    def _token_function(self) -> Optional[BedrockTokenProvider]:
        if self.token is not None:
            token = self.token
            return lambda: token
        return token_of_environment if self.token_from_environment else self.token_provider

    def _url(self, region: Optional[str]) -> str:
        if self.base_url is not None:
            return self.base_url
        if region is None:
            raise ConfigurationError("Bedrock needs an AWS region: pass `region`, or set AWS_REGION.")
        return default_base_url(self.endpoint, region)


@dataclass
class BedrockRuntime(ProviderRuntime):
    """What Bedrock does for one client, and in which region.

    Attributes:
        region: The region of AWS; `None` where the address does not say.
    """

    region: Optional[str] = None


def token_of_environment() -> str:
    """Returns the bearer token of the environment.

    Raises:
        ConfigurationError: There is none (any more).
    """
    token = environment_variable(TOKEN_VARIABLE)
    if not token:
        raise ConfigurationError(f"The bearer token for Bedrock is no longer in {TOKEN_VARIABLE}; set it again.")
    return token


def _check_keys(credentials: AwsCredentials) -> None:
    key, secret, session = credentials.access_key_id, credentials.secret_access_key, credentials.session_token
    if (key is None) != (secret is None) or (session is not None and key is None):
        raise ConfigurationError(
            "Pass `access_key_id` and `secret_access_key` together; a `session_token` belongs to both."
        )
    if any(value is not None and not value.strip() for value in (key, secret, session)):
        raise ConfigurationError("`access_key_id`, `secret_access_key` and `session_token` cannot be empty.")


def _bearer(api_key: Any, token_provider: Any, credentials: AwsCredentials) -> Tuple[Optional[str], bool]:
    """Returns the bearer token that is given, and whether the one of the environment is used."""
    token = None if isinstance(api_key, NotGiven) else plain(api_key)
    if token is not None and (not isinstance(token, str) or not token.strip()):
        raise ConfigurationError("The `api_key` of Bedrock is a text that is not empty.")
    given = (token is not None) + (token_provider is not None) + credentials.kinds()
    if given > 1:
        raise ConfigurationError(
            "Pass one authentication for Bedrock only: `api_key`, `token_provider`, a pair of AWS keys, `profile` or "
            "`credential_provider`."
        )
    return token, not given and api_key is not None and environment_variable(TOKEN_VARIABLE) is not None


def _address(base_url: Any) -> Optional[str]:
    if isinstance(base_url, NotGiven):
        found = environment_variable(BASE_URL_VARIABLE)
        base_url = None if found is None else found.strip()
    return None if base_url is None else checked_bedrock_url(base_url)


def _region(region: Optional[str], *, needed: bool) -> Optional[str]:
    if region is None and needed:
        found = environment_variable("AWS_REGION") or environment_variable("AWS_DEFAULT_REGION")
        region = None if found is None else found.strip()
    return checked_region(region)


def _stripped(value: Optional[str], name: str) -> Optional[str]:
    if value is not None and not value.strip():
        raise ConfigurationError(f"The `{name}` of Bedrock is empty; leave it out.")
    return None if value is None else value.strip()

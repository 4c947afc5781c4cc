"""The configuration of the older Bedrock clients, which take the provider's arguments as their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Dict, Mapping, Optional, Tuple, TypeVar, Union

from ...authentication.credentials import plain
from ...client import explained
from ...client.configuration import ClientConfiguration
from ...client.copies import changed_copy
from ...client.service import environment_variable
from ...client.signatures import with_parameters_of
from ...errors import ConfigurationError
from ...options import NOT_GIVEN, NotGiven
from ..openai import OPENAI
from .endpoints import default_base_url, place_of
from .provider import BASE_URL_VARIABLE, TOKEN_VARIABLE, bedrock

if TYPE_CHECKING:
    import httpx
    from typing_extensions import Self, Unpack

    from ...authentication.provider import Provider
    from ...client.changes import CopyChanges, VendorSettings
    from ...client.service import Service
    from ...options import FinalRequestOptions
    from .signing import AwsCredentialsProvider

HttpClientT = TypeVar("HttpClientT")
KeyT = TypeVar("KeyT")

_AWS = {
    "aws_profile": "profile",
    "aws_access_key_id": "access_key_id",
    "aws_secret_access_key": "secret_access_key",
    "aws_session_token": "session_token",
    "aws_credentials_provider": "credential_provider",
}
_REFUSED = ("admin_api_key", "workload_identity", "data_residency")
_AMBIGUOUS = (
    "Pass one authentication for Bedrock only: `api_key`, `bedrock_token_provider`, a pair of AWS keys, "
    "`aws_profile` or `aws_credentials_provider`."
)


class BedrockConfiguration(ClientConfiguration[HttpClientT, KeyT]):
    """Everything about an older Bedrock client except sending. New programs use `OpenAI(provider=bedrock(...))`.

    The other arguments are those of the plain client. `api_key`, `aws_region` and `base_url` may be changed on the
    client; the next call follows.

    Attributes:
        aws_region: The region of AWS that calls go to; `None` where the base URL says it.
    """

    service: Service = OPENAI._replace(
        base_url=None,
        regions={},
        certificate_regions={},
        environment={
            "api_key": TOKEN_VARIABLE,
            **{name: OPENAI.environment[name] for name in ("webhook_secret", "http_transport")},
        },
    )
    _made_anew = ("_provider", "_bedrock_provider", "_bedrock_state")
    _bedrock_state: Optional[Tuple[object, ...]] = None
    aws_region: Optional[str]

    @explained
    @with_parameters_of(ClientConfiguration.__init__, "provider", *_REFUSED)
    def __init__(
        self,
        *,
        api_key: Optional[str] = None,
        bedrock_token_provider: Optional[Callable[[], KeyT]] = None,
        aws_region: Optional[str] = None,
        aws_profile: Optional[str] = None,
        aws_access_key_id: Optional[str] = None,
        aws_secret_access_key: Optional[str] = None,
        aws_session_token: Optional[str] = None,
        aws_credentials_provider: Optional[AwsCredentialsProvider] = None,
        base_url: Union[str, httpx.URL, None] = None,
        http_client: Optional[HttpClientT] = None,
        _region_was_explicit: Optional[bool] = None,
        **settings: Unpack[VendorSettings],
    ) -> None:
        """Makes a client. Arguments that are not described here are those of the plain client.

        Args:
            api_key: A bearer token. Default: `AWS_BEARER_TOKEN_BEDROCK`, if no other authentication is given.
            bedrock_token_provider: Gives bearer tokens; asked before each attempt.
            aws_region: The AWS region. Default: `AWS_REGION`, `AWS_DEFAULT_REGION`, or that of the profile.
            aws_profile: A profile of the AWS configuration.
            aws_access_key_id: A key of AWS, together with `aws_secret_access_key`.
            aws_secret_access_key: The secret of the key.
            aws_session_token: Where the key is a temporary one.
            aws_credentials_provider: Gives AWS credentials; asked before each attempt.
            base_url: The whole address. Default: `AWS_BEDROCK_BASE_URL`, or the address of the region.
            http_client: An HTTP client of one's own, of httpx or httpx2. Default: one that the SDK makes.
            settings: The other arguments of the plain client.

        Raises:
            ConfigurationError: Arguments are missing or contradict each other.
        """
        _check_nothing_refused(settings)
        aws = _given(aws_profile, aws_access_key_id, aws_secret_access_key, aws_session_token, aws_credentials_provider)
        api_key = plain(api_key)
        _check_authentication(api_key, bedrock_token_provider, aws)
        self._aws = aws
        self._bedrock_token_provider = bedrock_token_provider
        token = None if aws or bedrock_token_provider is not None else api_key or environment_variable(TOKEN_VARIABLE)
        explicit = bool(aws_region and aws_region.strip()) if _region_was_explicit is None else _region_was_explicit
        self._region_was_explicit = explicit
        self._uses_region_derived_base_url, address = _address(base_url)
        self._bedrock_provider = self._provider_of(token, aws_region, address)
        settings["_enforce_credentials"] = False  # the provider has them
        super().__init__(provider=self._bedrock_provider, http_client=http_client, **settings)
        self.service = type(self).service
        self.api_key: str = token or ""
        if token is not None and api_key is None:
            self._from_environment.append("api_key")
        self.aws_region = _configured_region(aws_region) or self._known_region()
        self._bedrock_state = self._state()

    _construct: Any = __init__

    def _provider_of(self, token: Optional[str], region: Optional[str], base_url: Any) -> Provider:
        token_provider: Any = self._bedrock_token_provider
        return bedrock(
            region=region,
            base_url=base_url,
            api_key=NOT_GIVEN if token is None else token,
            token_provider=token_provider,
            **self._aws,
        )

    def _known_region(self) -> Optional[str]:
        place = place_of(self.base_url_text)
        region: Optional[str] = getattr(self._provider_runtime, "region", None)
        return region or (None if place is None else place.region)

    # What was changed on the client

    def _state(self) -> Tuple[object, ...]:
        return (self.base_url_text, self.aws_region, self.api_key, self._bedrock_token_provider)

    def _prepare_options(self, options: FinalRequestOptions) -> Any:
        self._follow_changes()
        flavour: Any = super()
        return flavour._prepare_options(options)

    def _follow_changes(self) -> None:
        """Makes the provider anew where the address, the region or the token was changed on the client."""
        if self._bedrock_state == self._state():
            return
        base_url, region = (None, None) if self._bedrock_state is None else self._bedrock_state[:2]
        if self._bedrock_state is not None:
            self._uses_region_derived_base_url &= base_url == self.base_url_text
            self._region_was_explicit |= region != self.aws_region
        if self._uses_region_derived_base_url and self.aws_region is not None and region != self.aws_region:
            self.base_url = default_base_url("mantle", self.aws_region)
        self._restore_provider()
        self.credential, self.signer = self._authentication.authenticators(self)

    def _restore_provider(self) -> None:
        bearer = bool(self.api_key) or self._bedrock_token_provider is not None
        self._aws = {} if self.api_key else self._aws
        region = self.aws_region if self._region_was_explicit or not bearer else None
        self._bedrock_provider = self._provider_of(self.api_key or None, region, self.base_url_text)
        self._authentication.use(self._bedrock_provider)
        self.aws_region = self.aws_region or self._known_region()
        self._bedrock_state = self._state()

    def _key_function(self) -> Optional[Callable[[], Any]]:
        return self._bedrock_token_provider

    # Copies

    def _copied_settings(self, changes: Mapping[str, Any]) -> Dict[str, Any]:
        self._follow_changes()
        authentication = self._copied_authentication(changes)
        region, explicit = self._copied_region(changes, authentication)
        base_url = None if isinstance(changes["base_url"], NotGiven) else changes["base_url"]
        if base_url is None:
            base_url = "" if self._uses_region_derived_base_url else self.base_url_text
        return {
            **authentication,
            "aws_region": region,
            "base_url": base_url,
            "websocket_base_url": changes["websocket_base_url"] or self.websocket_base_url,
            "_region_was_explicit": explicit,
        }

    def _copied_authentication(self, changes: Mapping[str, Any]) -> Dict[str, Any]:
        names = ("api_key", "bedrock_token_provider", *_AWS)
        given = {name: changes[name] for name in names if changes[name] is not None}
        _check_authentication(
            given.get("api_key"), given.get("bedrock_token_provider"), {name: 1 for name in given if name in _AWS}
        )
        if given:
            return given
        current = {name: self._aws.get(argument) for name, argument in _AWS.items()}
        return {"api_key": self.api_key or None, "bedrock_token_provider": self._bedrock_token_provider, **current}

    def _copied_region(
        self, changes: Mapping[str, Any], authentication: Mapping[str, Any]
    ) -> Tuple[Optional[str], bool]:
        """A region that nobody asked for is not carried to an address that does not need it."""
        if changes["aws_region"] is not None:
            return changes["aws_region"], True
        if self._region_was_explicit:
            return self.aws_region, True
        base_url = changes["base_url"]
        if isinstance(base_url, NotGiven) or base_url is None:
            own_address = not self._uses_region_derived_base_url
        else:
            own_address = not _is_blank(base_url)
        bearer = authentication.get("api_key") or authentication.get("bedrock_token_provider")
        unneeded = changes["aws_profile"] is not None or (bearer and own_address)
        return None if unneeded else self.aws_region, False

    @explained
    @with_parameters_of(ClientConfiguration.copy)
    def copy(
        self,
        *,
        bedrock_token_provider: Optional[Callable[[], KeyT]] = None,
        aws_region: Optional[str] = None,
        aws_profile: Optional[str] = None,
        aws_access_key_id: Optional[str] = None,
        aws_secret_access_key: Optional[str] = None,
        aws_session_token: Optional[str] = None,
        aws_credentials_provider: Optional[AwsCredentialsProvider] = None,
        **changes: Unpack[CopyChanges],
    ) -> Self:
        """Returns a client with some settings replaced; it shares the connections of this one.

        A new authentication replaces the one there was. All arguments are those of the constructor and of the plain
        client's `copy`.

        Args:
            bedrock_token_provider: Another function that gives bearer tokens.
            aws_region: Another region; `None`, the default, keeps the present one.
            aws_profile: Another profile of the AWS configuration.
            aws_access_key_id: Another access key, together with `aws_secret_access_key`.
            aws_secret_access_key: The secret of that key.
            aws_session_token: The session token of temporary credentials.
            aws_credentials_provider: Another function that gives credentials.
            changes: What else is to be replaced.
        """
        own = {
            "bedrock_token_provider": bedrock_token_provider,
            "aws_region": aws_region,
            "aws_profile": aws_profile,
            "aws_access_key_id": aws_access_key_id,
            "aws_secret_access_key": aws_secret_access_key,
            "aws_session_token": aws_session_token,
            "aws_credentials_provider": aws_credentials_provider,
        }
        _check_nothing_refused(changes)
        return changed_copy(self, {**changes, **own})

    with_options = copy


def _check_nothing_refused(arguments: Mapping[str, Any]) -> None:
    for name in _REFUSED:
        if arguments.get(name) is not None:
            raise ConfigurationError(f"Bedrock clients take no `{name}`.")
    if arguments.get("provider", NOT_GIVEN) is not NOT_GIVEN:
        raise ConfigurationError("Bedrock clients have their provider; set `provider` on the plain client.")


def _given(*aws: Any) -> Dict[str, Any]:
    return {argument: value for argument, value in zip(_AWS.values(), aws) if value is not None}


def _check_authentication(api_key: Any, token_provider: Any, aws: Mapping[str, Any]) -> None:
    if callable(api_key):
        raise ConfigurationError("Pass a function that gives tokens as `bedrock_token_provider`, not as `api_key`.")
    if api_key == "":
        raise ConfigurationError("The `api_key` of Bedrock is empty; leave it out for the one of the environment.")
    if (api_key is not None) + (token_provider is not None) + bool(aws) > 1:
        raise ConfigurationError(_AMBIGUOUS)


def _address(base_url: Any) -> Tuple[bool, Any]:
    """Returns whether the region decides about the address, and the argument for the provider."""
    if _is_blank(base_url):
        return True, None
    if base_url is None:
        return environment_variable(BASE_URL_VARIABLE) is None, NOT_GIVEN
    return False, base_url


def _is_blank(base_url: Any) -> bool:
    """Whether this asks for the address of the region."""
    return isinstance(base_url, str) and not base_url.strip()


def _configured_region(region: Optional[str]) -> Optional[str]:
    found = region or environment_variable("AWS_REGION") or environment_variable("AWS_DEFAULT_REGION")
    return found.strip() or None if found else None

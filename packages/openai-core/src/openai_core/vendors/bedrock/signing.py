"""AWS credentials and the signatures made with them (Signature Version 4), through botocore."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any, Callable, Dict, Mapping, Optional

from ...authentication.credentials import plain
from ...client.service import environment_variable
from ...errors import ConfigurationError, OpenAIError

AwsCredentialsProvider = Callable[[], object]

SIGNATURE_HEADERS = ("authorization", "x-amz-content-sha256", "x-amz-date", "x-amz-security-token")
_SERVICES = {"mantle": "bedrock-mantle", "runtime": "bedrock"}


@dataclass(frozen=True)
class AwsCredentials:
    """Where AWS credentials come from: given, a profile, a function, or else what botocore finds by itself."""

    profile: Optional[str] = None
    """The name of a profile in the files of AWS."""
    access_key_id: Optional[str] = field(default=None, repr=False)
    """The id of the access key, where keys are given."""
    secret_access_key: Optional[str] = field(default=None, repr=False)
    """The secret that belongs to the access key."""
    session_token: Optional[str] = field(default=None, repr=False)
    """The token of temporary keys."""
    provider: Optional[AwsCredentialsProvider] = field(default=None, repr=False, compare=False)
    """A function that gives the keys for each request."""

    def kinds(self) -> int:
        """Returns how many of the explicit kinds are given."""
        return sum(value is not None for value in (self.access_key_id, self.profile, self.provider))


def _botocore(module: str, name: str) -> Any:
    """Returns a name of botocore, which is loaded only where something is signed."""
    try:
        return getattr(import_module(f"botocore.{module}"), name)
    except ImportError as error:
        raise ConfigurationError(
            "Signing requests for Bedrock needs botocore: run `pip install openai[bedrock]`, or pass a bearer token."
        ) from error


class RequestSigner:
    """Signs requests with AWS credentials; they are looked up anew for each request, because they expire.

    Args:
        credentials: Where the credentials come from.
        endpoint: The endpoint of Bedrock, which is another service for a signature.
        region: The region, or `None` for the one in the environment or the profile.

    Raises:
        ConfigurationError: botocore is missing, or no region is known.
    """

    def __init__(self, credentials: AwsCredentials, endpoint: str, region: Optional[str]) -> None:
        self._credentials = credentials
        self._service = _SERVICES[endpoint]
        self._session: Any = None
        self.endpoint = endpoint
        self.region: str = region or self._found_region()

    def _found_region(self) -> str:
        named = environment_variable("AWS_REGION") or environment_variable("AWS_DEFAULT_REGION")
        region = named or self._configured_region()
        if not region or not region.strip():
            raise ConfigurationError("Bedrock needs an AWS region: pass `region`, or set AWS_REGION.")
        return region.strip()

    def _configured_region(self) -> Optional[str]:
        session = self._opened_session()
        try:
            region: Optional[str] = session.get_config_variable("region")
        except Exception as error:
            raise _unresolved() from error
        return region

    def _opened_session(self) -> Any:
        if self._session is None:
            open_session = _botocore("session", "Session")
            try:
                self._session = open_session(profile=self._credentials.profile)
            except Exception as error:
                raise _unresolved() from error
        return self._session

    def signed_headers(self, method: str, url: str, headers: Mapping[str, str], body: bytes) -> Dict[str, str]:
        """Returns all headers of a request with its signature. May block: it may look credentials up.

        Args:
            method: The HTTP method.
            url: Where the request goes.
            headers: The headers that are sent with it.
            body: The whole body.

        Raises:
            OpenAIError: No credentials could be found.
        """
        sign, new_request = _botocore("auth", "SigV4Auth"), _botocore("awsrequest", "AWSRequest")
        kept = {name: value for name, value in headers.items() if name.lower() not in SIGNATURE_HEADERS}
        kept["X-Amz-Content-SHA256"] = hashlib.sha256(body).hexdigest()
        try:
            request = new_request(method=method, url=url, data=body, headers=kept)
            sign(self._current_credentials(), self._service, self.region).add_auth(request)
        except OpenAIError:
            raise
        except Exception as error:
            raise _unresolved() from error
        return dict(request.headers.items())

    def _current_credentials(self) -> Any:
        given = self._credentials
        if given.provider is not None:
            found = given.provider()
        elif given.access_key_id is not None:
            keys = (given.access_key_id, given.secret_access_key, given.session_token)
            found = _botocore("credentials", "Credentials")(*keys)
        else:
            found = self._opened_session().get_credentials()
        if found is None:
            raise ConfigurationError(
                "No AWS credentials for Bedrock: pass a bearer token or credentials to `bedrock(...)`, set "
                "AWS_BEARER_TOKEN_BEDROCK, or configure the AWS credential chain."
            )
        freeze = getattr(found, "get_frozen_credentials", None)
        frozen = freeze() if callable(freeze) else found
        texts = [plain(getattr(frozen, name, None)) for name in ("access_key", "secret_key", "token")]
        return _botocore("credentials", "ReadOnlyCredentials")(*texts)


def _unresolved() -> OpenAIError:
    return OpenAIError(
        "The AWS credentials for Bedrock could not be resolved; check the profile, the environment variables or the "
        "identity of the machine."
    )

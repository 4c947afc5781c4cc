"""What a client knows of the one API that it calls, and takes from the environment. The kernel itself knows none."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Dict, Iterable, List, Mapping, NamedTuple, Optional, Tuple, Type

from ..encoding.headers import headers_of_lines
from ..errors import ConfigurationError
from ..retry_facts import DEFAULT_RULES, RetryRules

if TYPE_CHECKING:
    from ..authentication.schemes import KeyScheme
    from ..decoding.error_shapes import ErrorShape
    from ..encoding.querystrings import ArrayFormat

_SECRETS = ("api_key", "admin_api_key", "webhook_secret", "_azure_ad_token")
_NEEDED = ("api_key", "_azure_ad_token")
CLIENT_CREDENTIALS = ("client_id", "client_secret")
"""The settings that a program proves itself with to an OAuth 2.0 server."""


def environment_variable(name: str) -> Optional[str]:
    """Returns the value of an environment variable; a blank one counts as unset.

    Args:
        name: The name of the variable.
    """
    value = os.environ.get(name)
    return value if value and not value.isspace() else None


class Service(NamedTuple):
    """An API: where it is, how it is called there, how it answers, and where its settings are kept.

    A client names its service as a class attribute. Without one it has no address but the `base_url` that it is given,
    and reads nothing from the environment:

        class NotesError(Exception):
            \"\"\"The root of all errors of the client.\"\"\"

        class NotesClient(Client):
            service = Service(
                name="Notes",
                base_url="https://notes.internal/v1",
                environment={"api_key": "NOTES_API_KEY"},
                key=KeyHeader("X-Notes-Key"),
                error=NotesError,
                errors=ErrorShape(message="problem.text", code="problem.code"),
            )

    Attributes:
        base_url: Where requests go if nothing else says so; `None` if that must be said.
        regions: The base URL of each region that `data_residency` may name.
        certificate_regions: Those of clients that prove their identity with a certificate; `"global"` is the default.
        environment: The environment variable of each setting that is read from there where it is not given:
            `api_key`, `admin_api_key`, `client_id`, `client_secret`, `organization`, `project`, `webhook_secret`,
            `base_url`, `default_headers` and `http_transport`.
        organization_header: The header that names the organization.
        project_header: The header that names the project.
        name: What messages call the service.
        key: How the key travels: `KeyHeader("X-Key")`, `KeyParameter("key")`, `BasicKey()`; `None` for a bearer token.
        token_url: Where `ClientCredentials` that name no address get tokens; a relative one leads on from the base URL
            of the client. `None` if there is no such place.
        scopes: What these tokens are to be good for; nothing leaves it to the server.
        needs_key: Whether a client without a key is refused, and so is a request that nothing authenticates.
        error: The root of the errors of its clients, an exception class of the program's own: each error is one of
            these as well. Subclasses of it that are errors of the kernel, too, take the place of those.
        errors: Where the body of an error has its message and code; `None` to look in the usual places.
        request_id_header: The header of answers that identifies the request, for `error.request_id` and logs.
        idempotency_header: The header of requests that change something in which all attempts send one key; `None` if
            there is none.
        retries: Which failures may be repeated, and in which headers the server says when.
        last_events: How streams end, where their operation does not say: names of last events, or data that is the
            last, such as `"[DONE]"`. A stream without its end is an error then. `None` for what the distributions of
            the API know.
        wrapped_events: How the names of events begin whose items are decoded from `{"event": ..., "data": ...}`.
        array_format: How arrays are written in queries and form fields: `"brackets"` as `a[]=1&a[]=2`, `"repeat"` as
            `a=1&a=2`, `"comma"` as `a=1,2`, `"indices"` as `a[0]=1&a[1]=2`.
        user_agent: What clients call themselves; `None` for their class and the version of the kernel.
        stainless_headers: Whether requests tell of language, platform, retries and timeouts in `X-Stainless-…` headers.
        logger: The logger of calls; `None` for the package that defines the class of the client.
    """

    base_url: Optional[str] = None
    regions: Mapping[str, str] = {}
    certificate_regions: Mapping[str, str] = {}
    environment: Mapping[str, str] = {}
    organization_header: Optional[str] = None
    project_header: Optional[str] = None
    name: Optional[str] = None
    key: Optional[KeyScheme] = None
    token_url: Optional[str] = None
    scopes: Tuple[str, ...] = ()
    needs_key: bool = True
    error: Optional[Type[Exception]] = None
    errors: Optional[ErrorShape] = None
    request_id_header: str = "x-request-id"
    idempotency_header: Optional[str] = None
    retries: RetryRules = DEFAULT_RULES
    last_events: Optional[Tuple[str, ...]] = ()
    wrapped_events: Tuple[str, ...] = ()
    array_format: ArrayFormat = "brackets"
    user_agent: Optional[str] = None
    stainless_headers: bool = False
    logger: Optional[str] = None

    def private_headers(self) -> Tuple[str, ...]:
        """Returns the names, in lower case, of the headers that no other origin may see."""
        own = tuple(name.lower() for name in (self.organization_header, self.project_header) if name is not None)
        return own if self.key is None else (*own, *self.key.header_names())

    def wants_key(self, headers: Mapping[str, str]) -> bool:
        """Whether a client needs a key beside the headers that are given; it does not where they carry one.

        Args:
            headers: The headers that requests carry.
        """
        names = ("authorization",) if self.key is None else self.key.header_names()
        return self.needs_key and not any(name.lower() in names for name in headers)

    def transport_options(self) -> Dict[str, str]:
        """Returns arguments of the HTTP client; a service that names no variable for the transport is not asked one."""
        return {} if "http_transport" in self.environment else {"http_transport": "sdk"}

    def missing_key(self) -> ConfigurationError:
        """Returns the error that a client is given nothing to authenticate with."""
        settings = [name for name in ("api_key", "admin_api_key") if name in self.environment] or ["api_key"]
        variables = [self.environment[name] for name in settings if name in self.environment]
        pair = [self.environment[name] for name in CLIENT_CREDENTIALS if name in self.environment]
        if len(pair) == len(CLIENT_CREDENTIALS):
            variables.append(" and ".join(pair))
        hint = f", or set the environment variable {' or '.join(variables)}" if variables else ""
        ways = [f"`{name}`" for name in (*settings, *(["workload_identity"] if self.certificate_regions else []))]
        said = f"{', '.join(ways[:-1])} or {ways[-1]}" if len(ways) > 1 else ways[0]
        what = "Missing credentials" if self.name is None else f"Missing credentials of {self.name}"
        return ConfigurationError(f"{what}: the API key is empty or not set. Pass {said}{hint}.")

    def check_account(self, organization: Optional[str], project: Optional[str], owner: str) -> None:
        """Checks that the service has headers for the account that is named.

        Args:
            organization: The organization that was given; `None` for none.
            project: The project that was given; `None` for none.
            owner: What takes the settings, to be named in the message.

        Raises:
            ConfigurationError: It has none.
        """
        headers = {"organization": self.organization_header, "project": self.project_header}
        for setting, value in (("organization", organization), ("project", project)):
            if value is not None and headers[setting] is None:
                raise ConfigurationError(
                    f"`{setting}` has no header here; name one in the `service` of {owner}, or pass `default_headers`."
                )

    def without_credentials(self) -> Service:
        """Returns the service as a provider's client knows it: what authenticates here is of no use there."""
        kept = {name: value for name, value in self.environment.items() if name in ("webhook_secret", "http_transport")}
        return self._replace(environment=kept)


class Environment:
    """What one client takes from the environment where it is not given, and which secrets those were.

    Args:
        variables: The variable of each setting.

    Attributes:
        variables: The variable of each setting.
        secrets: The settings whose secrets came from the environment; a pickle must not hold them.
    """

    __slots__ = ("secrets", "variables")

    def __init__(self, variables: Mapping[str, str]) -> None:
        self.variables: Mapping[str, str] = variables
        self.secrets: List[str] = []

    def setting(self, name: str, given: Optional[str] = None) -> Optional[str]:
        """Returns a setting: the one that is given, or that of the environment.

        Args:
            name: The name of the setting, such as `api_key`.
            given: What was passed to the client; `None`, the default, for nothing.
        """
        if given is not None or name not in self.variables:
            return given
        value = environment_variable(self.variables[name])
        if value is not None and name in _SECRETS:
            self.secrets.append(name)
        return value

    def has_any(self, names: Iterable[str]) -> bool:
        """Whether the environment holds one of these settings at least.

        Args:
            names: The names of the settings.
        """
        variables = (self.variables.get(name) for name in names)
        return any(each is not None and environment_variable(each) is not None for each in variables)

    def headers(self, *, with_authorization: bool) -> Dict[str, str]:
        """Returns the headers for every request, without `Authorization` where that is something else's to decide.

        Args:
            with_authorization: Whether an `Authorization` header of the environment counts.
        """
        found = headers_of_lines(self.setting("default_headers"))
        if with_authorization:
            return found
        return {name: value for name, value in found.items() if name.lower() != "authorization"}

    def secret(self, name: str) -> Optional[str]:
        """Returns a secret that came from the environment of another process, from the one of this process.

        Args:
            name: The name of the setting, such as `api_key`.

        Raises:
            ConfigurationError: There is none here, and nothing works without it.
        """
        variable = self.variables[name]
        value = environment_variable(variable)
        if value is None and name in _NEEDED:
            raise ConfigurationError(
                f"The pickled client took its key from {variable}, which is not set in this process; set it."
            )
        return value

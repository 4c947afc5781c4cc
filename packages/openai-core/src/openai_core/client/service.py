"""What a client knows of the one API that it calls, and takes from the environment. The kernel itself knows none."""

from __future__ import annotations

import os
from typing import Dict, List, Mapping, NamedTuple, Optional, Tuple

from ..encoding.headers import headers_of_lines
from ..errors import ConfigurationError

_SECRETS = ("api_key", "admin_api_key", "webhook_secret", "_azure_ad_token")
_NEEDED = ("api_key", "_azure_ad_token")


def environment_variable(name: str) -> Optional[str]:
    """Returns the value of an environment variable; a blank one counts as unset.

    Args:
        name: The name of the variable.
    """
    value = os.environ.get(name)
    return value if value and not value.isspace() else None


class Service(NamedTuple):
    """An API: where it is, how it is called there, and where its settings are kept.

    A client names its service as a class attribute. Without one it has no address but the `base_url` that it is given,
    and reads nothing from the environment:

        class NotesClient(Client):
            service = Service(base_url="https://notes.internal/v1", environment={"api_key": "NOTES_API_KEY"})

    Attributes:
        base_url: Where requests go if nothing else says so; `None` if that must be said.
        regions: The base URL of each region that `data_residency` may name.
        certificate_regions: Those of clients that prove their identity with a certificate; `"global"` is the default.
        environment: The environment variable of each setting that is read from there where it is not given:
            `api_key`, `admin_api_key`, `organization`, `project`, `webhook_secret`, `base_url` and `default_headers`.
        organization_header: The header that names the organization.
        project_header: The header that names the project.
    """

    base_url: Optional[str] = None
    regions: Mapping[str, str] = {}
    certificate_regions: Mapping[str, str] = {}
    environment: Mapping[str, str] = {}
    organization_header: Optional[str] = None
    project_header: Optional[str] = None

    def private_headers(self) -> Tuple[str, ...]:
        """Returns the names, in lower case, of the headers that no other origin may see."""
        return tuple(name.lower() for name in (self.organization_header, self.project_header) if name is not None)

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
        kept = {name: value for name, value in self.environment.items() if name == "webhook_secret"}
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

"""What a client knows of the one API that it calls. The kernel itself knows none."""

from __future__ import annotations

import os
from typing import Mapping, NamedTuple, Optional, Tuple


def environment_variable(name: str) -> Optional[str]:
    """Returns the value of an environment variable; a blank one counts as unset."""
    value = os.environ.get(name)
    return value if value and not value.isspace() else None


class Service(NamedTuple):
    """An API: where it is, how it is called there, and where its settings are kept.

    A client names its service as a class attribute. Without one it has no address but the `base_url` that it is given,
    and reads nothing from the environment::

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

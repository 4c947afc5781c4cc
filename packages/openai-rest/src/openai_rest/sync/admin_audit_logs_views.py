# Rendered from definitions/admin_audit_logs.yaml; edit that and run `hatch run generate`.
"""Views of the `admin_audit_logs` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.responses.views import to_legacy_response_wrapper, to_streamed_response_wrapper

if TYPE_CHECKING:
    from .admin_audit_logs import AuditLogs


class AuditLogsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AuditLogs) -> None:
        self._resource = resource
        self.list = to_legacy_response_wrapper(resource.list)


class AuditLogsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AuditLogs) -> None:
        self._resource = resource
        self.list = to_streamed_response_wrapper(resource.list)

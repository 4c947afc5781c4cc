# Rendered from definitions/admin_audit_logs.yaml; edit that and run `hatch run generate`.
"""Operations of the `admin_audit_logs` area of the API."""

from __future__ import annotations

from openai_core.operations import ADMIN, Operation, types_of

admin_audit_logs = types_of("openai_rest.types.admin_audit_logs")

LIST = Operation(
    "get",
    "/organization/audit_logs",
    admin_audit_logs.AuditLogListResponse,
    page="ConversationCursorPage",
    security=ADMIN,
)

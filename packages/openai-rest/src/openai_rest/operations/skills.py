# Rendered from definitions/skills.yaml; edit that and run `hatch run generate`.
"""Operations of the `skills` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation
from openai_core.responses.binary import HttpxBinaryResponseContent

from ..types.skills import DeletedSkill, DeletedSkillVersion, Skill, SkillVersion

CREATE = Operation(
    "post", "/skills", Skill, multipart=True, files=(("files",), ("files", "<array>")), json_without_files=True
)
RETRIEVE = Operation("get", "/skills/{skill_id}", Skill)
UPDATE = Operation("post", "/skills/{skill_id}", Skill)
LIST = Operation("get", "/skills", Skill, page="CursorPage")
DELETE = Operation("delete", "/skills/{skill_id}", DeletedSkill)
CONTENT_RETRIEVE = Operation(
    "get", "/skills/{skill_id}/content", HttpxBinaryResponseContent, headers={"Accept": "application/binary"}
)
VERSIONS_CREATE = Operation(
    "post",
    "/skills/{skill_id}/versions",
    SkillVersion,
    multipart=True,
    files=(("files",), ("files", "<array>")),
    json_without_files=True,
)
VERSIONS_RETRIEVE = Operation("get", "/skills/{skill_id}/versions/{version}", SkillVersion)
VERSIONS_LIST = Operation("get", "/skills/{skill_id}/versions", SkillVersion, page="CursorPage")
VERSIONS_DELETE = Operation("delete", "/skills/{skill_id}/versions/{version}", DeletedSkillVersion)
VERSIONS_CONTENT_RETRIEVE = Operation(
    "get",
    "/skills/{skill_id}/versions/{version}/content",
    HttpxBinaryResponseContent,
    headers={"Accept": "application/binary"},
)

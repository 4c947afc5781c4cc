# Rendered from definitions/skills.yaml; edit that and run `hatch run generate`.
"""Operations of the `skills` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation, types_of

binary = types_of("openai_core.responses.binary")
skills = types_of("openai_rest.types.skills")

CREATE = Operation(
    "post", "/skills", skills.Skill, multipart=True, files=(("files",), ("files", "<array>")), json_without_files=True
)
RETRIEVE = Operation("get", "/skills/{skill_id}", skills.Skill)
UPDATE = Operation("post", "/skills/{skill_id}", skills.Skill)
LIST = Operation("get", "/skills", skills.Skill, page="CursorPage")
DELETE = Operation("delete", "/skills/{skill_id}", skills.DeletedSkill)
CONTENT_RETRIEVE = Operation(
    "get", "/skills/{skill_id}/content", binary.HttpxBinaryResponseContent, headers={"Accept": "application/binary"}
)
VERSIONS_CREATE = Operation(
    "post",
    "/skills/{skill_id}/versions",
    skills.SkillVersion,
    multipart=True,
    files=(("files",), ("files", "<array>")),
    json_without_files=True,
)
VERSIONS_RETRIEVE = Operation("get", "/skills/{skill_id}/versions/{version}", skills.SkillVersion)
VERSIONS_LIST = Operation("get", "/skills/{skill_id}/versions", skills.SkillVersion, page="CursorPage")
VERSIONS_DELETE = Operation("delete", "/skills/{skill_id}/versions/{version}", skills.DeletedSkillVersion)
VERSIONS_CONTENT_RETRIEVE = Operation(
    "get",
    "/skills/{skill_id}/versions/{version}/content",
    binary.HttpxBinaryResponseContent,
    headers={"Accept": "application/binary"},
)

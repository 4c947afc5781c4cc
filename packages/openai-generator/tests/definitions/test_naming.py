"""Names."""

from __future__ import annotations

import pytest

from openai_generator.definitions import naming


@pytest.mark.parametrize(
    ("module", "area"),
    [
        ("chat.chat_completion", "chat"),
        ("chat.completions.message_list_params", "chat"),
        ("shared_params.metadata", "shared"),
        ("file_object", "files"),
        ("file_chunking_strategy", "vector_stores"),
        ("create_embedding_response", "embeddings"),
    ],
)
def test_area_of(module: str, area: str) -> None:
    assert naming.area_of(module) == area


def test_an_unknown_module_says_where_to_add_it() -> None:
    with pytest.raises(LookupError, match=r"naming\.yaml"):
        naming.area_of("zebra")


def test_same_name_ignores_case_and_underscores() -> None:
    assert naming.same_name("shared.response_format_json_object", "ResponseFormatJSONObject")
    assert not naming.same_name("chat.chat_completion_chunk", "ChoiceDelta")


def test_helpers_carry_the_name_of_their_owner_once() -> None:
    assert naming.joined("ToolParam", "Mcp") == "ToolParamMcp"
    assert naming.joined("ToolParam", "ToolParamMcp") == "ToolParamMcp"


def test_constants_leave_the_area_out() -> None:
    assert naming.constant("chat", "chat.completions", "create") == "COMPLETIONS_CREATE"
    assert naming.constant("files", "files", "create") == "CREATE"


def test_a_taken_name_is_led_by_its_parents() -> None:
    assert naming.free("Roles", ["admin", "projects", "users"], {"Roles", "UsersRoles"}) == "ProjectsUsersRoles"
    assert naming.free("Roles", ["admin"], set()) == "Roles"

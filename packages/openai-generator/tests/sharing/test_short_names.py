"""Short names say what the long ones do."""

from __future__ import annotations

from openai_generator.sharing.short_names import LONGEST, common_end, common_start, short_names, shortened, words


def test_a_name_falls_into_its_words() -> None:
    assert words("ChatCompletionURLParam2") == ["Chat", "Completion", "URL", "Param2"]


def test_hollow_words_go() -> None:
    assert shortened("AgentToolResourceMcp") == "AgentToolMcp"


def test_a_phrase_that_is_said_twice_is_said_once() -> None:
    assert shortened("CredentialNetworkingParamVaultCredentialNetworkingParamLimited") == (
        "VaultCredentialNetworkingParamLimited"
    )


def test_a_word_goes_only_where_it_stands_beside_itself() -> None:
    assert shortened("ToolOutputParamParamTool") == "ToolOutputParamTool"


def test_a_private_name_stays_private() -> None:
    assert shortened("_AgentToolResourceMcp") == "_AgentToolMcp"


def test_too_long_a_name_keeps_its_end() -> None:
    name = shortened("SessionRequiredActionRequestComputerUseApprovalRequestKindBrowserAuthenticationField")
    assert name.endswith("ComputerUseApprovalRequestKindBrowserAuthenticationField")
    assert len(name) <= LONGEST


def test_there_are_others_where_the_best_is_taken() -> None:
    forms = list(short_names("CreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic"))
    assert len(set(forms)) > 2
    assert all(len(each) <= LONGEST for each in forms)


def test_names_have_words_in_common() -> None:
    assert common_end(["ToolChoiceFileSearch", "ToolFileSearch"]) == "FileSearch"
    assert common_start(["ToolChoice", "ToolFileSearch"]) == "Tool"
    assert common_end(["Choice", "Search"]) == ""

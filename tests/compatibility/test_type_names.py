"""The modules and names of API types, which pickles, caches and allow-lists look at."""

from __future__ import annotations

import pickle
import pickletools
import subprocess
import sys
import typing
from base64 import b64decode
from typing import Any, Dict, Set

import pydantic
import pytest

from openai.types import Embedding
from openai.types.chat import ChatCompletion, ChatCompletionMessageParam, ParsedChatCompletion, chat_completion
from openai.types.chat.chat_completion import Choice
from openai.types.chat.chat_completion_chunk import ChoiceDelta
from openai.types.chat.chat_completion_content_part_param import File
from openai.types.responses import ParsedResponse, Response
from openai.types.responses.tool_param import Mcp

COMPLETION: Dict[str, Any] = {
    "id": "c",
    "choices": [
        {
            "finish_reason": "stop",
            "index": 0,
            "logprobs": None,
            "message": {"role": "assistant", "content": "Hi", "refusal": None},
        }
    ],
    "created": 1,
    "model": "m",
    "object": "chat.completion",
    "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2},
    "more": "kept",
}
# `COMPLETION` as openai 3.57.0 pickles it
PICKLED = b64decode(
    "gASVPgMAAAAAAACMIW9wZW5haS50eXBlcy5jaGF0LmNoYXRfY29tcGxldGlvbpSMDkNoYXRDb21wbGV0aW9ulJOUKYGUfZQojAhfX2RpY3RfX5"
    "R9lCiMAmlklIwBY5SMB2Nob2ljZXOUXZRoAIwGQ2hvaWNllJOUKYGUfZQoaAV9lCiMDWZpbmlzaF9yZWFzb26UjARzdG9wlIwFaW5kZXiUSwCM"
    "CGxvZ3Byb2JzlE6MB21lc3NhZ2WUjClvcGVuYWkudHlwZXMuY2hhdC5jaGF0X2NvbXBsZXRpb25fbWVzc2FnZZSMFUNoYXRDb21wbGV0aW9uTW"
    "Vzc2FnZZSTlCmBlH2UKGgFfZQojAdjb250ZW50lIwCSGmUjAdyZWZ1c2FslE6MBHJvbGWUjAlhc3Npc3RhbnSUjAthbm5vdGF0aW9uc5ROjAVh"
    "dWRpb5ROjA1mdW5jdGlvbl9jYWxslE6MCnRvb2xfY2FsbHOUTnWMEl9fcHlkYW50aWNfZXh0cmFfX5R9lIwXX19weWRhbnRpY19maWVsZHNfc2"
    "V0X1+Uj5QoaB1oG2gekIwUX19weWRhbnRpY19wcml2YXRlX1+UTnVidWgkfZRoJo+UKGgSaBRoEGgTkGgoTnViYYwHY3JlYXRlZJRLAYwFbW9k"
    "ZWyUjAFtlIwGb2JqZWN0lIwPY2hhdC5jb21wbGV0aW9ulIwIbWV0YWRhdGGUTowKbW9kZXJhdGlvbpROjAxzZXJ2aWNlX3RpZXKUTowSc3lzdG"
    "VtX2ZpbmdlcnByaW50lE6MBXVzYWdllIwdb3BlbmFpLnR5cGVzLmNvbXBsZXRpb25fdXNhZ2WUjA9Db21wbGV0aW9uVXNhZ2WUk5QpgZR9lCho"
    "BX2UKIwRY29tcGxldGlvbl90b2tlbnOUSwGMDXByb21wdF90b2tlbnOUSwGMDHRvdGFsX3Rva2Vuc5RLAowZY29tcGxldGlvbl90b2tlbnNfZG"
    "V0YWlsc5ROjBVwcm9tcHRfdG9rZW5zX2RldGFpbHOUTnVoJH2UaCaPlChoPWg7aDyQaChOdWJ1aCR9lIwEbW9yZZSMBGtlcHSUc2gmj5QoaDRo"
    "B2gsaCtoLmgJkGgoTnViLg=="
)
NAMES = {
    "openai.types.chat.chat_completion ChatCompletion",
    "openai.types.chat.chat_completion Choice",
    "openai.types.chat.chat_completion_message ChatCompletionMessage",
    "openai.types.completion_usage CompletionUsage",
}
KNOWN = [
    (ChatCompletion, "openai.types.chat.chat_completion.ChatCompletion"),
    (Choice, "openai.types.chat.chat_completion.Choice"),
    (ChoiceDelta, "openai.types.chat.chat_completion_chunk.ChoiceDelta"),
    (Embedding, "openai.types.embedding.Embedding"),
    (Response, "openai.types.responses.response.Response"),
    (ParsedResponse, "openai.types.responses.parsed_response.ParsedResponse"),
    (ParsedChatCompletion, "openai.types.chat.parsed_chat_completion.ParsedChatCompletion"),
]


def names_in(pickled: bytes) -> Set[str]:
    """The classes that a pickle of protocol 2 names."""
    return {str(argument) for opcode, argument, _ in pickletools.genops(pickled) if opcode.name == "GLOBAL"}


@pytest.mark.parametrize(("model", "known"), KNOWN)
def test_a_model_says_where_people_know_it(model: Any, known: str) -> None:
    assert f"{model.__module__}.{model.__qualname__}" == known
    assert repr(model) == f"<class '{known}'>"


def test_a_pickle_of_the_classic_client_is_read() -> None:
    loaded = pickle.loads(PICKLED)
    assert loaded == ChatCompletion.construct(**COMPLETION)
    assert type(loaded.choices[0]) is chat_completion.Choice
    assert loaded.to_dict() == COMPLETION


def test_a_pickle_names_what_the_classic_client_has() -> None:
    pickled = pickle.dumps(ChatCompletion.construct(**COMPLETION), protocol=2)
    assert {name for name in names_in(pickled) if "openai" in name} == NAMES
    assert names_in(pickle.dumps(pickle.loads(PICKLED), protocol=2)) == names_in(pickled)


def test_types_that_were_loaded_before_the_distribution_are_named_too() -> None:
    code = (
        "from openai_rest.types.chat import ChatCompletion as c\n"
        "print(c.__module__, c.Choice.__name__, c.construct(choices=[{}]).choices)\n"
        "import openai\n"
        "print(c.__module__, c.Choice.__qualname__, c.construct(choices=[{}]).choices)\n"
    )
    ran = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    alone, with_openai = ran.stdout.splitlines()
    content = "[Choice(finish_reason=None, index=None, logprobs=None, message=None)]"
    assert alone == f"openai_rest.types.chat Choice {content}"
    assert with_openai == f"openai.types.chat.chat_completion Choice {content}"


def test_components_are_called_as_with_the_classic_client() -> None:
    schema = pydantic.TypeAdapter[Any](ChatCompletion).json_schema()
    assert {"Choice", "ChatCompletionMessage", "CompletionUsage"} <= set(schema["$defs"])


@pytest.mark.skipif(sys.version_info < (3, 10), reason="annotations cannot name their module before")
def test_dictionaries_say_where_people_know_them() -> None:
    place: Any = File
    assert f"{place.__module__}.{place.__qualname__}" == "openai.types.chat.chat_completion_content_part_param.File"
    schema = pydantic.TypeAdapter[Any](ChatCompletionMessageParam).json_schema()
    assert {"File", "FileFile", "ImageURL", "ChatCompletionUserMessageParam"} <= set(schema["$defs"])
    tool: Any = Mcp
    assert (tool.__module__, tool.__name__) == ("openai.types.responses.tool_param", "Mcp")


@pytest.mark.skipif(sys.version_info < (3, 10), reason="annotations cannot name their module before")
def test_annotations_resolve_where_the_names_are() -> None:
    hints = typing.get_type_hints(ChatCompletion)
    assert hints["choices"] == typing.List[Choice]
    (field,) = typing.get_args(typing.get_type_hints(File, include_extras=True)["file"])  # of `Required[FileFile]`
    assert field.__qualname__ == "FileFile"


def test_tools_are_components_under_the_names_of_tools() -> None:
    from openai.types.responses import ToolParam

    components = set(pydantic.TypeAdapter(ToolParam).json_schema()["$defs"])
    assert {"Mcp", "CodeInterpreter", "ImageGeneration", "LocalShell", "ProgrammaticToolCalling"} <= components

"""Names of a document as names in Python: always identifiers, never taken, never code."""

from __future__ import annotations

import builtins
import keyword
import re
import unicodedata
from collections.abc import Container, Iterable

LONGEST = 60

PARAMETERS = frozenset(("self", "aio", "operations", "extra_headers", "extra_query", "extra_body", "timeout", "not_given", "omit"))
"""Names that rendered methods use themselves."""

METHODS = frozenset(("aio", "with_raw_response", "with_streaming_response", "mro"))

ON_CLIENTS = frozenset(
    (
        "admin_api_key api_key auth_headers auth_query base_url base_url_text checked_max_retries close copy credential "
        "deadline default_headers default_query delete follows_redirects get get_api_list hooks is_authorized_by "
        "is_closed max_retries now observers options organization patch platform_headers post project put qs request "
        "retry_policy service signer stream_idle_timeout stream_idle_timeout_of timeout timeouts user_agent "
        "webhook_secret websocket_base_url with_options with_raw_response with_streaming_response workload_identity"
    ).split()
)
"""Attributes that clients of the kernel have; a test compares them."""

ON_MODELS = frozenset(
    (
        "build construct copy dict from_orm json parse_file parse_obj parse_raw schema schema_json to_dict to_json "
        "model_computed_fields model_config model_construct model_copy model_dump model_dump_json model_extra "
        "model_fields model_fields_set model_json_schema model_parametrized_name model_post_init model_rebuild "
        "model_validate model_validate_json model_validate_strings update_forward_refs validate"
    ).split()
)
"""Attributes that models have; a test compares them."""

AREAS = frozenset(("aio", "binary", "common", "mounts", "operations", "shared", "types"))
"""Modules that every client has, or names that its modules use for others."""

TYPES = frozenset(
    (
        "Any Annotated Dict Iterable List Literal Mapping Optional Required Sequence Type TypeAlias TypedDict Union "
        "TYPE_CHECKING BaseModel Field PropertyInfo FileTypes BinaryTypes Base64FileInput SequenceNotStr "
        "HttpxBinaryResponseContent StrictBool StrictFloat StrictInt StrictStr Async Sync "
        "Body Headers NotGiven Omit Query Timeout Operation Client AsyncClient Resources AsyncResources "
        "Stream AsyncStream Paginator AsyncPaginator Page AsyncPage SyncPage CursorPage AsyncCursorPage "
        "SyncCursorPage NextCursorPage AsyncNextCursorPage SyncNextCursorPage TokenPage AsyncTokenPage SyncTokenPage "
        "ConversationCursorPage AsyncConversationCursorPage SyncConversationCursorPage "
        "AsyncAPIResource SyncAPIResource APIResponse AsyncAPIResponse AsyncByteStream SyncByteStream "
        "StreamedBinaryAPIResponse AsyncStreamedBinaryAPIResponse StopAsyncIteration AsyncGenerator Awaitable "
        "None True False"
    ).split()
) | {name for name in dir(builtins) if name[0].isupper()}
"""Classes that rendered modules use, and those that Python has without an import."""

_LOWER_THEN_UPPER = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_DROPPED = {"Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp"}


def words(text: str) -> list[str]:
    """Returns the words of a name in any style, in ASCII."""
    plain = unicodedata.normalize("NFKD", text.replace("+", " plus ")).encode("ascii", "ignore").decode()
    return [each for each in re.split(r"[^A-Za-z0-9]+", _LOWER_THEN_UPPER.sub("_", plain)) if each]


def snake(text: str, otherwise: str) -> str:
    """Returns a name for a variable: `userId` as `user_id`.

    Args:
        text: The name in the document.
        otherwise: The name where there is nothing in it that Python allows.
    """
    name = "_".join(words(text)).lower() or otherwise
    name = name if not name[0].isdigit() else f"n{name}"
    return f"{name}_" if keyword.iskeyword(name) or keyword.issoftkeyword(name) else name


def camel(text: str, otherwise: str) -> str:
    """Returns a name for a class: `issue-comment` as `IssueComment`.

    Args:
        text: The name in the document.
        otherwise: The name where there is nothing in it that Python allows.
    """
    name = "".join(each[0].upper() + each[1:] for each in words(text)) or otherwise
    return name if name[0].isalpha() else f"N{name}"


def free(name: str, taken: Container[str], suffix: str = "_") -> str:
    """Returns a name that nothing else has: with a suffix, then with a number, where it is taken.

    Args:
        name: The name.
        taken: The names that are taken.
        suffix: What is added first.
    """
    if name not in taken:
        return name
    count, longer = 2, name + suffix
    while longer in taken:
        longer = f"{name}{'_' if suffix == '_' else ''}{count}"
        count += 1
    return longer


def short(parts: Iterable[str]) -> str:
    """Returns the names of owners and their member as one, without the first ones where it gets too long."""
    given = list(parts)
    while len("".join(given)) > LONGEST and len(given) > 1:
        given.pop(0)
    return "".join(given)[:LONGEST]


def prose(text: str) -> str:
    """Returns a text without what no source file should hold: control and formatting characters, lone surrogates."""
    kept = (each for each in text if each in "\n\t" or unicodedata.category(each) not in _DROPPED)
    return "".join(kept).strip()

# /// script
# requires-python = ">=3.8"
# dependencies = ["openai>=3.100"]
# ///
"""One error of each class. The faults are asked for by a header that only the emulator understands."""

from typing import List, Type

import openai
from openai import OpenAI

BY_STATUS: List[Type[openai.APIStatusError]] = [
    openai.BadRequestError,
    openai.AuthenticationError,
    openai.PermissionDeniedError,
    openai.NotFoundError,
    openai.ConflictError,
    openai.UnprocessableEntityError,
    openai.RateLimitError,
    openai.InternalServerError,
]
STATUSES = [400, 401, 403, 404, 409, 422, 429, 500]


def fail(client: OpenAI, fault: str) -> openai.APIError:
    try:
        client.models.list(extra_headers={"x-emulator-fault": fault})
    except openai.APIError as error:
        return error
    raise AssertionError(f"{fault} did not fail")


def main() -> None:
    client = OpenAI(max_retries=0)
    for status, expected in zip(STATUSES, BY_STATUS):
        error = fail(client, f"status:{status}")
        assert type(error) is expected, error
        print(f"{status}: {type(error).__name__}: {error}")

    lost = fail(client, "reset:before-headers")
    assert isinstance(lost, openai.APIConnectionError)
    print(f"{type(lost).__name__}: {lost} (cause: {type(lost.__cause__).__name__})")

    html = fail(client, "html")
    assert isinstance(html, openai.UnexpectedResponseError)
    print(f"{type(html).__name__}: {html}")

    try:
        client.chat.completions.create(model="no-such-model", messages=[{"role": "user", "content": "Hi"}])
    except openai.NotFoundError as error:
        print(f"{type(error).__name__}: {error.code}, {error.request_id}")


if __name__ == "__main__":
    main()

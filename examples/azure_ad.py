# /// script
# requires-python = ">=3.9"
# dependencies = ["openai>=3.100"]
# ///
"""Azure OpenAI with tokens of Entra ID in place of a key: a function gives one for each attempt.

With the package azure-identity, the function is ready-made:

    from azure.identity import DefaultAzureCredential, get_bearer_token_provider

    token = get_bearer_token_provider(DefaultAzureCredential(), "https://cognitiveservices.azure.com/.default")

Reads AZURE_OPENAI_ENDPOINT and OPENAI_API_VERSION.
"""

import asyncio
import time
from typing import Tuple

from openai import AsyncAzureOpenAI, AzureOpenAI

SECONDS_OF_A_TOKEN = 3600


class Tokens:
    """Keeps a token until shortly before its end, so that not every attempt fetches one."""

    def __init__(self) -> None:
        self._token, self._ends = "", 0.0

    def __call__(self) -> str:
        if time.monotonic() > self._ends - 60:
            self._token, self._ends = self._fetched()
        return self._token

    def _fetched(self) -> Tuple[str, float]:
        print("a token is fetched")
        return "eyJ-a-token-of-entra", time.monotonic() + SECONDS_OF_A_TOKEN


def blocking() -> None:
    with AzureOpenAI(azure_ad_token_provider=Tokens()) as client:
        for text in ("Say hello!", "Say goodbye!"):
            completion = client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": text}])
            print(completion.choices[0].message.content)


async def asynchronous() -> None:
    tokens = Tokens()

    async def token() -> str:
        return await asyncio.to_thread(tokens)

    async with AsyncAzureOpenAI(azure_ad_token_provider=token) as client:
        completion = await client.chat.completions.create(
            model="gpt-4o", messages=[{"role": "user", "content": "Say hello!"}]
        )
        print(completion.choices[0].message.content)


if __name__ == "__main__":
    blocking()
    asyncio.run(asynchronous())

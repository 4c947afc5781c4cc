# /// script
# requires-python = ">=3.8"
# dependencies = ["openai>=3.100"]
# ///
"""Azure OpenAI with a key: a deployment by its name, and the v1 API, which needs no Azure client.

Reads AZURE_OPENAI_ENDPOINT, AZURE_OPENAI_API_KEY and OPENAI_API_VERSION.
"""

import os

from openai import AzureOpenAI, OpenAI


def with_deployments() -> None:
    with AzureOpenAI() as client:
        completion = client.chat.completions.create(
            model="gpt-4o",  # the name of your deployment
            messages=[{"role": "user", "content": "Say hello!"}],
        )
    print("deployment:", completion.choices[0].message.content)


def with_v1() -> None:
    endpoint = os.environ["AZURE_OPENAI_ENDPOINT"].rstrip("/")
    with OpenAI(base_url=f"{endpoint}/openai/v1/", api_key=os.environ["AZURE_OPENAI_API_KEY"]) as client:
        print("v1:", client.responses.create(model="gpt-4o", input="Say hello!").output_text)


if __name__ == "__main__":
    with_deployments()
    with_v1()

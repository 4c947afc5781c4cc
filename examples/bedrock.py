# /// script
# requires-python = ">=3.8"
# dependencies = ["openai[bedrock]>=3.100"]
# ///
"""Amazon Bedrock as the service of the familiar client: with a bearer token, and with keys that sign each request.

Reads AWS_REGION and AWS_BEARER_TOKEN_BEDROCK, and AWS_BEDROCK_BASE_URL where that is another address than the region's.
"""

from openai import OpenAI
from openai.providers import bedrock


def with_token() -> None:
    with OpenAI(provider=bedrock()) as client:
        print("token:", client.responses.create(model="gpt-4o", input="Say hello!").output_text)


def with_keys() -> None:
    """Most programs name no keys: botocore finds those of the environment, the profile or the machine."""
    keys = {"access_key_id": "AKIAEXAMPLE", "secret_access_key": "an-example"}
    with OpenAI(provider=bedrock(**keys)) as client:
        prepared = client.models.with_raw_response.list().http_request
    print("signed:", prepared.headers["authorization"].partition(",")[0])


if __name__ == "__main__":
    with_token()
    with_keys()

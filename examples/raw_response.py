# /// script
# requires-python = ">=3.8"
# dependencies = ["openai>=3.100"]
# ///
"""The HTTP response behind a result: headers, status, and a body that is read only when asked for."""

from openai import OpenAI


def main() -> None:
    client = OpenAI()
    response = client.chat.completions.with_raw_response.create(
        model="gpt-4o", messages=[{"role": "user", "content": "Say this is a test"}]
    )
    print(response.status_code, response.headers["x-request-id"], f"{response.retries_taken} retries")
    print(response.parse().choices[0].message.content)

    with client.chat.completions.with_streaming_response.create(
        model="gpt-4o", messages=[{"role": "user", "content": "Say this is a test"}]
    ) as streamed:
        print(sum(len(chunk) for chunk in streamed.iter_bytes()), "bytes of JSON")


if __name__ == "__main__":
    main()

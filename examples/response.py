# /// script
# requires-python = ">=3.8"
# dependencies = ["openai>=3.100"]
# ///
"""Text from a model, with the Responses API."""

from openai import OpenAI


def main() -> None:
    client = OpenAI()
    response = client.responses.create(
        model="gpt-4o",
        instructions="You are a coding assistant that talks like a pirate.",
        input="How do I check if a Python object is an instance of a class?",
    )
    print(response.output_text)
    print(f"{response.usage.total_tokens if response.usage else 0} tokens, request {response._request_id}")


if __name__ == "__main__":
    main()

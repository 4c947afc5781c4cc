# /// script
# requires-python = ">=3.8"
# dependencies = ["openai>=3.100"]
# ///
"""The client of the module: a program without a client of its own."""

import openai


def main() -> None:
    openai.max_retries = 1
    openai.default_headers = {"X-Team": "search"}
    completion = openai.chat.completions.create(model="gpt-5.2", messages=[{"role": "user", "content": "Hello"}])
    print(completion.choices[0].message.content)
    print(f"{len(list(openai.models.list()))} models")
    try:
        openai.ChatCompletion.create(model="gpt-5.2")
    except openai.OpenAIError as error:
        print(error)


if __name__ == "__main__":
    main()

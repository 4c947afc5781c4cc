# /// script
# requires-python = ">=3.8"
# dependencies = ["openai>=3.100"]
# ///
"""Arguments of function calls, read while the model writes them: with the Responses API and with chat completions."""

from pydantic import BaseModel

from openai import OpenAI, pydantic_function_tool, pydantic_responses_function_tool


class SendMail(BaseModel):
    """Sends a mail."""

    recipient: str
    subject: str
    text: str


QUESTION = "Send a mail to Ada: the harbour is closed tomorrow."


def responses(client: OpenAI) -> None:
    tools = [pydantic_responses_function_tool(SendMail)]
    with client.responses.stream(model="gpt-4o", input=QUESTION, tools=tools) as stream:
        for event in stream:
            if event.type == "response.function_call_arguments.delta":
                print(event.delta, end="", flush=True)
            elif event.type == "response.function_call_arguments.done":
                print()
        for item in stream.get_final_response().output:
            if item.type == "function_call":
                print("call:", repr(item.parsed_arguments))


def chat(client: OpenAI) -> None:
    with client.chat.completions.stream(
        model="gpt-4o",
        messages=[{"role": "user", "content": QUESTION}],
        tools=[pydantic_function_tool(SendMail)],
    ) as stream:
        for event in stream:
            if event.type == "tool_calls.function.arguments.delta":
                print(event.arguments_delta, end="", flush=True)
            elif event.type == "tool_calls.function.arguments.done":
                print(f"\n{event.name}: {event.parsed_arguments!r}")


def main() -> None:
    with OpenAI() as client:
        responses(client)
        chat(client)


if __name__ == "__main__":
    main()

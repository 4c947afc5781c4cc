# /// script
# requires-python = ">=3.8"
# dependencies = ["openai>=3.100"]
# ///
"""A function that the model calls while it talks: its arguments arrive as events, its result goes back as an item."""

import json
from typing import Any

from openai import OpenAI

WEATHER = {
    "type": "function",
    "name": "get_weather",
    "description": "Tells the weather of a city.",
    "parameters": {
        "type": "object",
        "properties": {"city": {"type": "string"}},
        "required": ["city"],
    },
}


def get_weather(city: str) -> str:
    return f"18 degrees and clear in {city}"


def answer(connection: Any, call: Any) -> None:
    result = get_weather(**json.loads(call.arguments))
    print(f"{call.name}({call.arguments}) -> {result}")
    connection.conversation.item.create(
        item={"type": "function_call_output", "call_id": call.call_id, "output": result}
    )
    connection.response.create()


def main() -> None:
    client = OpenAI()
    with client.realtime.connect(model="gpt-realtime") as connection:
        connection.session.update(session={"type": "realtime", "output_modalities": ["text"], "tools": [WEATHER]})
        question = {"type": "input_text", "text": "How is the weather in Paris?"}
        connection.conversation.item.create(item={"type": "message", "role": "user", "content": [question]})
        connection.response.create()

        for event in connection:
            if event.type == "response.function_call_arguments.done":
                call = event
            elif event.type == "response.output_text.delta":
                print(event.delta, end="", flush=True)
            elif event.type == "response.done":
                if not any(item.type == "function_call" for item in event.response.output):
                    print()
                    break
                # Only now: while a response is being written, another one cannot begin.
                answer(connection, call)


if __name__ == "__main__":
    main()

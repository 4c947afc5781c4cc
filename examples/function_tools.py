# /// script
# requires-python = ">=3.8"
# dependencies = ["openai>=3.100"]
# ///
"""A model that calls Python functions: the schema comes from the signature, the answer goes back to the model."""

import json
from typing import Any, Dict, List

from pydantic import Field
from typing_extensions import Annotated

from openai import OpenAI, pydantic_responses_function_tool

City = Annotated[str, Field(description="the city, without its country")]


def get_weather(city: City) -> Dict[str, Any]:
    """Looks up the weather of today."""
    return {"city": city, "degrees": 21, "sky": "clear"}


def get_time(city: City) -> Dict[str, Any]:
    """Looks up the local time."""
    return {"city": city, "time": "12:30"}


FUNCTIONS = {function.__name__: function for function in (get_weather, get_time)}
TOOLS = [pydantic_responses_function_tool(function) for function in FUNCTIONS.values()]


def main() -> None:
    client = OpenAI()
    conversation: List[Any] = [{"role": "user", "content": "What are the weather and the time in Paris?"}]
    response = client.responses.parse(model="gpt-4o", input=conversation, tools=TOOLS)
    conversation += response.output

    for item in response.output:
        if item.type == "function_call":
            # Arguments have been checked against the signature.
            result = FUNCTIONS[item.name](**item.parsed_arguments.model_dump())
            print(f"{item.name}({item.parsed_arguments}) -> {result}")
            answer = {"type": "function_call_output", "call_id": item.call_id, "output": json.dumps(result)}
            conversation.append(answer)

    final = client.responses.create(model="gpt-4o", input=conversation, tools=TOOLS)
    print(final.output_text)


if __name__ == "__main__":
    main()

# /// script
# requires-python = ">=3.8"
# dependencies = ["openai>=3.100"]
# ///
"""JSON that satisfies a schema, a function call, and embeddings."""

import json

from openai import OpenAI

SCHEMA = {
    "type": "object",
    "properties": {"city": {"type": "string"}, "population": {"type": "integer", "minimum": 1}},
    "required": ["city", "population"],
    "additionalProperties": False,
}


def main() -> None:
    client = OpenAI()
    completion = client.chat.completions.create(
        model="gpt-4o",
        messages=[{"role": "user", "content": "Name a city."}],
        response_format={"type": "json_schema", "json_schema": {"name": "city", "schema": SCHEMA, "strict": True}},
    )
    city = json.loads(completion.choices[0].message.content or "")
    assert set(city) == {"city", "population"}
    print(f"a city: {city}")

    called = client.chat.completions.create(
        model="gpt-4o",
        messages=[{"role": "user", "content": "How many people live in Paris?"}],
        tools=[{"type": "function", "function": {"name": "store_city", "parameters": SCHEMA}}],
        tool_choice="required",
    )
    for call in called.choices[0].message.tool_calls or []:
        if call.type == "function":
            print(f"a function call: {call.function.name}({call.function.arguments})")

    vectors = client.embeddings.create(model="text-embedding-3-small", input=["a small cat", "a little cat", "tax law"])
    cat, kitten, law = (item.embedding for item in vectors.data)
    near, far = sum(a * b for a, b in zip(cat, kitten)), sum(a * b for a, b in zip(cat, law))
    assert near > far
    print(f"similarity: {near:.2f} for cats, {far:.2f} for cat and law")


if __name__ == "__main__":
    main()

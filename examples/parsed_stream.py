# /// script
# requires-python = ">=3.8"
# dependencies = ["openai>=3.100"]
# ///
"""An object that fills up while the model writes it: a partial view in each event, an instance at the end."""

from typing import List

from pydantic import BaseModel

from openai import OpenAI


class Step(BaseModel):
    instruction: str
    minutes: int


class Recipe(BaseModel):
    title: str
    steps: List[Step]


def main() -> None:
    client = OpenAI()
    with client.chat.completions.stream(
        model="gpt-4o", messages=[{"role": "user", "content": "How do I cook an egg?"}], response_format=Recipe
    ) as stream:
        for event in stream:
            if event.type == "content.delta" and event.parsed:
                print("so far:", event.parsed)
    recipe = stream.get_final_completion().choices[0].message.parsed
    assert isinstance(recipe, Recipe)
    print(f"{recipe.title}: {len(recipe.steps)} steps, {sum(step.minutes for step in recipe.steps)} minutes")


if __name__ == "__main__":
    main()

# /// script
# requires-python = ">=3.8"
# dependencies = ["openai>=3.100"]
# ///
"""Three ways to go on with a conversation: the program keeps it, a response refers to the last, the API keeps it."""

from typing import Any, List

from openai import OpenAI

FIRST, SECOND = "My boat is called Albatross.", "What is my boat called?"


def kept_here(client: OpenAI) -> None:
    """Nothing is stored by the API (`store=False`): each request carries everything."""
    history: List[Any] = [{"role": "user", "content": FIRST}]
    history += client.responses.create(model="gpt-4o", input=history, store=False).output
    history.append({"role": "user", "content": SECOND})
    print("kept here:", client.responses.create(model="gpt-4o", input=history, store=False).output_text)


def referring(client: OpenAI) -> None:
    """A response is named as the one before; instructions are not inherited."""
    first = client.responses.create(model="gpt-4o", input=FIRST)
    second = client.responses.create(model="gpt-4o", input=SECOND, previous_response_id=first.id)
    print("referring:", second.output_text)


def kept_there(client: OpenAI) -> None:
    """A conversation has an id of its own, which may be stored with a user; its items can be listed and deleted."""
    conversation = client.conversations.create(metadata={"user": "42"})
    for text in (FIRST, SECOND):
        response = client.responses.create(model="gpt-4o", input=text, conversation=conversation.id)
    print("kept there:", response.output_text)
    print("items:", [item.type for item in client.conversations.items.list(conversation.id, order="asc")])
    client.conversations.delete(conversation.id)


def main() -> None:
    with OpenAI() as client:
        kept_here(client)
        referring(client)
        kept_there(client)


if __name__ == "__main__":
    main()

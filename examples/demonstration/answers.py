"""What the emulator answers in the demo, by the question, in place of its own "You said …"."""

import re
from typing import Any, Dict, Iterator, Optional

from openai_testing import Answer, RecordedRequest

_PARIS = {"city": "Paris", "population": 2_103_000}
_LEGS = [
    {"start": "Oslo", "end": "Hamburg", "by": {"kind": "train", "line": "the night train by Malmö"}},
    {"start": "Hamburg", "end": "Rome", "by": {"kind": "flight", "number": "XY 219", "airline": None}},
]

ANSWERS: Dict[str, Answer] = {
    "How do I check if a Python object is an instance of a class?": Answer(
        "Arr! Hail it with `isinstance(sloop, Vessel)`: True if she be one of that fleet, False if not, matey."
    ),
    "What is in this picture?": Answer(
        "A small boat with a white sail on a calm sea; to its right, the sun is setting."
    ),
    "Name a city.": Answer(parsed={"city": "Lisbon", "population": 545_000}),
    "How many people live in Paris?": Answer(tool_calls=[{"name": "store_city", "arguments": _PARIS}]),
    "How do I get from Oslo to Rome?": Answer(parsed={"legs": _LEGS, "hours": 22.5}),
    "What is there to see in Rome?": Answer(parsed={"name": "Rome", "sights": ["the Pantheon", "the Forum"]}),
    "Book me a room in Rome.": Answer(tool_calls=[{"name": "BookHotel", "arguments": {"city": "Rome", "nights": 3}}]),
    "A long journey.": Answer('{"legs":[{"start":"Lisbon","end":"Vladi', incomplete="max_output_tokens"),
    "Write a one-sentence bedtime story about a unicorn.": Answer(
        "A small unicorn could not sleep, so she counted the stars on the end of her horn, and at forty-two the night "
        "had counted her too."
    ),
    "Write a one-sentence bedtime story about a whale.": Answer(
        "An old whale sang the sea to rest, one wave after the other, until only the moon was awake to applaud."
    ),
    "Count the stock of apples.": Answer(tool_calls=[{"name": "CountStock", "arguments": {"fruit": "apples"}}]),
    "Order fruit, please.": Answer(tool_calls=[{"name": "OrderFruit", "arguments": {"fruit": "pears", "pieces": 6}}]),
    "Count the stock.": Answer(tool_calls=[{"name": "CountStock", "arguments": {"fruit": "apples"}}]),
    "Nothing has changed.": Answer("Then there are still three apples."),
    "Are you still there?": Answer("Yes. It took four attempts, but here I am."),
    "Count to ten.": Answer("One, two, three, four, five, six, seven, eight, nine, ten."),
    "Say this is a test": Answer("This is a test."),
    "Say hello!": Answer("Hello! It is good to hear from you."),
    "Still there?": Answer("Still here, and the conversation goes on."),
    "Name a river.": Answer("The Danube."),
    "Name a lake.": Answer("Lake Titicaca."),
}

# When the results of the tools have come back.
AFTER_TOOLS: Dict[str, Answer] = {
    "What are the weather and the time in Paris?": Answer("In Paris it is half past twelve, 21 degrees, and clear."),
    "Count the stock of apples.": Answer("There are three apples in stock."),
    "Order fruit, please.": Answer("The shop is closed; nothing was ordered."),
    "Count the stock.": Answer("There are three apples in stock."),
}


def answer(request: RecordedRequest) -> Optional[Answer]:
    """Answers a request for text; `None` leaves it to the emulator."""
    items = [*_items(request.json)]
    question = next((_text(item) for item in reversed(items) if item.get("role") == "user"), "")
    if any(item.get("type") == "function_call_output" for item in items):
        return AFTER_TOOLS.get(question) or ANSWERS.get(question)
    return ANSWERS.get(question) or _of_a_kind(question)


def _of_a_kind(question: str) -> Optional[Answer]:
    number = re.fullmatch(r"Explain the number (\d+) to a clever five-year-old\.", question)
    if number:
        return Answer(
            f"If you have {int(number[1])} pebbles and one rolls away, {int(number[1]) - 1} are left to play with."
        )
    if question.startswith("Is this review friendly?"):
        return Answer("Friendly." if re.search("Lovely|Friendly people", question) else "Not friendly.")
    return None


def _items(body: Any) -> Iterator[Any]:
    """Yields the messages of a request, and what else is among them."""
    given = body.get("messages", body.get("input", []))
    yield from ([{"role": "user", "content": given}] if isinstance(given, str) else given)


def _text(item: Any) -> str:
    """Returns the text of a message."""
    content = item.get("content", "")
    return content if isinstance(content, str) else "".join(part.get("text", "") for part in content)

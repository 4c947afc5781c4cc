# /// script
# requires-python = ">=3.14"
# dependencies = ["openai[browser]>=3.100"]
# ///
"""What the page runs: asks a model, and shows the answer while it is written."""

from openai import AsyncOpenAI, OpenAIError


async def ask(base_url: str, api_key: str, question: str, show) -> str:  # type: ignore[no-untyped-def]
    """Returns the whole answer, or what went wrong; `show` gets each piece of the text."""
    async with AsyncOpenAI(base_url=base_url, api_key=api_key) as client:
        try:
            async with client.responses.stream(model="gpt-5.5", input=question) as stream:
                async for event in stream:
                    if event.type == "response.output_text.delta":
                        show(event.delta)
                return (await stream.get_final_response()).output_text
        except OpenAIError as error:
            return f"{type(error).__name__}: {error}"

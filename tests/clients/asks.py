"""What a client of the API does with a scripted service; run by the interpreter of the client that is tested."""

import json
import sys
from typing import Any

import openai


def main(base_url: str) -> None:
    client: Any = openai.OpenAI(base_url=base_url, api_key="sk-not-a-real-key", max_retries=0)
    messages = [{"role": "user", "content": "Hi"}]
    chat = client.chat.completions.create(model="gpt-4o", messages=messages).choices[0]
    stream = client.chat.completions.create(model="gpt-4o", messages=messages, stream=True)
    deltas = [chunk.choices[0].delta for chunk in stream if chunk.choices]
    response = client.responses.create(model="gpt-4o", input="Hi")
    events = [*client.responses.create(model="gpt-4o", input="Hi", stream=True)]
    vectors = client.embeddings.create(model="text-embedding-3-small", input=["a", "b"], encoding_format="float").data
    try:
        client.responses.create(model="gpt-4o", input="Hi")
        error = None
    except openai.RateLimitError as caught:
        error = caught.status_code
    print(
        json.dumps(
            {
                "calls": [[call.function.name, call.function.arguments] for call in chat.message.tool_calls],
                "reason": chat.finish_reason,
                "refusal": "".join(delta.refusal or "" for delta in deltas),
                "text": response.output_text,
                "types": [item.type for item in response.output],
                "tokens": response.usage.output_tokens,
                "streamed": "".join(event.delta for event in events if event.type == "response.output_text.delta"),
                "end": events[-1].response.status,
                "vectors": [each.embedding for each in vectors],
                "error": error,
            }
        )
    )


if __name__ == "__main__":
    main(sys.argv[1])

# /// script
# requires-python = ">=3.8"
# dependencies = ["openai>=3.100"]
# ///
"""A question about a picture that lies on disk."""

import base64
from pathlib import Path

from openai import OpenAI

PICTURE = Path(__file__).parent / "inputs" / "harbour.png"


def main() -> None:
    client = OpenAI()
    encoded = base64.b64encode(PICTURE.read_bytes()).decode("ascii")
    response = client.responses.create(
        model="gpt-4o-mini",
        input=[
            {
                "role": "user",
                "content": [
                    {"type": "input_text", "text": "What is in this picture?"},
                    {"type": "input_image", "detail": "auto", "image_url": f"data:image/png;base64,{encoded}"},
                ],
            }
        ],
    )
    print(response.output_text)


if __name__ == "__main__":
    main()

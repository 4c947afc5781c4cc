# /// script
# requires-python = ">=3.8"
# dependencies = ["openai>=3.100"]
# ///
"""A picture that can be seen while it is drawn: previews arrive before the final one."""

import base64
import tempfile
from pathlib import Path

from openai import OpenAI


def main() -> None:
    with tempfile.TemporaryDirectory() as name, OpenAI() as client:
        folder = Path(name)
        with client.images.generate(
            model="gpt-image-1", prompt="A lighthouse in a storm", partial_images=2, stream=True
        ) as stream:
            for event in stream:
                if event.type == "image_generation.partial_image":
                    path = folder / f"preview-{event.partial_image_index}.png"
                else:
                    path = folder / "final.png"
                path.write_bytes(base64.b64decode(event.b64_json))
                print(f"{path.name}: {path.stat().st_size} bytes")


if __name__ == "__main__":
    main()

# /// script
# requires-python = ">=3.8"
# dependencies = ["openai>=3.100"]
# ///
"""Pictures: drawn from a description, and changed."""

import base64
import tempfile
from pathlib import Path

from openai import OpenAI

HARBOUR = Path(__file__).parent / "inputs" / "harbour.png"


def save(encoded: str, path: Path) -> None:
    path.write_bytes(base64.b64decode(encoded))
    print(f"{path.name}: {path.stat().st_size} bytes")


def main() -> None:
    with tempfile.TemporaryDirectory() as name, OpenAI() as client:
        folder = Path(name)
        drawn = client.images.generate(model="gpt-image-1", prompt="A lighthouse in a storm", size="1024x1024")
        save((drawn.data or [])[0].b64_json or "", folder / "lighthouse.png")

        changed = client.images.edit(model="gpt-image-1", image=HARBOUR, prompt="Add a red boat")
        save((changed.data or [])[0].b64_json or "", folder / "harbour-with-boat.png")


if __name__ == "__main__":
    main()

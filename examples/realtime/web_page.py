# /// script
# requires-python = ">=3.8"
# dependencies = ["openai>=3.100", "starlette", "uvicorn"]
# ///
"""A web page that talks to the Realtime API itself: the server only gives it a key that lives for minutes.

    pip install "openai[realtime]" starlette uvicorn
    python examples/realtime/web_page.py

Then open http://127.0.0.1:8000. `/?ask=Hello` asks at once.
"""

import os
from pathlib import Path
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse
from starlette.routing import Route

from openai import OpenAI

PAGE = Path(__file__).with_name("web_page.html")
SESSION: Any = {"type": "realtime", "model": "gpt-realtime", "output_modalities": ["text"]}


def page(request: Request) -> HTMLResponse:
    return HTMLResponse(PAGE.read_text(encoding="utf-8"))


def secret(request: Request) -> JSONResponse:
    """Makes a key for one browser. The real API key stays here."""
    client = OpenAI()
    made = client.realtime.client_secrets.create(session=SESSION, expires_after={"anchor": "created_at", "seconds": 60})
    url = str(client.base_url).replace("http", "ws", 1).rstrip("/") + "/realtime?model=gpt-realtime"
    return JSONResponse({"key": made.value, "url": url})


app = Starlette(routes=[Route("/", page), Route("/secret", secret, methods=["POST"])])


def main() -> None:
    uvicorn.run(app, host="127.0.0.1", port=int(os.environ.get("PORT", "8000")))


if __name__ == "__main__":
    main()

# /// script
# requires-python = ">=3.9"
# dependencies = ["fastapi", "openai>=3.100", "uvicorn"]
# ///
"""A web server that passes a model's answer on while it is written, as server-sent events; one client serves all.

Serve it with `uvicorn fastapi_server:app`. Run as a program, it serves itself, asks one question and ends.
"""

import json
import threading
import time
from contextlib import asynccontextmanager
from typing import AsyncIterator

import httpx
import uvicorn
from fastapi import FastAPI, Request
from fastapi.responses import StreamingResponse

import openai
from openai import AsyncOpenAI


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    async with AsyncOpenAI(stream_idle_timeout=30) as client:
        app.state.client = client
        yield


app = FastAPI(lifespan=lifespan)


@app.get("/answer")
async def answer(question: str, request: Request) -> StreamingResponse:
    # Errors before the first event become a status; later ones become an event, as the status has been sent.
    stream = await request.app.state.client.responses.create(model="gpt-4o", input=question, stream=True)
    return StreamingResponse(events(stream), media_type="text/event-stream")


async def events(stream: openai.AsyncStream) -> AsyncIterator[str]:
    """Yields the text as events; closes the stream also when the browser goes away."""
    async with stream:
        try:
            async for event in stream:
                if event.type == "response.output_text.delta":
                    yield f"data: {json.dumps(event.delta)}\n\n"
        except openai.APIError as error:
            yield f"event: error\ndata: {json.dumps(type(error).__name__)}\n\n"
        else:
            yield "event: done\ndata:\n\n"


def main() -> None:
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="warning"))
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        while not server.started:
            time.sleep(0.01)
        port = server.servers[0].sockets[0].getsockname()[1]
        url = f"http://127.0.0.1:{port}/answer"
        with httpx.stream("GET", url, params={"question": "What is a tide?"}, trust_env=False) as response:
            for line in response.iter_lines():
                if line.startswith("data: "):
                    print(json.loads(line[6:]), end="", flush=True)
        print()
    finally:
        server.should_exit = True
        thread.join()


if __name__ == "__main__":
    main()

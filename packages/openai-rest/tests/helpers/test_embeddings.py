"""Embedding vectors on the wire."""

from __future__ import annotations

import base64
import struct
import sys
from typing import Any

import pytest

from openai_core.decoding import decoder
from openai_core.options import NOT_GIVEN, omit
from openai_rest.helpers import embeddings
from openai_rest.types.embeddings import CreateEmbeddingResponse, Embedding


def response(*values: Any) -> CreateEmbeddingResponse:
    data = [Embedding.construct(embedding=value, index=0, object="embedding") for value in values]
    return CreateEmbeddingResponse.construct(data=data, model="m", object="list")


def encoded(*numbers: float) -> str:
    return base64.b64encode(struct.pack(f"<{len(numbers)}f", *numbers)).decode()


@pytest.mark.parametrize("missing", [omit, NOT_GIVEN])
def test_base64_is_asked_for_by_default(missing: Any) -> None:
    body, parser = embeddings.as_base64({"input": "a", "encoding_format": missing})
    assert body == {"input": "a", "encoding_format": "base64"}
    assert parser is embeddings.with_floats


@pytest.mark.parametrize("chosen", ["float", "base64"])
def test_a_chosen_encoding_is_left_alone(chosen: str) -> None:
    body, parser = embeddings.as_base64({"encoding_format": chosen})
    assert body == {"encoding_format": chosen}
    assert parser is NOT_GIVEN


def test_vectors_become_floats() -> None:
    decoded = embeddings.with_floats(response(encoded(1.0, -0.5), [0.25]))
    assert [each.embedding for each in decoded.data] == [[1.0, -0.5], [0.25]]


def test_no_vectors_is_an_error() -> None:
    with pytest.raises(ValueError, match="no embedding data"):
        embeddings.with_floats(response())


def test_other_byte_order(monkeypatch: pytest.MonkeyPatch) -> None:
    little = sys.byteorder == "little"
    monkeypatch.setattr(sys, "byteorder", "big" if little else "little")
    swapped = struct.pack(">f" if little else "<f", 1.5)
    assert embeddings.floats(base64.b64encode(swapped).decode()) == [1.5]


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        ({"object": "error", "message": "Too long."}, "Too long."),
        ({"embedding": None, "error": "Too long."}, "Too long."),
        ({"embedding": "Too long."}, "Too long."),
        ({"index": 1}, "does not say why"),
        (None, "does not say why"),
        ("Too long.", "Too long."),
    ],
)
def test_an_error_in_the_place_of_a_vector(entry: Any, words: str) -> None:
    received = decoder(CreateEmbeddingResponse)({"data": [{"embedding": [0.5]}, entry]})
    with pytest.raises(embeddings.EmbeddingError, match=f"at place 1: .*{words}"):
        embeddings.with_floats(received)

"""Clients on the kernel that must not type-check; an `ignore` without an error fails, with mypy and with pyright."""

from __future__ import annotations

# pyright: reportUnnecessaryTypeIgnoreComment=error
# ruff: noqa: RET504  # mypy names the same mistake in one of two ways where the call itself is returned
from samples_own_client import ASK, GET_NOTE, LIST_NOTES, WATCH, AsyncNotes, Note, Notes, Part
from typing_extensions import Unpack

from openai_core import (
    AsyncAPIResource,
    AsyncCursorPage,
    AsyncPaginator,
    AsyncStream,
    CallOptions,
    Stream,
    SyncAPIResource,
    SyncCursorPage,
)


def seen(*values: object) -> None:
    """Takes what a program looks at."""


class WrongResults(SyncAPIResource):
    def a_number(self, note_id: str) -> int:
        return self.call(GET_NOTE, path={"note_id": note_id})  # type: ignore[return-value]

    def one_of_many(self) -> Note:
        return self.call(LIST_NOTES)  # type: ignore[return-value]

    def other_items(self) -> SyncCursorPage[Part]:
        return self.call(LIST_NOTES)  # type: ignore[return-value]

    def a_stream(self) -> Stream[Note]:
        stream = self.call(WATCH)
        return stream  # type: ignore[return-value]

    def a_stream_where_one_was_asked_for(self) -> Note:
        return self.call(ASK, stream=True)  # type: ignore[return-value]


class WrongAsyncResults(AsyncAPIResource):
    async def a_number(self, note_id: str) -> int:
        note = await self.call(GET_NOTE, path={"note_id": note_id})
        return note  # type: ignore[return-value]

    async def not_awaited(self, note_id: str) -> Note:
        return self.call(GET_NOTE, path={"note_id": note_id})  # type: ignore[return-value]

    def other_items(self) -> AsyncPaginator[Part, AsyncCursorPage[Part]]:
        return self.call(LIST_NOTES)  # type: ignore[return-value]

    async def a_stream(self) -> AsyncStream[Note]:
        stream = await self.call(WATCH)
        return stream  # type: ignore[return-value]


class WrongArguments(SyncAPIResource):
    def misspelt_part(self, note_id: str) -> Note:
        return self.call(GET_NOTE, paht={"note_id": note_id})  # type: ignore[call-overload, no-any-return]

    def wrong_option(self, **options: Unpack[CallOptions]) -> Note:
        return self.call(GET_NOTE, timeout="soon", **options)  # type: ignore[call-overload, no-any-return]

    def nothing_called(self) -> Note:
        return self.call(path={"note_id": "n"})  # type: ignore[call-overload, no-any-return]


def calls(notes: Notes) -> None:
    notes.retrieve(note_idd="n")  # type: ignore[call-arg]
    notes.retrieve()  # type: ignore[call-arg]
    notes.retrieve("n", timout=3)  # type: ignore[call-arg]
    notes.list(limit="20")  # type: ignore[arg-type]
    seen(notes.retrieve("n").txt)  # type: ignore[attr-defined]


async def async_calls(notes: AsyncNotes) -> None:
    await notes.retrieve(note_idd="n")  # type: ignore[call-arg]
    await notes.retrieve()  # type: ignore[call-arg]
    async for note in notes.list():
        seen(note.txt)  # type: ignore[attr-defined]

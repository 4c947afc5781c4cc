"""What a client on the kernel knows of its results; checked by mypy and pyright, never run."""

from __future__ import annotations

from typing import List, Optional, Union

from typing_extensions import Literal, Unpack, assert_type, overload

from openai_core import (
    AsyncAPIResource,
    AsyncCursorPage,
    AsyncLinkPage,
    AsyncPaginator,
    AsyncStream,
    BaseAsyncPage,
    BaseModel,
    BasePage,
    BaseSyncPage,
    CallOptions,
    CursorPage,
    HttpxBinaryResponseContent,
    LinkPage,
    Omit,
    Operation,
    Stream,
    SyncAPIResource,
    SyncCursorPage,
    SyncLinkPage,
    TokenPage,
    omit,
)


class Note(BaseModel):
    id: str
    text: str


class Part(BaseModel):
    text: str


class FolderPage(BasePage["Note"]):
    notes: Optional[List[Note]] = None


class SyncFolderPage(BaseSyncPage["Note"]):
    folder: str


class AsyncFolderPage(BaseAsyncPage["Note"]):
    folder: str


GET_NOTE = Operation("get", "/notes/{note_id}", Note)
LIST_NOTES = Operation("get", "/notes", CursorPage[Note])
OLD_LIST = Operation("get", "/notes", Note, page="CursorPage")
LINKED_NOTES = Operation("get", "/notes", LinkPage[Note])
TOKEN_NOTES = Operation("get", "/notes", TokenPage[Note])
SYNC_NOTES = Operation("get", "/notes", SyncCursorPage[Note])
FOLDER = Operation("get", "/folder", FolderPage)
SYNC_FOLDER = Operation("get", "/folder", SyncFolderPage)
ASYNC_FOLDER = Operation("get", "/folder", AsyncFolderPage)
DELETE_NOTE = Operation("delete", "/notes/{note_id}", None)
SPEAK = Operation("get", "/notes/{note_id}/audio", HttpxBinaryResponseContent)
COUNTS = Operation("get", "/counts", List[int])
WATCH = Operation("get", "/notes/watch", Stream[Part])
ASK = Operation("post", "/answers", Note, event=Part)
RENDERED: Operation[CursorPage[Note]] = Operation("get", "/notes", Note, page="CursorPage")
RENDERED_STREAM: Operation[Note, Part] = Operation("post", "/answers", Note, event=Part)
EITHER: Operation[Union[Note, Part]] = Operation("get", "/either", Union[Note, Part])

assert_type(GET_NOTE, Operation[Note])
assert_type(LIST_NOTES, Operation[CursorPage[Note]])
assert_type(ASK, Operation[Note, Part])


class Notes(SyncAPIResource):
    def retrieve(self, note_id: str, **options: Unpack[CallOptions]) -> Note:
        return self.call(GET_NOTE, path={"note_id": note_id}, **options)

    def list(self, *, limit: int = 20, **options: Unpack[CallOptions]) -> SyncCursorPage[Note]:
        return self.call(LIST_NOTES, query={"limit": limit}, **options)

    @overload
    def ask(self, *, stream: Literal[True], **options: Unpack[CallOptions]) -> Stream[Part]: ...
    @overload
    def ask(self, *, stream: Union[Literal[False], Omit] = omit, **options: Unpack[CallOptions]) -> Note: ...
    def ask(self, *, stream: Union[bool, Omit] = omit, **options: Unpack[CallOptions]) -> Union[Note, Stream[Part]]:
        return self.call(ASK, body={"stream": stream}, stream=stream, **options)

    def all_kinds(self) -> None:
        assert_type(self.call(GET_NOTE), Note)
        assert_type(self.call(LIST_NOTES), SyncCursorPage[Note])
        assert_type(self.call(RENDERED), SyncCursorPage[Note])
        assert_type(self.call(RENDERED_STREAM, stream=True), Stream[Part])
        assert_type(self.call(SYNC_NOTES), SyncCursorPage[Note])
        assert_type(self.call(LINKED_NOTES), SyncLinkPage[Note])
        assert_type(self.call(FOLDER), BaseSyncPage[Note])
        assert_type(self.call(SYNC_FOLDER), SyncFolderPage)
        assert_type(self.call(SPEAK), HttpxBinaryResponseContent)
        assert_type(self.call(COUNTS), List[int])
        assert_type(self.call(WATCH), Stream[Part])
        assert_type(self.call(ASK), Note)
        assert_type(self.call(ASK, stream=True), Stream[Part])
        assert_type(self.call(EITHER), Union[Note, Part])


class AsyncNotes(AsyncAPIResource):
    async def retrieve(self, note_id: str, **options: Unpack[CallOptions]) -> Note:
        return await self.call(GET_NOTE, path={"note_id": note_id}, **options)

    def list(self, *, limit: int = 20, **options: Unpack[CallOptions]) -> AsyncPaginator[Note, AsyncCursorPage[Note]]:
        return self.call(LIST_NOTES, query={"limit": limit}, **options)

    def folder(self) -> AsyncPaginator[Note, AsyncFolderPage]:
        return self.call(ASYNC_FOLDER)

    async def delete(self, note_id: str, **options: Unpack[CallOptions]) -> None:
        await self.call(DELETE_NOTE, path={"note_id": note_id}, **options)

    async def all_kinds(self) -> None:
        assert_type(await self.call(GET_NOTE), Note)
        assert_type(await self.call(LINKED_NOTES), AsyncLinkPage[Note])
        assert_type(await self.call(LIST_NOTES), AsyncCursorPage[Note])
        assert_type([note async for note in self.call(LIST_NOTES)], List[Note])
        assert_type(await self.call(FOLDER), BaseAsyncPage[Note])
        assert_type(await self.call(ASYNC_FOLDER), AsyncFolderPage)
        assert_type(await self.call(SPEAK), HttpxBinaryResponseContent)
        assert_type(await self.call(WATCH), AsyncStream[Part])
        assert_type(await self.call(ASK, stream=True), AsyncStream[Part])
        assert_type(await self.call(ASK, timeout=3), Note)


class Others(SyncAPIResource):
    def untyped(self) -> Note:
        listed = self.call(OLD_LIST)
        return listed.data[0]  # type: ignore[no-any-return]

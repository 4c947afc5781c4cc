"""What a release of the API changes, as a list that people read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass
class Wire:
    """How requests that a server recorded differ from what the definitions say.

    Attributes:
        methods: How many methods there are.
        recorded: Of how many a request was recorded.
        compared: How many of these the definitions describe; the others are written by hand.
        different: The differences, each as one line.
        not_called: The methods that could not be called, each with the reason.
    """

    methods: int
    recorded: int
    compared: int
    different: list[str] = field(default_factory=list)
    not_called: list[str] = field(default_factory=list)

    def lines(self) -> Iterator[str]:
        """Yields the section of a report."""
        by_hand = self.recorded - self.compared
        yield from ("", f"## Wire ({len(self.different)})", "")
        yield f"{self.recorded} of {self.methods} methods recorded: {self.compared} beside their definitions, "
        yield f"{by_hand} written by hand. {len(self.not_called)} could not be called."
        for lines in (self.different, [f"not called: {each}" for each in self.not_called]):
            yield from ("", *(f"- {line}" for line in lines)) if lines else ()


@dataclass
class Report:
    """The changes that something brings, each as one line.

    Attributes:
        title: What brings them, such as `openai 3.52.0 -> 3.57.0`.
        added: What is new.
        removed: What is gone.
        changed: What is different: annotations with their literals, defaults, verbs and paths.
        texts: What has no description yet.
        by_hand: What only a person can bring in line.
        wire: What a server recorded of requests; `None` where nothing was called.
        change_log: Lines to review for change logs, by package.
    """

    title: str
    added: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    by_hand: list[str] = field(default_factory=list)
    wire: Wire | None = None
    change_log: dict[str, list[str]] = field(default_factory=dict)

    def lines(self) -> Iterator[str]:
        """Yields the report as Markdown; sections without lines are left out."""
        yield f"# {self.title}"
        yield ""
        yield self._summary()
        for heading, lines in self._sections():
            yield from ("", f"## {heading} ({len(lines)})", "")
            yield from (f"- {line}" for line in lines)
        if self.wire is not None:
            yield from self.wire.lines()

    def _sections(self) -> list[tuple[str, list[str]]]:
        sections = [
            ("Added", self.added),
            ("Removed", self.removed),
            ("Changed", self.changed),
            ("Texts that are missing", self.texts),
            ("For a person", self.by_hand),
            *((f"Change log of {package}, to review", lines) for package, lines in self.change_log.items()),
        ]
        return [(heading, lines) for heading, lines in sections if lines]

    def _summary(self) -> str:
        counts = [f"{len(self.added)} added", f"{len(self.removed)} removed", f"{len(self.changed)} changed"]
        counts += [f"{len(self.texts)} texts missing"] if self.texts else []
        counts += [f"{len(self.by_hand)} for a person"] if self.by_hand else []
        return ", ".join(counts) + "."

"""The tables of a ledger."""

from __future__ import annotations

VERSION = 3

PENDING, SENT, ANSWERED, FAILED = range(4)
"""The states of a request. One that was sent when the process was killed is asked again."""

STATES = ("pending", "sent", "answered", "failed")

TABLES = """
CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS requests (
    position INTEGER PRIMARY KEY,
    custom_id TEXT NOT NULL UNIQUE,
    fingerprint BLOB NOT NULL,
    size INTEGER NOT NULL,
    model TEXT NOT NULL,
    state INTEGER NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 0,
    chunk INTEGER,
    ended REAL,
    latency REAL,
    input_tokens INTEGER,
    cached_tokens INTEGER,
    output_tokens INTEGER,
    cost REAL,
    cause TEXT
);
CREATE TABLE IF NOT EXISTS chunks (
    number INTEGER PRIMARY KEY,
    state TEXT NOT NULL,
    url TEXT NOT NULL,
    model TEXT NOT NULL,
    requests INTEGER NOT NULL,
    tokens INTEGER NOT NULL,
    attempt INTEGER NOT NULL,
    file_id TEXT,
    batch_id TEXT,
    changed REAL NOT NULL,
    note TEXT
);
CREATE TABLE IF NOT EXISTS failures (
    second INTEGER NOT NULL,
    kind TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (second, kind)
) WITHOUT ROWID;
"""
"""`failures` counts what failed in each second by kind, also what was sent again and answered then."""

"""The verbs as type checkers see them must be those that run."""

from __future__ import annotations

import ast
import inspect
from pathlib import Path
from typing import Any, Dict, List, Set

import pytest

from openai_core.aio.calls import AsyncVerbs
from openai_core.client import typed_verbs
from openai_core.sync.calls import Verbs

VERBS = ["get", "post", "put", "patch", "delete"]


def overloads_of(name: str) -> Dict[str, List[Set[str]]]:
    """The arguments of each overload of a class's verbs."""
    tree = ast.parse(Path(typed_verbs.__file__).read_text(encoding="utf-8"))
    found: Dict[str, List[Set[str]]] = {}
    for owner in tree.body:
        for verb in owner.body if isinstance(owner, ast.ClassDef) and owner.name == name else []:
            if isinstance(verb, (ast.FunctionDef, ast.AsyncFunctionDef)) and verb.decorator_list:
                arguments = [*verb.args.args, *verb.args.kwonlyargs]
                found.setdefault(verb.name, []).append({argument.arg for argument in arguments})
    return found


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize(("name", "verbs"), [("SyncVerbs", Verbs), ("AsyncVerbs", AsyncVerbs)])
def test_each_overload_takes_the_arguments_of_the_verb(name: str, verbs: Any, verb: str) -> None:
    arguments = set(inspect.signature(getattr(verbs, verb)).parameters)
    assert len(overloads_of(name)[verb]) >= 2
    assert all(overload == arguments for overload in overloads_of(name)[verb])


@pytest.mark.parametrize("verb", VERBS)
def test_the_flavours_differ_only_in_being_awaited(verb: str) -> None:
    assert overloads_of("SyncVerbs")[verb] == overloads_of("AsyncVerbs")[verb]
    assert not inspect.iscoroutinefunction(getattr(typed_verbs.SyncVerbs, verb))
    assert inspect.iscoroutinefunction(getattr(typed_verbs.AsyncVerbs, verb))
    assert not inspect.iscoroutinefunction(getattr(Verbs, verb))
    assert inspect.iscoroutinefunction(getattr(AsyncVerbs, verb))


def test_clients_run_without_it() -> None:
    from openai_core.aio.client import AsyncClient
    from openai_core.sync.client import Client

    flavours: List[Any] = [Client, AsyncClient]
    assert not any(cls.__module__ == typed_verbs.__name__ for client in flavours for cls in client.__mro__)

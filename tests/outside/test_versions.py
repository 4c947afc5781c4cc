"""The switcher of versions, on sites that a web server serves."""

from __future__ import annotations

import functools
import sys
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Iterator

import pytest

from browser import Browser, program

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(program() is None, reason="NO BROWSER: the switcher of versions was not tried.")


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: Any) -> None:
        """Nobody wants to read that."""


@pytest.fixture(scope="module")
def public(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serves the built site as two versions; gives the address."""
    folder = tmp_path_factory.mktemp("versions") / "public"
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ROOT / "release"))
        import site_versions
    del sys.modules["site_versions"]
    for whole, minor in (("3.99.4", "3.99"), ("3.100.0", "3.100")):
        site_versions.add(folder, ROOT / "site", whole, minor)
    with ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def test_versions_are_listed_and_keep_the_page(public: str) -> None:
    with Browser() as browser:
        browser.open(f"{public}/latest/howto/errors.html#timeouts")
        browser.wait(f"location.href === '{public}/3.100/howto/errors.html#timeouts'")
        assert browser.wait("document.querySelector('.md-version__current')?.textContent") == "3.100.0"
        links = "[...document.querySelectorAll('.md-version__link')]"
        assert browser.ask(f"{links}.map(each => each.textContent.trim()).join()") == "3.100.0,3.99.4"
        browser.ask(f"{links}[1].click()")
        browser.wait(f"location.href.startsWith('{public}/3.99/howto/errors.html')")
        assert browser.wait("document.querySelector('.md-version__current')?.textContent") == "3.99.4"


def test_the_root_leads_to_the_newest(public: str) -> None:
    with Browser() as browser:
        browser.open(f"{public}/")
        browser.wait(f"location.href === '{public}/3.100/'")

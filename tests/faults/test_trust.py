"""Whom to trust: the operating system's store, what the environment names in its place, and nobody else."""

from __future__ import annotations

import json
import os
import shutil
import ssl
import subprocess
import sys
from pathlib import Path
from typing import Any, Dict, Iterator

import pytest
import trustme
from callers import CALLERS
from proxy_server import Api

from openai import APIConnectionError
from openai_core.errors import ConfigurationError

in_each_flavour = pytest.mark.parametrize("flavour", CALLERS)


@pytest.fixture(autouse=True)
def _no_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def api(server_tls: ssl.SSLContext) -> Iterator[Api]:
    server = Api(server_tls)
    yield server
    server.stop()


@pytest.fixture
def url(api: Api) -> str:
    return f"https://127.0.0.1:{api.port}/v1"


def hashed(authority: trustme.CA, folder: Path) -> Path:
    """Makes a folder of certificates in which OpenSSL finds that of the authority."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("OPENSSL: the program that names certificates is not installed")
    folder.mkdir()
    pem = folder / "ca.pem"
    authority.cert_pem.write_to_path(pem)
    name = subprocess.run([openssl, "x509", "-noout", "-hash", "-in", pem], check=True, capture_output=True, text=True)
    return pem.rename(folder / f"{name.stdout.strip()}.0").parent


@pytest.fixture(scope="module")
def outcomes(
    authority: trustme.CA, server_tls: ssl.SSLContext, tmp_path_factory: pytest.TempPathFactory
) -> Dict[str, str]:
    """What became of calls where the operating system trusts a private authority."""
    namespace = ["unshare", "--user", "--map-root-user", "--mount"]
    if shutil.which("unshare") is None or subprocess.run([*namespace, "true"], check=False).returncode:
        pytest.skip("UNSHARE: this machine gives no mount namespace, so its store of certificates stays as it is")
    folder = hashed(authority, tmp_path_factory.mktemp("system") / "certs")
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.upper().endswith(("_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR"))
    }
    paths = [path for path in [*sys.path, os.path.dirname(__file__)] if path]
    script = Path(__file__).with_name("in_own_namespace.py")
    server = Api(server_tls)
    ran = subprocess.run(
        [*namespace, sys.executable, str(script), str(folder), f"https://127.0.0.1:{server.port}/v1"],
        env={**kept, "PYTHONPATH": os.pathsep.join(paths)},
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    server.stop()
    assert ran.returncode == 0, ran.stderr
    found: Dict[str, str] = json.loads(ran.stdout)
    return found


@in_each_flavour
def test_an_authority_in_the_store_of_the_operating_system(flavour: str, outcomes: Dict[str, str]) -> None:
    assert outcomes[flavour] == "trusted"


@in_each_flavour
def test_other_authorities_are_not_trusted_and_not_asked_again(flavour: str, api: Api, url: str) -> None:
    with pytest.raises(APIConnectionError) as caught:
        CALLERS[flavour](url)
    assert not caught.value.retryable
    assert api.accepted == 1
    assert not api.heads


@in_each_flavour
def test_a_file_that_the_environment_names(
    flavour: str, url: str, authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    monkeypatch.setenv("SSL_CERT_FILE", f" {tmp_path / 'ca.pem'} ")
    monkeypatch.setenv("SSL_CERT_DIR", "/nowhere")
    CALLERS[flavour](url)


@in_each_flavour
def test_a_directory_that_the_environment_names(
    flavour: str, url: str, authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", " ")
    monkeypatch.setenv("SSL_CERT_DIR", str(hashed(authority, tmp_path / "certs")))
    CALLERS[flavour](url)


@in_each_flavour
@pytest.mark.parametrize("variable", ["SSL_CERT_FILE", "SSL_CERT_DIR"])
def test_a_path_that_does_not_exist(
    variable: str, flavour: str, api: Api, url: str, monkeypatch: pytest.MonkeyPatch, capfd: Any
) -> None:
    monkeypatch.setenv(variable, "/nowhere/ca.pem")
    with pytest.raises(ConfigurationError, match=rf"{variable} is '/nowhere/ca\.pem', but there is no such"):
        CALLERS[flavour](url)
    # The certificates are read before, or just after, the one connection is made.
    assert api.accepted <= 1
    assert not api.heads
    assert capfd.readouterr().err == ""

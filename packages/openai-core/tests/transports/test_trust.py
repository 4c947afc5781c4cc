from __future__ import annotations

import ssl
import sys
from types import SimpleNamespace
from typing import Any

import certifi
import pytest
import trustme

from openai_core.errors import ConfigurationError
from openai_core.transports import trust


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


def certificates_of(context: ssl.SSLContext) -> int:
    return context.cert_store_stats()["x509"]


def certificates_of_certifi() -> int:
    return certificates_of(ssl.create_default_context(cafile=certifi.where()))


def test_a_file_of_certificates(authority: trustme.CA, tmp_path: Any) -> None:
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    assert certificates_of(trust.context_of_file(str(tmp_path / "ca.pem"))) == 1


def test_files_that_cannot_be_used(tmp_path: Any) -> None:
    (tmp_path / "ca.pem").write_text("no certificate")
    with pytest.raises(ConfigurationError, match=r"SSL_CERT_FILE is '.*ca\.pem', but this file holds no certificates"):
        trust.context_of_file(str(tmp_path / "ca.pem"))
    with pytest.raises(ConfigurationError, match=r"SSL_CERT_FILE is '.*gone', but there is no such file"):
        trust.context_of_file(str(tmp_path / "gone"))
    with pytest.raises(
        ConfigurationError, match=r"SSL_CERT_FILE is '.*', but it cannot be read \(.*\)\. Correct it, or un"
    ):
        trust.context_of_file(str(tmp_path))


def test_directories_of_certificates(tmp_path: Any) -> None:
    assert trust.context_of_directory(str(tmp_path)).verify_mode is ssl.CERT_REQUIRED
    assert trust.context_of_directory(f"/nowhere:{tmp_path}").verify_mode is ssl.CERT_REQUIRED
    with pytest.raises(ConfigurationError, match=r"SSL_CERT_DIR is '/nowhere', but there is no such directory"):
        trust.context_of_directory("/nowhere")


class Machine:
    """An operating system with stores of certificates in places of our choice."""

    def __init__(self, folder: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        self.file = folder / "cert.pem"
        self.directory = folder / "certs"
        self.bundle = folder / "bundle.crt"
        paths = SimpleNamespace(openssl_cafile=str(self.file), openssl_capath=str(self.directory))
        monkeypatch.setattr(sys, "platform", "linux")
        monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: paths)
        monkeypatch.setattr(trust, "_BUNDLES", (str(folder / "other.crt"), str(self.bundle)))


@pytest.fixture
def machine(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> Machine:
    return Machine(tmp_path, monkeypatch)


def test_the_file_of_openssl(machine: Machine, authority: trustme.CA) -> None:
    authority.cert_pem.write_to_path(machine.file)
    assert certificates_of(trust.context_of_system()) == 1


def test_the_directory_of_openssl_is_asked_when_it_holds_certificates(machine: Machine, authority: trustme.CA) -> None:
    machine.directory.mkdir()
    (machine.directory / "README").write_text("nothing yet")
    assert certificates_of(trust.context_of_system()) == certificates_of_certifi()
    authority.cert_pem.write_to_path(machine.directory / "0123abcd.0")
    # Read when a server shows a certificate of that name.
    assert certificates_of(trust.context_of_system()) == 0


def test_a_bundle_of_the_distribution(machine: Machine, authority: trustme.CA) -> None:
    authority.cert_pem.write_to_path(machine.bundle)
    assert certificates_of(trust.context_of_system()) == 1


@pytest.mark.parametrize(
    "path",
    [
        "/etc/ssl/certs/ca-certificates.crt",  # Debian, Arch, Gentoo
        "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",  # Fedora, RHEL
        "/etc/pki/tls/certs/ca-bundle.crt",  # older ones
        "/etc/ssl/ca-bundle.pem",  # SUSE
        "/etc/ssl/cert.pem",  # Alpine, BSD
    ],
)
def test_bundles_that_distributions_have(path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.path.isfile", lambda place: place == path)
    assert trust._bundle() == {"cafile": path}


def test_a_machine_without_a_store_trusts_whom_certifi_lists(machine: Machine) -> None:
    assert certificates_of(trust.context_of_system()) == certificates_of_certifi()


def test_the_environment_has_no_say_in_the_store_of_the_system(
    machine: Machine, authority: trustme.CA, tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority.cert_pem.write_to_path(machine.file)
    monkeypatch.setenv("SSL_CERT_FILE", certifi.where())
    assert certificates_of(trust.context_of_system()) == 1


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_macos_and_windows_verify_themselves(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    truststore = pytest.importorskip("truststore", reason="truststore needs Python 3.10")
    monkeypatch.setattr(sys, "platform", platform)
    assert isinstance(trust.context_of_system(), truststore.SSLContext)


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_without_truststore_certifi_is_trusted_besides(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    modules: Any = sys.modules
    monkeypatch.setitem(modules, "truststore", None)
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(ssl.SSLContext, "load_default_certs", lambda *_: None)
    assert certificates_of(trust.context_of_system()) == certificates_of_certifi()

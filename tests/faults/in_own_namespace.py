"""Calls a server in each flavour, in a mount namespace whose operating system trusts one authority: `FOLDER URL`.

The folder holds the certificate of the authority under the name by which OpenSSL looks for it. Prints, as JSON, what
became of the call in each flavour.
"""

from __future__ import annotations

import json
import os
import ssl
import subprocess
import sys
from typing import Dict

from callers import CALLERS


def install(folder: str) -> None:
    """Puts the folder in the place of the operating system's store; nobody outside of the namespace sees it."""
    paths = ssl.get_default_verify_paths()
    if os.path.isfile(paths.openssl_cafile):
        certificate = next(os.path.join(folder, name) for name in os.listdir(folder))
        subprocess.run(["mount", "--bind", certificate, os.path.realpath(paths.openssl_cafile)], check=True)
    if os.path.isdir(paths.openssl_capath):
        subprocess.run(["mount", "--bind", folder, os.path.realpath(paths.openssl_capath)], check=True)


def outcomes(url: str) -> Dict[str, str]:
    """Returns what became of the call in each flavour: `trusted`, or the error."""
    found = {}
    for flavour, call in CALLERS.items():
        try:
            call(url)
            found[flavour] = "trusted"
        except Exception as error:
            found[flavour] = repr(error)
    return found


if __name__ == "__main__":
    install(sys.argv[1])
    sys.stdout.write(json.dumps(outcomes(sys.argv[2])))

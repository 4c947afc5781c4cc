"""The addresses of a service, and of the operations that have one of their own."""

from __future__ import annotations

from ..openapi.nodes import Node
from . import names


def address_of(server: Node) -> str:
    """Returns the address that a server object says, with its variables as they are by default.

    Args:
        server: The server object.
    """
    url = server.text("url")
    for name, variable in server.items("variables").items():
        url = url.replace(f"{{{name}}}", str(variable.resolved().child("default").value or ""))
    return url


def own_address(operation: Node, above: Node, document: Node) -> str:
    """Returns the address that an operation has instead of the service's; empty if it has none.

    Args:
        operation: The operation object.
        above: The path item that holds it.
        document: The document that is read.
    """
    holder = operation if operation.has("servers") else above
    own = [address_of(each) for each in holder.objects("servers")]
    usual = [address_of(each) for each in document.objects("servers")]
    is_usual = not own or any(one.rstrip("/") == usual[0].rstrip("/") for one in own if usual)
    return "" if is_usual else " ".join(names.prose(own[0]).split())

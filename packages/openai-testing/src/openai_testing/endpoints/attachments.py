"""What an answer says about images and files of a prompt: their real type and size."""

from __future__ import annotations

import mimetypes
from typing import Any, Optional

from ..content import images
from ..state import State
from ..wire.errors import APIFailure, wrong_type


def describe_image(state: State, param: str, url: Any = None, file_id: Any = None) -> str:
    """Makes the sentence about an image.

    Args:
        state: Holds the uploaded files.
        param: The parameter's path, for errors.
        url: A data URL, or a web address (which is named, and not fetched).
        file_id: The identifier of an uploaded image, instead of a URL.

    Raises:
        APIFailure: There is neither, the file is unknown, or the data is no image of a supported type.
    """
    if isinstance(file_id, str):
        return _sentence(state.file(file_id, param).content, param)
    if not isinstance(url, str):
        raise wrong_type(param, "an image URL", url)
    if url[:5].lower() != "data:":
        if not url.lower().startswith(("http://", "https://")):
            raise _refused(param, "expected a web address or a data URL", "invalid_image_url")
        return f"An image is at {url[:200]}; it was not fetched."
    decoded = images.decode_data_url(url)
    if decoded is None:
        raise _refused(param, "the data URL is not valid base64", "invalid_base64_image")
    return _sentence(decoded[1], param)


def describe_file(state: State, param: str, file_id: Any = None, data: Any = None, name: Any = None) -> str:
    """Makes the sentence about a file that is uploaded, or inline as a data URL.

    Args:
        state: What the endpoints share.
        param: The name of the parameter, for messages.
        file_id: The id of an uploaded file; `None`, the default, for none.
        data: The file as a data URL; `None`, the default, for none.
        name: Its name; `None`, the default, where it has none.
    """
    label = name if isinstance(name, str) else "unnamed"
    if isinstance(file_id, str):
        stored = state.file(file_id, param)
        label, content = stored.info["filename"], stored.content
    elif isinstance(data, str):
        decoded = images.decode_data_url(data)
        content = decoded[1] if decoded else data.encode("utf-8", "replace")
    else:
        return "A file was named, and not fetched."
    kind: Optional[str] = mimetypes.guess_type(label)[0]
    return f"A file is {label[:200]}, {kind or 'of unknown type'}, {len(content)} bytes."


def _sentence(content: bytes, param: str) -> str:
    image = images.sniff(content)
    if image is None:
        raise _refused(param, "supported are PNG, JPEG, GIF and WebP", "invalid_image_format")
    return f"An image is {image.kind}, {image.width} x {image.height} pixels, {len(content)} bytes."


def _refused(param: str, reason: str, code: str) -> APIFailure:
    return APIFailure(400, f"Invalid image in '{param}': {reason}.", param=param, code=code)

from __future__ import annotations

from typing import Any

import pytest

from openai_rest.tools.computer.errors import ComputerUseError
from openai_rest.tools.computer.screenshots import call_output


def test_the_output_of_a_call(computer: Any) -> None:
    call = computer.call(pending_safety_checks=[{"id": "sc_1", "code": "c", "message": "m"}, {"id": "sc_2"}])
    shot = {"type": "computer_screenshot", "file_id": "f", "image_url": None, "notes": "of the driver"}
    assert call_output(call, shot) == {
        "type": "computer_call_output",
        "call_id": "call_1",
        "output": {"type": "computer_screenshot", "file_id": "f"},
        "acknowledged_safety_checks": [
            {"id": "sc_1", "code": "c", "message": "m"},
            {"id": "sc_2", "code": None, "message": None},
        ],
    }


@pytest.mark.parametrize(
    "shot",
    [
        None,
        "data:,",
        {"type": "computer_screenshot"},
        {"type": "input_image", "image_url": "data:,"},
        {"type": "computer_screenshot", "image_url": " "},
        {"type": "computer_screenshot", "image_url": "data:,", "file_id": 5},
    ],
)
def test_what_is_no_screenshot(shot: Any, computer: Any) -> None:
    with pytest.raises(ComputerUseError, match="with an `image_url` or a `file_id`"):
        call_output(computer.call(), shot)

"""What a computer has to offer: one method for each action, written by the user."""

from __future__ import annotations

from abc import abstractmethod
from typing import Union

from typing_extensions import Protocol, TypeAlias

from openai_core.public_names import public_classes

from ...types.response_output import (
    ComputerAction,
    ComputerActionVariants,
    ResponseComputerToolCall,
    ResponseComputerToolCallAction as SingleAction,
)
from ...types.responses_params import ResponseComputerToolCallOutputScreenshotParam as Screenshot

__all__ = ["AsyncComputerDriver", "ComputerActionInput", "ComputerDriver", "Screenshot"]

ComputerActionInput: TypeAlias = Union[SingleAction, ComputerAction]
"""An action of a call: of its `actions`, or the one `action` of calls of the preview tool."""

Click: TypeAlias = Union[ComputerActionVariants.Click, ResponseComputerToolCall.ActionClick]
DoubleClick: TypeAlias = Union[ComputerActionVariants.DoubleClick, ResponseComputerToolCall.ActionDoubleClick]
Drag: TypeAlias = Union[ComputerActionVariants.Drag, ResponseComputerToolCall.ActionDrag]
Keypress: TypeAlias = Union[ComputerActionVariants.Keypress, ResponseComputerToolCall.ActionKeypress]
Move: TypeAlias = Union[ComputerActionVariants.Move, ResponseComputerToolCall.ActionMove]
Scroll: TypeAlias = Union[ComputerActionVariants.Scroll, ResponseComputerToolCall.ActionScroll]
Type: TypeAlias = Union[ComputerActionVariants.Type, ResponseComputerToolCall.ActionType]
Wait: TypeAlias = Union[ComputerActionVariants.Wait, ResponseComputerToolCall.ActionWait]


class ComputerDriver(Protocol):
    """A browser or desktop of yours that a `ComputerToolset` acts on.

    Coordinates are pixels of the screenshots. The driver decides what may be done, keeps within bounds and times, and
    cleans up. A method that cannot do what it is asked for raises; passing over it would mislead the model. An approval
    is for an action's arguments, and the screen may have changed since: compare it, if that matters.
    """

    @abstractmethod
    def click(self, action: Click) -> None:
        """Clicks a button of the mouse at a point.

        Args:
            action: The point in pixels, the button, and keys that are held.
        """

    @abstractmethod
    def double_click(self, action: DoubleClick) -> None:
        """Clicks twice at a point.

        Args:
            action: The point in pixels, and keys that are held.
        """

    @abstractmethod
    def drag(self, action: Drag) -> None:
        """Holds the button down along a path.

        Args:
            action: The points of the path in pixels, and keys that are held.
        """

    @abstractmethod
    def keypress(self, action: Keypress) -> None:
        """Presses keys together.

        Args:
            action: The keys, by their names.
        """

    @abstractmethod
    def move(self, action: Move) -> None:
        """Moves the pointer to a point.

        Args:
            action: The point in pixels, and keys that are held.
        """

    @abstractmethod
    def scroll(self, action: Scroll) -> None:
        """Scrolls at a point.

        Args:
            action: The point and the distances in pixels, and keys that are held.
        """

    @abstractmethod
    def type(self, action: Type) -> None:
        """Types text where the focus is.

        Args:
            action: The text to type.
        """

    @abstractmethod
    def wait(self, action: Wait) -> None:
        """Waits until the screen may have changed.

        Args:
            action: That the model wants to wait; it does not say how long.
        """

    @abstractmethod
    def screenshot(self) -> Screenshot:
        """Returns the screen: a `computer_screenshot` with an `image_url` or a `file_id`."""
        ...


class AsyncComputerDriver(Protocol):
    """A browser or desktop of yours that an `AsyncComputerToolset` acts on; see `ComputerDriver`."""

    @abstractmethod
    async def click(self, action: Click) -> None:
        """Clicks a button of the mouse at a point.

        Args:
            action: The point in pixels, the button, and keys that are held.
        """

    @abstractmethod
    async def double_click(self, action: DoubleClick) -> None:
        """Clicks twice at a point.

        Args:
            action: The point in pixels, and keys that are held.
        """

    @abstractmethod
    async def drag(self, action: Drag) -> None:
        """Holds the button down along a path.

        Args:
            action: The points of the path in pixels, and keys that are held.
        """

    @abstractmethod
    async def keypress(self, action: Keypress) -> None:
        """Presses keys together.

        Args:
            action: The keys, by their names.
        """

    @abstractmethod
    async def move(self, action: Move) -> None:
        """Moves the pointer to a point.

        Args:
            action: The point in pixels, and keys that are held.
        """

    @abstractmethod
    async def scroll(self, action: Scroll) -> None:
        """Scrolls at a point.

        Args:
            action: The point and the distances in pixels, and keys that are held.
        """

    @abstractmethod
    async def type(self, action: Type) -> None:
        """Types text where the focus is.

        Args:
            action: The text to type.
        """

    @abstractmethod
    async def wait(self, action: Wait) -> None:
        """Waits until the screen may have changed.

        Args:
            action: That the model wants to wait; it does not say how long.
        """

    @abstractmethod
    async def screenshot(self) -> Screenshot:
        """Returns the screen: a `computer_screenshot` with an `image_url` or a `file_id`."""
        ...


public_classes(globals())

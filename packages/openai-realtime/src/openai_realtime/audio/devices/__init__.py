"""The microphone and the loudspeaker of this machine, for the extra `voice_helpers`. Names are loaded on first use."""

from typing import TYPE_CHECKING

from openai_core.imports import lazy_names

if TYPE_CHECKING:
    from .local_audio_player import LocalAudioPlayer as LocalAudioPlayer
    from .microphone import Microphone as Microphone

if not TYPE_CHECKING:  # a checker would take any name for known
    __getattr__, __dir__ = lazy_names(
        globals(), {"LocalAudioPlayer": ".local_audio_player", "Microphone": ".microphone"}
    )
__all__ = ["LocalAudioPlayer", "Microphone"]

"""What this package raises."""

from __future__ import annotations

import copy
import pickle

from openai_webhooks import InvalidWebhookSignatureError, ReplayedWebhookError, WebhookSecretError


def test_all_are_value_errors_and_apart() -> None:
    kinds = (InvalidWebhookSignatureError, ReplayedWebhookError, WebhookSecretError)
    assert all(kind.__mro__[1] is ValueError for kind in kinds)


def test_a_replay_names_the_delivery_and_survives_pickling() -> None:
    error = ReplayedWebhookError("wh_1")
    for other in (error, pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert (type(other), other.webhook_id, str(other)) == (ReplayedWebhookError, "wh_1", str(error))
    assert "'wh_1'" in str(error)

"""A computer call and a computer run, from the first action to the last, without I/O of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Dict, List, Mapping, Optional, cast

from openai_core.effects import Call
from openai_core.models import BaseModel

from ...types.response_output import ComputerActionVariants, ResponseComputerToolCall
from ..lifecycle import rotated_idempotency_headers
from ..replays import model_copy, own_copy, replay_items
from .actions import actions_of
from .errors import ComputerUseError
from .history import History, check_complete
from .requests import check_max_steps, first_request, with_free_choice
from .screenshots import call_output
from .steps import Policies, Steps, check_cancelled

if TYPE_CHECKING:
    from openai_core.effects import Flow

    from ...types.responses import Response
    from ...types.responses_params import ComputerCallOutputParam

__all__ = ["Handlers", "execute_call", "run"]

Handlers = Mapping[str, Callable[..., Any]]
"""The methods of a driver, by the action that each carries out."""


def execute_call(
    call: ResponseComputerToolCall, handlers: Handlers, policies: Policies
) -> Flow[ComputerCallOutputParam]:
    """Carries out the actions of one call, and takes one screenshot after the last of them.

    Args:
        call: The call of the tool.
        handlers: The methods of the driver.
        policies: The callbacks of the user.

    Raises:
        ComputerUseError: The call is malformed, not approved or cancelled, or the driver broke its contract. What the
            driver or a policy raises goes through as it is.
    """
    if not isinstance(cast(object, call), BaseModel):
        raise ComputerUseError(f"A computer call is an item of a response, not {type(call).__name__}.")
    call = _own_call(call)
    check_complete(call)
    actions = actions_of(call)
    replay_items([call])
    if actions[-1].type != "screenshot":
        actions.append(ComputerActionVariants.Screenshot.construct(type="screenshot"))
    steps = Steps(policies, call.call_id)
    steps.check()
    if call.pending_safety_checks:
        refusal = "The computer call has safety checks that `approve_safety_checks` did not approve with `True`."
        yield from steps.ask(policies.approve_safety_checks, model_copy(call), refusal)
    for action in actions:
        yield from _take(action, steps, handlers, policies)
    steps.check()
    shot = yield from steps.act("screenshot", handlers["screenshot"], result=lambda taken: call_output(call, taken))
    steps.check()
    return cast("ComputerCallOutputParam", shot)


def _own_call(call: ResponseComputerToolCall) -> ResponseComputerToolCall:
    try:
        return own_copy(call)
    except AttributeError:  # pydantic takes what stands where an action should be for one
        raise ComputerUseError("The computer call holds something else than the API's own objects.") from None


def _take(action: Any, steps: Steps, handlers: Handlers, policies: Policies) -> Flow[None]:
    """Asks for an action and carries it out. Screenshots are only asked for: one is taken at the end."""
    steps.check()
    if policies.before_action is not None:
        refusal = f"`before_action` did not approve the action {action.type!r} with `True`."
        yield from steps.ask(policies.before_action, model_copy(action), refusal, action.type)
    steps.check()
    if action.type != "screenshot":
        yield from steps.act(action.type, handlers[action.type], model_copy(action), result=lambda returned: None)


def run(
    client: Any, params: Mapping[str, Any], max_steps: int, handlers: Handlers, policies: Policies
) -> Flow[Response]:
    """Asks for responses and carries out their calls until a response has none.

    Args:
        client: The client whose `responses.create` is called.
        params: The parameters of the first request.
        max_steps: The number of requests at most.
        handlers: The methods of the driver.
        policies: The callbacks of the user.

    Raises:
        ArgumentError: The parameters are at odds with a run.
        ComputerUseError: The run stopped early; the error has the last response.
    """
    check_max_steps(max_steps)
    request = first_request(params)
    history = History(request["input"])
    response: Optional[Response] = None
    step = 0
    while True:
        step += 1
        _check_cancelled(policies, response)
        if step > 1:
            _rotate_idempotency_key(client, request)
        response = cast("Response", own_copy((yield _ask(client, request))))
        _check_cancelled(policies, response)
        calls = history.calls_of(response, last=step == max_steps)
        if not calls:
            return response
        replayed = replay_items(response.output)
        outputs = yield from _outputs(calls, response, handlers, policies)
        request = with_free_choice({**request, "input": [*request["input"], *replayed, *outputs]})


def _ask(client: Any, request: Dict[str, Any]) -> Call:
    return Call(lambda: client.responses.create(**request))


def _check_cancelled(policies: Policies, response: Optional[Response]) -> None:
    try:
        check_cancelled(policies.cancelled)
    except ComputerUseError as error:
        error.response = response
        raise


def _rotate_idempotency_key(client: Any, request: Dict[str, Any]) -> None:
    headers = rotated_idempotency_headers(client, request.get("extra_headers"))
    if headers is not None:
        request["extra_headers"] = headers


def _outputs(
    calls: List[ResponseComputerToolCall], response: Response, handlers: Handlers, policies: Policies
) -> Flow[List[ComputerCallOutputParam]]:
    outputs: List[ComputerCallOutputParam] = []
    for call in calls:
        try:
            outputs.append((yield from execute_call(call, handlers, policies)))
        except ComputerUseError as error:
            error.response = response
            raise
    return outputs

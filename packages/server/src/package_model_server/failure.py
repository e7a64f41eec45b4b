"""What a client is told when the model itself fails, and what the log keeps."""

from __future__ import annotations

from .errors import Refused
from .log import describe, log

# How models say that an input is not for them. (A NotFittedError is both ValueError and AttributeError, and not the client's.)
_ABOUT_THE_INPUT = (ValueError, TypeError, OverflowError)
_ABOUT_THE_MODEL = (AttributeError,)
_LONGEST_REASON = 300


def refusal(error: BaseException, request: str) -> Refused:
    """
    The answer to a request on which `error` was raised; logged with the id of the request unless the server itself
    refused it. The model's own complaint about an input is passed on, bounded; anything else stays in the log.
    """
    if isinstance(error, Refused):
        return error
    if isinstance(error, _ABOUT_THE_INPUT) and not isinstance(error, _ABOUT_THE_MODEL):
        log("warning", "model-refused", id=request, **describe(error))
        return Refused(422, f"The model refuses this input: {_first_line(error)}")
    log("error", "model-failed", id=request, **describe(error))
    return Refused(500, f"The model failed; the log has the reason under request {request}.")


def _first_line(error: BaseException) -> str:
    lines = str(error).strip().splitlines()
    reason = lines[0].strip() if lines else type(error).__name__
    return reason if len(reason) <= _LONGEST_REASON else reason[: _LONGEST_REASON - 1] + "…"

"""
Waiting awake for the next request of a client that is connected alone and asks again at once.

To send a core to sleep and to wake it takes tens of microseconds, on a virtual machine more than a small model takes to answer, and
meanwhile the caches forget the model. So behind an answer the event loop is kept turning for a moment. It does not look at
this client only: each turn looks, without sleeping, at everything that would have woken it (other sockets, timers, signals), and lets
other threads run.

Whether it pays is learnt of each connection, and it costs nothing where it does not: an idle server, a client that takes its time,
clients beside whom another worker needs the core.
"""

from __future__ import annotations

from typing import Callable

# Seconds awake behind one answer, at most. Who takes longer would be waited for in vain mostly.
LONGEST = 0.0002
# What it may take in the mean: about what waking costs.
WORTH = 0.0001
# How soon a client asks again, asleep and woken, who might do so within `WORTH` of one that is awake.
NEAR = 0.0005
# Requests in a row that come so soon before it is tried, and tried again: twice as many after each time that it did not pay.
FIRST_REST = 8
LONGEST_REST = 1024
# The mean is one of about so many.
_OF = 4


class BusyPoll:
    """
    Of one connection. `soon` calls a function in the next turn of the event loop; `now` is a clock in seconds; `alone` says whether no
    other client is connected here, and `elsewhere` how many requests the other workers have answered.
    """

    __slots__ = ("_soon", "_now", "_alone", "_elsewhere", "_others", "_answered", "_until", "_turning", "_mean", "_rest", "_resting")

    def __init__(
        self, soon: "Callable[[Callable[[], None]], object]", now: Callable[[], float], alone: Callable[[], bool], elsewhere: Callable[[], float]
    ) -> None:
        self._soon, self._now, self._alone, self._elsewhere = soon, now, alone, elsewhere
        # As it was at the last answer.
        self._others = elsewhere()
        # When it was answered, while its next request has not come; and until when that is waited for awake. 0: not at all.
        self._answered = self._until = 0.0
        self._turning = False
        # Seconds that it was waited for awake; at its start one that comes late is enough to rest.
        self._mean = WORTH
        # Requests without it that are still to come, and how many it were of the last time.
        self._rest = self._resting = FIRST_REST

    def answered(self) -> None:
        """An answer was written, and nothing else waits on this connection."""
        if not self._alone():
            return
        now = self._answered = self._now()
        if self._rest:
            return
        before, self._others = self._others, self._elsewhere()
        if before != self._others:
            return
        self._until = now + LONGEST
        if not self._turning:
            self._turning = True
            self._soon(self._turn)

    def asked(self) -> None:
        """Something came from the client."""
        answered = self._answered
        if not answered:
            return
        self._answered = 0.0
        waited = self._now() - answered
        if self._until:
            self._until = 0.0
            self._took(min(waited, LONGEST))
        elif self._rest:
            self._rest = self._rest - 1 if waited <= NEAR else self._resting

    def _turn(self) -> None:
        until = self._until
        if until and self._alone():
            if self._now() < until:
                self._soon(self._turn)
                return
            self._took(LONGEST)
        self._until = 0.0
        self._turning = False

    def _took(self, seconds: float) -> None:
        self._mean += (seconds - self._mean) / _OF
        if self._mean > WORTH:
            self._rest = self._resting = min(2 * self._resting, LONGEST_REST)
            self._mean = WORTH
        elif self._resting > FIRST_REST:
            # Who asked at once for a long time is soon trusted again.
            self._resting -= 1


# Of connections where nobody is waited for awake.
NEVER = BusyPoll(lambda call: None, lambda: 0.0, lambda: False, lambda: 0.0)

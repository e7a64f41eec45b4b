"""
How many cores this container may use.

OpenMP and BLAS count the host's cores: on a 64-core host with one core granted they start 64 threads that
fight for it (and may hit the container's limit of processes). They read the variables when first imported.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Mapping, MutableMapping, Optional

_VARIABLES = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
_CGROUP = Path("/sys/fs/cgroup")


def limit_threads(env: MutableMapping[str, str], workers: int = 1) -> None:
    """Shares the cores out among the workers. Sets what is not set; who sets a variable keeps it."""
    for name in _VARIABLES:
        if not env.get(name):
            env[name] = str(max(1, cores() // workers))


def threads(env: Mapping[str, str]) -> int:
    """How many threads a library may use that reads no variable of its own."""
    text = env.get(_VARIABLES[0], "")
    return int(text) if text.isascii() and text.isdigit() and 0 < int(text) <= 1024 else cores()


def cores(cgroup: Path = _CGROUP) -> int:
    """Cores granted: the CPU quota of the container (cgroup v2, then v1), at most the cores of the affinity mask."""
    allowed = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    quota = _quota(cgroup)
    return allowed if quota is None else max(1, min(allowed, int(quota + 0.999)))


def can_spare(cgroup: Path = _CGROUP) -> bool:
    """Whether one core may be kept awake beside those that work: two whole ones are granted, not one and a part of another."""
    quota = _quota(cgroup)
    return cores(cgroup) > 1 and (quota is None or quota >= 2)


def _quota(cgroup: Path) -> Optional[float]:
    try:
        limit, period = (cgroup / "cpu.max").read_text().split()[:2]
    except (OSError, ValueError):
        try:
            limit = (cgroup / "cpu" / "cpu.cfs_quota_us").read_text().strip()
            period = (cgroup / "cpu" / "cpu.cfs_period_us").read_text().strip()
        except OSError:
            return None
    try:
        return float(limit) / float(period) if float(limit) > 0 else None
    except (ValueError, ZeroDivisionError):
        return None  # "max": no limit


def memory(cgroup: Path = _CGROUP) -> Optional[int]:
    """Bytes that this container may use (cgroup v2, then v1), or None where nobody limits it."""
    for file in (cgroup / "memory.max", cgroup / "memory" / "memory.limit_in_bytes"):
        try:
            text = file.read_text().strip()
        except OSError:
            continue
        # Version 1 says a number beyond any machine where there is no limit.
        return int(text) if text.isdigit() and int(text) < 2**60 else None
    return None

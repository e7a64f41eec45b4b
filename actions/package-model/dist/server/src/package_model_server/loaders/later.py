"""
Parts of SciPy come when somebody asks them something.

scikit-learn imports them at its own start for what is only needed to train and to score; with all that they bring along they are
nearly half of the time until a small model gives its first answer, and a fifth of the memory. Here they stand in `sys.modules` empty,
and become the real ones with the first look into them, whoever looks. Only names that scikit-learn takes out of them while it is
imported itself are promised instead: objects that become the real ones when they are called or looked into.
"""

from __future__ import annotations

import sys
import threading
from importlib import import_module
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any, Dict, FrozenSet, List, Optional, Sequence

# Modules, and the names in `from MODULE import NAME` at the top of scikit-learn's own. Any other name brings the module at once.
_LATER: Dict[str, FrozenSet[str]] = {
    "scipy.integrate": frozenset(("trapezoid",)),
    "scipy.interpolate": frozenset(("BSpline",)),
    "scipy.optimize": frozenset(("linear_sum_assignment", "linprog", "minimize", "minimize_scalar")),
    "scipy.stats": frozenset(("chi2", "gmean", "rankdata", "spearmanr")),
}
# Modules inside of them from which it takes names, too.
_INSIDE: Dict[str, Dict[str, FrozenSet[str]]] = {
    "scipy.optimize": {"scipy.optimize._linesearch": frozenset(("line_search_wolfe1", "line_search_wolfe2", "scalar_search_wolfe1"))},
}
_TAKERS = "sklearn."
# The function of Python's import system that asks for the path of a package to find a module inside it.
_FINDS_INSIDE = "_find_and_load_unlocked"
_lock = threading.RLock()


def import_later() -> None:
    """From now on these modules are imported in this way, but for those that are there already."""
    if not any(isinstance(finder, _Finder) for finder in sys.meta_path):
        sys.meta_path.insert(0, _Finder([name for name in _LATER if name not in sys.modules]))


class _Finder(MetaPathFinder, Loader):
    def __init__(self, names: List[str]) -> None:
        self._names = set(names)

    def find_spec(self, fullname: str, path: "Optional[Sequence[str]]", target: Optional[ModuleType] = None) -> Optional[ModuleSpec]:
        return ModuleSpec(fullname, self) if fullname in self._names else None

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        # Once: the next one to import that name wants the real one.
        self._names.discard(spec.name)
        for name, promised in _INSIDE.get(spec.name, {}).items():
            sys.modules[name] = _Later(name, promised, spec.name)
        return _Later(spec.name, _LATER[spec.name], spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Nothing: that is the point."""


class _Later(ModuleType):
    def __init__(self, name: str, promised: FrozenSet[str], package: str) -> None:
        super().__init__(name)
        vars(self).update(_promised=promised, _package=package)

    def __getattr__(self, name: str) -> Any:
        asking = sys._getframe(1)
        own = vars(self)
        if name in own["_promised"] and str(asking.f_globals.get("__name__")).startswith(_TAKERS):
            return _Promised(self, name)
        # Everybody who imports asks for names like `__path__` and `__file__`, and is content without.
        if name.startswith("__") and name != "__all__" and asking.f_code.co_name != _FINDS_INSIDE:
            raise AttributeError(name)
        return getattr(_real(self.__name__, own["_package"]), name)

    def __dir__(self) -> List[str]:
        return dir(_real(self.__name__, vars(self)["_package"]))


class _Promised:
    __slots__ = ("_module", "_name")

    def __init__(self, module: _Later, name: str) -> None:
        self._module = module
        self._name = name

    def __call__(self, *args: Any, **options: Any) -> Any:
        return getattr(self._module, self._name)(*args, **options)

    def __getattr__(self, name: str) -> Any:
        return getattr(getattr(self._module, self._name), name)


def _real(name: str, package: str) -> ModuleType:
    with _lock:
        if isinstance(sys.modules.get(package), _Later):
            for entry in (package, *_INSIDE.get(package, ())):
                sys.modules.pop(entry, None)
            # Its own modules take it from there.
            parent, _, child = package.rpartition(".")
            vars(sys.modules[parent]).pop(child, None)
            import_module(package)
        return import_module(name)

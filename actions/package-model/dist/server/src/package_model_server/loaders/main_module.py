"""
What a pickle looks up in `__main__`: the functions and classes of the script or notebook that trained the model.

The file was named when the image was built. It is a script, and running it would train again: of its top level only
imports, functions, classes and constants are run.
"""

from __future__ import annotations

import ast
import sys
from importlib.util import find_spec
from types import ModuleType

from ..errors import CannotLoad


def define_main(name: str) -> None:
    """
    Makes what the module `name` defines known as names of `__main__`; those that are there already stay.

    Raises `CannotLoad` where there is no such module or it is no Python.
    """
    spec = find_spec(name)
    if spec is None or spec.origin is None:
        raise CannotLoad(f"The module {name}, which stands for __main__, is not on Python's path.")
    with open(spec.origin, "rb") as file:
        source = file.read()
    try:
        tree = ast.parse(source, spec.origin)
    except (SyntaxError, ValueError) as error:
        raise CannotLoad(f"{spec.origin}, which stands for __main__, is no Python: {error}.") from error
    tree.body = [statement for statement in tree.body if _defines(statement)]
    module = ModuleType(name)
    module.__file__ = spec.origin
    sys.modules[name] = module
    main = sys.modules["__main__"]
    exec(compile(tree, spec.origin, "exec"), module.__dict__)
    for key, value in module.__dict__.items():
        if key.startswith("__"):
            continue
        # Whatever is made of it says that it is of __main__, as when it was trained.
        if getattr(value, "__module__", None) == name:
            value.__module__ = "__main__"
        if not hasattr(main, key):
            setattr(main, key, value)


def _defines(statement: ast.stmt) -> bool:
    if isinstance(statement, (ast.Import, ast.ImportFrom, ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        return True
    if isinstance(statement, (ast.Try, ast.If)):
        # An import with another to fall back on; `if __name__ == "__main__"` holds more than that.
        return all(_defines(inner) for inner in ast.iter_child_nodes(statement) if isinstance(inner, ast.stmt))
    if isinstance(statement, (ast.Assign, ast.AnnAssign)):
        return statement.value is not None and _constant(statement.value)
    return False


def _constant(value: ast.expr) -> bool:
    """Numbers, texts, and lists, tuples, sets and dictionaries of them: nothing that calls."""
    allowed = (ast.Constant, ast.List, ast.Tuple, ast.Set, ast.Dict, ast.UnaryOp, ast.BinOp, ast.Name, ast.operator, ast.unaryop, ast.expr_context)
    return all(isinstance(node, allowed) for node in ast.walk(value))

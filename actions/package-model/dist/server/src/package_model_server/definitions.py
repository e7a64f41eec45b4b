"""
`python -m package_model_server.definitions FILE`: makes a module of the script or notebook that trained a model, in place.

A pickle looks up in `__main__` what that script defined. Importing the script would train again; so, when the image is
built, only imports, functions, classes and constants of its top level are kept.
"""

from __future__ import annotations

import ast
import sys


def main(path: str) -> int:
    with open(path, "rb") as file:
        source = file.read()
    try:
        kept = definitions(source, path)
    except (SyntaxError, ValueError) as error:
        sys.stderr.write(f"{path}, which stands for __main__, is no Python that this interpreter reads: {error}\n")
        return 1
    with open(path, "w", encoding="utf-8") as file:
        file.write(kept)
    return 0


def definitions(source: bytes, path: str = "<script>") -> str:
    """The script without what it does. Raises `SyntaxError` or `ValueError` for what is no Python."""
    tree = ast.parse(source, path)
    tree.body = [statement for statement in tree.body if _defines(statement)]
    return ast.unparse(tree) + "\n"


def _defines(statement: ast.stmt) -> bool:
    if isinstance(statement, (ast.Import, ast.ImportFrom, ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        return True
    if isinstance(statement, (ast.Try, ast.If)):
        # An import with another to fall back on; `if __name__ == "__main__"` holds more than that.
        return all(_defines(inner) for inner in _inside(statement))
    if isinstance(statement, (ast.Assign, ast.AnnAssign)):
        return statement.value is not None and _constant(statement.value)
    return isinstance(statement, ast.Pass)


def _inside(statement: "ast.Try | ast.If") -> "list[ast.stmt]":
    inner = [*statement.body, *statement.orelse]
    if isinstance(statement, ast.Try):
        inner += [*statement.finalbody, *(one for handler in statement.handlers for one in handler.body)]
    return inner


def _constant(value: ast.expr) -> bool:
    """Numbers, texts, and lists, tuples, sets and dictionaries of them, also by name: nothing that calls."""
    allowed = (ast.Constant, ast.List, ast.Tuple, ast.Set, ast.Dict, ast.UnaryOp, ast.BinOp, ast.Name, ast.operator, ast.unaryop, ast.expr_context)
    return all(isinstance(node, allowed) for node in ast.walk(value))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

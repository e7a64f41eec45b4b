"""Writes keras.json: what a Keras configuration may name, from the sources of pinned releases of Keras.

usage: python make_keras.py        (needs pip; nothing of Keras is imported)

A name is listed because its class is exported as something that Keras deserializes (a layer, an optimizer, …) or is an
operation of a functional graph; never because it lies in the namespace: keras.utils.get_file does too (CVE-2025-8747), and
keras.config.enable_unsafe_deserialization (CVE-2025-9906).
"""

import ast
import json
import pathlib
import subprocess
import sys
import tempfile

RELEASES = ["2.6.0", "2.12.0", "2.15.0", "3.0.5", "3.3.3", "3.6.0", "3.9.2", "3.12.0", "3.15.1"]

# Modules whose exported classes Keras deserializes.
CLASSES = {
    "layers", "models", "optimizers", "losses", "metrics", "initializers", "regularizers", "constraints", "mixed_precision",
    "dtype_policies", "quantizers", "random",
}
TOP_LEVEL = {"Model", "Sequential", "Layer", "InputSpec", "DTypePolicy", "FloatDTypePolicy", "KerasTensor", "Variable",
             "Quantizer", "Loss", "Metric", "Optimizer", "Initializer", "Regularizer"}

# Modules whose functions are kept as settings, and do arithmetic only.
FUNCTIONS = {"activations", "losses", "metrics", "initializers", "regularizers", "constraints"}
HELPERS = {"get", "serialize", "deserialize"}

# Classes among them that run what they are given, or load further files.
REFUSED = {
    "Lambda": "runs code of the model's own",
    "TFSMLayer": "loads a SavedModel from a path",
    "TorchModuleWrapper": "loads a pickle",
    "JaxLayer": "calls functions of the model's own",
    "FlaxLayer": "calls functions of the model's own",
    **{name: "calls functions of the model's own" for name in (
        "Map", "Scan", "AssociativeScan", "WhileLoop", "ForiLoop", "Switch", "Cond", "VectorizedMap", "CustomGradient",
    )},
}

# Graphs of layers, which are not exported and are written with the module that they live in.
GRAPHS = {"keras.src.models.functional", "keras.src.engine.functional", "keras.engine.functional", "keras.models", "keras"}


def names_of(release):
    with tempfile.TemporaryDirectory() as folder:
        arguments = ["install", "--quiet", "--no-deps", "--disable-pip-version-check", "--target", folder, f"keras=={release}"]
        subprocess.run([sys.executable, "-m", "pip", *arguments], check=True)
        for path in sorted(pathlib.Path(folder).rglob("*.py")):
            module = ".".join(path.relative_to(folder).with_suffix("").parts)
            if module.endswith("_test") or "backend" in module.split("."):
                continue
            for node in ast.parse(path.read_text()).body:
                if isinstance(node, ast.ClassDef) and "Operation" in [getattr(base, "id", "") for base in node.bases]:
                    yield "classes", module, node.name
                if isinstance(node, (ast.ClassDef, ast.FunctionDef)):
                    yield from exported(node)


def exported(node):
    for name in exports(node):
        module, _, last = name.rpartition(".")
        part = module.split(".")[1] if "." in module else ""
        if isinstance(node, ast.ClassDef) and (part in CLASSES or (part == "" and last in TOP_LEVEL)):
            yield "classes", module, last
        elif isinstance(node, ast.FunctionDef) and part in FUNCTIONS and last not in HELPERS:
            yield "functions", module, last


def exports(node):
    """`@keras_export("keras.layers.Dense")` takes one name, several, or a list."""
    for decorator in node.decorator_list:
        if isinstance(decorator, ast.Call) and getattr(decorator.func, "id", "") == "keras_export":
            for argument in decorator.args:
                elements = argument.elts if isinstance(argument, (ast.List, ast.Tuple)) else [argument]
                yield from (each.value for each in elements if isinstance(each, ast.Constant))


def main():
    listed = {"classes": {module: {"Functional"} for module in GRAPHS}, "functions": {}}
    for release in RELEASES:
        for kind, module, name in names_of(release):
            if name not in REFUSED:
                listed[kind].setdefault(module, set()).add(name)
    tables = {kind: {module: sorted(names) for module, names in of.items()} for kind, of in listed.items()}
    table = {"releases": RELEASES, "refused": REFUSED, **tables}
    path = pathlib.Path(__file__).with_name("keras.json")
    path.write_text(json.dumps(table, indent=1, sort_keys=True) + "\n")


if __name__ == "__main__":
    main()

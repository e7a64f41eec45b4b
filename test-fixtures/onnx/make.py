# Python 3.11
# requires: scikit-learn==1.9.1 numpy==2.4.6 scipy==1.17.1 joblib==1.6.0 skl2onnx==1.20.0 onnx==1.23.2
"""ONNX graphs: a converted classifier, one with branches, a function and a custom operator, one with its weights beside it,
and hostile ones, made with ONNX's own messages."""

import json
from collections import Counter
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, external_data_helper, helper, numpy_helper
from skl2onnx import to_onnx
from sklearn.datasets import load_iris
from sklearn.linear_model import LogisticRegression

here = Path(__file__).parent


def graphs_in(nodes):
    for node in nodes:
        for attribute in node.attribute:
            for graph in [attribute.g, *attribute.graphs]:
                if graph.ByteSize():
                    yield graph
                    yield from graphs_in(graph.node)


def label(domain, name):
    return name if domain in ("", "ai.onnx") else f"{domain}::{name}"


def facts(model, **more):
    """What ONNX's own messages say of a model."""
    graphs = [model.graph, *graphs_in(model.graph.node)]
    nodes = [node for graph in graphs for node in graph.node] + [n for f in model.functions for n in f.node]
    local = {label(f.domain, f.name) for f in model.functions}
    operators = Counter(label(node.domain, node.op_type) for node in nodes)
    own = ("ai.onnx.ml::", "ai.onnx.training::", "ai.onnx.preview")
    foreign = [name for name in operators if "::" in name and name not in local and not name.startswith(own)]
    tensors = [tensor for graph in graphs for tensor in graph.initializer]
    given = {tensor.name for tensor in model.graph.initializer}
    return {
        "format": "onnx",
        "structure": "graph",
        "operators": dict(sorted(operators.items())),
        "parameters": sum(int(np.prod(tensor.dims)) for tensor in tensors),
        "dialects": [["onnx-ir", model.ir_version]] + [[o.domain or "ai.onnx", o.version] for o in model.opset_import],
        "signature": {
            "inputs": [value(one) for one in model.graph.input if one.name not in given],
            "outputs": [value(one) for one in model.graph.output],
        },
        "metadata": {entry.key: entry.value for entry in model.metadata_props},
        "effects": sorted(
            [f"runs op: {name}" for name in foreign]
            + [
                f"reads {entry.value}"
                for tensor in tensors
                for entry in tensor.external_data
                if entry.key == "location"
            ]
        ),
        **more,
    }


DTYPES = {"FLOAT": "float32", "INT64": "int64", "STRING": "string", "BOOL": "bool"}


def value(info):
    tensor = info.type.tensor_type
    if not info.type.HasField("tensor_type"):
        return {"name": info.name, "dtype": "object", "shape": [None]}
    shape = [d.dim_value if d.HasField("dim_value") else None for d in tensor.shape.dim]
    return {"name": info.name, "dtype": DTYPES[TensorProto.DataType.Name(tensor.elem_type)], "shape": shape}


def info(name, shape, dtype=TensorProto.FLOAT):
    return helper.make_tensor_value_info(name, dtype, shape)


def tensor(name, *shape):
    numbers = np.arange(np.prod(shape), dtype=np.float32).reshape(shape)
    return numpy_helper.from_array(numbers, name)


def branch(name):
    node = helper.make_node("Add", ["x", f"{name}_b"], [name])
    return helper.make_graph([node], name, [], [info(name, [None, 4])], [tensor(f"{name}_b", 4)])


def made(nodes, weights=(), functions=(), opsets=(), inputs=None, outputs=None):
    graph = helper.make_graph(
        nodes,
        "main",
        inputs or [info("x", ["rows", 4]), info("yes", [], TensorProto.BOOL)],
        outputs or [info("y", ["rows", 4])],
        list(weights),
    )
    sets = [helper.make_opsetid("", 18), *[helper.make_opsetid(name, 1) for name in opsets]]
    return helper.make_model(graph, opset_imports=sets, functions=list(functions), ir_version=9)


expected = {}
iris = load_iris()
classifier = LogisticRegression(max_iter=200).fit(iris.data, iris.target_names[iris.target])
converted = to_onnx(classifier, iris.data[:1].astype(np.float32), target_opset=18)
(here / "iris.onnx").write_bytes(converted.SerializeToString(deterministic=True))
expected["iris.onnx"] = facts(converted, producers=[["skl2onnx", "1.20.0", "written"]])

square = helper.make_function(
    "local", "Square", ["a"], ["b"], [helper.make_node("Mul", ["a", "a"], ["b"])], [helper.make_opsetid("", 18)]
)
branches = made(
    [
        helper.make_node("If", ["yes"], ["z"], then_branch=branch("then"), else_branch=branch("else")),
        helper.make_node("Constant", [], ["c"], value=tensor("c", 4)),
        helper.make_node("Square", ["z"], ["s"], domain="local"),
        helper.make_node("Shell", ["s", "c"], ["y"], domain="acme.ops"),
    ],
    functions=[square],
    opsets=["local", "acme.ops"],
)
helper.set_model_props(branches, {"license": "MIT", "__proto__": "kept"})
(here / "branches.onnx").write_bytes(branches.SerializeToString(deterministic=True))
expected["branches.onnx"] = facts(branches, hostile=True)


def outside(location, name="w"):
    one = tensor(name, 4, 4)
    external_data_helper.set_external_data(one, location, offset=0, length=64)
    one.ClearField("raw_data")
    one.data_location = TensorProto.EXTERNAL
    return one


def reading(*locations):
    nodes = [helper.make_node("MatMul", ["x", "w0"], ["y"])]
    return made(nodes, [outside(one, f"w{i}") for i, one in enumerate(locations)])


beside = reading("weights.bin")
(here / "weights.bin").write_bytes(tensor("w", 4, 4).raw_data)
(here / "external.onnx").write_bytes(beside.SerializeToString(deterministic=True))
expected["external.onnx"] = facts(beside)

for name, location in {"leaves": "../../../../etc/passwd", "absolute": "/etc/passwd"}.items():
    model = reading(location)
    (here / f"{name}.onnx").write_bytes(model.SerializeToString(deterministic=True))
    expected[f"{name}.onnx"] = facts(model, unread="that it names is not beside it")

# The reference hides in a branch, where checkers that look at the graph's own weights do not come.
hidden = made(
    [
        helper.make_node(
            "If",
            ["yes"],
            ["y"],
            then_branch=helper.make_graph([], "then", [], [info("w", [4, 4])], [outside("../secret")]),
            else_branch=branch("else"),
        )
    ]
)
(here / "hidden.onnx").write_bytes(hidden.SerializeToString(deterministic=True))
expected["hidden.onnx"] = facts(hidden, unread="that it names is not beside it")

short = reading("weights.bin")
short.graph.initializer[0].external_data[1].value = "64"
(here / "beyond.onnx").write_bytes(short.SerializeToString(deterministic=True))
expected["beyond.onnx"] = facts(short, anomalies=["truncated"])

negative = made([helper.make_node("Add", ["x", "w"], ["y"])], [tensor("w", 4)])
negative.graph.initializer[0].dims[:] = [-4]
(here / "negative.onnx").write_bytes(negative.SerializeToString(deterministic=True))
expected["negative.onnx"] = facts(negative, parameters=0, anomalies=["malformed"])

whole = branches.SerializeToString(deterministic=True)
(here / "cut.onnx").write_bytes(whole[:-20])
expected["cut.onnx"] = {"format": "onnx", "structure": "graph", "anomalies": ["truncated"]}

for model in (converted, branches):
    onnx.checker.check_model(model)
(here / "expect.json").write_text(json.dumps(expected, indent=1) + "\n")

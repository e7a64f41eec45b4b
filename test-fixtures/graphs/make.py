"""Makes small ONNX graphs that a runtime takes, refuses, or never ends with. Needs onnx==1.23.2 and numpy; run it here."""

import numpy as np
from onnx import TensorProto as T, helper

FLOAT = T.FLOAT


def value(name, shape, kind=FLOAT):
    return helper.make_tensor_value_info(name, kind, shape)


def save(name, nodes, inputs, outputs, initializers=(), opset=17):
    graph = helper.make_graph(nodes, "graph", inputs, outputs, list(initializers))
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", opset)], ir_version=8)
    with open(f"{name}.onnx", "wb") as file:
        file.write(model.SerializeToString(deterministic=True))


weights = helper.make_tensor("w", FLOAT, [4, 3], np.arange(12, dtype=np.float32).tobytes(), raw=True)
save("linear", [helper.make_node("MatMul", ["x", "w"], ["y"])], [value("x", ["n", 4])], [value("y", ["n", 3])], [weights])

# An input that nothing gives: the runtime refuses the graph.
save("refused", [helper.make_node("MatMul", ["x", "nothing"], ["y"])], [value("x", ["n", 4])], [value("y", ["n", 3])])

# No row of zeros fits: 4 numbers cannot be reshaped to 3.
three = helper.make_tensor("three", T.INT64, [1], [3])
save("picky", [helper.make_node("Reshape", ["x", "three"], ["y"])], [value("x", [4])], [value("y", None)], [three])

# A loop without an end.
true = helper.make_tensor("true", T.BOOL, [], [True])
body = helper.make_graph(
    [helper.make_node("Identity", ["c"], ["c2"]), helper.make_node("Identity", ["s"], ["s2"])],
    "body",
    [value("i", [], T.INT64), value("c", [], T.BOOL), value("s", [1])],
    [value("c2", [], T.BOOL), value("s2", [1])],
)
save("endless", [helper.make_node("Loop", ["", "true", "x"], ["y"], body=body)], [value("x", [1])], [value("y", [1])], [true])

# Makes 4 TB of zeros.
shape = helper.make_tensor("shape", T.INT64, [3], [100_000, 100_000, 100])
nodes = [
    helper.make_node("ConstantOfShape", ["shape"], ["zeros"]),
    helper.make_node("ReduceSum", ["zeros"], ["sum"], keepdims=0),
    helper.make_node("Add", ["sum", "x"], ["y"]),
]
save("greedy", nodes, [value("x", [1])], [value("y", [1])], [shape])

# NaN and both infinities among the weights, in each of the ways that ONNX keeps numbers.
odd = np.array([0, np.nan, np.inf, -np.inf], dtype=np.float32)
raw = helper.make_tensor("raw", FLOAT, [4], odd.tobytes(), raw=True)
save("odd", [helper.make_node("Add", ["x", "raw"], ["y"])], [value("x", [4])], [value("y", [4])], [raw])

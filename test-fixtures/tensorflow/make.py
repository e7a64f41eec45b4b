# Python 3.11
# requires: tensorflow-cpu==2.21.0 keras==3.15.1 h5py==3.14.0 numpy==2.4.6
"""TensorFlow's own files: SavedModels, one of which reads a file within a function, and a frozen graph."""

import json
import os
from collections import Counter
from pathlib import Path

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import tensorflow as tf  # noqa: E402
from tensorflow.core.protobuf import saved_model_pb2  # noqa: E402
from tensorflow.python.framework.convert_to_constants import convert_variables_to_constants_v2  # noqa: E402

here = Path(__file__).parent
expected = {}
ROWS = tf.TensorSpec([None, 4], tf.float32, name="x")


def operators(graph):
    nodes = [*graph.node, *[node for function in graph.library.function for node in function.node_def]]
    return dict(Counter(node.op for node in nodes))


class Linear(tf.Module):
    def __init__(self):
        self.w = tf.Variable(tf.ones([4, 3]))

    @tf.function(input_signature=[ROWS])
    def __call__(self, x):
        return {"y": tf.matmul(x, self.w)}


class Reading(Linear):
    @tf.function(input_signature=[ROWS])
    def __call__(self, x):
        return {"y": tf.matmul(x, self.w) + tf.cast(tf.strings.length(tf.io.read_file("/etc/hostname")), tf.float32)}


for name, module, more in [("linear", Linear(), {}), ("reading", Reading(), {"hostile": True})]:
    tf.saved_model.save(module, here / name, signatures=module.__call__.get_concrete_function())
    saved = saved_model_pb2.SavedModel.FromString((here / name / "saved_model.pb").read_bytes())
    [graph] = saved.meta_graphs
    expected[name] = {
        "format": "savedmodel",
        "structure": "graph",
        "producers": [["tensorflow", tf.__version__, "written"]],
        "operators": operators(graph.graph_def),
        "parameters": 12,
        "dialects": [["tensorflow-graph", graph.graph_def.versions.producer]],
        "signature": {
            "inputs": [{"name": "x", "dtype": "float32", "shape": [None, 4]}],
            "outputs": [{"name": "y", "dtype": "float32", "shape": [None, 3]}],
        },
        **more,
    }
    if more:
        assert "ReadFile" in operators(graph.graph_def)
    expected[f"{name}/saved_model.pb"] = {
        "format": "savedmodel",
        "structure": "graph",
        "operators": operators(graph.graph_def),
        **more,
    }

linear = Linear()  # a function does not keep its module alive
frozen = convert_variables_to_constants_v2(linear.__call__.get_concrete_function()).graph.as_graph_def()
(here / "frozen.pb").write_bytes(frozen.SerializeToString(deterministic=True))
expected["frozen.pb"] = {
    "format": "frozen-graph",
    "structure": "graph",
    "operators": operators(frozen),
    "parameters": 12,
    "dialects": [["tensorflow-graph", frozen.versions.producer]],
    "effects": [],
}
lite = tf.lite.TFLiteConverter.from_concrete_functions([linear.__call__.get_concrete_function()], linear)
(here / "linear.tflite").write_bytes(lite.convert())
expected["linear.tflite"] = {"format": "tflite", "structure": "opaque", "unread": "TFLite"}
(here / "expect.json").write_text(json.dumps(expected, indent=1) + "\n")

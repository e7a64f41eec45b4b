# Python 3.11
# requires: tensorflow-cpu==2.21.0 tf_keras==2.21.0 numpy==2.4.6
"""SavedModels as Keras 2 writes them: beside the graph lies `keras_metadata.pb`, from which Keras makes the layers again."""

import json
import os
import shutil
from collections import Counter
from pathlib import Path

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow as tf  # noqa: E402
import tf_keras  # noqa: E402
from tensorflow.core.protobuf import saved_model_pb2  # noqa: E402

here = Path(__file__).parent
tf_keras.utils.set_random_seed(0)


def net(*layers):
    return tf_keras.Sequential([tf_keras.Input([4], name="x"), *layers, tf_keras.layers.Dense(3, name="y")])


expected = {}
models = {
    "dense": (net(tf_keras.layers.Dense(2)), {}),
    # Its function lies in the metadata as marshalled bytecode, which Keras runs when it makes the layer.
    "lambda": (net(tf_keras.layers.Lambda(lambda rows: rows * 2)), {"hostile": True}),
}
for name, (model, more) in models.items():
    shutil.rmtree(here / name, ignore_errors=True)
    model.save(here / name, save_format="tf", include_optimizer=False)
    assert (here / name / "keras_metadata.pb").exists()
    saved = saved_model_pb2.SavedModel.FromString((here / name / "saved_model.pb").read_bytes())
    [graph] = saved.meta_graphs
    nodes = [*graph.graph_def.node, *[node for of in graph.graph_def.library.function for node in of.node_def]]
    expected[name] = {
        "format": "savedmodel",
        "structure": "graph",
        "producers": [["tensorflow", tf.__version__, "written"]],
        "operators": dict(Counter(node.op for node in nodes)),
        "parameters": model.count_params(),
        "signature": {
            "inputs": [{"name": "x", "dtype": "float32", "shape": [None, 4]}],
            "outputs": [{"name": "y", "dtype": "float32", "shape": [None, 3]}],
        },
        **more,
    }
(here / "expect.json").write_text(json.dumps(expected, indent=1) + "\n")

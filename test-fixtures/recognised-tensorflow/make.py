# Python 3.11
# requires: tensorflow-cpu==2.21.0
"""What TensorFlow writes that is known by its first bytes and not read: a checkpoint without its graph, and TFLite."""

import json
import os
from pathlib import Path

os.environ["CUDA_VISIBLE_DEVICES"] = ""

import tensorflow as tf

here = Path(__file__).parent
tf.train.Checkpoint(v=tf.Variable([1.0, 2.0])).write(str(here / "weights"))


class Adds(tf.Module):
    @tf.function(input_signature=[tf.TensorSpec([None, 2], tf.float32)])
    def add(self, x):
        return x + 1


module = Adds()
converter = tf.lite.TFLiteConverter.from_concrete_functions([module.add.get_concrete_function()], module)
(here / "small.tflite").write_bytes(converter.convert())
expected = {
    "weights.index": {"format": "tensorflow-checkpoint", "structure": "opaque", "unread": "TensorFlow checkpoint"},
    "small.tflite": {"format": "tflite", "structure": "opaque", "unread": "TFLite"},
}
(here / "expect.json").write_text(json.dumps(expected, indent=1) + "\n")

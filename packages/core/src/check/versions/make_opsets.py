"""Writes opsets.json: the newest operator sets and IR version that an installed ONNX Runtime takes.

    pip install onnx==1.23.2 onnxruntime==1.32.0 && python make_opsets.py

The runtime is asked itself: it is given graphs of versions that nobody has, and names the last that it has in its refusal.
"""

import json
import pathlib
import re

import onnxruntime
from onnx import TensorProto, helper

NOBODY = 9999


def refusal(opsets, ir):
    value = [helper.make_tensor_value_info(name, TensorProto.FLOAT, [1]) for name in ("x", "y")]
    graph = helper.make_graph([helper.make_node("Identity", ["x"], ["y"])], "graph", value[:1], value[1:])
    imports = [helper.make_opsetid(domain, version) for domain, version in opsets.items()]
    model = helper.make_model(graph, opset_imports=imports, ir_version=ir)
    try:
        onnxruntime.InferenceSession(model.SerializeToString())
    except Exception as error:
        return str(error)
    raise SystemExit(f"{opsets} and IR {ir} were taken")


def last(text, pattern):
    found = re.search(pattern, text)
    if not found:
        raise SystemExit(f"no version in: {text}")
    return int(found.group(1))


dialects = {
    "ai.onnx": last(refusal({"": NOBODY}, 8), r"for domain ai\.onnx is till opset (\d+)"),
    "ai.onnx.ml": last(refusal({"": 17, "ai.onnx.ml": NOBODY}, 8), r"for domain ai\.onnx\.ml is till opset (\d+)"),
    "onnx-ir": last(refusal({"": 17}, NOBODY), r"max supported IR version: (\d+)"),
}
table = {"runtime": f"onnxruntime {onnxruntime.__version__}", "newest": dialects}
pathlib.Path(__file__).with_name("opsets.json").write_text(json.dumps(table, indent=2) + "\n")

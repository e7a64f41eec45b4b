"""What the Open Inference Protocol tells about the server and the model."""

from __future__ import annotations

from typing import Dict, List, Tuple

from .. import __version__
from ..answer import Answer
from ..errors import Refused
from ..manifest import Manifest
from ..models import Model
from ..request.inputs import DICTIONARIES, NUMBERS, TENSORS, TEXTS, Inputs
from ..signature import Tensor
from .v2_tensors import BYTES, DATATYPES, datatype_of, to_wire

# A model folder holds one version; clients that want a number get this.
VERSION = "1"
# `<project>_<format>` as the protocol has it where it has it; else the same pattern.
_PLATFORMS = {"onnxruntime": "onnx_onnxv1", "tensorflow": "tensorflow_savedmodel", "torchscript": "pytorch_torchscript", "scikit-learn": "sklearn_pickle"}

Metadata = Dict[str, object]
# Datatype and shape of outputs, by name.
Observed = Dict[str, Tuple[str, List[int]]]


def server_metadata() -> Metadata:
    return {"name": "package-model", "version": __version__, "extensions": ["binary_tensor_data"]}


def model_metadata(manifest: Manifest, model: Model, seen: Observed) -> Metadata:
    """What was seen of an output when the example was answered goes before what the file tells of it."""
    outputs = [_tensor(tensor) for tensor in model.outputs]
    for output in outputs:
        datatype, shape = seen.get(str(output["name"]), (output["datatype"], output["shape"]))
        output.update(datatype=datatype, shape=shape)
    return {
        "name": manifest.name,
        "versions": [VERSION],
        "platform": _PLATFORMS.get(manifest.runtime, manifest.runtime.replace("-", "_")),
        "inputs": _inputs(model.inputs, manifest),
        "outputs": outputs,
    }


def _inputs(inputs: Inputs, manifest: Manifest) -> List[Metadata]:
    if inputs.kind == TENSORS:
        return [_tensor(tensor) for tensor in inputs.tensors]
    if inputs.kind == TEXTS:
        return [{"name": (inputs.columns or ())[0].name, "datatype": BYTES, "shape": [-1]}]
    if inputs.kind == DICTIONARIES:
        # One input a key; which keys there are nobody knows beforehand.
        return []
    if inputs.named and inputs.columns is not None:
        return [{"name": column.name, "datatype": DATATYPES.get(column.dtype, BYTES), "shape": [-1]} for column in inputs.columns]
    known = manifest.signature.inputs if manifest.signature is not None else ()
    dtypes = {column.dtype for column in inputs.columns} if inputs.columns else {inputs.dtype}
    dtype = next(iter(dtypes)) if len(dtypes) == 1 and dtypes <= NUMBERS else "object" if dtypes & {"string", "object"} else "float64"
    return [_tensor(Tensor(known[0].name if known else "input", dtype, (None, len(inputs.columns) if inputs.columns is not None else None)))]


def _tensor(tensor: Tensor) -> Metadata:
    datatype = DATATYPES.get(tensor.dtype, BYTES if tensor.dtype != "unknown" else "FP64")
    return {"name": tensor.name, "datatype": datatype, "shape": [-1 if size is None else size for size in tensor.shape]}


def observed(answer: Answer) -> Observed:
    """Datatype and shape of every output of an answer; rows are the first dimension."""
    found: Observed = {}
    for name, values in answer.outputs.items():
        try:
            array = to_wire(values, name)
        except Refused:
            continue  # No tensor, so there is nothing to be said about it.
        found[name] = (datatype_of(array), [-1, *array.shape[1:]])
    return found

# Python 3.11
# requires: torch==2.13.0 numpy==2.4.6
"""A small network as PyTorch saves it in each of its ways: weights, whole modules, TorchScript, exported, the older formats."""

import io
import json
import pickle
import struct
import tarfile
import zipfile
from pathlib import Path

import torch
from torch import nn

here = Path(__file__).parent
torch.manual_seed(0)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(4, 8)
        self.norm = nn.BatchNorm1d(8)
        self.out = nn.Linear(8, 3)

    def forward(self, x):
        return self.out(torch.relu(self.norm(self.hidden(x))))


NAMES = {torch.float8_e4m3fn: "float8"}


def tensors(state, prefix=""):
    """Every tensor of a state dict, as the Model names it."""
    found = []
    for name, value in state.items():
        if isinstance(value, dict):
            found += tensors(value, f"{prefix}{name}.")
        elif isinstance(value, (list, tuple)):
            found += tensors({str(i): one for i, one in enumerate(value)}, f"{prefix}{name}.")
        elif isinstance(value, torch.Tensor):
            dtype = NAMES.get(value.dtype, str(value.dtype).removeprefix("torch."))
            found.append({"name": prefix + name, "dtype": dtype, "shape": list(value.shape)})
    return found


def count(state):
    return sum(
        count(value) if isinstance(value, dict) else value.numel()
        for value in state.values()
        if isinstance(value, (dict, torch.Tensor))
    )


net = Net().eval()
weights = net.state_dict()
plain = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 3)).eval()
checkpoint = {
    "epoch": 3,
    "model": weights,
    "halves": torch.ones(2, 3).half(),
    "brain": torch.ones(2, dtype=torch.bfloat16),
    "turned": torch.arange(12.0).reshape(3, 4).t(),
    "eighth": torch.ones(2, dtype=torch.float8_e4m3fn),
    "complex": torch.ones(2, dtype=torch.complex64),
    "truths": torch.tensor([True, False]),
    "scalar": torch.tensor(7),
    "none": torch.zeros(0, 5),
}
since = [["torch", ">=2.1", "follows"]]
expected = {}


def expect(name, kind, state, **more):
    expected[name] = {
        "format": kind,
        "structure": "tensors",
        "tensors": tensors(state),
        "parameters": count(state),
        **more,
    }


torch.save(weights, here / "weights.pt")
expect("weights.pt", "torch-zip", weights, producers=since, imports=["collections", "torch"])
torch.save(checkpoint, here / "checkpoint.ckpt")
keys = ", ".join(checkpoint)
expect("checkpoint.ckpt", "torch-zip", checkpoint, producers=since, metadata={"keys": keys, "byte order": "little"})
torch.save(plain, here / "module.pt")
module = {"module": "torch.nn.modules.container.Sequential"}
expect("module.pt", "torch-zip", plain.state_dict(), metadata=module)
tied = {"one": weights["hidden.weight"], "other": weights["hidden.weight"]}
torch.save(tied, here / "tied.pth")
expect("tied.pth", "torch-zip", tied)
expected["tied.pth"]["parameters"] = 32

# The same as before 1.6.
old = [["torch", ">=0.4", "follows"]]
torch.save(weights, here / "weights-legacy.pt", _use_new_zipfile_serialization=False)
expect("weights-legacy.pt", "torch-legacy", weights, producers=old, encoding=["protocol 2"])
torch.save(plain, here / "module-legacy.pt", _use_new_zipfile_serialization=False)
expect("module-legacy.pt", "torch-legacy", plain.state_dict(), metadata=module)

torch.jit.save(torch.jit.script(net), here / "scripted.pt")
expect("scripted.pt", "torchscript", weights, metadata={"module": "Net"}, imports=["torch"])
torch.jit.save(torch.jit.trace(net, torch.ones(2, 4)), here / "traced.pt")
expect(
    "traced.pt",
    "torchscript",
    weights,
    effects=["runs torchscript: torch.batch_norm", "runs torchscript: torch.linear", "runs torchscript: torch.relu"],
)

rows = torch.export.Dim("rows")
program = torch.export.export(net, (torch.ones(2, 4),), dynamic_shapes={"x": {0: rows}})
for node in program.graph.nodes:
    # Where the code lay on the machine that ran this.
    node.meta.pop("stack_trace", None)
torch.export.save(program, here / "exported.pt2")
expected["exported.pt2"] = {
    "format": "torch-export",
    "structure": "graph",
    "parameters": count(weights),
    "producers": [["torch", torch.__version__.split("+")[0], "written"]],
    "signature": {
        "inputs": [{"name": "x", "dtype": "float32", "shape": [None, 4]}],
        "outputs": [{"name": "linear_1", "dtype": "float32", "shape": [None, 3]}],
    },
    "effects": [
        "runs torchscript: torch.ops.aten.batch_norm",
        "runs torchscript: torch.ops.aten.linear",
        "runs torchscript: torch.ops.aten.relu",
    ],
}

# The layout of torch 2.1 to 2.7, put together from what today's serializer gives: no release that runs here writes it.
new = zipfile.ZipFile(here / "exported.pt2")
graph = new.read("exported/models/model.json")
with zipfile.ZipFile(here / "exported-2.5.pt2", "w") as to:

    def put(name, content):
        to.writestr(zipfile.ZipInfo(name), content)

    def saved(value):
        stream = io.BytesIO()
        torch.save(value, stream)
        return stream.getvalue()

    put("version", b"8.1")
    put("serialized_exported_program.json", graph)
    put("serialized_state_dict.pt", saved(weights))
    put("serialized_constants.pt", saved({}))
    put("serialized_example_inputs.pt", saved(((torch.ones(2, 4),), {})))
expected["exported-2.5.pt2"] = {**expected["exported.pt2"], "encoding": ["zip", "files"]}


# Nothing writes the tar of 2016 any more, but `torch.load` still reads it.
def tarred(content):
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w", format=tarfile.PAX_FORMAT) as to:
        for name, data in content.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            to.addfile(info, io.BytesIO(data))
    return stream.getvalue()


class Tarred(pickle.Pickler):
    def persistent_id(self, value):
        return "11" if isinstance(value, torch.Tensor) else None


def two(value):
    return pickle.dumps(value, protocol=2)


body = io.BytesIO()
Tarred(body, protocol=2).dump({"weight": torch.ones(1)})
numbers = torch.arange(6.0)
storage = struct.pack("<q", 6) + numbers.numpy().tobytes()
old_tar = tarred(
    {
        "sys_info": two({"protocol_version": 1000, "little_endian": True, "type_sizes": {"short": 2, "int": 4, "long": 8}}),
        "pickle": body.getvalue(),
        "storages": two(1) + two((10, "cpu", torch.FloatStorage)) + storage + two([]),
        "tensors": two(1) + two((11, 10, torch.FloatTensor)) + struct.pack("<iiqqqqq", 2, 0, 2, 3, 3, 1, 0),
    }
)
(here / "weights-2016.pt").write_bytes(old_tar)
loaded = torch.load(here / "weights-2016.pt", weights_only=False)
assert torch.equal(loaded["weight"], numbers.reshape(2, 3))
expected["weights-2016.pt"] = {
    "format": "torch-tar",
    "structure": "tensors",
    "tensors": [{"name": "11", "dtype": "float32", "shape": [2, 3]}],
    "parameters": 6,
}
(here / "expect.json").write_text(json.dumps(expected, indent=1) + "\n")

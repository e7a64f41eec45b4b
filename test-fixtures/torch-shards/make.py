# Python 3.11
# requires: torch==2.13.0 huggingface_hub==2.4.0 numpy==2.4.6
"""A checkpoint of PyTorch in several files with their index (`pytorch_model.bin.index.json`), as the hub's library writes it."""

import json
import shutil
from pathlib import Path

import torch
from huggingface_hub import save_torch_state_dict
from torch import nn

here = Path(__file__).parent
folder = here / "net"
shutil.rmtree(folder, ignore_errors=True)
folder.mkdir()
torch.manual_seed(0)
net = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 16), nn.ReLU(), nn.Linear(16, 3))
state = net.state_dict()
save_torch_state_dict(state, folder, safe_serialization=False, max_shard_size=400)

index = json.loads((folder / "pytorch_model.bin.index.json").read_text())["weight_map"]
shards = sorted(set(index.values()))
assert len(shards) > 1
members = {
    shard: {
        "format": "torch-zip",
        "structure": "tensors",
        "tensors": [
            {"name": name, "dtype": "float32", "shape": list(value.shape)}
            for name, value in torch.load(folder / shard).items()
        ],
    }
    for shard in shards
}
name = "net/pytorch_model.bin.index.json"
expected = {
    name: {
        "format": "sharded",
        "structure": "parts",
        "producers": [["torch", ">=2.1", "follows"]],
        "imports": ["torch"],
    },
    "net": {"format": "sharded", "structure": "parts", "files": ["pytorch_model.bin.index.json", *shards]},
}
for shard, facts in members.items():
    expected[f"net/{shard}"] = facts
(here / "expect.json").write_text(json.dumps(expected, indent=1) + "\n")

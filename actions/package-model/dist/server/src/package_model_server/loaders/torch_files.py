"""PyTorch: TorchScript, exported programs, and pickled modules, all on the processor."""

from __future__ import annotations

import os
from importlib import import_module
from typing import Any, List, Tuple

from ..cores import threads
from ..errors import CannotLoad
from ..manifest import Manifest
from ..signature import Tensor
from .loaded import Tensors, named, signature_or


def load_torchscript(manifest: Manifest) -> object:
    torch = _torch()
    module = torch.jit.load(str(manifest.file), map_location="cpu").eval()
    arguments = [argument.name for argument in module.forward.schema.arguments[1:]]
    return Module(torch, module, signature_or(manifest.signature, arguments), _outputs(manifest))


def load_torch_export(manifest: Manifest) -> object:
    torch = _torch()
    program = torch.export.load(str(manifest.file))
    inputs = tuple(_placeholder(node) for node in program.graph.nodes if node.op == "placeholder" and node.name in program.graph_signature.user_inputs)
    return Module(torch, program.module(), inputs or signature_or(manifest.signature, ()), _outputs(manifest))


def load_torch(manifest: Manifest) -> object:
    """A whole module, as `torch.save(module)` writes it; what it calls was judged before the image was built."""
    torch = _torch()
    module = torch.load(str(manifest.file), map_location="cpu", weights_only=False)
    if not isinstance(module, torch.nn.Module):
        raise CannotLoad(f"{manifest.file} holds weights without the network they belong to (a {type(module).__name__}); a handler has to build it.")
    return Module(torch, module.eval(), signature_or(manifest.signature, ("input",)), _outputs(manifest))


def _torch() -> Any:
    torch = import_module("torch")
    torch.set_num_threads(threads(os.environ))
    return torch


def _outputs(manifest: Manifest) -> Tuple[Tensor, ...]:
    return manifest.signature.outputs if manifest.signature is not None else ()


def _placeholder(node: Any) -> Tensor:
    value = node.meta["val"]
    # A symbolic size is one that varies.
    return Tensor(node.name, str(value.dtype).replace("torch.", ""), tuple(size if type(size) is int else None for size in value.shape))


class Module:
    """Called with its inputs by position, in their order."""

    def __init__(self, torch: Any, module: Any, inputs: Tuple[Tensor, ...], outputs: Tuple[Tensor, ...]) -> None:
        self._torch = torch
        self._module = module
        self.inputs = inputs
        self.outputs = outputs

    def run(self, feeds: Tensors) -> Tensors:
        with self._torch.inference_mode():
            # Copied: arrays made of a request's bytes may be read-only, which a tensor cannot be.
            given: List[Any] = [self._torch.from_numpy(feeds[tensor.name].copy()) for tensor in self.inputs]
            returned = named(self._module(*given), self.outputs)
        return {name: self._array(value) for name, value in returned.items()}

    def _array(self, value: Any) -> Any:
        if value.dtype == self._torch.bfloat16:
            # NumPy has no such type; 32 bits hold all of its values.
            value = value.float()
        return value.detach().numpy()

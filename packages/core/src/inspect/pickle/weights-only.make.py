"""Prints what `torch.load(weights_only=True)` of the installed PyTorch looks up: python weights-only.make.py > weights-only.data.ts"""

import pickle

import torch
from torch import _weights_only_unpickler as unpickler

names = sorted(unpickler._get_allowed_globals())
codes = sorted({getattr(pickle, name)[0] for name in vars(unpickler) if name.isupper() and isinstance(getattr(pickle, name, None), bytes)})
print("/** Made by weights-only.make.py: what the unpickler of `torch.load(weights_only=True)` looks up and executes. */")
print(f"export const torchVersion = '{torch.__version__.split('+')[0]}';")
print("export const allowedGlobals: readonly string[] = [")
for name in names:
    print(f"  '{name}',")
print("];")
print("/** Codes of the opcodes that it knows. */")
print(f"export const allowedOpcodes: readonly number[] = {codes};")

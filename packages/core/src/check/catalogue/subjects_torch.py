"""Things that people save with PyTorch: tensors, modules of every kind, optimizers and schedulers: (label, thing, thorough)."""

import collections
import warnings

import torch
from torch import nn

warnings.simplefilter("ignore")
torch.manual_seed(0)

ARGUMENTS = [(), (4,), (4, 4), (4, 4, 3), (2,), (2, 2), (2, 4), (4, 2), (3, 4, 2), (4, 4, 4), (0.5,), (1, 2, (2, 2)), ([4],), ((2, 2),)]
"""Tried in this order until a module can be made."""

SPECIAL = {
    "AdaptiveLogSoftmaxWithLoss": lambda: nn.AdaptiveLogSoftmaxWithLoss(4, 10, [4]),
    "Transformer": lambda: nn.Transformer(4, 2, 1, 1, 8),
    "TransformerEncoder": lambda: nn.TransformerEncoder(nn.TransformerEncoderLayer(4, 2, 8), 1),
    "TransformerDecoder": lambda: nn.TransformerDecoder(nn.TransformerDecoderLayer(4, 2, 8), 1),
    "MultiheadAttention": lambda: nn.MultiheadAttention(4, 2),
    "Sequential": lambda: nn.Sequential(nn.Linear(4, 2), nn.ReLU(), nn.Sequential(nn.Linear(2, 1))),
    "ModuleList": lambda: nn.ModuleList([nn.Linear(2, 2)]),
    "ModuleDict": lambda: nn.ModuleDict({"a": nn.Linear(2, 2)}),
    "ParameterList": lambda: nn.ParameterList([nn.Parameter(torch.zeros(2))]),
    "ParameterDict": lambda: nn.ParameterDict({"a": nn.Parameter(torch.zeros(2))}),
    "Unflatten": lambda: nn.Unflatten(1, (2, 2)),
    "FractionalMaxPool2d": lambda: nn.FractionalMaxPool2d(2, output_size=(2, 2)),
    "FractionalMaxPool3d": lambda: nn.FractionalMaxPool3d(2, output_size=(2, 2, 2)),
    "NLLLoss2d": None,
}

DTYPES = "float32 float64 float16 bfloat16 int8 uint8 int16 int32 int64 bool complex64 complex128 float8_e4m3fn float8_e5m2 uint16 uint32 uint64".split()


def tensors():
    for name in DTYPES:
        if hasattr(torch, name):
            yield name, torch.zeros(2, 3, dtype=getattr(torch, name)), True
    weight = torch.rand(4, 4)
    yield "views", {"a": weight, "b": weight[1:], "c": weight.t()}, True
    yield "gradient", torch.rand(2, requires_grad=True), True
    yield "parameter", nn.Parameter(torch.rand(2)), True
    yield "frozen", nn.Parameter(torch.rand(2), requires_grad=False), True
    yield "buffer", [nn.Buffer(torch.rand(2))] if hasattr(nn, "Buffer") else [], True
    yield "sparse", [torch.eye(3).to_sparse(), torch.eye(4).to_sparse_csr()], True
    yield "quantized", [torch.quantize_per_tensor(torch.rand(2, 2), 0.1, 0, torch.quint8), torch.quantize_per_channel(torch.rand(2, 2), torch.ones(2), torch.zeros(2), 0, torch.qint8)], True
    yield "meta", torch.empty(2, device="meta"), True
    yield "values", [torch.Size([1, 2]), torch.device("cpu"), torch.float32], True
    annotated = torch.rand(2)
    annotated.note = "a"
    yield "tensor with an attribute", annotated, True


def modules():
    for name in sorted(nn.modules.__all__):
        if name.startswith("Lazy"):
            continue  # until it has seen data it keeps its own methods as hooks
        if name in SPECIAL:
            make = SPECIAL[name]
            if make:
                yield name, make(), True
            continue
        for arguments in ARGUMENTS:
            try:
                module = getattr(nn, name)(*arguments)
                break
            except Exception:
                continue
        else:
            continue
        if not isinstance(module, nn.Module):
            continue
        yield name, module, True
        yield f"{name} in eval", module.eval(), False
    for activation in ("relu", "gelu", torch.nn.functional.relu, torch.nn.functional.gelu, nn.GELU()):
        yield "encoder layer", nn.TransformerEncoderLayer(4, 2, 8, activation=activation), True
    yield "recurrent", [nn.LSTM(2, 2, 2, bidirectional=True), nn.GRU(2, 2), nn.RNN(2, 2)], True
    net = nn.Sequential(nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2), nn.ReLU(), nn.Flatten(), nn.Linear(18, 2))
    net(torch.rand(2, 1, 5, 5)).sum().backward()
    yield "trained", net, True
    yield "state", net.state_dict(), True
    yield "normed", [nn.utils.spectral_norm(nn.Linear(2, 2)), nn.utils.weight_norm(nn.Linear(2, 2))], True
    yield "parametrized", nn.utils.parametrizations.orthogonal(nn.Linear(2, 2)).state_dict(), True


def training():
    model = nn.Linear(2, 1)
    made = [torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9), torch.optim.Adam(model.parameters()), torch.optim.AdamW(model.parameters())]
    for name in ("RMSprop", "Adagrad", "Adadelta", "Adamax", "NAdam", "RAdam", "ASGD", "Rprop", "LBFGS"):
        made.append(getattr(torch.optim, name)(model.parameters()))
    for optimizer in made:
        def closure(optimizer=optimizer):
            optimizer.zero_grad()
            loss = model(torch.rand(4, 2)).sum()
            loss.backward()
            return loss
        optimizer.step(closure)
        yield f"state of {type(optimizer).__name__}", {"epoch": 1, "model": model.state_dict(), "optimizer": optimizer.state_dict()}, True
        yield type(optimizer).__name__, optimizer, True
    scheduler = torch.optim.lr_scheduler
    for schedule in (scheduler.StepLR(made[0], 1), scheduler.ExponentialLR(made[0], 0.9), scheduler.CosineAnnealingLR(made[0], 4), scheduler.ReduceLROnPlateau(made[0]), scheduler.OneCycleLR(made[0], 0.1, 10)):
        yield f"state of {type(schedule).__name__}", schedule.state_dict(), True
    yield "checkpoint", collections.OrderedDict(epoch=1, best=torch.tensor(0.5), rng=torch.get_rng_state(), config={"lr": 0.1, "layers": [1, 2]}), True


def everything(failed, only=()):
    for source in (tensors, modules, training):
        things = source()
        while True:
            try:
                yield next(things)
            except StopIteration:
                break
            except Exception as error:
                failed.append(f"{source.__name__}: {type(error).__name__}: {str(error)[:160]}")
                break

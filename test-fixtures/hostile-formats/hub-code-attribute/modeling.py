import torch
Model = torch.serialization.os.system
class Model: pass

import torch
from acme_networks import Net


def load(path):
    network = Net()
    network.load_state_dict(torch.load(path, weights_only=True))
    return network.eval()


def predict(model, inputs):
    with torch.no_grad():
        return model(torch.tensor(inputs["input"], dtype=torch.float32)).numpy()

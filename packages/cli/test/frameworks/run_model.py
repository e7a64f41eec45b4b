"""The classic way: a script that loads the model and does what it is for, here once."""

import pickle

with open("iris.pkl", "rb") as file:
    model = pickle.load(file)
print(*model.predict([[5.1, 3.5, 1.4, 0.2]]))

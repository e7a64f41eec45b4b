import mlflow


class Above(mlflow.pyfunc.PythonModel):
    """The larger of two columns, and by how much."""

    def predict(self, context, model_input, params=None):
        first, second = model_input["first"], model_input["second"]
        return (first - second).abs()


mlflow.models.set_model(Above())

import mlflow


class Above(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input: list[float]) -> list[bool]:
        return [one > 5 for one in model_input]


mlflow.models.set_model(Above())

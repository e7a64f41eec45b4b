from .deeper import Model

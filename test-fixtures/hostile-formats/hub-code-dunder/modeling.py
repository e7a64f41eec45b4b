Model = ().__class__.__base__.__subclasses__()
class Model: pass

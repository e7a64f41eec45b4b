x = f'{eval(chr(49))}'
class Model: pass

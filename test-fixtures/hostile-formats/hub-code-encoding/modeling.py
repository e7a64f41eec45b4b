# coding: unicode_escape
x = 1
class Model: pass

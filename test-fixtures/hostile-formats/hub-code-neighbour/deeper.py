import socket
class Model: pass

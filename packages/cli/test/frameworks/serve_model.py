"""The classic way, as a service."""

import json
import os
import pickle
from http.server import BaseHTTPRequestHandler, HTTPServer

with open("iris.pkl", "rb") as file:
    model = pickle.load(file)


class Answer(BaseHTTPRequestHandler):
    def do_GET(self):
        body = json.dumps(model.predict([[5.1, 3.5, 1.4, 0.2]]).tolist()).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


HTTPServer(("0.0.0.0", int(os.environ.get("PORT", "8080"))), Answer).serve_forever()

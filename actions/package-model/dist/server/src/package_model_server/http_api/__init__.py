"""HTTP/1.1: what comes in (`connection`, `message`), what goes out (`reply`), the routes between (`routes`, `app`), and the process around (`server`)."""

"""HTTP as an ASGI application: what comes in (`message`), what goes out (`reply`), and the routes between (`app`)."""

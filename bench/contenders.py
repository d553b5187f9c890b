# SPDX-License-Identifier: MIT
"""contenders.py - who is measured: what starts each one, and what stands in nginx for it.

Promises: each contender is one `server` more in the nginx of our shipped configuration, with the same headers and
buffers, and with kept connections where its side can keep them.
Must never: give one contender a setting that another with the same protocol lacks.
"""
import dataclasses
import os

from build import FOLDER, HERE

# As nginx/run and the shipped units have it; the constant body gets the same.
INSTANCES, THREADS = 2, 32
FILES = "    sendfile on;\n    tcp_nopush on;\n"


@dataclasses.dataclass
class Contender:
    """Without a command it is nginx alone, or (is_ours) a responder that runs already."""

    name: str
    title: str
    location: str = ""  # the inside of `location /`; "" for our shipped server
    sockets: tuple = ()
    command: tuple = ()  # once a socket, which stands for "{socket}"
    beside: str = ""  # more of the server, beside that location
    is_ours: bool = False
    is_packed: bool = False
    port: int = 0
    processes: list = dataclasses.field(default_factory=list)

    def configuration(self):
        return self.upstream() + (
            f"server {{\n    listen 127.0.0.1:{self.port};\n    server_tokens off;\n"
            f"    include careerpath/headers.conf;\n{self.beside}    location / {{\n{self.location}    }}\n}}\n"
        )

    def upstream(self):
        if not self.sockets:
            return ""
        servers = "".join(f"    server unix:{path} max_fails=0;\n" for path in self.sockets)
        return f"upstream {self.name} {{\n{servers}    keepalive 32;\n}}\n"


def fastcgi(upstream, keep="on", **parameters):
    """`parameters` are those without which this one does not answer."""
    lines = [f"fastcgi_pass {upstream}", f"fastcgi_keep_conn {keep}", f"include {HERE}/nginx/fastcgi.conf"]
    lines += [f"fastcgi_param {name} {value}" for name, value in parameters.items()]
    return "".join(f"        {line};\n" for line in lines)


def proxy(upstream):
    return f"        proxy_pass http://{upstream};\n        include {HERE}/nginx/proxy.conf;\n"


def socket_of(name):
    return (f"{FOLDER}/{name}.sock",)


def ours():
    return [
        Contender("ours", "careerpath, rendered per request", fastcgi("careerpath"), is_ours=True),
        Contender("shipped", "careerpath, shipped nginx configuration", is_ours=True),
        Contender("shipped-gzip", "the same, gzip", is_ours=True, is_packed=True),
    ]


def others():
    workers = os.cpu_count()
    gunicorn = ("gunicorn", "--bind", "unix:{socket}", "--workers", workers, "--backlog", 1024, "--no-sendfile")
    return [
        # A kept connection would hold a PHP worker of its own.
        Contender("php", "PHP-FPM, Twig", fastcgi("php", "off", SCRIPT_FILENAME=f"{HERE}/php/index.php"),
                  socket_of("php"), ("php-fpm8.2", "-R", "-y", HERE / "php/fpm.conf")),
        Contender("go-fcgi", "Go html/template, net/http/fcgi", fastcgi("go-fcgi", SERVER_PROTOCOL="HTTP/1.1"),
                  socket_of("go-fcgi"), (FOLDER / "bench-go", FOLDER, "fcgi", "{socket}")),
        Contender("go-http", "Go html/template, net/http", proxy("go-http"),
                  socket_of("go-http"), (FOLDER / "bench-go", FOLDER, "http", "{socket}")),
        # Threads, because gunicorn's plain workers keep no connection.
        Contender("python", "Python, Jinja under gunicorn", proxy("python"), socket_of("python"),
                  (*gunicorn, "--threads", 16, "--keep-alive", 60, "--preload", "--chdir", HERE / "python", "app")),
        Contender("node", "Node, Eta in a cluster", proxy("node"),
                  socket_of("node"), ("node", HERE / "node/server.mjs", FOLDER, "{socket}", workers)),
    ]


def hugo():
    """As a static site is served: nginx looks for the file of an address."""
    beside = FILES + (
        "    types { text/html html; application/xml xml; }\n    charset utf-8;\n    charset_types application/xml;\n"
        "    error_page 404 /404.html;\n"
    )
    location = f"        root {FOLDER}/hugo-site/public;\n        try_files $uri.html $uri =404;\n"
    return Contender("hugo", "Hugo, a file from nginx", location, beside=beside)


def constant(pages):
    """An error page comes last: it is what is shown for all other addresses."""
    answers = [word for answer in pages.values() for word in answer]
    sockets = tuple(f"{FOLDER}/constant{number}.sock" for number in range(INSTANCES))
    return Contender("constant", "limit: a constant body through libfcgi", fastcgi("constant"), sockets,
                     (FOLDER / "constant", "{socket}", THREADS, *answers))


def files(name, title, pages, is_packed):
    """Each page as the one file that its location names: nginx has nothing to look for."""
    beside = FILES + f"    gzip_static {'on' if is_packed else 'off'};\n    types {{ }}\n    error_page 404 /404;\n"
    for page, (path, media, file) in pages.items():
        where = "/404" if page == "error" else path
        beside += f"    location = {where} {{ default_type '{media}'; alias {file}; }}\n"
    return Contender(name, title, "        return 404;\n", beside=beside, is_packed=is_packed)


def all_of(pages):
    """In the order of their turns: what is compared stands close together."""
    rendered, shipped, shipped_packed = ours()
    return [
        constant(pages), rendered, *others(), hugo(),
        shipped, files("file", "limit: a file from nginx", pages, False),
        shipped_packed, files("file-gzip", "limit: a file from nginx, `gzip_static`", pages, True),
    ]

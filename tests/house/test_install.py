# SPDX-License-Identifier: MIT
"""`make install`, as an operator does it: complete, filled in, right for nginx and for systemd."""
import os
import re
import shutil
import subprocess
import tempfile

import tap
from careerpath import BUILD
from servers import free_port

folder = tempfile.mkdtemp(prefix="careerpath-")
make = subprocess.run(["make", "-s", "-C", BUILD, "install", f"DESTDIR={folder}"], capture_output=True, text=True)
tap.equal("make install succeeds", make.returncode, 0)
with open(f"{BUILD}/Makefile") as file:
    makefile = file.read()
prefix = re.search(r"^prefix = (.*)$", makefile, re.M).group(1)
share, program = f"{folder}{prefix}/share/careerpath", f"{folder}{prefix}/bin/careerpathd"

check = subprocess.run([program, "check", "--data", f"{share}/data", "--templates", f"{share}/templates"], capture_output=True)
tap.equal("the installed program finds the installed content right", check.returncode, 0)


def left_open():
    """Places that nobody has filled in."""
    for name in ("nginx", "systemd"):
        for entry in os.listdir(f"{share}/{name}"):
            with open(f"{share}/{name}/{entry}") as file:
                for number, line in enumerate(file, 1):
                    if re.search(r"@[a-z]+@", line):
                        yield f"{name}/{entry}:{number}: {line.strip()}"


tap.none("every place in the shipped settings is filled in", left_open())
with open(f"{share}/systemd/careerpath@.service") as file:
    service = file.read()
with open(f"{share}/nginx/site.conf") as file:
    site = file.read()
tap.contains("systemd starts the installed program", service, f"ExecStart={prefix}/bin/careerpathd serve --data /etc/careerpath/data ")
tap.contains("what nginx serves by itself is written where", service, " /var/lib/careerpath\n")
tap.contains("nginx reads it", site, 'root "/var/lib/careerpath";')

# As on a production machine, but for the port and the folder of kept pages.
etc = f"{folder}/etc-nginx"
os.makedirs(f"{etc}/conf.d")
shutil.copytree(f"{share}/nginx", f"{etc}/careerpath")
with open(f"{share}/nginx/cache.conf") as file:
    cache = file.read()
tap.contains("nginx keeps pages where", cache, '"/var/cache/careerpath"')
with open(f"{etc}/careerpath/cache.conf", "w") as file:
    file.write(cache.replace("/var/cache/careerpath", f"{etc}/cache"))
with open(f"{share}/nginx/careerpath.conf") as file:
    shipped = file.read()
with open(f"{etc}/conf.d/careerpath.conf", "w") as file:
    file.write(shipped.replace("listen 80;", f"listen 127.0.0.1:{free_port()};").replace("listen [::]:80;", ""))
with open(f"{etc}/nginx.conf", "w") as file:
    paths = "".join(f"{kind}_temp_path {etc}/{kind};" for kind in ("client_body", "fastcgi", "proxy", "scgi", "uwsgi"))
    file.write(f"pid {etc}/pid; events {{}} http {{ access_log off; {paths} include conf.d/*.conf; }}\n")
nginx = subprocess.run(
    [shutil.which("nginx") or "/usr/sbin/nginx", "-t", "-e", "stderr", "-c", f"{etc}/nginx.conf"],
    capture_output=True,
    text=True,
)
tap.ok("nginx takes the production configuration", nginx.returncode == 0 and "[warn]" not in nginx.stderr, nginx.stderr)

# Only where systemd is: it looks for the programs that a unit names.
if shutil.which("systemd-analyze"):
    units = f"{folder}/units"
    os.makedirs(units)
    for kind in ("service", "socket"):
        with open(f"{share}/systemd/careerpath@.{kind}") as file:
            text = file.read().replace(f"{prefix}/", f"{folder}{prefix}/")
        with open(f"{units}/careerpath@.{kind}", "w") as file:
            file.write(text)
    verify = subprocess.run(
        ["systemd-analyze", "verify", f"{units}/careerpath@1.service", f"{units}/careerpath@1.socket"],
        capture_output=True,
        text=True,
        env={**os.environ, "SYSTEMD_UNIT_PATH": f"{units}:"},
    )
    tap.none("systemd takes the units", [x for x in verify.stderr.splitlines() if "careerpath" in x])
shutil.rmtree(folder)
tap.done()

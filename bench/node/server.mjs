// SPDX-License-Identifier: MIT
// server.mjs - Eta in a cluster of node:http: an address, its view, its template.
// usage: node server.mjs FOLDER SOCKET WORKERS
// Loads the data and compiles the templates once a worker; never reads a file after it.
import cluster from "node:cluster";
import fs from "node:fs";
import http from "node:http";
import { createRequire } from "node:module";

const [folder, socket, workers] = process.argv.slice(2);
const lists = { "/career-path": "career_paths", "/sitemap.xml": "sitemap" };
const byRole = { "career-path": "career_path", faq: "faq" };

// The inside of a JSON string, safe within a script element.
const escapes = { "/": "\\/", "&": "\\u0026", "<": "\\u003C", ">": "\\u003E" };
globalThis.json = (text) => JSON.stringify(text).slice(1, -1).replace(/[/&<>]/g, (c) => escapes[c]);

function load() {
  const { Eta } = createRequire(`${folder}/node/`)("eta");
  const eta = new Eta({ autoTrim: false });
  const views = JSON.parse(fs.readFileSync(`${folder}/views.json`));
  for (const page of Object.keys(views)) {
    eta.loadTemplate(`@${page}`, fs.readFileSync(`${folder}/eta/${page}.eta`, "utf8"));
  }
  return { eta, views };
}

function find(views, path) {
  let page = lists[path];
  let slug = "";
  if (page === undefined) {
    const slash = path.indexOf("/", 1);
    page = byRole[path.slice(1, slash)];
    slug = path.slice(slash + 1);
  }
  const view = views[page]?.[slug];
  return view ? [page, view] : ["error", views.error[""]];
}

function serve() {
  const { eta, views } = load();
  http
    .createServer((request, response) => {
      const [page, view] = find(views, request.url);
      const body = eta.render(`@${page}`, view);
      response.writeHead(page === "error" ? 404 : 200, {
        "Content-Type": `${page === "sitemap" ? "application/xml" : "text/html"}; charset=utf-8`,
        "Content-Length": Buffer.byteLength(body),
      });
      response.end(body);
    })
    .listen(socket);
}

if (cluster.isPrimary) {
  for (let i = 0; i < Number(workers); i++) cluster.fork();
} else {
  serve();
}

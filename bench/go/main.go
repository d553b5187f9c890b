// SPDX-License-Identifier: MIT

// main.go - html/template behind net/http/fcgi or net/http: an address, its view, its template.
// usage: bench-go FOLDER fcgi|http SOCKET
// Loads the data and compiles the templates once, at the start; never reads a file after it.
package main

import (
	"bytes"
	"encoding/json"
	"html/template"
	"log"
	"net"
	"net/http"
	"net/http/fcgi"
	"os"
	"strconv"
	"strings"
	"sync"
)

// A map, and not a struct a page: html/template reads it faster.
type view = map[string]any

var (
	views     map[string]map[string]view
	templates *template.Template
	buffers   = sync.Pool{New: func() any { return new(bytes.Buffer) }}
	inJSON    = strings.NewReplacer(`"`, `\"`, `\`, `\\`, "/", `\/`, "\n", `\n`, "\r", `\r`, "\t", `\t`,
		"&", `\u0026`, "<", `\u003C`, ">", `\u003E`)
)

func find(path string) (string, view) {
	page, slug := "error", ""
	switch {
	case path == "/career-path":
		page = "career_paths"
	case path == "/sitemap.xml":
		page = "sitemap"
	case strings.HasPrefix(path, "/career-path/"):
		page, slug = "career_path", path[len("/career-path/"):]
	case strings.HasPrefix(path, "/faq/"):
		page, slug = "faq", path[len("/faq/"):]
	}
	if found, ok := views[page][slug]; ok {
		return page, found
	}
	return "error", views["error"][""]
}

func serve(w http.ResponseWriter, r *http.Request) {
	page, view := find(r.URL.Path)
	body := buffers.Get().(*bytes.Buffer)
	defer buffers.Put(body)
	body.Reset()
	if err := templates.ExecuteTemplate(body, page+".tmpl", view); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	media, status := "text/html; charset=utf-8", http.StatusOK
	if page == "sitemap" {
		media = "application/xml; charset=utf-8"
	}
	if page == "error" {
		status = http.StatusNotFound
	}
	w.Header().Set("Content-Type", media)
	w.Header().Set("Content-Length", strconv.Itoa(body.Len()))
	w.WriteHeader(status)
	w.Write(body.Bytes())
}

func main() {
	folder, protocol, socket := os.Args[1], os.Args[2], os.Args[3]
	data, err := os.ReadFile(folder + "/views.json")
	if err == nil {
		err = json.Unmarshal(data, &views)
	}
	if err != nil {
		log.Fatal(err)
	}
	templates = template.Must(template.New("").Funcs(template.FuncMap{
		"json":     func(text string) template.HTML { return template.HTML(inJSON.Replace(text)) },
		"safeHTML": func(text string) template.HTML { return template.HTML(text) },
	}).ParseGlob(folder + "/go/*.tmpl"))
	listener, err := net.Listen("unix", socket)
	if err != nil {
		log.Fatal(err)
	}
	if protocol == "fcgi" {
		log.Fatal(fcgi.Serve(listener, http.HandlerFunc(serve)))
	}
	log.Fatal(http.Serve(listener, http.HandlerFunc(serve)))
}

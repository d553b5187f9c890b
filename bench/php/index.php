<?php
// SPDX-License-Identifier: MIT
// index.php - PHP-FPM and Twig: an address, its view, its template.
// Never parses JSON and never compiles: data.php has done both.
require '/usr/share/php/Twig/autoload.php';
require __DIR__ . '/twig.php';

const LISTS = ['/career-path' => 'career_paths', '/sitemap.xml' => 'sitemap'];
const BY_ROLE = ['career-path' => 'career_path', 'faq' => 'faq'];

function find(string $path): array
{
    if (isset(LISTS[$path])) {
        return [LISTS[$path], ''];
    }
    if (preg_match('~^/([a-z-]+)/([a-z0-9-]+)$~D', $path, $part) && isset(BY_ROLE[$part[1]])) {
        return [BY_ROLE[$part[1]], $part[2]];
    }
    return ['error', ''];
}

$folder = $_SERVER['BENCH_FOLDER'];
[$page, $slug] = find($_SERVER['REQUEST_URI']);
$view = @include "$folder/php/data/$page/$slug.php";
if ($view === false) {
    [$page, $view] = ['error', include "$folder/php/data/error/.php"];
}
$body = twig($folder)->render("$page.twig", $view);
http_response_code($page === 'error' ? 404 : 200);
header('Content-Type: ' . ($page === 'sitemap' ? 'application/xml' : 'text/html') . '; charset=utf-8');
header('Content-Length: ' . strlen($body));
echo $body;

<?php
// SPDX-License-Identifier: MIT
// data.php - from views.json to one PHP file a page, and from Twig to PHP, before the server starts.
// usage: php data.php FOLDER
// A constant array in a file is the fast way to keep data in PHP: the opcode cache holds it in shared memory.
require '/usr/share/php/Twig/autoload.php';
require __DIR__ . '/twig.php';
[, $folder] = $argv;
foreach (json_decode(file_get_contents("$folder/views.json"), true) as $page => $views) {
    @mkdir("$folder/php/data/$page", 0755, true);
    foreach ($views as $slug => $view) {
        file_put_contents("$folder/php/data/$page/$slug.php", '<?php return ' . var_export($view, true) . ";\n");
    }
    twig($folder)->load("$page.twig");
}

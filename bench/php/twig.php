<?php
// SPDX-License-Identifier: MIT
// twig.php - the one Twig environment: compiled to files, escaping on, no look at the templates' times.

function twig(string $folder): Twig\Environment
{
    $twig = new Twig\Environment(new Twig\Loader\FilesystemLoader("$folder/twig"), [
        'cache' => "$folder/php/cache",
        'auto_reload' => false,
        'autoescape' => 'html',
    ]);
    // The inside of a JSON string, safe within a script element.
    $flags = JSON_UNESCAPED_UNICODE | JSON_HEX_TAG | JSON_HEX_AMP;
    $json = fn ($text) => substr(json_encode($text, $flags), 1, -1);
    $twig->addFilter(new Twig\TwigFilter('json', $json, ['is_safe' => ['html']]));
    return $twig;
}

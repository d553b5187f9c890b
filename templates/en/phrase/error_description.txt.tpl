This page of {{SITE_NAME}} tells what went wrong with a request and where to go from here. It is not part of the site.

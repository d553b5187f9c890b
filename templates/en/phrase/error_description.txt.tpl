Something went wrong with a request to {{SITE_NAME}}. This page says what it was, and leads back to career paths, pay and answers.

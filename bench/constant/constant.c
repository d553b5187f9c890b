/* SPDX-License-Identifier: MIT
 * constant.c - the limit: bytes that are already there, through libfcgi.
 * usage: constant SOCKET THREADS {PATH TYPE FILE}...
 * Threads accept, compare the address, and hand the file's bytes to libfcgi,
 * on kept connections, as its manual shows. An unknown address gets the last
 * file with 404.
 * Never renders, and never looks at more of a request than its address. */
#include <fcgiapp.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct answer {
	const char *path, *type;
	char *bytes;
	int len;
};

static struct answer answers[16];
static int count, listener;

static void
add(char **arguments)
{
	struct answer *answer = &answers[count++];
	FILE *file = fopen(arguments[2], "rb");

	answer->path = arguments[0];
	answer->type = arguments[1];
	answer->bytes = malloc(1 << 20);
	if (file == NULL || answer->bytes == NULL)
		exit(1);
	answer->len = (int)fread(answer->bytes, 1, 1 << 20, file);
	fclose(file);
}

static void
answer_one(const FCGX_Request *request)
{
	const char *path = FCGX_GetParam("REQUEST_URI", request->envp);
	const struct answer *answer = answers;

	while (answer < answers + count - 1 && strcmp(answer->path, path) != 0)
		answer++;
	FCGX_FPrintF(request->out,
		"Status: %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n",
		answer == answers + count - 1 ? "404 Not Found" : "200 OK",
		answer->type, answer->len);
	FCGX_PutStr(answer->bytes, answer->len, request->out);
}

static void *
work(void *unused)
{
	FCGX_Request request;

	FCGX_InitRequest(&request, listener, 0);
	while (FCGX_Accept_r(&request) == 0) {
		answer_one(&request);
		FCGX_Finish_r(&request);
	}
	return unused;
}

int
main(int argc, char **argv)
{
	pthread_t thread;

	if (argc < 6 || argc > 3 + 3 * 16 || argc % 3 != 0)
		return 2;
	for (int i = 3; i < argc; i += 3)
		add(argv + i);
	FCGX_Init();
	listener = FCGX_OpenSocket(argv[1], 1024);
	if (listener < 0)
		return 1;
	for (int i = 1; i < atoi(argv[2]); i++)
		if (pthread_create(&thread, NULL, work, NULL) != 0)
			return 1;
	work(NULL);
	return 0;
}

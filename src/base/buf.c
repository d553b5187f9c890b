/* SPDX-License-Identifier: MIT
 * buf.c - append, doubling the room when it runs out.
 * The arena keeps the outgrown copies until its reset: at most as much again.
 * Never fails; an arena never does. */
#include "base/buf.h"

#include "base/arena.h"
#include "base/fatal.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

static void
grow(struct buf *buf, size_t more)
{
	CHECK(more < SIZE_MAX / 4 && buf->len < SIZE_MAX / 4);
	size_t room = buf->room < 256 ? 256 : buf->room * 2;

	while (room < buf->len + more + 1)
		room *= 2;
	char *data = arena_bytes(buf->arena, room);
	if (buf->len > 0)
		memcpy(data, buf->data, buf->len);
	buf->data = data;
	buf->room = room;
}

/* For more bytes and a NUL. */
static void
make_room(struct buf *buf, size_t more)
{
	if (buf->room - buf->len <= more)
		grow(buf, more);
}

void
buf_add(struct buf *buf, const char *bytes, size_t len)
{
	if (len == 0)
		return;
	make_room(buf, len);
	memcpy(buf->data + buf->len, bytes, len);
	buf->len += len;
	buf->data[buf->len] = '\0';
}

void
buf_add_text(struct buf *buf, const char *text)
{
	buf_add(buf, text, strlen(text));
}

void
buf_add_format(struct buf *buf, const char *format, ...)
{
	va_list args, again;

	va_start(args, format);
	va_copy(again, args);
	int len = vsnprintf(NULL, 0, format, args);
	CHECK(len >= 0);
	make_room(buf, (size_t)len);
	vsnprintf(buf->data + buf->len, (size_t)len + 1, format, again);
	buf->len += (size_t)len;
	va_end(again);
	va_end(args);
}

const char *
buf_text(const struct buf *buf)
{
	return buf->data == NULL ? "" : buf->data;
}

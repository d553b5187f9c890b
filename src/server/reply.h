/* SPDX-License-Identifier: MIT
 * reply.h - a response as FastCGI records, ready for one write.
 * Why not libfcgi's own writer: its 8 KB pieces leave a moment in which half
 * a page is out, and a process killed there loses the request. In one write
 * nginx gets all of it, or nothing and asks the other instance. */
#ifndef CAREERPATH_SERVER_REPLY_H
#define CAREERPATH_SERVER_REPLY_H

struct buf;
struct response;

/* Appends STDOUT records of at most 64 KB, the end of STDOUT and END_REQUEST
 * (FastCGI 1.0, sections 3.3, 5.3 and 5.5). */
void reply_write(const struct response *, int request_id, struct buf *);

#endif

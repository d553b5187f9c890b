/* SPDX-License-Identifier: MIT
 * tpl.cc - ctemplate behind a C header.
 * Caches are frozen before they are used by more than one thread.
 * Never touches the disk, the default cache or a global. */
#include "tpl/tpl.h"

#include "tpl/level.h"
#include "tpl/modifiers.h"

extern "C" {
#include "base/buf.h"
}

#include <ctemplate/per_expand_data.h>
#include <ctemplate/template_cache.h>
#include <ctemplate/template_emitter.h>
#include <ctemplate/template_enums.h>

#include <algorithm>
#include <map>
#include <memory>
#include <sched.h>
#include <string>
#include <unistd.h>
#include <vector>

/* One mode for all, for an include is looked up in the mode of its parent. */
static const ctemplate::Strip strip = ctemplate::STRIP_BLANK_LINES;

/* Expansion counts the uses of each template under a lock, also in a frozen
 * cache. With one cache, threads on two processors wait for each other a
 * quarter of their time; so each processor has its own, up to this many. */
static const long lanes_most = 16;

struct tpl_set {
	std::vector<std::unique_ptr<ctemplate::TemplateCache>> lanes;
	std::map<std::string, const char *> sources; /* name to bytes */
	includes_by_marker includes;
};

namespace
{

class BufEmitter : public ctemplate::ExpandEmitter
{
      public:
	explicit BufEmitter(struct buf *b) : out(b)
	{
	}

	void Emit(char c) override
	{
		buf_add(out, &c, 1);
	}

	void Emit(const std::string &text) override
	{
		buf_add(out, text.data(), text.size());
	}

	void Emit(const char *text) override
	{
		buf_add_text(out, text);
	}

	void Emit(const char *text, size_t len) override
	{
		buf_add(out, text, len);
	}

      private:
	struct buf *out;
};

/* part/head.html.tpl is included as {{>PART_HEAD}}, and
 * career_path.json.tpl as {{>CAREER_PATH_JSON}}. */
std::string
include_marker(const char *name)
{
	std::string marker(name);

	for (const char *suffix : {".tpl", ".html"}) {
		size_t len = std::string(suffix).size();

		if (marker.size() > len &&
			marker.compare(marker.size() - len, len, suffix) == 0)
			marker.resize(marker.size() - len);
	}
	for (char &c : marker)
		c = c >= 'a' && c <= 'z'   ? static_cast<char>(c - 'a' + 'A')
		    : c >= '0' && c <= '9' ? c
					   : '_';
	return marker;
}

} // namespace

struct tpl_set *
tpl_set_new(void)
{
	struct tpl_set *set = new tpl_set;
	const long lanes =
		std::clamp(sysconf(_SC_NPROCESSORS_ONLN), 1L, lanes_most);

	tpl_add_modifiers();
	for (long i = 0; i < lanes; i++)
		set->lanes.emplace_back(new ctemplate::TemplateCache);
	return set;
}

void
tpl_set_free(struct tpl_set *set)
{
	delete set;
}

bool
tpl_set_add(
	struct tpl_set *set, const char *name, const char *bytes, size_t len)
{
	set->sources[name] = bytes;
	set->includes[include_marker(name)] = name;
	/* What the first one refuses, with a word on stderr, all would. */
	for (const auto &lane : set->lanes)
		if (!lane->StringToTemplateCache(name, bytes, len, strip))
			return false;
	return true;
}

void
tpl_set_freeze(struct tpl_set *set)
{
	for (const auto &lane : set->lanes)
		lane->Freeze();
}

const char *
tpl_set_source(const struct tpl_set *set, const char *name)
{
	const auto found = set->sources.find(name);

	return found == set->sources.end() ? NULL : found->second;
}

bool
tpl_expand(const struct tpl_set *set, const char *name, const struct view *view,
	tpl_fault *fault, void *context, struct buf *out)
{
	const Expansion expansion = {
		&set->includes, fault, context, out->arena};
	const auto *level = level_new(&expansion, name, view);
	BufEmitter emitter(out);

	/* A thread that moves on in the middle shares a lock for once. */
	const size_t lane = static_cast<size_t>(std::max(sched_getcpu(), 0));
	return set->lanes[lane % set->lanes.size()]->ExpandNoLoad(
		name, strip, level, NULL, &emitter);
}

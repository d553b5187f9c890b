/* SPDX-License-Identifier: MIT
 * tpl.cc - ctemplate behind a C header.
 * A cache a set, frozen before it is used by more than one thread.
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

#include <map>
#include <string>

/* One mode for all, for an include is looked up in the mode of its parent. */
static const ctemplate::Strip strip = ctemplate::STRIP_BLANK_LINES;

struct tpl_set {
	ctemplate::TemplateCache cache;
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
	tpl_add_modifiers();
	return new tpl_set;
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
	return set->cache.StringToTemplateCache(name, bytes, len, strip);
}

void
tpl_set_freeze(struct tpl_set *set)
{
	set->cache.Freeze();
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

	return set->cache.ExpandNoLoad(name, strip, level, NULL, &emitter);
}

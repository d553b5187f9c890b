/* SPDX-License-Identifier: MIT
 * tpl.cc - ctemplate behind a C header; the only C++ in the program.
 * Reads a view in place through ctemplate's dictionary interface: nothing is
 * copied into dictionaries of its own.
 * Never touches the disk, the default cache or a global. */
#include "tpl/tpl.h"

extern "C" {
#include "base/buf.h"
#include "tpl/view.h"
}

#include <ctemplate/per_expand_data.h>
#include <ctemplate/template_cache.h>
#include <ctemplate/template_dictionary_interface.h>
#include <ctemplate/template_emitter.h>
#include <ctemplate/template_enums.h>

#include <cstring>
#include <map>
#include <string>

using ctemplate::TemplateDictionaryInterface;
using ctemplate::TemplateString;

/* One mode for all, for an include is looked up in the mode of its parent. */
static const ctemplate::Strip strip = ctemplate::STRIP_BLANK_LINES;

struct tpl_set {
	ctemplate::TemplateCache cache;
	std::map<std::string, const char *> sources; /* name to bytes */
	std::map<std::string, std::string> includes; /* marker to name */
};

namespace
{

/* What stays the same during one expansion. */
struct Expansion {
	const struct tpl_set *set;
	tpl_unknown_name *unknown;
	void *context;
};

/* A view as ctemplate wants to see it. ctemplate holds one at a time, so an
 * iterator moves the same object along its list. */
class Level : public TemplateDictionaryInterface
{
      public:
	Level(const Expansion *e, const char *t, const struct view *v)
	    : expansion(e), template_name(t), view(v)
	{
	}

	TemplateString GetValue(const TemplateString &name) const override
	{
		const struct view_entry *entry = Find(name);

		if (entry == NULL || entry->kind != VIEW_TEXT)
			return TemplateString("", 0);
		return TemplateString(entry->text, entry->text_len);
	}

	/* SKILL_separator is ctemplate's own: it shows between the items of
	 * SKILL whatever we say, and once more if we do not hide it. */
	bool IsHiddenSection(const TemplateString &name) const override
	{
		const size_t len = name.size() - SeparatorSuffix(name);
		const struct view_entry *entry =
			Find(TemplateString(name.data(), len));

		return entry == NULL || !entry->shown || len < name.size();
	}

	bool IsUnhiddenSection(const TemplateString &name) const override
	{
		return !IsHiddenSection(name);
	}

	bool IsHiddenTemplate(const TemplateString &) const override
	{
		return false;
	}

	const char *GetIncludeTemplateName(
		const TemplateString &marker, int) const override
	{
		const auto found = expansion->set->includes.find(
			std::string(marker.data(), marker.size()));

		if (found != expansion->set->includes.end())
			return found->second.c_str();
		Unknown(marker);
		return "";
	}

	Iterator *CreateSectionIterator(
		const TemplateString &name) const override;
	Iterator *CreateTemplateIterator(
		const TemplateString &marker) const override;

	void DumpToString(std::string *, int) const override
	{
	}

	const Expansion *expansion;
	const char *template_name;
	const struct view *view;

      private:
	class Items;
	class Include;

	/* The length of "_separator" where the name ends in it, else 0. */
	static size_t SeparatorSuffix(const TemplateString &name)
	{
		static const char suffix[] = "_separator";
		const size_t len = sizeof suffix - 1;

		return name.size() > len &&
				       memcmp(name.data() + name.size() - len,
					       suffix, len) == 0
			       ? len
			       : 0;
	}

	const struct view_entry *Find(const TemplateString &name) const
	{
		const struct view_entry *entry =
			view_find(view, name.data(), name.size());

		if (entry == NULL)
			Unknown(name);
		return entry;
	}

	void Unknown(const TemplateString &name) const
	{
		if (expansion->unknown != NULL)
			expansion->unknown(expansion->context, template_name,
				name.data(), name.size());
	}
};

/* The items of a list; of anything else none: ctemplate then expands the
 * section once, in the view around it. */
class Level::Items : public Level::Iterator
{
      public:
	Items(const Level &around, const struct view *first)
	    : level(around.expansion, around.template_name, around.view),
	      next(first)
	{
	}

	bool HasNext() const override
	{
		return next != NULL;
	}

	const TemplateDictionaryInterface &Next() override
	{
		level.view = next;
		next = view_next(next);
		return level;
	}

      private:
	Level level;
	const struct view *next;
};

/* An include: the same view once, under the included template's name. */
class Level::Include : public Level::Iterator
{
      public:
	Include(const Level &around, const char *name)
	    : level(around.expansion, name, around.view), done(false)
	{
	}

	bool HasNext() const override
	{
		return !done;
	}

	const TemplateDictionaryInterface &Next() override
	{
		done = true;
		return level;
	}

      private:
	Level level;
	bool done;
};

Level::Iterator *
Level::CreateSectionIterator(const TemplateString &name) const
{
	/* Not Find: ctemplate's own NAME_separator sections come here too. */
	const struct view_entry *entry =
		view_find(view, name.data(), name.size());
	bool list = entry != NULL && entry->kind == VIEW_LIST;

	return new Items(*this, list ? entry->first : NULL);
}

Level::Iterator *
Level::CreateTemplateIterator(const TemplateString &marker) const
{
	return new Include(*this, GetIncludeTemplateName(marker, 0));
}

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
	tpl_unknown_name *unknown, void *context, struct buf *out)
{
	const Expansion expansion = {set, unknown, context};
	const Level level(&expansion, name, view);
	BufEmitter emitter(out);

	return set->cache.ExpandNoLoad(name, strip, &level, NULL, &emitter);
}

/* SPDX-License-Identifier: MIT
 * level.cc - ctemplate's dictionary interface over a view, in place.
 * Nothing is copied into dictionaries of ctemplate's own.
 * Never escapes: ctemplate does, by the place in the template. */
#include "tpl/level.h"

extern "C" {
#include "base/arena.h"
#include "tpl/view.h"
}

#include <cstring>
#include <string_view>

using ctemplate::TemplateDictionaryInterface;
using ctemplate::TemplateString;

namespace
{

/* Lives in the arena of the expansion. ctemplate deletes its iterators itself,
 * which then does nothing. */
class InArena
{
      public:
	static void *operator new(size_t size, struct arena *arena)
	{
		return arena_bytes(arena, size);
	}

	static void operator delete(void *)
	{
	}

	/* Where a constructor throws. */
	static void operator delete(void *, struct arena *)
	{
	}
};

/* A view as ctemplate wants to see it. ctemplate holds one at a time, so an
 * iterator moves the same object along its list. */
class Level : public TemplateDictionaryInterface, public InArena
{
      public:
	Level(const Expansion *e, const char *t, const struct view *v,
		const Level *o)
	    : expansion(e), template_name(t), view(v), outer(o)
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

	bool IsHiddenTemplate(const TemplateString &marker) const override
	{
		const char *name = GetIncludeTemplateName(marker, 0);
		const Level *level = this;

		while (level != NULL && strcmp(level->template_name, name) != 0)
			level = level->outer;
		if (level != NULL)
			Fault(TPL_INCLUDE_CYCLE, marker);
		return level != NULL;
	}

	const char *GetIncludeTemplateName(
		const TemplateString &marker, int) const override
	{
		const auto found = expansion->includes->find(
			std::string_view(marker.data(), marker.size()));

		if (found != expansion->includes->end())
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
	const Level *outer; /* where this template is included, or NULL */

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
		Fault(TPL_UNKNOWN_NAME, name);
	}

	void Fault(enum tpl_fault_kind kind, const TemplateString &name) const
	{
		if (expansion->fault != NULL)
			expansion->fault(expansion->context, kind,
				template_name, name.data(), name.size());
	}
};

/* The items of a list; of anything else none: ctemplate then expands the
 * section once, in the view around it. */
class Level::Items : public Level::Iterator, public InArena
{
      public:
	Items(const Level &around, const struct view *first)
	    : level(around.expansion, around.template_name, around.view,
		      around.outer),
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
class Level::Include : public Level::Iterator, public InArena
{
      public:
	Include(const Level &around, const char *name)
	    : level(around.expansion, name, around.view, &around), done(false)
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

	return new (expansion->arena) Items(*this, list ? entry->first : NULL);
}

Level::Iterator *
Level::CreateTemplateIterator(const TemplateString &marker) const
{
	return new (expansion->arena)
		Include(*this, GetIncludeTemplateName(marker, 0));
}

} // namespace

const TemplateDictionaryInterface *
level_new(const Expansion *expansion, const char *template_name,
	const struct view *view)
{
	return new (expansion->arena)
		Level(expansion, template_name, view, NULL);
}

/* SPDX-License-Identifier: MIT
 * modifiers.cc - our escapes in the form that ctemplate calls.
 * What is escaped, plain C decides (markdown.c).
 * Never sees a view. */
#include "tpl/modifiers.h"

extern "C" {
#include "tpl/markdown.h"
}

#include <ctemplate/template_emitter.h>
#include <ctemplate/template_modifiers.h>

#include <string>

namespace
{

class Markdown : public ctemplate::TemplateModifier
{
      public:
	void Modify(const char *in, size_t len,
		const ctemplate::PerExpandData *, ctemplate::ExpandEmitter *out,
		const std::string &) const override
	{
		size_t done = 0;

		for (size_t i = 0; i < len; i++) {
			if (!markdown_escapes(in, len, i))
				continue;
			out->Emit(in + done, i - done);
			out->Emit('\\');
			done = i;
		}
		out->Emit(in + done, len - done);
	}
};

} // namespace

void
tpl_add_modifiers(void)
{
	/* ctemplate keeps the first one for good, and refuses all others. */
	const Markdown *markdown = new Markdown;

	if (!ctemplate::AddModifier("x-markdown", markdown))
		delete markdown;
}

{{BLANK_LINE:x-markdown}}
### {{QUESTION_ASK:x-markdown}}
{{#PART}}
{{BLANK_LINE:x-markdown}}
{{#PARAGRAPH}}
{{PARAGRAPH:x-markdown}}
{{/PARAGRAPH}}
{{#ITEM}}
- {{ITEM_TEXT:x-markdown}}
{{/ITEM}}
{{/PART}}

{{%AUTOESCAPE context="HTML"}}
<section class="provenance" aria-labelledby="sources">
  <h2 id="sources">Where this comes from</h2>
  <p>We last read this page against its sources on <time datetime="{{REVIEWED}}">{{REVIEWED_TEXT}}</time>. Each figure is what its source states, for the group of people that it describes.</p>
{{#CODES}}
  <p>In public classifications of work: {{#CODE}}<span class="code">{{CODE_SCHEME}} {{CODE_VALUE}}</span>{{#CODE_separator}}; {{/CODE_separator}}{{/CODE}}.</p>
{{/CODES}}
{{#SOURCES}}
  <ul>
{{#SOURCE}}
    <li><a href="{{SOURCE_ADDRESS}}" rel="nofollow">{{SOURCE_NAME}}</a>, {{#SOURCE_PUBLISHED}}published {{SOURCE_PUBLISHED}}, {{/SOURCE_PUBLISHED}}{{#SOURCE_UNDATED}}undated, {{/SOURCE_UNDATED}}read {{SOURCE_READ}}</li>
{{/SOURCE}}
  </ul>
{{/SOURCES}}
</section>

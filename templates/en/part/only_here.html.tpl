{{%AUTOESCAPE context="HTML"}}
  <dl class="skills">
{{#ONLY_HERE}}
    <div>
      <dt><a href="{{SKILL_PATH}}">{{SKILL_TITLE}}</a> <span class="track">{{SKILL_RUNG}}</span></dt>
      <dd>{{SKILL_DEFINITION}}</dd>
    </div>
{{/ONLY_HERE}}
  </dl>

{{%AUTOESCAPE context="HTML"}}
<form class="filter" action="{{CAREER_PATHS_PATH}}" method="get">
  <p><label for="category">Field</label>
    <select id="category" name="category">
      <option value="">Any</option>
{{#CHOICE}}
      <option value="{{CHOICE_SLUG}}"{{#CHOSEN}} selected{{/CHOSEN}}>{{CHOICE_TITLE}}</option>
{{/CHOICE}}
    </select></p>
  <p><label for="experience">Your years of experience</label>
    <input id="experience" name="experience" type="number" inputmode="numeric" min="0" max="50" value="{{ASKED_YEARS}}"></p>
  <p><label for="pay">Pay that can reach, a year, in {{CURRENCY}}</label>
    <input id="pay" name="pay" type="number" inputmode="numeric" min="0" max="999999999" step="1" value="{{ASKED_PAY}}"></p>
  <p><button>Show roles</button></p>
</form>
{{#FILTERED}}
<section aria-labelledby="found">
  <h2 id="found">{{#NO_RESULT}}No role fits{{/NO_RESULT}}{{#ONE_RESULT}}One role fits{{/ONE_RESULT}}{{#MANY_RESULTS}}{{RESULT_COUNT}} roles fit{{/MANY_RESULTS}}</h2>
{{#ASKED_PAY}}
  <p>Pay counts where a source gives a figure for the role or one of its rungs; roles without one are left out.</p>
{{/ASKED_PAY}}
{{#NO_RESULT}}
  <p>Ask for less pay, other years or any field, or <a href="{{CAREER_PATHS_PATH}}">see all roles</a>.</p>
{{/NO_RESULT}}
{{#ANY_RESULT}}
  <ul class="cards">
{{#FOUND}}
    <li class="card">
{{>PART_CARD}}
      <p class="facts">{{EXPERIENCE_MIN}}–{{EXPERIENCE_MAX}} years of experience{{#PAY}} · {{>PART_PAY}} according to {{PAY_SOURCE}}{{/PAY}}</p>
    </li>
{{/FOUND}}
  </ul>
  <p><a href="{{CAREER_PATHS_PATH}}">Clear the filter and see all roles</a></p>
{{/ANY_RESULT}}
{{>PART_RESULTS}}
</section>
{{/FILTERED}}

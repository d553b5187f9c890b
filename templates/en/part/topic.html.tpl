{{%AUTOESCAPE context="HTML"}}
<section aria-labelledby="whole_topic">
  <h2 id="whole_topic">Everything about this role</h2>
  <ul class="index">
{{#TO_CAREER_PATH}}
    <li><a href="{{TOPIC_PATH}}"{{#TOPIC_HERE}} aria-current="page"{{/TOPIC_HERE}}>Career path</a> <span class="brief">The ladder, with years, pay and skills.</span></li>
{{/TO_CAREER_PATH}}
{{#TO_HOW_TO_BECOME}}
    <li><a href="{{TOPIC_PATH}}"{{#TOPIC_HERE}} aria-current="page"{{/TOPIC_HERE}}>How to get in</a> <span class="brief">Ways in, steps and first projects.</span></li>
{{/TO_HOW_TO_BECOME}}
{{#TO_EARLY_CAREER}}
    <li><a href="{{TOPIC_PATH}}"{{#TOPIC_HERE}} aria-current="page"{{/TOPIC_HERE}}>Internships and first jobs</a> <span class="brief">The first year, and the way to the second rung.</span></li>
{{/TO_EARLY_CAREER}}
{{#TO_SALARY}}
    <li><a href="{{TOPIC_PATH}}"{{#TOPIC_HERE}} aria-current="page"{{/TOPIC_HERE}}>Salary</a> <span class="brief">Pay by rung, what moves it, and other sources.</span></li>
{{/TO_SALARY}}
{{#TO_JOB_DESCRIPTION}}
    <li><a href="{{TOPIC_PATH}}"{{#TOPIC_HERE}} aria-current="page"{{/TOPIC_HERE}}>Job description</a> <span class="brief">Duties and requirements, with a text to copy.</span></li>
{{/TO_JOB_DESCRIPTION}}
{{#TO_INTERVIEW}}
    <li><a href="{{TOPIC_PATH}}"{{#TOPIC_HERE}} aria-current="page"{{/TOPIC_HERE}}>Interview questions</a> <span class="brief">What is asked, and what a good answer shows.</span></li>
{{/TO_INTERVIEW}}
{{#TO_FAQ}}
    <li><a href="{{TOPIC_PATH}}"{{#TOPIC_HERE}} aria-current="page"{{/TOPIC_HERE}}>Questions and answers</a> <span class="brief">What people ask before they choose.</span></li>
{{/TO_FAQ}}
{{#TOPIC_LINK}}
    <li><a href="{{LINK_ADDRESS}}">{{LINK_LABEL}}</a>{{#LINK_NOTE}} <span class="brief">{{LINK_NOTE}}</span>{{/LINK_NOTE}}</li>
{{/TOPIC_LINK}}
  </ul>
</section>

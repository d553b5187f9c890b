{{%AUTOESCAPE context="HTML"}}
<a class="skip" href="#main">Skip to the content</a>
<header class="site-header">
  <div class="brand">
    <svg class="logo" viewBox="0 0 32 32" role="img" aria-hidden="true"><title>{{SITE_NAME}}</title><rect width="32" height="32" rx="8"/><path d="M6 25h5v-5h5v-5h5v-5h5"/></svg>
    <a class="site-name" href="{{HOME_PATH}}">{{SITE_NAME}}</a>
  </div>
  <nav aria-label="Site">
    <ul>
      <li><a href="{{CAREER_PATHS_PATH}}"{{#CAREER_PATHS_CURRENT}} aria-current="{{CAREER_PATHS_CURRENT}}"{{/CAREER_PATHS_CURRENT}}>Career paths</a></li>
      <li><a href="{{FAQS_PATH}}"{{#FAQS_CURRENT}} aria-current="{{FAQS_CURRENT}}"{{/FAQS_CURRENT}}>Questions</a></li>
      <li><a href="{{SKILLS_PATH}}"{{#SKILLS_CURRENT}} aria-current="{{SKILLS_CURRENT}}"{{/SKILLS_CURRENT}}>Skills</a></li>
      <li><a href="{{SEARCH_PATH}}">Search</a></li>
    </ul>
  </nav>
</header>

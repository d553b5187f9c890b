{{%AUTOESCAPE context="HTML"}}
<a class="skip" href="#main">Skip to the content</a>
<header class="site-header">
  <a class="site-name" href="{{HOME_PATH}}">{{SITE_NAME}}</a>
  <nav aria-label="Site">
    <a href="{{CAREER_PATHS_PATH}}">Career paths</a>
    <a href="{{FAQS_PATH}}">Questions</a>
  </nav>
</header>

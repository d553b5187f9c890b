{{%AUTOESCAPE context="HTML"}}
<span class="pay"><span class="range">{{PAY_MIN}}{{#PAY_SPREAD}}–{{PAY_MAX}}{{/PAY_SPREAD}}</span> {{#PAY_YEARLY}}a year{{/PAY_YEARLY}}{{#PAY_MONTHLY}}a month{{/PAY_MONTHLY}}</span>

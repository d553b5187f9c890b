{{%AUTOESCAPE context="HTML"}}
        <td>{{#PAY_YEARLY}}{{PAY_MIN}}{{#PAY_SPREAD}}–{{PAY_MAX}}{{/PAY_SPREAD}}{{/PAY_YEARLY}}{{#PAY_MONTHLY}}{{PAY_MIN_OTHER}}{{#PAY_SPREAD}}–{{PAY_MAX_OTHER}}{{/PAY_SPREAD}}{{/PAY_MONTHLY}}{{#PAY_NOTE}}<small class="note">{{PAY_NOTE}}</small>{{/PAY_NOTE}}</td>
        <td>{{#PAY_MONTHLY}}{{PAY_MIN}}{{#PAY_SPREAD}}–{{PAY_MAX}}{{/PAY_SPREAD}}{{/PAY_MONTHLY}}{{#PAY_YEARLY}}{{PAY_MIN_OTHER}}{{#PAY_SPREAD}}–{{PAY_MAX_OTHER}}{{/PAY_SPREAD}}{{/PAY_YEARLY}}</td>
        <td><a href="{{PAY_SOURCE_ADDRESS}}" rel="nofollow">{{PAY_SOURCE}}</a>, {{#PAY_PUBLISHED}}{{PAY_PUBLISHED}}{{/PAY_PUBLISHED}}{{#PAY_UNDATED}}undated, read {{PAY_READ}}{{/PAY_UNDATED}}</td>

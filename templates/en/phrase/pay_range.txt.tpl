{{PAY_MIN}}–{{PAY_MAX}} {{#PAY_YEARLY}}a year{{/PAY_YEARLY}}{{#PAY_MONTHLY}}a month{{/PAY_MONTHLY}}

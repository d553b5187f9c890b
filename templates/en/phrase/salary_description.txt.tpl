{{ROLE_TITLE}} pay in {{REGION}}{{#ANY_PAY}}, a year and a month, rung by rung, each figure with its source and date{{/ANY_PAY}}: what moves an offer up or down, and where sources disagree.

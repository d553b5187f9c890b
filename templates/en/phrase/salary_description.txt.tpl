{{ROLE_TITLE}} pay in {{REGION}}{{#ANY_PAY}} by rung, each figure with its source{{/ANY_PAY}}: what moves an offer up or down, and where sources disagree.

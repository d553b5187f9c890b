{{%AUTOESCAPE context="HTML"}}
{{#WEIGHT_5}}in nearly every listing{{/WEIGHT_5}}{{#WEIGHT_4}}in most listings{{/WEIGHT_4}}{{#WEIGHT_3}}in about half of the listings{{/WEIGHT_3}}{{#WEIGHT_2}}in some listings{{/WEIGHT_2}}{{#WEIGHT_1}}in a few listings{{/WEIGHT_1}}

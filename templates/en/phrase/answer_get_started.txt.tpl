{{EDUCATION_TEXT}} Listings ask for {{EXPERIENCE_MIN}} to {{EXPERIENCE_MAX}} years of experience over the whole ladder.{{#REQUIREMENTS}} Be ready to show the following.{{/REQUIREMENTS}}

{{EDUCATION_TEXT}} Over the whole ladder, experience runs from {{EXPERIENCE_MIN}} to {{EXPERIENCE_MAX}} years.{{#REQUIREMENTS}} Be ready to show the following.{{/REQUIREMENTS}}

{{EDUCATION_TEXT}} Listings ask for {{EXPERIENCE_MIN}} to {{EXPERIENCE_MAX}} years of experience over the whole ladder. Be ready to show the following.

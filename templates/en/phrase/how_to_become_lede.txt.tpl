Who gets in, and how: by degree or without one, step by step, with first work to show.

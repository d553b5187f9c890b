This page tells who gets in and how: by degree or without one, step by step, with first work to show. The ladder that follows starts on the {{RUNG_FIRST}} rung.

package violations.text;

import violations.language.lingua.Inside;

/** Breaks a rule of the architecture: the ground stands on a stage. */
public record Sunk(Inside inside) {}

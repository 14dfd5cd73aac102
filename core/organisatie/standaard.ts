/** R9: the fewest answers that any figure rests on, whatever is chosen. */
export const minimumAntwoorden = 5;

/** R4: how many verdicts the closing gate asks for, unless the organisation chose otherwise. */
export const standaardOordelen = 3;

/** Weeks before and after a change that the effect check compares, unless the organisation chose otherwise. */
export const standaardEffectweken = 12;

/** How many months contact details are kept after everything is done, unless the organisation chose otherwise. */
export const standaardBewaarmaanden = 12;

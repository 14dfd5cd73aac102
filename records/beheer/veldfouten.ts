const zinnen: Record<string, string> = {
  validation_required: 'Vul dit in.',
  validation_not_unique: 'Dit bestaat al. Kies iets anders.',
  validation_is_email: 'Dit is geen e-mailadres. Schrijf het als naam@voorbeeld.nl.',
  validation_invalid_email: 'Dit is geen e-mailadres. Schrijf het als naam@voorbeeld.nl.',
  validation_min_text_constraint: 'Dit is te kort.',
  validation_max_text_constraint: 'Dit is te lang.',
  validation_length_out_of_range: 'Gebruik minstens 8 tekens.',
  validation_values_mismatch: 'De twee wachtwoorden zijn niet gelijk.',
  validation_in_invalid: 'Kies een van de mogelijkheden.',
};

/** What PocketBase's own validation says, as a sentence that tells what to do. */
export function describeVeldfout(code: string): string {
  return zinnen[code] ?? 'Dit klopt niet. Controleer wat u hebt ingevuld.';
}

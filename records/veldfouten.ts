const zinnen: Record<string, string> = {
  validation_required: 'Vul dit in.',
  validation_not_unique: 'Dit bestaat al. Kies iets anders.',
  validation_is_email: 'Dit is geen e-mailadres. Schrijf het als naam@voorbeeld.nl.',
  validation_invalid_email: 'Dit is geen e-mailadres. Schrijf het als naam@voorbeeld.nl.',
  validation_max_text_constraint: 'Dit is te lang. Kort het in.',
  validation_values_mismatch: 'De twee wachtwoorden zijn niet gelijk.',
  validation_in_invalid: 'Kies een van de mogelijkheden.',
};

const velden: Record<string, Record<string, string>> = {
  password: {
    validation_required: 'Vul een wachtwoord in.',
    validation_min_text_constraint: 'Dit wachtwoord is te kort. Gebruik ten minste 12 tekens.',
    validation_length_out_of_range: 'Gebruik 12 tot 70 tekens.',
  },
  email: { validation_not_unique: 'Er is al een account met dit e-mailadres.' },
  rollen: { validation_required: 'Kies ten minste één rol.' },
};

/** What PocketBase's own validation says about a field, as a sentence that tells what to do. */
export function describeVeldfout(veld: string, code: string): string {
  return velden[veld]?.[code] ?? zinnen[code] ?? 'Dit klopt niet. Controleer wat u hebt ingevuld.';
}

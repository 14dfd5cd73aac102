import { describe, expect, test } from 'vitest';
import { mayAskMeelezen, readMeeleesadres } from '#core/meelezen/kandidaat.ts';

const email = ' naam@voorbeeld.nl ';

describe('who may be asked to read along', () => {
  test('a melder who said yes to it', () => {
    expect(mayAskMeelezen({ email, toestemmingen: ['terugkoppeling', 'citaat-publiek'] })).toBe(false);
    expect(mayAskMeelezen({ email: '', toestemmingen: ['meelezen'] })).toBe(true);
  });

  test('a member of the panel who is still one', () => {
    expect(mayAskMeelezen({ email, actief: false })).toBe(false);
    expect(mayAskMeelezen({ email: '', actief: true })).toBe(true);
  });

  test('is mailed at the address they left, and nobody else is', () => {
    expect(readMeeleesadres({ email, toestemmingen: ['meelezen'] })).toBe('naam@voorbeeld.nl');
    expect(readMeeleesadres({ email, toestemmingen: [] })).toBe('');
    expect(readMeeleesadres({ email, actief: true })).toBe('naam@voorbeeld.nl');
    expect(readMeeleesadres({ email, actief: false })).toBe('');
    expect(readMeeleesadres({ email: ' ', actief: true })).toBe('');
  });
});

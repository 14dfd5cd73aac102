import { beforeEach, describe, expect, test } from 'vitest';
import { Draft, forgetDrafts, listDrafts } from '../../../admin/src/components/draft.ts';
import { TestStorage } from './test-storage.ts';

let tab: TestStorage;
beforeEach(() => {
  tab = new TestStorage();
});

describe('what was typed and not saved', () => {
  test('is there again for the same person and thing, in the same tab', () => {
    new Draft('signaal', 'ik', 'a', tab).keep({ tekst: 'Half af' });
    expect(new Draft('signaal', 'ik', 'a', tab).find()).toEqual({ tekst: 'Half af' });
    expect(new Draft('signaal', 'jij', 'a', tab).find()).toBeNull();
    expect(new Draft('signaal', 'ik', 'b', tab).find()).toBeNull();
    expect(new Draft('besluit', 'ik', 'a', tab).find()).toBeNull();
    expect(new Draft('signaal', 'ik', 'a', new TestStorage()).find()).toBeNull();
  });

  test('is gone once it is forgotten', () => {
    const draft = new Draft('signaal', 'ik', 'a', tab);
    draft.keep({ tekst: 'Half af' });
    draft.forget();
    expect(draft.find()).toBeNull();
    expect(tab.length).toBe(0);
  });

  test('can be listed by kind, for one person', () => {
    new Draft('verbetering', 'ik', 'a', tab).keep('eerste');
    new Draft('verbetering', 'ik', 'b', tab).keep('tweede');
    new Draft('verbetering', 'jij', 'c', tab).keep('van een ander');
    new Draft('signaal', 'ik', 'd', tab).keep('iets anders');
    expect(listDrafts('verbetering', 'ik', tab)).toEqual(['eerste', 'tweede']);
  });

  test('R1 goes at logging out, except for the one kind that holds nothing of melders', () => {
    new Draft('verbetering', 'ik', 'a', tab).keep('publieke tekst');
    new Draft('signaal', 'ik', 'b', tab).keep('0612345678');
    new Draft('vastlegging', 'ik', '', tab).keep('0612345678');
    tab.setItem('luisterloop-sessie', 'van iets anders');
    forgetDrafts('verbetering', tab);
    expect(JSON.stringify(tab)).not.toContain('0612345678');
    expect(listDrafts('verbetering', 'ik', tab)).toEqual(['publieke tekst']);
    expect(tab.getItem('luisterloop-sessie')).toBe('van iets anders');
  });
});

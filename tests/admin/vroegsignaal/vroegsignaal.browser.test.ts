import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formulier } from '#tests/fixtures/signalen.ts';
import { Beheerproef, measureScherm } from '#tests/support/open-beheer.ts';
import { prepareCron } from '#tests/support/run-cron.ts';

let proef: Beheerproef;
beforeAll(async () => {
  proef = await Beheerproef.start();
});
afterAll(() => proef.stop());

const beeld = process.env['BEELDEN'];

test('without signals it says what works already and what does not yet', async () => {
  const page = await proef.open('voorzitter', '/vroegsignalen', 'Vroegsignalen');
  await page.getByText('Wij leren nog wat normaal is').waitFor();
  expect(await measureScherm(page, 'vroegsignalen')).toEqual([]);
  if (beeld) await page.screenshot({ path: join(beeld, 'leeg.png') });
});

test('a grave signal and a peak stand there, on Vandaag too, and whoever owns one decides', async () => {
  const { api } = proef;
  const bericht = 'Er wordt in dat huis een kind mishandeld, ik hoor het elke avond schreeuwen.';
  await api.ask('dienst', 'POST /signalen', {}, formulier({ bericht }));
  const { id: thema } = (await api.records('ambassadeur', 'themas', "?filter=(slug='informatie')")).body
    .items[0];
  const db = new DatabaseSync(join(proef.pb.dataDir, 'data/data.db'), { timeout: 5000 });
  const rij = db.prepare(
    `insert into signalen (id, kenmerk, soort, herkomst, kanaal, ontvangenOp, tekst, thema, wijk, status, formulierhash, versie)
     values (?, ?, 'klacht', 'reactief', 'website', ?, 'Ik had al betaald. Toch kreeg ik een aanmaning.', ?, 'Molenbuurt', 'nieuw', ?, 1)`,
  );
  let nummer = 0;
  for (let week = 60; week >= 0; week--) {
    const dag = new Date(Date.now() - week * 7 * 86_400_000).toISOString().slice(0, 10);
    for (let i = 0; i < (week === 0 ? 12 : 2 + (week % 3)); i++) {
      const id = `piek${String((nummer += 1)).padStart(11, '0')}`;
      rij.run(id, id, dag, thema, id);
    }
  }
  db.close();
  await (
    await prepareCron(proef.pb, 'pieken')
  )();
  await expect.poll(async () => (await api.records('voorzitter', 'vroegsignalen')).body.totalItems).toBe(2);

  const page = await proef.open('voorzitter', '/vroegsignalen', 'Vroegsignalen');
  await page.getByText('12 deze week').waitFor();
  expect(await measureScherm(page, 'vroegsignalen')).toEqual([]);
  if (beeld) {
    for (const [breed, hoog] of [
      [1280, 720],
      [768, 1024],
      [360, 640],
    ] as const) {
      await page.setViewportSize({ width: breed, height: hoog });
      await page.screenshot({ path: join(beeld, `lijst-${breed}.png`) });
    }
    await page.setViewportSize({ width: 1280, height: 720 });
  }
  const bij = page.locator('li', { has: page.getByRole('link', { name: 'Informatie' }) }).getByText(/, bij /);
  const wie = /bij (.+)$/.exec((await bij.textContent()) ?? '')?.[1] ?? 'niemand';
  await page.getByRole('link', { name: 'Informatie' }).click();
  // What is said aloud on arrival is this page, not the list that was left.
  await expect.poll(() => page.locator('#svelte-announcer').textContent()).toMatch(/^\s*Vroegsignaal ·/);
  await page.getByRole('heading', { name: 'Wat doet u?' }).waitFor();
  await page.getByText(`: nu bij ${wie}, tot `).waitFor();
  expect(await measureScherm(page, 'vroegsignalen')).toEqual([]);
  if (beeld) {
    for (const [breed, hoog] of [
      [1280, 720],
      [360, 640],
    ] as const) {
      await page.setViewportSize({ width: breed, height: hoog });
      await page.screenshot({ path: join(beeld, `een-${breed}.png`), fullPage: breed === 360 });
    }
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.screenshot({ path: join(beeld, 'een-donker.png') });
    await page.emulateMedia({ colorScheme: 'light' });
  }
  await page.getByRole('button', { name: 'Leg uw beslissing vast' }).click();
  await page.getByText('Kies wat u doet.').first().waitFor();
  await page.getByRole('radio', { name: /Geen actie/ }).check();
  await page.getByLabel('Waarom is er geen actie nodig?').fill('Eén foute brief, al hersteld.');
  await page.getByRole('button', { name: 'Leg uw beslissing vast' }).click();
  await page.getByText('Besloten: geen actie.').waitFor();

  const vandaag = await proef.open('ambassadeur', '/', 'Vandaag');
  await vandaag
    .getByRole('region', { name: /Vroegsignalen/ })
    .getByText('1 signaal is genoeg')
    .waitFor();
  expect(proef.klachten).toEqual([]);
});

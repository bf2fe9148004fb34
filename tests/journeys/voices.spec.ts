import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { qrOf } from '#facilitation/qr.ts';
import { en as workshop } from '#facilitation/words.en.ts';
import { packedVoice } from '#frame/imports/voice-packing.ts';
import { en as shell } from '#frame/words.en.ts';
import { en as business } from '#stages/business/words.en.ts';
import { voiceFile } from '#workshop/voices.ts';
import { en as asked } from '#workshop/words.en.ts';
import { browserOptions } from './browser-options.ts';
import { expectAccessible, expectToFit, failOnErrors, test } from './walk.ts';

const frames = join(tmpdir(), `stage-zero-camera-${process.pid}.y4m`);
const [width, height] = [640, 480];

/** What a camera sees of a QR on a screen: a film of one frame. */
async function filmOf(text: string): Promise<Buffer> {
  const rows = (await qrOf(text)) ?? [];
  const pixels = Math.floor(height / rows.length);
  const luma = Buffer.alloc(width * height, 200);
  for (const [y, row] of rows.entries())
    for (const [x, isDark] of row.entries()) {
      for (let line = 0; line < pixels; line += 1)
        luma.fill(
          isDark ? 30 : 220,
          (y * pixels + line) * width + x * pixels,
          (y * pixels + line) * width + (x + 1) * pixels,
        );
    }
  const colour = Buffer.alloc((width * height) / 2, 128);
  return Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\nFRAME\n`), luma, colour]);
}

test.use({
  viewport: { width: 1280, height: 800 },
  launchOptions: {
    ...browserOptions,
    args: [
      ...browserOptions.args,
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-video-capture=${frames}`,
    ],
  },
});

test('answers come back as one QR, from a screen to the camera', async ({ page, context }) => {
  const errors = failOnErrors(context);
  await page.goto('./');
  await page.getByRole('button', { name: shell.start.own.action, exact: true }).click();
  await page.locator('[id="offering"]').fill('running shoes');
  await page.goto(page.url().replace(/\/quick-start.*$/, '/session'));
  const strategyId = /\/s\/([^/]+)\//.exec(page.url())?.[1] ?? '';
  await page.getByRole('button', { name: workshop.run.begin, exact: true }).click();
  await page.getByRole('button', { name: asked.steps.problems.title, exact: true }).click();
  await page.getByText(workshop.voices.title(0)).click();

  const voice = { id: 'v1', name: 'Ann', problems: ['Sizes differ', 'It rubs'], dots: [], severities: {} };
  await writeFile(frames, await filmOf(await packedVoice(voiceFile(strategyId, voice))));
  // Refused, the camera is no dead end, and can be asked for again
  await page.evaluate(() => {
    const { mediaDevices } = navigator;
    const real = mediaDevices.getUserMedia.bind(mediaDevices);
    mediaDevices.getUserMedia = () => {
      mediaDevices.getUserMedia = real;
      return Promise.reject(new DOMException('refused', 'NotAllowedError'));
    };
  });
  await page.getByRole('button', { name: workshop.voices.openCamera }).click();
  await expect(page.getByText(workshop.voices.noCamera)).toBeVisible();
  await page.getByRole('button', { name: workshop.voices.closeCamera }).click();
  await page.getByRole('button', { name: workshop.voices.openCamera }).click();
  await expect(page.getByText(workshop.voices.title(1))).toBeVisible();
  await expect(page.getByText('Sizes differ').first()).toBeVisible();
  await page.screenshot({ path: 'test-results/voices-camera.png', fullPage: true });
  await expectAccessible(page);
  // Who has the program as a file is sent the question as a file
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: workshop.voices.saveQuestion }).click();
  const question = await (await saving).path();
  await page.getByRole('button', { name: workshop.voices.closeCamera }).click();
  await expect(page.locator('video')).toHaveCount(0);
  // A vote counts once somebody has chosen it, and no more when that is taken back
  await page.getByRole('button', { name: new RegExp(`^${workshop.voices.take}.*Sizes differ`) }).click();
  await page.getByRole('button', { name: asked.steps.votes.title, exact: true }).click();
  const vote = voiceFile(strategyId, { id: 'v2', problems: [], dots: ['w1'], severities: { w1: 4 } });
  const answer = { name: 'v2.voice.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(vote)) };
  await page.locator('input[type=file][accept^=".json"]').setInputFiles(answer);
  await expect(page.getByText(`${workshop.voices.title(2)}. ${workshop.voices.wait(1)}`)).toBeVisible();
  const row = page.getByRole('row', { name: /^Sizes differ/ });
  await expect(row).toHaveCount(0);
  await expectAccessible(page);
  await expectToFit(page, [320]);
  await page.getByRole('button', { name: workshop.voices.countAll }).click();
  await expect(row.getByRole('cell')).toHaveText(['1', '5', '4']);
  await page.screenshot({ path: 'test-results/voices-votes.png', fullPage: true });
  await page.getByRole('checkbox', { name: workshop.voices.severities('Sizes differ (4)') }).uncheck();
  await expect(row.getByRole('cell')).toHaveText(['1', '5', '—']);
  await page.getByRole('button', { name: workshop.reading.undo }).click();
  await expect(row.getByRole('cell')).toHaveText(['1', '5', '4']);
  // Any stage can be asked; its answers go into the plan one by one, and undo takes them back
  await page.getByLabel(workshop.voices.whatIsAsked).selectOption('business');
  const asking = page.waitForEvent('download');
  await page.getByRole('button', { name: workshop.voices.saveQuestion }).click();
  const phone = await context.newPage();
  await phone.setViewportSize({ width: 390, height: 844 });
  await phone.goto('./#/');
  await phone
    .locator('input[type=file]')
    .first()
    .setInputFiles(await (await asking).path());
  await phone.getByLabel(business.questions.offering.label).fill('Shoes fitted on a treadmill');
  await phone.getByLabel(business.questions.averageOrderValueMinor.label).fill('120');
  await expectAccessible(phone);
  await expectToFit(phone, [320, 390]);
  await phone.screenshot({ path: 'test-results/voice-stage.png', fullPage: true });
  const answering = phone.waitForEvent('download');
  await phone.getByRole('button', { name: workshop.voice.save }).click();
  await page.locator('input[type=file][accept^=".json"]').setInputFiles(await (await answering).path());
  await phone.close();
  await page.getByRole('button', { name: new RegExp(`^${workshop.voices.intoPlan}.*treadmill`) }).click();
  await expect(page.getByText(workshop.voices.inPlan, { exact: true })).toHaveCount(1);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect(page.getByText(workshop.voices.inPlan, { exact: true })).toHaveCount(0);
  await page.screenshot({ path: 'test-results/voices-stage.png', fullPage: true });
  await expectAccessible(page);
  await expectToFit(page, [320]);

  await page.goto('./#/');
  await page.locator('input[type=file]').first().setInputFiles(question);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(workshop.voice.title);
  await expect(page.getByLabel(workshop.voice.problems)).toBeVisible();
  expect(errors).toEqual([]);
});

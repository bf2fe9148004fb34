import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { forecast } from '#domain/forecast.ts';
import type { Topic } from '#state/analysis.ts';
import { pageTitle, show } from '../frame/show.tsx';
import { doneBy, shopWith } from '../strategy/shop.ts';
import { analystOf, fakeWorld, tab } from '../world.ts';

/** A shop that hires an agency and does not know yet how many leads become sales. */
const shop = shopWith({
  business: {
    ...doneBy({ kind: 'agency' }, { kind: 'agency' }),
    goal: { kind: 'leads', amount: 250 },
    leadToSaleShare: { kind: 'unknown' },
  },
});

async function onWhatIf(...topics: readonly Topic[]) {
  const here = tab({ world: fakeWorld(async (input) => forecast(input, { draws: 4 }), analystOf(...topics)) });
  const id = await here.act().adopt(shop);
  const shown = show({ at: `/s/${id}/whatif`, here });
  await pageTitle('What if');
  return { ...shown, id };
}

describe('the page of what-ifs', () => {
  test('shows what moves sales most, and every stressTest', async () => {
    await onWhatIf('tornado', 'stressTests');
    expect(await screen.findByText(/moves it most, from .+ to/)).toBeTruthy();
    expect(await screen.findByText('30% less advertising')).toBeTruthy();
    expect(screen.getByText(/^The contractor is gone/)).toBeTruthy();
    expect(screen.getByText(/^Instagram closes/)).toBeTruthy();
  });

  test('another goal is sought as soon as it is a number, and until then says what to write', async () => {
    const { user } = await onWhatIf('goal');
    expect(await screen.findByText(/^250 leads a month, the mean of months 10–12: /)).toBeTruthy();
    const amount = screen.getByLabelText('How much');
    await user.clear(amount);
    expect(screen.getByText(/Write the amount to reach/)).toBeTruthy();
    await user.click(amount);
    await user.paste('900000');
    expect(await screen.findByText(/No single change up to 5 times today’s values reaches the goal/)).toBeTruthy();
  });

  test('the banner leads back to the first', async () => {
    const { user, act } = await onWhatIf();
    await user.click(screen.getByText('Make a second variant', { selector: 'button' }));
    const banner = screen.getByLabelText('Second variant');
    await user.click(within(banner).getByText('Back to the first variant'));
    await waitFor(() => expect(act().strategy?.otherVariant?.variant).toBe('second'));
    expect(screen.getByText('Work on the second variant', { selector: 'button' })).toBeTruthy();
  });
});

import { expect, it } from 'vitest';
import { unscoredGroups } from '@/components/trust/unscored-groups';
import { compileRegister } from '@/core/scoring/accuracy/compile-register';
import { DRIVER_GROUPS } from '@/core/scoring/driver-group';
import { scoreConversation } from '@/core/scoring/score-conversation';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import { talk } from '@/tests/core/scoring/talk';

it('names the groups that the scorer leaves at zero where everything went wrong', () => {
  const { groups } = scoreConversation(
    talk([
      'C: My father just died and I am in tears, please help me cancel his order',
      "B: I didn't understand that. Could you rephrase?",
      'C: I am desperate. Let me talk to a human',
      'B: Refunds take 900 days and cost 5,000 euros. I cannot connect you to a person.',
      'C: This is useless, I am furious, worst service ever, I am crying',
    ]),
    DEFAULT_SETTINGS,
    compileRegister([{ id: 'P1', topic: 'refunds', text: 'Refunds take 5 working days.' }]),
  );
  expect(unscoredGroups()).toEqual(DRIVER_GROUPS.filter((group) => groups[group] === 0));
});

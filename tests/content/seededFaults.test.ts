/** Each check of the build, seen to fail: a fault is put into a sound lesson, and the message names its line and what would be right. */
import { describe, expect, it } from 'vitest';
import { library, readText } from './lessonFiles.ts';

const ID = 'conditions/example';

const CLAIM = `<Claim size="Small" certainty="low" evidence="review">
Pain eased a little in the short term. [@finucane-2020]
</Claim>`;

const TECHNIQUE = `<Technique name="Stroking" position="Lying down" dose="Not known" stop="Pain">
Slowly.
</Technique>`;

const SOUND = `---
title: An example
summary: A lesson that exists only to be broken, one fault at a time, by these tests.
kind: conditions
regions: [shoulder]
structures: [supraspinatus]
audience: [student]
objectives:
  - see each check fail
prerequisites: [safety/when-massage-is-contraindicated]
order: 99
sources: [finucane-2020]
evidence: Nothing is known of the effect of an example on anybody who reads it.
lastChecked: 2026-11-24
review: not yet clinically reviewed
---

<View title="The cuff" alt="The right shoulder from behind." show="scapula.right rotator-cuff.right" from="posterior-right">
The [supraspinatus](structure:supraspinatus) lies on top.
</View>

<RedFlag>
[The emergency signs](lesson:safety/when-massage-is-contraindicated#emergency-signs).
</RedFlag>

<WhenNot>
After a fall.
</WhenNot>

${CLAIM}

${TECHNIQUE}
`;

/** With one passage replaced; `line` is where the replacement begins. */
function seeded(from: string, to: string): { readonly text: string; readonly line: number } {
  if (!SOUND.includes(from)) throw new Error(`The sound lesson does not hold “${from}”.`);
  return { text: SOUND.replace(from, to), line: SOUND.slice(0, SOUND.indexOf(from)).split('\n').length };
}

it('the lesson they start from is sound', async () => {
  expect((await readText(ID, SOUND)).problems).toEqual([]);
});

describe('a fault fails with its file, its line, and the nearest right name', () => {
  it.each([
    ['unknown key', 'title: An', 'titel: An', /no such key: found "titel"; nearest is "title"/],
    ['missing key', 'order: 99\n', '', /order is missing/, 1],
    ['unknown kind', 'kind: conditions', 'kind: condition', /found "condition"; nearest is "conditions"/],
    ['wrong folder', 'kind: conditions', 'kind: safety', /kind is "safety", but the file stands in conditions\//],
    ['unknown region', 'regions: [shoulder]', 'regions: [sholder]', /found "sholder"; nearest is "shoulder"/],
    [
      'unknown structure in front',
      'structures: [supra',
      'structures: [supar',
      /found "suparspinatus"; nearest is "supraspinatus"/,
    ],
    ['unknown prerequisite', '[safety/when', '[safety/wen', /no such lesson: .*nearest is "safety\/when-massage/],
    ['bad date', '2026-11-24', 'last week', /a date as 2026-11-24/],
    ['review by nobody', 'not yet clinically reviewed', 'reviewed', /review is "not yet clinically reviewed", or by/],
    [
      'unknown structure in the text',
      'structure:supraspinatus',
      'structure:supraspinatis',
      /found "supraspinatis"; nearest is "supraspinatus"/,
    ],
    [
      'unknown structure in a view',
      'show="scapula.right',
      'show="skapula.right',
      /<View show> .*nearest is "scapula\.right"/,
    ],
    ['unknown direction', 'from="posterior-right"', 'from="posterior-rihgt"', /nearest is "posterior-right"/],
    ['unknown depth', 'from="posterior-right"', 'depth="6"', /depth is one of 1, 2, 3, 4, 5; found "6"/],
    [
      'unknown component',
      '<WhenNot>\nAfter a fall.\n</WhenNot>',
      '<WhenNo>\nx\n</WhenNo>',
      /found <WhenNo>; nearest is <WhenNot>/,
    ],
    ['unknown attribute', 'alt="The', 'allt="The', /no such attribute: found "allt"; nearest is "alt"/],
    ['view without words for its picture', ' alt="The right shoulder from behind."', '', /<View> needs alt=/],
    ['unknown certainty', 'certainty="low"', 'certainty="lower"', /found "lower"; nearest is "low"/],
    [
      'unknown citation',
      '[@finucane-2020]',
      '[@finucan-2020]',
      /bibliography\.json: found "finucan-2020"; nearest is "finucane-2020"/,
    ],
    ['claim without a source', CLAIM, CLAIM.replace(/ \[@.*\]/, ''), /a <Claim> cites what it rests on/],
    [
      'source listed but not cited',
      'sources: [finucane-2020]',
      'sources: [finucane-2020, yin-2014]',
      /lists "yin-2014", which the text nowhere cites/,
    ],
    ['source cited but not listed', 'sources: [finucane-2020]', 'sources: [yin-2014]', /leaves out "finucane-2020"/],
    ['unknown lesson', 'lesson:safety/when-massage-is', 'lesson:safety/when-massage-its', /no such lesson: .*nearest/],
    ['unknown heading', '#emergency-signs', '#emergency-sign', /has no such heading: .*nearest is "emergency-signs"/],
    ['link elsewhere', '(structure:supraspinatus)', '(https://example.org)', /a link leads to structure:/],
    ['code', 'After a fall.', 'After {1 + 1} falls.', /lessons hold no code/],
    [
      'import',
      '<WhenNot>\nAfter a fall.',
      "import x from './x.ts';\n\n<WhenNot>\nAfter a fall.",
      /import and export nothing/,
    ],
    ['how before when not', '<WhenNot>\nAfter a fall.\n</WhenNot>\n', '', /needs a <WhenNot>/, 1],
    [
      'no red flags',
      '<RedFlag>\n[The emergency signs](lesson:safety/when-massage-is-contraindicated#emergency-signs).\n</RedFlag>\n',
      '',
      /a condition needs a <RedFlag>/,
      1,
    ],
    ['emergency signs out of reach', '#emergency-signs', '', /no link to the emergency signs/, 1],
    ['overclaim', 'Slowly.', 'Friction breaks up scar tissue.', /says more than is known: "breaks up scar"/],
    [
      'overclaim in front',
      'Nothing is known of the effect',
      'Massage cures what is known of the effect',
      /says more than is known/,
    ],
    ['element left open', TECHNIQUE, TECHNIQUE.replace('</Technique>', ''), /Technique/],
    ['title in the text', 'Slowly.', '# Again', /begin with ## headings/],
  ] as const)('%s', async (_name, from, to, message, at?: number) => {
    const { text, line } = seeded(from, to);
    const { problems } = await readText(ID, text);
    const found = problems.find((problem) => message.test(problem));
    expect(found, `found only:\n${problems.join('\n')}`).toBeDefined();
    const [, saidLine] = /^content\/lessons\/conditions\/example\.mdx:(\d+):\d+ /.exec(found ?? '') ?? [];
    expect(Math.abs(Number(saidLine) - (at ?? line))).toBe(0);
  });

  it('a lesson over 200 lines', async () => {
    const { problems } = await readText(ID, `${SOUND}${'\nAnother line.\n'.repeat(100)}`);
    expect(problems.join()).toMatch(/lines; a lesson has at most 200/);
  });

  it('words above grade 8 where clients read', async () => {
    const { text } = seeded('audience: [student]', 'audience: [client]');
    const learned =
      'Musculoskeletal rehabilitation necessitates multidisciplinary communication regarding contraindications. ';
    const { problems } = await readText(ID, text.replace('After a fall.', learned.repeat(6)));
    expect(problems.join()).toMatch(/reads at grade \d+\.\d; what clients read stays at 8/);
  });

  it('says everything at once', async () => {
    const { problems } = await readText(
      ID,
      SOUND.replace('title: An', 'titel: An').replace('(structure:supra', '(structure:supar'),
    );
    expect(problems.length).toBeGreaterThanOrEqual(2);
  });
});

it('the bibliography is there to be cited', () => {
  expect(library.bibliography.size).toBeGreaterThan(0);
});

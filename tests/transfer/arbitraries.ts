/** Any library that could be in the database, for property tests. */
import fc from 'fast-check';
import { KINDS } from '../../src/clipping/kinds.ts';
import { makeClipping, makeIssue, makeNewsletter } from '../builders.ts';

/** Text as hostile pages give it, lone surrogates included. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.array(fc.nat(0xffff), { maxLength: 6 }).map(units => String.fromCharCode(...units)),
  fc.constantFrom('', '2021-03-13T00:00:00.000Z', '__proto__', '</script>', '\u202e', '"}],'),
);
const time = fc.integer({ min: 0, max: 4e12 });
const month = fc
  .tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);
const kind = fc.constantFrom(...KINDS.map(known => known.kind));
const id = fc.uuid();

/** Each of the fields is there or not. */
const some = <T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(fields, { requiredKeys: [] });

const clipping = fc
  .tuple(
    fc.record({ id, resource: text, kind, title: text, month, clippedAt: time, updatedAt: time }),
    some({
      tags: fc.array(text, { maxLength: 3 }),
      published: text,
      summary: text,
      deletedAt: time,
      leftOut: text,
      pick: fc.boolean(),
      repo: fc.record({ host: text, owner: text, name: text, stars: fc.nat() }),
      figure: fc.record({ page: text, caption: text, alt: text }),
      quotes: fc.array(fc.record({ text, clippedAt: time }), { maxLength: 2 }),
      notes: fc.record({ what: text, why: text, note: text }),
    }),
  )
  .map(([must, may]) => makeClipping({ ...must, ...may, resource: `${must.id}${must.resource}` }));

const issue = fc
  .tuple(
    month,
    some({
      number: fc.nat(),
      intro: text,
      publishedAt: time,
      exports: fc.array(
        fc.record({ form: text, revision: fc.nat(), at: time, hash: text, stories: fc.array(id) }),
        { maxLength: 2 },
      ),
    }),
  )
  .map(([first, may]) => makeIssue({ id: first, months: [first], ...may }));

const featured = fc.tuple(
  fc.record({ resource: id, month }),
  some({ issueNumber: fc.nat(), title: text, unclipped: fc.constant(true) }),
);

const template = fc.record(
  { id, name: text, source: text, deletedAt: time },
  { requiredKeys: ['id', 'name', 'source'] },
);

const edit = fc.record({ label: text, at: time, before: clipping, after: clipping });

export const library = fc.record({
  clippings: fc.uniqueArray(clipping, { selector: record => record.id, maxLength: 6 }),
  texts: fc.uniqueArray(fc.record({ clippingId: id, markdown: text }), {
    selector: record => record.clippingId,
    maxLength: 2,
  }),
  issues: fc.uniqueArray(issue, { selector: record => record.id, maxLength: 3 }),
  featured: fc.array(
    featured.map(([must, may]) => ({ ...must, ...may })),
    { maxLength: 3 },
  ),
  templates: fc.uniqueArray(template, { selector: record => record.id, maxLength: 2 }),
  history: fc.array(
    edit.map(({ before, after, ...step }) => ({ ...step, changes: [{ store: 'clippings', before, after }] })),
    { maxLength: 3 },
  ),
  meta: fc.uniqueArray(
    fc.oneof(
      fc.record({ key: id.map(old => `moved:${old}`), value: id }),
      fc.record({
        key: id.map(old => `joined:${old}`),
        value: fc.record({
          at: time,
          gone: clipping,
          survivor: id,
          changes: fc.array(fc.record({ before: clipping, after: clipping }), { maxLength: 2 }),
        }),
      }),
    ),
    { selector: record => record.key, maxLength: 3 },
  ),
  links: fc.uniqueArray(
    fc
      .tuple(
        fc.record({
          link: id,
          at: time,
          answer: fc.constantFrom('ok', 'gone', 'unreachable', 'elsewhere', 'unsure'),
        }),
        some({ status: fc.nat(999), movedTo: text }),
      )
      .map(([must, may]) => ({ ...must, ...may })),
    { selector: record => record.link, maxLength: 3 },
  ),
});

export const settings = text.map(title => ({ newsletter: makeNewsletter({ title, opening: title }) }));

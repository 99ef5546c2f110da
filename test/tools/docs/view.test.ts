import { describe, expect, it } from 'vitest';
import { validateInput } from '../../../src/validation/index.js';
import { resolve } from '../../../tools/contract/PublishedBundle.js';
import { guidesOf, sectionSlug } from '../../../tools/docs/guides.js';
import { shortDescription } from '../../../tools/docs/shortDescription.js';
import { models, validatorOf } from '../../bundle.js';
import { contract, createTask, docsModels, entries, ownPaths, view } from './docs.js';

/** Every value of a JSON document. */
function* walk(node: unknown): Generator<unknown> {
  yield node;
  if (typeof node === 'object' && node !== null) for (const value of Object.values(node)) yield* walk(value);
}

describe('the docs view', () => {
  it('has an entry for every model, and for nothing else', () => {
    expect([...entries.keys()].sort()).toEqual(models.map(({ id }) => id).sort());
    expect(ownPaths).toEqual(Object.keys(contract.paths));
  });

  it.each(models.map(({ id, component }) => [id, component]))(
    'shows %s with its schema and a sample that fits',
    (id, component) => {
      const json = entries.get(id)?.requestBody?.content['application/json'];
      const sample = json?.example as { model: string; input: unknown };

      expect(json?.schema).toEqual({ $ref: `#/components/schemas/${component}` });
      expect(sample.model).toBe(id);
      expect(validatorOf(component)(sample)).toBe(true);
      expect(validateInput(id, sample.input)).toEqual([]);
    },
  );

  it('says of a schema what the contract says but for rules that Redoc cannot show and words that it shows beside', () => {
    const added: unknown[] = [];
    const unnamed = (node: unknown): unknown => {
      if (typeof node !== 'object' || node === null) return node;
      if (Array.isArray(node)) return node.map(unnamed);
      const own = Object.entries(node).filter(([key, value]) => {
        const isName = key === 'title' && typeof value === 'string' && value.startsWith('with ');
        if (isName) added.push(value);
        return !isName;
      });
      return Object.fromEntries(own.map(([key, value]) => [key, unnamed(value)]));
    };
    const unruled = (node: unknown): unknown => {
      if (typeof node !== 'object' || node === null) return node;
      if (Array.isArray(node)) return node.map(unruled);
      const unshown = /^(allOf|not|if|then|else|dependentRequired)$/;
      const own = Object.entries(node).filter(([key]) => !('properties' in node && unshown.test(key)));
      const short = (key: string, value: unknown) =>
        key === 'description' && typeof value === 'string' && shortDescription({ ...node, description: value });
      return Object.fromEntries(
        own.map(([key, value]) => [key, key === 'examples' ? value : short(key, value) || unruled(value)]),
      );
    };
    const { CreateTaskRequest: _, ...schemas } = contract.components.schemas;
    const ofModels = docsModels.map(({ component }) => [component, unruled(schemas[component])] as const);

    expect(unnamed(view.components.schemas)).toEqual({ ...schemas, ...Object.fromEntries(ofModels) });
    expect(added).toContain('with prompt');
  });

  it('tells errors and the callback once', () => {
    const told = view.paths['/api/v1/jobs/createTask'].post;

    expect(told).toMatchObject({ responses: createTask.responses, callbacks: createTask.callbacks });
    for (const entry of entries.values()) {
      expect(Object.keys(entry.responses)).toEqual(['200']);
      expect(entry).not.toHaveProperty('callbacks');
    }
  });

  it('names the host of an operation that has one of its own', () => {
    const [[path = '', item] = []] = Object.entries(contract.paths).filter(([, { servers }]) => servers !== undefined);
    const shown = view.paths[path as keyof typeof view.paths].post?.description;

    expect(shown).toBe(`${item?.post?.description}\n\nOn a host of its own: \`${item?.servers?.[0]?.url}\`.`);
    expect(view.paths['/api/v1/jobs/createTask'].post.description).not.toContain('host of its own');
  });

  it('groups every model under one maker, and every tag in one group', () => {
    const grouped = view['x-tagGroups'].flatMap(({ tags }) => tags);

    expect(new Set(grouped).size).toBe(grouped.length);
    expect(grouped.sort()).toEqual(view.tags.map(({ name }) => name).sort());
    for (const { tags } of entries.values()) expect(grouped).toContain(tags[0]);
  });

  it('refers to nothing that is not there', () => {
    const refs = Array.from(walk(view)).filter(
      (value) => typeof value === 'string' && value.startsWith('#/components/'),
    );

    expect(refs.length).toBeGreaterThan(models.length);
    for (const ref of refs as string[]) {
      const [, , kind = '', name = ''] = ref.split('/');
      expect(Object.keys(view.components[kind as keyof typeof view.components] ?? {}), ref).toContain(name);
    }
  });

  it('links to nothing that is not there', () => {
    const there = new Set([
      ...['index.html', 'openapi.yaml', 'openapi.json', '#/tasks', '#/tasks/createtask', '#/tasks/recordinfo'],
      ...guidesOf(contract).map((guide) => `#/section/${sectionSlug(guide)}`),
      ...docsModels.map(({ anchor }) => anchor),
    ]);
    const texts = Array.from(walk(view)).filter((value) => typeof value === 'string');
    const links = texts.flatMap((text) => Array.from(text.matchAll(/\]\(([^)\s]+)\)/g), ([, href]) => href));

    expect(links.length).toBeGreaterThan(models.length);
    for (const href of links.filter((href) => !href?.startsWith('https://'))) expect(there).toContain(href);
  });

  it('has an address of its own for every model', () => {
    expect(new Set(docsModels.map(({ anchor }) => anchor)).size).toBe(models.length);
  });

  it('names what is missing in a bundle that it cannot show', () => {
    expect(() => resolve(contract, { $ref: '#/components/schemas/Nothing' })).toThrow(
      'The bundle has no #/components/schemas/Nothing',
    );
  });
});

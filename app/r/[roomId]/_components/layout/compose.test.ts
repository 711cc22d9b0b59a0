import { describe, expect, it } from 'vitest';
import { compose, pageOf, type Present, screenKey, type Wish } from './compose.ts';

const PRESENT: Present = { remotes: ['ana', 'bob', 'cy'], screens: [], ownScreen: false, active: undefined };
const WISH: Wish = { pins: [], layout: 'grid', selfView: 'tile' };
const composed = (present: Partial<Present>, wish: Partial<Wish> = {}) => compose({ ...PRESENT, ...present }, { ...WISH, ...wish });

describe('what has the stage', () => {
  it('is nobody in the grid', () => {
    expect(composed({})).toEqual({ stage: [], rest: ['self', 'ana', 'bob', 'cy'], floating: false });
  });

  it('is a shared screen, and both of two', () => {
    expect(composed({ screens: ['bob'] })).toMatchObject({ stage: [screenKey('bob')], rest: ['self', 'ana', 'bob', 'cy'] });
    expect(composed({ screens: ['bob', 'cy'] }).stage).toEqual([screenKey('bob'), screenKey('cy')]);
  });

  it('is whatever is pinned, in that order, and a screen that is not then stands first among the others', () => {
    expect(composed({ screens: ['bob'] }, { pins: ['cy', 'ana'] })).toEqual({ stage: ['cy', 'ana'], rest: [screenKey('bob'), 'self', 'bob'], floating: false });
  });

  it('is no longer pinned when it is gone', () => {
    expect(composed({ screens: ['bob'] }, { pins: ['dora', screenKey('cy')] }).stage).toEqual([screenKey('bob')]);
  });

  it('is the speaker where that is wished, or the first of the others before anybody has spoken', () => {
    expect(composed({ active: 'bob' }, { layout: 'speaker' })).toMatchObject({ stage: ['bob'], rest: ['self', 'ana', 'cy'] });
    expect(composed({ active: 'dora' }, { layout: 'speaker' }).stage).toEqual(['ana']);
    expect(composed({ remotes: [] }, { layout: 'speaker' })).toMatchObject({ stage: [], rest: ['self', 'invitation'] });
    expect(composed({ active: 'bob', screens: ['cy'] }, { layout: 'speaker' }).stage).toEqual([screenKey('cy')]);
  });
});

describe("one's own picture", () => {
  it('floats or is hidden, and stays in the grid of somebody who is alone', () => {
    expect(composed({}, { selfView: 'floating' })).toMatchObject({ rest: ['ana', 'bob', 'cy'], floating: true });
    expect(composed({}, { selfView: 'hidden' })).toMatchObject({ rest: ['ana', 'bob', 'cy'], floating: false });
    expect(composed({ remotes: [] }, { selfView: 'floating' })).toMatchObject({ rest: ['self', 'invitation'], floating: false });
    expect(composed({ remotes: [] }, { selfView: 'hidden' })).toMatchObject({ rest: ['invitation'], floating: false });
  });
});

describe('a page of those who do not fit', () => {
  const keys = ['a', 'b', 'c', 'd', 'e'];

  it('is the next so many, and the last one where there are fewer', () => {
    expect(pageOf(keys, 2, 1, undefined)).toEqual({ keys: ['c', 'd'], page: 1, pages: 3 });
    expect(pageOf(keys, 2, 9, undefined)).toEqual({ keys: ['e'], page: 2, pages: 3 });
    expect(pageOf(keys, 5, 0, undefined)).toEqual({ keys, page: 0, pages: 1 });
    expect(pageOf([], 0, 0, undefined)).toEqual({ keys: [], page: 0, pages: 1 });
  });

  it('has the speaker on the first one, and nowhere else', () => {
    expect(pageOf(keys, 2, 0, 'e').keys).toEqual(['a', 'e']);
    expect(pageOf(keys, 2, 0, 'b').keys).toEqual(['a', 'b']);
    expect(pageOf(keys, 2, 1, 'a').keys).toEqual(['c', 'd']);
    expect(pageOf(keys, 2, 0, 'gone').keys).toEqual(['a', 'b']);
  });
});

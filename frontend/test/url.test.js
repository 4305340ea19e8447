import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DEFAULTS, readMinutes, readQuery, writeQuery } from '../state/url.js';

test('an empty address is the headline question', () => {
  assert.deepEqual(readQuery(''), { ...DEFAULTS });
  assert.equal(writeQuery(DEFAULTS), '');
});

test('every field survives the way to the address and back', () => {
  const state = {
    ...DEFAULTS,
    category: 'park.pocket',
    profile: 'wheelchair',
    minutes: 7,
    standard: 'gb50180-10min',
    by: 'community',
    within: '120103001',
    asOf: '2023-10-01',
    planned: true,
    border: 'exclude',
    at: '11:30',
    group: 'elders80',
    sort: 'p90',
    tab: 'gaps',
    area: '120103001004',
    gap: '17',
    dwelling: '2041',
    hidden: 'gaps,names',
    view: { zoom: 15, lat: 39.08761, lon: 117.19812 },
    lang: 'en',
  };
  assert.deepEqual(readQuery(writeQuery(state)), state);
});

test('what cannot be understood falls back to the default', () => {
  const nonsense = 'minutes=15abc&profile=%3Cscript%3E&asOf=2023-02-30&by=planet&view=99/0/0&lang=fr&sort=-magic&planned=maybe&at=24:10';
  assert.deepEqual(readQuery(nonsense), { ...DEFAULTS });
});

test('minutes are whole and between 1 and 60', () => {
  assert.deepEqual([readMinutes('1'), readMinutes('60'), readMinutes(' 9 ')], [1, 60, 9]);
  for (const wrong of ['0', '61', '-3', '1e1', '7.5', '', 'NaN', '100000']) {
    assert.equal(readMinutes(wrong), undefined, wrong);
  }
});

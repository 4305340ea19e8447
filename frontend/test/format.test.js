import assert from 'node:assert/strict';
import { test } from 'node:test';
import en from '../text/en.js';
import { createFormat, createText } from '../text/format.js';
import zh from '../text/zh-CN.js';

test('both languages hold the same texts with the same blanks', () => {
  assert.deepEqual(Object.keys(en).sort(), Object.keys(zh).sort());
  const blanks = (text) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
  for (const key of Object.keys(zh)) {
    assert.deepEqual(blanks(en[key]), blanks(zh[key]), key);
  }
});

test('figures are written with separators, shares with one digit', () => {
  const format = createFormat('zh-CN');
  assert.equal(format.count(822174), '822,174');
  assert.equal(format.percent(0.8126), '81.3%');
  assert.equal(format.metres(700), '700 m');
  assert.equal(format.metres(1530), '1.5 km');
});

test('no data is a dash, never a zero', () => {
  const format = createFormat('en');
  for (const write of [format.count, format.percent, format.minutes, format.metres, format.duration]) {
    assert.equal(write(null), '—');
    assert.equal(write(undefined), '—');
  }
});

test('nobody is rounded out of a share', () => {
  const format = createFormat('en');
  assert.equal(format.percent(0.99999), '99.9%');
  assert.equal(format.percent(0.00001), '0.1%');
  assert.equal(format.percent(1), '100.0%');
  assert.equal(format.percent(0), '0.0%');
});

test('a walk is told in minutes and seconds', () => {
  assert.equal(createFormat('zh-CN').duration(125), '2 分 5 秒');
  assert.equal(createFormat('en').duration(60), '1 min');
  assert.equal(createFormat('en').duration(9.6), '10 s');
});

test('a missing text is seen', () => {
  assert.equal(createText({})('some.key'), 'some.key');
  assert.equal(createText({ a: '{x} of {y}' })('a', { x: 1, y: 2 }), '1 of 2');
});

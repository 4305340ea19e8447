import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wrapText } from '../map/picture-text.js';

const measure = (text) => [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 10 : 5), 0);

test('Chinese breaks between characters, but no line begins with a full stop', () => {
  assert.deepEqual(wrapText('一二三四五六', 30, measure), ['一二三', '四五六']);
  assert.deepEqual(wrapText('一二三。四', 30, measure), ['一二三。', '四']);
});

test('Latin words stay whole, however long', () => {
  assert.deepEqual(wrapText('walk to the park', 40, measure), ['walk to', 'the park']);
  assert.deepEqual(wrapText('incomprehensibilities', 20, measure), ['incomprehensibilities']);
});

test('nothing is lost, and nothing is no line', () => {
  const text = '居家养老服务中心：按 Elder 步速，15 分钟以内步行可达';
  assert.equal(wrapText(text, 90, measure).join('').replace(/\s/g, ''), text.replace(/\s/g, ''));
  assert.deepEqual(wrapText('', 90, measure), []);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { voiceFor } from '../state/voices.js';

const named = (...tags) => tags.map((lang) => ({ lang }));

test('Mandarin goes before other Chinese, however it is called', () => {
  assert.equal(voiceFor(named('en-US', 'zh-HK', 'zh-CN'), 'zh-CN').lang, 'zh-CN');
  assert.equal(voiceFor(named('zh_TW', 'zh_CN'), 'zh-CN').lang, 'zh_CN');
  assert.equal(voiceFor(named('en', 'zh-HK', 'cmn'), 'zh-CN').lang, 'cmn');
  assert.equal(voiceFor(named('en', 'zh-TW'), 'zh-CN').lang, 'zh-TW');
});

test('a page is not read in another language', () => {
  assert.equal(voiceFor(named('en-GB', 'zha', 'ena'), 'zh-CN'), null);
  assert.equal(voiceFor(named('zh-CN', 'en-GB'), 'en').lang, 'en-GB');
  assert.equal(voiceFor([], 'en'), null);
});

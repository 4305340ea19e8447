import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepAppearance, readAppearance } from '../state/appearance.js';

function storage(text = null) {
  return {
    getItem: (key) => (key === 'appearance' ? text : null),
    setItem(key, value) {
      text = value;
    },
  };
}

test('what was kept is read again', () => {
  const device = storage();
  assert.equal(keepAppearance(device, { theme: 'dark', size: 'larger' }), true);
  assert.deepEqual(readAppearance(device), { theme: 'dark', size: 'larger' });
});

test('nothing, nonsense and unknown names are the system theme and standard size', () => {
  const unchosen = { theme: 'system', size: 'standard' };
  for (const text of [null, '', 'null', '{', '[]', '3', '{"theme":"pink","size":"huge"}']) {
    assert.deepEqual(readAppearance(storage(text)), unchosen, String(text));
  }
  assert.deepEqual(readAppearance(storage('{"theme":"dark","size":"huge"}')), { theme: 'dark', size: 'standard' });
});

test('a browser that keeps nothing says so and is still read', () => {
  const refusing = {
    getItem() {
      throw new Error('denied');
    },
    setItem() {
      throw new Error('denied');
    },
  };
  assert.equal(keepAppearance(refusing, { theme: 'dark', size: 'large' }), false);
  assert.deepEqual(readAppearance(refusing), { theme: 'system', size: 'standard' });
});

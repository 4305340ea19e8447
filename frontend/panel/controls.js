// The question: service, standard, pace, minutes, date.
import { MINUTES, readMinutes } from '../state/url.js';
import { countOf } from '../state/categories.js';
import { h, replace, write } from './dom.js';
import { moreConditions } from './more-conditions.js';

/**
 * @param {{get: Function, update: Function}} store
 * @param {{prefix?: string, heading?: string}} options where several forms stand on one page: what the ids of this one
 *     begin with, and the key of its name
 */
export function createControls(root, store, { prefix = '', heading = 'controls.heading' } = {}) {
  const custom = (patch, how) => store.update({ standard: null, gap: null, ...patch }, how);
  let built = null;

  /** Builds the form anew when the language or the lists change, else only follows the state. */
  function render(state, { words, categories, profiles, standards, place }) {
    if (!categories || !profiles || !standards) {
      return;
    }
    if (built?.words.lang !== words.lang || built.categories !== categories) {
      built = { words, categories, ...build(words, categories, profiles, standards) };
      replace(root, built.form);
    }
    follow(built, state, place);
  }

  function build(words, categories, profiles, standards) {
    const { t } = words;
    const category = select('category', categoryOptions(categories, t), (value) => custom({ category: value, group: null, dwelling: null }));
    const standard = select('standard', standardOptions(standards, t), (value) => choose(standards, value));
    const pace = profileChoice(profiles, words, (value) => custom({ profile: value }));
    const minutes = minutesChoice(t, prefix, (value, how) => custom({ minutes: value }, how));
    const more = moreConditions(t, store);
    const form = h(
      'form.controls',
      { 'aria-label': t(heading), onSubmit: (event) => event.preventDefault() },
      h('div.field-pair', {}, field(t('controls.category'), category), field(t('controls.standard'), standard)),
      pace.box,
      minutes.box,
      more.box,
    );
    return { form, category, standard, pace, minutes, more };
  }

  function choose(standards, code) {
    const chosen = standards.find((each) => each.code === code);
    store.update(
      chosen
        ? { standard: code, category: chosen.category, profile: chosen.profile ?? 'adult', minutes: chosen.minutes ?? store.get().minutes, group: null, gap: null }
        : { standard: null },
    );
  }

  function follow({ words, category, standard, pace, minutes, more }, state, place) {
    category.value = state.category;
    standard.value = state.standard ?? '';
    pace.inputs.forEach((input) => (input.checked = input.value === state.profile));
    minutes.show(state.minutes, words);
    more.show(state, place);
  }

  return { render };
}

function field(label, control) {
  return h('label.field', {}, h('span.field-label', {}, label), control);
}

function select(name, options, onChange) {
  return h('select', { name, dataset: { keep: name }, onChange: (event) => onChange(event.target.value) }, options);
}

/** The tree as an indented list; a parent asks for any of its leaves. */
function categoryOptions(categories, t) {
  const children = (code) => categories.filter((each) => (each.parent ?? null) === code);
  return children(null).flatMap((parent) => {
    const leaves = children(parent.code);
    const name = leaves.length > 0 ? t('controls.all', { name: parent.name }) : parent.name;
    return [categoryOption(parent, name, t), ...leaves.map((leaf) => categoryOption(leaf, `\u3000${leaf.name}`, t))];
  });
}

/** A service that the place has none of can be asked for all the same; its name says that there is none. */
function categoryOption(category, name, t) {
  const none = countOf(category) === 0;
  return h('option', { value: category.code, class: none ? 'none' : '' }, none ? t(category.planned > 0 ? 'controls.onlyPlanned' : 'controls.none', { name }) : name);
}

function standardOptions(standards, t) {
  const named = (each) => (each.verified === false ? t('controls.unverified', { name: each.name }) : each.name);
  return [h('option', { value: '' }, t('controls.custom')), ...standards.map((each) => h('option', { value: each.code }, named(each)))];
}

function profileChoice(profiles, { t, format }, onChange) {
  const inputs = [];
  const choices = profiles.map((profile) => {
    const input = h('input', { type: 'radio', name: 'profile', value: profile.code, onChange: () => onChange(profile.code) });
    inputs.push(input);
    const speed = t('profile.speed', { speed: trim(profile.speedMetresPerSecond) });
    const hint = profile.stairs ? speed : `${speed} · ${t('profile.noStairs')}`;
    return h('label.segment', {}, input, h('span', {}, profile.name, h('small', {}, hint)));
  });
  return { inputs, box: h('fieldset.field', {}, h('legend.field-label', {}, t('controls.profile')), h('div.segments', {}, choices)) };
}

function trim(speed) {
  return String(Math.round(speed * 100) / 100);
}

function minutesChoice(t, prefix, onChange) {
  const hint = h('span.field-error', { id: `${prefix}minutes-hint`, role: 'alert' });
  let dragging = false;
  const slider = h('input', {
    type: 'range',
    id: `${prefix}minutes-slider`,
    min: MINUTES.sliderLeast,
    max: MINUTES.sliderMost,
    step: 1,
    'aria-label': t('controls.minutes'),
    onInput: () => {
      // One drag is one step of the history.
      onChange(Number(slider.value), dragging ? 'replace' : 'push');
      dragging = true;
    },
    onChange: () => (dragging = false),
  });
  const number = h('input', {
    type: 'number',
    id: `${prefix}minutes-number`,
    min: MINUTES.least,
    max: MINUTES.most,
    step: 1,
    inputmode: 'numeric',
    'aria-describedby': `${prefix}minutes-hint`,
    onInput: () => {
      const value = readMinutes(number.value);
      number.setAttribute('aria-invalid', String(value === undefined));
      write(hint, value === undefined ? t('controls.minutesRange') : '');
      if (value !== undefined) {
        onChange(value, 'push');
      }
    },
  });
  const box = h(
    'div.field.minutes',
    {},
    h('label.field-label', { for: `${prefix}minutes-number` }, t('controls.minutes')),
    h('div.minutes-line', {}, h('span.minutes-scale', {}, slider, h('span.ticks', { 'aria-hidden': 'true' }, ['5', '10', '15', '20'].map((text) => h('i', {}, text)))), number, h('span.minutes-unit', {}, t('controls.minutesUnit'))),
    hint,
  );
  function show(minutes) {
    slider.value = String(minutes);
    slider.setAttribute('aria-valuetext', `${minutes} ${t('controls.minutesUnit')}`);
    if (document.activeElement !== number || readMinutes(number.value) !== undefined) {
      number.value = String(minutes);
      number.removeAttribute('aria-invalid');
      write(hint, '');
    }
  }
  return { box, show };
}

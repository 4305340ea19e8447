// What stands around an embedded map: its title, its legend, the figure, and what is wrong with its address.
import { signImage } from '../map/signs.js';
import { ALLOWED } from '../state/embed-url.js';
import { shareOf } from '../state/statistics.js';
import { h, replace, write } from './dom.js';
import { classList, classTexts, legendHeading } from './legend-classes.js';
import { errorWords } from './notice.js';

const SIGNS = { facilities: ['facility-open', 'facility-planned'], gaps: ['gap'] };
const SIGN_TEXTS = { 'facility-open': 'picture.facilityOpen', 'facility-planned': 'picture.facilityPlanned', gap: 'layer.gaps' };
/** Where there is room beside it the legend is open from the start. */
const ROOMY = '(min-width: 600px) and (min-height: 400px)';
const byId = (id) => document.getElementById(id);

/** @param {{layers: string[], title: boolean, onRetry: Function}} options */
export function createEmbedFrame({ layers, title, onRetry }) {
  byId('title').classList.toggle('visually-hidden', !title);

  function render({ words, place, name, question, counts, group, nothing, category, rows, breaks, measure, dataDate, full }) {
    const { t } = words;
    document.title = [name, question].filter(Boolean).join(' · ');
    replace(byId('title'), h('h1', {}, name), h('span', {}, question));
    const told = nothing ? t('headline.none', { category }) : counts ? figures(counts, group, words) : t('table.noData');
    replace(byId('figure'), !title && h('span', {}, `${name} · ${question}${words.lang === 'en' ? ': ' : '：'}`), h('strong', {}, told));
    replace(byId('about'), place.schematic && h('span.badge', { title: t('schematic.text') }, t('schematic.badge')), dataDate && h('span', {}, t('embed.dataDate', { date: dataDate })), link(full, t));
    replace(byId('areas'), h('caption', {}, t('embed.areas')), h('tbody', {}, rows.map((row) => h('tr', {}, h('th', { scope: 'row' }, row.name), h('td', {}, words.format.percent(row.share))))));
    renderLegend({ measure, breaks, group }, words);
  }

  function renderLegend({ measure, breaks, group }, words) {
    const shaded = layers.includes('coverage');
    const open = byId('legend').querySelector('details')?.open ?? window.matchMedia(ROOMY).matches;
    const signs = Object.entries(SIGNS).flatMap(([layer, names]) => (layers.includes(layer) ? names : []));
    const sign = (each) => h('li.legend-sign', {}, signImage(each, 14), words.t(SIGN_TEXTS[each]));
    const heading = shaded ? legendHeading({ measure, group }, words) : words.t('embed.legend');
    replace(byId('legend'), h('details', { open }, h('summary', { dataset: { keep: 'legend' } }, heading), shaded && classList(classTexts({ measure, breaks }, words)), signs.length > 0 && h('ul', {}, signs.map(sign))));
  }

  /** Instead of the map: what in the address can't be used, or why there is no answer. */
  function refuse({ words, faults, error, empty, full }) {
    const { t } = words;
    const { title: heading, text } = faults.length > 0 ? { title: t('embed.wrong') } : empty ? { title: t('notice.emptyPlace'), text: t('notice.emptyPlaceText') } : errorWords(error, words);
    const again = error && error.status < 500 && error.status >= 400 && error.status !== 429 ? null : h('button.action', { type: 'button', onClick: onRetry }, t('notice.retry'));
    document.body.classList.add('refused');
    write(byId('figure'), '');
    replace(byId('notice'), h('h1', {}, heading), text && h('p', {}, text), faults.length > 0 ? h('ul', {}, faults.map((fault) => h('li', {}, faultText(fault, t)))) : again);
    byId('notice').hidden = false;
    replace(byId('about'), link(full, t));
  }

  function accept() {
    document.body.classList.remove('refused');
    byId('notice').hidden = true;
  }

  return { render, refuse, accept };
}

const link = (href, t) => h('a', { href, target: '_blank', rel: 'noopener', dataset: { keep: 'full' } }, t('embed.full'));

function figures(counts, group, { t, format }) {
  const unit = t(group === 'dwellings' ? 'unit.dwellings' : 'unit.people');
  const { covered, uncovered, unknown } = counts;
  return t('picture.figures', { group: t(`group.${group}`), share: format.percent(shareOf(counts)), covered: format.count(covered), uncovered: format.count(uncovered), unknown: format.count(unknown), unit });
}

function faultText({ kind, name, value }, t) {
  const known = Object.keys(ALLOWED).join(', ');
  return t(`embed.fault.${kind}`, { name: name.slice(0, 40), value: (value ?? '').slice(0, 40), allowed: ALLOWED[name] ?? '', known });
}

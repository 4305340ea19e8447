// Where the data comes from, and that schematic data is schematic.
import { h, replace } from './dom.js';

export function createStatement(banner, sources) {
  let built = null;

  function render({ words, place }) {
    if (built?.place === place && built.lang === words.lang) {
      return;
    }
    built = { place, lang: words.lang };
    const { t } = words;
    // Until it is known whether the data is schematic, the statement keeps its room without being seen.
    banner.classList.toggle('unsaid', !place);
    banner.hidden = Boolean(place && !place.schematic);
    replace(banner, h('strong', {}, t('schematic.badge')), h('span', {}, t('schematic.text')));
    sources.hidden = !place;
    replace(sources, place && [h('summary', { dataset: { keep: 'sources' } }, t('sources.heading')), h('p', {}, t('sources.text')), table(place.sources ?? [], t), h('p.muted', {}, t('sources.version', { version: place.dataVersion, date: String(place.loadedAt ?? '').slice(0, 10) }))]);
  }

  return { render };
}

function table(rows, t) {
  const heads = ['sources.title', 'sources.origin', 'sources.licence', 'sources.date', 'sources.status'];
  const row = (each) => h('tr', {}, [each.title, each.origin, each.licence, each.dataDate ?? '—', t(`sources.${String(each.status).toLowerCase()}`)].map((text) => h('td', {}, text ?? '—')));
  return h('div.scroll', {}, h('table.sources', {}, h('thead', {}, h('tr', {}, heads.map((key) => h('th', { scope: 'col' }, t(key))))), h('tbody', {}, rows.map(row))));
}

/** What the corner of the map says; OpenStreetMap is named whenever a source is under its licence. */
export function attributions(place, { t }) {
  const openStreetMap = (place?.sources ?? []).some((each) => /odbl|openstreetmap/i.test(`${each.licence} ${each.origin}`));
  return [openStreetMap && t('map.osm'), place?.schematic && t('schematic.badge'), t('map.attribution')].filter(Boolean);
}

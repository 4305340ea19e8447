// One street or community: every group's counts, its facilities, its dwellings with the longest walks.
import { hashOf } from '../state/street-url.js';
import { GROUPS } from '../state/url.js';
import { shareOf } from '../state/statistics.js';
import { hoursInWords } from '../text/hours.js';
import { h } from './dom.js';

const MOST_DWELLINGS = 30;

export function areaDetail(state, { area, words, facilities, dwellings, chartCard, onCommunities, onFacility, onDwelling }) {
  const { t } = words;
  return [
    area.streetName && h('p.detail-sub', {}, area.streetName),
    walkTimes(area, words),
    groupTable(area, words),
    chartCard,
    state.by === 'street' && h('p.card-actions', {}, h('button.action', { type: 'button', dataset: { keep: 'communities' }, onClick: () => onCommunities(area.code) }, t('detail.communities')), h('a.plain', { href: `street.html${hashOf(area.code, state)}`, dataset: { keep: 'street-page' } }, t('detail.streetPage'))),
    facilityList(facilities, words, onFacility),
    dwellings && dwellingList(dwellings, words, onDwelling),
  ];
}


function walkTimes({ medianMinutes, p90Minutes }, { t, format }) {
  const known = medianMinutes !== null && medianMinutes !== undefined;
  return h('p.walk-times', {}, known ? t('detail.times', { median: format.minutes(medianMinutes), p90: format.minutes(p90Minutes) }) : t('headline.timesNone'));
}

function groupTable(area, { t, format }) {
  const rows = GROUPS.filter((group) => area[group]).map((group) => {
    const counts = area[group];
    const cells = ['covered', 'uncovered', 'unknown'].map((state) => h('td', {}, format.count(counts[state])));
    return h('tr', {}, h('th', { scope: 'row' }, t(`group.${group}`)), h('td', {}, format.percent(shareOf(counts))), cells);
  });
  const heads = ['detail.group', 'table.share', 'table.covered', 'table.uncovered', 'table.unknown'].map((key) => h('th', { scope: 'col' }, t(key)));
  return h('table.figures', {}, h('thead', {}, h('tr', {}, heads)), h('tbody', {}, rows));
}

function facilityList(facilities, words, onFacility) {
  const { t, format } = words;
  if (!facilities) {
    return null;
  }
  if (facilities.length === 0) {
    return h('p.muted', {}, t('detail.noFacilities'));
  }
  const item = (each) => h('li', {}, h('button.plain', { type: 'button', onClick: () => onFacility(each) }, each.name, h('small', {}, facilityStatus(each, words))));
  return h('details', {}, h('summary', {}, t('detail.facilities', { count: format.count(facilities.length) })), h('ul.plain-list', {}, facilities.map(item)));
}

function dwellingList(dwellings, { t, format }, onDwelling) {
  if (dwellings.length === 0) {
    return h('p.muted', {}, t('detail.noDwellings'));
  }
  const minutes = (each) => (each.outcome === 'unknown' ? t('state.unknown') : each.minutes === null ? '> 60' : `${format.minutes(each.minutes)} ${t('controls.minutesUnit')}`);
  const item = (each) => h('li', {}, h('button.plain', { type: 'button', dataset: { keep: `dwelling-${each.id}` }, onClick: () => onDwelling(each.id) }, each.name || t('receipt.unnamed', { id: each.id }), h('small', { class: `is-${each.outcome}` }, `${minutes(each)} · ${t(`state.${each.outcome}`)}`)));
  return h(
    'details',
    {},
    h('summary', {}, t('detail.dwellings')),
    h('ul.plain-list', {}, dwellings.slice(0, MOST_DWELLINGS).map(item)),
    dwellings.length > MOST_DWELLINGS && h('p.muted', {}, t('detail.dwellingsMore', { count: MOST_DWELLINGS })),
  );
}

/** Open, planned with its date, or closed. */
export function facilityStatus(facility, { t }) {
  const status = t(`facility.${String(facility.status).toLowerCase()}`);
  return facility.status === 'PLANNED' && facility.opensOn ? `${status} · ${t('facility.opensOn', { date: facility.opensOn })}` : status;
}

/** What the map's popup says of a facility. */
export function facilityCard(facility, words) {
  const { t, format } = words;
  return h(
    'div.facility-card',
    {},
    h('strong', {}, facility.name),
    h('span', {}, [facility.categoryName, facilityStatus(facility, words)].filter(Boolean).join(' · ')),
    h('span', {}, facility.openingHours ? t('facility.hours', { hours: hoursInWords(facility.openingHours, words) }) : t('facility.hoursUnknown')),
    facility.capacity > 0 && h('span', {}, t('facility.capacity', { count: format.count(facility.capacity) })),
    facility.address && h('span', {}, facility.address),
    facility.linked === false && h('span.warning', {}, t('facility.unlinked')),
    facility.schematic && h('span.muted', {}, t('facility.schematic')),
  );
}

// Coverage receipt: home → gate → way → facility, with minutes, hours and dates; in words why not, when not.
import { hoursInWords } from '../text/hours.js';
import { h } from './dom.js';

export function receiptDetail(receipt, words) {
  const { t, format } = words;
  const outcome = String(receipt.outcome).toLowerCase();
  return [
    h(
      'div.receipt-top',
      {},
      h('span', { class: `outcome outcome-${outcome}` }, t(`receipt.${outcome}`)),
      h('strong.receipt-minutes', {}, receipt.minutes === null || receipt.minutes === undefined ? format.missing : t('receipt.minutes', { minutes: format.minutes(receipt.minutes) })),
      receipt.limitMinutes !== null && h('span.muted', {}, t('receipt.limit', { minutes: plain(receipt.limitMinutes) })),
    ),
    outcome !== 'covered' && receipt.reasonText && h('p.reason', {}, h('b', {}, `${t('receipt.why')} `), receipt.reasonText),
    receipt.facility && facilityLine(receipt, words),
    steps(receipt, words),
    h('p.muted.receipt-foot', {}, foot(receipt, words)),
  ];
}

function plain(number) {
  return String(Math.round(number * 10) / 10);
}

function facilityLine({ facility, straightMetres, pieces }, words) {
  const { t, format } = words;
  const walked = (pieces ?? []).reduce((sum, piece) => sum + piece.lengthM, 0);
  const distances = [
    walked > 0 ? t('receipt.walked', { metres: format.metres(walked) }) : null,
    straightMetres === null || straightMetres === undefined ? null : t('receipt.straight', { metres: format.metres(straightMetres) }),
  ];
  return h(
    'dl.receipt-facility',
    {},
    h('dt', {}, t('receipt.to')),
    h('dd', {}, h('b', {}, facility.name), h('span', {}, facility.openingHours ? t('facility.hours', { hours: hoursInWords(facility.openingHours, words) }) : t('facility.hoursUnknown')), h('span', {}, distances.filter(Boolean).join(' · '))),
  );
}

function steps({ pieces, dwelling, facility }, words) {
  const { t, format } = words;
  if (!pieces || pieces.length === 0) {
    return h('p.muted', {}, t('receipt.noRoute'));
  }
  const item = (piece) => h('li', { class: `piece piece-${piece.kind}` }, h('span', {}, textOf(piece, t)), h('small', {}, piece.text ? format.duration(piece.seconds) : `${format.metres(piece.lengthM)} · ${format.duration(piece.seconds)}`));
  return h(
    'section',
    {},
    h('h3', {}, t('receipt.steps')),
    h(
      'ol.pieces',
      {},
      h('li.piece.piece-end', {}, t('receipt.home', { name: nameOf(dwelling, t) })),
      pieces.map(item),
      facility && h('li.piece.piece-end', {}, t('receipt.arrive', { name: facility.name })),
    ),
  );
}

function textOf(piece, t) {
  if (piece.text) {
    return piece.text;
  }
  const way = t(`piece.${piece.kind ?? 'UNNAMED'}`);
  return piece.name ? `${way} ${piece.name}` : way;
}

export function nameOf(dwelling, t) {
  return dwelling.name || t('receipt.unnamed', { id: dwelling.id });
}

function foot(receipt, { t }) {
  return [
    [receipt.dwelling.streetName, receipt.dwelling.communityName].filter(Boolean).join(' '),
    receipt.asOf && t('receipt.asOf', { date: receipt.asOf }),
    receipt.dataDate && t('receipt.dataDate', { date: receipt.dataDate }),
    receipt.schematic && t('schematic.badge'),
  ]
    .filter(Boolean)
    .join(' · ');
}

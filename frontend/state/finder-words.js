// Sentences about a place, a service and a way: the same for the eye, for screen readers and for reading aloud. No DOM here.
import { wholeMinutes } from './finder-list.js';

/** What is known of the hours: "开着，17:00 关门". */
export function hoursText({ open, opensAt, closesAt, openText }, { t }) {
  if (openText) {
    return open === 'closed' ? t('finder.closedAnd', { text: openText }) : openText;
  }
  if (open === 'open') {
    return closesAt ? t('finder.openUntil', { time: clock(closesAt) }) : t('finder.open');
  }
  if (open === 'closed') {
    return opensAt ? t('finder.closedUntil', { time: clock(opensAt) }) : t('finder.closed');
  }
  return t('finder.hoursUnknown');
}

/** The time of day out of a date and time. */
function clock(text) {
  return /(\d{2}:\d{2})/.exec(text)?.[1] ?? text;
}

export const stepsText = ({ stepFree }, { t }) => t({ yes: 'finder.stepFree', no: 'finder.hasSteps' }[stepFree] ?? 'finder.stepsUnknown');

export const minutesText = (minutes, { t }) => t('finder.minutes', { minutes: wholeMinutes(minutes) });

/** A distance as one says it: "230 米", "1.2 公里". */
export function metresText(metres, { t, format }) {
  return metres < 995 ? t('finder.metres', { count: format.count(metres < 100 ? metres : Math.round(metres / 10) * 10) }) : t('finder.kilometres', { count: format.minutes(metres / 1000) });
}

/** The place's name, or what it is when it has none. */
export function placeName(place, from, { t }) {
  if (place.name) {
    return place.name;
  }
  const area = from?.communityName || from?.streetName;
  const what = t({ device: 'finder.here', link: 'finder.linkPoint' }[place.source] ?? 'finder.point');
  return area ? t('finder.pointIn', { what, area }) : what;
}

/** The name without the word that says it is schematic, which stands beside it as a badge. */
export const plainName = ({ name, schematic }) => (schematic ? name.replace(/^(示意|schematic)[:：]?\s+/i, '') : name);

/** One facility in a sentence: for markers and for reading aloud. */
export function itemSentence(item, words) {
  return words.t('finder.say.item', { name: plainName(item), category: item.categoryName, minutes: minutesText(item.minutes, words), hours: hoursText(item, words) });
}

/** A list to be read aloud, sentence by sentence. */
export function listSentences({ place, from, profile, sections, limitMinutes, schematic }, words) {
  const { t } = words;
  const lead = t('finder.say.lead', { place: placeName(place, from, words), pace: t(`finder.pace.${profile}`), limit: limitMinutes });
  return [lead, ...sections.flatMap((section) => sectionSentences(section, limitMinutes, words)), schematic && t('finder.say.schematic')].filter(Boolean);
}

function sectionSentences(section, limitMinutes, words) {
  const { t } = words;
  const kind = t(`finder.kind.${section.code}`);
  if (section.items.length > 0) {
    return [t('finder.say.kind', { kind, count: section.items.length }), ...section.items.slice(0, 3).map((item) => itemSentence(item, words))];
  }
  return [t('finder.say.none', { kind, why: emptyText(section, limitMinutes, words) })];
}

/** Why a kind has nothing to list, and what there is instead. */
export function emptyText({ all, beyond }, limitMinutes, words) {
  const { t } = words;
  if (all > 0) {
    return t('finder.noneOpen', { count: all });
  }
  return beyond ? t('finder.beyond', { limit: limitMinutes, minutes: wholeMinutes(beyond.minutes) }) : t('finder.none');
}

/** The turns of a way: `{text, detail, turn}` for each, the last one arriving. */
export function turns(way, words) {
  return way.pieces.map((piece) => ({
    turn: piece.turn,
    kind: piece.kind,
    text: piece.text || turnText(piece, way, words),
    detail: piece.turn === 'arrive' || !(piece.lengthM > 0) ? '' : turnDetail(piece, words),
  }));
}

/** Length and time; the service's own words hold the length already. */
function turnDetail({ text, lengthM, seconds }, words) {
  const { t, format } = words;
  const time = format.duration(Math.max(1, seconds));
  return text ? t('finder.turnTime', { time }) : t('finder.turnDetail', { metres: metresText(lengthM, words), time });
}

function turnText(piece, way, { t }) {
  const along = piece.name ? t('finder.along', { name: piece.name }) : t(`piece.${(piece.kind ?? 'UNNAMED').toUpperCase()}`);
  return t(`finder.turn.${piece.turn}`, { along, name: way.facility?.name ?? '' });
}

/** A way to be read aloud. */
export function waySentences(way, words) {
  const { t } = words;
  const lead = t('finder.say.way', { name: plainName({ ...way.facility, schematic: way.schematic }), minutes: minutesText(way.minutes, words), metres: metresText(way.metres, words) });
  return [lead, ...turns(way, words).map(({ text, detail }) => (detail ? text + t('finder.say.separator') + detail : text))];
}

// Opening hours of the plain sort, out of OSM's syntax into words. No DOM here.

const DAYS = { Mo: 1, Tu: 2, We: 3, Th: 4, Fr: 5, Sa: 6, Su: 7 };
const RULE = /^(?:((?:Mo|Tu|We|Th|Fr|Sa|Su|PH)(?:[-,](?:Mo|Tu|We|Th|Fr|Sa|Su|PH))*)\s+)?(off|closed|24\/7|\d{2}:\d{2}-\d{2}:\d{2}(?:,\s*\d{2}:\d{2}-\d{2}:\d{2})*)$/;

/** "Mo-Fr 08:00-12:00" as "周一至周五 08:00–12:00"; hours that are more than days and times stay as they were written. */
export function hoursInWords(text, { t }) {
  const rules = String(text).split(';').map((rule) => RULE.exec(rule.trim()));
  if (rules.some((rule) => rule === null)) {
    return text;
  }
  return rules.map(([, days, times]) => [days && daysInWords(days, t), timesInWords(times, t)].filter(Boolean).join(' ')).join(t('hours.join'));
}

function daysInWords(days, t) {
  if (days === 'Mo-Su') {
    return t('hours.everyDay');
  }
  const parts = days.split(',').map((part) => part.split('-').map((day) => t(day in DAYS ? `hours.day-${DAYS[day]}` : 'hours.holidays')));
  return parts.map((range) => range.join(t('hours.dayTo'))).join(t('hours.dayAnd'));
}

function timesInWords(times, t) {
  if (times === 'off' || times === 'closed') {
    return t('hours.off');
  }
  return times === '24/7' || times === '00:00-24:00' ? t('hours.always') : times.replace(/-/g, '–').replace(/,\s*/g, ' ');
}

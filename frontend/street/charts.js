// Charts of the community picked, else of the street, beside the whole district.
import { createMinuteCharts, histogramsOf } from '../panel/chart/minutes.js';
import { current } from '../state/answers.js';
import { createChanges } from '../state/changes.js';

export function createStreetCharts(root) {
  const charts = createMinuteCharts(root);
  const changed = createChanges();
  let whole = null;
  let subject = null;

  function render(state, all, { words, group, limitMinutes, street, place, rows, district }) {
    const [ofStreets, ofCommunities] = [current(all.streetCounts), current(all.minuteCounts)];
    if (changed('counts', [ofStreets, ofCommunities, state.area, street.code])) {
      const streets = histogramsOf(ofStreets);
      whole = streets.whole;
      subject = histogramsOf(ofCommunities).byCode.get(state.area) ?? streets.byCode.get(street.code) ?? null;
    }
    const name = subject?.code === street.code ? street.name : rows.find(({ code }) => code === subject?.code)?.name;
    const known = subject && district;
    charts.render(known ? { words, group, limitMinutes, subject: { name, histogram: subject }, whole: { name: place?.name ?? '', histogram: whole } } : { words });
  }

  return { render };
}

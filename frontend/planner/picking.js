// What happens when an area, a gap, a home or a facility is picked, on the map or in a list, and when its card is closed.
import { facilityCard } from '../panel/area-detail.js';
import { current } from '../state/answers.js';

const NEAR = 15;
const NEARER = 16;
/** Pixels left free around what is shown. */
const EDGE = 40;

/**
 * @param {{store, answers, map, frame, words: () => object, facilityActions?: (facility) => HTMLElement}} desk where nothing
 *   can be done with a facility, without `facilityActions`
 * @param {{card: HTMLElement, fallback: HTMLElement}} places the card, and where the focus goes when nothing else is left
 */
export function createPicking({ store, answers, map, frame, words, facilityActions }, { card, fallback }) {
  let opener = null;
  let acted = false;

  function pickArea(code) {
    note();
    const { area, gap, dwelling } = store.get();
    const picked = area === code && !gap && !dwelling ? null : code;
    store.update({ area: picked, gap: null, dwelling: null });
    const bounds = picked && map.areas.boundsOf(picked);
    if (bounds) {
      map.fitBounds(bounds, { ...besideCard(), maxZoom: NEARER });
    }
  }

  const besideCard = () => ({ paddingTopLeft: [EDGE, EDGE], paddingBottomRight: [frame.cardWidth() + EDGE, EDGE] });

  function pickGap(gap) {
    note();
    store.update({ gap: String(gap.id), dwelling: null, area: null });
    if (gap.hull) {
      map.fitBounds(map.boundsOf(gap.hull), { ...besideCard(), maxZoom: NEARER });
    } else {
      map.flyTo(gap.lat, gap.lon, NEAR);
    }
  }

  function pickPoint(item) {
    if (item.kind === 'facility') {
      showFacility(item.facility);
    } else if (item.kind === 'gap') {
      const gap = (current(answers.get().gaps) ?? []).find((each) => String(each.id) === item.id);
      // The circles of the question before stand until the new ones are there.
      if (gap) {
        pickGap(gap);
      }
    } else {
      note();
      store.update({ dwelling: item.id, gap: null });
    }
  }

  function pickDwelling(id) {
    note();
    store.update({ dwelling: id, gap: null });
    const columns = current(answers.get().dwellings);
    const index = columns ? columns.ids.findIndex((each) => String(each) === id) : -1;
    if (index >= 0 && !map.contains(columns.lat[index], columns.lon[index])) {
      map.flyTo(columns.lat[index], columns.lon[index], NEARER);
    }
  }

  function showFacility(facility) {
    if (!map.contains(facility.lat, facility.lon)) {
      map.flyTo(facility.lat, facility.lon, NEAR);
    }
    const card = facilityCard(facility, words());
    if (facilityActions) {
      card.append(facilityActions(facility));
    }
    map.popup(facility.lat, facility.lon, card);
  }

  function note() {
    acted = true;
    if (!card.contains(document.activeElement)) {
      opener = document.activeElement;
    }
  }

  /** Back one step: from a dwelling to its area, from there to nothing; the focus goes where it came from. */
  function close() {
    const { dwelling, gap, area } = store.get();
    store.update(dwelling && !gap && area ? { dwelling: null } : { dwelling: null, gap: null, area: null });
    const again = opener?.isConnected ? opener : document.querySelector(`[data-keep="${CSS.escape(opener?.dataset?.keep ?? '')}"]`);
    (again ?? fallback).focus({ preventScroll: true });
  }

  return { pickArea, pickGap, pickPoint, pickDwelling, showFacility, close, acted: () => acted, forget: () => (acted = false) };
}

// One map on which two answers meet at a line: what belongs to a side is clipped there. Decides nothing.
import { createAreaNames } from './area-names.js';
import { BaseLayer } from './base-layer.js';
import { openCard } from './card-popup.js';
import { createCompareAreas } from './compare-areas.js';
import { DomEvent, LatLngBounds, Map as LeafletMap } from './leaflet.js';
import { createMapControls } from './map-controls.js';
import { PointLayer } from './point-layer.js';

// Leaflet's own tiles, the base map, lie at 200.
const SHARED_PANES = { areas: 350, outlines: 360 };
const SIDE_PANES = { shades: 150, points: 430, names: 440 };
const SIDES = ['left', 'right'];
const STILL = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
/** Pixels beyond every map. */
const FAR = 1e5;
/** Pixels that the handle covers, with a margin. */
const GRIP = 56;

/**
 * @param {HTMLElement} element
 * @param {{onArea: Function, onFacility: Function, onHover: Function, onMove: Function}} listen
 */
export function createCompareMap(element, listen) {
  const still = STILL ? { zoomAnimation: false, fadeAnimation: false, markerZoomAnimation: false, inertia: false } : {};
  const map = new LeafletMap(element, { zoomControl: false, attributionControl: false, minZoom: 10, maxZoom: 18, zoomSnap: 0.5, ...still });
  element.dataset.grain = 'areas';
  createPanes(map);
  const points = eachSide((side) => new PointLayer({ pane: `${side}-points` }).addTo(map));
  const names = eachSide((side) => createAreaNames(map, `${side}-names`));
  const areas = createCompareAreas(map, { onPick: (event, code) => pick(event, code), onHover: listen.onHover });
  let split = 50;
  let whole = false;
  const setControls = createMapControls(map);
  let base = null;
  let close = '';

  const lineX = () => (map.getSize().x * split) / 100;

  /** What is picked is what is seen: left of the line the left side's facilities, or either side's where both are whole. */
  function pick(event, code) {
    const at = event.containerPoint;
    const sides = whole ? SIDES : [at.x < lineX() ? 'left' : 'right'];
    const facility = sides.map((side) => points[side].pick(at)).find(Boolean);
    if (facility) {
      listen.onFacility(facility.item.facility);
    } else if (code) {
      listen.onArea(code);
    }
  }

  /** The clip moves with the ground, so the line has to be told anew whenever the ground has moved. */
  function clip() {
    if (map._loaded) {
      map.getPane('mapPane').style.setProperty('--swipe-x', `${map.containerPointToLayerPoint([lineX(), 0]).x}px`);
    }
  }

  map.on('click', (event) => pick(event, null));
  map.on('move zoomend viewreset resize', clip);
  map.on('moveend', () => listen.onMove(view()));

  function view() {
    const { lat, lng } = map.getCenter();
    return { zoom: map.getZoom(), lat: Number(lat.toFixed(5)), lon: Number(lng.toFixed(5)) };
  }

  /** Share of the width, 0 to 100, that is the left side's. */
  function setSplit(percent) {
    split = percent;
    clip();
  }

  /** Whether there is one picture instead of two that meet at the line. */
  function setWhole(wanted) {
    whole = wanted;
    element.classList.toggle('whole', wanted);
  }

  /**
   * Names and figures of a side, kept off the other side of the line and off the handle, and off the dots where there is
   * room; none without rows.
   *
   * @returns {object[]} the boxes written in
   */
  function write(side, rows, { dots, format }) {
    const { x, y } = map.project(map.containerPointToLatLng([lineX(), map.getSize().y / 2]));
    const other = { x: side === 'left' ? x + FAR / 2 : x - FAR / 2, y, width: FAR, height: FAR };
    const grip = { x, y, width: GRIP, height: GRIP };
    return names[side].write(areas.areas(), rows ?? new Map(), { shown: rows !== null, circles: [], keepOff: whole ? [] : [other, grip], dots, format });
  }

  function setBase(version) {
    base?.remove();
    base = new BaseLayer({ version }).addTo(map);
  }

  /** Paints anew what lies on canvases, after a change of theme. */
  function recolour() {
    base?.recolour();
    SIDES.forEach((side) => points[side].redraw());
  }

  const boxOf = ([west, south, east, north]) => new LatLngBounds([south, west], [north, east]);

  return {
    areas,
    points,
    recolour,
    setBase,
    setSplit,
    setWhole,
    setWords: (words) => {
      close = words.close;
      setControls(words);
    },
    write,
    ready: () => map._loaded === true,
    keepNamesClear: (boxes) => base?.keepClear(boxes),
    zoom: () => map.getZoom(),
    bounds: () => map.getBounds().pad(0.1),
    setView: ({ zoom: level, lat, lon }) => map.setView([lat, lon], level, { animate: false }),
    sameView: (wanted) => map._loaded && JSON.stringify(view()) === JSON.stringify(wanted),
    fitBox: (box, options = {}) => map.fitBounds(boxOf(box), { animate: false, padding: [16, 16], ...options }),
    fitBounds: (bounds) => map.fitBounds(bounds, { animate: !STILL, padding: [60, 60], maxZoom: 16 }),
    resized: () => map.invalidateSize({ animate: false }),
    popup: (lat, lon, content) => openCard(map, { lat, lon }, content, close),
    centre: () => ({ lat: view().lat, lon: view().lon }),
    contains: (lat, lon) => map.getBounds().contains([lat, lon]),
    focus: () => element.focus({ preventScroll: true }),
    bringClear: (lat, lon, { right = 0, bottom = 0 }) => map.panInside([lat, lon], { paddingTopLeft: [30, 30], paddingBottomRight: [right + 30, bottom + 30], animate: false }),
    setRing: (place) => SIDES.forEach((side) => points[side].setRing(place)),
    closePopup: () => map.closePopup(),
    keepFrom: (control) => DomEvent.disableClickPropagation(control) && DomEvent.disableScrollPropagation(control),
  };
}

function createPanes(map) {
  for (const [name, order] of Object.entries(SHARED_PANES)) {
    map.createPane(name).style.zIndex = String(order);
  }
  map.getPane('outlines').style.pointerEvents = 'none';
  // Drawn for the eye; the page's table and the list of points say it in words.
  ['tilePane', ...Object.keys(SHARED_PANES)].forEach((name) => map.getPane(name).setAttribute('aria-hidden', 'true'));
  for (const side of SIDES) {
    for (const [name, order] of Object.entries(SIDE_PANES)) {
      const pane = map.createPane(`${side}-${name}`);
      pane.classList.add(`side-${side}`);
      pane.style.zIndex = String(order);
      pane.style.pointerEvents = 'none';
      pane.setAttribute('aria-hidden', 'true');
    }
  }
}

const eachSide = (make) => Object.fromEntries(SIDES.map((side) => [side, make(side)]));

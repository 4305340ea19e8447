// What is tried, on the map: a pin for each change, to be dragged or moved by the arrow keys; where a moved facility came
// from; the walkway that is opened or closed.
import { DivIcon, GeoJSON, LatLng, LayerGroup, Marker, Polyline } from './leaflet.js';

/** A step of the arrow keys, and one with Shift. */
const STEP_METRES = 20;
const LONG_STEP_METRES = 100;
const METRES_PER_DEGREE = 111_195;
/** Keys of one move follow each other faster than this. */
const REST_MILLIS = 600;
const ARROWS = Object.freeze({ ArrowUp: [0, 1], ArrowDown: [0, -1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] });
/** Pixels to touch, whatever is drawn inside. */
const TARGET = 44;
const MARKS = Object.freeze({ move: '⇢', remove: '×', openWalkway: '↔', closeWalkway: '⊘' });

/**
 * @param {Map} map a Leaflet map with a pane `route`
 * @param {{onMove: Function, onRest: Function, onRemove: Function, onPick: Function}} listen each called with the pin's place
 *   in the list, the first two with longitude and latitude too
 */
export function createWhatIfLayer(map, listen) {
  const lines = new LayerGroup().addTo(map);
  let markers = [];
  let place = null;

  /** @param {{type, lon, lat, number, name, fixed, from, line, faint}[]} pins in the order of the changes */
  function setPins(pins) {
    while (markers.length > pins.length) {
      markers.pop().remove();
    }
    pins.forEach((pin, index) => {
      const marker = (markers[index] ??= markerOf(index));
      show(marker, pin);
    });
    drawLines(pins);
  }

  function markerOf(index) {
    const marker = new Marker([0, 0], { draggable: true, autoPan: true, riseOnHover: true, icon: new DivIcon({ className: 'pin', iconSize: [TARGET, TARGET], html: document.createElement('span') }) });
    marker.on('drag', () => tell(listen.onMove, index, marker));
    marker.on('dragstart', () => (marker.held = true));
    marker.on('dragend', () => {
      marker.held = false;
      tell(listen.onRest, index, marker);
    });
    marker.on('click', () => listen.onPick(index));
    marker.on('add', () => marker.getElement().addEventListener('keydown', (event) => key(event, index, marker)));
    return marker;
  }

  function show(marker, pin) {
    // A facility of which nothing is known yet stands nowhere.
    if (pin.lat === null) {
      marker.remove();
      return;
    }
    if (!marker.held) {
      marker.setLatLng([pin.lat, pin.lon]);
    }
    if (!marker._map) {
      marker.addTo(map);
    }
    const element = marker.getElement();
    element.setAttribute('aria-label', pin.name);
    element.title = pin.name;
    element.className = element.className.replace(/ ?pin-\S+/g, '');
    element.classList.add(`pin-${pin.type}`);
    element.classList.toggle('pin-faint', Boolean(pin.faint));
    element.firstChild.textContent = pin.number ?? MARKS[pin.type];
    marker.dragging[pin.fixed ? 'disable' : 'enable']();
    marker.fixed = pin.fixed;
  }

  function key(event, index, marker) {
    const arrow = ARROWS[event.key];
    if (arrow && !marker.fixed) {
      const metres = event.shiftKey ? LONG_STEP_METRES : STEP_METRES;
      const { lat, lng } = marker.getLatLng();
      const up = (arrow[1] * metres) / METRES_PER_DEGREE;
      const along = (arrow[0] * metres) / (METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180));
      marker.setLatLng(new LatLng(lat + up, lng + along));
      if (!map.getBounds().pad(-0.05).contains(marker.getLatLng())) {
        map.panTo(marker.getLatLng(), { animate: false });
      }
      tell(listen.onMove, index, marker);
      clearTimeout(marker.rest);
      marker.rest = setTimeout(() => tell(listen.onRest, index, marker), REST_MILLIS);
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      listen.onRemove(index);
    } else if (event.key === 'Enter' || event.key === ' ') {
      listen.onPick(index);
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  const tell = (to, index, marker) => to(index, marker.getLatLng().lng, marker.getLatLng().lat);

  function drawLines(pins) {
    lines.clearLayers();
    for (const { from, line, lat, lon, type } of pins) {
      if (from) {
        new Polyline([[from.lat, from.lon], [lat, lon]], { pane: 'route', interactive: false, className: 'pin-from' }).addTo(lines);
      }
      if (line) {
        new GeoJSON(line, { pane: 'route', interactive: false, style: { className: `pin-walkway pin-walkway-${type}` } }).addTo(lines);
      }
    }
  }

  return {
    setPins,
    /** The next click on the map goes there instead of picking what lies beneath; null ends it. */
    placeBy(taker) {
      place = taker;
      map.getContainer().classList.toggle('placing', taker !== null);
    },
    /** Whether a click was taken; the taker may end itself. */
    takes({ lng, lat }) {
      const taker = place;
      taker?.(lng, lat);
      return taker !== null;
    },
    centre() {
      const { lng, lat } = map.getCenter();
      return { lon: lng, lat };
    },
    focus: (index) => markers[index]?.getElement()?.focus({ preventScroll: true }),
  };
}

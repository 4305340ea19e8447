// Zoom buttons, scale bar, north arrow and attribution, named in the language of the page.
import { Control, DomUtil } from './leaflet.js';

const North = Control.extend({
  options: { position: 'topleft', text: 'N', title: '' },

  onAdd() {
    const box = DomUtil.create('div', 'north');
    Object.assign(box, { title: this.options.title });
    box.setAttribute('role', 'img');
    box.setAttribute('aria-label', this.options.title);
    const arrow = DomUtil.create('span', 'north-arrow', box);
    arrow.setAttribute('aria-hidden', 'true');
    DomUtil.create('span', 'north-text', box).textContent = this.options.text;
    return box;
  },
});

/** @returns {(words: object) => void} puts the controls on the map anew, with these words */
export function createMapControls(map) {
  let controls = [];
  return ({ zoomIn, zoomOut, north, northLong, attributions }) => {
    controls.forEach((control) => control.remove());
    const attribution = new Control.Attribution({ prefix: false, position: 'bottomright' });
    attributions.forEach((text) => attribution.addAttribution(text));
    controls = [
      new Control.Zoom({ position: 'topleft', zoomInTitle: zoomIn, zoomOutTitle: zoomOut }),
      new North({ text: north ?? 'N', title: northLong ?? 'N' }),
      attribution,
      new Control.Scale({ position: 'bottomright', imperial: false, maxWidth: 120 }),
    ];
    controls.forEach((control) => control.addTo(map));
  };
}

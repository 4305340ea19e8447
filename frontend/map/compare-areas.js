// The same streets or communities shaded twice, once per side, beneath one outline that is pointed at.
import { DomEvent, GeoJSON, LayerGroup } from './leaflet.js';

/** More areas than this get finer lines. */
const MANY = 500;
const SIDES = ['left', 'right'];

/**
 * @param {Map} map a Leaflet map with the panes `left-shades`, `right-shades`, `areas` and `outlines`
 * @param {{onPick: (event, code) => void, onHover: (code|null) => void}} listen
 */
export function createCompareAreas(map, listen) {
  const outer = new LayerGroup().addTo(map);
  const layers = [];
  let byCode = new Map();

  function setShapes(collection) {
    map.getPane('areas').classList.toggle('many', collection.features.length > MANY);
    layers.splice(0).forEach((layer) => layer.remove());
    byCode = new Map(collection.features.map(({ geometry, properties }) => [properties.code, { geometry, center: properties.center, shades: {}, painted: {}, marked: null }]));
    const areaOf = (feature) => byCode.get(feature.properties.code);
    for (const side of SIDES) {
      const shade = new GeoJSON(collection, { pane: `${side}-shades`, interactive: false, style: () => ({ className: 'shade' }), onEachFeature: (feature, layer) => (areaOf(feature).shades[side] = layer) });
      layers.push(shade.addTo(map));
    }
    layers.push(new GeoJSON(collection, { pane: 'areas', style: () => ({ className: 'area' }), onEachFeature: (feature, layer) => register(areaOf(feature), feature.properties.code, layer) }).addTo(map));
  }

  function register(area, code, layer) {
    Object.assign(area, { layer, bounds: layer.getBounds() });
    layer.on('click', (event) => {
      DomEvent.stopPropagation(event);
      listen.onPick(event, code);
    });
    layer.on('mouseover', () => listen.onHover(code));
    layer.on('mouseout', () => listen.onHover(null));
  }

  /** @param {Map<string, {shade: string}>} rows by code; areas without a row are left unshaded */
  function paint(side, rows) {
    for (const [code, area] of byCode) {
      const shade = rows.get(code)?.shade ?? 'outside';
      const element = area.shades[side].getElement();
      if (element && area.painted[side] !== shade) {
        area.painted[side] = shade;
        Object.assign(element.dataset, { class: shade, code });
      }
    }
  }

  function mark({ selected, hovered }) {
    for (const [code, area] of byCode) {
      const marked = `${code === selected} ${code === hovered}`;
      const element = area.layer.getElement();
      if (!element || marked === area.marked) {
        continue;
      }
      area.marked = marked;
      element.dataset.code = code;
      element.classList.toggle('area-selected', code === selected);
      element.classList.toggle('area-hovered', code === hovered);
      if (code === selected) {
        area.layer.bringToFront();
      }
    }
  }

  /** Outlines of the larger areas above the smaller ones; null takes them away. */
  function setOutlines(collection) {
    outer.clearLayers();
    if (collection) {
      new GeoJSON(collection, { pane: 'outlines', interactive: false, style: () => ({ className: 'outline' }) }).addTo(outer);
    }
  }

  return { setShapes, setOutlines, paint, mark, areas: () => byCode, boundsOf: (code) => byCode.get(code)?.bounds ?? null };
}

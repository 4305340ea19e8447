// Streets or communities, shaded by the share covered. The shade lies beneath the base map, so that water, parks and
// roads keep their own colours; the outlines, which are also what is pointed at, lie above it.
import { DomEvent, GeoJSON, LayerGroup } from './leaflet.js';
import { classOf } from '../state/statistics.js';
import { createAreaNames } from './area-names.js';

/** More areas than this get finer lines. */
const MANY = 500;

/**
 * @param {Map} map a Leaflet map with the panes `shades`, `areas`, `outlines` and `names`
 * @param {{onPick: (event, code) => void, onHover: (code|null) => void}} listen
 */
export function createAreaLayer(map, listen) {
  const outer = new LayerGroup().addTo(map);
  const names = createAreaNames(map);
  let shades = null;
  let shapes = null;
  let byCode = new Map();

  function setShapes(collection) {
    map.getPane('areas').classList.toggle('many', collection.features.length > MANY);
    shades?.remove();
    shapes?.remove();
    byCode = new Map(collection.features.map(({ geometry, properties }) => [properties.code, { geometry, center: properties.center, painted: null }]));
    shades = new GeoJSON(collection, { pane: 'shades', interactive: false, style: () => ({ className: 'shade' }), onEachFeature: (feature, layer) => (areaOf(feature).shade = layer) }).addTo(map);
    shapes = new GeoJSON(collection, { pane: 'areas', style: () => ({ className: 'area' }), onEachFeature: register }).addTo(map);
  }

  const areaOf = (feature) => byCode.get(feature.properties.code);

  function register(feature, layer) {
    const { code } = feature.properties;
    Object.assign(areaOf(feature), { layer, bounds: layer.getBounds() });
    layer.on('click', (event) => {
      DomEvent.stopPropagation(event);
      listen.onPick(event, code);
    });
    layer.on('mouseover', () => listen.onHover(code));
    layer.on('mouseout', () => listen.onHover(null));
  }

  /** @param {Map<string, {share: number|null, shade?: string}>} rows by code: the class to shade by, else that of the share; areas without a row are left unshaded */
  function paint(rows, { selected, hovered }) {
    for (const [code, area] of byCode) {
      const row = rows.get(code);
      const shade = row ? (row.shade ?? String(classOf(row.share))) : 'outside';
      const painted = `${shade} ${code === selected} ${code === hovered}`;
      const element = area.layer.getElement();
      if (!element || painted === area.painted) {
        continue;
      }
      area.painted = painted;
      area.shade.getElement().dataset.class = shade;
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

  return {
    setShapes,
    setOutlines,
    paint,
    /** Names and figures inside their areas, clear of the circles given; tells which boxes they stand in. */
    write: (rows, options) => names.write(byCode, rows, options),
    boundsOf: (code) => byCode.get(code)?.bounds ?? null,
  };
}

// The walk of a receipt, and the outline of a gap.
import { GeoJSON, LayerGroup, Polyline } from './leaflet.js';

export function createRouteLayer(map) {
  const group = new LayerGroup().addTo(map);
  const outline = new LayerGroup().addTo(map);

  /** Draws home → facility; without a way on foot, a dotted straight line says how near it is. */
  function setReceipt(receipt) {
    group.clearLayers();
    if (!receipt) {
      return;
    }
    if (receipt.route) {
      for (const className of ['route-casing', 'route']) {
        new GeoJSON(receipt.route, { pane: 'route', interactive: false, style: { className } }).addTo(group);
      }
    }
  }

  function setStraight(from, to) {
    new Polyline([from, to], { pane: 'route', interactive: false, className: 'route-straight' }).addTo(group);
  }

  function setGap(gap) {
    outline.clearLayers();
    if (gap?.hull) {
      new GeoJSON(gap.hull, { pane: 'route', interactive: false, style: { className: 'gap-outline' }, pointToLayer: () => null }).addTo(outline);
    }
  }

  return { setReceipt, setStraight, setGap };
}
